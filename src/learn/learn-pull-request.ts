import { byCodeUnit } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import type { Proposal } from '../model/generated/schema-types.ts';
import { filesOf } from '../model/approval.ts';
import { oneLine } from './entry-text.ts';

export interface PullRequest {
  readonly branch: string;
  readonly title: string;
  readonly body: string;
  /** What the commit holds. */
  readonly paths: readonly FilePath[];
}

/** GitHub takes 65,536 characters. */
const longestBody = 60_000;

/** The body of the pull request: what waits for a decision, as a table, and how to decide. */
export function pullRequestBody(proposals: readonly Proposal[]): string {
  const open = proposals.filter(({ status }) => status === 'proposed').toSorted((a, b) => byCodeUnit(a.id, b.id));
  const rows = open.map(({ id, ops, rationale, origin }) => {
    const files = [...new Set(filesOf(ops))].filter((path) => !path.startsWith('.primitives/'));
    return `| ${id} | ${files.map(escaped).join(', ')} | ${escaped(rationale)} | ${origin.join(', ')} |`;
  });
  const table = ['| proposal | changes | why | learnt from |', '|---|---|---|---|', ...rows].join('\n');
  const words = [
    'What was learnt since, and what memory cites that has moved. Nothing here changes a primitive that nobody has approved.',
    open.length === 0
      ? 'No proposal waits.'
      : `${table}\n\nTo decide: \`primitives learn review\` on this branch, then \`primitives learn approve\` or \`reject\`, \`primitives learn apply\`, and push.`,
  ].join('\n\n');
  return words.length > longestBody
    ? `${words.slice(0, words.lastIndexOf('\n', longestBody))}\n\n(cut off: see \`primitives learn review\`)`
    : words;
}

/** Text from outcomes is data: it links nowhere, calls nobody and ends no cell. */
function escaped(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]|#~!]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '&#64;')
    .replace(/(?<=https?|www)(?=[:.])/g, '<!-- -->');
}

/** What a shell is given to open or renew the pull request. Every text in it is quoted. */
export function pullRequestScript({ branch, title, body, paths }: PullRequest): string {
  const lines = [
    'set -eu',
    `git switch --quiet -C ${quoted(branch)}`,
    ...(paths.length === 0 ? [] : [`git add -A -- ${paths.map((path) => quoted(`:(top,literal)${path}`)).join(' ')}`]),
    `git diff --cached --quiet || git commit --quiet -m ${quoted(title)}`,
    `git push --quiet --force-with-lease origin ${quoted(`HEAD:refs/heads/${branch}`)}`,
    `if [ "$(gh pr view ${quoted(branch)} --json state --jq .state 2>/dev/null || true)" = OPEN ]; then`,
    `  gh pr edit ${quoted(branch)} --title ${quoted(title)} --body ${quoted(body)}`,
    'else',
    `  gh pr create --head ${quoted(branch)} --title ${quoted(title)} --body ${quoted(body)}`,
    'fi',
  ];
  return `${lines.join('\n')}\n`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
