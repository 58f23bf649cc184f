import { compileGlobList } from '../graph/match-glob.ts';
import type { Primitive } from '../graph/graph.ts';
import { folderOf, resolvePath } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { oncePerPath } from '../model/once-per-path.ts';
import { agentsMdFiles } from './emit/agents-md-files.ts';
import { attachedFilesOfRules } from './emit/attached-files.ts';
import { isSkillIn } from './emit/native-skill.ts';
import { provenance } from './emit/provenance.ts';
import { ruleFiles } from './emit/rule-files.ts';
import { ruleScope, withoutBraces } from './emit/rule-scope.ts';
import { skillFiles } from './emit/skill-files.ts';
import { emission } from './emit/step.ts';
import type { Step } from './emit/step.ts';
import { folderChain, plainDocument } from './load/folder-chain.ts';
import { firstMatch } from './load/glob-match.ts';
import { skillsIn } from './load/offers.ts';
import { listKey, ruleText } from './load/rule-text.ts';
import type { EmitInput, LoadedDocument, Loader, OutputFile, OutputPart, Runtime, RuntimeTree } from './runtime.ts';

const title = 'Amp';

const skillFolders = ['.agents/skills', '.claude/skills'];
const ruleFolder = '.amp/rules';

/**
 * AGENTS.md with the rules for everything, which mentions the files of `.amp/rules`: each of those loads once Amp has read a
 * file that its `globs` match. Beside a runtime that writes a hierarchy of AGENTS.md files, that is written for Amp as well.
 */
export const amp: Runtime = {
  id: 'amp',
  title,
  sources: [
    'https://ampcode.com/manual#AGENTS.md',
    'https://ampcode.com/news/globs-in-AGENTS.md',
    'https://ampcode.com/docs/customize/skills',
  ],
  verifiedOn: '2026-11-21',
  features: {
    rules: ['AGENTS.md', `${ruleFolder}/*.md`],
    sometimes: [{ path: '**/AGENTS.md', when: 'a runtime is built as well that reads AGENTS.md files in folders' }],
    scope: 'globs',
    onDemand: 'link',
    agents: ['.agents/skills/*/SKILL.md'],
    prompts: ['.agents/skills/*/SKILL.md'],
    skills: ['.agents/skills/*/**'],
    handoffs: 'text',
  },
  limits: [],
  isNative: (primitive) => isSkillIn(primitive, skillFolders),
  emit: (input) =>
    emission(input, [
      attachedFilesOfRules(title),
      rules,
      skillFiles({ runtime: title, folder: '.agents/skills', also: ['prompt', 'agent'] }),
    ]),
  load,
};

const scoped = ruleFiles({
  runtime: title,
  folder: ruleFolder,
  suffix: '.md',
  keys: ({ scope }) => (scope.type === 'globs' ? { globs: withoutBraces(scope.globs) } : undefined),
});

const rules: Step = (input, losses) => {
  if (input.agentsMd) return agentsMdFiles({ runtime: title })(input, losses);
  const files = scoped(input, losses);
  const [root] = agentsMdFiles({ runtime: title })(unscoped(input), losses);
  return files.length === 0 ? (root === undefined ? [] : [root]) : [mentioning(root, files), ...files];
};

/** The rules that stand in AGENTS.md itself. */
function unscoped(input: EmitInput): EmitInput {
  const typeOf = (instruction: Primitive): string => ruleScope(input.graph, instruction).type;
  return {
    ...input,
    primitives: input.primitives.filter((primitive) => primitive.kind === 'instructions' && typeOf(primitive) !== 'globs'),
    foldersFor: (instruction) => (typeOf(instruction) === 'everything' ? [''] : []),
  };
}

/** Without a mention in AGENTS.md, Amp does not look into the folder. */
function mentioning(root: OutputFile | undefined, files: readonly OutputFile[]): OutputFile {
  const parts: readonly OutputPart[] = root?.content.type === 'parts' ? root.content.parts : [provenance([])];
  const mention: OutputPart = { type: 'text', text: `## Rules for some files\n\nSee @${ruleFolder}/*.md` };
  const sources = [...(root?.sources ?? []), ...files.flatMap((file) => file.sources)].toSorted();
  return { path: 'AGENTS.md', sources, content: { type: 'parts', parts: [...parts, mention] } };
}

/** A path, possibly with wildcards, from the folder of the file that mentions it. */
const mention = /(?<!\S)@((?:\.{1,2}\/)*[\w.*][\w.*/-]*)/g;

/** In each folder above a path the first of the three names, with the files that these mention. */
function load(tree: RuntimeTree): Loader {
  const offered = skillsIn(tree, skillFolders);
  const chain = folderChain(tree, ['AGENTS.md', 'AGENT.md', 'CLAUDE.md']);
  return (path) => {
    return { documents: chain(folderOf(path)).flatMap((document) => [document, ...mentioned(tree, document, path)]), offered };
  };
}

function mentioned(tree: RuntimeTree, { path: from }: LoadedDocument, path: FilePath): LoadedDocument[] {
  return mentionedFiles(tree, from).flatMap((file) => withGlobs(tree, file, from, path) ?? []);
}

const mentionedFiles = oncePerPath((tree: RuntimeTree, from: FilePath): FilePath[] => {
  const targets = new Set([...(plainDocument(tree, from)?.text ?? '').matchAll(mention)].map(([, target = '']) => target));
  return [...targets].flatMap((target) => {
    const pattern = resolvePath(folderOf(from), target);
    const [glob] = pattern === undefined ? [] : compileGlobList(pattern, 'rooted');
    return tree.files.filter((file) => glob?.matches(file) === true);
  });
});

/** A mentioned file loads always, or for the files of its `globs`. */
function withGlobs(tree: RuntimeTree, file: FilePath, from: FilePath, path: FilePath): LoadedDocument | undefined {
  const rule = ruleText(tree, file);
  if (rule === undefined || rule.text === '') return undefined;
  const globs = listKey(rule, 'globs');
  if (globs === undefined) return { path: file, text: rule.text, reason: { type: 'import', from } };
  const pattern = firstMatch(
    globs.map((glob) => anchored(glob, file)),
    'rooted',
  )(path);
  return pattern === undefined ? undefined : { path: file, text: rule.text, reason: { type: 'glob', pattern } };
}

/** `**` comes before every glob that does not start at the folder of its file. */
function anchored(glob: string, file: FilePath): string {
  if (/^\.{1,2}\//.test(glob)) return resolvePath(folderOf(file), glob) ?? glob;
  return glob.startsWith('**/') ? glob : `**/${glob}`;
}
