import type { Outcome } from '../../model/generated/schema-types.ts';
import { isRepositoryPath } from '../../model/file-path.ts';
import { lineStartsOf, locate } from '../../model/span.ts';
import { oneLine } from '../entry-text.ts';
import { lessonOf } from '../lessons.ts';
import type { Metrics } from './metrics.ts';
import type { Harvested, HarvestedDraft, HarvestOptions, Skipped, SourceText } from './harvested.ts';
import { saysNothing } from './source-lists.ts';

/**
 * The outcomes of track reports and batch summaries, as agent-orchestration writes them: `Track: …`, `State: …`, `Rescue history:` with
 * items of `trigger | action | rationale | outcome | attempt`, and measures such as `rescue-attempts: 1`. Source: mikecubed/agent-orchestration,
 * plugins/flow/docs/workflow-artifact-templates.md, read on 2026-11-21. Bold names and bullets before them are taken as well.
 */
export function harvestReports({ source, text }: SourceText, options: HarvestOptions): Harvested {
  const fields = fieldsIn(text);
  const lineStarts = lineStartsOf(text);
  const skipped: Skipped[] = [];
  const skip = ({ start, name, value }: Field, reason: string): void => {
    const span = locate(lineStarts, { start, end: start + name.length });
    skipped.push({ source, span, text: `${name}: ${value}`, reason });
  };
  const starts = fields.flatMap(({ name }, index) => (name === 'track' ? [index] : []));
  const tracks = starts.map((start, index) => fields.slice(start, starts[index + 1]));
  const drafts = [...tracks.flatMap((track) => trackOutcome(track)), ...batchOutcome()];
  if (drafts.length === 0 && skipped.length === 0) {
    const reason = 'It is no track report (`Track:` and `State:`) and has no measures of a batch (`final-gate-result:` and others).';
    return { drafts, skipped: [{ source, span: undefined, text: source, reason }] };
  }
  return { drafts, skipped };

  function trackOutcome(track: readonly Field[]): HarvestedDraft[] {
    const field = (name: string): Field | undefined => track.find((one) => one.name === name);
    const title = field('track');
    const state = field('state');
    if (title === undefined || saysNothing(title.value)) return [];
    const result = state === undefined ? undefined : stateResults[state.value.toLowerCase()];
    if (state === undefined || result === undefined) {
      skip(
        state ?? title,
        'The track is not at an end: its state is none of merged, serialized, rescue, escalated, blocked and abandoned.',
      );
      return [];
    }
    const rescues = (field('rescue history')?.items ?? []).filter((item) => !saysNothing(item));
    const rounds = Number(/^\d+/.exec(field('revision rounds')?.value ?? '')?.[0] ?? Number.NaN);
    const lessons = rescues.map((item) => {
      const [trigger = '', action = '', , outcome = ''] = item.split('|').map(oneLine);
      return lessonOf('pitfall', [trigger, action, outcome].filter((part) => !saysNothing(part)).join(' → '));
    });
    for (const issue of field('unresolved issues')?.items ?? []) {
      if (!saysNothing(issue))
        skip(
          { ...(field('unresolved issues') ?? title), value: issue },
          'It is open work, not a lesson. Say what was learnt in `Rescue history`, or record it.',
        );
    }
    return [
      {
        source,
        draft: {
          ...draftOf(title.value, result, 'report'),
          code: { touched: pathsIn(field('files')) },
          metrics: {
            ...(Number.isNaN(rounds) ? {} : { reworkRounds: rounds }),
            ...(field('rescue history') === undefined ? {} : { rescueAttempts: rescues.length }),
          },
          lessons,
        },
      },
    ];
  }

  function batchOutcome(): HarvestedDraft[] {
    const metrics: Record<string, number> = {};
    for (const field of fields) {
      const key = measures[field.name];
      if (key === undefined) continue;
      const value = field.value === 'none-found' ? 0 : /^\d+$/.test(field.value) ? Number(field.value) : undefined;
      if (value !== undefined) metrics[key] = value;
      else if (field.value !== 'skipped') skip(field, 'It is no whole number.');
    }
    const rounds = fields.find(({ name }) => name === 're-review-loops');
    const loops = [...(rounds?.value.split(',') ?? []), ...(rounds?.items ?? [])].flatMap((item) => /:\s*(\d+)/.exec(item)?.[1] ?? []);
    if (loops.length > 0) metrics['reworkRounds'] = loops.reduce((sum, count) => sum + Number(count), 0);
    const gate = fields.find(({ name }) => name === 'final-gate-result');
    if (gate === undefined) {
      const first = fields.find(({ name }) => measures[name] !== undefined);
      if (first !== undefined) skip(first, 'A batch has no outcome without `final-gate-result`.');
      return [];
    }
    const result = gateResults[gate.value.toLowerCase()];
    if (result === undefined) {
      skip(gate, `Results are ${Object.keys(gateResults).join(', ')}.`);
      return [];
    }
    const title = options.task ?? /^#\s+(?:(?:batch summary|outcome measures):\s*)?(.+)$/im.exec(text)?.[1]?.trim() ?? source;
    return [{ source, draft: { ...draftOf(title, result, 'batch'), metrics: metrics as Metrics } }];
  }

  function draftOf(title: string, result: Outcome['result'], type: 'report' | 'batch'): HarvestedDraft['draft'] {
    return {
      task: { title },
      result,
      at: options.at,
      by: { actor: 'agent', ...(options.external ? { trust: 'external' } : {}) },
      evidence: [{ type, ref: source }],
    };
  }
}

