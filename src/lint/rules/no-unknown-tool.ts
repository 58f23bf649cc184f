import { didYouMean } from '../../model/nearest-name.ts';
import { githubToolSet, toolOrigin, vscodeToolNames } from '../../model/vscode-tools.ts';
import type { DocumentRule } from '../rule.ts';
import { isVscodeFrom } from '../vscode.ts';
import { kindsWithTools, vscodeToolUses } from '../vscode-tool-uses.ts';

export const noUnknownTool = {
  id: 'no-unknown-tool',
  summary: 'Tools must be ones that VS Code, an extension or an MCP server has.',
  severity: 'info',
  preset: 'recommended',
  runtimes: ['vscode', 'copilot'],
  documents: 'primitives',
  kinds: kindsWithTools,
  *checkDocument(primitive, { compat }) {
    const hints = new Map<string, string>();
    for (const { name, span, mentioned } of vscodeToolUses(primitive)) {
      // `*` is all tools to github.com, and what VS Code does without the key.
      if (name === '' || name === '*' || toolOrigin(name) !== 'unknown') continue;
      const hint = hints.get(name) ?? hintFor(name);
      hints.set(name, hint);
      yield {
        path: primitive.path,
        span,
        ...(isVscodeFrom(compat, 110) ? {} : { severity: 'warning' as const }),
        message: `VS Code itself has no tool \`${name}\`, and ${mentioned ? 'reads the name as text' : 'ignores the name'}.`,
        hint,
      };
    }
  },
} as const satisfies DocumentRule;

/** Tools that VS Code had and gave no other name. Source: microsoft/vscode 1.122, tools of the Copilot extension 0.42.0. */
const gone: ReadonlySet<string> = new Set(['findTestFiles']);

function hintFor(name: string): string {
  if (gone.has(name)) return 'It is a former tool of VS Code that has no successor. Remove the name.';
  const set = githubToolSet(name);
  if (set !== undefined) return `GitHub takes it for \`${set}\`: write that, which both know.`;
  const [, server, tool] = /^mcp_([^_/]+)_([^/]+)$/.exec(name) ?? [];
  if (server !== undefined) return `If it is a tool of an MCP server, write the server in front, for example \`${server}/${tool}\`.`;
  // VS Code's own names have no underscores, those of other tools often have.
  const guess = name.includes('_') ? '' : didYouMean(name, vscodeToolNames).trim();
  if (guess !== '') return guess;
  return name.includes('/')
    ? 'Name a tool of this set, or the set alone.'
    : `Write \`${name}/*\` if it is an MCP server, \`server/${name}\` or \`publisher.extension/${name}\` if it is a tool of a server or an extension.`;
}
