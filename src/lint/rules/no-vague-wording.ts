import { passagesOf, sentencesOf } from '../../graph/passages.ts';
import type { DocumentRule } from '../rule.ts';
import { vagueWordIn } from '../vague-words.ts';

/** Words of a sentence that says no more than that something be good. A longer one mostly says how. */
const SHORT = 8;

export const noVagueWording = {
  id: 'no-vague-wording',
  summary: 'An instruction must say what is wanted, and not only that it be good.',
  severity: 'info',
  preset: 'strict',
  documents: 'primitives',
  kinds: ['instructions', 'agents-file'],
  *checkDocument(primitive) {
    const passages = passagesOf(primitive);
    for (const [index, passage] of passages.entries()) {
      const [sentence, ...others] = sentencesOf(passage);
      if (sentence === undefined || others.length > 0 || !isDemand(sentence.text) || isExplained(sentence.text)) continue;
      const vague = vagueWordIn(sentence.text);
      const next = passages[index + 1];
      if (
        vague === undefined ||
        isTelling(vague.word, sentence.text.slice(vague.end)) ||
        (next !== undefined && isBelow(primitive.text, passage.span.start, next.span.start))
      )
        continue;
      yield {
        path: primitive.path,
        span: { start: sentence.span.start + vague.start, end: sentence.span.start + vague.end },
        message: `The instruction says \`${vague.word}\` and nothing by which to tell, so it changes nothing that an agent does.`,
        hint: 'Say how it is told: a number, a command that must pass, a pattern to follow. Or take the line away.',
      };
    }
  },
} as const satisfies DocumentRule;

/** Whether a sentence tells an agent to do something. */
function isDemand(text: string): boolean {
  return /^[*_]*(?:(?:you |code |it |they )?(?:must|should|always|never|please)\b|(?:add|apply|avoid|be|build|choose|create|design|do|ensure|follow|handle|implement|include|keep|maintain|make|name|optimi[sz]e|prefer|produce|provide|return|set|show|structure|use|validate|write)\b)/i.test(
    text,
  );
}

/** Whether a word sorts things rather than judging them: "slow tests", "good and bad inputs", "clean up". */
function isTelling(word: string, behind: string): boolean {
  if (!/^(?:fast|faster|quick|quickly|slow|easy|good|nice|simple|simply|clean|modern|flexible|acceptable)$/i.test(word)) return false;
  return !/^(?:[.!,]|$|\s+(?:and|code)\b(?!\s+(?:bad|slow|complex|poor)))/i.test(behind);
}

/** Whether a sentence goes on to say what it means, or is none. */
function isExplained(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  return words.length < 2 || words.length > SHORT || /[:：(—–"“]|\s-\s|\b(?:by|with|so that|e\.g|than|because)\b|[?]$/i.test(text);
}

/** Whether a passage stands in a list below the item before. */
function isBelow(text: string, item: number, passage: number): boolean {
  const columnOf = (offset: number): number => offset - Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1));
  return columnOf(passage) > columnOf(item);
}
