import { agentsByName } from '../../graph/agents.ts';
import { entryAt } from '../../graph/frontmatter-values.ts';
import type { Graph, Primitive } from '../../graph/graph.ts';
import { byCodeUnit, folderOf, isInside } from '../../model/file-path.ts';
import type { FilePath } from '../../model/file-path.ts';
import type { EmitInput, Loss, OutputFile, OutputPart } from '../runtime.ts';
import { activeText, argumentText } from './arguments.ts';
import type { ActiveSyntax } from './arguments.ts';
import { frontmatterText } from './frontmatter-text.ts';
import { handoffLosses, handoffText } from './handoff-text.ts';
import { applyToWhenRead, labels, lostKeys } from './losses.ts';
import { markdownFile } from './markdown-file.ts';
import { namesTaken, outputNames, slugName } from './output-names.ts';
import { agentLoss } from './prompt-agent.ts';
import { provenance } from './provenance.ts';
import { ruleScope } from './rule-scope.ts';
import type { Step } from './step.ts';
import { titleOf } from './titles.ts';
import { unboundTools } from './tool-sets.ts';

/** What becomes a skill, in the order in which names are given: who comes later gives way. */
const origins = ['skill', 'prompt', 'on-demand', 'agent'] as const;
type Origin = (typeof origins)[number];

export interface SkillFilesOptions {
  /** The runtime as people call it. */
  readonly runtime: string;
  readonly folder: FilePath;
  /** What becomes a skill beside skills: prompts, agents, and instructions that no file calls for. */
  readonly also?: readonly Exclude<Origin, 'skill'>[];
  /** Names that only skills themselves may share: those of commands. */
  readonly taken?: readonly string[];
  /** Text that is inert elsewhere and is not here; not looked for in skills that stand where `isOwn` says. */
  readonly active?: readonly ActiveSyntax[];
  readonly isOwn?: (skill: Primitive) => boolean;
  /** Primitives that names are given to, where those to write are not all of them. */
  readonly among?: readonly Primitive[];
}

/**
 * Skills, each with the files beside it, and what else becomes a skill here. The texts do not depend on the runtime: several
 * may write to one folder.
 */
export function skillFiles(options: SkillFilesOptions): Step {
  const { runtime, folder, also = [], taken = [], active = [], isOwn = () => false } = options;
  return (input, losses) => {
    const { graph } = input;
    const inOrder = (primitives: readonly Primitive[]): Primitive[] =>
      origins.flatMap((origin) => primitives.filter((primitive) => originOf(graph, primitive) === origin));
    const wanted = inOrder(input.primitives);
    const named = inOrder(options.among ?? input.primitives);
    const native = namesTaken(graph, folder, '/SKILL.md');
    const own = ownNames(
      graph,
      folder,
      named.filter(({ kind }) => kind === 'skill'),
    );
    const others = outputNames(
      named.filter(({ kind }) => kind !== 'skill'),
      { taken: [...taken, ...native, ...own.values()], toName: slugName },
    );
    const names = new Map([...own, ...others]);
    const agents = agentsByName(graph.primitives);
    const nameFor = (written: string): string => names.get(agents.get(written)?.[0] ?? '') ?? written;
    return wanted.flatMap((primitive): OutputFile[] => {
      const origin = originOf(graph, primitive);
      if (origin === undefined || (origin !== 'skill' && !also.includes(origin))) return [];
      const name = names.get(primitive.path) ?? '';
      if (!isOwn(primitive)) losses.push(...activeText(primitive, runtime, active));
      if (origin === 'skill') return wholeSkill(graph, primitive, `${folder}/${name}`, name);
      losses.push(...lossesOf(origin, primitive, runtime));
      const keys = { name, description: skillDescription(origin, primitive) };
      const path = `${folder}/${name}/SKILL.md`;
      if (origin === 'prompt') return [markdownFile(path, primitive, keys, argumentText(primitive, { type: 'none' }))];
      return [markdownFile(path, primitive, keys, { after: origin === 'agent' ? handoffText(primitive, nameFor, 'use the skill') : [] })];
    });
  };
}

/** The names of all skills that stand in these folders, or are written to `folder`. */
export function skillNames({ graph, primitives }: EmitInput, folder: FilePath, folders: readonly FilePath[] = [folder]): string[] {
  const skills = primitives.filter(({ kind }) => kind === 'skill');
  return [...folders.flatMap((place) => namesTaken(graph, place, '/SKILL.md')), ...ownNames(graph, folder, skills).values()];
}

/** Skills come first: they keep their names where those are unique. */
function ownNames(graph: Graph, folder: FilePath, skills: readonly Primitive[]): ReadonlyMap<FilePath, string> {
  return outputNames(skills, { taken: namesTaken(graph, folder, '/SKILL.md'), toName: slugName });
}

