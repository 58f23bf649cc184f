#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { buildId, engineNamed, instantOf, UsageError } from '../index.ts';
import { failureText } from './failure-text.ts';

// Node 22 and later keep what they have compiled.
(module as { readonly enableCompileCache?: () => unknown }).enableCompileCache?.();

const { env, stdin, stdout, stderr } = process;

// In bytes of code run, 135,168 in Node 20: a run that takes a second ends before code that V8 has optimised that early pays
// for its compilation, and one that takes a minute does not notice the delay. V8 complains of flags that it does not know, so
// newer versions keep their default until somebody has tried them.
if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=1000000');

// 1 would say that there are findings.
process.on('uncaughtException', (error) => {
  stderr.write(failureText(error), () => process.exit(2));
});
stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  // A reader that has seen enough, such as `head`, closes the pipe.
  if (code !== 'EPIPE') stderr.write(`primitives: The report cannot be written: ${message}\n`, () => process.exit(2));
});
// There is nowhere left to say it.
stderr.on('error', () => undefined);

/** https://reproducible-builds.org/specs/source-date-epoch/ */
function now(): string {
  const epoch = env['SOURCE_DATE_EPOCH'];
  if (epoch === undefined || epoch === '') return instantOf(Date.now());
  const seconds = /^\d{1,11}$/.test(epoch) ? Number(epoch) : Number.NaN;
  if (Number.isNaN(seconds)) throw new UsageError(`SOURCE_DATE_EPOCH is \`${epoch}\`. Give it seconds since 1970, or unset it.`);
  return instantOf(seconds * 1000);
}

async function ask(question: string): Promise<string | undefined> {
  const { createInterface } = await import('node:readline/promises');
  const lines = createInterface({ input: stdin, output: stdout });
  const gone = new AbortController();
  lines.once('close', () => gone.abort());
  try {
    return await lines.question(question, { signal: gone.signal });
  } catch {
    // Ctrl-D, or Ctrl-C.
    return undefined;
  } finally {
    lines.close();
  }
}

const packageRoot = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string };
const forced = env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0';

try {
  const { run } = await import('./program.ts');
  process.exitCode = await run(process.argv.slice(2), {
    cwd: process.cwd(),
    color: forced || (stdout.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb'),
    width: stdout.isTTY ? stdout.columns : 100,
    interactive: stderr.isTTY,
    progress: stderr.isTTY && env['TERM'] !== 'dumb' && (env['CI'] ?? 'false') === 'false',
    clock: () => performance.now(),
    engine: engineNamed(env['PRIMITIVES_PARSER']),
    // Sources that nobody has built may change between two runs.
    caching: buildId !== undefined,
    version,
    packageRoot,
    input: async () => (await import('node:stream/consumers')).buffer(stdin),
    editor: stdin.isTTY && stdout.isTTY ? env['VISUAL'] || env['EDITOR'] || (process.platform === 'win32' ? 'notepad' : 'vi') : undefined,
    ask: stdin.isTTY && stdout.isTTY ? ask : undefined,
    now,
    randomBytes: (count) => globalThis.crypto.getRandomValues(new Uint8Array(count)),
    // A signal ends the process itself.
    stop: new AbortController().signal,
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
  });
} catch (error) {
  stderr.write(failureText(error));
  process.exitCode = 2;
}
