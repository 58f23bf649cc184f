import { didYouMean } from '../model/nearest-name.ts';
import type { ModelRuntime } from './model-roles.ts';

export interface DoubtfulModel {
  /** Ends in a full stop. */
  readonly problem: string;
  readonly hint: string;
}

/** What `claude --model` takes besides names of models. Source: docs.claude.com/en/docs/claude-code/model-config and the crate claude-codes 2.1.311. */
const claudeAliases = ['default', 'best', 'sonnet', 'opus', 'haiku', 'fable', 'opusplan', 'inherit'];

/** What identifiers of models are made of, besides versions. New versions come every month, new words seldom. */
const families = [
  'claude',
  'gpt',
  'gemini',
  'grok',
  'o1',
  'o3',
  'o4',
  'raptor',
  'goldeneye',
  'qwen',
  'kimi',
  'deepseek',
  'llama',
  'mistral',
];
const claudeWords = ['sonnet', 'opus', 'haiku', 'fable', 'mythos', 'instant', 'latest', 'fast', 'thinking'];
const gptWords = ['codex', 'mini', 'nano', 'max', 'pro', 'turbo', 'preview', 'chat', 'fast'];

/**
 * What speaks against the name of a model, or `undefined`. Which models there are depends on the person, the plan and the month:
 * so versions are never doubted, and only what no runtime could mean is.
 */
export function doubtfulModel(name: string, runtime: ModelRuntime): DoubtfulModel | undefined {
  const model = name.trim();
  if (/\s/.test(model)) {
    const identifier = model
      .replace(/\s*\([^)]*\)$/, '')
      .toLowerCase()
      .replace(/\s+/g, '-');
    return { problem: `\`${model}\` is how a model is shown, and command lines take its identifier.`, hint: `Write \`${identifier}\`.` };
  }
  // A provider of its own, a cloud or a gateway has names of its own.
  if (/[/:]/.test(model) || model.startsWith('us.') || model.startsWith('eu.')) return undefined;
  const plain = model.toLowerCase().replace(/\[1m\]$/, '');
  if (runtime === 'claude' && claudeAliases.includes(plain)) return undefined;
  const [family = '', ...rest] = plain.split('-');
  if (!families.includes(family) && !/^o\d$/.test(family)) {
    const known = runtime === 'claude' ? [...claudeAliases, 'claude'] : families;
    return {
      problem: `\`${model}\` belongs to no family of models that is known.`,
      hint: didYouMean(family, known).trim() || 'Look at the list that `/model` shows, and write the identifier.',
    };
  }
  if (runtime === 'claude' && family !== 'claude') {
    return {
      problem: `\`${model}\` is no model of Claude, and Claude Code runs no other without a gateway.`,
      hint: 'Name a model of Claude, or `sonnet`, `opus`, `haiku`.',
    };
  }
  const words = family === 'claude' ? claudeWords : family === 'gpt' ? gptWords : undefined;
  const slip =
    words === undefined
      ? undefined
      : rest.find((part) => /^[a-z]{3,}$/.test(part) && !words.includes(part) && didYouMean(part, words) !== '');
  if (slip === undefined || words === undefined) return undefined;
  return {
    problem: `There is no \`${slip}\` in the names of ${family === 'gpt' ? 'GPT' : 'Claude'} models.`,
    hint: didYouMean(slip, words).trim(),
  };
}
