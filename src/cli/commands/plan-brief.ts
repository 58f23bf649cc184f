import { namedOrHead, briefMarkdown, didYouMean, discoveryBrief, planSpec, printJson, UsageError } from '../../index.ts';
import type { Plan, PlanNode } from '../../index.ts';
import { rootOf } from '../open-project.ts';
import type { RootFlag } from '../open-project.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { openSpec } from './plan.ts';

export interface PlanBriefFlags extends RootFlag {
  readonly format: 'text' | 'json';
  readonly component?: string;
  readonly base?: string;
  readonly skipLearnings?: string;
}

export async function planBrief(specPath: string, flags: PlanBriefFlags, terminal: Terminal): Promise<ExitCode> {
  const root = rootOf(flags, terminal);
  if (flags.skipLearnings?.trim() === '') throw new UsageError('--skip-learnings wants the reason, which stands in the brief.');
  const { project, spec } = await openSpec(root, specPath, terminal);
  const plan = planSpec(project.graph, spec);
  const brief = discoveryBrief(project.graph, spec, plan, {
    node: flags.component === undefined ? undefined : nodeNamed(plan, flags.component),
    baseline: namedOrHead(root, flags.base),
    skip: flags.skipLearnings?.trim(),
  });
  terminal.out(flags.format === 'json' ? printJson(brief) : briefMarkdown(brief));
  return 0;
}

export function nodeNamed({ nodes }: Plan, name: string): PlanNode {
  const node = nodes.find(({ id, slug }) => id === name || slug.toLowerCase() === name.toLowerCase());
  if (node !== undefined) return node;
  const slugs = nodes.map(({ slug }) => slug);
  throw new UsageError(
    `The plan has no \`${name}\`.${didYouMean(name, slugs) || ` It has ${slugs.slice(0, 12).join(', ')}${slugs.length > 12 ? ' and others' : ''}.`}`,
  );
}
