import {
  changedVersions,
  checkKept,
  diagnosticWithPlaces,
  ignoredBelow,
  learnCheckText,
  matchesAny,
  printJson,
  readConfig,
  workingTree,
} from '../../index.ts';
import type { LearnCheckReport } from '../../index.ts';
import { rootOf } from '../open-project.ts';
import type { RootFlag } from '../open-project.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface LearnCheckFlags extends RootFlag {
  readonly diff?: string;
  readonly format: 'text' | 'json';
}

/** Holds files of memory against what `learn.keep` of the configuration says of them. */
export async function learnCheck(flags: LearnCheckFlags, terminal: Terminal): Promise<ExitCode> {
  const root = rootOf(flags, terminal);
  const tree = workingTree(root);
  const { learn } = await readConfig(tree);
  const isKept = matchesAny(learn.keep.flatMap(({ files }) => files));
  const { checked, diagnostics } = checkKept(learn.keep, {
    changed: changedVersions(root, flags.diff, isKept),
    files: (await tree.list()).files,
    ignoredBelow: (folder) => ignoredBelow(root, folder),
    read: (path) => {
      const read = tree.read(path);
      return read.type === 'text' ? read.text : undefined;
    },
  });
  const report: LearnCheckReport = {
    version: 1,
    ...(flags.diff === undefined ? {} : { range: flags.diff }),
    checked,
    diagnostics: diagnostics.map(diagnosticWithPlaces),
  };
  terminal.out(flags.format === 'json' ? printJson(report) : learnCheckText(report, terminal));
  return diagnostics.length > 0 ? 1 : 0;
}
