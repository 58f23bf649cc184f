import { entryAt } from '../../graph/frontmatter-values.ts';
import type { Primitive } from '../../graph/graph.ts';
import { didYouMean } from '../../model/nearest-name.ts';
import type { DocumentRule, Finding, DocumentContext } from '../rule.ts';
import { spanAt, frontmatterValueAt } from '../violation-finding.ts';
import { isForVscode, isVscodeFrom, targetOf } from '../vscode.ts';

export const noUnknownModel = {
  id: 'no-unknown-model',
  summary: 'Models must have the names that their runtime shows.',
  severity: 'info',
  preset: 'recommended',
  runtimes: ['vscode', 'copilot', 'claude'],
  documents: 'primitives',
  kinds: ['agent', 'prompt'],
  *checkDocument(primitive, { compat }) {
    if (targetOf(primitive) === 'claude') yield* claudeModel(primitive);
    else if (isForVscode(primitive)) yield* identifiers(primitive, compat);
  },
} as const satisfies DocumentRule;

/** Which models there are depends on the person. But VS Code compares names as people see them: `Claude Haiku 4.5`, not `claude-haiku-4.5`. */
function* identifiers(primitive: Primitive, compat: DocumentContext['compat']): Iterable<Finding> {
  const models = frontmatterValueAt(primitive, ['model']);
  for (const [index, model] of (Array.isArray(models) ? models : [models]).entries()) {
    if (typeof model !== 'string' || !isIdentifier(model)) continue;
    yield {
      path: primitive.path,
      span: spanAt(primitive, Array.isArray(models) ? ['model', index] : ['model']),
      ...(isVscodeFrom(compat, 110) ? {} : { severity: 'warning' as const }),
      message: `\`${model}\` is the identifier of a model. VS Code compares names, finds none and takes the default.`,
      hint: 'Write the name as the model picker shows it, for example `Claude Sonnet 4.5 (copilot)`.',
    };
  }
}

function isIdentifier(model: string): boolean {
  const name = model.trim().replace(/ \(copilot\)$/, '');
  return /^(?:claude|gpt|gemini|grok)-[\w.-]+$|^[a-z][\w.-]*\/\S+$/.test(name);
}

/** Source: VS Code 1.122, `knownClaudeModels`. */
const claudeAliases = ['sonnet', 'opus', 'haiku', 'inherit'];

function* claudeModel(primitive: Primitive): Iterable<Finding> {
  const model = frontmatterValueAt(primitive, ['model']);
  const entry = entryAt(primitive, ['model']);
  if (typeof model !== 'string' || model.trim() === '' || entry === undefined || claudeAliases.includes(model.trim())) return;
  const isFull = /(?:^|[./:])claude-[\w.:-]+(?:\[1m\])?$|^arn:/.test(model.trim());
  yield {
    path: primitive.path,
    span: entry.valueSpan,
    ...(isFull ? {} : { severity: 'warning' as const }),
    message: isFull
      ? `Claude Code takes \`${model}\`; VS Code knows only short names here and takes its default.`
      : `\`${model}\` is no model of Claude Code, so the agent runs with another one.`,
    hint: isFull
      ? `Accept it, or write ${claudeAliases.map((name) => `\`${name}\``).join(', ')}.`
      : didYouMean(model, claudeAliases).trim() || 'Write `sonnet`, `opus`, `haiku`, `inherit` or the full name of a model.',
  };
}
