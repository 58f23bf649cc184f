import type { IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream';
import type { Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Page } from './page-anchors.ts';

/** Of the text, decompressed. What is longer is cut, and a compressed bomb with it. */
const maxBytes = 4 * 1024 * 1024;

const decoders: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** The text of an answer that is HTML. Never rejects: a body that breaks off is a page that was cut. */
export async function readPage(response: IncomingMessage): Promise<Page | undefined> {
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = response.headers;
  if (!/^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) return undefined;
  const name = encoding.trim().toLowerCase();
  const decoder = Object.hasOwn(decoders, name) ? decoders[name]?.() : undefined;
  if (decoder === undefined && name !== 'identity') return undefined;
  // `pipeline` takes the one down with the other.
  const stream: Readable = decoder === undefined ? response : pipeline(response, decoder, () => {});
  const chunks: Buffer[] = [];
  let size = 0;
  let whole = true;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      size += chunk.length;
      whole = size <= maxBytes;
      if (!whole) break;
    }
  } catch {
    whole = false;
  }
  return { text: decode(Buffer.concat(chunks), /charset\s*=\s*["']?([\w-]+)/i.exec(type)?.[1]), whole };
}

function decode(bytes: Uint8Array, charset = 'utf-8'): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    // A charset that nobody knows.
    return Buffer.from(bytes).toString('latin1');
  }
}
