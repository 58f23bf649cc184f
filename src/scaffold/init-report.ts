import { byCodeUnit } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import type { InitReport } from '../model/generated/schema-types.ts';
import { longName } from './library.ts';
import type { InitPlan } from './plan-init.ts';
import type { Workflow } from './workflows.ts';

/** What is of one person or workspace, as .gitignore has it. */
export const gitignoreLines: readonly string[] = ['.agent/', '*.local.*.md', '.primitives/lock', '.primitives/manifest.local.json'];

interface InitReportOptions {
  readonly plan: InitPlan;
  readonly dryRun: boolean;
  readonly runtimes: readonly string[];
  readonly workflows: readonly Workflow[];
  /** The file that configures the repository, now or afterwards. */
  readonly config: FilePath;
  readonly hasConfig: boolean;
  /** The text of the .gitignore, `undefined` where there is none; left out where there is no git. */
  readonly gitignore?: string | undefined;
}

/** Every file with what becomes of it, and the commands to run next. */
export function initReport(options: InitReportOptions): InitReport {
  const { plan, dryRun, runtimes, workflows, config, hasConfig } = options;
  const taken = plan.taken.map(({ path, file, state, applyTo }): InitReport['files'][number] => ({
    path,
    kind: file.kind as InitReport['files'][number]['kind'],
    state,
    from: file.path,
    ...(applyTo === undefined ? {} : { applyTo }),
  }));
  const configFile: InitReport['files'][number] = { path: config, kind: 'config', state: hasConfig ? 'there' : 'created' };
  const files = [...taken, configFile, ...('gitignore' in options ? [ignoreFile(options.gitignore)] : [])];
  return {
    version: 1,
    dryRun,
    runtimes: [...runtimes],
    workflows: workflows.map(({ id }) => id),
    files: files.toSorted((a, b) => byCodeUnit(a.path, b.path)),
    left: plan.left.map(({ file, reason }) => ({ name: longName(file), reason })),
    next: [
      'primitives lint',
      // A configuration that was there may name others.
      hasConfig && runtimes.length > 0 ? `primitives build --runtime ${runtimes.join(',')}` : 'primitives build',
      workflows[0]?.first ?? 'primitives doctor',
    ],
  };
}

function ignoreFile(text: string | undefined): InitReport['files'][number] {
  if (text === undefined) return { path: '.gitignore', kind: 'gitignore', state: 'created' };
  const has = new Set(text.split(/\r?\n/).map((line) => line.trim()));
  const lines = gitignoreLines.filter((line) => !has.has(line));
  return { path: '.gitignore', kind: 'gitignore', state: 'there', ...(lines.length === 0 ? {} : { lines }) };
}
