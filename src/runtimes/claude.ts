import { nameOf } from '../graph/agents.ts';
import { entryAt, scalarOf } from '../graph/frontmatter-values.ts';
import type { Primitive } from '../graph/graph.ts';
import { instructionScope } from '../graph/instruction-scope.ts';
import type { FilePath } from '../model/file-path.ts';
import { frontmatterText } from './frontmatter-text.ts';
import { namesTaken, outputNames } from './output-names.ts';
import { portableGlobs, titleOf } from './portable-globs.ts';
import { provenance } from './provenance.ts';
import type { EmitInput, Loss, OutputFile, OutputPart, Runtime } from './runtime.ts';
import { skillOutputs } from './skill-outputs.ts';
import { toClaudeTools } from './tool-names.ts';

/** `.claude/`: rules, agents, commands and skills of Claude Code. */
export const claude: Runtime = {
  id: 'claude',
  title: 'Claude Code (.claude/)',
  sources: [
    'https://code.claude.com/docs/en/memory',
    'https://code.claude.com/docs/en/sub-agents',
    'https://code.claude.com/docs/en/skills',
  ],
  verifiedOn: '2026-11-01',
  isNative: ({ kind, path }) =>
    (kind === 'agent' && /^\.claude\/agents\/.+\.md$/.test(path)) ||
    (kind === 'skill' && /^\.claude\/skills\/[^/]+\/SKILL\.md$/i.test(path)),
  emit(input) {
    const losses: Loss[] = [];
    const fromInstructions = rules(input);
    // On-demand instructions and skills share a folder.
    const skillNames = fromInstructions.flatMap(({ path }) => /^\.claude\/skills\/([^/]+)\//.exec(path)?.[1] ?? []);
    const skills = skillOutputs(input, '.claude/skills', skillNames);
    return { outputs: [...fromInstructions, ...agents(input, losses), ...commands(input, losses), ...skills], losses };
  },
};

/** Rules with `paths` load when a matching file is read, rules without it always; what VS Code loads on demand becomes a skill. */
function rules({ graph, primitives }: EmitInput): OutputFile[] {
  const instructions = primitives.filter(({ kind }) => kind === 'instructions');
  const names = outputNames(instructions.map(({ path }) => path));
  return instructions.flatMap((instruction) => {
    const name = names.get(instruction.path) ?? '';
    const globs = portableGlobs(instructionScope(graph, instruction));
    if (globs === undefined)
      return [file(`.claude/skills/${slugName(name)}/SKILL.md`, instruction, { name: slugName(name), description: titleOf(instruction) })];
    // Nothing that the pattern could match: the rule would never load.
    if (globs.length === 0) return [];
    return [file(`.claude/rules/${name}.md`, instruction, globs[0] === '**' ? {} : { paths: globs })];
  });
}

function agents({ graph, primitives }: EmitInput, losses: Loss[]): OutputFile[] {
  const wanted = primitives.filter(({ kind }) => kind === 'agent');
  const names = outputNames(
    wanted.map(({ path }) => path),
    namesTaken(graph, '.claude/agents', '.md'),
  );
  return wanted.map((agent) => {
    const name = names.get(agent.path) ?? '';
    return file(
      `.claude/agents/${name}.md`,
      agent,
      { name: slugName(nameOf(agent)), description: titleOf(agent), tools: toClaudeTools(agent, losses)?.join(', ') },
      handoffs(agent),
    );
  });
}

/** Claude Code has no hand-offs: they become text, so that the way on is not lost. */
function handoffs(agent: Primitive): OutputPart[] {
  const list = agent.frontmatter?.value['handoffs'];
  if (!Array.isArray(list) || list.length === 0) return [];
  const items = list.map((item: unknown) => {
    const { label, agent: next, prompt } = (item ?? {}) as Record<string, unknown>;
    return `- ${oneLine(label)}: ask the agent \`${oneLine(next).replaceAll('`', "'")}\`${prompt === undefined ? '' : `: ${oneLine(prompt)}`}`;
  });
  return [{ type: 'text', text: `## Hand-offs\n\nWhen this is done, offer the person these next steps:\n\n${items.join('\n')}` }];
}

function oneLine(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
}

/** Prompts become commands, and `${input:name}` the command's named arguments. */
function commands({ graph, primitives }: EmitInput, losses: Loss[]): OutputFile[] {
  const prompts = primitives.filter(({ kind }) => kind === 'prompt');
  const names = outputNames(prompts.map(({ path }) => path));
  return prompts.map((prompt) => {
    const inputs = [...new Set(prompt.variables.map(({ name }) => name))].filter((name) => /^[A-Za-z][\w-]{0,63}$/.test(name));
    const tools = toClaudeTools(prompt, losses);
    const agent = scalarOf(prompt, 'agent') ?? scalarOf(prompt, 'mode');
    const entry = entryAt(prompt, ['agent']) ?? entryAt(prompt, ['mode']);
    if (agent !== undefined && graph.edges.some((edge) => edge.type === 'runs-as' && edge.from === prompt.path && edge.agents.length > 0)) {
      losses.push({
        path: prompt.path,
        span: entry?.valueSpan ?? { start: 0, end: 0 },
        message: `The prompt runs as the agent \`${agent}\`; a Claude Code command runs in the conversation that calls it.`,
        hint: 'Name the agent in the text of the prompt as well.',
      });
    }
    const rewrite = (text: string): string => text.replace(/\$\{input:([A-Za-z][\w-]{0,63})(?::[^}]*)?\}/g, '$$$1');
    return file(
      `.claude/commands/${names.get(prompt.path)}.md`,
      prompt,
      {
        description: scalarOf(prompt, 'description'),
        'argument-hint':
          scalarOf(prompt, 'argument-hint') ?? (inputs.length === 0 ? undefined : inputs.map((name) => `[${name}]`).join(' ')),
        arguments: inputs.length === 0 ? undefined : inputs,
        'allowed-tools': tools?.join(', '),
      },
      [],
      inputs.length === 0 ? undefined : rewrite,
    );
  });
}

function file(
  path: FilePath,
  primitive: Primitive,
  keys: Record<string, unknown>,
  more: readonly OutputPart[] = [],
  rewrite?: (text: string) => string,
): OutputFile {
  const frontmatter = frontmatterText(keys);
  const parts: OutputPart[] = [
    ...(frontmatter === '' ? [] : [{ type: 'text', text: frontmatter } as const]),
    provenance([primitive.path]),
    { type: 'body', of: primitive.path, ...(rewrite === undefined ? {} : { rewrite }) },
    ...more,
  ];
  return { path, sources: [primitive.path], content: { type: 'parts', parts } };
}

/** Claude Code asks for lowercase letters and hyphens. */
function slugName(name: string): string {
  return (
    name
      .toLowerCase()
      .replace(/[^a-z\d]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'agent'
  );
}
