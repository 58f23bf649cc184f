/** What a metric must reach, as the `targets` of a plan say it. */
export interface Bound {
  readonly relation: '>=' | '>' | '<=' | '<' | '=';
  readonly value: number;
  /** `%`, `ms` and the like, as written. */
  readonly unit: string | undefined;
}

const relations: Readonly<Record<string, Bound['relation']>> = { '≥': '>=', '≤': '<=', '': '>=' };

const written = /^\s*(?<relation>>=|<=|>|<|=|≥|≤|)\s*(?<value>\d{1,15}(?:\.\d{1,9})?)\s*(?<unit>%|\/\s*100|[A-Za-z]{1,12}|)\s*$/;

/** `80`, `">= 80"`, `"< 50 ms"`. A number alone is the least that will do. `undefined` for what is no bound. */
export function boundOf(target: unknown): Bound | undefined {
  const groups = written.exec(typeof target === 'number' || typeof target === 'string' ? String(target) : '')?.groups;
  if (groups === undefined) return undefined;
  const { relation = '', value = '', unit = '' } = groups;
  return {
    relation: relations[relation] ?? (relation as Bound['relation']),
    value: Number(value),
    unit: unit === '' ? undefined : unit.replace(/\s/g, ''),
  };
}

export function meets(value: number, bound: Bound): boolean {
  switch (bound.relation) {
    case '>=':
      return value >= bound.value;
    case '>':
      return value > bound.value;
    case '<=':
      return value <= bound.value;
    case '<':
      return value < bound.value;
    default:
      return value === bound.value;
  }
}

const words: Readonly<Record<Bound['relation'], string>> = {
  '>=': 'at least ',
  '>': 'more than ',
  '<=': 'at most ',
  '<': 'less than ',
  '=': '',
};

/** As a sentence says it: `at least 80 %`. */
export function boundText({ relation, value, unit }: Bound): string {
  return `${words[relation]}${value}${unit === undefined ? '' : unit === '/100' ? '/100' : ` ${unit}`}`;
}
