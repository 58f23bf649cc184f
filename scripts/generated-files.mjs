// The generated files of the repository: path -> text. The test and `npm run generate` share it.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';
import { format, resolveConfig } from 'prettier';
import { rolldown } from 'rolldown';
import { parse } from 'yaml';
import { artifactFields, artifactKeys, artifactKeywords, artifactSections, isArtifact } from './artifact-fields.mjs';

const notFrontmatter = new Set([
  'config',
  'rule-options',
  'baseline',
  'manifest',
  'session-twin',
  'lint-report',
  'lint-sarif',
  'timing-report',
  'resolve-report',
  'explain-report',
  'compare-report',
  'coverage-report',
  'build-report',
  'graph-report',
  'doctor-report',
  'migrate-report',
  'import-report',
  'init-report',
  'new-report',
  'rename-report',
  'rename-journal',
  'rules-report',
  'trace-report',
  'pull-report',
  'verify-report',
  'outcome',
  'citations-report',
  'learn-stats-report',
  'outcomes-report',
  'proposal',
  'plan-report',
  'plan-check-report',
  'plan-calls-report',
  'plan-issues-report',
  'plan-recommend-report',
  'plan-brief-report',
  'pack-report',
  'handoff-report',
  'risk-report',
  'session-state',
  'routing',
  'proposals-report',
  'gate-report',
  'advance-report',
  'commit-message-report',
  'status-report',
  'models',
  'models-report',
  'imports',
  'drift-report',
  'flow-defaults',
  'flow-state',
  'flow-report',
  'learn-check-report',
  'learn-refresh-report',
]);
/** Reports that are read again. */
const readReports = new Set(['lint-report', 'lint-sarif']);
const runtimeValidators = (name) => readReports.has(name) || isArtifact({ name }) || (!name.endsWith('-report') && name !== 'rule-options');
const banner = '// Generated from schemas/ by `npm run generate`. Do not edit.\n';

/** @param {string} root Absolute path of the repository. */
export async function generatedFiles(root) {
  const schemas = readdirSync(join(root, 'schemas'))
    .filter((name) => name.endsWith('.schema.json'))
    .sort()
    .map((file) => ({
      name: file.replace('.schema.json', ''),
      schema: JSON.parse(readFileSync(join(root, 'schemas', file), 'utf8')),
    }));
  const config = schemas.find(({ name }) => name === 'config').schema;
  config.definitions.rules = ruleEntries(root, schemas.find(({ name }) => name === 'rule-options').schema);
  const ids = runtimeIds(root);
  config.properties.build.properties.runtimes.items.enum = ids;
  const { runtime } = config.properties.allowLoss.items.properties;
  runtime.items.enum = ids;
  runtime.then.enum = ['*', ...ids];
  const generated = 'src/model/generated';
  return new Map([
    ...(await validators(`${generated}/validators`, schemas)),
    [`${generated}/frontmatter-keys.ts`, frontmatterKeys(schemas)],
    [`${generated}/config-keys.ts`, configKeys(config)],
    [`${generated}/artifact-fields.ts`, artifactFields(schemas)],
    [`${generated}/schema-types.ts`, await types(schemas)],
    [
      'schemas/config.schema.json',
      await format(JSON.stringify(config), { ...(await resolveConfig(join(root, 'package.json'))), parser: 'json' }),
    ],
    ['README.md', readme(root)],
    ['docs/vscode-conformance.md', await vscodeConformance(root)],
    ['docs/runtimes.md', await runtimeTables(root)],
    ['docs/artifacts.md', await artifactTables(root, schemas)],
  ]);
}

/** What `rules` may hold: a severity per rule, with options where the rule has some. */
function ruleEntries(root, { properties: options }) {
  const ids = readdirSync(join(root, 'src/lint/rules')).map((file) => file.replace('.ts', ''));
  const severity = { $ref: '#/definitions/severity' };
  const withOptions = (schema) => ({
    if: { type: 'array' },
    // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
    then: { type: 'array', items: [severity, schema], minItems: 2, maxItems: 2, additionalItems: false },
    else: severity,
  });
  const entries = ids
    .filter((id) => id !== 'index')
    .sort()
    .map((id) => [id, options[id] === undefined ? severity : withOptions(options[id])]);
  return { type: 'object', additionalProperties: false, properties: Object.fromEntries(entries) };
}

