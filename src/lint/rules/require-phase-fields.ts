import { artifactOf } from '../../artifacts/parse-artifact.ts';
import { problemsOf } from '../../artifacts/check-artifact.ts';
import { oneOf } from '../violation-finding.ts';
import type { DocumentRule } from '../rule.ts';

export const requirePhaseFields = {
  id: 'require-phase-fields',
  summary: 'Each phase of a plan must say who does it, how it is tested, when it is done and what may go wrong.',
  severity: 'warning',
  preset: 'recommended',
  documents: 'artifacts',
  *checkDocument(document) {
    const artifact = artifactOf(document);
    if (artifact === undefined) return;
    for (const { path, heading } of artifact.records) {
      const lacking = problemsOf(artifact).filter(
        (problem) =>
          (problem.code === 'missing' || problem.code === 'open') &&
          problem.path.length === 3 &&
          path.every((key, index) => key === problem.path[index]),
      );
      if (lacking.length === 0) continue;
      const labels = lacking.map(({ entry }) => entry.label);
      const isPlan = artifact.kind === 'plan';
      yield {
        path: artifact.document.path,
        span: heading.span,
        message: `${heading.text} says nothing of ${oneOf(labels).replace(/ or (`[^`]*`)$/, ' and $1')}${isPlan ? ', so whoever approves the plan cannot judge it and whoever does the phase must guess' : ''}.`,
        hint: `Add ${labels.length === 1 ? 'a line' : 'lines'} such as \`**${labels[0] ?? ''}:** …\` below its heading${isPlan ? ', or set `status` back to `draft`' : ''}.`,
      };
    }
  },
} as const satisfies DocumentRule;
