import type { Place } from '../graph/context-roots.ts';
import type { Graph } from '../graph/graph.ts';
import { passagesOf } from '../graph/passages.ts';
import { estimateTokens } from '../model/estimate-tokens.ts';
import type { FilePath } from '../model/file-path.ts';
import { containedInstructions } from './contained-instructions.ts';
import { areApart } from './home-folder.ts';
import { lintedDocuments } from './linted-documents.ts';
import { nearDuplicates } from './near-duplicates.ts';
import { wordsIn } from './word-hashes.ts';
import { grouped, groupsReadTogether, readTogether } from './text-groups.ts';

export interface RepeatedPassage extends Place {
  readonly tokens: number;
  readonly original: Place;
}

/** All that one file repeats of another, or of itself. */
export interface Repetition {
  readonly passages: readonly RepeatedPassage[];
  readonly tokens: number;
  /** A path for which a model reads both files. */
  readonly example: FilePath | undefined;
}

/** Letters and words below which a sentence is a formula that people repeat on purpose. */
const LETTERS = 80;
const WORDS = 12;

/** What stands twice in texts that are read together, by pair of files; pairs of which one as a whole is too much are left out. */
export function repeatedPassages(graph: Graph): Repetition[] {
  const told = new Set(
    [
      ...nearDuplicates(graph).map(({ primitive, original }) => [primitive.path, original.path]),
      ...containedInstructions(graph).map(({ primitive, container }) => [primitive.path, container.path]),
    ].flatMap((pair) => [pair.join('\n'), pair.toReversed().join('\n')]),
  );
  const places = lintedDocuments(graph)
    .filter(({ path }) => !graph.generated.has(path))
    .flatMap((document) =>
      passagesOf(document).flatMap(({ text, span }) => {
        const words = text.length < LETTERS ? [] : wordsIn(text);
        return words.length < WORDS ? [] : [{ path: document.path, span, key: keyOf(words), text }];
      }),
    );
  const repeated = [...grouped(places, ({ key }) => key).values()]
    .filter(([first, second]) => second !== undefined && first !== undefined && hasProse(first.text))
    .flatMap((same) => groupsReadTogether(graph, same))
    .flatMap((group) => {
      const firstIn = new Map<FilePath, Place>();
      return group.flatMap(({ path, span, text }): RepeatedPassage[] => {
        const original = firstIn.get(path) ?? group[0];
        if (!firstIn.has(path)) firstIn.set(path, { path, span });
        if (original === undefined || (original.path === path && original.span.start === span.start)) return [];
        if (told.has(`${path}\n${original.path}`) || areApart(path, original.path)) return [];
        // Runtimes have root files of their own, and each of those has to say all.
        return original.path !== path && isForOneRuntime({ path, span }) && isForOneRuntime(original)
          ? []
          : [{ path, span, tokens: estimateTokens(text), original }];
      });
    });
  return [...grouped(repeated, ({ path, original }) => `${path}\n${original.path}`).values()].flatMap((passages) => {
    const [first] = passages;
    if (first === undefined) return [];
    const example = readTogether(graph, first, first.original)?.example;
    return [{ passages, tokens: passages.reduce((sum, { tokens }) => sum + tokens, 0), example }];
  });
}

function isForOneRuntime({ path }: Place): boolean {
  return /(?:^|\/)(?:AGENTS|CLAUDE|GEMINI|copilot-instructions)\.md$/.test(path);
}

/** Whether a passage is long enough without its code and the addresses of its links. */
function hasProse(text: string): boolean {
  // Lines such as `**Status**: active`, which every file of a set ends with.
  if (text.includes('\n') && text.split('\n').every((line) => /^[\s>]*[*_]*[\p{L} -]{1,30}[*_]*:/u.test(line))) return false;
  return text.length >= LETTERS && text.replace(/`[^`]*`|\]\([^)]*\)|https?:\S+/g, '').length >= LETTERS;
}

/** Two hashes of all words and their number: short, and not the same for two texts by chance. */
function keyOf(words: readonly number[]): string {
  let [one, other] = [0, 1];
  for (const word of words) {
    one = Math.imul(one ^ word, 0x01000193);
    other = Math.imul(other + word, 0x85ebca6b) ^ (other >>> 13);
  }
  return `${one} ${other} ${words.length}`;
}
