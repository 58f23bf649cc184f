// Runs the main job on the example repository: lint, resolve, build. The example is copied, so nothing here changes.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const copy = join(mkdtempSync(join(tmpdir(), 'primitives-')), 'harbor');
cpSync(join(root, 'fixtures/example'), copy, { recursive: true });

let failed = false;
for (const args of [['lint'], ['resolve', 'src/api/login.ts'], ['build']]) {
  console.log(`\n$ primitives ${args.join(' ')}\n`);
  const { status } = spawnSync(process.execPath, [join(root, 'dist/main.js'), ...args], { cwd: copy, stdio: 'inherit' });
  // 1 says that there are findings, and the example has some.
  failed ||= status !== 0 && status !== 1;
}
rmSync(join(copy, '..'), { recursive: true, force: true });
process.exitCode = failed ? 2 : 0;
