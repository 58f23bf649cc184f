import { regionContent, regionOf } from '../build/plan-region.ts';
import type { PlannedFile } from '../build/plan-build.ts';
import type { DiskFile } from '../build/planned-write.ts';
import type { ParseMarkdown } from '../build/managed-region.ts';
import { regionText } from '../build/managed-region.ts';
import type { Stretch } from '../build/text-origin.ts';
import type { FilePath } from '../model/file-path.ts';
import type { LineRange } from '../model/line-range.ts';
import type { ManifestEntry } from '../model/manifest.ts';

/** What builds own of a file on the disk. */
export type BuiltPart =
  | {
      readonly type: 'text';
      /** In LF. */ readonly text: string;
      /** The line of the file, from 0, that it begins with. */ readonly above: number;
    }
  /** Keys of a JSON file. */
  | { readonly type: 'keys' }
  /** Why there is none, as a sentence. */
  | { readonly type: 'none'; readonly why: string };

export function builtPart({ path, region, keys }: ManifestEntry, file: DiskFile, parse: ParseMarkdown): BuiltPart {
  if (keys !== undefined) return { type: 'keys' };
  const text = Buffer.from(file.bytes).toString('utf8');
  if (region === undefined) {
    if (!Buffer.from(text).equals(file.bytes)) return { type: 'none', why: 'It is no text in UTF-8.' };
    return { type: 'text', text: text.replaceAll('\r\n', '\n'), above: 0 };
  }
  const found = regionOf(path, file, { parse });
  if (found.type === 'none') return { type: 'none', why: 'The markers of the region are gone.' };
  if (found.type === 'broken') return { type: 'none', why: `${found.why}.` };
  const blank = /^(?:[ \t]*\r?\n)*/.exec(text.slice(found.span.start, found.span.end))?.[0].length ?? 0;
  return { type: 'text', text: regionText(text, found.span), above: linesAbove(text, found.span.start + blank) };
}

/** What a build would write in that place. */
export interface WantedPart {
  readonly text: string;
  readonly ranges: readonly LineRange[];
  readonly stretches: readonly Stretch[];
  /** How many lines of the stretches stand above the text. */
  readonly hidden: number;
  /** The text that the stretches make, and the line of it that the part begins with, where the part is in another format. */
  readonly value: { readonly text: string; readonly line: number } | undefined;
}

/** `undefined` for what is no text. `textOf` reads what is copied. */
export function wantedPart(
  { region }: Pick<ManifestEntry, 'region'>,
  { content }: PlannedFile,
  textOf: (path: FilePath) => string | undefined,
): WantedPart | undefined {
  if (content.type === 'copy') return copiedPart(content.of, textOf(content.of));
  if (content.type !== 'text') return undefined;
  const { origin } = content;
  const stretches = origin?.stretches ?? [];
  if (region === undefined) {
    return { text: content.text, ranges: origin?.ranges ?? [], stretches, hidden: 0, value: origin?.value };
  }
  const { text, above, ranges } = regionContent(content);
  return { text, ranges, stretches, hidden: above, value: undefined };
}

function copiedPart(of: FilePath, text: string | undefined): WantedPart | undefined {
  if (text === undefined) return undefined;
  return {
    text: text.replaceAll('\r\n', '\n'),
    ranges: [{ line: 1, count: Infinity, of, from: 1 }],
    stretches: [{ type: 'kept', of, span: { start: 0, end: text.length } }],
    hidden: 0,
    value: undefined,
  };
}

function linesAbove(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length - 1;
}
