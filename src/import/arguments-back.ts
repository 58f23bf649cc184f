import { info } from './draft.ts';
import type { Note } from './draft.ts';

export interface ArgumentsBack {
  readonly body: string;
  readonly notes: readonly Note[];
}

/** What a build writes above a text whose runtime does not fill in values by name, and the list below it. */
const intro =
  /^(?:Ask the person for these values, unless they are given:|These values are given, in this order: \S+)\n\n((?:- \{.+?\}(?:: .*)?(?:\n|$))+)\n*/;

/** `{name}` of a file that our build wrote is `${input:name}` again. */
export function builtArguments(body: string): ArgumentsBack {
  const found = intro.exec(body);
  if (found === null) return { body, notes: [] };
  let rest = body.slice(found[0].length);
  for (const [, said = '', placeholder] of (found[1] ?? '').matchAll(/^- \{(.+?)\}(?:: (.*))?$/gm)) {
    const name = unescaped(said);
    const written = `\${input:${name}${placeholder === undefined ? '' : `:${unescaped(placeholder)}`}}`;
    rest = rest.replaceAll(`{${said}}`, () => written);
  }
  return { body: rest, notes: [] };
}

function unescaped(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

/** Every place that a runtime fills in, as an input. `names` are those that it gives to positions, counted from 0. */
export function filledArguments(body: string, pattern: RegExp, nameOf: (match: RegExpExecArray) => string | undefined): ArgumentsBack {
  const names = new Set<string>();
  const text = body.replace(pattern, (...all: unknown[]) => {
    const [whole] = all as string[];
    const name = nameOf(all as unknown as RegExpExecArray);
    if (name === undefined) return whole ?? '';
    names.add(name);
    return `\${input:${name}}`;
  });
  const said = [...names].map((name) => `\`${name}\``).join(', ');
  return { body: text, notes: names.size === 0 ? [] : [info(`Its arguments are inputs now: ${said}.`)] };
}

/** A hint as it was meant: YAML reads `[issue]` as a list. */
export function hintText(hint: unknown): string | undefined {
  if (typeof hint === 'string') return hint;
  return Array.isArray(hint) ? hint.flatMap((item) => (typeof item === 'string' ? [`[${item}]`] : [])).join(' ') : undefined;
}

/** Names for the positions of a command: what its hint calls them, `[issue] [priority]`, else by number. */
export function positionNames(hint: unknown): (position: number) => string {
  const names = [...(hintText(hint) ?? '').matchAll(/[[<]([^\][<>|=]+)[\]>]/g)].map(([, name = '']) =>
    name
      .trim()
      .toLowerCase()
      .replace(/[^a-z\d_]+/g, '-')
      .replace(/^-+|-+$/g, ''),
  );
  return (position) => names[position] || `argument-${position + 1}`;
}

/** What a runtime runs when the text is used. It stays as text, and nothing runs it. */
export function shellNotes(body: string, pattern: RegExp): Note[] {
  const found = body.match(pattern)?.length ?? 0;
  return found === 0
    ? []
    : [
        {
          effect: 'changed',
          message: `It runs ${found === 1 ? 'a command' : `${found} commands`} of the shell where it was made; here that is text, and nothing runs it.`,
        },
      ];
}
