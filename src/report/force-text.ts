import { visible } from './visible-text.ts';

interface ForcedLoss {
  readonly path: string;
  readonly reason: string;
  readonly detail?: string;
  readonly removed: boolean;
}

/** What `--force` discards, said before it does; empty when that is nothing. */
export function forceText(losses: readonly ForcedLoss[], { hypothetical }: { readonly hypothetical: boolean }): string {
  if (losses.length === 0) return '';
  const head = hypothetical ? '--force would discard what people wrote:' : '--force discards what people wrote:';
  return `${[head, ...losses.map((loss) => visible(`  ${loss.path}  ${fate(loss)}`))].join('\n')}\n`;
}

function fate({ reason, detail, removed }: ForcedLoss): string {
  if (reason === 'foreign-key') return `${detail ?? ''} overwritten`;
  const what = reason === 'edited-region' ? 'text between the markers' : reason === 'hand-edited' ? 'edited by hand' : 'written by hand';
  return `${what}, ${removed ? 'removed' : 'overwritten'}`;
}
