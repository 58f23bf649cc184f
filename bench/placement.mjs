// What the placement of instructions in AGENTS.md files costs, beside other ways to place them and beside every way there is.
// Writes the figures into docs/placement.md; with --check it says whether they are current.
//   npm run bench:placement [-- --check]
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withFigures } from './figures.mjs';

const root = join(import.meta.dirname, '..');
const shared = join(root, '../shared');
const page = join(root, 'docs/placement.md');
if (!existsSync(join(shared, 'truth/placement.json'))) {
  console.error('The corpora and cases (../shared) are not here, so there is nothing to measure.');
  process.exit(2);
}
if (!existsSync(join(root, 'dist/index.js'))) execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
const { compileGlobList, defaultConfig, folderTree, kindOf, loadProject, placeInstruction, planBuild, runtimesNamed } = await import(
  join(root, 'dist/index.js')
);
const { copyPrice } = defaultConfig.build;

/** Ways to place are tried in full where no more folders than this can be of use: 65,536 ways for each instruction. */
const MAX_FOLDERS = 16;
/** What a case costs that has a pattern and no text. */
const CASE_TOKENS = 100;

const foldersAbove = (file) => {
  const segments = file.split('/').slice(0, -1);
  return ['', ...segments.map((_, index) => segments.slice(0, index + 1).join('/'))];
};

/** How many files get a text that stands in these folders, how many of them need it, and how many need it and do not get it. */
function reachOf(files, wanted, folders) {
  const chosen = new Set(folders);
  const got = files.filter((file) => foldersAbove(file).some((folder) => chosen.has(folder)));
  const needed = got.filter((file) => wanted.has(file)).length;
  return { loads: got.length, needless: got.length - needed, missed: wanted.size - needed, copies: folders.length };
}

/** Files without need, and what copies beyond the first cost, in files: what is least in the best placement. */
const objective = ({ needless, copies }) => needless + copyPrice * Math.max(0, copies - 1);

/** The folder nearest to the files that is above them all. */
function commonFolder(wanted) {
  if (wanted.size === 0) return [];
  const chains = [...wanted].map(foldersAbove);
  return [chains[0].findLast((folder) => chains.every((chain) => chain.includes(folder)))];
}

/** The least that the objective can be, by trying every set of folders; nothing where they are too many. */
function leastByTrying(files, wanted) {
  const folders = [...new Set([...wanted].flatMap(foldersAbove))];
  if (folders.length === 0) return 0;
  if (folders.length > MAX_FOLDERS) return undefined;
  const number = new Map(folders.map((folder, index) => [folder, index]));
  const groups = new Map();
  for (const file of files) {
    const mask = foldersAbove(file).reduce((bits, folder) => bits | (number.has(folder) ? 1 << number.get(folder) : 0), 0);
    const group = groups.get(mask) ?? { mask, needed: 0, others: 0 };
    if (wanted.has(file)) group.needed += 1;
    else group.others += 1;
    groups.set(mask, group);
  }
  const parts = [...groups.values()];
  let least = Infinity;
  for (let set = 1; set < 1 << folders.length; set += 1) {
    if (parts.some(({ mask, needed }) => needed > 0 && (mask & set) === 0)) continue;
    const needless = parts.reduce((sum, { mask, others }) => sum + ((mask & set) === 0 ? 0 : others), 0);
    let copies = 0;
    for (let bits = set; bits !== 0; bits &= bits - 1) copies += 1;
    least = Math.min(least, objective({ needless, copies }));
  }
  return least;
}

/** One instruction or case: what each way of placing it reaches. */
function compared(files, wanted, ours, tree) {
  const free = placeInstruction(tree, { applies: (file) => wanted.has(file), tokens: 1, copyPrice: 0 }).folders;
  return {
    needed: wanted.size,
    ours: reachOf(files, wanted, ours),
    free: reachOf(files, wanted, free),
    common: reachOf(files, wanted, commonFolder(wanted)),
    root: reachOf(files, wanted, wanted.size === 0 ? [] : ['']),
    least: leastByTrying(files, wanted),
  };
}

