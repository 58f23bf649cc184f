/** FNV-1a over UTF-16 code units, as a signed number of 32 bits. Equal texts have equal hashes; equal hashes are no proof. */
export function textHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}
