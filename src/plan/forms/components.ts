import type { Attribute, Document, SpecComponent } from '../../model/document.ts';
import { didYouMean } from '../../model/nearest-name.ts';
import { shortSlug, workItem } from '../work-item.ts';
import type { PlanFinding, WorkItem } from '../work-item.ts';
import { breakdownBlocks } from './breakdown.ts';
import type { BreakdownBlock } from './breakdown.ts';
import type { FormReading } from './reading.ts';

const keys = ['depends', 'tests', 'uses', 'focus', 'exclusive', 'priority', 'owner', 'scope'];

/**
 * Checklists under "Core Components", each with its tests before it. A component breakdown in the same spec says more about
 * them: its blocks are joined by id or title.
 */
export function readComponents(spec: Document): FormReading {
  const blocks = breakdownBlocks(spec);
  const joined = spec.components.map((component) => ({ component, block: blocks.find((block) => isSame(block, component)) }));
  const used = new Set(joined.map(({ block }) => block));
  const rest = blocks.filter((block) => !used.has(block));
  return {
    items: [
      ...joined.flatMap(({ component, block }) => withTests(component, component.idSpan === undefined ? block : undefined, block)),
      ...rest.map((block) => block.item),
    ],
    relations: [],
    findings: spec.components.flatMap(({ attributes }) => attributes.flatMap(attributeFinding)),
  };
}

function isSame({ slug, title }: BreakdownBlock, component: SpecComponent): boolean {
  return slug === component.id || plain(title) === plain(component.title);
}

function plain(title: string): string {
  return title
    .slice(0, 300)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function withTests(component: SpecComponent, named: BreakdownBlock | undefined, block: BreakdownBlock | undefined): WorkItem[] {
  const { attributes, span, files, title, checked: done } = component;
  const valuesOf = (key: string): NonNullable<Attribute['values']> =>
    attributes.filter((attribute) => attribute.key === key).flatMap(({ values }) => values ?? []);
  const textOf = (key: string): string | undefined => {
    const values = valuesOf(key);
    return values.length === 0 ? undefined : values.map(({ name }) => name).join(', ');
  };
  const exclusive = attributes.filter(({ key }) => key === 'exclusive');
  const blockItem = block?.item;
  const slug = shortSlug(named?.slug ?? component.id);
  const priority = Number(textOf('priority'));
  const item = workItem({
    slug,
    kind: 'component',
    title,
    span,
    stage: 0,
    done,
    files: [...files, ...(blockItem?.files ?? [])],
    // `exclusive=db` holds the database, `exclusive` everything.
    uses: [...valuesOf('uses'), ...exclusive.flatMap(({ values }) => values ?? [])].map(({ name }) => name),
    exclusive: exclusive.some(({ values }) => values === undefined),
    priority: Number.isInteger(priority) ? priority : undefined,
    scope: textOf('scope') ?? component.description ?? blockItem?.scope,
    focus: textOf('focus') ?? blockItem?.focus,
    owner: textOf('owner') ?? blockItem?.owner,
    dependsOn: [...valuesOf('depends'), ...(blockItem?.dependsOn ?? [])],
    aliases: [shortSlug(component.id), ...(blockItem === undefined ? [] : [blockItem.slug, ...blockItem.aliases])],
    criteria: blockItem?.criteria ?? [],
  });
  const tests = valuesOf('tests');
  if (tests.length === 0) return [item];
  const first = workItem({
    slug: `${slug}-tests`,
    kind: 'test',
    title: `Tests of ${title}`,
    span,
    stage: 0,
    done,
    files: tests,
    testOf: [slug],
  });
  return [first, item];
}

function attributeFinding({ key, span }: Attribute): PlanFinding[] {
  if (keys.includes(key)) return [];
  return [
    {
      ruleId: 'plan/unknown-attribute',
      severity: 'warning',
      span,
      message: `Nothing reads the attribute \`${key}\`, so it changes nothing in the plan.`,
      hint: `Attributes are ${keys.map((name) => `\`${name}\``).join(', ')}.${didYouMean(key, keys)}`,
    },
  ];
}
