import type { ParseError } from 'jsonc-parser';
import { isMap } from '../model/is-map.ts';
import { lineStartsOf, locate } from '../model/span.ts';
import type { LocatedSpan } from '../model/span.ts';
import { testFigures } from './junit.ts';
import type { CoveredFile, Figure, Measured } from './measured.ts';
import { placeOfOffset, startOfFile } from './measured.ts';
import { quantityOf } from './quantity.ts';

type Value = Readonly<Record<string, unknown>>;

interface Form {
  /** Whether it is one, by what no other form has. */
  readonly fits: (value: Value) => boolean;
  /** Its figures, or what is wrong with it. */
  readonly figures: (value: Value, at: Place) => readonly Figure[] | string;
  readonly files?: (value: Value) => readonly CoveredFile[];
}

/** Where keys stand that follow each other down from the root. */
type Place = (...keys: readonly string[]) => LocatedSpan;

/**
 * Figures of a JSON report: what `vitest --reporter=json` and `jest --json` write, Istanbul's `coverage-summary.json`, `coverage json` of
 * coverage.py, a Lighthouse report, or an object of metrics and their values (`{ "bundle-size": "48 kB" }`).
 */
export async function readJsonReport(text: string): Promise<Measured> {
  const json = text.replace(/^\uFEFF/, '');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return problem('It is no JSON from here on.', placeOfOffset(json, await offsetOfMistake(json)));
  }
  if (!isMap(value)) return problem('It is no report: it is JSON, and not an object.', startOfFile);
  const form = forms.find(({ fits }) => fits(value));
  if (form === undefined) return problem('It is no report: it is an empty object.', startOfFile);
  const figures = form.figures(value, placeIn(json));
  if (typeof figures === 'string') return problem(figures, startOfFile);
  return { type: 'figures', figures, files: form.files?.(value) ?? [] };
}

/** V8 names the place in some of its messages, and other engines in none. */
async function offsetOfMistake(json: string): Promise<number> {
  const { parse } = await import('jsonc-parser');
  const errors: ParseError[] = [];
  try {
    parse(json, errors, { disallowComments: true });
  } catch (error) {
    // It calls itself for each level.
    if (!(error instanceof RangeError)) throw error;
  }
  return errors[0]?.offset ?? 0;
}

function problem(message: string, span: LocatedSpan): Measured {
  return { type: 'problem', message, span };
}

const tests: Form = {
  fits: ({ numTotalTests, testResults }) => numTotalTests !== undefined && Array.isArray(testResults),
  figures: (value, at) => {
    const counts = ['numTotalTests', 'numFailedTests', 'numPendingTests', 'numTodoTests'].map((key) => wholeIn(value[key] ?? 0));
    const [total, failed, pending, todo] = counts;
    if (total === undefined || failed === undefined || pending === undefined || todo === undefined) {
      return 'It is damaged: the totals of its tests are no whole numbers.';
    }
    // A file that cannot be loaded has no tests that could fail; the run has failed all the same.
    const unloaded = value['success'] === false && failed === 0 ? Math.max(1, wholeIn(value['numFailedTestSuites']) ?? 0) : 0;
    return testFigures({ total: total + unloaded, failed: failed + unloaded, skipped: pending + todo }, at('numTotalTests'));
  },
};

const istanbul: Form = {
  fits: ({ total }) => isMap(total) && isMap(total['lines']) && isMap(total['statements']),
  figures: ({ total }, at) => {
    const read = Object.entries({
      lines: 'coverage',
      branches: 'branch-coverage',
      functions: 'function-coverage',
      statements: 'statement-coverage',
    }).map(([key, metric]): Figure | string | undefined => {
      const counts = isMap(total) && isMap(total[key]) ? total[key] : {};
      const [all, covered] = [wholeIn(counts['total']), wholeIn(counts['covered'])];
      if (all === undefined || covered === undefined || covered > all)
        return `It is damaged: \`total.${key}\` has no \`covered\` of a \`total\`.`;
      return all === 0 ? undefined : { metric, quantity: { value: covered, of: all, unit: '' }, adds: true, span: at('total', key) };
    });
    return read.find((one) => typeof one === 'string') ?? read.filter((one): one is Figure => typeof one === 'object');
  },
  files: (value) =>
    Object.entries(value).flatMap(([name, summary]): CoveredFile[] => {
      const lines = name !== 'total' && isMap(summary) && isMap(summary['lines']) ? summary['lines'] : {};
      const [all, hit] = [wholeIn(lines['total']), wholeIn(lines['covered'])];
      return all === undefined || hit === undefined || all === 0 ? [] : [{ name, lines: all, hit }];
    }),
};

