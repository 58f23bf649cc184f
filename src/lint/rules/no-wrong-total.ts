import { isDraft } from '../../artifacts/check-artifact.ts';
import { count } from '../../model/count.ts';
import type { Feature } from '../../artifacts/features.ts';
import { isOfKind } from '../../artifacts/parse-artifact.ts';
import type { Artifact } from '../../artifacts/parse-artifact.ts';
import { fieldAt } from '../../artifacts/set-field.ts';
import { artifactsIn, featuresIn, spanOfField } from '../artifacts-in.ts';
import type { Finding, GraphRule } from '../rule.ts';

export const noWrongTotal = {
  id: 'no-wrong-total',
  summary: 'Totals of workflow files must be those of what they sum up.',
  severity: 'warning',
  preset: 'recommended',
  *check(graph) {
    for (const artifact of artifactsIn(graph)) {
      if (isOfKind(artifact, 'plan')) yield* countedCases(artifact);
      else if (isOfKind(artifact, 'batch-summary')) yield* countedTracks(artifact);
      else if (isOfKind(artifact, 'refresh')) yield* countedCandidates(artifact);
      else if (isOfKind(artifact, 'contracts')) yield* countedRequirements(artifact);
      else yield* passedTests(artifact);
    }
    for (const feature of featuresIn(graph)) yield* featureTotals(feature);
  },
} as const satisfies GraphRule;

const copied = 'Reports and commit messages copy such numbers.';

/** `6 test cases` above a list of eight. */
function* countedCases(plan: Artifact<'plan'>): Iterable<Finding> {
  for (const [index, { number, tests }] of (plan.values.phases ?? []).entries()) {
    const { count: asked = 0, cases = [] } = tests ?? {};
    if (cases.length === 0 || cases.length === asked) continue;
    yield {
      path: plan.document.path,
      span: spanOfField(plan, 'phases', index, 'tests'),
      message: `Phase ${number ?? index + 1} asks for ${count(asked, 'test case')} and lists ${cases.length}: nobody can tell when the phase is tested.`,
      hint: 'Correct the number, or the list.',
    };
  }
}

function* passedTests(artifact: Artifact): Iterable<Finding> {
  const tests = fieldAt(artifact, ['tests'])?.value as { readonly passed?: number; readonly total?: number } | undefined;
  const { passed = 0, total } = tests ?? {};
  if (total === undefined || passed <= total) return;
  yield {
    path: artifact.document.path,
    span: spanOfField(artifact, 'tests'),
    message: `${passed} of ${total} tests are said to have passed.`,
    hint: 'Correct the numbers.',
  };
}

function* countedTracks(batch: Artifact<'batch-summary'>): Iterable<Finding> {
  const { abandoned = [], abandonmentEvents } = batch.values;
  if (isDraft(batch) || abandonmentEvents === undefined || abandonmentEvents >= abandoned.length) return;
  yield {
    path: batch.document.path,
    span: spanOfField(batch, 'abandonmentEvents'),
    message: `There are said to be ${abandonmentEvents} abandonments, and ${abandoned.length} abandoned ${abandoned.length === 1 ? 'track is' : 'tracks are'} listed. ${copied}`,
    hint: 'Correct the number, or the list.',
  };
}

function* countedCandidates(refresh: Artifact<'refresh'>): Iterable<Finding> {
  const { candidates = [], candidateCount } = refresh.values;
  if (isDraft(refresh) || candidateCount === undefined || candidateCount === candidates.length) return;
  yield {
    path: refresh.document.path,
    span: spanOfField(refresh, 'candidateCount'),
    message: `There are said to be ${count(candidateCount, 'candidate')}, and ${count(candidates.length, 'candidate')} ${candidates.length === 1 ? 'is' : 'are'} listed: nobody can tell what was not looked at.`,
    hint: 'Correct the number, or the list.',
  };
}

/** `3 — FR-001, FR-002` names two. */
function* countedRequirements(contracts: Artifact<'contracts'>): Iterable<Finding> {
  if (isDraft(contracts)) return;
  for (const name of ['mapped', 'unresolved'] as const) {
    const said = /^\D{0,3}(\d{1,6})\b/.exec(contracts.values[name] ?? '')?.[1];
    const listed = new Set(contracts.values[name]?.match(/\bFR-\d+\b/g) ?? []).size;
    if (said === undefined || Number(said) === listed) continue;
    yield {
      path: contracts.document.path,
      span: spanOfField(contracts, name),
      message: `There are said to be ${count(Number(said), 'requirement')}, and ${listed} ${listed === 1 ? 'is' : 'are'} named: one of both misleads whoever looks for what is not covered.`,
      hint: 'Correct the number, or name them all.',
    };
  }
}

