import { namesOf } from '../../graph/frontmatter-values.ts';
import type { Primitive } from '../../graph/graph.ts';
import { enabledTools, toolOrigin } from '../../model/vscode-tools.ts';
import type { DocumentRule } from '../rule.ts';
import { kindsWithTools, vscodeToolUses } from '../vscode-tool-uses.ts';

export const noDisabledTool = {
  id: 'no-disabled-tool',
  summary: 'A tool that the text mentions must be among the `tools` of the file.',
  severity: 'warning',
  preset: 'recommended',
  runtimes: ['vscode', 'copilot'],
  documents: 'primitives',
  kinds: kindsWithTools,
  *checkDocument(primitive) {
    const known = new Map<Primitive, (tool: string) => boolean>();
    for (const { name, span, mentioned } of vscodeToolUses(primitive)) {
      if (!mentioned || toolOrigin(name) !== 'vscode') continue;
      const isEnabled = known.get(primitive) ?? toolsOf(primitive);
      known.set(primitive, isEnabled);
      if (isEnabled(name)) continue;
      yield {
        path: primitive.path,
        span,
        message: `The text asks for the tool \`${name}\`, and the \`tools\` of this file leave it out, so the model does not have it.`,
        hint: `Add \`${name}\` to \`tools\`.`,
      };
    }
  },
} as const satisfies DocumentRule;

/** Without `tools` every tool is enabled. */
function toolsOf(primitive: Primitive): (tool: string) => boolean {
  const tools = primitive.frontmatter?.value['tools'];
  const hasTools = primitive.kind === 'prompt' || primitive.kind === 'agent';
  if (!hasTools || (typeof tools !== 'string' && !Array.isArray(tools))) return () => true;
  return enabledTools(namesOf(primitive, 'tools').map(({ name }) => name));
}
