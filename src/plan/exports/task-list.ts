import { isTestTask } from '../forms/tasks.ts';
import { namedFiles } from '../named-files.ts';
import type { Plan, PlanNode } from '../plan.ts';

/**
 * The plan as spec-kit's `tasks.md`: `- [ ] T001 [P] [US1] text`. A task list keeps its ids and phases; of any other spec each
 * wave is a phase. Read again it gives the same work in the same waves.
 */
export function taskList(plan: Plan): string {
  const nodes = new Map(plan.nodes.map((node) => [node.id, node]));
  const isList = plan.form === 'tasks';
  const width = Math.max(3, ...plan.nodes.map(({ number }) => String(number).length));
  // What stands for the whole has no number in a list: it gets the next one.
  const next = 1 + Math.max(0, ...plan.nodes.map(({ slug }) => Number(/^T(\d+)/.exec(slug)?.[1] ?? 0)));
  const taskId = ({ slug, number, kind }: PlanNode): string =>
    isList && kind !== 'integration' ? slug : `T${String(isList ? next : number).padStart(width, '0')}`;
  const dependsOn = new Map<string, string[]>();
  for (const { before, after, type } of plan.edges) {
    const node = nodes.get(before);
    // Where phases and neighbours say the same, it is not said again.
    if (node === undefined || node.kind === 'gate' || node.kind === 'checkpoint' || (isList && type !== 'depends' && type !== 'contract'))
      continue;
    dependsOn.set(after, [...(dependsOn.get(after) ?? []), taskId(node)]);
  }
  const task = (node: PlanNode, parallel: boolean): string => {
    const title = node.title.replace(/\s+/g, ' ').trim();
    const named = new Set(namedFiles(title, 0).map(({ name }) => name));
    const files = node.files.filter((file) => !named.has(file));
    const after = dependsOn.get(node.id) ?? [];
    return [
      `- [${node.done ? 'x' : ' '}] ${taskId(node)}`,
      ...(parallel ? ['[P]'] : []),
      ...(node.story === undefined ? [] : [`[${node.story}]`]),
      title,
      ...(files.length === 0 ? [] : [`in ${files.map((file) => `\`${file}\``).join(', ')}`]),
      ...(after.length === 0 ? [] : [`(depends on ${after.join(', ')})`]),
    ].join(' ');
  };
  const sections = isList ? listSections(plan, task) : waveSections(plan, nodes, task);
  const status = plan.approval.status === undefined ? [] : [`**Status**: ${plan.approval.status}`, ''];
  return `${[`# Tasks: ${plan.title}`, '', ...status, ...sections].join('\n').trimEnd()}\n`;
}

type WriteTask = (node: PlanNode, parallel: boolean) => string;

function listSections({ nodes }: Plan, task: WriteTask): string[] {
  const phases = [...new Set(nodes.flatMap((node) => node.phase ?? []))];
  let phase: string | undefined;
  let inList = false;
  return nodes.flatMap((node) => {
    const lines: string[] = [];
    // A phase whose heading is read as a gate is written as the heading that it is.
    if (node.kind === 'gate' && phases.some((title) => title.endsWith(node.title))) return [];
    if (node.kind === 'integration') {
      const last = `## Phase ${phases.length + 1}: Integration`;
      return [...(inList ? [''] : []), last, '', task(node, false)];
    }
    if (node.phase !== undefined && node.phase !== phase) {
      lines.push(...(inList ? [''] : []), `## ${node.phase}`, '');
      inList = false;
      phase = node.phase;
    }
    if (node.kind === 'gate' || node.kind === 'checkpoint') {
      lines.push(
        ...(inList ? [''] : []),
        ...(node.kind === 'gate' ? gateLines(node) : [`**Checkpoint**: ${node.scope ?? node.title}`, '']),
      );
      inList = false;
    } else {
      lines.push(task(node, node.parallel === true));
      inList = true;
    }
    return lines;
  });
}

function waveSections({ waves }: Plan, nodes: ReadonlyMap<string, PlanNode>, task: WriteTask): string[] {
  return waves.flatMap(({ number, ids }) => {
    const wave = ids.flatMap((id) => nodes.get(id) ?? []).toSorted((a, b) => a.number - b.number);
    const gates = wave.filter(({ kind }) => kind === 'gate');
    const work = wave.filter(({ kind }) => kind !== 'gate');
    // A test is read as one of what stands behind it in its phase, and in its wave nothing waits for it.
    const ordered = [...work.filter((node) => !isTestTask(node)), ...work.filter(isTestTask)];
    return [
      `## Phase ${number}: Wave ${number}`,
      '',
      ...gates.flatMap(gateLines),
      ...ordered.map((node) => task(node, ordered.length > 1)),
      ...(ordered.length === 0 ? [] : ['']),
    ];
  });
}

function gateLines({ title, approvals, done }: PlanNode): string[] {
  const list = approvals.map((text) => `- [${done ? 'x' : ' '}] ${text}`);
  return [`**STOP**: a person has to approve: ${title.replace(/\s+/g, ' ')}`, ...list, ''];
}
