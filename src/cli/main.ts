#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buffer } from 'node:stream/consumers';
import { engineNamed, UsageError } from '../index.ts';
import { run } from './program.ts';

const { env, stdin, stdout, stderr } = process;

// A reader that has seen enough, such as `head`, closes the pipe.
for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

const packageRoot = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string };
const forced = env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0';

try {
  process.exitCode = await run(process.argv.slice(2), {
    cwd: process.cwd(),
    color: forced || (stdout.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb'),
    width: stdout.isTTY ? stdout.columns : 100,
    interactive: stderr.isTTY,
    engine: engineNamed(env['PRIMITIVES_PARSER']),
    version,
    packageRoot,
    input: () => buffer(stdin),
    // A signal ends the process itself.
    stop: new AbortController().signal,
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
  });
} catch (error) {
  // Anything but a usage error is a bug and keeps its stack.
  if (!(error instanceof UsageError)) throw error;
  stderr.write(`primitives: ${error.message}\n`);
  process.exitCode = 2;
}