/** The runtimes in the order of their table. */
function runtimeIds(root) {
  const folder = join(root, 'src/runtimes');
  const ids = new Map();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
    const [, name, id] = /^export const (\w+): Runtime = \{[^]*?^  id: '([^']+)',$/m.exec(readFileSync(join(folder, file), 'utf8')) ?? [];
    if (name !== undefined) ids.set(name, id);
  }
  const [, table] = /: readonly Runtime\[\] = \[([^\]]+)\]/.exec(readFileSync(join(folder, 'index.ts'), 'utf8'));
  return table.match(/\w+/g).map((name) => ids.get(name));
}

/** What the schema of the configuration says about its keys, by the keys from the root; `*` stands for an index or a free key. */
function configKeys(schema) {
  const lines = [];
  const expectations = [];
  const visit = (at, path) => {
    if (at.$ref !== undefined)
      visit(
        at.$ref
          .split('/')
          .slice(1)
          .reduce((parent, key) => parent[key], schema),
        path,
      );
    if (at.then !== undefined) visit(at.then, path);
    // Our own code words what is wrong with a severity.
    if (at.errorMessage !== undefined && at !== schema.definitions.severity)
      expectations.push(`  ${JSON.stringify(path.join('.'))}: ${JSON.stringify(at.errorMessage)},\n`);
    if (at.additionalProperties === false)
      lines.push(`  ${JSON.stringify(path.join('.'))}: ${JSON.stringify(Object.keys(at.properties))},\n`);
    for (const [key, value] of Object.entries(at.properties ?? {})) visit(value, [...path, key]);
    for (const item of [at.items ?? []].flat()) visit(item, [...path, '*']);
    if (typeof at.additionalProperties === 'object') visit(at.additionalProperties, [...path, '*']);
  };
  visit(schema, []);
  return `${banner}/** The keys that each object of the configuration may have, by its own keys from the root; \`*\` stands for an index. */
export const configKeys: Readonly<Record<string, readonly string[]>> = {
${lines.join('')}};

/** What to write at each place of the configuration. */
export const configExpectations: Readonly<Record<string, string>> = {
${expectations.join('')}};
`;
}

/** The README with the output of its commands as the fixtures have it. */
function readme(root) {
  const shown = { lint: 'lint/example', 'resolve src/api/login.ts': 'resolve/example', build: 'build/example' };
  let text = readFileSync(join(root, 'README.md'), 'utf8');
  for (const [command, fixture] of Object.entries(shown)) {
    const printed = readFileSync(join(root, 'fixtures', fixture, 'expected/stdout.txt'), 'utf8');
    // The fixture of `resolve` has more paths than the README shows.
    const output = command.startsWith('resolve') ? printed.split('\n\n')[0] : printed.trimEnd();
    text = text.replace(new RegExp(`(\\$ primitives ${command}\\n)[^]*?(\\n\`\`\`)`), (_, before, after) => before + output + after);
  }
  return text;
}

/** What VS Code's validator reports and what we say in its place, from the cases that the test runs. */
async function vscodeConformance(root) {
  const cases = parse(readFileSync(join(root, 'test/vscode-conformance.yaml'), 'utf8'));
  const sections = [];
  for (const item of cases) {
    if (item.section !== undefined) sections.push({ title: item.section, rows: [] });
    else sections.at(-1).rows.push(item);
  }
  const row = ({ id, says, vscode, rule, severity = says === 'hint' ? 'info' : says, note = '' }) => {
    const ours = rule === undefined ? '- | -' : `[${rule}](rules/${rule}.md) | ${severity}`;
    return `| ${id}${vscode === undefined ? '' : ` (${vscode})`} | ${says} | ${ours} | ${note.trim()} |`;
  };
  const tables = sections.map(
    ({ title, rows }) =>
      `## ${title}\n\n| VS Code | Severity | Rule | Severity | Note |\n|---|---|---|---|---|\n${rows.map(row).join('\n')}`,
  );
  const text = `<!-- Generated from test/vscode-conformance.yaml by \`npm run generate\`. Do not edit. -->

# What VS Code reports, and we

Every diagnostic of VS Code's validator for prompts, instructions, agents, chat modes and skills (1.122, \`promptValidator.ts\`),
with the rule that reports the same. A hint of VS Code is an info here. \`compat.vscode\` of the configuration chooses the
version: \`1.109\` and before report what the rows with \`1.107\` say, versions after \`1.122\` what those with \`1.123\` say.

The test runs each row: a file that gives exactly this finding, and files beside it that give none. Rows without a rule say why.

${tables.join('\n\n')}
`;
  return format(text, { ...(await resolveConfig(join(root, 'package.json'))), parser: 'markdown' });
}

