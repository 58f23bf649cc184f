import type { PlanRecommendReport } from '../model/generated/schema-types.ts';
import { painter, wrap } from './terminal.ts';
import type { TerminalOptions } from './terminal.ts';
import { visible } from './visible-text.ts';

type Evidence = PlanRecommendReport['route']['evidence'];

/** The answer first, then what it rests on: each situation with its place in the spec, the votes, and the route. */
export function recommendText(report: PlanRecommendReport, terminal: TerminalOptions): string {
  const { source, routing, path, title, advice, scores, level, situations, route } = report;
  const paint = painter(terminal);
  const holding = situations.filter(({ holds }) => holds);
  const denied = situations.filter(({ holds, by }) => !holds && by === 'flag');
  const silent = situations.filter(({ holds, by }) => !holds && by !== 'flag');
  const by = { spec: 'spec', flag: 'said', nobody: '' };
  const votes = (['local', 'async', 'hybrid'] as const)
    .map((name) => `${name} ${scores[name].for} for, ${scores[name].against} against`)
    .join('; ');
  const tie =
    holding.length === 0
      ? 'nothing speaks for any of them, so the one that leaves most in your hand'
      : level.length > 1
        ? `${level.join(' and ')} are level, and ${path} comes first`
        : '';
  const lines = [
    `${paint.bold(visible(title))}  ${path}${source === undefined ? '' : paint.dim(`  for ${visible(source)}`)}`,
    ...wrap(visible(advice), terminal.width - 2).map((line) => `  ${line}`),
    '',
    paint.underline('Because'),
    ...holding.flatMap(({ id, title: name, by: who, evidence }) => [
      `  ${by[who].padEnd(4)}  ${visible(name)} ${paint.dim(`(${visible(id)})`)}`,
      ...evidenceLines(who === 'flag' ? [] : evidence, terminal),
    ]),
    ...denied.map(({ id, title: name }) => `  not   ${visible(name)} ${paint.dim(`(${visible(id)})`)}`),
    ...wrap(`${votes}${tie === '' ? '' : `; ${tie}`}`, terminal.width - 8).map(
      (line, part) => `  ${paint.dim(part === 0 ? 'votes' : '     ')} ${line}`,
    ),
    ...silentLines(silent, terminal),
    '',
    `${paint.underline('Route')}  ${visible(route.title)}${paint.dim(`  ${visible(route.id)}`)}`,
    ...evidenceLines(route.evidence, terminal),
    ...route.steps.flatMap((step, index) =>
      wrap(visible(step), terminal.width - 5).map((line, part) => `  ${part === 0 ? `${index + 1}.` : '  '} ${line}`),
    ),
    ...(routing === undefined ? [] : ['', paint.dim(`decided by ${visible(routing)}`)]),
  ];
  return `${lines.join('\n')}\n`;
}

function silentLines(silent: PlanRecommendReport['situations'], terminal: TerminalOptions): string[] {
  if (silent.length === 0) return [];
  const text = `Not seen, to be said with --situation: ${silent.map(({ id }) => visible(id)).join(', ')}`;
  return wrap(text, terminal.width - 2).map((line) => `  ${painter(terminal).dim(line)}`);
}

function evidenceLines(evidence: Evidence, terminal: TerminalOptions): string[] {
  const paint = painter(terminal);
  return evidence.map(({ text, path, span }) => {
    const place = path === undefined || span === undefined ? '' : `  at ${visible(path)}:${span.start.line}:${span.start.column}`;
    return `        ${visible(text)}${paint.dim(place)}`;
  });
}
