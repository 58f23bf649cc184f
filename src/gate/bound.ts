import { didYouMean } from '../model/nearest-name.ts';
import { quantityOf, quantityText, shareOf } from '../measure/quantity.ts';
import type { Quantity } from '../measure/quantity.ts';
import { inUnitOf, knownMetric } from './metrics.ts';

export type Relation = '>=' | '>' | '<=' | '<' | '=';

/** What a metric must reach, or must not pass. `off`: nobody asks for it. */
export type Bound =
  | { readonly type: 'bound'; readonly relation: Relation; readonly quantity: Quantity }
  | { readonly type: 'all' }
  | { readonly type: 'off' };

const relations: Readonly<Record<string, Relation>> = {
  '>=': '>=',
  '≥': '>=',
  'at least': '>=',
  min: '>=',
  minimum: '>=',
  '>': '>',
  above: '>',
  over: '>',
  'more than': '>',
  '<=': '<=',
  '≤': '<=',
  'at most': '<=',
  max: '<=',
  maximum: '<=',
  'up to': '<=',
  '<': '<',
  below: '<',
  under: '<',
  'less than': '<',
  '=': '=',
  '==': '=',
  exactly: '=',
};

const words = ['all', 'off'];

/** `80`, `">= 80 %"`, `"80+"`, `"< 50 ms"`, `"95/100"`, `all` or `off`, or what is wrong with it. */
export function readBound(metric: string, written: unknown): Bound | string {
  if (written === false) return { type: 'off' };
  if (typeof written === 'number') return boundOf(metric, '', String(written));
  if (typeof written !== 'string') return 'is no bound: write a number, or a text such as `">= 80 %"`, `"< 50 ms"` or `"95/100"`.';
  const text = written.trim();
  if (/^(?:all|all (?:tests )?pass(?:ing)?|pass(?:ing)?)$/i.test(text)) return { type: 'all' };
  if (/^(?:off|none|n\/a)$/i.test(text)) return { type: 'off' };
  const [, sign = '', rest = ''] = /^([<>=≤≥]+|[a-z]+(?: [a-z]+)?\.?(?=[\s\d]))?\s*([^]*)$/i.exec(text) ?? [];
  return boundOf(metric, sign.toLowerCase().replace(/\.$/, ''), rest);
}

function boundOf(metric: string, sign: string, rest: string): Bound | string {
  const known = knownMetric(metric);
  const plus = /^[^]*?(\s*\+\s*|\s*\+?\s*or (?:more|higher|better))$/i.exec(rest)?.[1] ?? '';
  const number = rest.slice(0, rest.length - plus.length).replace(/\+(?=\s*%$)/, '');
  const quantity = quantityOf(number);
  if (sign !== '' && !Object.hasOwn(relations, sign)) {
    return `starts with \`${sign}\`, which is no relation: use >=, >, <=, < or =.${didYouMean(sign, [...Object.keys(relations), ...words])}`;
  }
  if (quantity === undefined) {
    return `is no bound: write a number with %, ms, s, kB or MB behind it, a share such as \`95/100\`, \`all\`, or \`off\`.${didYouMean(rest, words)}`;
  }
  const said = relations[sign] ?? (plus === '' && number === rest ? undefined : '>=');
  const relation = said ?? (known === undefined ? undefined : known.side === 'min' ? '>=' : '<=');
  if (relation === undefined)
    return `does not say the side: nobody knows whether more of \`${metric}\` is better. Write \`">= ${rest}"\` or \`"<= ${rest}"\`.`;
  return { type: 'bound', relation, quantity };
}

/** With the unit that a plain number of the metric has. */
export function boundText(metric: string, bound: Bound): string {
  if (bound.type !== 'bound') return bound.type;
  const { relation, quantity } = bound;
  return `${relation} ${quantityText(quantity.of === undefined ? inUnitOf(knownMetric(metric), quantity) : quantity)}`;
}

/** Whether a quantity keeps a bound, or why nobody can tell: the two count different things. */
export function keeps(metric: string, measured: Quantity, bound: Bound): boolean | string {
  if (bound.type === 'off') return true;
  if (bound.type === 'all') {
    const share = shareOf(measured);
    return share === undefined ? `\`all\` needs to know of how many, and \`${quantityText(measured)}\` does not say.` : share >= 100;
  }
  const known = knownMetric(metric);
  const actual = inUnitOf(known, measured);
  const wanted = inUnitOf(known, bound.quantity);
  const isShare = wanted.unit === '%' || wanted.of !== undefined;
  const [a, b] = isShare
    ? [shareOf(actual), shareOf(wanted)]
    : actual.unit === wanted.unit
      ? [actual.value, wanted.value]
      : [undefined, wanted.value];
  if (a === undefined || b === undefined) {
    return `\`${quantityText(measured)}\` cannot be compared with \`${boundText(metric, bound)}\`: they count different things. Write the same unit in both.`;
  }
  return compare(a, bound.relation, b);
}

/** Shares are quotients: what is equal on paper must not fail for the last bit. */
function compare(a: number, relation: Relation, b: number): boolean {
  const isEqual = Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
  if (relation === '=') return isEqual;
  if (relation === '>=') return isEqual || a > b;
  if (relation === '<=') return isEqual || a < b;
  return !isEqual && (relation === '>' ? a > b : a < b);
}
