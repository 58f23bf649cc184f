import type { CoveredFile, Figure, Measured } from './measured.ts';
import { placeAt, startOfFile } from './measured.ts';

const counters = { LF: 'lines', LH: 'hit', BRF: 'branches', BRH: 'branchesHit', FNF: 'functions', FNH: 'functionsHit' } as const;

type Counter = (typeof counters)[keyof typeof counters];

interface Source extends Record<Counter, number> {
  /** Records of this file: each run of tests (`TN`) may have one. */
  records: number;
  /** Offsets of its records. */
  readonly spans: (readonly [start: number, end: number])[];
}

/**
 * Coverage of a tracefile of lcov, as geninfo(1) describes it: `LF` lines of which `LH` were hit, `BRF` and `BRH` for branches, `FNF` and
 * `FNH` for functions. A file with several records is counted once, a line being hit that any record hits.
 */
export function readLcov(text: string): Measured {
  const sources = new Map<string, Source>();
  let current: Source | undefined;
  let start = 0;
  let line = 0;
  let offset = text.startsWith('\uFEFF') ? 1 : 0;
  const first = placeAt(1, 1, 0);
  while (offset < text.length) {
    const end = endOfLine(text, offset);
    const written = text.slice(offset, text[end - 1] === '\r' ? end - 1 : end);
    line += 1;
    const wrong = (message: string): Measured => ({ type: 'problem', message, span: placeAt(line, 1, offset) });
    if (written.startsWith('SF:')) {
      if (current !== undefined) return wrong('It is damaged: a record begins before the one above has its `end_of_record`.');
      const name = written.slice(3);
      current = sources.get(name) ?? emptySource();
      sources.set(name, current);
      start = offset;
    } else if (written === 'end_of_record') {
      if (current === undefined) return wrong('It is damaged: `end_of_record` without the `SF:` of its record.');
      current.records += 1;
      current.spans.push([start, end]);
      current = undefined;
    } else {
      const [, key, value = ''] = /^(LF|LH|BRF|BRH|FNF|FNH):(.*)$/.exec(written) ?? [];
      if (key !== undefined) {
        if (current === undefined) return wrong(`It is damaged: \`${key}:\` outside of a record.`);
        if (!/^\d{1,15}$/.test(value)) return wrong(`It is damaged: \`${key}:\` has no number behind it.`);
        // Of several records of a file the largest; lines are united below.
        const counter = counters[key as keyof typeof counters];
        current[counter] = Math.max(current[counter], Number(value));
      }
    }
    offset = end + 1;
  }
  if (current !== undefined) {
    return {
      type: 'problem',
      message: 'It is cut off: its last record has no `end_of_record`.',
      span: placeAt(Math.max(1, line), 1, start),
    };
  }
  if (sources.size === 0)
    return { type: 'problem', message: 'It is no tracefile of lcov: it has no record (`SF:` to `end_of_record`).', span: startOfFile };
  const united = [...sources].map(
    ([name, source]) => [name, needsLines(source) ? { ...source, ...linesOf(text, source) } : source] as const,
  );
  const odd = united.find(([, { lines, hit, branches, branchesHit, functions, functionsHit }]) => {
    return hit > lines || branchesHit > branches || functionsHit > functions;
  });
  if (odd !== undefined) {
    return { type: 'problem', message: `It is damaged: more of \`${odd[0]}\` is hit than there is.`, span: first };
  }
  const sum = (counter: Counter): number => united.reduce((all, [, source]) => all + source[counter], 0);
  const share = (metric: string, hit: Counter, all: Counter): Figure[] =>
    sum(all) === 0 ? [] : [{ metric, quantity: { value: sum(hit), of: sum(all), unit: '' }, adds: true, span: first }];
  return {
    type: 'figures',
    figures: [
      ...share('coverage', 'hit', 'lines'),
      ...share('branch-coverage', 'branchesHit', 'branches'),
      ...share('function-coverage', 'functionsHit', 'functions'),
    ],
    files: united.flatMap(([name, { lines, hit }]): CoveredFile[] => (lines === 0 ? [] : [{ name, lines, hit }])),
  };
}

function emptySource(): Source {
  return { lines: 0, hit: 0, branches: 0, branchesHit: 0, functions: 0, functionsHit: 0, records: 0, spans: [] };
}

/** Whether its lines have to be counted: several records, or one without totals. */
function needsLines({ records, lines }: Source): boolean {
  return records > 1 || lines === 0;
}

/** The lines of all records (`DA:<line>,<count>`), those that any of them hits being hit. */
function linesOf(text: string, source: Source): Pick<Source, 'lines' | 'hit'> {
  const hits = new Map<string, boolean>();
  for (const [start, end] of source.spans) {
    for (const [, number = '', count = ''] of text.slice(start, end).matchAll(/^DA:(\d+),(-?\d+)/gm)) {
      hits.set(number, hits.get(number) === true || Number(count) > 0);
    }
  }
  if (hits.size === 0) return { lines: source.lines, hit: source.hit };
  return { lines: hits.size, hit: [...hits.values()].filter(Boolean).length };
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}
