import { artifactOf, isOfKind } from '../../artifacts/parse-artifact.ts';
import { spanOfField } from '../artifacts-in.ts';
import type { DocumentRule } from '../rule.ts';

export const noInnerWorktree = {
  id: 'no-inner-worktree',
  summary: 'The worktree of a track must stand outside of the repository.',
  severity: 'warning',
  preset: 'recommended',
  documents: 'artifacts',
  *checkDocument(document) {
    const artifact = artifactOf(document);
    if (artifact === undefined) return;
    if (!isOfKind(artifact, 'track-report')) return;
    const path = worktreeIn(artifact.values.worktree ?? '');
    if (path === undefined || !isInside(path)) return;
    yield {
      path: artifact.document.path,
      span: spanOfField(artifact, 'worktree'),
      message: `The worktree \`${path}\` is inside the repository: searches, builds and agents of the other tracks find every file twice.`,
      hint: `Put it beside the repository, for example \`git worktree add ../${nameFor(path)}\`.`,
    };
  },
} as const satisfies DocumentRule;

/** The path in `git worktree add ../wt-api main`, `` `wt/api` ``, `../wt-api`; `undefined` for a sentence. */
function worktreeIn(value: string): string | undefined {
  const bare = value
    .replaceAll('`', '')
    .trim()
    .replace(/^git worktree(?: add)?\s+/, '');
  const [path = '', ...rest] = bare.split(/\s+/);
  if (!/^[\w.~/\\-][\w.~/\\:@{}-]*$/.test(path) || !/[\\/]|^\.$/.test(path)) return undefined;
  return rest.length === 0 || bare !== value.replaceAll('`', '').trim() ? path : undefined;
}

function nameFor(path: string): string {
  const last = path.split(/[\\/]/).findLast((part) => /\w/.test(part)) ?? 'track';
  return last.startsWith('wt-') ? last : `wt-${last}`;
}

/** Seen from the root of the repository. Where an absolute path leads nobody can say without asking the disk. */
function isInside(path: string): boolean {
  if (/^(?:[/\\~]|[A-Za-z]:)/.test(path)) return false;
  let depth = 0;
  for (const part of path.split(/[\\/]/)) {
    if (part === '..') depth -= 1;
    else if (part !== '.' && part !== '') depth += 1;
    if (depth < 0) return false;
  }
  return true;
}
