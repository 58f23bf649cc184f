import type { Graph, Primitive } from '../../graph/graph.ts';
import { instructionScope } from '../../graph/instruction-scope.ts';
import { isRepositoryWide } from '../../kinds.ts';
import type { FilePath } from '../../model/file-path.ts';
import type { Kind } from '../../model/kind.ts';
import type { EmitInput, Loss, OutputFile } from '../runtime.ts';
import { isInAgentsMd } from './agents-md-files.ts';
import type { Keys } from './frontmatter-text.ts';
import { labels, lostKeys, pick } from './losses.ts';
import { markdownFile } from './markdown-file.ts';
import type { MarkdownFileOptions } from './markdown-file.ts';
import { namesTaken, outputNames } from './output-names.ts';
import { provenance } from './provenance.ts';
import { byPrecedence, ruleScope } from './rule-scope.ts';
import { skillFiles } from './skill-files.ts';
import type { Step } from './step.ts';
import { isAgentsMdOff } from './vscode-settings.ts';

/**
 * Where Copilot looks for instructions, prompts, agents and skills. Kinds that are missing are read through links, in place.
 * Sources: VS Code 1.122 `promptFileLocations.ts`; github/copilot-cli changelog; github/docs, add-skills.
 */
export const githubPlaces: Readonly<Partial<Record<Kind, RegExp>>> = {
  instructions: /^\.github\/(?:instructions\/.+\.instructions\.md|copilot-instructions\.md)$/,
  prompt: /^\.github\/prompts\/[^/]+\.prompt\.md$/,
  agent: /^\.(?:github|claude)\/agents\/[^/]+\.md$/,
  skill: /^\.(?:github|claude|agents)\/skills\/[^/]+\/SKILL\.md$/i,
};

const repositoryWidePath = '.github/copilot-instructions.md';

/** `.github/copilot-instructions.md` and `.github/instructions`. What no file calls for is there only where VS Code alone reads it. */
export function githubInstructions(runtime: string): Step {
  const scoped = githubFiles('instructions', '.github/instructions', '.instructions.md', ({ input, primitive, losses }) => {
    const scope = ruleScope(input.graph, primitive);
    // No pattern that could match anything: an empty `applyTo` is an error in VS Code.
    if (scope.type === 'nothing' || isInRootAgentsMd(input, primitive)) return undefined;
    if (scope.type === 'on-demand' && onDemandIsSkill(input)) return undefined;
    const names = ['name', 'description', 'excludeAgent'];
    losses.push(...lostKeys(primitive, runtime, scope.type === 'on-demand' ? names : [...names, 'applyTo']));
    const applyTo = scope.type === 'everything' ? '**' : scope.type === 'globs' ? scope.globs.join(',') : undefined;
    return { keys: { ...pick(primitive, names), applyTo } };
  });
  return (input, losses) => {
    const sources = input.primitives.filter(
      (primitive) => isForWholeRepository(input.graph, primitive) && !isInRootAgentsMd(input, primitive),
    );
    losses.push(...sources.flatMap((source) => lostKeys(source, runtime, [...labels, 'applyTo'])));
    return [...repositoryWide(sources.toSorted(byPrecedence(input.graph)), mentionsIn(input)), ...scoped(input, losses)];
  };
}

/**
 * Whether the AGENTS.md at the root brings an instruction to everybody who reads `.github`: VS Code and Copilot CLI do read it.
 * On github.com it gives way to a nearer one and code review does not read it, so nothing is left out where that is built for,
 * nor where the build keeps VS Code from it.
 */
function isInRootAgentsMd(input: EmitInput, instruction: Primitive): boolean {
  if (input.alongside.has('copilot') || isAgentsMdOff(input) || instruction.frontmatter?.value['excludeAgent'] !== undefined) return false;
  return ruleScope(input.graph, instruction).type === 'everything' && isInAgentsMd(input, instruction, 'root');
}

