import { count } from '../model/count.ts';
import type { StatusReport } from '../model/generated/schema-types.ts';
import { fitted } from './fitted.ts';
import { columnsOf, flowed } from './flowed.ts';
import { verdictWord } from './gate-text.ts';
import { painter } from './terminal.ts';
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
      ...flowed('', ['Nothing is written down about any feature: there is no spec, plan, phase report or track report.'], {
        ...terminal,
        indent: 0,
      }),
      '',
      ...nextLines({ what: 'Say what is to be built; when it is approved, in which phases.' }, terminal),
      ...['spec', 'plan'].map((kind) => `  ${paint.cyan(`primitives new ${kind} NAME`)}`),
      ...sessionLines(report, terminal),
    ];
  }
  const names = Math.max(...features.map(({ feature }) => columnsOf(visible(feature))));
  const steps = Math.max(...features.map((one) => stepOf(one).length));
  const indent = names + steps + 4;
  const isTable = terminal.width - indent >= leastColumns;
  return [
    ...features.flatMap((one) => {
      const name = visible(one.feature);
      const what = visible(one.next.what);
      const layout = { width: terminal.width, indent: isTable ? indent : 2 };
      const lines = isTable
        ? flowed(`${fitted(name, names, true)}  ${stepOf(one).padEnd(steps)}`, [what], layout)
        : [...flowed(name, [stepOf(one)], layout), ...flowed('  ', [what], layout)];
      const command = one.next.command === undefined ? [] : [' '.repeat(layout.indent) + paint.cyan(visible(one.next.command))];
      return [...lines.map((line) => colouredState(line, one, terminal)), ...command];
    }),
    ...sessionLines(report, terminal),
  ];
}

/** Of a column of sentences. Where there is less, they stand below what they are about. */
const leastColumns = 32;

/** The gate that a feature waits at, how its tracks are, or what there is of it. */
function stepOf({ gates, tracks, reasons, spec, brief }: FeatureStatus): string {
  const gate = gates.find(({ state }) => state !== 'approved');
  if (gate !== undefined) return `${gate.gate} ${gate.state}`;
  if (gates.length > 0) return 'approved';
  if (tracks.length > 0) return count(tracks.length, 'track');
  if (reasons.some(({ code }) => code === 'report-unreadable')) return 'unreadable';
  if (spec !== undefined && (brief === undefined || !spec.approved)) return `spec ${specWord(spec)}`;
  return brief === undefined ? 'no plan' : `brief ${brief.state}`;
}

function specWord({ approved, status, parts, done }: NonNullable<FeatureStatus['spec']>): string {
  if (!approved) return status === undefined || isAgreed(status) ? 'open' : fitted(visible(status), 16);
  return parts > 0 && done === parts ? 'done' : 'approved';
}

/** A spec can say that it is approved and still ask a question. */
function isAgreed(status: string): boolean {
  return /^(?:approved|accepted|ready|final)$/i.test(status);
}