const coveragePy: Form = {
  fits: ({ totals, files }) => isMap(totals) && isMap(files) && totals['num_statements'] !== undefined,
  figures: ({ totals }, at) => {
    const [all, covered] = isMap(totals) ? [wholeIn(totals['num_statements']), wholeIn(totals['covered_lines'])] : [];
    if (all === undefined || covered === undefined || covered > all)
      return 'It is damaged: `totals` has no `covered_lines` of `num_statements`.';
    return all === 0
      ? []
      : [{ metric: 'coverage', quantity: { value: covered, of: all, unit: '' }, adds: true, span: at('totals', 'covered_lines') }];
  },
};

/** Scores are 0 to 1, or `null` where Lighthouse could not tell; audits of times are in milliseconds. */
const lighthouse: Form = {
  fits: ({ lighthouseVersion, categories }) => lighthouseVersion !== undefined && isMap(categories),
  figures: ({ categories, audits }, at) => {
    const scores = Object.entries(isMap(categories) ? categories : {}).flatMap(([id, category]): Figure[] => {
      const score = isMap(category) ? category['score'] : undefined;
      if (typeof score !== 'number' || score < 0 || score > 1) return [];
      const quantity = { value: Number((score * 100).toPrecision(10)), of: 100, unit: '' } as const;
      return [{ metric: id, quantity, adds: false, span: at('categories', id, 'score') }];
    });
    const times = Object.entries(isMap(audits) ? audits : {}).flatMap(([id, audit]): Figure[] => {
      if (!isMap(audit) || audit['numericUnit'] !== 'millisecond' || typeof audit['numericValue'] !== 'number') return [];
      return [{ metric: id, quantity: { value: audit['numericValue'], unit: 'ms' }, adds: false, span: at('audits', id, 'numericValue') }];
    });
    return [...scores, ...times];
  },
};

const plain: Form = {
  fits: (value) => Object.keys(value).length > 0,
  figures: (value, at) => {
    const read = Object.entries(value)
      .filter(([metric]) => !metric.startsWith('$'))
      .map(([metric, written]): Figure | string => {
        const quantity =
          typeof written === 'number' && Number.isFinite(written)
            ? ({ value: written, unit: '' } as const)
            : typeof written === 'string'
              ? quantityOf(written)
              : undefined;
        if (quantity !== undefined) return { metric, quantity, adds: false, span: at(metric) };
        return `It is no report that is known, and no object of metrics: \`${metric.slice(0, 60)}\` is no number, and no number with a unit such as \`"48 ms"\`.`;
      });
    return read.find((one) => typeof one === 'string') ?? read.filter((one): one is Figure => typeof one === 'object');
  },
};

const forms: readonly Form[] = [tests, istanbul, coveragePy, lighthouse, plain];

function wholeIn(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

/** Each key behind the one above it; where a file has the keys in another order, the nearest that can be told. */
function placeIn(json: string): Place {
  const lineStarts = lineStartsOf(json);
  return (...keys) => {
    let start = 0;
    for (const key of keys) {
      const found = json.indexOf(JSON.stringify(key), start);
      if (found !== -1) start = found;
    }
    const length = JSON.stringify(keys.at(-1) ?? '').length;
    return locate(lineStarts, { start, end: Math.min(json.length, start + length) });
  };
}
