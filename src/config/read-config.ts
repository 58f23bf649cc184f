import { textIfThere } from '../files/text-if-there.ts';
import type { Tree } from '../files/tree.ts';
import { folderOf, foldersAbove, isRepositoryPath, pathIn, resolvePath } from '../model/file-path.ts';
import type { AllowedLoss } from '../model/allowed-loss.ts';
import type { FilePath } from '../model/file-path.ts';
import type { Config as ConfigFile } from '../model/generated/schema-types.ts';
import { PRESETS } from '../model/lint-settings.ts';
import type { Preset, RuleLayer } from '../model/lint-settings.ts';
import { didYouMean } from '../model/nearest-name.ts';
import { UsageError } from '../model/usage-error.ts';
import { configFrom } from './config.ts';
import type { Config } from './config.ts';
import { parseConfig } from './config-text.ts';
import type { Mistake } from './config-text.ts';

export const configName = 'primitives.config.json';

/** Reads a file of the repository: its text, or `undefined` when it is not there. */
type Read = (path: FilePath) => string | undefined;

type GlobCheck = (glob: string) => string | undefined;

interface Found {
  readonly path: FilePath;
  /** The folder that its globs start at. */
  readonly folder: FilePath;
  readonly text: string;
  /** The key of package.json that holds it. */
  readonly under: string | undefined;
}

/**
 * Reads the configurations that hold for a run in `from`, a folder seen from the root: `primitives.config.json`, or
 * package.json with a `primitives` key, there and in each folder above, up to the root. Each holds for the files in its folder,
 * the inner one before the outer. `problemOfGlob` says why a glob cannot be read. Throws a `UsageError` that names every mistake.
 */
export async function readConfig(tree: Tree, from: FilePath = '', problemOfGlob: GlobCheck = () => undefined): Promise<Config> {
  const read = readerOf(tree);
  const chains: { folder: FilePath; chain: Chain }[] = [];
  for (const folder of [...foldersAbove(from), ...(from === '' ? [] : [from])]) {
    const found = configIn(read, folder);
    if (found === undefined) continue;
    const chain = new Chain(read, problemOfGlob);
    await chain.add(found, []);
    chains.push({ folder, chain });
  }
  const mistakes = chains.flatMap(({ chain }) => chain.mistakes);
  if (mistakes.length > 0) throw new UsageError(mistakes.join('\n'));
  const files = chains.flatMap(({ folder, chain }) => chain.files.map((file) => fromFolder(folder, file)));
  const allowLoss = chains.flatMap(({ folder, chain }) => chain.allowed.map((entry) => allowedFrom(folder, entry)));
  const config = configFrom(files, chains.find(({ folder }) => folder === '')?.chain.presets);
  const inner = chains.filter(({ folder, chain }) => folder !== '' && chain.presets.length > 0);
  const layers = inner.map(({ folder, chain }): RuleLayer => ({ files: [folder], presets: chain.presets, rules: {} }));
  return { ...config, allowLoss, lint: { ...config.lint, layers: [...layers, ...config.lint.layers] } };
}

/** The file that configures the root of a repository, if there is one. */
export function existingConfig(tree: Tree): FilePath | undefined {
  return configIn(readerOf(tree), '')?.path;
}

function readerOf(tree: Tree): Read {
  return (path) => textIfThere(path, tree.read(path))?.text;
}

function configIn(read: Read, folder: FilePath): Found | undefined {
  const at = (name: string): FilePath => pathIn(folder, name);
  const own = read(at(configName));
  const shared = read(at('package.json'));
  const isInPackage = shared?.includes('"primitives"') === true && hasKey(shared);
  if (own !== undefined && isInPackage) {
    throw new UsageError(
      `Both ${at(configName)} and the \`primitives\` key of ${at('package.json')} configure primitives. Keep one of them.`,
    );
  }
  if (own !== undefined) return { path: at(configName), folder, text: own, under: undefined };
  return isInPackage ? { path: at('package.json'), folder, text: shared, under: 'primitives' } : undefined;
}

function hasKey(packageJson: string): boolean {
  try {
    return Object.hasOwn(JSON.parse(packageJson.replace(/^\uFEFF/, '')) as object, 'primitives');
  } catch {
    // Other tools report a package.json that is no JSON.
    return false;
  }
}

/** A configuration and what it extends, the extended ones first. */
class Chain {
  readonly files: ConfigFile[] = [];
  readonly presets: Preset[] = [];
  readonly allowed: AllowedLoss[] = [];
  readonly mistakes: Mistake[] = [];
  private readonly read: Read;
  private readonly problemOfGlob: GlobCheck;

  constructor(read: Read, problemOfGlob: GlobCheck) {
    this.read = read;
    this.problemOfGlob = problemOfGlob;
  }

