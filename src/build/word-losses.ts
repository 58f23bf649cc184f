import type { Graph, Primitive } from '../graph/graph.ts';
import { instructionScope } from '../graph/instruction-scope.ts';
import { byCodeUnit, folderOf } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { groupedDigits } from '../model/grouped-digits.ts';
import type { Limit, LoadedDocument, Loss } from '../runtimes/runtime.ts';
import type { Arrival, ClassArrivals } from '../arrivals/arrivals.ts';

/** What a runtime does with a primitive in the built tree otherwise than its source says. */
export interface ObservedLoss extends Pick<Loss, 'effect' | 'message' | 'hint'> {
  readonly reach: Reach;
}

/** The files for which it is so. */
export interface Reach {
  readonly files: number;
  /** One file of each class, the largest classes first, and of how many files it is an example. */
  readonly examples: readonly { readonly path: FilePath; readonly files: number }[];
  /** Of the text of the primitive, estimated. */
  readonly tokens: number;
}

/** Examples that a report names. */
const EXAMPLES = 20;

/** A primitive in files of one class. */
export interface Seen {
  readonly at: ClassArrivals;
  readonly arrival: Arrival;
}

/** The model is told of a text that should be in front of it. */
export function onlyOffered(title: string, seen: readonly Seen[]): ObservedLoss {
  return {
    effect: 'narrowed',
    message: `${title} only tells the model of it, for ${files(seen)}${such(seen)}: the text is loaded when the model asks for it.`,
    hint: 'Say in its description when to read it, or accept the loss with `allowLoss`.',
    reach: reachOf(seen),
  };
}

/** A file of a person stands where a build would write. */
export function withKept(loss: ObservedLoss, [first, ...more]: readonly FilePath[]): ObservedLoss {
  if (first === undefined) return loss;
  const others = more.length === 0 ? ' is' : ` and ${more.length} more are`;
  return {
    ...loss,
    message: `${loss.message.replace(/\.$/, '')}: \`${first}\`${others} kept as a person has left it, without what a build would write there.`,
    hint: 'Give the file a region for built text, or move what it says into a source.',
  };
}

export function dropped(title: string, seen: readonly Seen[], [carrier]: readonly FilePath[]): ObservedLoss {
  return {
    effect: 'dropped',
    message:
      carrier === undefined
        ? `Nothing that ${title} reads in the built tree has this text or offers it.`
        : `${title} does not load \`${carrier}\` for any of the ${files(seen)} that it is for${such(seen)}${dots(seen)}.`,
    hint: 'Put the text where the runtime looks, or accept the loss with `allowLoss`.',
    reach: reachOf(seen),
  };
}

interface Absence {
  readonly promised: readonly Seen[];
  readonly absent: readonly Seen[];
  /** Files that are written for the runtime. */
  readonly built: readonly FilePath[];
}

export function narrowed(title: string, { promised, absent, built }: Absence): ObservedLoss {
  const [document] = documentsOf(promised.filter(({ arrival }) => arrival.arrived !== 'nothing'));
  const carrier = document?.path ?? built[0];
  const what = carrier === undefined ? 'it' : `\`${carrier}\``;
  return {
    effect: 'narrowed',
    message: `${title} does not load ${what} for ${files(absent)} that it is for${such(absent)}${dots(absent)}.`,
    hint: 'Write the pattern so that every runtime reads it alike (`primitives lint` says how), or accept the loss with `allowLoss`.',
    reach: reachOf(absent),
  };
}

/** What many ways of matching leave out. */
function dots(seen: readonly Seen[]): string {
  const isHidden = seen.every(({ at }) => /(?:^|\/)\./.test(at.example));
  return isHidden ? ': there names start with a dot' : '';
}

