import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../src/cli/program.ts';
import { captured } from './terminal.ts';

const root = join(import.meta.dirname, '..');

test('our own primitives and documentation lint clean', async () => {
  const { terminal, out, err } = captured(root);
  expect({ code: await run(['lint'], terminal), out: out(), err: err() }).toEqual({ code: 0, out: '', err: '' });
});

test('our own primitives build to what is committed', async () => {
  const { terminal, out } = captured(root);
  expect({ code: await run(['build', '--check'], terminal), out: out() }).toEqual({
    code: 0,
    out: expect.stringContaining(': 0 created') as string,
  });
});
