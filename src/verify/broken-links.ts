import type { FilePath } from '../model/file-path.ts';
import type { CanonicalText } from '../arrivals/canonical-text.ts';
import type { Ground } from '../arrivals/arrivals.ts';
import { offeredTexts } from '../arrivals/offered-text.ts';
import { restore } from './problem.ts';
import type { Problem } from './problem.ts';
import type { Group } from './verify.ts';
import { lineOffset } from './how-different.ts';

/**
 * Links that lead to nothing, in what is loaded and offered and in the built files that those lead to. What people have
 * written is theirs: `lint` looks at it.
 */
export function brokenLinks(ground: Ground, groups: readonly Group[]): Problem[] {
  const queue = new Map<FilePath, readonly { readonly text: CanonicalText; readonly written: string | undefined }[]>();
  const add = (path: FilePath): void => {
    if (queue.has(path) || !isBuilt(ground, path)) return;
    const texts = offeredTexts(ground.tree, path);
    queue.set(
      path,
      texts.map((one) => ({ text: ground.texts.ofLoaded(path, one.text, one), written: one.fromRoot ? undefined : one.text })),
    );
  };
  for (const { documents, offered } of groups) {
    for (const { path } of documents) add(path);
    for (const { path } of offered) add(path);
  }
  const found: Problem[] = [];
  // A map takes what is added while it is walked.
  for (const [path, texts] of queue) {
    for (const { text, written } of texts) {
      for (const target of text.targets) if (/\.md$/i.test(target)) add(target);
      for (const { href, line, anchorOnly } of text.deadLinks) {
        found.push({
          type: 'broken-link',
          files: 0,
          at: { path, line: line + lineOffset(ground, path, written) },
          message: `A link leads to ${anchorOnly ? 'a place that its file does not have' : 'nothing'}: \`${href}\`.`,
          hint: restore,
        });
      }
    }
  }
  return found;
}

function isBuilt({ graph }: Ground, path: FilePath): boolean {
  return graph.generated.has(path) || (!graph.documents.has(path) && !graph.paths.isSource(path));
}
