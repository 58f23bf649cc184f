import { describe, expect, test } from 'vitest';
import {
  compileGlobList,
  defaultConfig,
  folderTree,
  loadProject,
  placeInstruction,
  resolveContext,
  rules,
  runRules,
} from '../src/index.ts';
import type { Project } from '../src/index.ts';
import { corpus, sharedIsPresent, skipped, truth } from './truth.ts';

if (!sharedIsPresent) console.warn(skipped);

const projects = new Map<string, Promise<Project>>();

/** Each corpus with every Markdown file checked. */
function projectOf(name: string): Promise<Project> {
  const known = projects.get(name) ?? loadProject({ root: corpus(name), select: ['**/*.md'] });
  projects.set(name, known);
  return known;
}

interface LinkCase {
  readonly corpus: string;
  readonly file: string;
  readonly line: number;
  readonly href: string;
  readonly source: string;
  readonly expected: 'ok' | 'missing-file' | 'missing-anchor' | 'escapes-root' | 'not-a-link';
  readonly target?: string;
  readonly existsFromRepoRoot?: boolean;
}

const ruleOf = { 'missing-file': 'no-broken-link', 'missing-anchor': 'no-broken-anchor', 'escapes-root': 'no-escaping-link' } as const;

describe.skipIf(!sharedIsPresent)('links of real repositories', () => {
  const cases = truth<LinkCase>('links').map((item) => [`${item.corpus} ${item.file}:${item.line} ${item.href}`, item] as const);
  test.each(cases)('%s', async (_, { corpus: name, file, line, href, expected, target, existsFromRepoRoot }) => {
    const { graph } = await projectOf(name);
    const document = graph.documents.get(file);
    const onLine = graph.edges.flatMap((edge) =>
      edge.type === 'links-to' && edge.from === file && edge.reference.href === href ? [edge] : [],
    );
    const edges = onLine.filter(({ span }) => document?.text.slice(0, span.start).split('\n').length === line);
    if (expected === 'not-a-link') {
      expect(edges).toEqual([]);
      return;
    }
    expect(edges).toHaveLength(1);
    const [edge] = edges;
    if (target !== undefined) expect(edge?.target).toMatchObject({ path: target });
    const findings = runRules(graph, rules).filter(({ path, span }) => path === file && span.start.line === line);
    const about = findings.filter(
      ({ ruleId, span }) =>
        /link|anchor/.test(ruleId) && span.start.offset >= (edge?.span.start ?? 0) && span.end.offset <= (edge?.span.end ?? 0),
    );
    expect(about.map(({ ruleId }) => ruleId)).toEqual(expected === 'ok' ? [] : [ruleOf[expected]]);
    if (existsFromRepoRoot === true) expect(about[0]?.hint).toContain('exists from the repository root');
  });
});

interface ApplyToCase {
  readonly corpus: string;
  readonly instructionsRoot: string;
  readonly path: string;
  readonly expected: readonly string[];
  readonly expectedRooted: readonly string[];
}

describe.skipIf(!sharedIsPresent)('instructions that apply to real paths', () => {
  const cases = truth<ApplyToCase>('applyto').map((item) => [`${item.corpus} ${item.path}`, item] as const);
  test.each(cases)('%s', async (_, { corpus: name, instructionsRoot, path, expected, expectedRooted }) => {
    const { graph } = await projectOf(name);
    for (const [dialect, wanted] of [
      ['vscode', expected],
      ['rooted', expectedRooted],
    ] as const) {
      const { documents } = resolveContext(graph, path, { dialect });
      const applying = documents.filter(({ reason, path: file }) => reason.type === 'apply-to' && file.startsWith(`${instructionsRoot}/`));
      expect(applying.map((document) => document.path)).toEqual(wanted);
    }
  });
});

interface FrontmatterCase {
  readonly corpus: string;
  readonly file: string;
  readonly kind: string;
  readonly frontmatter: 'present' | 'none';
  readonly problems: readonly { readonly code: string; readonly key: string | null; readonly severity: 'error' | 'warning' }[];
  readonly data?: Readonly<Record<string, unknown>>;
  readonly keys?: readonly string[];
}

const frontmatterRules = rules.filter(({ id }) => /frontmatter|yaml|key|apply-to|wrapped|unquoted/.test(id));
const ruleOfProblem: Readonly<Record<string, string>> = {
  'applyto-not-string': 'no-ignored-apply-to',
  'applyto-missing': 'no-ignored-apply-to',
  'yaml-syntax': 'valid-yaml',
  'frontmatter-in-code-fence': 'no-wrapped-file',
  'mode-deprecated': 'no-deprecated-key',
  'unknown-key': 'no-unknown-key',
  'tools-not-array': 'valid-frontmatter',
  'target-invalid': 'valid-frontmatter',
};

describe.skipIf(!sharedIsPresent)('frontmatter of real files', () => {
  const cases = truth<FrontmatterCase>('frontmatter').map((item) => [`${item.corpus} ${item.file}`, item] as const);
  test.each(cases)('%s', async (_, { corpus: name, file, kind, frontmatter, problems, data, keys }) => {
    const { graph } = await projectOf(name);
    const document = graph.documents.get(file);
    expect(document?.kind).toBe(kind === 'chatmode' ? 'agent' : kind);
    expect(document?.frontmatter === undefined ? 'none' : 'present').toBe(frontmatter);
    if (keys !== undefined) expect(Object.keys(document?.frontmatter?.value ?? {}).toSorted()).toEqual(keys.toSorted());
    if (data !== undefined) expect(document?.frontmatter?.value).toMatchObject(data);

    // `mode` was an error in VS Code 1.107, and is a warning since.
    const { compat } = defaultConfig.lint;
    const isOld = problems.some(({ code }) => code === 'mode-deprecated');
    const settings = { ...defaultConfig.lint, compat: isOld ? { vscode: '1.107' } : compat };
    const found = runRules(graph, frontmatterRules, { settings }).filter(({ path }) => path === file);
    for (const { code, key, severity } of problems) {
      const same = found.filter(({ ruleId, message }) => ruleId === ruleOfProblem[code] && (key === null || message.includes(key)));
      expect(same.map((finding) => finding.severity)).toEqual([severity]);
    }
    expect(found.filter(({ severity }) => severity === 'error')).toHaveLength(
      problems.filter(({ severity }) => severity === 'error').length,
    );
  });
});

interface PlacementCase {
  readonly id: string;
  readonly files: readonly string[];
  readonly applyTo: string | readonly string[];
  readonly apm_placement: readonly string[];
}

describe.skipIf(!sharedIsPresent)('placement', () => {
  test.each(truth<PlacementCase>('placement').map((item) => [item.id, item] as const))(
    '%s',
    (_, { files, applyTo, apm_placement: peer }) => {
      const parts = compileGlobList(typeof applyTo === 'string' ? applyTo : applyTo.join(','), 'vscode');
      const applies = (file: string): boolean => parts.some(({ matches }) => matches(file));
      const below = (folders: readonly string[], file: string): boolean =>
        folders.some((folder) => folder === '' || folder === '.' || file.startsWith(`${folder}/`));
      const placement = placeInstruction(folderTree(files), { applies, tokens: 500, copyPrice: defaultConfig.build.copyPrice });
      for (const file of files) if (applies(file)) expect(below(placement.folders, file)).toBe(true);
      const pollutionOf = (folders: readonly string[]): number => files.filter((file) => !applies(file) && below(folders, file)).length;
      expect(placement.pollution).toBe(pollutionOf(placement.folders));
      expect(placement.pollution).toBeLessThanOrEqual(pollutionOf(peer));
    },
  );
});