/** What each runtime gets, below the text that people write. */
async function runtimeTables(root) {
  const runtimes = await runtimesOf(root);
  const page = readFileSync(join(root, 'docs/runtimes.md'), 'utf8');
  const [head] = /^[^]*?<!-- Generated from [^]*?-->\n/.exec(page);
  const code = (text) => `\`${text}\``;
  const globs = (list) => (list.length === 0 ? '-' : list.map(code).join(', '));
  const words = {
    globs: 'patterns in the file',
    folders: 'the folder that it stands in',
    words: 'words in a text that is always loaded',
    description: 'offered by their description',
    skill: 'become skills',
    link: 'links to the sources',
    native: 'kept',
    text: 'written as text',
    cut: 'the rest is cut off',
    dropped: 'not loaded',
    advised: 'advised against',
  };
  const table = (columns, rows) => [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  const written = runtimes.map(({ id, title, features: { rules, agents, prompts, skills } }) => [
    title,
    code(id),
    ...[rules, agents, prompts, skills].map(globs),
  ]);
  const sometimes = runtimes.flatMap(({ title, features }) =>
    (features.sometimes ?? []).map(({ path, when }) => `- ${title}: ${code(path)}, written where ${when}.`),
  );
  const read = runtimes.map(({ title, features, verifiedOn }) => [
    title,
    words[features.scope],
    words[features.onDemand],
    features.agents.length === 0 && features.handoffs === 'text' ? '-' : words[features.handoffs],
    verifiedOn,
  ]);
  const limits = runtimes.flatMap(({ title, limits }) =>
    limits.map(({ of, max, unit, beyond, source }) => [title, of, `${max.toLocaleString('en-US')} ${unit}`, words[beyond], linked(source)]),
  );
  const sources = runtimes.map(({ title, sources }) => `- ${title}\n${sources.map((each) => `  - ${linked(each)}`).join('\n')}`);
  const text = `${head}
## What is written

${table(['Runtime', '`--runtime`', 'Rules', 'Agents', 'Prompts', 'Skills'], written)}

Some files are written by some builds alone:

${sometimes.join('\n')}

## What becomes of rules and hand-offs

${table(['Runtime', 'A rule for some files says so by', 'Rules that no file calls for', 'Hand-offs', 'Read on'], read)}

## Limits

${table(['Runtime', 'Of', 'Limit', 'Beyond it', 'Source'], limits)}

## Sources

${sources.join('\n')}
`;
  return format(text, { ...(await resolveConfig(join(root, 'package.json'))), parser: 'markdown' });
}

/** A page, or a repository on GitHub with what was read there. */
function linked(source) {
  if (source.startsWith('https://')) return `<${source}>`;
  const [, repository, commit, rest] = /^([\w.-]+\/[\w.-]+)(?:@([\w.-]+))?(?: (.+))?$/.exec(source) ?? [];
  if (repository === undefined) return source;
  const page = `https://github.com/${repository}${commit === undefined ? '' : `/tree/${commit}`}`;
  return `[${repository}](${page})${rest === undefined ? '' : ` ${rest}`}`;
}

/** The kinds of artifacts, below the text that people write. */
async function artifactTables(root, schemas) {
  const { artifactKinds } = await moduleOf(root, 'src/artifacts/artifact-kinds.ts');
  const [head] = /^[^]*?<!-- Generated from [^]*?-->\n/.exec(readFileSync(join(root, 'docs/artifacts.md'), 'utf8'));
  const text = `${head}\n${artifactSections(schemas, artifactKinds)}`;
  return format(text, { ...(await resolveConfig(join(root, 'package.json'))), parser: 'markdown' });
}

/** The runtimes themselves. */
async function runtimesOf(root) {
  return (await moduleOf(root, 'src/runtimes/index.ts')).runtimes;
}

/** A module of `src/`. Node cannot import TypeScript, so it is bundled first. */
async function moduleOf(root, path) {
  const bundle = await rolldown({
    input: join(root, path),
    platform: 'node',
    resolve: { mainFields: ['module', 'main'] },
    logLevel: 'silent',
  });
  const folder = mkdtempSync(join(tmpdir(), 'primitives-module-'));
  await bundle.write({ dir: folder, format: 'esm', entryFileNames: 'module.mjs' });
  const loaded = await import(pathToFileURL(join(folder, 'module.mjs')).href);
  rmSync(folder, { recursive: true, force: true });
  return loaded;
}

const camel = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
const validatorName = (name) => `validate${camel(`-${name}`)}`;

/** One file each, so that a command loads those that it asks. */
async function validators(folder, schemas) {
  const checked = schemas
    .filter(({ name }) => runtimeValidators(name))
    .map(({ name, schema }) => ({ name, schema: name === 'config' ? withoutIds(schema) : schema }));
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    strictRequired: false,
    discriminator: true,
    // A definition is one function, not a copy in each place that names it.
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
    schemas: checked.map(({ schema }) => schema),
    keywords: ['x-replacement', 'errorMessage', ...artifactKeywords],
  });
  const files = [];
  for (const { name, schema } of checked) {
    const code = await withHelpers(standaloneCode(ajv, { [validatorName(name)]: schema.$id }));
    files.push([`${folder}/${name}.js`, banner + code], [`${folder}/${name}.d.ts`, validatorTypes(name)]);
  }
  return files;
}

