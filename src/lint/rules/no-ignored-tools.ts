import { entryAt, scalarOf } from '../../graph/frontmatter-values.ts';
import type { DocumentRule } from '../rule.ts';

/** Built in, and not agents to VS Code 1.122 (`chatModes.ts`): they bring tools of their own. */
const withoutTools: ReadonlySet<unknown> = new Set(['ask', 'edit']);

export const noIgnoredTools = {
  id: 'no-ignored-tools',
  summary: 'A prompt with `tools` must run in an agent that takes them.',
  severity: 'warning',
  preset: 'recommended',
  runtimes: ['vscode', 'copilot'],
  documents: 'primitives',
  kinds: ['prompt'],
  *checkDocument(primitive) {
    const agent = scalarOf(primitive, 'agent') ?? scalarOf(primitive, 'mode');
    const entry = entryAt(primitive, ['tools']);
    if (entry?.keySpan === undefined || !withoutTools.has(agent)) return;
    yield {
      path: primitive.path,
      span: entry.keySpan,
      message: `The prompt runs in \`${agent}\`, which has fixed tools, so \`tools\` is ignored.`,
      hint: 'Run it in `agent` or an agent of your own, or remove `tools`.',
    };
  },
} as const satisfies DocumentRule;
