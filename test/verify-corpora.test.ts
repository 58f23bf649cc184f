import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runtimes } from '../src/index.ts';
import type { BuildReport, VerifyReport } from '../src/index.ts';
import { corpora, corpus, sharedIsPresent, skipped } from './truth.ts';
import { primitives } from './terminal.ts';

if (!sharedIsPresent) console.warn(skipped);

const first = ['agents-md', 'vscode', 'copilot', 'claude', 'codex', 'cursor'];
const all = runtimes.map(({ id }) => id);

/**
 * What is not as the sources promise, and is true: limits of the runtime, files of people that stand in the way, and globs that a
 * runtime reads in another way than VS Code does.
 */
const known: readonly { readonly runtime: RegExp; readonly type: RegExp; readonly says: RegExp }[] = [
  // openai/codex agents_md.rs: everything that is loaded together, 32 KiB.
  { runtime: /^codex$/, type: /^(?:cut|over-limit)$/, says: /32768 bytes/ },
  // Workflows and rules of Antigravity and Windsurf, 12,000 characters.
  { runtime: /^(?:antigravity|windsurf)$/, type: /^(?:cut|over-limit)$/, says: /1?2,?000 characters|12000/ },
  // github/docs custom-agents-configuration.md: the body of an agent, 30,000 characters.
  { runtime: /^(?:copilot|copilot-cli)$/, type: /^(?:cut|over-limit|not-offered)$/, says: /30000|does not offer it/ },
  // Qwen Code matches globs with picomatch, for which `*` is no hidden file or folder.
  { runtime: /^qwen$/, type: /^missing$/, says: /\.qwen\/rules\/.* is not loaded for (?:\S*\/)?\./ },
  // Gemini CLI replaces `${x}` wherever it stands: another spelling keeps it text.
  { runtime: /^gemini$/, type: /^changed$/, says: /\$\{/ },
  // Behind the cut lie headings that links lead to, and the end of the text.
  { runtime: /^codex$/, type: /^(?:moved-link|changed)$/, says: /prompt-engineering|pcf-tooling/ },
  // AGENTS.md of corporate-website-compiled was made by another tool from the same sources; the region for ours stands in it.
  { runtime: /./, type: /^duplicate$/, says: /AGENTS\.md/ },
];

/** Builds; a file that a person has written in the place of an output gets a region for it, as the documentation says. */
async function built(root: string, ids: readonly string[]): Promise<Set<string>> {
  const build = async (): Promise<BuildReport> =>
    JSON.parse((await primitives(root, 'build', '--runtime', ids.join(','), '--json')).out) as BuildReport;
  const kept = (await build()).outputs.filter(({ reason }) => reason === 'hand-written');
  for (const { path } of kept.filter((output) => /(?:^|\/)[A-Z]+\.md$/.test(output.path))) {
    const file = join(root, path);
    if (!readFileSync(file, 'utf8').includes('primitives:start'))
      appendFileSync(file, '\n<!-- primitives:start -->\n<!-- primitives:end -->\n');
  }
  const again = await build();
  return new Set(again.outputs.filter(({ state }) => state === 'kept').flatMap(({ runtime }) => runtime.split(',')));
}

async function verified(root: string, ids: readonly string[]): Promise<VerifyReport> {
  const { out, err } = await primitives(root, 'verify', '--runtime', ids.join(','), '--json');
  expect(err).toBe('');
  return JSON.parse(out) as VerifyReport;
}

describe.skipIf(!sharedIsPresent)('real repositories', () => {
  test.each(corpora)('%s: what six runtimes load is what the sources promise', async (name) => {
    const root = corpus(name);
    await built(root, first);
    const report = await verified(root, first);
    expect(report.runtimes.map(({ runtime, coverage }) => [runtime, coverage])).toEqual(first.map((id) => [id, 1]));
  });

  test.each(corpora)('%s: every loss of any runtime has a reason', async (name) => {
    const root = corpus(name);
    const inTheWay = await built(root, all);
    const report = await verified(root, all);
    const unknown = report.runtimes.flatMap(({ runtime, problems }) =>
      problems
        .filter(({ severity }) => severity === 'error' && !inTheWay.has(runtime))
        .filter(({ type, message }) => !known.some((loss) => loss.runtime.test(runtime) && loss.type.test(type) && loss.says.test(message)))
        .map(({ type, primitive, at, message }) => ({ runtime, type, primitive, at, message })),
    );
    expect(unknown).toEqual([]);
  });
});
