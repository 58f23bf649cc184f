import type { BodyPart, OutputContent } from '../runtime.ts';
import type { Step } from './step.ts';

/**
 * A step whose texts call the tools that they mention as the runtime calls them. Not for files that other runtimes write too:
 * those must say the same.
 */
export function inOwnWords(step: Step, toolNames: NonNullable<BodyPart['toolNames']>): Step {
  return (input, losses) => step(input, losses).map((output) => ({ ...output, content: named(output.content, toolNames) }));
}

function named(content: OutputContent, toolNames: NonNullable<BodyPart['toolNames']>): OutputContent {
  if (content.type !== 'parts' && content.type !== 'wrapped') return content;
  return { ...content, parts: content.parts.map((part) => (part.type === 'body' ? { ...part, toolNames } : part)) };
}
