import { attributesIn, withoutAttributes } from '../parse/attributes.ts';
import { baseNameOf } from '../model/file-path.ts';
import { didYouMean } from '../model/nearest-name.ts';
import { pushTo } from '../model/push-to.ts';
import { finder } from './dependencies.ts';
import type { PlacedItem } from './placed-items.ts';
import type { PlanEdge, Unassigned } from './plan.ts';
import type { SpecLine } from './read-spec.ts';
import type { PlanFinding } from './work-item.ts';

export interface Assignment {
  /** Lines by the ids of the items that they belong to, their attributes left out. */
  readonly byItem: ReadonlyMap<string, readonly SpecLine[]>;
  readonly unassigned: readonly Unassigned[];
  /** From the maker of a contract to those that the contract names as its users. */
  readonly edges: readonly PlanEdge[];
  readonly findings: readonly PlanFinding[];
}

/**
 * Gives each line to the item that it names: by `{component=…}`, else by the one item whose id, title or file stands in it.
 * What looks alike is not taken for a name. A spec with one component has nobody else to give a line to.
 */
export function assign(type: Unassigned['type'], lines: readonly SpecLine[], items: readonly PlacedItem[]): Assignment {
  const work = items.filter(({ kind }) => kind === 'component' || kind === 'task');
  const find = finder(work);
  const byItem = new Map<string, SpecLine[]>();
  const unassigned: Unassigned[] = [];
  const edges: PlanEdge[] = [];
  const findings: PlanFinding[] = [];
  const ownersOf = fileOwners(work);
  const matchers = lines.length === 0 ? [] : work.map((item) => ({ item, isNamedIn: namer(item, ownersOf) }));
  for (const line of lines) {
    const written = attributesIn(line.text);
    const text = withoutAttributes(line.text);
    const plain = { ...line, text };
    const values = (key: RegExp): string[] =>
      (written?.attributes ?? []).filter((one) => key.test(one.key)).flatMap((one) => (one.values ?? []).map(({ name }) => name));
    const named = values(/^components?$/);
    for (const name of [...named, ...values(/^consumers?$/)]) {
      if (find(name) === undefined) findings.push(unknownComponent(name, line, work));
    }
    const tagged = named.flatMap((name) => find(name) ?? []);
    const owners =
      tagged.length > 0
        ? tagged
        : named.length > 0
          ? []
          : work.length === 1
            ? work
            : matchers.filter(({ isNamedIn }) => isNamedIn(text)).map(({ item }) => item);
    const [owner] = owners;
    if (owner !== undefined && (owners.length === 1 || tagged.length > 0)) {
      for (const { id } of owners) pushTo(byItem, id, plain);
      for (const consumer of values(/^consumers?$/).flatMap((name) => find(name) ?? [])) {
        for (const { id, slug } of owners) {
          const reason = `\`${consumer.slug}\` calls what \`${slug}\` makes: ${text}`;
          edges.push({ before: id, after: consumer.id, type: 'contract', certainty: 'certain', reason, span: line.span });
        }
      }
      continue;
    }
    const reason =
      named.length > 0
        ? `${named.map((name) => `\`${name}\``).join(', ')} is no component`
        : owners.length > 1
          ? `it names several components: ${owners.map(({ slug }) => `\`${slug}\``).join(', ')}`
          : 'it names no component';
    unassigned.push({ type, text, reason, span: line.span });
  }
  return { byItem, unassigned, edges, findings };
}

function unknownComponent(name: string, { span }: SpecLine, work: readonly PlacedItem[]): PlanFinding {
  const slugs = work.map(({ slug }) => slug);
  return {
    ruleId: 'plan/unknown-dependency',
    severity: 'error',
    span,
    message: `This is about \`${name}\`, which the spec does not have, so nobody gets it.`,
    hint: `Use one of ${slugs
      .slice(0, 8)
      .map((slug) => `\`${slug}\``)
      .join(', ')}${slugs.length > 8 ? ' and others' : ''}.${didYouMean(name, slugs)}`,
  };
}

/** Who has a file of each name. */
function fileOwners(work: readonly PlacedItem[]): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>();
  for (const { id, files } of work) {
    for (const { name } of files) owners.set(baseNameOf(name), (owners.get(baseNameOf(name)) ?? new Set()).add(id));
  }
  return owners;
}

/** Whether a text names an item: its id where that is no common word, its title of two words or more, or a file that is its own. */
function namer(item: PlacedItem, ownersOf: ReadonlyMap<string, ReadonlySet<string>>): (text: string) => boolean {
  const files = item.files.flatMap(({ name }) => [name, ...((ownersOf.get(baseNameOf(name))?.size ?? 0) > 1 ? [] : [baseNameOf(name)])]);
  const names = [
    ...[item.slug, ...item.aliases].filter((name) => /[-\d]/.test(name) && !/^#?\d+(?:\.\d+)*$/.test(name)),
    ...(/\s/.test(item.title) ? [item.title] : []),
    ...files.filter((name) => /[./]/.test(name)),
  ].filter((name) => name !== '');
  const escaped = names.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`));
  const anywhere =
    escaped.length === 0 ? undefined : new RegExp(String.raw`(?<![\p{L}\p{N}_/.-])(?:${escaped.join('|')})(?![\p{L}\p{N}_/-])`, 'iu');
  const code = `\`${item.slug.toLowerCase()}\``;
  return (text) => anywhere?.test(text) === true || text.toLowerCase().includes(code);
}
