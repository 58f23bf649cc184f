import { currentToolNames } from '../../model/vscode-tools.ts';
import type { Span } from '../../model/span.ts';
import type { DocumentRule } from '../rule.ts';
import { oneOf } from '../violation-finding.ts';
import { kindsWithTools, vscodeToolUses } from '../vscode-tool-uses.ts';

export const noRenamedTool = {
  id: 'no-renamed-tool',
  summary: 'Tools must have the names that VS Code gives them today.',
  severity: 'info',
  preset: 'recommended',
  runtimes: ['vscode', 'copilot'],
  documents: 'primitives',
  kinds: kindsWithTools,
  *checkDocument(primitive) {
    for (const { name, span, mentioned } of vscodeToolUses(primitive)) {
      const names = currentToolNames(name);
      if (names === undefined) continue;
      const [only = ''] = names;
      yield {
        path: primitive.path,
        span,
        message:
          names.length === 1
            ? `\`${name}\` is a former name: VS Code says \`${only}\` now and may forget the old one.`
            : `\`${name}\` is a former tool set: VS Code has taken it apart and may forget its name.`,
        hint: names.length === 1 ? `Write \`${only}\`.` : `Name what is needed of ${oneOf(names).replace(/ or ([^ ]*)$/, ' and $1')}.`,
        // A name with escapes, or on two lines, does not stand in the text as it is read.
        ...(primitive.text.slice(span.start, span.end) !== name
          ? {}
          : names.length === 1
            ? { fix: [{ span, text: only }] }
            : mentioned
              ? {}
              : { unsafeFix: [{ span, text: names.join(separatorAt(primitive.text, span)) }] }),
      };
    }
  },
} as const satisfies DocumentRule;

/** What stands between the items of the list that one of them is in: another line, quotes and a comma, or a comma. */
function separatorAt(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - 200), start);
  const quote = /["']$/.exec(before)?.[0] ?? '';
  const isQuoted = quote !== '' && text[end] === quote;
  const item = /(\r\n|\n|\r)([ \t]*-[ \t]+)["']?$/.exec(before);
  if (item !== null) return `${isQuoted ? quote : ''}${item[1]}${item[2]}${isQuoted ? quote : ''}`;
  return isQuoted ? `${quote}, ${quote}` : ', ';
}
