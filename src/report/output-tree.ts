import { count } from '../model/count.ts';
import type { BuildReport } from '../model/generated/schema-types.ts';
import { builtRuntimes } from '../model/manifest.ts';
import { grouped } from './grouped.ts';
import { visible } from './visible-text.ts';

type Output = BuildReport['outputs'][number];

/** One line of a tree: a folder, a file, or several files that fare alike. */
export interface TreeLine {
  readonly depth: number;
  /** What happens to it; `undefined` for a folder. */
  readonly label: string | undefined;
  readonly name: string;
  /** Estimated, of the whole folder. */
  readonly tokens: number;
  readonly runtimes: string;
}

interface Folder {
  /** From the folder that it is shown in. */
  readonly name: string;
  readonly folders: Map<string, Folder>;
  readonly files: { readonly name: string; readonly output: Output }[];
}

/** More files than this in one folder are summed up; of more folders than this each is one line. */
const many = 8;
/** More folders than this in one are summed up together. */
const tooMany = 40;
/** More owners than this are counted. */
const manyOwners = 4;

/** Outputs as a tree of folders, with what each costs. Those that were kept are named one by one. */
export function outputTree(outputs: readonly Output[], labelOf: (output: Output) => string): TreeLine[] {
  const root = folder('');
  for (const output of outputs) {
    const segments = visible(output.path).split('/');
    const name = segments.pop() ?? '';
    let here = root;
    for (const segment of segments) {
      const next = here.folders.get(segment) ?? folder(segment);
      here.folders.set(segment, next);
      here = next;
    }
    here.files.push({ name, output });
  }
  return linesIn(root, 0, labelOf);
}

function folder(name: string): Folder {
  return { name, folders: new Map(), files: [] };
}

function linesIn({ folders, files }: Folder, depth: number, labelOf: (output: Output) => string): TreeLine[] {
  const shown = [...folders.values()];
  const isMany = shown.length > tooMany;
  const nested = isMany ? shown.flatMap((child) => outputsBelow(child).filter(({ state }) => state !== 'kept')) : [];
  const below = isMany ? shown.flatMap((child) => keptBelow(child, '')) : [];
  return [
    ...(isMany
      ? []
      : shown.flatMap((child) => (shown.length > many ? oneLine(child, depth, labelOf) : undefined) ?? folderLines(child, depth, labelOf))),
    ...summed(nested, depth, ` in ${count(shown.length, 'folder')}`, labelOf),
    ...fileLines([...below, ...files], depth, labelOf),
  ];
}

/** A folder of files that fare alike, as one line; `undefined` for any other. */
function oneLine(child: Folder, depth: number, labelOf: (output: Output) => string): TreeLine[] | undefined {
  const outputs = outputsBelow(child);
  if (outputs.length < 2 || outputs.some(({ state }) => state === 'kept')) return undefined;
  const lines = summed(outputs, depth, '', labelOf);
  return lines.length === 1 ? lines.map((line) => ({ ...line, name: `${child.name}/: ${line.name}` })) : undefined;
}

function folderLines(child: Folder, depth: number, labelOf: (output: Output) => string): TreeLine[] {
  let at = child;
  let name = child.name;
  // A folder that holds nothing but another one is part of its name.
  while (at.files.length === 0 && at.folders.size === 1) {
    const [[, only] = []] = at.folders;
    if (only === undefined) break;
    at = only;
    name = `${name}/${only.name}`;
  }
  const [only, ...others] = at.files;
  if (only !== undefined && others.length === 0 && at.folders.size === 0) {
    return fileLines([{ ...only, name: `${name}/${only.name}` }], depth, labelOf);
  }
  const tokens = outputsBelow(at).reduce((sum, output) => sum + costOf(output), 0);
  return [{ depth, label: undefined, name: `${name}/`, tokens, runtimes: '' }, ...linesIn(at, depth + 1, labelOf)];
}

function fileLines(files: Folder['files'], depth: number, labelOf: (output: Output) => string): TreeLine[] {
  return grouped(files, ({ output }) => labelOf(output)).flatMap(([label, group]) => {
    if (group.length > many && group.every(({ output }) => output.state !== 'kept')) {
      return summed(
        group.map(({ output }) => output),
        depth,
        '',
        labelOf,
      );
    }
    return group.map(({ name, output }) => ({ depth, label, name, tokens: costOf(output), runtimes: ownersOf([output]) }));
  });
}

function summed(outputs: readonly Output[], depth: number, where: string, labelOf: (output: Output) => string): TreeLine[] {
  return grouped(outputs, labelOf).map(([label, group]) => ({
    depth,
    label,
    name: count(group.length, 'file') + where,
    tokens: group.reduce((sum, output) => sum + costOf(output), 0),
    runtimes: ownersOf(group),
  }));
}

function ownersOf(outputs: readonly Output[]): string {
  const owners = [...builtRuntimes(outputs)];
  return owners.length > manyOwners ? count(owners.length, 'runtime') : owners.join(',');
}

function outputsBelow({ folders, files }: Folder): Output[] {
  return [...files.map(({ output }) => output), ...[...folders.values()].flatMap(outputsBelow)];
}

function keptBelow({ name, folders, files }: Folder, above: string): Folder['files'] {
  const prefix = `${above}${name}/`;
  const here = files.filter(({ output }) => output.state === 'kept').map((file) => ({ ...file, name: prefix + file.name }));
  return [...here, ...[...folders.values()].flatMap((child) => keptBelow(child, prefix))];
}

/** What a file would cost that was not written costs nobody anything. */
function costOf({ state, tokens }: Output): number {
  return state === 'kept' ? 0 : tokens;
}
