import type { Graph } from '../graph/graph.ts';
import { riskOf } from '../graph/risk.ts';
import type { RiskSettings } from '../graph/risk.ts';
import { filesOf } from '../model/approval.ts';
import type { Op } from '../model/approval.ts';
import type { Proposal } from '../model/generated/schema-types.ts';
import { irreversibleCommand } from '../model/irreversible-command.ts';

/**
 * Why a proposal is of high risk: it changes a file of a high class, or a primitive that is for such files, or it gives agents a
 * command that nobody can take back. Empty for all others.
 */
export function highRisk(graph: Graph, settings: RiskSettings, { ops }: Pick<Proposal, 'ops'>): string[] {
  const risk = riskOf(settings);
  const classOf = (path: string): string | undefined => {
    const { level, reason } = risk(path.replace(/^\.\//, ''));
    return level === 'high' ? reason : undefined;
  };
  const files = [...new Set(filesOf(ops))].flatMap((file) => {
    const own = classOf(file);
    if (own !== undefined) return [`\`${file}\` changes (${own})`];
    const part = graph.scopes.get(file)?.parts.vscode.find(({ pattern }) => classOf(pattern) !== undefined);
    return part === undefined ? [] : [`\`${file}\` is for \`${part.pattern}\` (${classOf(part.pattern) ?? ''})`];
  });
  const commands = ops.flatMap((op) => {
    const text = wordsOf(op);
    const [command] = forbids.test(text) ? [] : [...text.matchAll(irreversibleCommand)];
    return command === undefined ? [] : [`it has \`${command[0].split('`')[0]?.trim() ?? ''}\` (destructive)`];
  });
  return [...files, ...commands];
}

const forbids = /\b(?:never|not|don['’]t|avoid|without)\b/i;

function wordsOf(op: Op): string {
  if (op.op === 'add-entry') return op.entry.text;
  return 'text' in op && typeof op.text === 'string' ? op.text : '';
}

/** What stands in the way of a proposal of high risk, until a person has said that they know; `undefined` for all others. */
export function riskFlaw(reasons: readonly string[], decision: Proposal['decision']): string | undefined {
  if (reasons.length === 0 || decision?.risk === 'high') return undefined;
  return `It is of high risk: ${reasons.join('; ')}. Look at it, and approve it by its id with \`--approve-high\`.`;
}
