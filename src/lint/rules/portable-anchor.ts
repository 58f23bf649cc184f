import type { Graph, LinkEdge } from '../../graph/graph.ts';
import type { Kind } from '../../model/kind.ts';
import { folderOf, resolvePath } from '../../model/file-path.ts';
import type { Finding, GraphRule } from '../rule.ts';

/** What VS Code 1.122 reads as a prompt file, and so checks the links of. */
const checkedKinds: ReadonlySet<string> = new Set<Kind>(['instructions', 'prompt', 'agent']);

export const portableAnchor = {
  id: 'portable-anchor',
  summary: 'A link must lead somewhere in VS Code too, which takes the whole destination for a file name.',
  severity: 'info',
  preset: 'all',
  runtimes: ['vscode'],
  *check(graph, { compat }) {
    for (const edge of graph.edges) {
      if (edge.type !== 'links-to' || edge.reference.form !== 'link' || !leadsSomewhere(edge)) continue;
      const written = destinationForVscode(graph, edge);
      if (written === undefined || isFoundByVscode(graph, edge, written)) continue;
      yield {
        path: edge.from,
        span: edge.reference.hrefSpan,
        message: `VS Code ${compat.vscode} takes \`${written}\` for a file name and reports that it is missing, though the link is right elsewhere.`,
        ...whatToDo(edge, written),
      };
    }
  },
} as const satisfies GraphRule;

/** What leads nowhere for anybody is reported by other rules. */
function leadsSomewhere({ target }: LinkEdge): boolean {
  return target.type === 'file' || target.type === 'folder' || target.type === 'external';
}

/** All between the brackets of a link on one line, in a file that VS Code checks: it looks for links line by line. */
function destinationForVscode({ documents }: Graph, { from, reference }: LinkEdge): string | undefined {
  const document = documents.get(from);
  const { span, textSpan } = reference;
  if (document === undefined || !checkedKinds.has(document.kind)) return undefined;
  const link = document.text.slice(span.start, span.end);
  if (/[\r\n]/.test(link) || textSpan.end >= span.end) return undefined;
  return document.text.slice(textSpan.end + 2, span.end - 1);
}

/** Relative to the folder of the file, nothing taken off or decoded; `/` starts at the root of the disk (`promptFileParser.ts`). */
function isFoundByVscode({ paths }: Graph, { from }: LinkEdge, written: string): boolean {
  if (/^[a-z]+:\//i.test(written)) return true;
  const path = written.startsWith('/') ? undefined : resolvePath(folderOf(from), written);
  return path !== undefined && (paths.hasFile(path) || paths.hasFolder(path) || paths.isOpaque(path));
}

function whatToDo({ target, reference }: LinkEdge, written: string): Pick<Finding, 'hint'> {
  if (target.type === 'external') return { hint: 'Write the address as text, or between `<` and `>`.' };
  if (written.startsWith('/')) return { hint: 'Start the path at the folder of the file.' };
  if (written !== reference.href) return { hint: 'Leave the title and the angle brackets out.' };
  if (/[?#]/.test(written)) return { hint: 'Link to the file, and name the section in the text.' };
  return { hint: 'Rename the file so that its name needs no encoding.' };
}
