import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadParser } from '../src/index.ts';
import { addEntry, editEntry, retireEntry } from '../src/learn/entry-edits.ts';
import { editableFile } from '../src/learn/editable-file.ts';
import type { EditResult } from '../src/learn/editable-file.ts';
import { newEntryId } from '../src/learn/ids.ts';
import { printFragment } from '../src/learn/inbox.ts';
import { fragmentPath } from '../src/model/inbox-path.ts';
import { mergeMemory } from '../src/learn/merge-memory.ts';
import { repository } from './temporary-repository.ts';
import { primitives } from './terminal.ts';

const parse = await loadParser();
const path = 'docs/team.memory.md';

/** `scripts/merge-clones.mjs` sets these for the whole experiment. */
const clones = Number(process.env['CLONES'] ?? 4);
const rounds = Number(process.env['ROUNDS'] ?? 3);

function seededBytes(seed: number): (count: number) => Uint8Array {
  let state = seed;
  return (count) =>
    Uint8Array.from({ length: count }, () => {
      state = (Math.imul(state, 1664525) + 1013904223) | 0;
      return (state >>> 16) & 255;
    });
}

function edited(result: EditResult): string {
  if (result.type === 'refused') throw new Error(result.message);
  return result.after.document.text;
}

function withEntry(text: string, id: string, words: string): string {
  return edited(addEntry(editableFile(path, text, parse), { section: 'lessons' }, { id, kind: 'fact', text: words, date: '2026-01-15' }));
}

function memoryOf(count: number, bytes: (count: number) => Uint8Array): string {
  const ids = Array.from({ length: count }, () => newEntryId(bytes)).toSorted();
  const items = ids.map((id, index) => `- **[fact]** Lesson ${index} of the team.\n  <!-- ${id} 2026-01-01 -->\n`);
  return `# Memory\n\nWhat the team knows.\n\n## Lessons\n\n${items.join('')}\n## Links\n\nNone yet.\n`;
}

interface Tally {
  merges: number;
  conflicts: number;
  repaired: number;
  lost: number;
}

/** Rounds in which every clone learns something of its own and all are merged in turn, as `git` merges. */
async function experiment(mode: 'inbox' | 'direct'): Promise<Tally> {
  const bytes = seededBytes(7);
  const main = repository({ [path]: memoryOf(50, bytes) });
  const git = (root: string, ...args: string[]): number =>
    spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', '-c', 'gc.auto=0', ...args], { cwd: root }).status ?? 1;
  git(main, 'checkout', '-qb', 'main');
  git(main, 'add', '-A');
  git(main, 'commit', '-qm', 'base');
  const homes = Array.from({ length: clones }, (_, index) => {
    const home = join(repository({}, { git: false }), `clone${index}`);
    execFileSync('git', ['clone', '-q', main, home]);
    return home;
  });
  const learnt = new Set<string>();
  const tally: Tally = { merges: 0, conflicts: 0, repaired: 0, lost: 0 };
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, home] of homes.entries()) {
      if (round > 0) git(home, 'pull', '-q', '--ff-only', 'origin', 'main');
      const id = newEntryId(bytes);
      learnt.add(id);
      const words = `Clone ${index} learnt this in round ${round}.`;
      if (mode === 'direct') writeFileSync(join(home, path), withEntry(readFileSync(join(home, path), 'utf8'), id, words));
      else {
        const entry = { id, kind: 'fact', text: words, date: '2026-01-15' } as const;
        mkdirSync(join(home, '.primitives/learn/inbox'), { recursive: true });
        writeFileSync(join(home, fragmentPath(entry)), printFragment({ file: path, section: 'lessons', heading: 'Lessons' }, entry));
      }
      git(home, 'add', '-A');
      git(home, 'commit', '-qm', words);
    }
    for (const home of homes) {
      tally.merges += 1;
      if (git(main, 'pull', '-q', '--no-rebase', '--no-edit', home, 'HEAD') === 0) continue;
      tally.conflicts += 1;
      const { code } = await primitives(main, 'learn', 'resolve', path);
      git(main, 'add', '-A');
      if (code === 0 && git(main, 'commit', '-qm', 'merged') === 0) tally.repaired += 1;
    }
    if (mode === 'inbox') {
      expect((await primitives(main, 'learn', 'fold')).code).toBe(0);
      git(main, 'add', '-A');
      git(main, 'commit', '-qm', 'folded');
    }
    // Every clone goes on from what all have learnt.
    for (const home of homes) git(home, 'reset', '-q', '--hard', 'origin/main');
  }
  const text = readFileSync(join(main, path), 'utf8');
  for (const id of learnt) if (text.split(id).length !== 2) tally.lost += 1;
  if (process.env['FIGURES'] !== undefined) process.stdout.write(`${mode} ${JSON.stringify(tally)}\n`);
  return tally;
}

