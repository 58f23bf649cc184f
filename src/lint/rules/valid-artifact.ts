import { artifactOf, isOfKind } from '../../artifacts/parse-artifact.ts';
import { isTwin } from '../../artifacts/artifact-files.ts';
import { conflictsIn } from '../../artifacts/conflicts.ts';
import { problemsOf, valueOfProblem } from '../../artifacts/check-artifact.ts';
import type { ArtifactProblem } from '../../artifacts/check-artifact.ts';
import type { Artifact } from '../../artifacts/parse-artifact.ts';
import { readTwin } from '../../artifacts/session-twin.ts';
import type { FieldReading } from '../../model/artifact-field.ts';
import { didYouMean } from '../../model/nearest-name.ts';
import { nameOf } from '../artifacts-in.ts';
import type { DocumentRule, Finding } from '../rule.ts';
import { filesOfTwoAgents } from '../swarm-owners.ts';
import { oneOf } from '../violation-finding.ts';

export const validArtifact = {
  id: 'valid-artifact',
  summary: 'Values of workflow files must have the form that is read.',
  severity: 'error',
  preset: 'recommended',
  documents: 'artifacts',
  *checkDocument(document) {
    for (const span of conflictsIn(document)) {
      yield {
        path: document.path,
        span,
        message: 'A merge is not finished here: both sides are read as if they were said, and nobody can tell which one counts.',
        hint: 'Keep one side, and delete the lines of `<`, `=` and `>`.',
      };
    }
    const artifact = artifactOf(document);
    for (const problem of artifact === undefined ? [] : problemsOf(artifact)) {
      if (artifact !== undefined && (problem.code === 'unreadable' || problem.code === 'invalid'))
        yield { path: document.path, span: problem.span, ...wording(artifact, problem) };
    }
    if (isOfKind(artifact, 'swarm')) yield* filesOfTwoAgents(artifact);
    if (!isTwin(document.path)) return;
    for (const { span, what } of readTwin(document).problems) {
      yield {
        path: document.path,
        span,
        message: `${what}, so the next session takes the file for absent.`,
        hint: 'Write the file anew from `.agent/SESSION.md`, with every key.',
      };
    }
  },
} as const satisfies DocumentRule;

const forms: Readonly<Record<FieldReading, string>> = {
  text: 'a text',
  word: 'one word',
  count: 'a whole number',
  percent: 'a percentage such as `84%`',
  score: 'a score such as `98/100`',
  tests: 'a count such as `4/4`',
  cases: 'a number of test cases or a list of them',
  list: 'a list',
  paths: 'a list of paths',
  rows: 'a list of rows',
  table: 'a table',
  checks: 'a list of tasks',
  map: 'a list such as `- name: 2`',
  records: 'sections',
  yaml: 'YAML',
};

function wording(artifact: Artifact, problem: ArtifactProblem): Pick<Finding, 'message' | 'hint'> {
  const { entry, span, code, violation } = problem;
  const { text } = artifact.document;
  const written = firstLine(text.slice(span.start, span.end));
  const what = `\`${entry.label}\` of the ${nameOf(artifact)}`;
  if (code === 'unreadable') {
    const isChoice = entry.words !== undefined;
    return {
      message: `${what} is “${written}”, which is ${isChoice ? 'none of its words' : `not ${forms[entry.reads]}`}: nobody can compute with it.`,
      hint: isChoice
        ? `Use ${oneOf(entry.words ?? [])}.${didYouMean(written.toLowerCase(), entry.words ?? [])}`
        : `Write ${forms[entry.reads]}, and remarks somewhere else.`,
    };
  }
  const value = valueOfProblem(artifact, problem);
  const shown = typeof value === 'string' || typeof value === 'number' ? `“${String(value)}”` : `“${written}”`;
  const { keyword = '', params = {} } = violation ?? {};
  const limit = String(params['limit']);
  switch (keyword) {
    case 'minimum':
      return { message: `${what} is ${shown}, and cannot be less than ${limit}.`, hint: 'Correct the number.' };
    case 'maximum':
      return { message: `${what} is ${shown}, and cannot be more than ${limit}.`, hint: 'Correct the number, or stop and ask a person.' };
    case 'minItems':
      return { message: `${what} has too few items: at least ${limit} are needed.`, hint: 'Add what is missing.' };
    case 'maxItems':
      return {
        message: `${what} is not empty, which contradicts what the file says of its state.`,
        hint: 'Settle what is listed, or correct the verdict.',
      };
    case 'const':
      return {
        message: `${what} is ${shown}, which contradicts the rest of the file.`,
        hint: `Write \`${String(params['allowedValue'])}\`, or correct the other.`,
      };
    case 'enum': {
      const allowed = (params['allowedValues'] as readonly unknown[]).map(String);
      return {
        message: `${what} has ${shown}, which is none of its words.`,
        hint: `Use ${oneOf(allowed)}.${didYouMean(String(value), allowed)}`,
      };
    }
    case 'required':
      return { message: `${what} has an item without \`${String(params['missingProperty'])}\`: “${written}”.`, hint: 'Complete it.' };
    case 'not':
      return { message: `${what} is ${shown}, and a reason is needed here.`, hint: 'Say why.' };
    case 'pattern':
      if (problem.path.at(-1) === 'gate')
        return {
          message: `${what} name a gate ${shown}, which no plan has.`,
          hint: 'Gates are `plan`, `phase-1`, `phase-2` and so on, and `commit`.',
        };
      if (problem.path.at(-1) === 'at' || entry.name === 'lastUpdated')
        return { message: `${what} has ${shown}, which is no moment.`, hint: 'Write it as `2026-11-21` or `2026-11-21T14:30:00Z`.' };
      return {
        message: `${what} has ${shown}, which is of another form.`,
        hint: `See docs/artifacts.md for the form of the ${nameOf(artifact)}.`,
      };
    default:
      return {
        message: `${what} has a value of another form: “${written}”.`,
        hint: `See docs/artifacts.md for the form of the ${nameOf(artifact)}.`,
      };
  }
}

function firstLine(text: string): string {
  const [line = ''] = text.trim().split(/[\r\n]/);
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
