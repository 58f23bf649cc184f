import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { danglingLinks } from './bundle-links.ts';
import { primitives } from './terminal.ts';
import { contentsOf } from './temporary-repository.ts';
import { corpora, corpus, sharedIsPresent, skipped } from './truth.ts';

if (!sharedIsPresent) console.warn(skipped);

describe.skipIf(!sharedIsPresent)('real repositories as bundles', () => {
  test.each(corpora)('%s has no link that leads out of its bundle, linked or copied', async (name) => {
    const root = corpus(name);
    for (const linked of ['link', 'copy']) {
      writeFileSync(join(root, 'primitives.config.json'), JSON.stringify({ build: { linked } }));
      const before = contentsOf(root);
      const folder = join(mkdtempSync(join(tmpdir(), 'primitives-bundle-')), 'out');
      const args = ['build', '--runtime', 'all', '--out', folder];
      const first = await primitives(root, ...args, '--format', 'json');
      expect(first.err).toBe('');
      expect(JSON.parse(first.out)).toMatchObject({ summary: { kept: 0, updated: 0, removed: 0 } });
      expect(danglingLinks(folder)).toEqual([]);
      expect(contentsOf(root)).toEqual(before);
      rmSync(join(folder, '..'), { recursive: true });
    }
  });
});