/** Ajv writes `require` for its runtime helpers even in ES modules, so they are bundled in. */
async function withHelpers(code) {
  const entry = '\0validator.js';
  const bundle = await rolldown({
    input: entry,
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? code : undefined),
      },
    ],
    treeshake: true,
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'esm' });
  return output[0].code.replace(/^\/\/#(?:end)?region.*\n/gm, '');
}

/** Ajv writes some twenty lines for each property: rules without options are checked as a list of names, by our own code. */
function withoutIds(schema) {
  const { rules, severity } = schema.definitions;
  const withOptions = Object.entries(rules.properties).filter(([, entry]) => entry.if !== undefined);
  const lean = { type: 'object', properties: Object.fromEntries(withOptions), additionalProperties: { $ref: '#/definitions/severity' } };
  return { ...schema, definitions: { severity, rules: lean } };
}

function validatorTypes(name) {
  return `${banner}import type { SchemaValidator } from '../../schema-validator.ts';

export const ${validatorName(name)}: SchemaValidator;
`;
}

function frontmatterKeys(all) {
  const schemas = all.filter((each) => !notFrontmatter.has(each.name) && !isArtifact(each));
  const entries = schemas.map(({ name, schema }) => {
    const keys = Object.entries(schema.properties).map(([key, value]) => {
      const replacement = value['x-replacement'];
      return `    ${JSON.stringify(key)}: ${value.deprecated ? `{ deprecated: true, replacement: ${JSON.stringify(replacement)} }` : '{ deprecated: false }'},\n`;
    });
    return `  ${JSON.stringify(name)}: {\n${keys.join('')}  },\n`;
  });
  const keysOfArtifacts = artifactKeys(all).map((key) => `    ${JSON.stringify(key)}: { deprecated: false },\n`);
  entries.push(`  "artifact": {\n${keysOfArtifacts.join('')}  },\n`);
  const names = schemas.map(({ name }) => JSON.stringify(name));
  return `${banner}export type FrontmatterSchema = ${names.join(' | ')};

/** Frontmatter that a file may have: what a schema knows, or fields of a workflow file. */
export type FrontmatterKeys = FrontmatterSchema | 'artifact';

export interface KeyEntry {
  readonly deprecated: boolean;
  /** The key or keys to use in its place, joined for a code span. */
  readonly replacement?: string;
}

/** The keys that each kind's schema knows; of workflow files, those that any of them has. */
export const frontmatterKeys: Readonly<Record<FrontmatterKeys, Readonly<Record<string, KeyEntry>>>> = {
${entries.join('')}};
`;
}

async function types(schemas) {
  const parts = [];
  for (const { name, schema } of schemas) {
    const { $id, ...rest } = schema;
    parts.push(
      await compile({ ...rest, title: schema.title }, name, {
        bannerComment: '',
        format: false,
        additionalProperties: false,
        strictIndexSignatures: true,
        ignoreMinAndMaxItems: true,
      }),
    );
  }
  return `${banner}${parts.join('')}`;
}
