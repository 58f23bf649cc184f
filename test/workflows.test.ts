import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startingPoint, updatesPages, walk } from './console-blocks.ts';

const file = join(import.meta.dirname, '../docs/workflows.md');
const sections = readFileSync(file, 'utf8')
  .split(/^(?=## )/m)
  .filter((section) => section.includes('<!-- fixtures/'));

describe('docs/workflows.md shows what is printed', () => {
  test.each(sections.map((section) => [section.split('\n')[0] ?? '', section]))(
    '%s',
    async (_title, section) => {
      const [, fixture = ''] = /<!-- (fixtures\/\S+) -->/.exec(section) ?? [];
      const root = startingPoint(fixture, 'shop');
      const { text } = await walk(root, section, { width: 80 });
      if (updatesPages)
        writeFileSync(
          file,
          readFileSync(file, 'utf8').replace(section, () => text),
        );
      else expect(section).toBe(text);
    },
    120_000,
  );
});