  async add({ path, folder, text, under }: Found, above: readonly FilePath[]): Promise<void> {
    const { value, mistakes, spanAt, mistakeAt } = await parseConfig(path, text, under);
    this.mistakes.push(...mistakes);
    if (value === undefined) return;
    for (const { keys, glob } of globsIn(value)) {
      const problem = this.problemOfGlob(glob);
      if (problem !== undefined) this.mistakes.push(mistakeAt(keys, problem));
    }
    const entries = typeof value.extends === 'string' ? [value.extends] : (value.extends ?? []);
    for (const [index, entry] of entries.entries()) {
      const wrong = (problem: string): void => {
        this.mistakes.push(mistakeAt(typeof value.extends === 'string' ? ['extends'] : ['extends', index], problem));
      };
      const preset = PRESETS.find((name) => name === entry);
      if (preset !== undefined) this.presets.push(preset);
      else if (!/^\.{1,2}\//.test(entry))
        wrong(`Unknown preset \`${entry}\`.${didYouMean(entry, PRESETS) || ` Presets: ${PRESETS.join(', ')}. Files start with \`./\`.`}`);
      else {
        const target = resolvePath(folder, entry) ?? '';
        const other = isRepositoryPath(target) ? this.read(target) : undefined;
        if ([...above, path].includes(target)) wrong(`\`${entry}\` extends this file again.`);
        else if (other === undefined) wrong(`\`${entry}\` does not exist in the repository.`);
        else await this.add({ path: target, folder: folderOf(target), text: other, under: undefined }, [...above, path]);
      }
    }
    this.files.push(value);
    for (const [index, entry] of (value.allowLoss ?? []).entries()) {
      this.allowed.push(allowedLoss(entry, { path, span: spanAt(['allowLoss', index]) }));
    }
  }
}

function allowedLoss(
  { runtime = '*', primitive, effect, reason }: NonNullable<ConfigFile['allowLoss']>[number],
  place: Pick<AllowedLoss, 'path' | 'span'>,
): AllowedLoss {
  return {
    runtimes: runtime === '*' ? undefined : listed(runtime),
    primitives: listed(primitive),
    effects: listed(effect),
    reason,
    ...place,
  };
}

function listed<Item>(value: Item | readonly Item[] | undefined): readonly Item[] | undefined {
  return value === undefined || Array.isArray(value) ? (value as readonly Item[] | undefined) : [value as Item];
}

/** In a folder, for the primitives of that folder. */
function allowedFrom(folder: FilePath, entry: AllowedLoss): AllowedLoss {
  return folder === '' ? entry : { ...entry, primitives: entry.primitives?.map((glob) => globFrom(folder, glob)) ?? [folder] };
}

function globFrom(folder: FilePath, glob: string): string {
  return `${folder}/${glob.replace(/^\.?\//, '')}`;
}

function globsIn({
  ignore = [],
  documents = [],
  overrides = [],
  budgets = {},
  risk = {},
  allowLoss = [],
  gate = {},
  learn = {},
}: ConfigFile): { keys: (string | number)[]; glob: string }[] {
  const lists = [
    { at: ['ignore'], globs: ignore },
    { at: ['documents'], globs: documents },
    ...overrides.map(({ files }, index) => ({ at: ['overrides', index, 'files'], globs: files })),
    ...Object.entries(risk).map(([level, globs]) => ({ at: ['risk', level], globs })),
    ...(budgets.files ?? []).map(({ files }, index) => ({ at: ['budgets', 'files', index, 'files'], globs: files })),
    ...(budgets.paths ?? []).map(({ paths }, index) => ({ at: ['budgets', 'paths', index, 'paths'], globs: paths })),
    ...(learn.keep ?? []).map(({ files }, index) => ({ at: ['learn', 'keep', index, 'files'], globs: files })),
  ];
  const accepted = allowLoss.flatMap(({ primitive = [] }, index) => {
    const at = ['allowLoss', index, 'primitive'];
    return typeof primitive === 'string' ? [{ keys: at, glob: primitive }] : primitive.map((glob, item) => ({ keys: [...at, item], glob }));
  });
  const reports = Object.keys(gate.reports ?? {}).map((glob) => ({ keys: ['gate', 'reports', glob], glob }));
  return [...lists.flatMap(({ at, globs }) => globs.map((glob, index) => ({ keys: [...at, index], glob }))), ...accepted, ...reports];
}

/** The same settings with globs that start at the root, and rules for the folder alone. */
function fromFolder(folder: FilePath, { ignore, documents, rules, overrides = [], budgets, gate, risk, ...file }: ConfigFile): ConfigFile {
  if (folder === '') return { ignore, documents, rules, overrides, budgets, gate, risk, ...file } as ConfigFile;
  const all = (globs: readonly string[]): string[] => globs.map((glob) => globFrom(folder, glob));
  return {
    ...file,
    ...(gate === undefined
      ? {}
      : {
          gate: {
            ...gate,
            reports: Object.fromEntries(Object.entries(gate.reports ?? {}).map(([glob, form]) => [globFrom(folder, glob), form])),
          },
        }),
    ignore: all(ignore ?? []),
    documents: all(documents ?? []),
    overrides: [
      ...(rules === undefined ? [] : [{ files: [folder], rules }]),
      ...overrides.map((override) => ({ ...override, files: all(override.files) })),
    ],
    risk: { high: all(risk?.high ?? []), medium: all(risk?.medium ?? []), low: all(risk?.low ?? []) },
    budgets: {
      files: (budgets?.files ?? []).map((budget) => ({ ...budget, files: all(budget.files) })),
      paths: (budgets?.paths ?? []).map((budget) => ({ ...budget, paths: all(budget.paths) })),
    },
  };
}
