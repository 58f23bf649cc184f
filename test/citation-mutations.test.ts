import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { blobOf } from '../src/learn/read-context.ts';
import { git } from './git.ts';
import { repository } from './temporary-repository.ts';
import { primitives } from './terminal.ts';

/** A generator of numbers below 1 with a seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const words = 'token session cache queue ledger invoice parcel router socket parser widget beacon anchor bucket cursor filter'.split(' ');
const filesPerRound = 64;
const rounds = 8;

interface Source {
  readonly path: string;
  readonly symbol: string;
  readonly text: string;
  readonly form: 'symbol' | 'lines' | 'file';
  readonly id: string;
}

const languages = {
  ts: (name: string, body: string) =>
    `export function ${name}(input: string): string {\n  const ${body} = input.trim();\n  return ${body} + '${name}';\n}\n`,
  py: (name: string, body: string) => `def ${name}(value):\n    ${body} = value.strip()\n    return ${body} + "${name}"\n`,
  go: (name: string, body: string) =>
    `func (s *Service) ${name}(in string) string {\n\t${body} := strings.TrimSpace(in)\n\treturn ${body} + "${name}"\n}\n`,
  rs: (name: string, body: string) =>
    `pub fn ${name}(input: &str) -> String {\n    let ${body} = input.trim();\n    format!("{}${name}", ${body})\n}\n`,
  java: (name: string, body: string) =>
    `    public static String ${name}(String input)\n    {\n        String ${body} = input.trim();\n        return ${body} + "${name}";\n    }\n`,
} as const;
const endings = Object.keys(languages) as (keyof typeof languages)[];

function sourcesOf(random: () => number): Source[] {
  const pick = (): string => words[Math.floor(random() * words.length)] ?? '';
  return Array.from({ length: filesPerRound }, (_, index) => {
    const ending = endings[index % endings.length] ?? 'ts';
    const names = Array.from({ length: 5 }, (__, at) => `${pick()}${pick().replace(/^./, (first) => first.toUpperCase())}${index}x${at}`);
    const text = names.map((name) => languages[ending](name, `${pick()}${Math.floor(random() * 1000)}`)).join('\n');
    const form = (['symbol', 'symbol', 'lines', 'file'] as const)[index % 4] ?? 'symbol';
    const id = `m-${String(index).padStart(8, '0')}`;
    return { path: `src/area${index % 8}/${names[0] ?? ''}.${ending}`, symbol: names[2] ?? '', text, form, id };
  });
}

/** The lines of the third declaration, 1-based. */
function linesOf({ text, symbol }: Source): [number, number] {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.includes(symbol)) + 1;
  return [first, first + 2];
}

function memoryOf(sources: readonly Source[]): string {
  const items = sources.map((source) => {
    const [first, last] = linesOf(source);
    const part = { symbol: `#${source.symbol}`, lines: `:${first}-${last}`, file: '' }[source.form];
    const cited = source.path + part;
    return `- **[fact]** Of ${source.id} (\`${cited}\`).\n  <!-- ${source.id} 2026-01-01 cites=${cited}@${blobOf(source.text).slice(0, 12)} -->\n`;
  });
  return `# Lessons\n\n${items.join('')}`;
}

const mutations = [
  // Git finds them when they are added.
  'rename and edit elsewhere',
  'rename and edit',
  'nothing',
  'rename',
  'delete',
  'delete the symbol',
  'rename the symbol',
  'edit',
  'edit elsewhere',
  'insert above',
  'move the folder',
] as const;
type Mutation = (typeof mutations)[number];

/** What is true after a mutation. */
function truthOf(mutation: Mutation, form: Source['form']): string {
  switch (mutation) {
    case 'nothing':
      return 'ok';
    case 'rename':
    case 'move the folder':
      return 'moved';
    case 'rename and edit elsewhere':
      return form === 'file' ? 'changed' : 'moved';
    case 'delete':
      return 'gone';
    case 'delete the symbol':
    case 'rename the symbol':
      return form === 'symbol' ? 'gone' : 'changed';
    case 'rename and edit':
    case 'edit':
      return 'changed';
    case 'edit elsewhere':
      return form === 'file' ? 'changed' : 'ok';
    case 'insert above':
      return { symbol: 'ok', lines: 'moved', file: 'changed' }[form];
  }
}