function nextLines({ what, command }: FeatureStatus['next'], terminal: TerminalOptions): string[] {
  const paint = painter(terminal);
  const [first = '', ...others] = flowed('', [`Next: ${visible(what)}`], { ...terminal, indent: 0 });
  return [first.replace('Next:', paint.bold('Next:')), ...others, ...(command === undefined ? [] : [`  ${paint.cyan(visible(command))}`])];
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
  const { feature, folder, title = '', spec, brief, gates, phases, tracks, reasons, issues, next, verdict } = status;
  const paint = painter(terminal);
  const { width } = terminal;
  const section = (name: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : ['', paint.bold(name), ...lines]);
  const stateWidth = 'not-evaluated'.length;
  const gateWidth = Math.max(0, ...gates.map(({ gate }) => gate.length));
  const gateLines = gates.flatMap(({ gate, state, by, at }) => {
    const phase = phases.find((one) => gate === `phase-${one.phase}`);
    const figures = (phase?.figures ?? []).map(({ metric, value }) => `${metric} ${value}`).join(', ');
    const approval = by === undefined ? '' : `${visible(by)}${at === undefined ? '' : `, ${visible(at).slice(0, 10)}`}`;
    const start = `  ${state.padEnd(stateWidth)}  ${gate.padEnd(gateWidth)}`;
    const indent = width - start.length - 2 >= leastColumns ? start.length + 2 : 4;
    const lines = flowed(start, [visible(phase?.title ?? ''), visible(figures), approval], { width, indent });
    return lines.map((line, index) => (index === 0 ? line.replace(state, statePaint(state, terminal)(state)) : line));
  });
  const trackLines = tracks.flatMap(({ track, state = 'no state', rounds, rescues, validation, issues: left }) => {
    const facts = [
      state,
      ...(rounds === undefined ? [] : [count(rounds, 'round')]),
      ...(rescues === undefined || rescues === 0 ? [] : [count(rescues, 'rescue')]),
      ...(validation === undefined ? [] : [`validation ${validation}`]),
      ...(left === 0 ? [] : [count(left, 'open issue')]),
    ];
    return flowed('  ', [visible(track), visible(facts.join(', '))], { width, indent: 4 });
  });
  // Before the first report there is nothing to judge, and nothing wrong with that.
  const shown = reasons.filter(({ code }) => code !== 'nothing-to-judge');
  const reasonLines = shown.slice(0, shownItems).flatMap(({ verdict: said, message, path, span }) => {
    const place = `${visible(path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path)}:${span.start.line}`;
    return flowed(`  ${said === 'blocked' ? 'FAIL' : '?   '}`, [place, visible(message)], { width, indent: 8 });
  });
  const open = issues.filter(({ type }) => type !== 'follow-up');
  const issueLines = open
    .slice(0, shownItems)
    .flatMap(({ type, text }) => flowed(`  ${type.padEnd(10)}`, [visible(text)], { width, indent: 14 }));
  const more = (all: number): string[] => (all > shownItems ? [paint.dim(`  … and ${all - shownItems} more`)] : []);
  const isOnlySpec =
    spec !== undefined &&
    gates.length === 0 &&
    tracks.length === 0 &&
    brief === undefined &&
    reasons.every(({ code }) => code === 'nothing-to-judge');
  return [
    ...flowed('', [visible(feature), visible(title), visible(status.status ?? '')], { width, indent: 2 }).map((line) => paint.bold(line)),
    ...(isOnlySpec ? [] : [paint.dim(visible(folder))]),
    ...(spec === undefined
      ? []
      : flowed('Spec ', [visible(spec.path), specFacts(spec, gates.length + tracks.length === 0)], { width, indent: 2 })),
    ...(brief === undefined ? [] : flowed('Brief', [visible(brief.path), brief.state], { width, indent: 2 })),
    ...section('Gates', gateLines),
    ...section('Tracks', trackLines),
    ...(isOnlySpec
      ? []
      : section(`Gate: ${verdictWord(shown.some((reason) => reason.verdict === 'blocked') ? 'blocked' : verdict, terminal)}`, [
          ...reasonLines,
          ...more(shown.length),
        ])),
    ...section('Open', [...issueLines, ...more(open.length)]),
    '',
    ...nextLines(next, terminal),
  ];
}

/** Ticks say how far a feature is where nothing else does: with a plan or tracks many leave them. */
function specFacts(spec: NonNullable<FeatureStatus['spec']>, showsParts: boolean): string {
  const { parts, done } = spec;
  return `${specWord(spec)}${parts > 0 && (showsParts || done > 0) ? `, ${done} of ${count(parts, 'part')} done` : ''}`;
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
        ].flatMap(([name = '', text]) => (text === undefined ? [] : flowed(`  ${name.padEnd(8)}`, [visible(text)], { width, indent: 12 })));
  return [
    ...(lines.length === 0 ? [] : ['', paint.bold(`Session ${visible(session?.path ?? '')}`), ...lines]),
    ...(proposals === 0
      ? []
      : [
          '',
          ...flowed(
            '',
            [`${count(proposals, 'lesson')} ${proposals === 1 ? 'waits' : 'wait'} for a decision: \`primitives learn review\`.`],
            {
              width,
              indent: 0,
            },
          ),
        ]),
  ];
}
