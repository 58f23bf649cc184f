import { changesFrom, exportPlan, exportRefusal, planExports, planSpec, readState, UsageError } from '../../index.ts';
import type { PlanExport } from '../../index.ts';
import { pathsFromRoot, rootOf } from '../open-project.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { writeOut } from '../write-out.ts';
import { earlierAt, openSpec } from './plan.ts';
import type { PlanFlags } from './plan.ts';

/** Prints a plan as others take it, or writes it to a file. Nothing is sent, and nothing is started. */
export async function planExport(specPath: string, to: PlanExport, flags: PlanFlags, terminal: Terminal): Promise<ExitCode> {
  const root = rootOf(flags, terminal);
  if (!flags.marker && to !== 'tasks.md' && to !== 'worktrees') {
    throw new UsageError(
      `--no-marker: without its marker nobody finds an issue again, so \`--to ${to}\` needs it. Write the texts with --out alone.`,
    );
  }
  const repository = repositoryNamed(flags.repo);
  if (to === 'mcp' && repository === undefined) {
    throw new UsageError('`--to mcp` needs the repository that gets the issues, because each call names it. Write --repo owner/name.');
  }
  const { project, spec } = await openSpec(root, specPath, terminal);
  const options = { dialect: flags.dialect, ...(flags.maxParallel === undefined ? {} : { maxParallel: flags.maxParallel }) };
  const draft = planSpec(project.graph, spec, options);
  const usual = `plans/${draft.feature}/plan.json`;
  const earlier =
    flags.since !== undefined
      ? earlierAt(root, terminal, flags.since)
      : readState(root, usual).type === 'file'
        ? earlierAt(root, { ...terminal, cwd: root }, usual)
        : undefined;
  const plan = earlier === undefined ? draft : planSpec(project.graph, spec, { ...options, earlier });
  const refusal = exportRefusal(plan);
  if (refusal !== undefined) {
    terminal.err(`primitives: ${refusal}\n`);
    return 1;
  }
  const text = exportPlan(plan, spec, to, {
    repository,
    ...(flags.tools === undefined ? {} : { tools: flags.tools }),
    assign: flags.assign === true,
    baseRef: flags.baseRef,
    changes: earlier && changesFrom(plan, earlier),
  });
  if (flags.out === undefined) {
    terminal.out(text);
    return 0;
  }
  const name = flags.out === true ? `plans/${plan.feature}/${planExports[to]}` : flags.out;
  const [path = ''] = flags.out === true ? [name] : pathsFromRoot(root, terminal, [name]);
  const kept = 'says something else, so it is kept. Look at it; --force overwrites it.';
  return writeOut(root, { path, name, text, mayReplace: () => flags.force === true, kept }, terminal);
}

/** Throws a `UsageError` for a flag that would do nothing. */
export function assertTogether(to: PlanExport | undefined, { repo, tools, assign, baseRef, format }: PlanFlags): void {
  const name = to === undefined ? 'without `--to`' : `with \`--to ${to}\``;
  const misplaced: readonly (readonly [flag: string, given: boolean, where: string])[] = [
    ['--repo', repo !== undefined && to !== 'gh' && to !== 'mcp', '`--to gh` or `--to mcp`'],
    ['--tools', tools !== undefined && to !== 'mcp', '`--to mcp`'],
    ['--assign', assign === true && to !== 'mcp', '`--to mcp`'],
    ['--base-ref', baseRef !== undefined && assign !== true, '`--to mcp --assign`'],
    ['--format', to !== undefined && format !== 'text', 'a plan that is printed, without `--to`'],
  ];
  for (const [flag, given, where] of misplaced) if (given) throw new UsageError(`${flag} does nothing ${name}. It belongs to ${where}.`);
}

function repositoryNamed(name: string | undefined): { readonly owner: string; readonly repo: string } | undefined {
  if (name === undefined) return undefined;
  const [, owner, repo] = /^([A-Za-z0-9](?:[A-Za-z0-9-]*))\/([\w.-]+)$/.exec(name) ?? [];
  if (owner !== undefined && repo !== undefined && !/^\.{1,2}$/.test(repo)) return { owner, repo };
  throw new UsageError(`--repo: \`${name}\` is no repository. Write owner/name, for example octocat/hello-world.`);
}
