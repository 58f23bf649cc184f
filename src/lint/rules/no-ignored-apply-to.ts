import { splitOutsideBrackets } from '../../graph/glob-braces.ts';
import { entryAt } from '../../graph/frontmatter-values.ts';
import { isClaudeRule, isRepositoryWide } from '../../kinds.ts';
import { placeOfMissingKey, placeOfValue } from '../frontmatter-place.ts';
import { quote } from '../quote.ts';
import { isComplete, isSound, repeatsKeys } from '../frontmatter-violations.ts';
import type { Finding, Rule } from '../rule.ts';
import type { Primitive } from '../../graph/graph.ts';
import type { FrontmatterEntry } from '../../model/document.ts';
import type { TextEdit } from '../../model/text-edits.ts';

export const noIgnoredApplyTo = {
  id: 'no-ignored-apply-to',
  summary: 'Instructions need an `applyTo` that runtimes read: one string.',
  severity: 'error',
  preset: 'recommended',
  *check(graph) {
    for (const primitive of graph.primitives) {
      if (primitive.kind !== 'instructions' || isClaudeRule(primitive.path) || !isSound(primitive)) continue;
      const finding = ofInstruction(primitive);
      if (finding !== undefined) yield finding;
    }
  },
} as const satisfies Rule;

function ofInstruction(primitive: Primitive): Finding | undefined {
  const { path, frontmatter } = primitive;
  const alwaysOn = isRepositoryWide(path);
  const entry = entryAt(primitive, ['applyTo']);
  if (entry === undefined) {
    // What is wrong with the frontmatter itself comes first, and copilot-instructions.md needs no scope.
    if (alwaysOn || !isComplete(primitive)) return undefined;
    return {
      path,
      span: placeOfMissingKey(primitive),
      severity: 'warning',
      message: 'Without `applyTo`, VS Code never applies these instructions by itself, while other tools take a missing key for all files.',
      hint: 'Say which files they are for, for example `applyTo: "**/*.ts"`, or `applyTo: "**"` for all.',
    };
  }
  const value = frontmatter?.value['applyTo'];
  if (typeof value === 'string' || alwaysOn) return undefined;
  const globs = Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;
  return {
    path,
    span: placeOfValue(primitive, ['applyTo']),
    message: `\`applyTo\` is ${Array.isArray(value) ? 'a list' : value === null ? 'empty' : typeof value === 'object' ? 'a map' : 'not a text'}, and VS Code reads one string only: these instructions never apply.`,
    hint: globs === undefined ? 'Write the globs as one string, separated by commas.' : `Write \`applyTo: ${quote(globs.join(','))}\`.`,
    ...(globs === undefined ||
    repeatsKeys(primitive) ||
    !isMechanical(globs, primitive.text.slice(entry.valueSpan.start, entry.valueSpan.end))
      ? {}
      : { fix: [besideKey(primitive, entry, quote(globs.join(',')))] }),
  };
}

/** Joining the list loses nothing: it has no comments, and no glob has a comma that would split it. */
function isMechanical(globs: readonly string[], written: string): boolean {
  return globs.length > 0 && !/(?:^|\s)#/.test(written) && globs.every((glob) => splitOutsideBrackets(glob, ',').length === 1);
}

/** A list may begin on the line below its key. The text that takes its place stands beside the key. */
function besideKey({ text }: Primitive, { keySpan, valueSpan }: FrontmatterEntry, value: string): TextEdit {
  const between = keySpan === undefined ? '' : text.slice(keySpan.end, valueSpan.start);
  if (keySpan === undefined || !/^:[ \t]*(?:\r\n|\n|\r)\s*$/.test(between)) return { span: valueSpan, text: value };
  return { span: { start: keySpan.end + 1, end: valueSpan.end }, text: ` ${value}` };
}
