// How well near-duplicates are told apart, measured on the history of a repository: `node scripts/mine-revisions.mjs <repository> [pairs]`.
// A list item that a commit rewords is one pair; two different items of one file are the other kind. Nothing is written.
import { spawnSync } from 'node:child_process';
import { difference, featuresOf, similarity } from '../dist/index.js';

const [repository, wanted = '20000'] = process.argv.slice(2);
if (repository === undefined) throw new Error('Name a git repository.');
const git = (...args) => {
  const { stdout, status } = spawnSync('git', ['-C', repository, ...args], { maxBuffer: 1 << 30, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args[0]} failed.`);
  return stdout;
};

/** The files whose lists are compared in use. */
const primitives = [
  '*.instructions.md',
  '*.agent.md',
  '*.chatmode.md',
  '*.prompt.md',
  '*.spec.md',
  '*.memory.md',
  '*.context.md',
  '*SKILL.md',
  '*AGENTS.md',
];
const item = /^\s*(?:[-*+]|\d{1,3}[.)])\s+(?:\[[ xX]\]\s+)?(.+)$/;
const wordsOf = (line) => item.exec(line)?.[1].trim();
/** Five words besides names of files, links and addresses: what only points elsewhere is no statement, and rules on memory leave it out too. */
const says = (text) => {
  const plain = text?.replace(/`[^`]*`|!?\[[^\]]*\]\([^)]*\)|https?:\S+/g, ' ').toLowerCase();
  return new Set(plain?.match(/[\p{L}\p{N}]+/gu)).size >= 5;
};
/** The items of a text that are not code. */
const itemsOf = (text) => {
  let fence;
  const items = new Set();
  for (const line of text.split('\n')) {
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark !== undefined && (fence === undefined || mark.startsWith(fence))) fence = fence === undefined ? mark : undefined;
    else if (fence === undefined && says(wordsOf(line))) items.add(wordsOf(line));
  }
  return [...items];
};

/** Items that one commit takes out of a hunk and puts back reworded: as many out as in, in the same order, with nothing between. */
function revisions() {
  const log = git('log', '--no-merges', '--no-renames', '-p', '-U0', '--format=%x00%H', '--', ...primitives);
  const pairs = new Map();
  let removed = [];
  let added = [];
  const flush = () => {
    if (removed.length === added.length && removed.length <= 3) {
      for (const [index, before] of removed.entries()) {
        const [a, b] = [wordsOf(before), wordsOf(added[index])];
        if (says(a) && says(b) && a !== b) pairs.set([a, b].sort().join('\n'), [a, b]);
      }
    }
    removed = [];
    added = [];
  };
  for (const line of log.split('\n')) {
    if (/^(?:@@|diff |\0)/.test(line)) flush();
    else if (line.startsWith('-') && !line.startsWith('---')) removed.push(line.slice(1));
    else if (line.startsWith('+') && !line.startsWith('+++')) added.push(line.slice(1));
  }
  flush();
  return [...pairs.values()];
}

/** Pairs of different items of one file, drawn from all files, each once and the same in each run. */
function strangers(most) {
  const paths = git('ls-files', '-z', '--with-tree=HEAD', '--', ...primitives)
    .split('\0')
    .filter((path) => path !== '');
  const pairs = new Map();
  let next = 1;
  const random = () => (next = (Math.imul(next, 48271) >>> 0) % 2147483647);
  const texts = paths.map((path) => itemsOf(git('show', `HEAD:${path}`))).filter((items) => items.length >= 2);
  for (let tries = 0; texts.length > 0 && pairs.size < most && tries < 100 * most; tries += 1) {
    const items = texts[random() % texts.length];
    const [a, b] = [random() % items.length, random() % items.length];
    if (a !== b) pairs.set([items[a], items[b]].sort().join('\n'), [items[a], items[b]]);
  }
  return [...pairs.values()];
}

const score = ([a, b]) => {
  const [one, other] = [featuresOf(a), featuresOf(b)];
  return { a, b, score: similarity(one, other), guard: difference(one, other) };
};
const same = revisions().map(score);
const other = strangers(Number(wanted)).map(score);
const share = (pairs, threshold) => pairs.filter(({ score: is }) => is >= threshold).length;
const percent = (part, whole) => `${((100 * part) / whole).toFixed(2)} %`;
console.log(`${same.length} revisions of list items, ${other.length} pairs of different items of one file`);
for (const threshold of [0.6, 0.7, 0.85]) {
  const [recall, wrong] = [share(same, threshold), share(other, threshold)];
  const merged = other.filter(({ score: is, guard }) => is >= threshold && guard === undefined).length;
  console.log(
    `at ${threshold}: recall ${percent(recall, same.length)}, false ${wrong} of ${other.length} (${percent(wrong, other.length)}), ${merged} of them without a guard`,
  );
}
if (process.env.SHOW !== undefined) {
  for (const { a, b, score: is, guard } of other.filter(({ score: one }) => one >= Number(process.env.SHOW)).slice(0, 40))
    console.log(is.toFixed(2), guard ?? '-', '\n  ', a, '\n  ', b);
  for (const { a, b, score: is } of same.filter(({ score: one }) => one < 0.6).slice(0, 40))
    console.log('MISSED', is.toFixed(2), '\n  ', a, '\n  ', b);
}
