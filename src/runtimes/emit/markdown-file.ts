import type { Primitive } from '../../graph/graph.ts';
import type { FilePath } from '../../model/file-path.ts';
import type { BodyPart, OutputFile, OutputPart } from '../runtime.ts';
import { frontmatterText } from './frontmatter-text.ts';
import type { Keys } from './frontmatter-text.ts';
import { provenance } from './provenance.ts';

export interface MarkdownFileOptions extends Pick<BodyPart, 'edits' | 'fileMentions' | 'toolMentions'> {
  readonly before?: readonly OutputPart[];
  readonly after?: readonly OutputPart[];
}

/** A primitive as a Markdown file of a runtime: new frontmatter, the same text. */
export function markdownFile(
  path: FilePath,
  primitive: Primitive,
  keys: Keys,
  { before = [], after = [], ...body }: MarkdownFileOptions = {},
): OutputFile {
  const frontmatter = frontmatterText(keys);
  const parts: OutputPart[] = [
    ...(frontmatter === '' ? [] : [{ type: 'text', text: frontmatter } as const]),
    provenance([primitive.path]),
    ...before,
    { type: 'body', of: primitive.path, fileMentions: 'link', toolMentions: 'code', ...body },
    ...after,
  ];
  return { path, sources: [primitive.path], content: { type: 'parts', parts } };
}
