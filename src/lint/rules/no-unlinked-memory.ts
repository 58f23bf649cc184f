import { memoryReaders } from '../memory-readers.ts';
import { covers } from '../../model/span.ts';
import type { GraphRule } from '../rule.ts';

export const noUnlinkedMemory = {
  id: 'no-unlinked-memory',
  summary: 'Where memory is read by sections, each section must be linked.',
  severity: 'info',
  preset: 'strict',
  *check(graph) {
    for (const [path, { whole, sections, isNamed }] of memoryReaders(graph)) {
      const memory = graph.documents.get(path);
      if (memory === undefined || whole > 0 || sections.length === 0 || isNamed || memory.frontmatter?.value['applyTo'] !== undefined)
        continue;
      let told = -1;
      for (const { text, span, sectionSpan } of memory.headings) {
        const isLeftOut = sections.every((linked) => !covers(linked.sectionSpan, sectionSpan) && !covers(sectionSpan, linked.sectionSpan));
        if (!isLeftOut || span.start < told) continue;
        told = sectionSpan.end;
        yield {
          path,
          span,
          message: `All links to this memory lead to other sections, and a model is given the linked section only: "${text}" is never read.`,
          hint: 'Link to this section too, or to the whole file.',
        };
      }
    }
  },
} as const satisfies GraphRule;
