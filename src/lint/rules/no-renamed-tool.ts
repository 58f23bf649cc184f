import { currentToolNames } from '../../model/vscode-tools.ts';
import type { Rule } from '../rule.ts';
import { oneOf } from '../violation-finding.ts';
import { vscodeToolUses } from '../vscode-tool-uses.ts';

export const noRenamedTool = {
  id: 'no-renamed-tool',
  summary: 'Tools must have the names that VS Code gives them today.',
  severity: 'info',
  preset: 'recommended',
  runtimes: ['vscode', 'copilot'],
  *check(graph) {
    for (const { primitive, name, span } of vscodeToolUses(graph)) {
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
        ...(names.length === 1 && primitive.text.slice(span.start, span.end) === name ? { fix: [{ span, text: only }] } : {}),
      };
    }
  },
} as const satisfies Rule;
