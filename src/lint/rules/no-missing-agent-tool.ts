import { entryAt, namesOf } from '../../graph/frontmatter-values.ts';
import type { DocumentRule } from '../rule.ts';
import { spanOf } from '../violation-finding.ts';
import { isForVscode } from '../vscode.ts';

export const noMissingAgentTool = {
  id: 'no-missing-agent-tool',
  summary: 'An agent that may start others needs the tool `agent`.',
  severity: 'warning',
  preset: 'recommended',
  runtimes: ['vscode', 'copilot'],
  documents: 'primitives',
  kinds: ['agent'],
  *checkDocument(primitive) {
    const { agents, tools } = primitive.frontmatter?.value ?? {};
    const entry = entryAt(primitive, ['agents']);
    if (!isForVscode(primitive) || entry === undefined) return;
    if (!Array.isArray(agents) || !agents.some((agent) => agent !== '' && typeof agent !== 'object')) return;
    if ((typeof tools !== 'string' && !Array.isArray(tools)) || namesOf(primitive, 'tools').some(({ name }) => name === 'agent')) return;
    yield {
      path: primitive.path,
      span: spanOf(entry),
      message: '`agents` names agents that may be started, and without the tool `agent` none can be.',
      hint: 'Add `agent` to `tools`: VS Code takes no other name for it here.',
    };
  },
} as const satisfies DocumentRule;
