import type { Artifact } from '../artifacts/parse-artifact.ts';
import { quantityText } from '../measure/quantity.ts';
import { claimsOf } from './claims.ts';
import { metricName } from './metrics.ts';

export interface CommitMessageOptions {
  /** `feat`, `fix` and the like. */
  readonly type: string;
}

/** Columns. Git's own advice: a subject of 50, cut off by tools at 72, and lines of 72. */
const widest = 72;

/**
 * The message of the commit that a report is about: what it is, what it brings, what was measured, and where it is written down. One phase is
 * one commit. Source of the form: the orchestration guide of ils15/mythic-agents, "Commit to Git".
 */
export function commitMessage(report: Artifact<'complete'> | Artifact<'phase-complete'>, { type }: CommitMessageOptions): string {
  const title = oneLine(report.values.title ?? '') || oneLine(report.names['feature'] ?? '') || 'the feature';
  const subject = `${type}: ${title}`;
  const short = subject.length <= widest ? subject : `${cutAtWord(subject, widest - 1)}…`;
  const lines = [...whatIsNew(report), ...figures(report)].map(oneLine).filter((line) => line !== '');
  const bullets = lines.flatMap((line) => wrapped(line, widest - 2).map((part, index) => `${index === 0 ? '- ' : '  '}${part}`));
  const whole = short === subject ? [] : [...wrapped(title, widest - 2).map((line) => `  ${line}`), ''];
  return [short, '', ...whole, ...bullets, ...(bullets.length > 0 ? [''] : []), `See: ${oneLine(report.document.path)}`, ''].join('\n');
}

function whatIsNew({ kind, values }: Artifact<'complete'> | Artifact<'phase-complete'>): string[] {
  if (kind === 'complete') {
    const { included = [], phases = [], summary = '' } = values as Artifact<'complete'>['values'];
    if (included.length > 0) return included.map(String);
    const titles = phases.flatMap(({ phase }) => (phase === undefined ? [] : [phase]));
    return titles.length > 0 ? titles : sentencesOf(summary);
  }
  const { summary = '' } = values as Artifact<'phase-complete'>['values'];
  return sentencesOf(summary);
}

/** The items of a list, or the first sentences of a text. */
function sentencesOf(summary: string): string[] {
  const items = summary.split('\n').flatMap((line) => /^\s*(?:[-*+]|\d{1,3}[.)])\s+(?:\[[ xX]\]\s+)?(.+)$/.exec(line)?.[1] ?? []);
  if (items.length > 0) return items.slice(0, 12);
  return (oneLine(summary).match(/[^.!?]+[.!?]*/g) ?? []).slice(0, 5).map((sentence) => sentence.trim().replace(/\.$/, ''));
}

/** `Tests: 41/41, coverage: 95 %`, of what the report claims. */
function figures(report: Artifact<'complete'> | Artifact<'phase-complete'>): string[] {
  const shown = ['tests', 'coverage', 'accessibility', 'security', 'latency'];
  const known = new Map(
    claimsOf(report)
      .toReversed()
      .map(({ metric, quantity }) => [metric, quantity]),
  );
  const parts = shown.flatMap((name) => {
    const quantity = known.get(metricName(name));
    return quantity === undefined ? [] : [`${name}: ${quantityText(quantity)}`];
  });
  return parts.length === 0 ? [] : [capitalised(parts.join(', '))];
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Without what a terminal obeys or git takes for a comment, and without the marks of Markdown, which a log shows as they are. */
function oneLine(text: string): string {
  return text
    .replace(/\p{Cc}|\p{Cf}|\p{Cs}|[\u2028\u2029]/gu, ' ')
    .replace(/!?\[([^\]]*)\]\([^()\s]*\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^*_]+?)\1/g, '$2')
    .replace(/^[\s#>]+/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function cutAtWord(text: string, width: number): string {
  const cut = text.slice(0, width);
  const space = cut.lastIndexOf(' ');
  return (space > width / 2 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, '').trimEnd();
}

/** Lines of at most `width`; a word that is longer stands alone. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
