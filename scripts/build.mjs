// Bundles the command line and the API into dist/, and writes the type declarations.
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
rmSync(dist, { recursive: true, force: true });

const bundle = await rolldown({
  input: { main: join(root, 'src/cli/main.ts'), index: join(root, 'src/index.ts') },
  platform: 'node',
  // jsonc-parser's `main` is UMD, whose `require` no bundler can follow.
  resolve: { mainFields: ['module', 'main'] },
  // Native, or loaded only when asked for: these stay packages of their own.
  external: ['satteri', 'unified', /^remark-/, 'glob', 'ignore'],
  logLevel: 'warn',
});
await bundle.write({ dir: dist, format: 'esm', minify: true, sourcemap: true, chunkFileNames: '[name]-[hash].js' });
chmodSync(join(dist, 'main.js'), 0o755);
execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'tsconfig.build.json')], {
  stdio: 'inherit',
});
// TypeScript emits no declarations for files that are declarations already.
const generated = 'model/generated/validators.d.ts';
copyFileSync(join(root, 'src', generated), join(dist, 'types', generated));
