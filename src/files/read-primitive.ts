import type { FilePath } from '../model/file-path.ts';
import { readState } from './write-files.ts';

/** A file that may be changed: its text, nothing where none is, or why it must be left alone. */
export type EditableText =
  { readonly type: 'text'; readonly text: string } | { readonly type: 'absent' } | { readonly type: 'refused'; readonly reason: string };

export function readEditable(root: string, path: FilePath): EditableText {
  const state = readState(root, path);
  if (state.type === 'absent') return state;
  if (state.type === 'other') return { type: 'refused', reason: 'it is a symbolic link, lies behind one, or is no file' };
  const text = Buffer.from(state.bytes).toString('utf8');
  return Buffer.from(text).equals(state.bytes) ? { type: 'text', text } : { type: 'refused', reason: 'it is not UTF-8' };
}
