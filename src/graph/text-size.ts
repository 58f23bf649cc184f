import { estimateTokens } from '../model/estimate-tokens.ts';

/** How much text there is. */
export interface Size {
  /** Estimated. */
  readonly tokens: number;
  readonly lines: number;
  readonly bytes: number;
}

/** The size of a text. Blank lines at its end are no lines. */
export function sizeOf(text: string): Size {
  const trimmed = text.trimEnd();
  return {
    tokens: estimateTokens(text),
    lines: trimmed === '' ? 0 : trimmed.split(/\r\n?|\n/).length,
    bytes: Buffer.byteLength(text),
  };
}
