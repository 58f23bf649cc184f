import { conflictsIn } from '../artifacts/conflicts.ts';
import { damagedFrontmatter } from '../artifacts/damaged-frontmatter.ts';
import { otherPhase } from '../artifacts/other-phase.ts';
import { isOfKind } from '../artifacts/parse-artifact.ts';
import type { Artifact } from '../artifacts/parse-artifact.ts';
import type { ProblemCode } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { placeIn } from './reason.ts';
import type { Part, Reason } from './reason.ts';

const words: Readonly<Partial<Record<ProblemCode, string>>> = {
  'unclosed-frontmatter': 'no `---` closes it',
  'unopened-frontmatter': 'no `---` on line 1 opens it',
  'foreign-frontmatter': 'it is no YAML between lines of `---`',
  'wrapped-file': 'it stands in a fence of code',
};

/**
 * Why the values of an artifact cannot be relied on, though they can be read: what damages the frontmatter, what hides the rest, what is said
 * twice, a merge that nobody has finished.
 */
export function damageOf(part: Part, artifact: Artifact): Reason[] {
  const { document } = artifact;
  const yaml = damagedFrontmatter(document).map(({ code, detail, span }): Reason => {
    const what = code === 'duplicate-key' ? `the key \`${detail}\` occurs twice` : (words[code] ?? detail.replace(/\.$/, ''));
    return {
      verdict: 'unknown',
      code: 'report-unreadable',
      part,
      message: `The frontmatter is damaged: ${what}.`,
      hint: 'Correct it: nobody can tell what it says.',
      ...placeIn(document, span),
    };
  });
  const conflicts = conflictsIn(document).map((span): Reason => ({
    verdict: 'blocked',
    code: 'merge-conflict',
    part,
    message: 'A merge is not finished here: nobody can tell which side counts.',
    hint: 'Keep one side, and delete the lines of `<`, `=` and `>`.',
    ...placeIn(document, span),
  }));
  return [...yaml, ...wrongBytes(part, artifact), ...unclosedComments(part, artifact), ...contradictions(part, artifact), ...conflicts];
}

function unknown(part: Part, { document }: Artifact, span: Span, message: string, hint: string): Reason {
  return { verdict: 'unknown', code: 'report-unreadable', part, message, hint, ...placeIn(document, span) };
}

function wrongBytes(part: Part, artifact: Artifact): Reason[] {
  return artifact.document.problems
    .filter(({ code }) => code === 'invalid-encoding')
    .slice(0, 1)
    .map(({ span }) => unknown(part, artifact, span, 'The file is not UTF-8: nobody can tell what it says here.', 'Save it as UTF-8.'));
}

function unclosedComments(part: Part, artifact: Artifact): Reason[] {
  return artifact.document.problems
    .filter(({ code }) => code === 'unclosed-comment')
    .map(({ span }) =>
      unknown(part, artifact, span, 'A comment begins here and does not end: the rest of the file is hidden.', 'Close it with `-->`.'),
    );
}

/** What is said in two ways: the value of a field, the number of a phase. */
function contradictions(part: Part, artifact: Artifact): Reason[] {
  const fields = artifact.contradicted.map(({ entry, valueSpan }) =>
    unknown(part, artifact, valueSpan, `\`${entry.label}\` has another value above.`, 'Keep one of them.'),
  );
  const other = otherPhase(artifact);
  const name =
    other === undefined
      ? []
      : [
          unknown(
            part,
            artifact,
            other.span,
            `The heading speaks of phase ${other.said}, and the name of the file of phase ${other.named}.`,
            'Correct the heading, or rename the file.',
          ),
        ];
  const seen = new Set<number>();
  const phases = isOfKind(artifact, 'plan') ? (artifact.values.phases ?? []) : [];
  const repeated = phases.flatMap(({ number }, index) => {
    if (number === undefined || seen.size < seen.add(number).size) return [];
    const heading = artifact.records.find(({ path }) => path[0] === 'phases' && path[1] === index)?.heading;
    const span = heading?.span ?? { start: 0, end: 0 };
    return [unknown(part, artifact, span, `The plan has phase ${number} twice.`, 'Number the phases 1, 2, 3 and so on.')];
  });
  return [...fields, ...name, ...repeated];
}