export function widened(graph: Graph, primitive: Primitive, title: string, seen: readonly Seen[]): ObservedLoss {
  const brought = documentsOf(seen);
  const [first] = brought;
  const more = brought.length > 1 ? ` and ${brought.length - 1} more ${brought.length === 2 ? 'file' : 'files'}` : '';
  const place = first === undefined ? title : `\`${first.path}\`${more}, ${loadedWhy(first, title, brought.length > 1)}`;
  const own = first?.path === primitive.path ? '' : 'It stands in ';
  return {
    effect: 'widened',
    message: `${own}${place}: ${excess(graph, primitive, seen)}.`,
    hint: 'Keep the files that it is for in folders of their own, make it short, or accept the cost with `allowLoss`.',
    reach: reachOf(seen),
  };
}

/** Documents that bring a primitive, each once, in the order of their paths. */
function documentsOf(seen: readonly Seen[]): LoadedDocument[] {
  const byPath = new Map(
    seen.flatMap(({ at, arrival }) =>
      at.documents.filter(({ path }) => arrival.by.includes(path)).map((document) => [document.path, document]),
    ),
  );
  return [...byPath.values()].toSorted((a, b) => byCodeUnit(a.path, b.path));
}

function loadedWhy({ path, reason }: LoadedDocument, title: string, several: boolean): string {
  const folder = folderOf(path);
  switch (reason.type) {
    case 'always':
      return `which ${title} always loads`;
    case 'folder':
      if (several) return `which ${title} loads for every file below their folders`;
      return `which ${title} loads for ${folder === '' ? 'every file' : `every file below \`${folder}/\``}`;
    case 'glob':
      return `which ${title} loads for ${several ? 'patterns such as ' : ''}\`${reason.pattern}\``;
    case 'import':
      return `which ${title} loads with \`${reason.from}\``;
  }
}

function excess(graph: Graph, primitive: Primitive, seen: readonly Seen[]): string {
  const scope = primitive.kind === 'instructions' ? instructionScope(graph, primitive) : undefined;
  if (scope?.type === 'folder') return `also for ${files(seen)} outside \`${scope.folder}/\`${such(seen)}`;
  if (scope?.type === 'globs')
    return `also for ${files(seen)} that \`${scope.scope.list.replace(/\s+/g, ' ')}\` does not match${such(seen)}`;
  return `for ${files(seen)}${such(seen)}, though only a task or a person is to call for it`;
}

export function changed(title: string, seen: readonly Seen[]): ObservedLoss {
  return {
    effect: 'changed',
    message: `What ${title} loads has not every line of it, for ${files(seen)}${such(seen)}.`,
    hint: '`primitives trace` says what each line of the built file comes from.',
    reach: reachOf(seen),
  };
}

interface Cut extends Pick<Limit, 'max' | 'unit'> {
  readonly path: FilePath;
  /** Whether nothing of it is left for any file. */
  readonly isAll: boolean;
}

export function cutOff(title: string, seen: readonly Seen[], { path, max, unit, isAll }: Cut): ObservedLoss {
  return {
    effect: isAll ? 'dropped' : 'narrowed',
    message: `${title} takes ${groupedDigits(max)} ${unit} and cuts off the rest, from \`${path}\` on, this text or its end among it, for ${files(seen)}${such(seen)}.`,
    hint: 'Shorten what stands before it, or split it by the files that it is for.',
    reach: reachOf(seen),
  };
}

function files(seen: readonly Seen[]): string {
  const number = countOf(seen);
  return number === 1 ? '1 file' : `${groupedDigits(number)} files`;
}

function such(seen: readonly Seen[]): string {
  const [first] = inOrder(seen);
  if (first === undefined) return '';
  return countOf(seen) === 1 ? ` (\`${first.at.example}\`)` : `, such as \`${first.at.example}\``;
}

function reachOf(seen: readonly Seen[]): Reach {
  return {
    files: countOf(seen),
    examples: inOrder(seen)
      .slice(0, EXAMPLES)
      .map(({ at }) => ({ path: at.example, files: at.count })),
    tokens: Math.max(0, ...seen.map(({ arrival }) => arrival.tokens)),
  };
}

function inOrder(seen: readonly Seen[]): Seen[] {
  return seen.toSorted((a, b) => b.at.count - a.at.count || byCodeUnit(a.at.example, b.at.example));
}

function countOf(seen: readonly Seen[]): number {
  return seen.reduce((sum, { at }) => sum + at.count, 0);
}
