import type { Primitive } from '../../graph/graph.ts';
import { isClaudeRule, isLocal } from '../../kinds.ts';
import { baseNameOf, byCodeUnit } from '../../model/file-path.ts';
import type { FilePath } from '../../model/file-path.ts';
import type { EmitInput, OutputFile, Switch } from '../runtime.ts';
import { ruleScope } from './rule-scope.ts';

const settingsPath = '.vscode/settings.json';
const option = 'vscodeSettings';

/** A switch, and when a build turns it: the files are its own, every one of them, and VS Code has their text from `.github`. */
interface BuiltSwitch extends Switch {
  readonly isBuilt: (input: EmitInput) => boolean;
}

const agentsMdSwitch: BuiltSwitch = {
  files: '**/AGENTS.md',
  key: { path: ['chat.useAgentsMdFile'], value: false },
  option,
  isBuilt: (input) => input.agentsMd && !hasByHand(input, isNamed('AGENTS.md')) && instructionsOf(input).some(isPlaced(input)),
};

/**
 * CLAUDE.md has a switch as well, which would turn off a person's own `~/.claude/CLAUDE.md` to save what a build puts there: a comment. They count in trusted workspaces, and in later versions for VS Code's own agent alone. Sources: microsoft/vscode 1.122 config/config.ts;
 * microsoft/vscode@002555f chat.shared.contribution.ts.
 */
export const vscodeSwitches: readonly BuiltSwitch[] = [
  agentsMdSwitch,
  {
    files: '.claude/rules/**',
    key: { path: ['chat.instructionsFilesLocations', '.claude/rules'], value: false },
    option,
    isBuilt: (input) => hasClaudeRules(input) && !hasByHand(input, (path) => path.startsWith('.claude/rules/')),
  },
];

/** The settings that keep VS Code from loading a rule twice. What a person wrote stays in sight, and what was built beside it. */
export function vscodeSettings(input: EmitInput): OutputFile[] {
  const keys = input.vscodeSettings ? vscodeSwitches.filter(({ isBuilt }) => isBuilt(input)).map(({ key }) => key) : [];
  if (keys.length === 0) return [];
  const sources = instructionsOf(input).map(({ path }) => path);
  return [{ path: settingsPath, sources: sources.toSorted(byCodeUnit), content: { type: 'json-keys', keys } }];
}

const answers = new WeakMap<EmitInput, boolean>();

/** Whether the build keeps AGENTS.md from VS Code: then nothing may be left to it. The answer is one for all who write `.github`. */
export function isAgentsMdOff(input: EmitInput): boolean {
  if (!input.vscodeSettings || !input.alongside.has('vscode')) return false;
  // Asked for every instruction.
  const answer = answers.get(input) ?? agentsMdSwitch.isBuilt(input);
  answers.set(input, answer);
  return answer;
}

/** Instructions that are built for somebody. Those that stand in `.github` already are among them: VS Code alone gets no second copy. */
function instructionsOf({ graph }: EmitInput): Primitive[] {
  const { constitution, primitives } = graph;
  const others = primitives.filter(
    ({ kind, path }) => kind === 'instructions' && path !== constitution?.path && !isClaudeRule(path) && !isLocal(path),
  );
  return constitution === undefined ? others : [constitution, ...others];
}

/** Whether some AGENTS.md holds or lists an instruction. */
function isPlaced({ graph, foldersFor }: EmitInput): (instruction: Primitive) => boolean {
  return (instruction) => ruleScope(graph, instruction).type === 'on-demand' || foldersFor(instruction).length > 0;
}

function hasClaudeRules(input: EmitInput): boolean {
  const isRule = (instruction: Primitive): boolean => /^(?:everything|globs)$/.test(ruleScope(input.graph, instruction).type);
  return input.alongside.has('claude') && instructionsOf(input).some(isRule);
}

/** Files that the configuration ignores are among those that VS Code reads. */
function hasByHand({ graph }: EmitInput, isMeant: (path: FilePath) => boolean): boolean {
  return graph.paths.files.some((path) => isMeant(path) && !graph.generated.has(path));
}

/** In any folder, as somebody may open it as a workspace, and in any case, as VS Code reads names. */
function isNamed(...names: readonly string[]): (path: FilePath) => boolean {
  const lower = names.map((name) => name.toLowerCase());
  return (path) => lower.includes(baseNameOf(path).toLowerCase());
}
