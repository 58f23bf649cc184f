import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { artifactKinds } from '../src/artifacts/artifact-kinds.ts';
import { isDraft, problemsOf } from '../src/artifacts/check-artifact.ts';
import { artifactOfText } from '../src/artifacts/parse-artifact.ts';
import { rules } from '../src/lint/rules/index.ts';
import { runRules } from '../src/lint/run-rules.ts';
import { artifactFields } from '../src/model/generated/artifact-fields.ts';
import type { ArtifactKind } from '../src/model/generated/artifact-fields.ts';
import { loadParser } from '../src/parse/markdown.ts';
import { graphOf } from './in-memory-project.ts';

const root = join(import.meta.dirname, '..');
const parse = await loadParser();
const kinds = Object.keys(artifactKinds) as ArtifactKind[];

const names: Readonly<Record<string, string>> = {
  name: 'token',
  title: 'Sign in',
  feature: 'sign-in',
  folder: 'plans/sign-in',
  phase: '2',
  track: 'api',
  date: '2026-11-21',
  now: '2026-11-21T09:00:00Z',
};
const filled = (text: string): string => text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => names[name] ?? whole);
const template = (kind: ArtifactKind): string => readFileSync(join(root, artifactKinds[kind].template), 'utf8');
const templatesOf = (kind: ArtifactKind): string[] =>
  Object.values(artifactKinds[kind].templates ?? { [kind]: artifactKinds[kind].template });
const each = kinds.flatMap((kind) => templatesOf(kind).map((path) => ({ kind, path })));

test('every kind has a template, and every template a kind', () => {
  const used = kinds.flatMap((kind) => [...templatesOf(kind), ...(artifactKinds[kind].besides ?? []).map((each) => each.template)]);
  const there = readdirSync(join(root, 'primitives/artifacts')).map((file) => `primitives/artifacts/${file}`);
  expect(there.toSorted()).toEqual(used.toSorted());
});

test.each(each)('what is made of the template of $kind is found, and clean ($path)', ({ kind, path: of }) => {
  const text = filled(readFileSync(join(root, of), 'utf8'));
  expect(text).not.toContain('{{');
  const path = filled(artifactKinds[kind].path);
  const besides = (artifactKinds[kind].besides ?? []).map((each) => [each.path, filled(readFileSync(join(root, each.template), 'utf8'))]);
  const texts = { [path]: text, ...Object.fromEntries(besides.filter(([at]) => at?.endsWith('.json') === true)) };
  const graph = graphOf(texts);
  expect(graph.artifacts.map((document) => document.path)).toContain(path);
  // Git ignores a session by the file beside it.
  const ignored = new Set(kind === 'session' ? Object.keys(texts) : []);
  expect(runRules({ ...graph, ignoredArtifacts: ignored }, rules).map(({ ruleId, message }) => ({ ruleId, message }))).toEqual([]);
});

test.each(kinds.filter((kind) => artifactKinds[kind].draft.words.length > 0))(
  'a template of %s is a draft, and as anything else says what is missing',
  (kind) => {
    const artifact = artifactOfText(filled(artifactKinds[kind].path), filled(template(kind)), parse);
    if (artifact === undefined) throw new Error('no artifact');
    expect(isDraft(artifact)).toBe(true);
    const { field } = artifactKinds[kind].draft;
    const entry = artifactFields[kind].find(({ name }) => name === field);
    const later = entry?.words?.find((word) => !artifactKinds[kind].draft.words.includes(word)) ?? '';
    const label = entry?.form === 'frontmatter' ? entry.label.toLowerCase() : `**${entry?.label ?? ''}`;
    const text = filled(template(kind)).replace(new RegExp(`(${label.replaceAll('*', String.raw`\*`)}:(?:\\*\\*)?) .*`), `$1 ${later}`);
    const done = artifactOfText(filled(artifactKinds[kind].path), text, parse);
    if (done === undefined) throw new Error('no artifact');
    expect(isDraft(done)).toBe(false);
    expect(problemsOf(done).filter(({ code }) => code === 'open').length).toBeGreaterThan(0);
  },
);

test('a template names every field that its kind must have', () => {
  for (const { kind, path: of } of each) {
    const artifact = artifactOfText(filled(artifactKinds[kind].path), filled(readFileSync(join(root, of), 'utf8')), parse);
    const there = new Set(artifact?.fields.map(({ path }) => path[0]));
    for (const { path } of artifact?.records ?? []) there.add(path[0] as string);
    const missing = artifactFields[kind].filter(({ name, required }) => required && !there.has(name));
    expect({ kind, missing: missing.map(({ label }) => label) }).toEqual({ kind, missing: [] });
    expect(existsSync(join(root, artifactKinds[kind].template))).toBe(true);
  }
});
