import { Document, isScalar } from 'yaml';
import { scalarOf } from '../graph/frontmatter-values.ts';
import type { Primitive } from '../graph/graph.ts';
import { foldersAbove, pathIn } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { agentFiles } from './emit/agent-files.ts';
import { agentsMdFiles } from './emit/agents-md-files.ts';
import { argumentInput, argumentName } from './emit/argument-names.ts';
import { attachedFilesOfRules } from './emit/attached-files.ts';
import { commandFiles } from './emit/command-files.ts';
import { withValues, yamlStyle } from './emit/frontmatter-text.ts';
import type { Keys } from './emit/frontmatter-text.ts';
import { oneLine } from './emit/inline-text.ts';
import { isSkillIn } from './emit/native-skill.ts';
import { slugName } from './emit/output-names.ts';
import { provenanceLine } from './emit/provenance.ts';
import { skillFiles } from './emit/skill-files.ts';
import { emission } from './emit/step.ts';
import { titleOf } from './emit/titles.ts';
import { unboundTools } from './emit/tool-sets.ts';
import { plainDocument } from './load/folder-chain.ts';
import { withImports } from './load/imports.ts';
import { agentsIn, commandsIn, skillsIn } from './load/offers.ts';
import type { Loader, Runtime, RuntimeTree, WrappedText } from './runtime.ts';

const title = 'goose';

/** Of skills with one name, the one in the first of these counts. */
const skillFolders = ['.agents/skills', '.goose/skills', '.claude/skills'];

/** A hierarchy of AGENTS.md files, which goose reads as it reads `.goosehints`, `.goose/` for agents and recipes, and skills where others look too. */
export const goose: Runtime = {
  id: 'goose',
  title,
  sources: [
    'https://goose-docs.ai/docs/guides/context-engineering/using-goosehints/',
    'https://goose-docs.ai/docs/guides/context-engineering/custom-agents/',
    'https://goose-docs.ai/docs/guides/context-engineering/using-skills/',
    'https://goose-docs.ai/docs/guides/recipes/recipe-reference/',
    'aaif-goose/goose crates/goose/src/recipe/template_recipe.rs, crates/goose/src/hints/',
  ],
  verifiedOn: '2026-11-21',
  features: {
    rules: ['**/AGENTS.md'],
    scope: 'folders',
    onDemand: 'link',
    agents: ['.goose/agents/*.md'],
    prompts: ['.goose/recipes/*.yaml'],
    skills: ['.agents/skills/*/**'],
    handoffs: 'text',
  },
  limits: [],
  isNative: (primitive) => isNativeAgent(primitive) || isSkillIn(primitive, skillFolders),
  emit: (input) =>
    emission(input, [
      attachedFilesOfRules(title),
      agentsMdFiles({ runtime: title }),
      agents,
      recipes,
      skillFiles({ runtime: title, folder: '.agents/skills' }),
    ]),
  load,
};

function isNativeAgent({ kind, path }: Primitive): boolean {
  return kind === 'agent' && /^\.claude\/agents\/[^/]+\.md$/.test(path);
}

const agents = agentFiles({
  runtime: title,
  folder: '.goose/agents',
  suffix: '.md',
  toName: slugName,
  isNative: isNativeAgent,
  keys({ agent, name, description, losses }) {
    losses.push(...unboundTools(agent, title));
    return { name, description };
  },
  carried: () => ['tools'],
});

/** Names that the templates of recipes give a meaning of their own. */
const reserved = /^(?:recipe_dir|true|false|none|not|and|or|if|else|in|is|loop|self)$/i;

function parameterName(name: string, inputs: readonly string[]): string {
  return argumentName(name, inputs, (spelled) => (reserved.test(spelled) ? `${spelled}_value` : spelled));
}

/** Prompts as recipes, which ask for the values that are not given. */
const recipes = commandFiles({
  runtime: title,
  folder: '.goose/recipes',
  suffix: '.yaml',
  keys: ({ prompt, name, inputs }) => ({
    version: '1.0.0',
    title: templateText(oneLine(scalarOf(prompt, 'name') ?? '') || name),
    description: templateText(titleOf(prompt)),
    parameters: inputs.length === 0 ? undefined : inputs.map((input) => parameter(prompt, input, inputs)),
  }),
  carried: () => ['name', 'description'],
  arguments: { type: 'named', accepts: argumentInput, placeholder: (name, inputs) => `{{ ${parameterName(name, inputs)} }}` },
  wrap: recipeText,
});

function parameter({ variables }: Primitive, input: string, inputs: readonly string[]): Parameter {
  const asked = variables.find(({ name, placeholder }) => name === input && placeholder !== undefined)?.placeholder;
  return { key: parameterName(input, inputs), input_type: 'string', requirement: 'user_prompt', description: templateText(asked ?? input) };
}

interface Parameter {
  readonly key: string;
  readonly input_type: 'string';
  readonly requirement: 'user_prompt';
  readonly description: string;
}

/** The whole file is a template that is filled in before it is read as YAML: a value stands best in a block, which needs no quotes. */
function recipeText(keys: Keys, text: string, source: FilePath): WrappedText {
  const parameters = (keys['parameters'] ?? []) as readonly Parameter[];
  const names = parameters.map(({ key }) => key);
  // YAML has no such characters outside quotes, and a prompt means nothing by them.
  const printable = text.replace(/[^\t\n\r\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFEFE\uFF00-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
  const document = new Document(withValues({ ...keys, prompt: templateText(printable.trimEnd(), names) }));
  const prompt = document.get('prompt', true);
  if (isScalar(prompt)) prompt.type = 'BLOCK_LITERAL';
  const file = `# ${templateText(provenanceLine([source]))}\n${document.toString(yamlStyle)}`;
  // `yaml` turns to quotes where a block cannot hold the text.
  const key = file.split('\n').findIndex((line) => line.startsWith('prompt: |'));
  return { text: file, line: key === -1 ? undefined : key + 1 };
}

/** Text that a template leaves as it is, but for the places of these parameters. The escape is the one that goose tests. */
function templateText(text: string, parameters: readonly string[] = []): string {
  const place = parameters.length === 0 ? '(?!)' : `\\{\\{ (?:${parameters.join('|')}) \\}\\}`;
  return text.replace(new RegExp(`(\\{?)(${place})|\\{[{%#]`, 'g'), (found, brace: string | undefined, filled: string | undefined) =>
    filled === undefined ? `{{'${found}'}}` : `${brace === '{' ? "{{'{'}}" : ''}${filled}`,
  );
}

/** `@path`, also in code. Source: crates/goose/src/hints/import_files.rs. */
const imports = { pattern: /(?<!\S)@([\w./-]*[\w/])/g, from: 'file', depth: 3 } as const;

/** Both names of each folder, from the root inwards. */
function load(tree: RuntimeTree): Loader {
  const offered = [
    ...['.agents/agents', '.goose/agents', '.claude/agents'].flatMap((folder) => agentsIn(tree, folder, '.md')),
    ...commandsIn(tree, '.goose/recipes', '.yaml'),
    ...skillsIn(tree, skillFolders),
  ];
  return (path) => {
    const files = foldersAbove(path).flatMap((folder) => ['AGENTS.md', '.goosehints'].map((name) => pathIn(folder, name)));
    const hints = files.flatMap((file) => plainDocument(tree, file) ?? []);
    return { documents: hints.flatMap((document) => withImports(tree, document, imports)), offered };
  };
}
