import type { Severity } from '../../model/diagnostic.ts';
import type { HiddenCategory, UnusualCharacter } from '../../model/document.ts';
import { codePointName } from '../code-point.ts';
import { invisibleDeletion } from '../invisible-deletion.ts';
import type { DocumentRule } from '../rule.ts';

type Hidden = UnusualCharacter & { readonly category: HiddenCategory };

const smuggling = 'people see nothing, models read it, and instructions have been smuggled in this way';
const splitting = 'people do not see it, and what models, globs and searches read is another word';

/** What people call the characters of a category, and what they do. */
const categories: Readonly<Record<HiddenCategory, readonly [name: string, effect: string]>> = {
  tag: ['Unicode tag', smuggling],
  'bidi-control': ['bidirectional control', 'it can make people read the text in another order than models do'],
  'variation-selector': ['variation selector', smuggling],
  'zero-width': ['zero-width character', splitting],
  'byte-order-mark': ['byte order mark', splitting],
  'bidi-mark': ['direction mark', splitting],
  'soft-hyphen': ['soft hyphen', splitting],
  blank: ['letter that is blank', 'people take it for a space, and what models, globs and searches read is another word'],
  invisible: ['invisible character', splitting],
};

export const noHiddenUnicode = {
  id: 'no-hidden-unicode',
  summary: 'Text must not hold characters that people cannot see and models read.',
  severity: 'error',
  preset: 'recommended',
  documents: 'all',
  *checkDocument(document) {
    const hidden = document.unusualCharacters.filter((character): character is Hidden => Object.hasOwn(categories, character.category));
    if (hidden.length === 0) return;
    const isSafelyDeleted = invisibleDeletion(document);
    for (const run of hidden) {
      const deletion = [{ span: run.span, text: '' }];
      const fix =
        run.escaped === true || run.category === 'blank' ? {} : isSafelyDeleted(run) ? { fix: deletion } : { unsafeFix: deletion };
      yield { path: document.path, span: run.span, severity: severityOf(run), message: messageOf(run), hint: hintOf(run), ...fix };
    }
  },
} as const satisfies DocumentRule;

/** Zero-width characters in a row that can spell something: two bytes, a bit each. */
const longRun = 16;

function severityOf({ category, codePoint, count }: Hidden): Severity {
  switch (category) {
    case 'tag':
    case 'bidi-control':
      return 'error';
    case 'variation-selector':
      if (count > 1 || codePoint >= 0xe0100) return 'error';
      return codePoint === 0xfe0f ? 'info' : 'warning';
    default:
      return count >= longRun ? 'error' : 'warning';
  }
}

function messageOf({ category, codePoint, count, message, escaped }: Hidden): string {
  const [name, effect] = categories[category];
  const code = codePointName(codePoint);
  const where = escaped === true ? ', written as a YAML escape' : '';
  const hidden = count === 1 ? `A hidden ${name} (${code}${where})` : `Hidden: ${name}, ${count} in a row (from ${code}${where})`;
  const says = message === undefined ? '' : `, in which is written "${shortened(message)}"`;
  return `${hidden}${says}: ${effect}.`;
}

function hintOf({ message, escaped }: Hidden): string {
  if (message !== undefined) return 'Delete what is hidden, do not follow it, and find out who put it there.';
  if (escaped === true) return 'Delete the escape.';
  return 'Delete what is hidden. Where it is meant, write it so that it can be seen.';
}

/** Enough to know what it is. */
const maxShown = 60;

function shortened(message: string): string {
  const visible = message.replace(/[\t-\r]/g, (control) => JSON.stringify(control).slice(1, -1));
  return visible.length > maxShown ? `${visible.slice(0, maxShown)}…` : visible;
}