function originOf(graph: Graph, primitive: Primitive): Origin | undefined {
  if (primitive.kind === 'instructions') return ruleScope(graph, primitive).type === 'on-demand' ? 'on-demand' : undefined;
  return origins.find((origin) => origin === primitive.kind);
}

/** Says when to load it: people call a prompt, nothing else does. */
function skillDescription(origin: Origin, primitive: Primitive): string {
  const title = titleOf(primitive);
  const short = title.length <= TITLE_LENGTH ? title : `${title.slice(0, TITLE_LENGTH - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
  if (origin === 'prompt') return `${short.replace(/[.\s]+$/, '')}. Use it only when a person asks for it by name.`;
  if (origin === 'agent') return `${short.replace(/[.\s]+$/, '')}. Use it to work in this role.`;
  return short;
}

/** Characters. With the sentence behind it within the 1,024 of agentskills.io, beyond which Codex leaves a skill out. */
const TITLE_LENGTH = 960;

function lossesOf(origin: Origin, primitive: Primitive, runtime: string): Loss[] {
  if (origin === 'on-demand') return lostKeys(primitive, runtime, [...labels, ...applyToWhenRead(primitive)]);
  if (origin === 'prompt') {
    return [
      ...lostKeys(primitive, runtime, [...labels, 'argument-hint', 'tools', 'agent', 'mode']),
      ...unboundTools(primitive, `A skill of ${runtime}`),
      ...agentLoss(primitive, runtime),
    ];
  }
  const tools = entryAt(primitive, ['tools']);
  const unbound: Loss[] =
    tools === undefined
      ? []
      : [
          {
            path: primitive.path,
            span: tools.keySpan ?? tools.valueSpan,
            effect: 'widened',
            message: `${runtime} has no agents: this one becomes a skill, which may use every tool.`,
            hint: 'Say in the text what it must not do.',
          },
        ];
  return [...unbound, ...lostKeys(primitive, runtime, [...labels, 'tools', 'handoffs']), ...handoffLosses(primitive, runtime)];
}

/** A skill with the files beside it: scripts and references are part of it. */
function wholeSkill(graph: Graph, skill: Primitive, to: FilePath, name: string): OutputFile[] {
  const from = folderOf(skill.path);
  const siblings = siblingsOf(graph, skill);
  const moved = movesWhole(graph, skill, siblings) ? { movedFolder: from } : {};
  const parts: OutputPart[] = [
    { type: 'text', text: frontmatterText({ ...skill.frontmatter?.value, name }) },
    provenance([skill.path]),
    { type: 'body', of: skill.path, fileMentions: 'link', toolMentions: 'code', ...moved },
  ];
  return [
    { path: `${to}/SKILL.md`, sources: [skill.path], content: { type: 'parts', parts } },
    ...siblings.map((path): OutputFile => ({
      path: to + path.slice(from.length),
      sources: [path],
      content: siblingContent(graph, path, moved),
    })),
  ];
}

/** The files that come along, sorted. A skill inside the folder is a skill of its own, with its own files. */
function siblingsOf({ paths, primitives }: Graph, skill: Primitive): FilePath[] {
  const from = folderOf(skill.path);
  // A skill at the root would take the whole repository along.
  if (from === '') return [];
  const nested = primitives
    .filter(({ kind, path }) => kind === 'skill' && folderOf(path) !== from && isInside(from, path))
    .map(({ path }) => folderOf(path));
  return paths.sources
    .filter((path) => path.startsWith(`${from}/`) && path !== skill.path && !nested.some((folder) => isInside(folder, path)))
    .toSorted(byCodeUnit);
}

/** Whether links between the files of the folder hold in the copy too: none of them stays behind. */
function movesWhole({ paths }: Graph, skill: Primitive, siblings: readonly FilePath[]): boolean {
  const from = folderOf(skill.path);
  return from !== '' && paths.files.filter((path) => path.startsWith(`${from}/`)).length === siblings.length + 1;
}

/** Markdown that was read is written with its links rebased, anything else byte for byte. */
function siblingContent({ documents }: Graph, path: FilePath, moved: { readonly movedFolder?: FilePath }): OutputFile['content'] {
  const document = documents.get(path);
  if (document === undefined) return { type: 'copy', of: path };
  const raw = document.text.slice(0, document.bodyStart);
  const head = raw.replace(/\r\n?/g, '\n').trim();
  const span = { start: raw.length - raw.trimStart().length, end: raw.trimEnd().length };
  const body: OutputPart = { type: 'body', of: path, fileMentions: 'link', toolMentions: 'code', ...moved };
  return { type: 'parts', parts: head === '' ? [body] : [{ type: 'text', text: head, from: { of: path, span } }, body] };
}