const digits = (value) => String(Math.round(value)).replace(/\B(?=(?:\d{3})+$)/g, ',');
const table = (columns, rows) =>
  [columns, columns.map((_, index) => (index === 0 ? '---' : '--:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

async function corpusRow(name, work) {
  const at = join(work, name);
  execFileSync(process.execPath, [join(shared, 'corpora/materialise.mjs'), name, at], { stdio: 'ignore' });
  const { graph } = await loadProject({ root: at });
  const files = graph.paths.sources.filter((path) => kindOf(path) !== 'agents-file');
  const tree = folderTree(files);
  const plan = planBuild(graph, { runtimes: runtimesNamed(['agents-md']), copyPrice });
  const foldersOf = new Map();
  for (const { path, sources } of plan.files) {
    for (const source of sources) foldersOf.set(source, [...(foldersOf.get(source) ?? []), path.replace(/\/?AGENTS\.md$/, '')]);
  }
  const scoped = graph.primitives.flatMap((primitive) => {
    const parts = graph.scopes.get(primitive.path)?.parts.vscode ?? [];
    if (!foldersOf.has(primitive.path) || parts.length === 0 || parts.some(({ everything }) => everything)) return [];
    const wanted = new Set(files.filter((file) => parts.some(({ matches }) => matches(file))));
    const tokens = Math.ceil(Buffer.byteLength(primitive.text.slice(primitive.bodyStart).trim()) / 4);
    return [{ tokens, ...compared(files, wanted, foldersOf.get(primitive.path), tree) }];
  });
  return { name, files: files.length, scoped, written: plan.files.filter(({ path }) => path.endsWith('AGENTS.md')).length };
}

const work = mkdtempSync(join(tmpdir(), 'primitives-placement-'));
const corpora = [];
for (const { name } of readdirSync(join(shared, 'corpora'), { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
  corpora.push(await corpusRow(name, work));
}
rmSync(work, { recursive: true, force: true });

const costOf = (scoped, way) => scoped.reduce((sum, one) => sum + one.tokens * (way === 'needed' ? one.needed : one[way].loads), 0);
const copiesOf = (scoped, way) => scoped.reduce((sum, one) => sum + one[way].copies, 0);
const tried = (list) => list.filter(({ least }) => least !== undefined);
const isLeast = ({ least, ours }) => Math.abs(objective(ours) - least) < 1e-9;

const placed = corpora.filter(({ scoped }) => scoped.length > 0);
const corpusTable = table(
  ['Corpus', 'files', 'rules', 'needed', 'no copy price', 'ours', 'common folder', 'root', 'copies', 'AGENTS.md', 'tried in full'],
  placed.map(({ name, files, scoped, written }) => [
    name,
    digits(files),
    String(scoped.length),
    ...['needed', 'free', 'ours', 'common', 'root'].map((way) => digits(costOf(scoped, way))),
    `${copiesOf(scoped, 'ours')} (${copiesOf(scoped, 'free')})`,
    String(written),
    `${tried(scoped).length} of ${scoped.length}`,
  ]),
);

const { cases } = JSON.parse(readFileSync(join(shared, 'truth/placement.json'), 'utf8'));
const results = cases.map(({ id, files, applyTo, apm_placement: peer }) => {
  const patterns = typeof applyTo === 'string' ? compileGlobList(applyTo, 'vscode') : [];
  const wanted = new Set(files.filter((file) => patterns.some(({ matches }) => matches(file))));
  const tree = folderTree(files);
  const { folders } = placeInstruction(tree, { applies: (file) => wanted.has(file), tokens: CASE_TOKENS, copyPrice });
  const theirs = reachOf(
    files,
    wanted,
    peer.map((folder) => (folder === '.' ? '' : folder)),
  );
  return { id, applyTo, files: files.length, folders, theirs, peer, ...compared(files, wanted, folders, tree) };
});
const caseTable = table(
  ['Case', '`applyTo`', 'files', 'match', 'ours', 'apm 0.28', 'common folder', 'root', 'ours stands in'],
  results.map(({ id, applyTo, files, needed, ours, theirs, common, root: atRoot, folders }) => [
    id,
    // A cell that holds code is read up to the next bar, and a list is no text.
    `\`${JSON.stringify(applyTo).replace(/^"|"$/g, '').replaceAll('|', '\\|')}\``.replace('``', ''),
    String(files),
    String(needed),
    digits(ours.loads * CASE_TOKENS),
    digits(theirs.loads * CASE_TOKENS) + (theirs.missed > 0 ? ` (${theirs.missed} without)` : ''),
    digits(common.loads * CASE_TOKENS),
    digits(atRoot.loads * CASE_TOKENS),
    folders.length === 0 ? 'nowhere' : folders.map((folder) => `\`${folder === '' ? '/' : folder}\``).join(', '),
  ]),
);
const sum = (way) => digits(results.reduce((total, one) => total + one[way].loads * CASE_TOKENS, 0));
const worse = results.filter(
  ({ ours, theirs, common }) => ours.loads > Math.min(theirs.missed === 0 ? theirs.loads : Infinity, common.loads),
);
const dearer = results.filter(({ ours, free }) => ours.loads > free.loads);
const allTried = tried([...results, ...placed.flatMap(({ scoped }) => scoped)]);
const summary = `- The ${results.length} cases together: ours ${sum('ours')}, apm ${sum('theirs')}, common folder ${sum('common')}, root ${sum('root')}.
- Ours costs more tokens than apm or the common folder in ${worse.length === 0 ? 'none of them' : worse.map(({ id }) => id).join(', ')}.
- Copies that ours does without, and that would save tokens: ${dearer.length === 0 ? 'in none of them' : `in ${dearer.map(({ id, ours, free }) => `${id} (${free.copies} copies instead of ${ours.copies} keep it from ${ours.loads - free.loads} ${ours.loads - free.loads === 1 ? 'file' : 'files'})`).join(', ')}`}.
- Every set of folders was tried for ${allTried.length} rules and cases (those with at most ${MAX_FOLDERS} folders above files that match): ours is the least in ${allTried.filter(isLeast).length}.`;

const text = await withFigures(page, { corpora: corpusTable, summary, cases: caseTable });
const isCurrent = text === readFileSync(page, 'utf8');
if (process.argv.includes('--check')) {
  console.log(isCurrent ? 'docs/placement.md is current' : 'docs/placement.md is stale: npm run bench:placement writes it');
  process.exitCode = isCurrent && allTried.every(isLeast) ? 0 : 1;
} else {
  writeFileSync(page, text);
  console.log(isCurrent ? 'docs/placement.md is current' : 'wrote docs/placement.md');
}
