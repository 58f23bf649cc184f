import { splitOutsideBrackets } from '../../graph/glob-braces.ts';
import { entryAt } from '../../graph/frontmatter-values.ts';
import { isClaudeRule, isRepositoryWide } from '../../kinds.ts';
import { placeOfMissingKey, placeOfValue } from '../frontmatter-place.ts';
import { quote } from '../quote.ts';
import { isComplete, isSound, repeatsKeys } from '../frontmatter-violations.ts';
import type { DocumentRule, Finding } from '../rule.ts';
import type { Primitive } from '../../graph/graph.ts';
import type { FrontmatterEntry } from '../../model/document.ts';
import type { TextEdit } from '../../model/text-edits.ts';

export const noIgnoredApplyTo = {
  id: 'no-ignored-apply-to',
  summary: 'Instructions need an `applyTo` that runtimes read: one string.',
  severity: 'error',
  preset: 'recommended',
  documents: 'primitives',
  kinds: ['instructions'],
  *checkDocument(primitive) {
    if (isClaudeRule(primitive.path) || !isSound(primitive)) return;
    const finding = ofInstruction(primitive);
    if (finding !== undefined) yield finding;
  },
} as const satisfies DocumentRule;

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
  const globs = globsIn(value);
  return {
    path,
    span: placeOfValue(primitive, ['applyTo']),
    message: `\`applyTo\` is ${Array.isArray(value) ? 'a list' : value === null ? 'empty' : typeof value === 'object' ? 'a map' : 'not a text'}, and VS Code reads one string only: these instructions never apply.`,
    hint: globs === undefined ? 'Write the globs as one string, separated by commas.' : `Write \`applyTo: ${quote(globs.join(','))}\`.`,
    ...(globs === undefined || repeatsKeys(primitive) ? {} : fixWith(globs, primitive, entry)),
  };
}

/** The globs of a list, or of a map that says nothing but one list or one glob: for what it leaves out a string has no word. */
function globsIn(value: unknown): readonly string[] | undefined {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) {
    const items = value.map((item) => (Array.isArray(item) ? undefined : globsIn(item)));
    return items.includes(undefined) ? undefined : items.flatMap((item) => item ?? []);
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const [[key, inner] = ['', undefined], ...others] = Object.entries(value);
  return others.length === 0 && includes.has(key) && (typeof inner === 'string' || Array.isArray(inner)) ? globsIn(inner) : undefined;
}

/** What people call the globs in such a map. */
const includes: ReadonlySet<string> = new Set([
  'include',
  'includes',
  'pattern',
  'patterns',
  'glob',
  'globs',
  'path',
  'paths',
  'file',
  'files',
]);

/** Joining a list loses nothing where no glob has a comma that would split it. Comments and keys in it go, so that is a person's choice. */
function fixWith(globs: readonly string[], primitive: Primitive, entry: FrontmatterEntry): Pick<Finding, 'fix' | 'unsafeFix'> {
  if (globs.length === 0 || !globs.every((glob) => splitOutsideBrackets(glob, ',').length === 1)) return {};
  const { start, end } = entry.valueSpan;
  const edits = [besideKey(primitive, entry, quote(globs.join(',')))];
  const value = primitive.frontmatter?.value['applyTo'];
  return Array.isArray(value) && value.every((item) => typeof item === 'string') && !/(?:^|\s)#/.test(primitive.text.slice(start, end))
    ? { fix: edits }
    : { unsafeFix: edits };
}

/** A list may begin on the line below its key. The text that takes its place stands beside the key. */
function besideKey({ text }: Primitive, { keySpan, valueSpan }: FrontmatterEntry, value: string): TextEdit {
  const between = keySpan === undefined ? '' : text.slice(keySpan.end, valueSpan.start);
  if (keySpan === undefined || !/^:[ \t]*(?:\r\n|\n|\r)\s*$/.test(between)) return { span: valueSpan, text: value };
  return { span: { start: keySpan.end + 1, end: valueSpan.end }, text: ` ${value}` };
}
