import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nameOf } from '../src/graph/agents.ts';
import type { Graph, Primitive } from '../src/graph/graph.ts';
import { instructionScope } from '../src/graph/instruction-scope.ts';
import { loadParser, planImport } from '../src/index.ts';
import type { ImportTree } from '../src/index.ts';
import { toClaudeModel } from '../src/runtimes/emit/models.ts';
import { slugName } from '../src/runtimes/emit/output-names.ts';
import { titleOf } from '../src/runtimes/emit/titles.ts';
import { toolSetsFor } from '../src/runtimes/emit/tool-sets.ts';
import { runtimes } from '../src/runtimes/index.ts';
import type { Loss, Runtime } from '../src/runtimes/runtime.ts';
import { planBuild } from '../src/build/plan-build.ts';
import { fc, runs } from './fast-check.ts';
import { anyProject, codeFiles, filesOf, graphOfProject, honestWords } from './any-project.ts';
import { builtProject } from './built-project.ts';
import { filesBelow } from './files-below.ts';
import { graphOf } from './in-memory-project.ts';
import { importTreeOf } from './in-memory-import.ts';

/**
 * What a build wrote for a runtime, read back without its sources, is what it was made from, but for what the build itself says
 * that the runtime cannot express.
 */
const parse = await loadParser();
const first13 = runtimes.slice(0, 13);

/** The tree after a build, without what it was built from: what agents of that runtime have. */
function withoutSources(graph: Graph, runtime: Runtime, files: ReadonlyMap<string, string>): ImportTree {
  const { outputs } = builtProject(graph, [runtime], files);
  const sources = new Set(
    graph.primitives.filter(({ kind }) => /^(?:instructions|agent|prompt|skill)$/.test(kind)).map(({ path }) => path),
  );
  const skills = [...sources].filter((path) => path.endsWith('/SKILL.md')).map((path) => path.slice(0, -'SKILL.md'.length));
  const others = [...files].filter(([path]) => !sources.has(path) && !skills.some((folder) => path.startsWith(folder)));
  return importTreeOf(Object.fromEntries([...others, ...outputs]));
}

function importedGraph(tree: ImportTree, to = '.github'): Graph {
  const plan = planImport({ tree, target: importTreeOf({}), parse, to, inPlace: false });
  return graphOf(Object.fromEntries(plan.primitives.map(({ path, text }) => [path, text])), [
    ...tree.files,
    ...plan.copies.map(({ path }) => path),
  ]);
}

interface Facts {
  readonly kind: string;
  readonly name: string;
  readonly files: readonly string[] | 'on demand' | undefined;
  readonly title: string | undefined;
  readonly tools: readonly string[] | undefined;
  readonly handoffs: unknown;
  readonly body: string;
}

const handoffSection = /\n*## Hand-offs\n\nWhen this is done, offer the person these next steps:\n\n(?:- .*(?:\n|$))+$/;

/** A text without what differs by where it stands: targets of links, names of inputs, tools that a runtime calls otherwise. */
function canonical({ text, bodyStart }: Primitive): string {
  const inputs: string[] = [];
  return text
    .slice(bodyStart)
    .replace(handoffSection, '')
    .replace(/\$\{input:([^:}]+)(?::[^}]*)?\}/g, (_, name: string) => {
      if (!inputs.includes(name)) inputs.push(name);
      return `{input ${inputs.indexOf(name)}}`;
    })
    .replace(/\[([^\]]*)\]\([^)]*\)|#file:\S+/g, (_, shown: string | undefined) =>
      shown === undefined || shown.includes('/') ? 'LINK' : `[${shown}]`,
    )
    .replace(/^- Use .* to find callers\.$/m, 'TOOLS')
    .replace(/\s+/g, ' ')
    .trim();
}

function filesFor(graph: Graph, primitive: Primitive, paths: readonly string[]): Facts['files'] {
  if (primitive.kind !== 'instructions') return undefined;
  const scope = instructionScope(graph, primitive);
  switch (scope.type) {
    case 'on-demand':
      return 'on demand';
    case 'everything':
      return paths;
    case 'folder':
      return paths.filter((path) => path.startsWith(`${scope.folder}/`));
    case 'globs':
      return paths.filter((path) => scope.scope.parts.vscode.some(({ matches }) => matches(path)));
  }
}

