// Bundles the command line and the API into dist/, and writes the type declarations.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
rmSync(dist, { recursive: true, force: true });

// Names of functions stay: a CPU profile (`--profile`) and the stack of a bug are of no use without.
const minify = { mangle: { keepNames: true }, compress: { keepNames: { function: true, class: true } } };
/** A hash of everything that the bundles are made of: what one build has cached, another does not take for its own. */
function buildId() {
  const hash = createHash('sha256');
  const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const file of [...sources.toSorted(), join(root, 'package.json'), join(root, 'package-lock.json'), import.meta.filename]) {
    hash
      .update(`${file.slice(root.length)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('base64url').slice(0, 16);
}
const define = { PRIMITIVES_BUILD: JSON.stringify(buildId()) };

// The command line and the API share no file: with both in one bundle, every command would load all that the API has.
for (const [name, input] of [
  ['main', 'src/cli/main.ts'],
  ['index', 'src/index.ts'],
]) {
  const bundle = await rolldown({
    input: { [name]: join(root, input) },
    platform: 'node',
    // jsonc-parser's `main` is UMD, whose `require` no bundler can follow.
    resolve: { mainFields: ['module', 'main'] },
    // Native, or loaded only when asked for: these stay packages of their own.
    transform: { define },
    external: ['satteri', 'unified', /^remark-/, 'glob', 'ignore', 'saxes'],
    // Nothing here acts by being imported, so a command loads what it uses alone.
    treeshake: { moduleSideEffects: false },
    // Who writes JSON needs the library at once, and who reads a configuration only for one with comments.
    checks: { ineffectiveDynamicImport: false },
    logLevel: 'warn',
  });
  await bundle.write({
    dir: dist,
    format: 'esm',
    minify,
    sourcemap: true,
    chunkFileNames: `${name}-[name]-[hash].js`,
    // What nearly every command loads is one file: fifty small ones cost as much to find as to run.
    codeSplitting: {
      groups: [
        { name: 'model', test: /\/src\/model\/(?!generated)/ },
        { name: 'core', test: /\/src\/(?:(?:graph|parse|files|config)\/|(?:project|kinds)\.ts)/ },
      ],
    },
  });
}
chmodSync(join(dist, 'main.js'), 0o755);
execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'tsconfig.build.json')], {
  stdio: 'inherit',
});
// TypeScript emits no declarations for files that are declarations already.
const generated = 'model/generated/validators';
cpSync(join(root, 'src', generated), join(dist, 'types', generated), { recursive: true, filter: (path) => !path.endsWith('.js') });
