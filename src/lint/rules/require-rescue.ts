import { isDraft } from '../../artifacts/check-artifact.ts';
import { artifactOf, isOfKind } from '../../artifacts/parse-artifact.ts';
import { spanOfField } from '../artifacts-in.ts';
import type { DocumentRule } from '../rule.ts';

export const requireRescue = {
  id: 'require-rescue',
  summary: 'A track may be abandoned only after an attempt to rescue it.',
  severity: 'error',
  preset: 'recommended',
  documents: 'artifacts',
  *checkDocument(document) {
    const artifact = artifactOf(document);
    if (artifact === undefined) return;
    const { path, text } = artifact.document;
    if (isOfKind(artifact, 'track-report')) {
      const { state, rescue = [] } = artifact.values;
      // A person may end a track without further ado.
      if (state !== 'abandoned' || rescue.length > 0 || /\bcancell?ed\b/i.test(text)) return;
      yield {
        path,
        span: spanOfField(artifact, 'state'),
        message:
          'The track is abandoned, and its rescue history is empty: work was thrown away that a smaller scope or one more try might have saved.',
        hint: 'Try once with a smaller scope and add a row to `Rescue history`, or say who has cancelled the track.',
      };
    } else if (isOfKind(artifact, 'batch-summary')) {
      const { abandoned = [], rescueAttempts } = artifact.values;
      if (isDraft(artifact) || abandoned.length === 0 || rescueAttempts !== 0 || /\bcancell?ed\b/i.test(text)) return;
      yield {
        path,
        span: spanOfField(artifact, 'rescueAttempts'),
        message: `${abandoned.length === 1 ? 'A track was' : `${abandoned.length} tracks were`} abandoned, and there were no attempts at a rescue.`,
        hint: 'Correct the number, or say who has cancelled the work.',
      };
    }
  },
} as const satisfies DocumentRule;
