import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

test.each([
  ['lint', 'lint/example'],
  ['resolve src/api/login.ts', 'resolve/example'],
  ['build', 'build/example'],
])('the README shows what `primitives %s` prints', (command, fixture) => {
  const shown = new RegExp(`\\$ primitives ${command}\\n([^]*?)\\n\`\`\``).exec(readme)?.[1];
  const printed = readFileSync(join(root, 'fixtures', fixture, 'expected/stdout.txt'), 'utf8');
  expect(shown?.length).toBeGreaterThan(100);
  expect(printed.startsWith(`${shown}\n`)).toBe(true);
});
