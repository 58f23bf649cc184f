import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parseRanges, readManifest } from '../src/index.ts';
import type { ManifestEntry, PullReport } from '../src/index.ts';
import { linesIn } from '../src/model/span.ts';
import { primitives } from './terminal.ts';
import { corpus, sharedIsPresent, skipped } from './truth.ts';

if (!sharedIsPresent) console.warn(skipped);

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

const runtimes = 'agents-md,vscode,claude,gemini,goose';

/** A copy of a repository, built and committed. */
async function built(folder: string): Promise<string> {
  const root = join(mkdtempSync(join(tmpdir(), 'primitives-pull-')), 'project');
  made.push(root);
  cpSync(folder, root, { recursive: true });
  execFileSync('chmod', ['-R', 'u+w', root]);
  await primitives(root, 'build', '--runtime', runtimes);
  git(root, 'init', '-q');
  git(root, 'add', '-Af');
  git(root, 'commit', '-qm', 'built');
  return root;
}

function git(root: string, ...args: string[]): void {
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@a', '-c', 'core.autocrlf=false', ...args], { cwd: root, stdio: 'pipe' });
}

/** Numbers that look random and are the same in every run: mulberry32. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const kinds = ['word', 'word', 'add', 'delete', 'link', 'start', 'end'] as const;
type EditKind = (typeof kinds)[number];

function edited(text: string, kind: EditKind, line: number, number: number): string {
  const lines = text.split('\n');
  const at = lines[line] ?? '';
  switch (kind) {
    case 'word': {
      const words = [...at.matchAll(/[A-Za-z]{3,}/g)];
      const word = words[number % Math.max(1, words.length)];
      if (word === undefined) return text;
      return lines.with(line, `${at.slice(0, word.index)}changed${number}${at.slice(word.index + word[0].length)}`).join('\n');
    }
    case 'add':
      return lines.toSpliced(line, 0, `Another line, ${number}.`).join('\n');
    case 'delete':
      return lines.toSpliced(line, 1).join('\n');
    case 'link':
      return lines.with(line, `${at} See [the web](https://example.org/${number}) too.`).join('\n');
    case 'start':
      return `At the start, ${number}.\n${text}`;
    case 'end':
      return `${text}\nAt the end, ${number}.\n`;
  }
}

interface Outcome {
  readonly mapped: number;
  readonly refused: Readonly<Record<string, number>>;
}

async function run(root: string, edits: number, seed: number): Promise<Outcome> {
  const next = numbers(seed);
  const outputs = readManifest(root).outputs.filter(({ path, keys }) => keys === undefined && /\.(?:md|mdc|toml|ya?ml)$/.test(path));
  let mapped = 0;
  const refused: Record<string, number> = {};
  for (let done = 0; done < edits;) {
    const entry = outputs[next(outputs.length)];
    if (entry === undefined) throw new Error('nothing was built');
    const file = join(root, entry.path);
    const before = readFileSync(file, 'utf8');
    const kind = kinds[next(kinds.length)] ?? 'word';
    const line = next(before.split('\n').length - 1);
    const after = edited(before, kind, line, next(1000));
    if (after === before) continue;
    done += 1;
    const source = kind === 'word' ? sourceLine(entry, line + 1) : undefined;
    const sourceBefore = source === undefined ? [] : linesIn(readFileSync(join(root, source.path), 'utf8'));
    writeFileSync(file, after);
    const { code, out } = await primitives(root, 'pull', '--apply', '-f', 'json');
    const { files, refused: left } = JSON.parse(out) as PullReport;
    const what = { edit: kind, at: `${entry.path}:${line + 1}`, text: before.split('\n')[line] };
    if (left.length === 0) {
      expect({ ...what, code, files: files.length }).toMatchObject({ code: 0, files: 1 });
      if (source !== undefined) {
        const sourceAfter = linesIn(readFileSync(join(root, source.path), 'utf8'));
        expect({ ...what, changed: sourceAfter.findIndex((text, index) => text !== sourceBefore[index]) + 1 }).toEqual({
          ...what,
          changed: source.line,
        });
      }
      const build = await primitives(root, 'build', '--runtime', runtimes, '-f', 'json');
      expect({ ...what, err: build.err, text: readFileSync(file, 'utf8') }).toEqual({ ...what, err: '', text: after });
      mapped += 1;
    } else {
      expect({ ...what, code, files }).toEqual({ ...what, code: 1, files: [] });
      for (const { reason, message } of left) {
        expect(message).not.toBe('');
        refused[`${kind} ${reason}`] = (refused[`${kind} ${reason}`] ?? 0) + 1;
      }
    }
    git(root, 'checkout', '-q', '.');
    git(root, 'clean', '-fdq');
  }
  return { mapped, refused };
}

function sourceLine({ lines = [], sources }: ManifestEntry, line: number): { path: string; line: number } | undefined {
  const range = parseRanges(lines, sources)?.find((one) => one.line <= line && line < one.line + one.count);
  return range === undefined ? undefined : { path: range.of, line: range.from + line - range.line };
}

test('60 edits of what is built from the example: each comes back as it was written, or is refused', async () => {
  const { mapped, refused } = await run(await built(join(import.meta.dirname, '../fixtures/example')), 60, 1);
  // The texts are short: most lines are frontmatter, or the build's own. No other edit is refused.
  const others = Object.keys(refused).filter((reason) => !/ (?:made|frontmatter|rewritten)$/.test(reason));
  expect({ others, isHealthy: mapped >= 10 }).toEqual({ others: [], isHealthy: true });
});

describe.skipIf(!sharedIsPresent)('edits of what is built from real repositories come back as they were written, or are refused', () => {
  test.each([
    ['az-scout', 60],
    ['tf-avm-agent', 80],
  ])(
    '%s: %i edits',
    async (name, edits) => {
      const { mapped, refused } = await run(await built(corpus(name)), edits, 7);
      expect({ refused, isHealthy: mapped >= edits / 2 }).toMatchObject({ isHealthy: true });
    },
    480_000,
  );
});
