import { artifactOf, isOfKind } from '../../artifacts/parse-artifact.ts';
import { fieldAt } from '../../artifacts/set-field.ts';
import { spanOfField } from '../artifacts-in.ts';
import type { DocumentRule } from '../rule.ts';

/** Source: mikecubed/agent-orchestration, skill parallel-implementation-loop: an issue that survives two rounds goes to a person. */
const most = 2;

export const noExcessRounds = {
  id: 'no-excess-rounds',
  summary: 'Work that comes back a third time must go to a person.',
  severity: 'warning',
  preset: 'recommended',
  documents: 'artifacts',
  *checkDocument(document) {
    const artifact = artifactOf(document);
    if (artifact === undefined) return;
    const { path } = artifact.document;
    if (isOfKind(artifact, 'track-report')) {
      const { rounds = 0, state } = artifact.values;
      if (rounds > most && state !== 'escalated') {
        yield {
          path,
          span: spanOfField(artifact, 'rounds'),
          message: `The track has gone through ${rounds} rounds of revision: after ${most} another one rarely converges, and the report names nobody who was asked.`,
          hint: 'Set `State` to `escalated` and put the question to a person, or make two issues of it.',
        };
      }
    } else {
      for (const { value, span } of fieldAt(artifact, ['reviewLoops'])?.items ?? []) {
        const [name, loops] = value as readonly [string, number];
        if (loops <= most) continue;
        yield {
          path,
          span,
          message: `\`${name}\` was reviewed again ${loops} times: after ${most} rounds a person should have been asked.`,
          hint: 'Say in the report what came of it, and let the next track of that kind be smaller.',
        };
      }
    }
  },
} as const satisfies DocumentRule;
