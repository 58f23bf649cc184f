import { namesOf } from '../../graph/frontmatter-values.ts';
import { enablesTool, toolOrigin } from '../../model/vscode-tools.ts';
import type { Rule } from '../rule.ts';
import { vscodeToolUses } from '../vscode-tool-uses.ts';

export const noDisabledTool = {
  id: 'no-disabled-tool',
  summary: 'A tool that the text mentions must be among the `tools` of the file.',
  severity: 'warning',
  preset: 'recommended',
  runtimes: ['vscode', 'copilot'],
  *check(graph) {
    for (const { primitive, name, span, mentioned } of vscodeToolUses(graph)) {
      const tools = primitive.frontmatter?.value['tools'];
      if (!mentioned || (typeof tools !== 'string' && !Array.isArray(tools)) || toolOrigin(name) !== 'vscode') continue;
      if (
        enablesTool(
          namesOf(primitive, 'tools').map((tool) => tool.name),
          name,
        )
      )
        continue;
      yield {
        path: primitive.path,
        span,
        message: `The text asks for the tool \`${name}\`, and the \`tools\` of this file leave it out, so the model does not have it.`,
        hint: `Add \`${name}\` to \`tools\`.`,
      };
    }
  },
} as const satisfies Rule;