interface Part {
  readonly name: string;
  readonly tests: number | undefined;
  readonly coverage: number | undefined;
}

function* featureTotals({ plan, phases, complete, artifacts }: Feature): Iterable<Finding> {
  if (complete === undefined || isDraft(complete)) return;
  const { path, text } = complete.document;
  const { tests, coverage, phaseCount, artifacts: documents } = complete.values;
  const rows = (complete.values.phases ?? []).filter(({ phase = '' }) => !/\btotals?\b/i.test(phase));
  const tables: readonly Part[] = rows.map(({ phase = '', tests: of, coverage: share }) => ({
    name: phase,
    tests: of?.total,
    coverage: share,
  }));
  const planned = plan?.values.phases?.length ?? rows.length;
  // What is missing cannot be added up.
  const reports: readonly Part[] =
    phases.size < planned
      ? []
      : [...phases].map(([number, { values }]) => ({ name: `phase ${number}`, tests: values.tests?.total, coverage: values.coverage }));
  for (const [parts, where] of [
    [reports, 'the phase reports have'],
    [tables, 'the table of phases has'],
  ] as const) {
    const sum = sumOf(parts.map((part) => part.tests));
    if (tests?.total === undefined || sum === undefined || parts.length < 2 || sum === tests.total) continue;
    yield {
      path,
      span: spanOfField(complete, 'tests'),
      message: `The total is said to be ${tests.total} tests, and ${where} ${sum} (${parts.map((part) => part.tests).join(' + ')}). ${copied}`,
      hint: 'Correct the total, or the report that is wrong.',
    };
    break;
  }
  for (const parts of [reports, tables]) {
    const shares = parts.flatMap((part) => part.coverage ?? []);
    if (coverage === undefined || shares.length < 2 || shares.length < parts.length) continue;
    const span = spanOfField(complete, 'coverage');
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    const values = `${shares
      .slice(0, -1)
      .map((share) => `${share} %`)
      .join(', ')} and ${shares.at(-1)} %`;
    // A total that is weighted by lines lies somewhere between its parts.
    const isAverage = /\b(?:average|avg|mean)\b/i.test(lineOf(text, span.start));
    if (isAverage ? Math.abs(mean - coverage) < 1 : coverage >= Math.min(...shares) && coverage <= Math.max(...shares)) continue;
    yield {
      path,
      span,
      message: isAverage
        ? `The average coverage is said to be ${coverage} %, and that of ${values} is ${Math.round(mean * 10) / 10} %. ${copied}`
        : `The total coverage is said to be ${coverage} %, which does not lie between that of the phases: ${values}. ${copied}`,
      hint: 'Correct the number, or the report that is wrong.',
    };
    break;
  }
  const number = plan?.values.phases?.length ?? (rows.length > 0 ? rows.length : phases.size);
  if (phaseCount !== undefined && number > 0 && phaseCount !== number) {
    yield {
      path,
      span: spanOfField(complete, 'phaseCount'),
      message: `There are said to be ${phaseCount} phases, and there are ${number}. ${copied}`,
      hint: 'Correct the number.',
    };
  }
  if (documents === undefined) return;
  const span = spanOfField(complete, 'artifacts');
  const said = partsIn(lineOf(text, span.start));
  const core = artifacts.filter(({ kind }) => kind === 'plan' || kind === 'phase-complete' || kind === 'complete').length;
  if (said === undefined ? documents === core || documents === artifacts.length : said === documents) return;
  yield {
    path,
    span,
    message: `There are said to be ${documents} documents, and ${said === undefined ? `${core} are there` : `the parts beside it are ${said}`}. ${copied}`,
    hint: 'Correct the number.',
  };
}

function sumOf(numbers: readonly (number | undefined)[]): number | undefined {
  return numbers.every((number) => number !== undefined) ? numbers.reduce((sum, number) => sum + number, 0) : undefined;
}

function lineOf(text: string, offset: number): string {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  return /^[^\r\n]{0,1000}/.exec(text.slice(start))?.[0] ?? '';
}

/** `(plan + 3 phases + complete)` as a number: what has none counts once. */
function partsIn(line: string): number | undefined {
  const parts = /\(([^()]*\+[^()]*)\)/.exec(line)?.[1]?.split('+');
  return parts?.reduce((sum, part) => sum + Number(/^\s*(\d{1,6})\b/.exec(part)?.[1] ?? 1), 0);
}
