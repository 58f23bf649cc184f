import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startingPoint, updatesPages, walk } from './console-blocks.ts';
import { primitivesIn } from './terminal.ts';

const file = join(import.meta.dirname, '../docs/adopting.md');

describe('docs/adopting.md shows what is printed', () => {
  const sections = readFileSync(file, 'utf8').split(/^(?=## )/m);
  test.each(sections.filter((section) => section.includes('<!-- fixtures/')).map((section) => [section.split('\n')[0] ?? '', section]))(
    '%s',
    async (_title, section) => {
      const [, fixture = ''] = /<!-- (fixtures\/\S+) -->/.exec(section) ?? [];
      const root = startingPoint(fixture);
      const { text } = await walk(root, section);
      if (updatesPages)
        writeFileSync(
          file,
          readFileSync(file, 'utf8').replace(section, () => text),
        );
      else expect(section).toBe(text);
      // Every starting point ends where nothing is broken.
      expect((await primitivesIn(root, ['build', '--check', '--runtime', runtimesOf(section)])).code).toBe(0);
      expect((await primitivesIn(root, ['verify', '--runtime', runtimesOf(section)])).code).toBe(0);
    },
  );
});

function runtimesOf(section: string): string {
  return /verify --runtime (\S+)/.exec(section)?.[1] ?? '';
}
