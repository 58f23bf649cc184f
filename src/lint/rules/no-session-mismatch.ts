import { isTwin } from '../../artifacts/artifact-files.ts';
import { artifactOf, isOfKind } from '../../artifacts/parse-artifact.ts';
import type { Artifact } from '../../artifacts/parse-artifact.ts';
import { readTwin } from '../../artifacts/session-twin.ts';
import type { Document } from '../../model/document.ts';
import { folderOf } from '../../model/file-path.ts';
import { momentOf } from '../../model/instant.ts';
import { spanOfField } from '../artifacts-in.ts';
import type { Finding, GraphRule } from '../rule.ts';

export const noSessionMismatch = {
  id: 'no-session-mismatch',
  summary: 'A session and its twin for programs must say the same.',
  severity: 'warning',
  preset: 'recommended',
  *check(graph) {
    for (const document of graph.artifacts) {
      const session = artifactOf(document);
      const twin = graph.artifacts.find(({ path }) => isTwin(path) && folderOf(path) === folderOf(document.path));
      if (isOfKind(session, 'session') && twin !== undefined) yield* differences(session, twin);
    }
  },
} as const satisfies GraphRule;

const scalars = [
  ['currentTask', 'current-task'],
  ['currentPhase', 'current-phase'],
  ['nextAction', 'next-action'],
  ['workspace', 'workspace'],
  ['lastUpdated', 'last-updated'],
] as const;

const lists = [
  ['filesTouched', 'files-touched'],
  ['openQuestions', 'open-questions'],
  ['blockers', 'blockers'],
] as const;

/** Lists of texts here, of objects there: what can be compared is how many there are. */
const counted = [
  ['decisions', 'decisions'],
  ['failedHypotheses', 'failed-hypotheses'],
] as const;

function* differences(session: Artifact<'session'>, document: Document): Iterable<Finding> {
  const { path } = session.document;
  const twin = readTwin(document);
  // What is wrong with it as a whole is told elsewhere.
  if (twin.problems.length > 0) return;
  const finding = (field: string, key: string, what: string): Finding => ({
    path,
    span: spanOfField(session, field),
    message: `${what}: which of the two the next session believes depends on which it reads.`,
    hint: `Write both files whenever one is written.`,
    related: [{ path: document.path, span: twin.spanOf(key), message: 'What the other says.' }],
  });
  for (const [field, key] of scalars) {
    const here = session.values[field];
    const there = twin.value[key];
    if (here === undefined || typeof there !== 'string' || isSame(here, there)) continue;
    yield finding(field, key, `\`${key}\` is “${here}” here and “${there}” in ${document.path}`);
  }
  for (const [field, key] of lists) {
    const here = session.values[field];
    const there = twin.value[key];
    if (here === undefined || !Array.isArray(there)) continue;
    const only = here.filter((item) => !there.some((other) => isSame(item, String(other))));
    const missing = there.map(String).filter((item) => !here.some((other) => isSame(item, other)));
    if (only.length + missing.length === 0) continue;
    const [first = ''] = [...only, ...missing];
    yield finding(
      field,
      key,
      `“${first}” stands ${only.length > 0 ? `here and not in ${document.path}` : `in ${document.path} and not here`}`,
    );
  }
  for (const [field, key] of counted) {
    const here = session.values[field];
    const there = twin.value[key];
    if (here === undefined || !Array.isArray(there) || here.length === there.length) continue;
    yield finding(field, key, `There are ${here.length} under \`${key}\` here and ${there.length} in ${document.path}`);
  }
}

/** Two ways to write one instant are the same, and so are texts that differ in space and markup. */
function isSame(here: string, there: string): boolean {
  const plain = (text: string): string => text.replace(/[`*_]/g, '').replace(/\s+/g, ' ').trim();
  const moment = momentOf(here);
  return plain(here) === plain(there) || (moment !== undefined && moment === momentOf(there));
}
