import type { Document } from '../model/document.ts';

/** Code that puts a token where every script of a page reads it. */
export const scriptStorage = /\b(?:localStorage|sessionStorage)\.setItem\(\s*['"`][\w.-]*(?:token|jwt)[\w.-]*['"`]/i;

/** Where a text first has such code, if it does. */
export function tokenStores({ text }: Document): readonly number[] {
  const at = text.includes('Storage.setItem') ? text.search(scriptStorage) : -1;
  return at === -1 ? [] : [at];
}
