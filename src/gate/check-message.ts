import { artifactPlaceOf } from '../artifacts/artifact-kinds.ts';
import { isRepositoryPath, resolvePath } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { didYouMean } from '../model/nearest-name.ts';

export interface MessageFlaw {
  readonly message: string;
  readonly hint: string;
  /** Of the message, from 1. */
  readonly line: number;
}

/** Messages that git writes itself, and those that another commit will take up. */
const exempt = /^(?:Merge |Revert "|fixup! |squash! |amend! )/;

/**
 * What is wrong with how a commit message refers to the artifact that it is about: `See: plans/<feature>/complete.md`. `exists` asks the
 * repository, and `known` are the artifacts that are there. Comments, and what git cuts off below its scissors, are no message.
 */
export function messageFlaws(text: string, exists: (path: FilePath) => boolean, known: readonly FilePath[]): MessageFlaw[] {
  const [kept = ''] = text.replace(/^\uFEFF/, '').split(/^# -{8,} >8 -{8,}.*$/m);
  const lines = kept.split(/\r\n|\n|\r/).map((line, index) => ({ line, number: index + 1 }));
  const said = lines.filter(({ line }) => !line.startsWith('#'));
  const subject = said.find(({ line }) => line.trim() !== '');
  if (subject === undefined)
    return [{ message: 'The message is empty.', hint: 'Write one, or take what `primitives commit-message` prints.', line: 1 }];
  if (exempt.test(subject.line)) return [];
  const references = said.flatMap(({ line, number }) => {
    const path = /^\s*(?:[-*]\s+)?See(?: also)?:\s*[<`[(]*([^\s<>`\])]+)/i.exec(line)?.[1];
    return path === undefined ? [] : [{ path, number }];
  });
  if (references.length === 0) {
    return [
      {
        message: 'The message refers to no artifact, so that nobody finds what was planned, tested and approved.',
        hint: `End it with a line such as \`See: ${known[0] ?? 'plans/<feature>/complete.md'}\`.`,
        line: subject.number,
      },
    ];
  }
  return references.flatMap(({ path: written, number }): MessageFlaw[] => {
    const path = resolvePath('', written.replace(/[#?].*$/, ''));
    if (path === undefined || !isRepositoryPath(path)) {
      return [
        { message: `\`${written}\` lies outside the repository.`, hint: 'Write the path from the root of the repository.', line: number },
      ];
    }
    if (!exists(path)) {
      return [
        {
          message: `\`${written}\` does not exist.`,
          hint: `Write the artifact first, or correct the path.${didYouMean(path, known)}`,
          line: number,
        },
      ];
    }
    if (artifactPlaceOf(path) === undefined) {
      return [
        { message: `\`${written}\` is no artifact.`, hint: 'Refer to a plan, a phase report or the report of the feature.', line: number },
      ];
    }
    return [];
  });
}
