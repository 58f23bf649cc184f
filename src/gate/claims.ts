import type { Artifact } from '../artifacts/parse-artifact.ts';
import { isMap } from '../model/is-map.ts';
import { quantityOf } from '../measure/quantity.ts';
import type { Quantity } from '../measure/quantity.ts';
import { metricName } from './metrics.ts';
import { placeIn } from './reason.ts';
import type { Note } from './reason.ts';

/** A figure as a report of people or agents has it. */
export interface Claim {
  readonly metric: string;
  /** `undefined` for what is no number: `TODO`, `<50 ms`, a tick. */
  readonly quantity: Quantity | undefined;
  readonly written: string;
  /** What a table beside it asks for. */
  readonly target: string | undefined;
  /** Whether the table itself says that it is not enough. */
  readonly failed: boolean;
  readonly place: Pick<Note, 'path' | 'span'>;
}

type Report = Artifact<'phase-complete'> | Artifact<'complete'>;

const lines: readonly string[] = ['coverage', 'tests', 'accessibility', 'security', 'latency'];

/** The figures that a report claims: `Coverage: 96 %`, `Tests: 24/24 passing`, the rows of its tables of metrics, and `Token verify: 8 ms` in its list of measures. */
export function claimsOf(report: Report): Claim[] {
  return [...lineClaims(report), ...tableClaims(report), ...measureClaims(report)];
}

function lineClaims({ document, fields }: Report): Claim[] {
  return fields.flatMap((field): Claim[] => {
    const [name, ...inner] = field.path;
    if (typeof name !== 'string' || inner.length > 0 || !lines.includes(name) || field.state === 'empty') return [];
    const written = document.text.slice(field.valueSpan.start, field.valueSpan.end);
    const quantity = field.state === 'set' ? quantityIn(name, field.items[0]?.value, written) : undefined;
    // `Security: reviewed` is a sentence, and claims no figure.
    if (quantity === undefined && field.state === 'set' && (name === 'security' || name === 'latency') && !/\d/.test(written)) return [];
    const span = field.valueSpan.start < field.valueSpan.end ? field.valueSpan : field.labelSpan;
    return [{ metric: metricName(name), quantity, written, target: undefined, failed: false, place: placeIn(document, span) }];
  });
}

function quantityIn(name: string, value: unknown, written: string): Quantity | undefined {
  if (name === 'tests') {
    const { passed, total } = isMap(value) ? value : {};
    if (typeof total !== 'number') return undefined;
    return typeof passed === 'number' ? { value: passed, of: total, unit: '' } : { value: total, unit: '' };
  }
  // What no share can be claims nothing.
  if (typeof value === 'number' && value > 100) return undefined;
  if (typeof value === 'number') return /\/\s?100(?!\d)/.test(written) ? { value, of: 100, unit: '' } : { value, unit: '%' };
  return plainQuantity(written);
}

/** The first number of a cell that stands for what was reached: not `<50 ms`, which is what was asked for. */
function plainQuantity(written: string): Quantity | undefined {
  const plain = written.replace(/[*_`]/g, '');
  const match = /(?<before>[<>≤≥=~≈]\s*)?(?<![\w.,])(?<number>\d[\d,]*(?:\.\d+)?(?:\s*(?:\/|of)\s*\d[\d,]*)?\s*(?:%|[a-zµμ]+\b)?)/iu.exec(
    plain,
  );
  const { before, number } = match?.groups ?? {};
  if (number === undefined || before !== undefined) return undefined;
  // `41 tests`: the word is no unit.
  return quantityOf(number) ?? quantityOf(number.replace(/\s*[a-zµμ]+$/iu, ''));
}

function tableClaims({ document, fields }: Report): Claim[] {
  const rows = fields.filter(({ path }) => path[0] === 'metrics' && path.length === 1).flatMap(({ items }) => items);
  return rows.flatMap(({ value, span }): Claim[] => {
    const row = isMap(value) ? value : {};
    const [metric, target, actual, status] = ['metric', 'target', 'actual', 'status'].map((key) => {
      const cell = row[key];
      return typeof cell === 'string' ? cell : undefined;
    });
    if (metric === undefined || metricName(metric) === '') return [];
    return [
      {
        metric: metricName(metric.replace(/\([^()]*\)/g, ' ')),
        quantity: actual === undefined ? undefined : plainQuantity(actual),
        written: actual ?? '',
        target: target === undefined || !/\d/.test(target) ? undefined : target.replace(/[*_`]/g, '').trim(),
        failed: /❌|✗|✘|\b(?:fail(?:ed|s)?|blocked|missed|below)\b/iu.test(status ?? ''),
        place: placeIn(document, span),
      },
    ];
  });
}

function measureClaims({ document, fields }: Report): Claim[] {
  const items = fields.filter(({ path }) => path[0] === 'performance' && path.length === 1).flatMap((field) => field.items);
  return items.flatMap(({ value, span }): Claim[] => {
    const [, name, said] = /^([^:]{1,60}):\s*(.+)$/.exec(String(value)) ?? [];
    const quantity = said === undefined ? undefined : plainQuantity(said);
    if (name === undefined || said === undefined || quantity === undefined) return [];
    return [{ metric: metricName(name), quantity, written: said, target: undefined, failed: false, place: placeIn(document, span) }];
  });
}
