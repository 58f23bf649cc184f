import { Option } from 'commander';
import type { Command } from 'commander';
import { planExports } from '../../index.ts';
import type { Terminal } from '../terminal.ts';
import type { PlanFlags } from '../commands/plan.ts';
import type { PlanCheckFlags } from '../commands/plan-check.ts';
import type { PlanBriefFlags } from '../commands/plan-brief.ts';
import type { PlanRecommendFlags } from '../commands/plan-recommend.ts';
import { added, dialect, format, oneOf, positiveNumber, root } from '../options.ts';
import type { Finish } from '../options.ts';

export function addPlan(program: Command, terminal: Terminal, finish: Finish): void {
  const plan = program
    .command('plan')
    // `plan check --format` is about the check.
    .enablePositionalOptions()
    .description('make a graph, waves and issue texts of a spec, a task list or a plan of phases')
    .argument('<spec>', 'a spec, a `tasks.md` or a `plan.md`')
    .addOption(
      new Option('--max-parallel <number>', 'how many nodes may be worked on at the same time (default: 2)').argParser(positiveNumber),
    )
    .option('--out [folder]', 'write plan.md, plan.json and issues/ there (default: plans/<feature>)')
    .option('--since <plan.json>', 'say what is new against an earlier plan, and keep its numbers (default: the one in --out)')
    .option('--force', 'with --out: overwrite what was edited by hand')
    .option('--no-marker', 'with --out: issue texts without the comment that names their node')
    .addOption(
      new Option('--to <form>', `print it for others; nothing is sent: ${planForms.join(', ')}; --out writes it`).argParser(
        oneOf(planForms),
      ),
    )
    .option('--repo <owner/name>', 'with --to gh or mcp: the repository that gets the issues')
    .addOption(
      new Option('--tools <names>', 'with --to mcp: how the server calls its tools: current, older (default: current)').argParser(
        oneOf(['current', 'older']),
      ),
    )
    .option('--assign', 'with --to mcp: give Copilot what waits for nothing')
    .option('--base-ref <ref>', 'with --assign: where it begins')
    .addOption(format('text', 'json', 'mermaid', 'markdown'))
    .addOption(dialect())
    .addOption(root())
    .action(async (spec: string, flags: PlanFlags) => {
      const { assertTogether, planExport } = await import('../commands/plan-export.ts');
      assertTogether(flags.to, flags);
      if (flags.to !== undefined) {
        finish(await planExport(spec, flags.to, flags, terminal));
        return;
      }
      finish(await (await import('../commands/plan.ts')).plan(spec, flags, terminal));
    });
  plan
    .command('check')
    .description('hold changed files, and the plan that was made, against the spec')
    .argument('<spec>', 'a spec, a `tasks.md` or a `plan.md`')
    .option('--diff <range>', 'files that `BASE..HEAD` changes, or `BASE` up to the working tree')
    .option('--component <name>', 'what the change is for (default: the one that the branch is named after, else any)')
    .addOption(new Option('--wave <number>', 'the wave that is worked on').argParser(positiveNumber))
    .addOption(new Option('--max-parallel <number>', 'as the plan was made (default: 2)').argParser(positiveNumber))
    .option('--since <plan.json>', 'the plan that was made (default: plans/<feature>/plan.json, if it is there)')
    .addOption(format('text', 'json'))
    .addOption(root())
    .action(async (spec: string, flags: PlanCheckFlags) => {
      finish(await (await import('../commands/plan-check.ts')).planCheck(spec, flags, terminal));
    });
  plan
    .command('recommend')
    .description('say which way to work suits: beside you, delegated, or delegated and watched; with the reasons')
    .argument('[spec]', 'a spec, a `tasks.md` or a `plan.md`')
    .addOption(new Option('--situation <id>', 'this holds, whatever the spec shows').default([]).argParser(added))
    .addOption(new Option('--without <id>', 'this does not hold, whatever the spec shows').default([]).argParser(added))
    .addOption(format('text', 'json'))
    .addOption(root())
    .action(async (spec: string | undefined, flags: PlanRecommendFlags) => {
      finish(await (await import('../commands/plan-recommend.ts')).planRecommend(spec, flags, terminal));
    });
  plan
    .command('brief')
    .description('print what is known before work begins: files, prior learnings, dependencies, open questions')
    .argument('<spec>', 'a spec, a `tasks.md` or a `plan.md`')
    .option('--component <name>', 'only what this one needs')
    .option('--base <revision>', 'what the work will be compared with (default: HEAD)')
    .option('--skip-learnings <reason>', 'leave memory out, and say why')
    .addOption(format('text', 'json'))
    .addOption(root())
    .action(async (spec: string, flags: PlanBriefFlags) => {
      finish(await (await import('../commands/plan-brief.ts')).planBrief(spec, flags, terminal));
    });
}

const planForms = Object.keys(planExports);
