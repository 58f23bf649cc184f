import type { Primitive } from '../../graph/graph.ts';
import type { TextEdit } from '../../model/text-edits.ts';
import type { Loss, OutputPart } from '../runtime.ts';
import { inlineText } from './inline-text.ts';

/** How a runtime puts what a person writes behind a command into its text. `next` is the character behind the place. */
export type ArgumentStyle =
  /** One place for all that was written. */
  | { readonly type: 'all'; readonly placeholder: string }
  /** A place for each word, counted from 1, and one for all. */
  | { readonly type: 'positional'; readonly placeholder: (position: number, next: string) => string }
  /** By name: Claude Code's `arguments`. */
  | {
      readonly type: 'named';
      readonly accepts: RegExp;
      readonly placeholder: (name: string, inputs: readonly string[], next: string) => string;
    }
  /** Nothing is filled in: the text asks for the values. */
  | { readonly type: 'none' };

export interface ArgumentText {
  readonly edits: readonly TextEdit[];
  readonly before: readonly OutputPart[];
  /** The names of the inputs, in order of appearance. */
  readonly inputs: readonly string[];
}

/** The `${input:name}` of a prompt in the words of a runtime. */
export function argumentText({ variables, text }: Primitive, style: ArgumentStyle): ArgumentText {
  const filled = variables.filter(({ name }) => style.type !== 'named' || style.accepts.test(name));
  const placeholders = new Map(filled.toReversed().map(({ name, placeholder }) => [name, placeholder]));
  const inputs = [...new Set(filled.map(({ name }) => name))];
  const edits = filled.map(({ name, span }): TextEdit => {
    switch (style.type) {
      case 'all':
        return { span, text: inputs.length === 1 ? style.placeholder : said(name) };
      case 'positional':
        return { span, text: style.placeholder(inputs.indexOf(name) + 1, text[span.end] ?? '') };
      case 'named':
        return { span, text: style.placeholder(name, inputs, text[span.end] ?? '') };
      case 'none':
        return { span, text: said(name) };
    }
  });
  const intro =
    inputs.length > 0 && style.type === 'none'
      ? 'Ask the person for these values, unless they are given:'
      : inputs.length > 1 && style.type === 'all'
        ? `These values are given, in this order: ${style.placeholder}`
        : undefined;
  const list = inputs.map(
    (name) => `- ${said(name)}${placeholders.get(name) === undefined ? '' : `: ${inlineText(placeholders.get(name) ?? '')}`}`,
  );
  return { edits, before: intro === undefined ? [] : [{ type: 'text', text: `${intro}\n\n${list.join('\n')}` }], inputs };
}

/** Inputs that nothing fills in, because an argument cannot have their name. They stay as they are. */
export function lostInputs({ path, variables }: Primitive, runtime: string, inputs: readonly string[]): Loss[] {
  return variables
    .filter(({ name }) => !inputs.includes(name))
    .map(({ name, span }) => ({
      path,
      span,
      effect: 'changed',
      message: `${runtime} has no arguments named \`${name}\`: \`\${input:${name}}\` stays in the text and is not filled in there.`,
      hint: 'Use letters, digits, `_` and `-`, a letter first.',
    }));
}

function said(name: string): string {
  return `{${inlineText(name.replace(/[{}]/g, ''))}}`;
}

/** What is text in VS Code and is filled in or run by a runtime. */
export interface ActiveSyntax {
  /** With the flag `g`. */
  readonly pattern: RegExp;
  /** What the runtime does with a match: ends the sentence "The runtime … when it is called". */
  readonly does: (match: string) => string;
  /** Whether the runtime takes a match for what it looks like; every one unless said otherwise. */
  readonly applies?: (match: string) => boolean;
}

/**
 * What Gemini CLI, and Qwen Code after it, fill in or run, wherever it stands; nothing escapes it. Sources: google-gemini/gemini-cli
 * injectionParser.ts; Qwen Code docs/users/features/commands.md.
 */
export const braceInserts: readonly ActiveSyntax[] = [
  { pattern: /\{\{args\}\}/g, does: (match) => `replaces \`${match}\` with the arguments` },
  { pattern: /!\{[^}\n]*\}?/g, does: (match) => `runs the command in \`${match}\`` },
  { pattern: /@\{[^}\n]*\}?/g, does: (match) => `replaces \`${match}\` with the file of that name` },
];

/** One loss for each place where a runtime would act on what was meant as text. */
export function activeText({ path, text, bodyStart }: Primitive, runtime: string, syntax: readonly ActiveSyntax[]): Loss[] {
  return syntax.flatMap(({ pattern, does, applies = () => true }) =>
    [...text.slice(bodyStart).matchAll(pattern)].flatMap((match): Loss[] => {
      const start = bodyStart + match.index;
      if (!applies(match[0])) return [];
      return [
        {
          path,
          span: { start, end: start + match[0].length },
          effect: 'changed',
          message: `${runtime} ${does(match[0].replaceAll('`', "'"))} when this is called.`,
          hint: 'Write it another way if it is meant as text.',
        },
      ];
    }),
  );
}

/** Active syntax that has another form in which it is text. */
export interface DefusedSyntax extends ActiveSyntax {
  /** What is written instead of a match, as `String.replace` reads it. */
  readonly by: string;
}

/** The edits that make such text inert, and one loss for each, because it reads differently then. */
export function defusedText(
  { path, text, bodyStart }: Primitive,
  runtime: string,
  syntax: DefusedSyntax | undefined,
): { readonly edits: TextEdit[]; readonly losses: Loss[] } {
  const matches = syntax === undefined ? [] : [...text.slice(bodyStart).matchAll(syntax.pattern)];
  const edits = matches.map((match): TextEdit => {
    const start = bodyStart + match.index;
    return { span: { start, end: start + match[0].length }, text: match[0].replace(syntax?.pattern ?? '', syntax?.by ?? '') };
  });
  const losses = edits.map(({ span, text: written }): Loss => {
    const was = text.slice(span.start, span.end).replaceAll('`', "'");
    return {
      path,
      span,
      effect: 'changed',
      message: `${runtime} ${syntax?.does(was)}: \`${written.replaceAll('`', "'")}\` is written there instead.`,
      hint: 'Write it another way if the difference matters.',
    };
  });
  return { edits, losses };
}

/** The same for text that no file holds. */
export function defusedPart(part: OutputPart, syntax: DefusedSyntax | undefined): OutputPart {
  if (syntax === undefined || part.type !== 'text') return part;
  return { type: 'text', text: part.text.replace(syntax.pattern, syntax.by) };
}
