/**
 * Estimated number of model tokens in `text`: one per four UTF-8 bytes, rounded up.
 * The rule of thumb that OpenAI and Google publish for English; no tokenizer is run, so it is always shown as an estimate.
 */
export function estimateTokens(text: string): number {
  return Math.ceil(Buffer.byteLength(text) / 4);
}
