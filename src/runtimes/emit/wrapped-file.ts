import type { Primitive } from '../../graph/graph.ts';
import type { FilePath } from '../../model/file-path.ts';
import type { OutputFile, OutputPart, WrappedText } from '../runtime.ts';
import type { MarkdownFileOptions } from './markdown-file.ts';

/** A primitive in a format that holds its text as a value: TOML, YAML or JSON. `wrap` writes the whole file. */
export function wrappedFile(
  path: FilePath,
  primitive: Primitive,
  { before = [], after = [], ...body }: MarkdownFileOptions,
  wrap: (text: string) => WrappedText,
): OutputFile {
  const parts: OutputPart[] = [
    ...before,
    { type: 'body', of: primitive.path, fileMentions: 'link', toolMentions: 'code', ...body },
    ...after,
  ];
  return { path, sources: [primitive.path], content: { type: 'wrapped', parts, wrap } };
}