describe('clones that learn at the same time', () => {
  test('inbox mode has no conflict and loses no id', async () => {
    expect(await experiment('inbox')).toEqual({ merges: clones * rounds, conflicts: 0, repaired: 0, lost: 0 });
  });

  test('direct mode is clean as a rule, and every conflict between entries is repaired', async () => {
    const { merges, conflicts, repaired, lost } = await experiment('direct');
    expect(lost).toBe(0);
    expect(repaired).toBe(conflicts);
    // Few merges say little about a rate.
    if (merges >= 400) expect(1 - conflicts / merges).toBeGreaterThanOrEqual(0.95);
  });
});

describe('an entry-level merge', () => {
  const base = `---\ndescription: Team\n---\n# Memory\n\nProse above.\n\n## Lessons\n\n- **[fact]** One thing. #a\n  <!-- m-00000001 2026-01-01 from=o-00000001 -->\n- **[fact]** Two things.\n  <!-- m-00000002 2026-01-01 -->\n- A bullet of prose.\n\n## Links\n\nProse below.\n`;
  const file = (text: string): ReturnType<typeof editableFile> => editableFile(path, text, parse);
  const reword = (text: string, id: string, words: string): string => edited(editEntry(file(text), id, words));
  const merge = (ours: string, theirs: string, common: string | undefined = base): ReturnType<typeof mergeMemory> & { text?: string } =>
    mergeMemory(path, { base: common, ours, theirs }, parse);

  test('what stands around entries is merged by lines, and nothing else changes', () => {
    const ours = withEntry(base.replace('Prose above.', 'Prose above, said better.'), 'm-00000004', 'Four.');
    const theirs = withEntry(base.replace('Prose below.', 'Prose below, said better.'), 'm-00000003', 'Three.');
    const text = withEntry(withEntry(base, 'm-00000004', 'Four.'), 'm-00000003', 'Three.')
      .replace('Prose above.', 'Prose above, said better.')
      .replace('Prose below.', 'Prose below, said better.');
    expect(merge(ours, theirs)).toEqual({ text, conflicts: [], warnings: [] });
    expect(merge(theirs, ours)).toEqual({ text, conflicts: [], warnings: [] });
  });

  test('the line ends of this branch stay', () => {
    const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
    const [ours, theirs] = [withEntry(base, 'm-00000004', 'Four.'), withEntry(base, 'm-00000003', 'Three.')];
    const plain = merge(ours, theirs);
    expect(merge(crlf(ours), crlf(theirs), crlf(base))).toEqual({ ...plain, text: crlf(plain.text ?? '') });
  });

  test('a retirement wins over other words, with a warning', () => {
    const retired = edited(retireEntry(file(base), { id: 'm-00000002', date: '2026-02-01' }));
    const result = merge(reword(base, 'm-00000002', 'Two better things.'), retired);
    expect(result).toEqual({ text: retired, conflicts: [], warnings: [expect.stringContaining('stays retired')] });
  });

  test('words and origins of one entry are merged apart', () => {
    const ours = reword(base, 'm-00000001', 'One thing, said better.').replace('from=o-00000001', 'from=o-00000001,o-00000003');
    const theirs = base.replace('from=o-00000001', 'from=o-00000001,o-00000002 review=2026-09-01');
    const result = merge(ours, theirs);
    expect(result.text).toContain(
      'One thing, said better. #a\n  <!-- m-00000001 2026-01-01 from=o-00000001,o-00000002,o-00000003 review=2026-09-01 -->',
    );
  });

  test('words that both changed are left to a person, between markers', async () => {
    const [ours, theirs] = [reword(base, 'm-00000002', 'Two better things.'), reword(base, 'm-00000002', 'Two other things.')];
    const result = merge(withEntry(ours, 'm-00000003', 'Three.'), theirs);
    expect(result).toMatchObject({ conflicts: ['Both sides changed the words of `m-00000002`.'] });
    expect(result.text).toContain('<<<<<<< ours\n- **[fact]** Two better things.');
    expect(result.text).toContain('=======\n- **[fact]** Two other things.\n  <!-- m-00000002 2026-01-01 -->\n>>>>>>> theirs\n');
    expect(result.text).toContain('Three.');
    const root = repository({ [path]: base });
    const git = (...args: string[]): void => void spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: root });
    git('checkout', '-qb', 'main');
    git('add', '-A');
    git('commit', '-qm', 'base');
    git('checkout', '-qb', 'other');
    writeFileSync(join(root, path), theirs);
    git('commit', '-qam', 'theirs');
    git('checkout', '-q', 'main');
    expect(await primitives(root, 'learn', 'resolve')).toEqual({ code: 0, out: 'No memory file is in conflict.\n', err: '' });
    writeFileSync(join(root, path), ours);
    git('commit', '-qam', 'ours');
    git('merge', 'other');
    const told = await primitives(root, 'learn', 'resolve');
    expect(told.code).toBe(1);
    expect(told.out).toContain('Both sides changed the words of `m-00000002`.');
    writeFileSync(join(root, path), ours);
    const again = await primitives(root, 'learn', 'resolve');
    expect([again.code, again.err]).toEqual([2, expect.stringContaining('somebody has resolved it')]);
    expect(existsSync(join(root, '.primitives/lock'))).toBe(false);
  });

  test('an entry that one side deletes is kept, since its id must stay taken', () => {
    const deleted = base.replace('- **[fact]** Two things.\n  <!-- m-00000002 2026-01-01 -->\n', '');
    expect(merge(base, deleted)).toEqual({ text: base, conflicts: [], warnings: [expect.stringContaining('deleted on one side')] });
    expect(merge(deleted, deleted)).toEqual({ text: deleted, conflicts: [], warnings: [] });
  });

  test('prose that both changed is left to a person; sections that both added stay both', () => {
    const prose = merge(base.replace('Prose above.', 'Ours.'), base.replace('Prose above.', 'Theirs.'));
    expect(prose.text).toContain('<<<<<<< ours\nOurs.\n=======\nTheirs.\n>>>>>>> theirs\n');
    const add = (title: string, id: string): string => `${base}\n## ${title}\n\n- **[fact]** Of ${title}.\n  <!-- ${id} 2026-01-01 -->\n`;
    const [ours, theirs] = [add('Zebra', 'm-00000008'), add('Ant', 'm-00000009')];
    expect(merge(ours, theirs)).toEqual(merge(theirs, ours));
    expect(merge(ours, theirs)).toMatchObject({ conflicts: [] });
    for (const id of ['m-00000008', 'm-00000009']) expect(merge(ours, theirs).text?.split(id)).toHaveLength(2);
  });

  test('files that both sides made are one', () => {
    const made = (id: string): string => `# Memory\n\n## Lessons\n\n- **[fact]** Of ${id}.\n  <!-- ${id} 2026-01-01 -->\n`;
    const result = mergeMemory(path, { base: undefined, ours: made('m-00000002'), theirs: made('m-00000001') }, parse);
    expect(result).toMatchObject({ conflicts: [], text: expect.stringMatching(/m-00000001[^]*m-00000002/) });
  });

  test('whatever different entries two sides change, nothing is lost and the sides may be exchanged', () => {
    const bytes = seededBytes(3);
    for (let round = 0; round < 15; round += 1) {
      const common = memoryOf(round % 12, bytes);
      const ids = file(common).document.memoryEntries.flatMap(({ id }) => id ?? []);
      const change = (text: string, share: number): string => {
        let result = text;
        for (let added = 0; added < (bytes(1)[0] ?? 0) % 4; added += 1)
          result = withEntry(result, newEntryId(bytes), `New ${bytes(1)[0]}.`);
        for (const [index, id] of ids.entries()) {
          if (index % 2 !== share) continue;
          const kind = (bytes(1)[0] ?? 0) % 3;
          if (kind === 0) result = edited(retireEntry(file(result), { id, date: '2026-02-01' }));
          if (kind === 1) result = reword(result, id, `Other words ${bytes(1)[0]}.`);
        }
        return result;
      };
      const [ours, theirs] = [change(common, 0), change(common, 1)];
      const merged = merge(ours, theirs, common);
      expect(merged).toEqual(merge(theirs, ours, common));
      expect(merged).toMatchObject({ conflicts: [], warnings: [] });
      const after = new Map(file(merged.text ?? '').document.memoryEntries.map((entry) => [entry.id, entry]));
      for (const side of [ours, theirs])
        for (const { id, text, retired } of file(side).document.memoryEntries) {
          const before = file(common).document.memoryEntries.find((entry) => entry.id === id);
          if (before?.text !== text || before.retired !== retired) expect(after.get(id)).toMatchObject({ text, retired });
        }
      expect(after.size).toBe(new Set([ours, theirs].flatMap((side) => file(side).document.memoryEntries.map(({ id }) => id))).size);
    }
  });
});

