import { entryAt, scalarOf } from '../graph/frontmatter-values.ts';
import type { Primitive } from '../graph/graph.ts';
import { claudeFile } from './claude-file.ts';
import { lostKeys, pick } from './losses.ts';
import { toClaudeModel } from './model-names.ts';
import { outputNames } from './output-names.ts';
import type { EmitInput, Loss, OutputFile } from './runtime.ts';
import { toClaudeTools } from './tool-names.ts';

/** Keys of prompts that commands have too. */
const sameKeys = ['disable-model-invocation', 'disallowed-tools'];

/** Prompts become commands, and `${input:name}` the command's named arguments. */
export function commands({ primitives }: EmitInput, losses: Loss[]): OutputFile[] {
  const prompts = primitives.filter(({ kind }) => kind === 'prompt');
  const names = outputNames(prompts);
  return prompts.map((prompt) => {
    const name = names.get(prompt.path) ?? '';
    const inputs = [...new Set(prompt.variables.map((variable) => variable.name))].filter((input) => /^[A-Za-z][\w-]{0,63}$/.test(input));
    const { lost, model } = toClaudeModel(prompt.frontmatter?.value['model']);
    const carried = [...sameKeys, 'description', 'allowed-tools', 'argument-hint', 'tools', 'agent', 'mode', ...(lost ? [] : ['model'])];
    // A command is called by the name of its file.
    losses.push(...lostKeys(prompt, 'Claude Code', scalarOf(prompt, 'name') === name ? [...carried, 'name'] : carried));
    losses.push(...agentLoss(prompt), ...lostInputs(prompt, inputs), ...activeSyntax(prompt, 'command', inputs));
    const tools = toClaudeTools(prompt, losses)?.join(', ');
    return claudeFile(
      `.claude/commands/${name}.md`,
      prompt,
      {
        description: scalarOf(prompt, 'description'),
        'argument-hint': argumentHint(prompt) ?? (inputs.length === 0 ? undefined : inputs.map((input) => `[${input}]`).join(' ')),
        arguments: inputs.length === 0 ? undefined : inputs,
        model,
        // Who writes this key means Claude Code.
        'allowed-tools': prompt.frontmatter?.value['allowed-tools'] ?? tools,
        ...pick(prompt, sameKeys),
      },
      { rewrite: inputs.length === 0 ? undefined : (text) => withArguments(text, inputs) },
    );
  });
}

/** `$name`, or the place of the argument, counted from 0, where what follows would be read as part of the name. */
function withArguments(text: string, inputs: readonly string[]): string {
  return text.replace(/\$\{input:([A-Za-z][\w-]{0,63})(?::[^}]*)?\}(?=([\w-]?))/g, (whole, name: string, next: string) => {
    const place = inputs.indexOf(name);
    if (place === -1) return whole;
    const isPrefix = inputs.some((other) => other !== name && other.startsWith(name));
    return next !== '' || isPrefix ? `$ARGUMENTS[${place}]` : `$${name}`;
  });
}

/** Inputs whose names an argument cannot have stay as they are, and nothing fills them in. */
function lostInputs(prompt: Primitive, inputs: readonly string[]): Loss[] {
  return prompt.variables
    .filter(({ name }) => !inputs.includes(name))
    .map(({ name, span }) => ({
      path: prompt.path,
      span,
      message: `Claude Code has no arguments named \`${name}\`: \`\${input:${name}}\` stays in the text and is not filled in there.`,
      hint: 'Use letters, digits, `_` and `-`, a letter first.',
    }));
}

/** As written when YAML reads `[file]` as a list. */
function argumentHint(prompt: Primitive): string | undefined {
  const span = entryAt(prompt, ['argument-hint'])?.valueSpan;
  return scalarOf(prompt, 'argument-hint') ?? (span === undefined ? undefined : prompt.text.slice(span.start, span.end) || undefined);
}

/** A command runs in the conversation that calls it: like VS Code's agent `agent`, unlike any other. */
function agentLoss(prompt: Primitive): Loss[] {
  const key = scalarOf(prompt, 'agent') === undefined ? 'mode' : 'agent';
  const agent = scalarOf(prompt, key);
  const entry = entryAt(prompt, [key]);
  if (agent === undefined || agent === 'agent' || entry === undefined) return [];
  return [
    {
      path: prompt.path,
      span: entry.valueSpan,
      message: `The prompt runs as the agent \`${agent}\`; a Claude Code command runs in the conversation that calls it.`,
      hint: 'Name the agent in the text of the prompt as well.',
    },
  ];
}

/** Plain text in VS Code that Claude Code fills in or runs. Source: code.claude.com/docs/en/skills, string substitutions. */
export function activeSyntax(primitive: Primitive, becomes: 'command' | 'skill', inputs: readonly string[] = []): Loss[] {
  const named = inputs.map((input) => `|${input}(?![\\w-])`).join('');
  const syntax = new RegExp(`\\$(?:ARGUMENTS\\b|\\d+(?!\\w)${named})|!\`[^\`\\n]+\``, 'g');
  return [...primitive.text.slice(primitive.bodyStart).matchAll(syntax)].map((match) => {
    const start = primitive.bodyStart + match.index;
    return {
      path: primitive.path,
      span: { start, end: start + match[0].length },
      message: match[0].startsWith('!')
        ? `Claude Code runs the command in \`${match[0].replaceAll('`', "'")}\` when the ${becomes} is called.`
        : `Claude Code replaces \`${match[0]}\` with an argument when the ${becomes} is called.`,
      hint: 'Write it another way if it is meant as text.',
    };
  });
}
