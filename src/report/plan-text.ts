import { count } from '../model/count.ts';
import type { PlanReport } from '../model/generated/schema-types.ts';
import { diagnosticLines } from './diagnostic-groups.ts';
import { painter, wrap } from './terminal.ts';
import type { TerminalOptions } from './terminal.ts';
import { visible } from './visible-text.ts';

type Node = PlanReport['nodes'][number];

const forms: Readonly<Record<PlanReport['form'], string>> = {
  components: 'a checklist of components',
  breakdown: 'a component breakdown',
  tasks: 'a task list',
  phases: 'phases',
  kiro: 'numbered tasks',
};

/** A plan for people: wave by wave, what each node touches and waits for, then what should be looked at. */
export function planText(report: PlanReport, terminal: TerminalOptions): string {
  const { feature, source, form, approval, maxParallel, nodes, waves, criticalPath, unassigned, orphans, diagnostics } = report;
  const paint = painter(terminal);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const rowOf = rowMaker(report, byId);
  const rows = waves.map((ids) => ids.flatMap((id) => byId.get(id) ?? []).map(rowOf));
  const rest = nodes.filter(({ wave }) => wave === undefined).map(rowOf);
  const columns = [0, 1, 2].map((column) => Math.max(0, ...[...rows.flat(), ...rest].map((row) => row.cells[column]?.length ?? 0)));
  const line = ({ cells, state }: Row): string => {
    const [name = '', title = '', files = '', after = ''] = cells;
    const aligned = [
      name.padEnd(columns[0] ?? 0),
      title.padEnd(columns[1] ?? 0),
      files.padEnd(after === '' ? 0 : (columns[2] ?? 0)),
      paint.dim(after),
    ];
    return `  ${state === '' ? '' : `${paintState(state, paint)}  `}${aligned.join('  ').trimEnd()}`;
  };
  const status = approval.approved ? 'approved' : `not approved: ${visible(approval.reason ?? '')}`;
  const lines = [
    `${paint.bold(visible(feature))}  ${visible(source)}, read as ${forms[form]}, ${status}`,
    ...rows.flatMap((wave, index) => ['', paint.underline(`Wave ${index + 1}`), ...wave.map(line)]),
    ...(rest.length === 0 ? [] : ['', paint.underline('In no wave'), ...rest.map(line)]),
  ];
  const slugOf = (id: string): string => visible(id.slice(feature.length + 1));
  const tail = [
    ...(criticalPath.length < 2 ? [] : [['Critical path', criticalPath.map(slugOf).join(' → ')]]),
    ...(unassigned.length === 0 ? [] : [['Unassigned', unassignedText(unassigned)]]),
    ...(orphans.length === 0 ? [] : [['Gone', orphans.map(({ number, id }) => `${number} ${slugOf(id)}`).join(', ')]]),
    ['Team of agents', escalationText(report)],
  ];
  if (waves.length > 0) {
    const width = Math.max(...tail.map(([name = '']) => name.length));
    lines.push(
      '',
      ...tail.flatMap(([name = '', text = '']) =>
        wrap(text, terminal.width - width - 2).map((part, index) => `${paint.dim((index === 0 ? name : '').padEnd(width))}  ${part}`),
      ),
    );
  }
  lines.push(...diagnosticLines(diagnostics, terminal));
  if (nodes.length > 0)
    lines.push(
      '',
      `${count(nodes.length, 'node')} in ${count(waves.length, 'wave')}, at most ${maxParallel} at a time${changesText(nodes, orphans.length)}`,
    );
  return `${lines.join('\n')}\n`;
}

interface Row {
  readonly cells: readonly string[];
  readonly state: string;
}

function rowMaker({ feature }: PlanReport, byId: ReadonlyMap<string, Node>): (node: Node) => Row {
  return ({ id, number, title, kind, done, files, dependsOn, state = '' }) => {
    const slug = id.slice(feature.length + 1);
    const after = dependsOn.map((other) => byId.get(other)?.number ?? other);
    const note = kind === 'component' || kind === 'task' ? '' : ` (${kind})`;
    return {
      state,
      cells: [
        `${String(number).padStart(String(byId.size).length)} ${visible(slug)}`,
        `${shortened(visible(title))}${note}${done ? ' (done)' : ''}`,
        filesText(files),
        after.length === 0
          ? ''
          : `after ${after.length > 6 ? `${after.slice(0, 5).join(', ')} and ${after.length - 5} more` : after.join(', ')}`,
      ],
    };
  };
}

function filesText(files: readonly string[]): string {
  const [first = '', second] = files.map(visible);
  if (second === undefined) return first === '' ? '-' : first;
  return files.length === 2 ? `${first}, ${second}` : `${first} and ${files.length - 1} more`;
}

/** A task may be a paragraph. */
function shortened(title: string): string {
  return title.length > 60 ? `${title.slice(0, 59).trimEnd()}…` : title;
}

function paintState(state: string, paint: ReturnType<typeof painter>): string {
  const text = state.padEnd('unchanged'.length);
  return state === 'create' ? paint.green(text) : state === 'update' ? paint.yellow(text) : paint.dim(text);
}

function unassignedText(unassigned: PlanReport['unassigned']): string {
  const types = ['contract', 'criterion', 'context-reference'] as const;
  const names = {
    contract: ['contract', 'contracts'],
    criterion: ['criterion', 'criteria'],
    'context-reference': ['context reference', 'context references'],
  };
  const parts = types.flatMap((type) => {
    const number = unassigned.filter((one) => one.type === type).length;
    return number === 0 ? [] : [`${number} ${names[type][number === 1 ? 0 : 1] ?? ''}`];
  });
  return parts.join(', ');
}

function escalationText({ escalation: { advice, conditions } }: PlanReport): string {
  if (advice === 'ask')
    return `worth asking for: ${conditions
      .filter(({ met }) => met === 'yes')
      .map(({ reason }) => reason)
      .join('; ')}`;
  return `no: ${conditions
    .filter(({ met }) => met === 'no')
    .map(({ reason }) => reason)
    .join('; ')}`;
}

function changesText(nodes: readonly Node[], orphans: number): string {
  if (nodes.every(({ state }) => state === undefined)) return '';
  const number = (wanted: string): number => nodes.filter(({ state }) => state === wanted).length;
  return `: ${number('create')} to create, ${number('update')} to update, ${number('unchanged')} unchanged, ${count(orphans, 'orphan')}`;
}

/** What became of the files of a plan. Those that were kept are named. */
export function planFilesText(
  writes: readonly { readonly path: string; readonly state: 'created' | 'updated' | 'unchanged' | 'kept' }[],
  folder: string,
  terminal: Pick<TerminalOptions, 'color'>,
): string {
  const paint = painter(terminal);
  const number = (wanted: string): number => writes.filter(({ state }) => state === wanted).length;
  const kept = writes.filter(({ state }) => state === 'kept');
  const lines = [
    ...kept.map(
      ({ path }) => `${paint.yellow('kept')}  ${visible(`${folder}/${path}`)} was written or edited by hand; --force overwrites it`,
    ),
    `${visible(folder)}: ${number('created')} created, ${number('updated')} updated, ${number('unchanged')} unchanged, ${kept.length} kept`,
  ];
  return `${lines.join('\n')}\n`;
}