describe('folding the inbox', () => {
  const entry = {
    id: 'm-00000005',
    kind: 'pitfall',
    text: 'Mind the `<gap>`.',
    tags: ['rail'],
    date: '2026-01-15',
    from: ['o-00000001'],
  } as const;
  const target = { file: path, section: 'lessons', heading: 'Lessons' };
  const fragment = printFragment(target, entry);

  test('an entry comes into its file as if it had been added there, once', async () => {
    const before = memoryOf(5, seededBytes(1));
    const root = repository({ [path]: before, [fragmentPath(entry)]: fragment });
    expect((await primitives(root, 'learn', 'fold', '--check')).code).toBe(1);
    expect(await primitives(root, 'learn', 'fold')).toEqual({ code: 0, out: `folded m-00000005  ${path}\n`, err: '' });
    const direct = edited(addEntry(editableFile(path, before, parse), target, entry));
    expect(readFileSync(join(root, path), 'utf8')).toBe(direct);
    expect(existsSync(join(root, fragmentPath(entry)))).toBe(false);
    mkdirSync(join(root, '.primitives/learn/inbox'), { recursive: true });
    writeFileSync(join(root, fragmentPath(entry)), fragment);
    expect((await primitives(root, 'learn', 'fold')).out).toBe(`known m-00000005  ${path}\n`);
    expect(readFileSync(join(root, path), 'utf8')).toBe(direct);
  });

  test('a memory file that is not there is made, and what cannot be used stays', async () => {
    const root = repository({
      [fragmentPath(entry)]: fragment,
      '.primitives/learn/inbox/m-00000006.md': fragment,
      '.primitives/learn/inbox/m-00000007.md': fragment.replaceAll('m-00000005', 'm-00000007').replace(path, '../out.memory.md'),
      '.primitives/learn/inbox/notes.md': 'Words.',
    });
    const { code, out } = await primitives(root, 'learn', 'fold');
    expect(code).toBe(1);
    expect(out).toContain('its name says another');
    expect(out).toContain('is no memory file of the repository');
    expect(readFileSync(join(root, path), 'utf8')).toBe(
      '## Lessons\n\n- **[pitfall]** Mind the `<gap>`. #rail\n  <!-- m-00000005 2026-01-15 from=o-00000001 -->\n',
    );
    expect(existsSync(join(root, '.primitives/learn/inbox/notes.md'))).toBe(true);
  });
});
