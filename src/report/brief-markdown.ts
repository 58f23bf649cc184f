import type { PlanBriefReport } from '../model/generated/schema-types.ts';

/** A discovery brief as Markdown: the same fields in the same order, whatever is in them. */
export function briefMarkdown(brief: PlanBriefReport): string {
  const {
    source,
    component,
    feature,
    summary,
    shape,
    relevantFiles,
    contextReferences,
    boundaries,
    validationCommands,
    dependencies,
    baseline,
    priorLearnings,
    openQuestions,
  } = brief;
  const states = { exists: '', new: ' (new)', pattern: ' (pattern)' };
  const sections: readonly (readonly [title: string, lines: readonly string[]])[] = [
    ['Task summary', [`${plain(summary)}. From \`${source}\`.`.replace(/([.!?])\. From/, '$1 From')]],
    ['Task shape', [shape]],
    [
      'Relevant files',
      relevantFiles.map(
        ({ path, state, nodes }) =>
          `- \`${path}\`${states[state]}${component === undefined ? `: ${nodes.map((id) => `\`${id}\``).join(', ')}` : ''}`,
      ),
    ],
    ['Context references', contextReferences.map((text) => `- ${plain(text)}`)],
    [
      'Task boundaries',
      [
        ...(boundaries.mayChange.length === 0 ? [] : [`- May change: ${boundaries.mayChange.map((path) => `\`${path}\``).join(', ')}`]),
        ...boundaries.outOfScope.map((text) => `- Not: ${plain(text)}`),
        ...boundaries.gates.map((text) => `- Waits for a person: ${plain(text)}`),
      ],
    ],
    ['Validation commands', validationCommands.length === 0 ? [] : ['```sh', ...validationCommands, '```']],
    ['Dependencies', dependencies.map(({ before, after, reason }) => `- \`${after}\` waits for \`${before}\`: ${plain(reason)}`)],
    ['Comparison baseline', baseline === undefined ? [] : [`\`${baseline.commit}\` (${plain(baseline.revision)})`]],
    ['Prior learnings consulted', learningLines(priorLearnings)],
    ['Open questions', openQuestions.map(({ text, line }) => `- Line ${line}: ${plain(text)}`)],
    ['Skip reason', priorLearnings.reason === undefined ? [] : [plain(priorLearnings.reason)]],
  ];
  const text = sections.flatMap(([title, lines]) => ['', `## ${title}`, '', ...(lines.length === 0 ? ['None.'] : lines)]);
  return `${[`# Discovery brief: ${plain(component ?? feature)}`, ...text].join('\n')}\n`;
}

function learningLines({ status, sources, lessons }: PlanBriefReport['priorLearnings']): string[] {
  if (status !== 'list') return [status];
  return [...sources.map((path) => `- \`${path}\``), ...lessons.map(({ path, id, text }) => `- \`${id}\` in \`${path}\`: ${plain(text)}`)];
}

function plain(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').trim();
}