/** An instruction file without `applyTo` is never read on github.com and always in Copilot CLI; all of them load skills on demand. */
function onDemandIsSkill({ alongside }: EmitInput): boolean {
  return alongside.has('copilot') || alongside.has('copilot-cli');
}

/**
 * `.github/skills`. Names do not depend on the runtime: several write there, and they do not find the same primitives in place.
 */
export function githubSkills(runtime: string, also: readonly ('prompt' | 'on-demand')[] = []): Step {
  return (input, losses) =>
    skillFiles({
      runtime,
      folder: '.github/skills',
      also: onDemandIsSkill(input) ? also : [],
      among: input.graph.primitives.filter(({ kind, path }) => kind === 'prompt' || githubPlaces[kind]?.test(path) === false),
    })(input, losses);
}

/** `#file:` and `#tool:` mean something to VS Code alone. */
function mentionsIn({ alongside }: EmitInput): Pick<MarkdownFileOptions, 'fileMentions' | 'toolMentions'> {
  return alongside.has('vscode') ? { fileMentions: 'keep', toolMentions: 'keep' } : { fileMentions: 'link', toolMentions: 'code' };
}

/** Sources of the one file that is always on, when they stand elsewhere. */
function repositoryWide(sources: readonly Primitive[], mentions: ReturnType<typeof mentionsIn>): OutputFile[] {
  if (sources.length === 0) return [];
  const paths = sources.map(({ path }) => path);
  const bodies = paths.map((of) => ({ type: 'body', of, ...mentions }) as const);
  return [{ path: repositoryWidePath, sources: paths, content: { type: 'parts', parts: [provenance(paths), ...bodies] } }];
}

function isForWholeRepository(graph: Graph, primitive: Primitive): boolean {
  // Where people keep that file by themselves, the constitution stands in one of its own, which is always on too.
  if (primitive.path === graph.constitution?.path) return !graph.paths.isSource(repositoryWidePath);
  return isRepositoryWide(primitive.path) && instructionScope(graph, primitive).type === 'everything';
}

const promptNames = ['name', 'description', 'argument-hint', 'agent', 'model', 'tools'];

/** `.github/prompts`, which VS Code reads. */
export function githubPrompts(runtime: string): Step {
  return githubFiles('prompt', '.github/prompts', '.prompt.md', ({ primitive, losses }) => {
    losses.push(...lostKeys(primitive, runtime, [...promptNames, 'mode']));
    const { mode, ...keys } = pick(primitive, [...promptNames, 'mode']);
    return { keys: { ...keys, agent: keys['agent'] ?? mode } };
  });
}

export interface GithubSource {
  readonly input: EmitInput;
  readonly primitive: Primitive;
  readonly losses: Loss[];
}

export interface GithubContent extends Pick<MarkdownFileOptions, 'after'> {
  readonly keys: Keys;
}

/** One file for each primitive of a kind that has content. Names do not depend on the runtime, as in `githubSkills`. */
export function githubFiles(
  kind: Kind,
  folder: FilePath,
  suffix: string,
  contentOf: (source: GithubSource) => GithubContent | undefined,
): Step {
  return (input, losses) => {
    const { graph } = input;
    const known = graph.constitution === undefined ? graph.primitives : [graph.constitution, ...graph.primitives];
    const among = known.filter(
      (primitive) => primitive.kind === kind && !primitive.path.startsWith(`${folder}/`) && !isForWholeRepository(graph, primitive),
    );
    const names = outputNames(among, { taken: namesTaken(graph, folder, suffix) });
    return input.primitives.flatMap((primitive) => {
      const name = names.get(primitive.path);
      const content = name === undefined ? undefined : contentOf({ input, primitive, losses });
      if (content === undefined) return [];
      const options = { ...mentionsIn(input), after: content.after ?? [] };
      return [markdownFile(`${folder}/${name}${suffix}`, primitive, content.keys, options)];
    });
  };
}
