import { didYouMean } from '../model/nearest-name.ts';
import { UsageError } from '../model/usage-error.ts';
import { agentsMd } from './agents-md.ts';
import { amp } from './amp.ts';
import { antigravity } from './antigravity.ts';
import { augment } from './augment.ts';
import { claude } from './claude.ts';
import { cline } from './cline.ts';
import { codex } from './codex.ts';
import { continueDev } from './continue.ts';
import { copilotCli } from './copilot-cli.ts';
import { copilot } from './copilot.ts';
import { crush } from './crush.ts';
import { cursor } from './cursor.ts';
import { factory } from './factory.ts';
import { gemini } from './gemini.ts';
import { goose } from './goose.ts';
import { junie } from './junie.ts';
import { kilo } from './kilo.ts';
import { kiro } from './kiro.ts';
import { opencode } from './opencode.ts';
import { qwen } from './qwen.ts';
import { roo } from './roo.ts';
import { vscode } from './vscode.ts';
import { warp } from './warp.ts';
import { windsurf } from './windsurf.ts';
import { zed } from './zed.ts';
import type { Runtime } from './runtime.ts';

/** Every runtime, in the order in which they are built and listed. */
export const runtimes: readonly Runtime[] = [
  agentsMd,
  vscode,
  copilot,
  copilotCli,
  claude,
  codex,
  cursor,
  gemini,
  opencode,
  windsurf,
  antigravity,
  cline,
  kiro,
  junie,
  amp,
  zed,
  qwen,
  kilo,
  roo,
  augment,
  warp,
  goose,
  factory,
  continueDev,
  crush,
];

/** The runtimes of these ids, in the order of the table; `all` stands for every one. Throws a `UsageError` on an unknown id. */
export function runtimesNamed(ids: readonly string[]): Runtime[] {
  const known = runtimes.map(({ id }) => id);
  for (const id of ids) {
    if (id === 'all' || known.includes(id)) continue;
    throw new UsageError(`Unknown runtime \`${id}\`. Known: ${known.join(', ')}, all.${didYouMean(id, known)}`);
  }
  return ids.includes('all') ? [...runtimes] : runtimes.filter(({ id }) => ids.includes(id));
}