function factsOf(graph: Graph, primitive: Primitive, paths: readonly string[], { id }: Runtime): Facts {
  const { kind } = primitive;
  const isLabelled = kind !== 'instructions' || instructionScope(graph, primitive).type === 'on-demand';
  const sets = kind === 'agent' ? toolSetsFor(primitive) : undefined;
  return {
    kind,
    name: slugName(
      kind === 'agent'
        ? nameOf(primitive)
        : kind === 'skill'
          ? nameOf(primitive)
          : primitive.path.replace(/^.*\//, '').replace(/\.[^.]+\.md$/, ''),
    ),
    files: filesFor(graph, primitive, paths),
    title: isLabelled ? titleOf(primitive).replace(/[.\s]+$/, '') : undefined,
    // Kiro's category `read` is both.
    tools: sets && [...new Set([...sets].map((set) => (id === 'kiro' && set === 'search' ? 'read' : set)))].toSorted(),
    handoffs: primitive.frontmatter?.value['handoffs'],
    body: canonical(primitive),
  };
}

/** Facts that the build says to be lost, and those that the runtime's files do not hold, as its features say. */
function expectedFacts(facts: Facts, primitive: Primitive, runtime: Runtime, losses: readonly Loss[]): Partial<Facts> {
  const own = losses.filter(({ path }) => path === primitive.path);
  const isLost = (key: string): boolean => own.some(({ message }) => message.includes(`The key \`${key}\` has no counterpart`));
  const expected: Record<string, unknown> = { ...facts };
  if (isLost('description') || runtime.features.onDemand === 'link')
    if (primitive.kind === 'instructions' || isLost('description')) delete expected['title'];
  if (runtime.features.handoffs === 'text' || isLost('handoffs')) delete expected['handoffs'];
  // A command of Cursor is its text: what would only label it is nowhere.
  if (runtime.id === 'cursor' && primitive.kind === 'prompt') delete expected['title'];
  // No list of tools, or another one.
  if (own.some(({ message }) => /tool/i.test(message))) delete expected['tools'];
  // Text that the runtime acts on is read as what it acts on.
  if (own.some(({ message }) => /when this is called|stays in the text/.test(message))) delete expected['body'];
  return expected as Partial<Facts>;
}

/** Primitives that have files of their own in a build. */
function written(graph: Graph, runtime: Runtime, files: ReadonlyMap<string, string>): Set<string> {
  const { outputs, sources } = builtProject(graph, [runtime], files);
  const texts = [...outputs.values()].join('\n');
  // What is only linked from AGENTS.md has its text elsewhere.
  const isOnlyLinked = ({ path }: Primitive): boolean =>
    runtime.features.onDemand === 'link' && !texts.includes(`<!-- Source: ${path} -->`);
  const all = new Set([...sources.values()].flat());
  return new Set(
    graph.primitives
      .filter((primitive) => all.has(primitive.path) && !(primitive.kind === 'instructions' && isOnlyLinked(primitive)))
      .map(({ path }) => path),
  );
}

function lossesOf(graph: Graph, runtime: Runtime): Loss[] {
  const { diagnostics } = planBuild(graph, { runtimes: [runtime], copyPrice: 1 });
  return diagnostics.flatMap(({ path, message }) => [{ path, message } as Loss]);
}

function expectRoundTrip(graph: Graph, runtime: Runtime, files: ReadonlyMap<string, string>, paths: readonly string[]): void {
  const back = importedGraph(withoutSources(graph, runtime, files));
  const found = back.primitives.map((primitive) => ({ primitive, facts: factsOf(back, primitive, paths, runtime) }));
  const losses = lossesOf(graph, runtime);
  const originals = graph.primitives.filter(({ path }) => written(graph, runtime, files).has(path));
  const copied = (primitive: Primitive): boolean => /^(?:instructions|agent|prompt|skill)$/.test(primitive.kind);
  expect(found.filter(({ primitive }) => copied(primitive)).length, `${runtime.id}: nothing comes back twice`).toBe(originals.length);
  for (const original of originals) {
    const facts = factsOf(graph, original, paths, runtime);
    // A rule for no file that exists is for none afterwards, or was not placed at all.
    if (Array.isArray(facts.files) && facts.files.length === 0) continue;
    const marker = /BODY \d+\./.exec(original.text)?.[0];
    // In the fixture each text starts in its own way.
    const same = found.filter(
      ({ primitive, facts: other }) =>
        other.kind === facts.kind &&
        (marker === undefined ? other.body.startsWith(facts.body.slice(0, 16)) : primitive.text.includes(marker)),
    );
    expect(same.length, `${runtime.id}: ${original.path} comes back once`).toBe(1);
    const actual = same[0]?.facts;
    const expected = expectedFacts(facts, original, runtime, losses);
    const { name: expectedName, ...rest } = expected;
    expect(actual, `${runtime.id}: ${original.path}`).toMatchObject(JSON.parse(JSON.stringify(rest)) as object);
    if (marker === undefined) expect(actual?.name, `${runtime.id}: ${original.path}`).toContain(expectedName);
  }
}

/** What agent files say above their text, without where it came from. */
function agentHeaders(graph: Graph, runtime: Runtime, files: ReadonlyMap<string, string>): string[] {
  const { outputs, sources } = builtProject(graph, [runtime], files);
  // "No tools", which some cannot say, is a tool that harms nobody there.
  const unsaid = new Set(lossesOf(graph, runtime).flatMap(({ path, message }) => (message.includes('no way to say') ? [path] : [])));
  const agents = new Set(graph.primitives.filter(({ kind, path }) => kind === 'agent' && !unsaid.has(path)).map(({ path }) => path));
  const headers = [...outputs].flatMap(([path, text]) => {
    if (!agents.has(sources.get(path)?.[0] ?? '') || !/\/agents\//.test(path)) return [];
    const header = /^---\n([^]*?)\n---/.exec(text)?.[1] ?? text.replace(/^developer_instructions[^]*/m, '');
    return [header.replace(/^# Generated by.*\n/m, '').trim()];
  });
  return headers.toSorted();
}

describe('what a build wrote is read back', () => {
  const folder = join(import.meta.dirname, '../fixtures/runtimes/project');
  const files = new Map([...filesBelow(folder).keys()].map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
  const paths = [...files.keys()].filter((path) => !path.endsWith('.md') || /^(?:README|docs)/.test(path)).toSorted();
  const texts = Object.fromEntries([...files].filter(([path]) => path.endsWith('.md')));
  const graph = graphOf(texts, [...files.keys()]);

  test.each(first13)('of the fixture, by $id', (runtime) => {
    expectRoundTrip(graph, runtime, files, paths);
  });

  test.each(first13)('of any project, by $id', (runtime) => {
    fc.assert(
      fc.property(anyProject(honestWords), (project) => {
        expectRoundTrip(graphOfProject(project), runtime, filesOf(project), codeFiles);
      }),
      { numRuns: runs(40) },
    );
  });

  // What of an agent's tools, models and calls survives a build survives an import and another build.
  test.each(first13.filter(({ features }) => features.agents.length > 0))('and built again it is the same for $id: agents', (runtime) => {
    // Elsewhere, because `.github` is where three of them look.
    const again = importedGraph(withoutSources(graph, runtime, files), 'ai');
    expect(agentHeaders(again, runtime, files)).toEqual(agentHeaders(graph, runtime, files));
    fc.assert(
      fc.property(anyProject(honestWords), (project) => {
        const [first, all] = [graphOfProject(project), filesOf(project)];
        if (lossesOf(first, runtime).some(({ message }) => message.includes('no way to say'))) return;
        const second = importedGraph(withoutSources(first, runtime, all), 'ai');
        expect(agentHeaders(second, runtime, all)).toEqual(agentHeaders(first, runtime, all));
      }),
      { numRuns: runs(40) },
    );
  });

  test('by all thirteen together, each primitive once, and as the one that says most has it', () => {
    const together = (original: Graph, all: ReadonlyMap<string, string>): Graph => {
      const { outputs } = builtProject(original, first13, all);
      const kept = [...all].filter(([path]) => /\.(?:context|memory|spec)\.md$/.test(path) || !path.endsWith('.md'));
      return importedGraph(importTreeOf(Object.fromEntries([...kept, ...outputs])));
    };
    const copied = ({ primitives }: Graph): Primitive[] =>
      primitives.filter(({ kind }) => /^(?:instructions|agent|prompt|skill)$/.test(kind));
    const back = together(graph, files);
    expect(copied(back).map(({ path }) => path)).toEqual([
      '.github/agents/implementer.agent.md',
      '.github/agents/planner.agent.md',
      '.github/agents/reviewer.agent.md',
      '.github/copilot-instructions.md',
      '.github/instructions/ai-sub-api.instructions.md',
      '.github/instructions/all.instructions.md',
      '.github/instructions/api.instructions.md',
      '.github/instructions/release-notes.instructions.md',
      '.github/instructions/tests.instructions.md',
      '.github/instructions/Übersicht-docs-co.instructions.md',
      '.github/prompts/fix-issue.prompt.md',
      '.github/prompts/plan.prompt.md',
      '.github/skills/changelog/SKILL.md',
    ]);
    const planner = back.primitives.find(({ path }) => path.endsWith('planner.agent.md'));
    expect(planner?.frontmatter?.value).toMatchObject({ tools: ['read', 'search', 'web/fetch'], handoffs: [{ agent: 'Implementer Two' }] });
    fc.assert(
      fc.property(anyProject(honestWords), (project) => {
        const original = graphOfProject(project);
        const markers = copied(together(original, filesOf(project))).flatMap(({ text }) => /BODY \d+\./.exec(text)?.[0] ?? []);
        expect(markers).toHaveLength(new Set(markers).size);
      }),
      { numRuns: runs(25) },
    );
  });

  test('models of Claude come back as such', () => {
    const back = importedGraph(withoutSources(graph, runtimes.find(({ id }) => id === 'claude') as Runtime, files));
    const planner = back.primitives.find(({ path }) => path.endsWith('planner.agent.md'));
    expect(toClaudeModel(planner?.frontmatter?.value['model']).model).toBe('opus');
  });
});