const stateResults: Readonly<Record<string, Outcome['result']>> = {
  merged: 'success',
  serialized: 'partial',
  rescue: 'partial',
  escalated: 'failure',
  blocked: 'failure',
  abandoned: 'abandoned',
};

const gateResults: Readonly<Record<string, Outcome['result']>> = {
  ready: 'success',
  pass: 'success',
  'ready-with-follow-ups': 'partial',
  'not-ready': 'failure',
  fail: 'failure',
  stopped: 'abandoned',
};

const measures: Readonly<Record<string, keyof Metrics>> = {
  'rescue-attempts': 'rescueAttempts',
  'abandonment-events': 'abandonmentEvents',
  'prior-learnings': 'priorLearnings',
};

const measureNames: ReadonlySet<string> = new Set(['discovery-reuse', ...Object.keys(measures), 're-review-loops', 'final-gate-result']);

/** A measure is called `rescue-attempts`, or `Rescue attempts` in reports for people. */
function nameOf(written: string): string {
  const small = written.toLowerCase();
  const hyphened = small.replaceAll(' ', '-');
  return measureNames.has(hyphened) ? hyphened : small;
}

interface Field {
  /** In small letters. */
  readonly name: string;
  readonly value: string;
  readonly items: readonly string[];
  /** Offset of the name. */
  readonly start: number;
}

const names =
  'track|tasks|files|dependencies|validation|track branch|worktree path|state|validation outcome|commit status|unresolved issues|rescue history|next action|revision rounds|summary|follow-ups|discovery[- ]reuse|prior[- ]learnings|rescue[- ]attempts|abandonment[- ]events|re-review[- ]loops|final[- ]gate[- ]result';
const fieldLine = new RegExp(
  String.raw`^(\s{0,3}(?:[-*+]\s+)?(?:#{1,6}\s+)?[*_${'`'}]{0,3})(${names})[*_${'`'}]{0,3}\s*:[*_${'`'}]{0,3}[ \t]*(.*)$`,
  'i',
);

/** Names with what stands behind them, and the items on the lines below. */
function fieldsIn(text: string): Field[] {
  const fields: { name: string; value: string; items: string[]; start: number }[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const [, before = '', name, value = ''] = fieldLine.exec(line.replace(/\r$/, '')) ?? [];
    const item = /^\s*[-*+]\s+(.*?)\s*$/.exec(line)?.[1] ?? /^\s{2,}(\S.*?)\s*$/.exec(line)?.[1];
    if (name !== undefined)
      fields.push({ name: nameOf(name), value: oneLine(value).replace(/^`|`$/g, ''), items: [], start: offset + before.length });
    else if (item !== undefined) fields.at(-1)?.items.push(item);
    offset += line.length + 1;
  }
  return fields;
}

function pathsIn(field: Field | undefined): string[] {
  return [...(field?.value.split(',') ?? []), ...(field?.items ?? [])]
    .map((path) => path.trim().replace(/^[`./]+(?=\w)|`$/g, ''))
    .filter((path) => /^[\w.@-][\w./@-]*$/.test(path) && isRepositoryPath(path));
}
