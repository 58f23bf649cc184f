import type { Primitive } from '../../graph/graph.ts';
import { baseNameOf } from '../../model/file-path.ts';
import type { SpecComponent } from '../../model/document.ts';
import type { DocumentRule } from '../rule.ts';
import { itemsIn, isPlannable } from '../../graph/spec-form.ts';

export const noUnlinkedComponent = {
  id: 'no-unlinked-component',
  summary: 'Every component of a spec must be tested by a criterion or contract.',
  severity: 'info',
  preset: 'strict',
  documents: 'primitives',
  kinds: ['spec'],
  *checkDocument(spec) {
    if (!isPlannable(spec)) return;
    const items = [...itemsIn(spec, 'criteria'), ...itemsIn(spec, 'contracts')].map(({ text }) => text);
    // Criteria that name no component at all are about the whole, and so about each.
    if (!spec.components.some((component) => items.some((text) => names(text, component)))) return;
    for (const component of spec.components) {
      if (items.some((text) => names(text, component)) || isNeeded(spec, component)) continue;
      yield {
        path: spec.path,
        span: component.span,
        message: `No criterion and no contract names the component \`${component.title}\`, so nothing says when it is done.`,
        hint: `Name it in a criterion, by its title, its file or \`${component.id}\`.`,
      };
    }
  },
} as const satisfies DocumentRule;

function names(text: string, { id, title, path }: SpecComponent): boolean {
  const lower = text.toLowerCase();
  return [id, title, ...(path === undefined ? [] : [path, baseNameOf(path)])].some(
    (name) => name !== '' && lower.includes(name.toLowerCase()),
  );
}

/** Another component stands on it, and is tested with it. */
function isNeeded({ components }: Primitive, { id }: SpecComponent): boolean {
  return components.some(({ dependsOn }) => dependsOn.includes(id));
}
