import {
  changedSinceCommitOf,
  checkedOutBranch,
  diagnosticWithPlaces,
  flowDefaultsPath,
  flowStatePath,
  flowText,
  printJson,
  readFlowDefaults,
  readFlowState,
  readState,
  textIfThere,
  workingTree,
} from '../../index.ts';
import type { FilePath, FlowReport } from '../../index.ts';
import { rootOf } from '../open-project.ts';
import type { RootFlag } from '../open-project.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface FlowFlags extends RootFlag {
  readonly format: 'text' | 'json';
}

/** Says where a workflow stands and what the repository wants of workflows, and whether both can be relied on. */
export function flow(flags: FlowFlags, terminal: Terminal): ExitCode {
  const root = rootOf(flags, terminal);
  const { defaults, diagnostics: ofDefaults } = readFlowDefaults(textAt(root, flowDefaultsPath));
  const stateText = textAt(root, flowStatePath);
  const state =
    stateText === undefined
      ? undefined
      : readFlowState(stateText, {
          branch: checkedOutBranch(root),
          has: (path) => readState(root, path).type !== 'absent',
          changedSince: (path) => changedSinceCommitOf(root, flowStatePath, path),
        });
  const diagnostics = [...(state?.diagnostics ?? []), ...ofDefaults];
  const report: FlowReport = {
    version: 1,
    defaults,
    ...(state === undefined ? {} : { run: state.run }),
    diagnostics: diagnostics.map(diagnosticWithPlaces),
  };
  terminal.out(flags.format === 'json' ? printJson(report) : flowText(report, terminal));
  return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function textAt(root: string, path: FilePath): string | undefined {
  return textIfThere(path, workingTree(root).read(path))?.text;
}
