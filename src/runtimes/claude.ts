import { agentsByName, nameOf } from '../graph/agents.ts';
import { scalarOf } from '../graph/frontmatter-values.ts';
import type { Primitive } from '../graph/graph.ts';
import { instructionScope } from '../graph/instruction-scope.ts';
import { isClaudeAgent } from '../kinds.ts';
import type { FilePath } from '../model/file-path.ts';
import { activeSyntax, commands } from './claude-commands.ts';
import { claudeFile } from './claude-file.ts';
import { handoffLosses, handoffText } from './claude-handoffs.ts';
import { labels, lostKeys, pick } from './losses.ts';
import { toClaudeModel } from './model-names.ts';
import { namesTaken, outputNames, slugName } from './output-names.ts';
import { portableGlobs, titleOf } from './portable-globs.ts';
import type { EmitInput, Loss, OutputFile, Runtime } from './runtime.ts';
import { skillOutputs } from './skill-outputs.ts';
import { toClaudeTools } from './tool-names.ts';

/** `.claude/`: rules, agents, commands and skills of Claude Code. */
export const claude: Runtime = {
  id: 'claude',
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
    const losses: Loss[] = input.primitives.filter(isForeignSkill).flatMap((skill) => activeSyntax(skill, 'skill'));
    const skills = skillOutputs(input, '.claude/skills');
    const called = commands(input, losses);
    // People call skills and commands by the same kind of name: what comes from instructions gives way to both.
    const taken = [...skills, ...called].flatMap(
      ({ path }) => /^\.claude\/(?:skills|commands)\/([^/]+?)(?:\.md$|\/)/.exec(path)?.[1] ?? [],
    );
    return { outputs: [...instructions(input, taken, losses), ...agents(input, losses), ...called, ...skills], losses };
  },
};

const runtime = 'Claude Code';

/** Keys that only Claude Code's agents have: whoever writes them means Claude Code. */
const claudeAgentKeys = [
  'disallowedTools',
  'permissionMode',
  'maxTurns',
  'skills',
  'mcpServers',
  'memory',
  'effort',
  'isolation',
  'background',
  'color',
  'initialPrompt',
];

function isForeignSkill({ kind, path }: Primitive): boolean {
  return kind === 'skill' && !/(?:^|\/)\.claude\//.test(path);
}

/** Rules with `paths` load when a matching file is read, rules without it always; what VS Code loads on demand becomes a skill. */
function instructions({ graph, primitives }: EmitInput, taken: readonly string[], losses: Loss[]): OutputFile[] {
  const globs = new Map<FilePath, string[] | undefined>();
  for (const primitive of primitives) {
    if (primitive.kind === 'instructions') globs.set(primitive.path, portableGlobs(instructionScope(graph, primitive)));
  }
  // Where nothing could match the patterns, a rule would never load.
  const written = primitives.filter(({ path }) => globs.has(path) && globs.get(path)?.length !== 0);
  const rules = written.filter(({ path }) => globs.get(path) !== undefined);
  const onDemand = written.filter(({ path }) => globs.get(path) === undefined);
  const ruleNames = outputNames(rules);
  const skillNames = outputNames(onDemand, { taken: [...taken, ...namesTaken(graph, '.claude/skills', '/SKILL.md')], toName: slugName });
  return written.map((instruction) => {
    const { path } = instruction;
    const name = skillNames.get(path);
    const applies = typeof instruction.frontmatter?.value['applyTo'] === 'string' ? ['applyTo'] : [];
    losses.push(...lostKeys(instruction, runtime, [...labels, ...applies]));
    if (name === undefined) {
      const paths = globs.get(path);
      return claudeFile(`.claude/rules/${ruleNames.get(path)}.md`, instruction, paths?.[0] === '**' ? {} : { paths });
    }
    losses.push(...activeSyntax(instruction, 'skill'));
    return claudeFile(`.claude/skills/${name}/SKILL.md`, instruction, { name, description: titleOf(instruction) });
  });
}

function agents({ graph, primitives }: EmitInput, losses: Loss[]): OutputFile[] {
  const wanted = primitives.filter(({ kind }) => kind === 'agent');
  const fileNames = outputNames(wanted, { taken: namesTaken(graph, '.claude/agents', '.md') });
  const native = graph.primitives.filter((primitive) => primitive.kind === 'agent' && claude.isNative(primitive));
  const names = outputNames(wanted, { taken: native.map(nameOf), toName: slugName, nameOf });
  const byName = agentsByName(graph.primitives);
  const nameFor = (written: string): string => names.get(byName.get(written)?.[0] ?? '') ?? written;
  return wanted.map((agent) => {
    const path = `.claude/agents/${fileNames.get(agent.path)}.md`;
    const keys = { name: names.get(agent.path), description: scalarOf(agent, 'description') ?? titleOf(agent) };
    if (isClaudeAgent(agent.path)) return claudeFile(path, agent, { ...agent.frontmatter?.value, ...keys });
    const { lost, model } = toClaudeModel(agent.frontmatter?.value['model']);
    const tools = toClaudeTools(agent, losses)?.join(', ');
    const carried = [...Object.keys(keys), 'tools', 'handoffs', ...claudeAgentKeys, ...(lost ? [] : ['model'])];
    losses.push(...lostKeys(agent, runtime, carried), ...handoffLosses(agent, runtime));
    return claudeFile(path, agent, { ...keys, tools, model, ...pick(agent, claudeAgentKeys) }, { after: handoffText(agent, nameFor) });
  });
}
