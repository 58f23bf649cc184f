import { fileStart } from '../../model/span.ts';
import { agentPathOf } from '../agent-path.ts';
import type { DocumentRule } from '../rule.ts';

export const noLegacyChatmode = {
  id: 'no-legacy-chatmode',
  summary: 'Chat modes are called agents now.',
  severity: 'warning',
  preset: 'recommended',
  documents: 'primitives',
  *checkDocument({ path }) {
    if (!path.endsWith('.chatmode.md')) return;
    yield {
      path,
      span: fileStart,
      message: '`.chatmode.md` is the former form of `.agent.md`: VS Code asks to move it and the newer Copilot runtimes do not load it.',
      hint: `Move it to \`${agentPathOf(path)}\`, and the links to it: \`primitives migrate\` does.`,
    };
  },
} as const satisfies DocumentRule;
