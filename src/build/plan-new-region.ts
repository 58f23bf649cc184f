import { matchesAny } from '../graph/match-glob.ts';
import { kindOf } from '../kinds.ts';
import { runtimes } from '../runtimes/index.ts';
import { isMarkdown, regionIn, withNewRegion, withoutFrontmatter } from './managed-region.ts';
import type { PlannedFile } from './plan-build.ts';
import { planRegion } from './plan-region.ts';
import type { Decision, DiskFile, Surroundings } from './planned-write.ts';

type TextFile = PlannedFile & { readonly content: { readonly type: 'text' } };

/** A region at the end of a file that was written by hand, filled; or why the file can have none, as the end of a sentence. */
export function planNewRegion(file: PlannedFile, found: DiskFile, around: Surroundings): Decision | string {
  if (!isText(file)) return 'a copy of a file would stand here';
  const why = whyNone(file, found);
  if (why !== undefined) return why;
  const text = Buffer.from(found.bytes).toString('utf8');
  if (!Buffer.from(text).equals(found.bytes)) return 'the file is not UTF-8';
  const marked = withNewRegion(text);
  const region = regionIn(file.path, marked, around.parse);
  if (region.type !== 'region') return 'it ends inside of a code block, a comment or other HTML that is not closed';
  const decision = planRegion(file, { ...found, bytes: Buffer.from(marked) }, undefined, around);
  if (decision.write === undefined || decision.write.state === 'kept') {
    return 'the text for it holds a marker itself, or HTML that swallows one';
  }
  return { ...decision, write: { ...decision.write, state: 'updated', before: found.bytes, newRegion: true } };
}

function isText(file: PlannedFile): file is TextFile {
  return file.content.type === 'text';
}

function whyNone({ path, runtime, content, sources }: TextFile, { mode }: DiskFile): string | undefined {
  if (!isMarkdown(path)) return 'only Markdown can have one';
  const kind = kindOf(path);
  // What is built into a source would be built from it.
  if (sources.includes(path) || (kind !== undefined && kind !== 'agents-file'))
    return 'it is a primitive itself, from which files are built';
  const owners = runtime.split(',');
  const isCalled = runtimes.some(
    ({ id, features: { agents, prompts, skills } }) => owners.includes(id) && matchesAny([...agents, ...prompts, ...skills])(path),
  );
  if (isCalled) return 'an agent, a command or a skill stands here, and another one of that name is built: rename one of the two';
  // What it says of when the text holds would be lost.
  if (withoutFrontmatter(content.text) !== content.text) return 'what a build writes here has frontmatter, which a region leaves out';
  return (mode & 0o200) === 0 ? 'it is read-only' : undefined;
}
