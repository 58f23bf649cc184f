// Programs that others wrote for a part of the same work, at the versions that the figures in docs/performance.md were measured with.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './measure.mjs';

const versions = {
  'markdownlint-cli2': '0.24.1',
  'markdownlint-rule-relative-links': '5.1.2',
  'remark-cli': '12.0.1',
  'remark-validate-links': '13.1.0',
  'markdown-link-check': '3.15.0',
  rulesync: '17.0.0',
  '@intellectronica/ruler': '0.3.44',
};

/** Beside what npm keeps for us, so that the second run has them. */
const folder = join(root, 'node_modules/.cache/primitives-bench');

/** Installs them where that has not been done. Whoever cannot be installed is left out by `peer`. */
export function installPeers() {
  const manifest = JSON.stringify({ private: true, dependencies: versions });
  const file = join(folder, 'package.json');
  if (existsSync(file) && readFileSync(file, 'utf8') === manifest) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, manifest);
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: folder, stdio: 'ignore' });
  if (status !== 0) writeFileSync(file, '');
}

/** Its name with its version, and the file that Node runs; `undefined` where it is not installed. */
export function peer(name) {
  const manifest = join(folder, 'node_modules', name, 'package.json');
  if (!existsSync(manifest)) return undefined;
  const { bin, version } = JSON.parse(readFileSync(manifest, 'utf8'));
  const entry = typeof bin === 'string' ? bin : Object.values(bin ?? {})[0];
  return { name: `${name} ${version}`, file: entry === undefined ? undefined : join(folder, 'node_modules', name, entry) };
}

/** Where a package of theirs is found by absolute path. */
export function peerFolder(name) {
  return join(folder, 'node_modules', name);
}
