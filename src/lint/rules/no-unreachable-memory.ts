import { placeOfMissingKey } from '../frontmatter-place.ts';
import { memoryReaders } from '../memory-readers.ts';
import type { GraphRule } from '../rule.ts';

export const noUnreachableMemory = {
  id: 'no-unreachable-memory',
  summary: 'Memory must be read by something.',
  severity: 'warning',
  preset: 'strict',
  *check(graph) {
    for (const [path, { whole, sections, isNamed }] of memoryReaders(graph)) {
      const memory = graph.documents.get(path);
      if (memory === undefined || whole > 0 || sections.length > 0 || isNamed || memory.frontmatter?.value['applyTo'] !== undefined)
        continue;
      if (memory.text.slice(memory.bodyStart).trim() === '') continue;
      yield {
        path,
        span: placeOfMissingKey(memory),
        message:
          'Nothing links to this memory or names it, and it has no `applyTo`: no runtime loads such files by itself, so what was learnt is never read.',
        hint: 'Link to it from the instructions, prompts or agents that need it, or say with `applyTo` which files it is about.',
      };
    }
  },
} as const satisfies GraphRule;
