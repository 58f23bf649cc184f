import type { Ground } from '../arrivals/arrivals.ts';
import type { Primitive } from '../graph/graph.ts';
import type { FilePath } from '../model/file-path.ts';
import type { Limit, LoadedDocument } from '../runtimes/runtime.ts';
import { differenceIn } from './difference.ts';
import type { Counterpart } from './difference.ts';
import { restore } from './problem.ts';
import type { Problem } from './problem.ts';

/** Why a promise is not kept. */
export type Reason = Pick<Problem, 'type' | 'at' | 'message' | 'hint'>;

/** The first difference between a primitive and a text that nearly holds it; `undefined` where there is none. */
export function howDifferent(
  ground: Ground,
  primitive: Primitive,
  { path, text }: Counterpart,
  document: Pick<LoadedDocument, 'text' | 'cut'> | undefined,
): Reason | undefined {
  const source = ground.texts.source(primitive);
  const difference = differenceIn(source, text, ground.texts.sameTarget);
  if (difference === undefined) return undefined;
  const { type, sourceLine, expected, found } = difference;
  const at = { path, line: difference.line + lineOffset(ground, path, document?.text) };
  if (document?.cut !== undefined && difference.line >= (text.numbers.at(-1) ?? 0)) return { ...limitReason(document.cut), at };
  const where = `line ${sourceLine} of ${primitive.path} says ${quoted(expected)}`;
  switch (type) {
    case 'ends-early':
      return { type: 'changed', at, message: `The text ends early: ${where} there, and nothing follows here.`, hint: restore };
    case 'link-broken':
      return { type: 'broken-link', at, message: `A link leads to nothing: ${where}, this file ${quoted(found ?? '')}.`, hint: restore };
    case 'link-elsewhere':
      return { type: 'moved-link', at, message: `A link leads elsewhere: ${where}, this file ${quoted(found ?? '')}.`, hint: restore };
    case 'changed':
      return { type: 'changed', at, message: `The text differs: ${where}, this file ${quoted(found ?? '')}.`, hint: restore };
  }
}

/** Lines of a file before what is loaded of it: its frontmatter. */
export function lineOffset({ tree }: Pick<Ground, 'tree'>, path: FilePath, text: string | undefined): number {
  const whole = tree
    .read(path)
    ?.replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
  if (whole === undefined || text === undefined) return 0;
  const first = text.replace(/\r\n?/g, '\n').slice(0, 200);
  const at = whole.indexOf(first);
  return at <= 0 ? 0 : whole.slice(0, at).split('\n').length - 1;
}

export function limitReason({ max, unit, source }: Limit): Reason {
  return {
    type: 'cut',
    message: `The runtime reads ${max} ${unit} and cuts off the rest (${source}).`,
    hint: 'Shorten what is loaded with it, or give it a narrower `applyTo`.',
  };
}

export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const short = line.length > 80 ? `${line.slice(0, 77)}…` : line;
  return short === '' ? 'nothing' : `“${short}”`;
}
