import { stemOf } from '../kinds.ts';
import type { Primitive } from '../graph/graph.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { FilePath } from '../model/file-path.ts';
import { fileStart } from '../model/span.ts';
import type { Emission, Loss, Runtime } from '../runtimes/runtime.ts';

/** `.local` or `-local` at the end of a name, of a file or of the folder of a skill. */
const ownName = /[.-]local(?:[./]|$)/;

/** What a runtime gets of the primitives of one person: files of their own. What would go into a shared file is a loss. */
export function apart({ outputs, losses }: Emission, runtime: Runtime, primitives: readonly Primitive[]): Emission {
  const own = outputs.filter(({ path }) => ownName.test(path));
  const written = new Set(own.flatMap(({ sources }) => sources));
  const shared = new Map(
    outputs.filter((output) => !own.includes(output)).flatMap(({ path, sources }) => sources.map((source) => [source, path])),
  );
  const left = primitives.flatMap(({ path }): Loss[] => {
    const into = shared.get(path);
    if (into === undefined || written.has(path)) return [];
    return [
      {
        path,
        span: fileStart,
        effect: 'dropped',
        message: `${runtime.title} reads this from \`${into}\`, which is shared: \`${stemOf(path)}\` is not built for it.`,
        hint: 'Build for a runtime that keeps each rule in a file of its own, or put the text where the runtime looks for the rules of one person.',
      },
    ];
  });
  return { outputs: own, losses: [...losses.filter(({ path }) => written.has(path)), ...left] };
}

/** The line of a .gitignore that covers an output and others like it. */
export function ignoreLine(path: FilePath): string {
  const match = /^(.*\/)?[^/]*?([.-]local(?:\.[^/]*|\/|$))/.exec(path);
  if (match === null) return `/${path}`;
  const [, folder = '', tail = ''] = match;
  return `/${folder}*${tail}`;
}

/** One warning for each line that is missing in .gitignore. */
export function unignoredFindings(paths: readonly FilePath[]): Diagnostic[] {
  const start = { line: 1, column: 1, offset: 0 };
  const byLine = new Map(paths.toReversed().map((path) => [ignoreLine(path), path]));
  return [...byLine].toReversed().map(([line, path]) => ({
    ruleId: 'unignored-local-file',
    severity: 'warning',
    path,
    span: { start, end: start },
    message: `This file is of one person, and git would commit it: .gitignore has no line such as \`${line}\`.`,
    hint: 'Add that line to .gitignore.',
  }));
}
