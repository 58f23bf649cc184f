import type { Primitive } from '../graph/graph.ts';
import type { FilePath } from '../model/file-path.ts';
import { frontmatterText } from './frontmatter-text.ts';
import { provenance } from './provenance.ts';
import type { OutputFile, OutputPart } from './runtime.ts';

export interface ClaudeFileOptions {
  readonly after?: readonly OutputPart[];
  readonly rewrite?: ((text: string) => string) | undefined;
}

/** A primitive as a file of Claude Code: new frontmatter, the same text. */
export function claudeFile(
  path: FilePath,
  primitive: Primitive,
  keys: Record<string, unknown>,
  { after = [], rewrite }: ClaudeFileOptions = {},
): OutputFile {
  const frontmatter = frontmatterText(keys);
  const parts: OutputPart[] = [
    ...(frontmatter === '' ? [] : [{ type: 'text', text: frontmatter } as const]),
    provenance([primitive.path]),
    { type: 'body', of: primitive.path, ...(rewrite === undefined ? {} : { rewrite }) },
    ...after,
  ];
  return { path, sources: [primitive.path], content: { type: 'parts', parts } };
}
