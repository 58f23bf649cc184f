import type { PlanReport } from '../model/generated/schema-types.ts';
import { planMermaid } from './plan-diagrams.ts';

type Node = PlanReport['nodes'][number];

/** `plan.md`: what is done in which order, for people and for review. */
export function planMarkdown(report: PlanReport): string {
  const { title, source, approval, nodes, waves, criticalPath, escalation, unassigned, orphans, diagnostics } = report;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const named = (id: string): string => {
    const node = byId.get(id);
    return node === undefined ? `\`${id}\`` : `${node.number} ${plain(node.title)}`;
  };
  const errors = diagnostics.filter(({ severity }) => severity !== 'info');
  const sections: [title: string, lines: readonly string[]][] = [
    ['Work', table(nodes, byId)],
    ['Order', ['```mermaid', planMermaid(report).trimEnd(), '```']],
    ['Waves', waves.map((ids, index) => `${index + 1}. ${ids.map(named).join('; ')}`)],
    ['Critical path', criticalPath.length === 0 ? [] : [criticalPath.map(named).join(' → ')]],
    [
      'Human gates',
      nodes
        .filter(({ kind }) => kind === 'gate')
        .map(
          (gate) => `- [${gate.done ? 'x' : ' '}] ${named(gate.id)}${gate.approvals.length === 0 ? '' : `: ${gate.approvals.join('; ')}`}`,
        ),
    ],
    ['Unassigned', unassigned.map(({ type, text, reason }) => `- ${type.replace('-', ' ')} ${text} (${reason})`)],
    ['Gone from the spec', orphans.map(({ number, title: name }) => `- ${number} ${plain(name)}`)],
    [
      'A team of agents',
      [
        escalation.advice === 'ask' ? 'Ask the people who pay for it: all that can be told from the spec speaks for it.' : 'Not worth it.',
        '',
        ...escalation.conditions.map(({ name, met, reason }) => `- ${name.replaceAll('-', ' ')}: ${met}, ${reason}`),
      ],
    ],
    ['Findings', errors.map(({ severity, ruleId, span, message }) => `- ${severity} \`${ruleId}\` at line ${span.start.line}: ${message}`)],
  ];
  const body = sections.flatMap(([name, lines]) => (lines.length === 0 ? [] : [`## ${name}`, '', ...lines, '']));
  const status = approval.approved ? `approved (${approval.status ?? ''})` : `not approved: ${approval.reason ?? ''}`;
  const head = [
    `# Plan: ${plain(title)}`,
    '',
    `Made from \`${source}\` by \`primitives plan\`; edit the spec and plan again. The spec is ${status}.`,
    '',
  ];
  return `${[...head, ...body].join('\n').trimEnd()}\n`;
}

function table(nodes: readonly Node[], byId: ReadonlyMap<string, Node>): string[] {
  const cell = (text: string): string => text.replaceAll('|', String.raw`\|`).replace(/[\r\n]+/g, ' ');
  const rows = nodes.map(({ number, wave, title, kind, done, files, dependsOn }) => {
    const cells = [
      String(number),
      wave === undefined ? '-' : String(wave),
      `${plain(title)}${done ? ' (done)' : ''}`,
      kind,
      files.map((file) => `\`${file}\``).join(', ') || '-',
      dependsOn.map((id) => String(byId.get(id)?.number ?? id)).join(', ') || '-',
    ];
    return `| ${cells.map(cell).join(' | ')} |`;
  });
  return ['| # | Wave | Work | Kind | Files | Waits for |', '| --- | --- | --- | --- | --- | --- |', ...rows];
}

/** Titles are plain text in a spec, and stay so. */
function plain(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').replace(/[<>]/g, (character) => (character === '<' ? '&lt;' : '&gt;'));
}
