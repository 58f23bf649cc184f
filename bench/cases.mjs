// What is measured. `seconds` is what a case may cost on the machine that the targets were set on, where bare Node takes 0.024 s of CPU:
// what travels is how many times bare Node that is.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copied, edited, generated, onlyRule, run, single, unbuilt, withoutCache, work } from './inputs.mjs';
import { bin } from './measure.mjs';
import { installPeers, peer, peerFolder } from './peers.mjs';

export const floorName = 'node -e 0';

const primitives = (count) => generated(`primitives-${count}`, 'make-primitives.mjs', [String(count)]);
const tree = () => generated('tree', 'make-tree.mjs');
const monorepo = () => generated('monorepo', 'make-monorepo.mjs');
const largeMonorepo = () => generated('monorepo-30000', 'make-monorepo.mjs', ['300', '30000', '200']);
const library = () => generated('library', 'make-library.mjs', [], 'primitives');
const first = 'packages/p0/.github/instructions/instructions-0.instructions.md';
const rule = '.github/instructions/rule-000.instructions.md';

/** A run of ours: `lint` of what a generator makes has findings. */
const ours = (name, cwd, args, more = {}) => ({ name, cwd, args: [bin, ...args], status: [0, 1], ...more });
const cold = (name, cwd, args, more) => ours(name, cwd, args, { before: withoutCache(cwd), ...more });
const warm = (name, cwd, args, more) => {
  run(cwd, args);
  return ours(name, cwd, args, more);
};

/** What a first build has left, and nothing that later ones have. */
function builtOnce(cwd) {
  const restore = unbuilt(cwd);
  return () => {
    restore();
    run(cwd, ['build', '--runtime', 'all']);
  };
}

/** The groups, each made when it is wanted: making inputs takes longer than some measurements. */
export const groups = {
  start: () => [
    { name: floorName, cwd: work, args: ['-e', '0'], counted: true },
    ours('--version', work, ['--version'], { seconds: 0.0432, counted: true }),
    cold('lint, 1 file', single(), ['lint'], { seconds: 0.12, counted: true }),
  ],
  cold: () => [
    cold('lint, 1,000 primitives, cold', primitives(1000), ['lint'], { seconds: 0.7 }),
    cold('lint, 10,000 primitives, cold', primitives(10_000), ['lint'], { seconds: 4, peak: 350 }),
    cold('lint, 50,000 primitives, cold', primitives(50_000), ['lint'], { seconds: 20 }),
  ],
  uncached: () => [
    ours('lint --no-cache, 1,000 primitives', primitives(1000), ['lint', '--no-cache'], { seconds: 0.7 }),
    ours('lint --no-cache, 10,000 primitives', primitives(10_000), ['lint', '--no-cache'], { seconds: 4, peak: 350 }),
  ],
  warm: () => {
    const unchanged = copied(primitives(10_000), 'warm');
    const changing = copied(primitives(10_000), 'changing');
    return [
      warm('lint, 1,000 primitives, nothing changed', copied(primitives(1000), 'warm-1000'), ['lint']),
      warm('lint, 10,000 primitives, nothing changed', unchanged, ['lint'], { seconds: 0.6 }),
      warm('lint, 10,000 primitives, one changed', changing, ['lint'], { seconds: 0.7, before: edited(changing, first) }),
    ];
  },
  paths: () => [
    cold('resolve one path of 100,000 files, 500 patterns', tree(), ['resolve', 'src/new.ts'], { seconds: 0.4 }),
    cold('no-dead-glob over the same', onlyRule(copied(tree(), 'dead-glob'), 'no-dead-glob'), ['lint'], { seconds: 0.5 }),
    cold('coverage (all classes of paths) of the same', tree(), ['coverage'], { seconds: 1.5 }),
    { name: 'git ls-files of the same, which each waits for', cwd: tree(), args: [join(import.meta.dirname, 'list-files.mjs')] },
    cold('resolve --runtime vscode, the same', tree(), ['resolve', 'src/new.ts', '--runtime', 'vscode']),
    cold('coverage --runtime vscode, the same', tree(), ['coverage', '--runtime', 'vscode']),
  ],
  build: () => {
    const again = copied(library(), 'library-again');
    const changing = copied(library(), 'library-changing');
    run(changing, ['build', '--runtime', 'all']);
    return [
      cold('build --dry-run, 3,000 files, 50 instructions', monorepo(), ['build', '--dry-run'], { seconds: 0.5 }),
      cold('build --dry-run, 30,000 files, 200 instructions', largeMonorepo(), ['build', '--dry-run'], { seconds: 2 }),
      ours('build, library of 300, all runtimes', library(), ['build', '--runtime', 'all'], { seconds: 1, before: unbuilt(library()) }),
      ours('build again, which writes nothing', again, ['build', '--runtime', 'all'], { seconds: 0.5, before: builtOnce(again) }),
      warm('build for a third time', copied(library(), 'library-third'), ['build', '--runtime', 'all'], { seconds: 0.5 }),
      ours('build, one source changed', changing, ['build', '--runtime', 'all'], { before: edited(changing, rule) }),
    ];
  },
  verify: () => {
    const built = copied(monorepo(), 'monorepo-built');
    run(built, ['build', '--runtime', 'all']);
    return [
      cold('verify, 3,000 files, 25 runtimes', built, ['verify', '--runtime', 'all'], { seconds: 2 }),
      warm('verify again, nothing changed', copied(built, 'monorepo-verified'), ['verify', '--runtime', 'all']),
      cold('verify for VS Code, 100,000 files, 500 patterns', tree(), ['verify', '--runtime', 'vscode'], { seconds: 8 }),
    ];
  },
  peers: () => {
    installPeers();
    const same = primitives(1000);
    return [
      ours('primitives lint --no-cache: 1,000 primitives', same, ['lint', '--no-cache']),
      ...linkCheckers(same),
      ours('primitives build: the library of 300, all runtimes', library(), ['build', '--runtime', 'all'], { before: unbuilt(library()) }),
      ...builders(),
    ];
  },
};

/** On 1,000 primitives. What they check differs: docs/performance.md says how. */
function linkCheckers(cwd) {
  const files = 'packages/**/*.md';
  const rules = {
    default: false,
    MD042: true,
    MD051: true,
    MD052: true,
    MD053: true,
    'relative-links': true,
  };
  const settings = join(work, '.markdownlint-cli2.jsonc');
  writeFileSync(
    settings,
    JSON.stringify({ config: rules, customRules: [join(peerFolder('markdownlint-rule-relative-links'), 'src/index.js')] }),
  );
  const validateLinks = `${join(peerFolder('remark-validate-links'), 'index.js')}=repository:false`;
  return [
    theirs('markdownlint-cli2', cwd, ['--config', settings, files], '5 link rules, 1,000 primitives'),
    theirs('remark-cli', cwd, ['--no-stdout', '--quiet', '--use', validateLinks, 'packages'], 'validate-links, the same'),
    theirs('markdown-link-check', cwd, ['--quiet', 'packages'], 'the same'),
  ].flat();
}

function builders() {
  library();
  const made = join(work, 'library');
  return [
    theirs('rulesync', join(made, 'rulesync'), ['generate', '-t', '*', '-f', '*'], 'the library of 300'),
    theirs('@intellectronica/ruler', join(made, 'ruler'), ['apply', '--local-only'], 'the same'),
  ].flat();
}

function theirs(name, cwd, args, input) {
  const program = peer(name);
  return program?.file === undefined || !existsSync(cwd)
    ? []
    : [{ name: `${program.name}: ${input}`, cwd, args: [program.file, ...args], status: [0, 1] }];
}
