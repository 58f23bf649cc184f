import { spawn } from 'node:child_process';

/** Milliseconds. */
const patience = 30_000;
/** Characters of output; more is no answer. */
const longest = 4 * 1024 * 1024;

/** What a program answered, line by line, or why there is no answer. */
export type ProgramAnswer =
  { readonly type: 'lines'; readonly lines: readonly string[] } | { readonly type: 'failed'; readonly reason: string };

/** Runs a program without a shell, gives it lines on its standard input and reads those of its standard output. It has half a minute. */
export function runProgram(
  root: string,
  [program = '', ...args]: readonly string[],
  lines: readonly string[],
  wait = patience,
): Promise<ProgramAnswer> {
  return new Promise((done) => {
    const child = spawn(program, args, { cwd: root, stdio: ['pipe', 'pipe', 'pipe'], shell: false, windowsHide: true });
    let output = '';
    let complaint = '';
    let reason: string | undefined;
    const stop = (why: string): void => {
      reason ??= why;
      child.kill('SIGKILL');
      // What it has started may hold the pipes open.
      child.stdout.destroy();
      child.stderr.destroy();
    };
    const timer = setTimeout(() => stop(`it did not end within ${wait / 1000} s`), wait);
    child.on('error', ({ message }) => {
      reason ??= `it cannot be run: ${message}`;
      clearTimeout(timer);
      done({ type: 'failed', reason });
    });
    // It may end before it has read all.
    child.stdin.on('error', () => undefined);
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (output.length > longest) stop('it prints too much');
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaint = (complaint + text).slice(0, 1000);
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      const [said = ''] = complaint.trim().split('\n');
      if (code !== 0) reason ??= `it ended with ${code ?? signal ?? 'a signal'}${said === '' ? '' : `: ${said}`}`;
      done(
        reason === undefined
          ? { type: 'lines', lines: output.split('\n').filter((line) => line.trim() !== '') }
          : { type: 'failed', reason },
      );
    });
    child.stdin.end(lines.map((line) => `${line}\n`).join(''));
  });
}
