import { count } from '../model/count.ts';
import type { StatusReport } from '../model/generated/schema-types.ts';
import { fitted } from './fitted.ts';
import { verdictWord } from './gate-text.ts';
import { painter, wrap } from './terminal.ts';
import type { Paint, TerminalOptions } from './terminal.ts';
import { visible } from './visible-text.ts';

type FeatureStatus = StatusReport['features'][number];

/** One feature on one screen, or a line for each of several. */
export function statusText(report: StatusReport, isOne: boolean, terminal: TerminalOptions): string {
  const [first] = report.features;
  const lines =
    isOne && first !== undefined ? [...featureLines(first, terminal), ...sessionLines(report, terminal)] : listLines(report, terminal);
  return `${lines.join('\n')}\n`;
}

function listLines(report: StatusReport, terminal: TerminalOptions): string[] {
  const { features } = report;
  const paint = painter(terminal);
  if (features.length === 0) {
    return [
      ...wrap('Nothing is written down about any feature: there is no plan, phase report or track report.', terminal.width),
      '',
      ...wrap(`${paint.bold('Next:')} Say what is to be built; when it is approved, in which phases.`, terminal.width),
      ...['spec', 'plan'].map((kind) => `  ${paint.cyan(`primitives new ${kind} NAME`)}`),
      ...sessionLines(report, terminal),
    ];
  }
  const name = Math.min(Math.max(...features.map(({ feature }) => visible(feature).length)), Math.floor(terminal.width / 2));
  const step = Math.max(...features.map((one) => stepOf(one).length));
  return [
    ...features.map((one) => {
      const line = `${fitted(visible(one.feature), name, true)}  ${stepOf(one).padEnd(step)}  ${visible(one.next.what)}`;
      return colouredState(fitted(line, terminal.width), one, terminal);
    }),
    ...sessionLines(report, terminal),
  ];
}

/** The gate that a feature waits at, or how its tracks are. */
function stepOf({ gates, tracks, reasons }: FeatureStatus): string {
  const gate = gates.find(({ state }) => state !== 'approved');
  if (gate !== undefined) return `${gate.gate} ${gate.state}`;
  if (gates.length > 0) return 'approved';
  if (tracks.length > 0) return count(tracks.length, 'track');
  return reasons.some(({ code }) => code === 'report-unreadable') ? 'unreadable' : 'no plan';
}

function colouredState(line: string, one: FeatureStatus, terminal: TerminalOptions): string {
  const state = one.gates.find((gate) => gate.state !== 'approved')?.state;
  return state === undefined ? line : line.replace(` ${state}`, ` ${statePaint(state, terminal)(state)}`);
}

function statePaint(state: FeatureStatus['gates'][number]['state'], terminal: TerminalOptions): Paint {
  const paint = painter(terminal);
  return { approved: paint.green, passed: paint.green, blocked: paint.red, 'not-evaluated': paint.yellow, waiting: paint.dim }[state];
}

/** Of long lists the first; `--format json` has all. */
const shownItems = 5;

function featureLines(status: FeatureStatus, terminal: TerminalOptions): string[] {
  const { feature, folder, title, gates, phases, tracks, reasons, issues, next, verdict } = status;
  const paint = painter(terminal);
  const { width } = terminal;
  const head = [
    visible(feature),
    ...(title === undefined ? [] : [visible(title)]),
    ...(status.status === undefined ? [] : [status.status]),
  ].join('  ');
  const section = (name: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : ['', paint.bold(name), ...lines]);
  const stateWidth = 'not-evaluated'.length;
  const gateWidth = Math.max(0, ...gates.map(({ gate }) => gate.length));
  const gateLines = gates.map(({ gate, state, by, at }) => {
    const phase = phases.find((one) => gate === `phase-${one.phase}`);
    const figures = (phase?.figures ?? []).map(({ metric, value }) => `${metric} ${value}`).join(', ');
    const approval = by === undefined ? '' : `${visible(by)}${at === undefined ? '' : `, ${visible(at).slice(0, 10)}`}`;
    const details = [visible(phase?.title ?? ''), visible(figures), approval].filter((part) => part !== '').join('  ');
    const line = fitted(`  ${state.padEnd(stateWidth)}  ${gate.padEnd(gateWidth)}  ${details}`, width);
    return line.replace(state, statePaint(state, terminal)(state));
  });
  const trackLines = tracks.map(({ track, state = 'no state', rounds, rescues, validation, issues: left }) => {
    const facts = [
      state,
      ...(rounds === undefined ? [] : [count(rounds, 'round')]),
      ...(rescues === undefined || rescues === 0 ? [] : [count(rescues, 'rescue')]),
      ...(validation === undefined ? [] : [`validation ${validation}`]),
      ...(left === 0 ? [] : [count(left, 'open issue')]),
    ];
    return fitted(`  ${visible(track)}  ${facts.join(', ')}`, width);
  });
  // Before the first report there is nothing to judge, and nothing wrong with that.
  const shown = reasons.filter(({ code }) => code !== 'nothing-to-judge');
  const reasonLines = shown.slice(0, shownItems).map(({ verdict: said, message, path, span }) => {
    const place = `${visible(path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path)}:${span.start.line}`;
    return fitted(`  ${said === 'blocked' ? 'FAIL' : '?   '}  ${place}  ${visible(message)}`, width);
  });
  const open = issues.filter(({ type }) => type !== 'follow-up');
  const issueLines = open.slice(0, shownItems).map(({ type, text }) => fitted(`  ${type.padEnd(10)}  ${visible(text)}`, width));
  const more = (all: number): string[] => (all > shownItems ? [paint.dim(`  … and ${all - shownItems} more`)] : []);
  return [
    paint.bold(fitted(head, width)),
    paint.dim(fitted(visible(folder), width)),
    ...section('Gates', gateLines),
    ...section('Tracks', trackLines),
    ...section(`Gate: ${verdictWord(shown.some((reason) => reason.verdict === 'blocked') ? 'blocked' : verdict, terminal)}`, [
      ...reasonLines,
      ...more(shown.length),
    ]),
    ...section('Open', [...issueLines, ...more(open.length)]),
    '',
    ...wrap(`${paint.bold('Next:')} ${visible(next.what)}`, width),
    ...(next.command === undefined ? [] : [`  ${paint.cyan(visible(next.command))}`]),
  ];
}

function sessionLines({ session, proposals = 0 }: StatusReport, terminal: TerminalOptions): string[] {
  const paint = painter(terminal);
  const { width } = terminal;
  const lines =
    session === undefined
      ? []
      : [
          ['task', session.task],
          ['phase', session.phase],
          ['next', session.next],
          ['updated', session.updated],
          ...(session.questions ?? []).map((text) => ['question', text]),
          ...(session.blockers ?? []).map((text) => ['blocker', text]),
        ].flatMap(([name = '', text]) => (text === undefined ? [] : [fitted(`  ${name.padEnd(8)}  ${visible(text)}`, width)]));
  return [
    ...(lines.length === 0 ? [] : ['', paint.bold(`Session ${visible(session?.path ?? '')}`), ...lines]),
    ...(proposals === 0
      ? []
      : [
          '',
          ...wrap(
            `${count(proposals, 'lesson')} ${proposals === 1 ? 'waits' : 'wait'} for a decision: \`primitives learn review\`.`,
            width,
          ),
        ]),
  ];
}
