import type { Ground } from '../arrivals/arrivals.ts';
import { offeredTexts } from '../arrivals/offered-text.ts';
import type { Primitive } from '../graph/graph.ts';
import type { FilePath } from '../model/file-path.ts';
import type { LoadedDocument } from '../runtimes/runtime.ts';
import { counterpartOf } from './difference.ts';
import { howDifferent } from './how-different.ts';
import type { Reason } from './how-different.ts';
import { isPlain } from './own-files.ts';

/** What is wrong with a file that a runtime reads, was made of one primitive, and does not hold it, or any other. */
export function damagedCopy(
  ground: Ground,
  primitives: ReadonlyMap<FilePath, Primitive>,
  path: FilePath,
  document?: LoadedDocument,
): (Reason & { readonly primitive: FilePath }) | undefined {
  const [source, ...others] = ground.graph.generated.get(path) ?? [];
  const primitive = primitives.get(source ?? '');
  if (primitive === undefined || others.length > 0 || ground.texts.source(primitive).lines.length === 0) return undefined;
  const written = document === undefined ? offeredTexts(ground.tree, path) : [{ text: document.text, fromRoot: false }];
  const texts = written.map((one) => ({ one, text: ground.texts.ofLoaded(path, one.text, one) }));
  if (texts.some(({ text }) => ground.search.in(text).length > 0)) return undefined;
  const near = counterpartOf(
    ground.texts.source(primitive),
    texts.map(({ text }) => ({ path, text })),
    () => true,
  );
  // A file for a folder may only lead to another one, and files beside a skill are not its text.
  const [only] = isPlain(path) ? [] : texts.toSorted((a, b) => b.text.lines.length - a.text.lines.length);
  const text = near?.text ?? only?.text;
  if (text === undefined) return undefined;
  const one = texts.find((other) => other.text === text)?.one;
  const different = howDifferent(ground, primitive, { path, text }, document ?? (one?.fromRoot === false ? one : undefined));
  return different === undefined ? undefined : { ...different, primitive: primitive.path };
}
