import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildGraph } from '../src/graph/build-graph.ts';
import type { Graph } from '../src/graph/graph.ts';
import { PathIndex } from '../src/graph/path-index.ts';
import { documentLinter } from '../src/lint/lint-document.ts';
import type { DocumentFindings } from '../src/lint/lint-document.ts';
import { lintedDocuments } from '../src/lint/linted-documents.ts';
import { isDocumentRule } from '../src/lint/rule.ts';
import { rules } from '../src/lint/rules/index.ts';
import { runRules } from '../src/lint/run-rules.ts';
import type { RunOptions } from '../src/lint/run-rules.ts';
import type { Document } from '../src/model/document.ts';
import type { FilePath } from '../src/model/file-path.ts';
import { defaultLintSettings } from '../src/model/lint-settings.ts';
import type { LintSettings } from '../src/model/lint-settings.ts';
import { loadParser } from '../src/parse/markdown.ts';
import { parseDocument } from '../src/parse/parse-document.ts';
import { loadProject } from '../src/project.ts';
import { examplesIn, graphOfExample, readPage } from './rule-examples.ts';
import { graphOf } from './in-memory-project.ts';
import { corpora, corpus, sharedIsPresent, skipped } from './truth.ts';

const parse = await loadParser();
const everyRule: LintSettings = { ...defaultLintSettings, presets: ['all'] };

if (!sharedIsPresent) console.warn(skipped);

/** The document as it would be if there were no other file. */
function alone({ path, kind, text, problems }: Document): Document {
  // What decoding has found is no part of the text.
  const ofBytes = problems.filter(({ code }) => code === 'invalid-encoding');
  const document = parseDocument(path, kind, text, parse, ofBytes);
  const isArtifact = kind === 'artifact';
  const graph = buildGraph({
    paths: new PathIndex([path]),
    sources: isArtifact ? [] : [document],
    artifacts: isArtifact ? [document] : [],
    linked: [],
    aliases: new Map(),
    generated: new Map(),
    unreadable: [],
  });
  return (isArtifact ? graph.artifacts[0] : graph.documents.get(path)) as Document;
}

/** All that document rules look at. A file that is named and an artifact is there as both. */
function lookedAt(graph: Graph): readonly Document[] {
  return [...lintedDocuments(graph), ...graph.artifacts];
}

function nameOf({ path, kind }: Document): string {
  return `${kind} ${path}`;
}

/** What document rules find in each document, by its name; as JSON, since it is kept as that. */
function foundIn(graph: Graph, settings: LintSettings, seen: (document: Document) => Document): Map<string, string> {
  const { lint } = documentLinter(rules, settings);
  return new Map(lookedAt(graph).map((document) => [nameOf(document), JSON.stringify(lint(seen(document)))]));
}

function expectLocal(graph: Graph, settings: LintSettings): void {
  // Graph rules first: what they leave in caches must change nothing.
  const all = runRules(graph, rules, { settings });
  const apart = foundIn(graph, settings, alone);
  expect(foundIn(graph, settings, (document) => document)).toEqual(apart);
  const kept = { get: (document: Document) => parsed(apart.get(nameOf(document))), keep: () => expect.fail('everything is kept') };
  expect(JSON.stringify(runRules(graph, rules, { settings, kept }))).toBe(JSON.stringify(all));
}

function parsed(json: string | undefined): DocumentFindings | undefined {
  return json === undefined ? undefined : (JSON.parse(json) as DocumentFindings);
}

test.skipIf(!sharedIsPresent).each(corpora)('what document rules find in %s is that of each document alone', async (name) => {
  const { graph } = await loadProject({ root: corpus(name), artifacts: true });
  expectLocal(graph, everyRule);
});

test('and so it is in the examples of every rule', () => {
  const seen = new Set<string>();
  for (const { id } of rules) {
    const page = readPage(join(import.meta.dirname, `../docs/rules/${id}.md`));
    for (const example of [...examplesIn(page, 'Incorrect'), ...examplesIn(page, 'Correct')]) {
      const graph = graphOfExample(example);
      expectLocal(graph, example.config.lint);
      const { lint } = documentLinter(rules, example.config.lint);
      for (const document of lookedAt(graph)) {
        for (const { ruleId, path, related = [] } of lint(document).findings) {
          seen.add(ruleId);
          expect([path, ...related.map((other) => other.path)].filter((other) => other !== document.path)).toEqual([]);
        }
      }
    }
  }
  // Every document rule has found something, so the comparison was about it.
  expect([...seen].toSorted()).toEqual(rules.filter(isDocumentRule).map(({ id }) => id));
});

const secret = `ghp_${'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8'}`;
const texts = {
  'AGENTS.md': `# Team\n\n<!-- primitives-disable-next-line no-secret -- revoked -->\nOld token: ${secret}\n`,
  'a.prompt.md': `---\ndescription: A\nmode: agent\n---\n# Token ${secret}\n\nRead [it][${secret}].\n`,
  'b.prompt.md': '---\ndescription: B\n---\n<!-- primitives-disable no-vague-wording -- nothing vague here -->\n\nRun the tests.\n',
};

test('what was kept is settled as what was found: suppressions, severities, secrets and places', () => {
  const graph = graphOf(texts);
  const settings: LintSettings = {
    ...everyRule,
    layers: [{ files: ['a.prompt.md'], rules: { 'no-deprecated-key': 'info', 'no-unknown-model': 'off' } }],
  };
  const fresh = runRules(graph, rules, { settings });
  expect(fresh.map(({ ruleId }) => ruleId)).toEqual(expect.arrayContaining(['no-deprecated-key', 'no-secret', 'no-unused-suppression']));
  expect(JSON.stringify(fresh)).not.toContain(secret);

  const store = new Map<string, string>();
  const options = (asked: FilePath[]): RunOptions => ({
    settings,
    kept: {
      get: ({ path }, key) => {
        const known = parsed(store.get(`${path} ${key}`));
        if (known === undefined) asked.push(path);
        return known;
      },
      keep: ({ path }, key, found) => store.set(`${path} ${key}`, JSON.stringify(found)),
    },
  });
  const cold: FilePath[] = [];
  expect(runRules(graph, rules, options(cold))).toEqual(fresh);
  expect(cold).toEqual(Object.keys(texts));
  const warm: FilePath[] = [];
  expect(runRules(graph, rules, options(warm))).toEqual(fresh);
  expect(warm).toEqual([]);
});

test('a key says all that findings of a file depend on in the settings', () => {
  const keyOf = (settings: Partial<LintSettings>, path = 'a.prompt.md'): string =>
    documentLinter(rules, { ...defaultLintSettings, ...settings }).keyOf(path);
  const plain = keyOf({});
  expect(keyOf({ presets: ['all'] })).not.toBe(plain);
  expect(keyOf({ compat: { vscode: '1.109' } })).not.toBe(plain);
  expect(keyOf({ allowKeys: { '*': ['owner'] } })).not.toBe(plain);
  const layers = [{ files: ['a.*'], rules: { 'no-secret': 'off', 'memory-budget': ['error', { entries: 3 }] } }] as const;
  expect(keyOf({ layers })).not.toBe(plain);
  expect(keyOf({ layers }, 'b.prompt.md')).toBe(plain);
  // Severities are settled afterwards.
  expect(keyOf({ layers: [{ rules: { 'no-secret': 'info' } }] })).toBe(plain);
  // So is what document rules do not read.
  expect(keyOf({ agentAliases: { old: 'new' } })).toBe(plain);
});