function mutate(root: string, { path, symbol, text }: Source, mutation: Mutation, random: () => number): void {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.includes(symbol));
  const renamed = join(dirname(path), `renamed${Math.floor(random() * 3)}`, `new${path.slice(path.lastIndexOf('/') + 1)}`);
  const inside = lines.findIndex((line, index) => index > at && /trim|strip|TrimSpace/.test(line));
  const edited = lines.map((line, index) => (index === inside ? line.replace(/trim|strip|TrimSpace/, 'normalise') : line));
  const editedElsewhere = [...lines.slice(0, -2), (lines.at(-2) ?? '').replace(/.$/, '$& // later'), ''];
  const write = (to: string, content: readonly string[]): void => {
    mkdirSync(dirname(join(root, to)), { recursive: true });
    writeFileSync(join(root, to), content.join('\n'));
  };
  const move = (content: readonly string[]): void => {
    rmSync(join(root, path));
    write(renamed, content);
  };
  const without = [...lines.slice(0, at), ...lines.slice(lines.indexOf('', at) + 1)];
  if (mutation === 'rename') move(lines);
  else if (mutation === 'rename and edit elsewhere') move(editedElsewhere);
  else if (mutation === 'rename and edit') move(edited);
  else if (mutation === 'delete') rmSync(join(root, path));
  else if (mutation === 'delete the symbol') write(path, without);
  else if (mutation === 'rename the symbol') write(path, text.replaceAll(symbol, `${symbol}Renamed`).split('\n'));
  else if (mutation === 'edit') write(path, edited);
  else if (mutation === 'edit elsewhere') write(path, editedElsewhere);
  else if (mutation === 'insert above') write(path, ['', `// ${path}`, ...lines]);
}

test('what mutations of the code do to citations is told', async () => {
  const counts = { mutations: 0, told: 0, toldRight: 0, stale: 0, renames: 0, renamesFixed: 0 };
  const wrong: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const random = seeded(round + 1);
    const sources = sourcesOf(random);
    const root = repository({
      ...Object.fromEntries(sources.map(({ path, text }) => [path, text])),
      'docs/code.memory.md': memoryOf(sources),
    });
    git(root, 'add', '-A');
    git(root, 'commit', '-qm', 'base');
    const movedArea = `src/area${round % 8}/`;
    const chosen = new Map<string, Mutation>();
    for (const source of sources) {
      const from = round % 4 === 3 ? 2 : 0;
      const drawn = mutations[from + Math.floor(random() * (mutations.length - 1 - from))] ?? 'nothing';
      const mutation = source.path.startsWith(movedArea) ? 'move the folder' : drawn;
      chosen.set(source.id, mutation);
      mutate(root, source, mutation, random);
    }
    if (existsSync(join(root, movedArea))) {
      mkdirSync(join(root, 'packages/core'), { recursive: true });
      renameSync(join(root, movedArea), join(root, 'packages/core/area'));
    }
    // Committed, staged, and neither.
    if (round % 4 !== 3) git(root, 'add', '-A');
    if (round % 4 < 2) git(root, 'commit', '-qm', 'mutated');
    const { out } = await primitives(root, 'learn', 'verify', '--fix-moved', '--format', 'json');
    const told = new Map(
      (JSON.parse(out) as { citations: { entry: string; state: string }[] }).citations.map(({ entry, state }) => [entry, state]),
    );
    const after = new Map(
      (JSON.parse((await primitives(root, 'learn', 'verify', '--format', 'json')).out) as { citations: { entry: string }[] }).citations.map(
        ({ entry }) => [entry, true],
      ),
    );
    for (const { id, form } of sources) {
      const mutation = chosen.get(id) ?? 'nothing';
      const truth = truthOf(mutation, form);
      const state = told.get(id) ?? 'ok';
      counts.mutations += 1;
      if (truth !== 'ok') counts.stale += 1;
      if (state !== 'ok') counts.told += 1;
      if (state === truth && state !== 'ok') counts.toldRight += 1;
      if (state !== truth) wrong.push(`round ${round} ${mutation} (${form}): ${state} instead of ${truth}`);
      if (mutation !== 'rename' && mutation !== 'move the folder') continue;
      counts.renames += 1;
      if (!after.has(id)) counts.renamesFixed += 1;
    }
    expect(readFileSync(join(root, 'docs/code.memory.md'), 'utf8').split('\n')).toHaveLength(memoryOf(sources).split('\n').length);
  }
  const precision = counts.toldRight / counts.told;
  const recall = counts.toldRight / counts.stale;
  if (process.env['FIGURES'] !== undefined) process.stdout.write(`${JSON.stringify({ ...counts, precision, recall, wrong }, null, 1)}\n`);
  expect(counts.mutations).toBeGreaterThanOrEqual(400);
  expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(0.98);
  expect(recall, wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
  expect(counts.renamesFixed, wrong.join('\n')).toBe(counts.renames);
});
