import type { BodyPart, OutputFile } from '../runtime.ts';

/** The same files, with the tools that their texts mention called as the runtime calls them. */
export function withToolNames(outputs: readonly OutputFile[], toolNames: NonNullable<BodyPart['toolNames']>): OutputFile[] {
  return outputs.map((output) => {
    const { content } = output;
    if (content.type !== 'parts') return output;
    const parts = content.parts.map((part) => (part.type === 'body' ? { ...part, toolNames } : part));
    return { ...output, content: { ...content, parts } };
  });
}
