import type { Mention } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { scopePart } from './scope.ts';
import type { PlanFinding, WorkItem } from './work-item.ts';

/** A node in the making: an item with its id and its paths. */
export type PlacedItem = WorkItem & {
  readonly id: string;
  /** Place in the spec. */
  readonly index: number;
  readonly parts: readonly string[];
  /** Where a part is written; the item itself where it is not. */
  readonly spanOf: (part: string) => Span;
};

export function placed(
  feature: string,
  items: readonly WorkItem[],
): { readonly items: readonly PlacedItem[]; readonly findings: readonly PlanFinding[] } {
  const findings: PlanFinding[] = [];
  const read = (mention: Mention): string[] => {
    const result = scopePart(mention);
    if ('part' in result) return [result.part];
    findings.push(result.finding);
    return [];
  };
  const ready = items.map((item, index) => {
    const spans = new Map<string, Span>();
    const parts = item.files.flatMap((mention) =>
      read(mention).map((part) => {
        if (!spans.has(part)) spans.set(part, mention.span);
        return part;
      }),
    );
    return {
      ...item,
      id: `${feature}/${item.slug}`,
      index,
      parts: [...new Set(parts)],
      spanOf: (file: string) => spans.get(file) ?? item.span,
    };
  });
  return { items: ready, findings };
}
