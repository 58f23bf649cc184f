import { count } from '../model/count.ts';
import type { ResolveReport } from '../model/generated/schema-types.ts';
import { groupedDigits } from '../model/grouped-digits.ts';
import { painter } from './terminal.ts';
import type { TerminalOptions } from './terminal.ts';
import { visible } from './visible-text.ts';

type ReportedDocument = ResolveReport['results'][number]['documents'][number];

/** What applies to each path, in load order, linked documents indented below what pulls them in. */
export function resolveText({ results }: ResolveReport, terminal: Pick<TerminalOptions, 'color'>): string {
  const paint = painter(terminal);
  const blocks = results.map(({ path, documents, tokens }) => {
    const head = paint.underline(path === '' ? '.' : visible(path));
    if (documents.length === 0) return `${head}\n  ${paint.dim('nothing applies')}\n`;
    const rows = inReadingOrder(documents).map((document) => ({
      name: '  '.repeat(document.depth + 1) + visible(document.path) + (document.section === undefined ? '' : `#${document.section}`),
      kind: document.kind,
      tokens: tokenText(document.tokens),
      reason: reasonText(document),
    }));
    const width = (key: 'name' | 'kind' | 'tokens'): number => Math.max(...rows.map((row) => row[key].length));
    const lines = rows.map(
      (row) =>
        `${row.name.padEnd(width('name'))}  ${row.kind.padEnd(width('kind'))}  ${row.tokens.padStart(width('tokens'))}  ${paint.dim(row.reason)}`,
    );
    return [head, ...lines, `  ${paint.bold(tokenText(tokens))} tokens (estimate) in ${count(documents.length, 'document')}`, ''].join(
      '\n',
    );
  });
  return blocks.join('\n');
}

/** Each document followed by what its links pull in, where the load order has everything of one depth together. */
function inReadingOrder(documents: readonly ReportedDocument[]): ReportedDocument[] {
  const pulledBy = ({ path, section }: ReportedDocument): ReportedDocument[] =>
    documents.filter(({ reason }) => reason.type === 'link' && reason.from === path && reason.fromSection === section);
  const seen = new Set<ReportedDocument>();
  const visit = (document: ReportedDocument): ReportedDocument[] => {
    if (seen.has(document)) return [];
    seen.add(document);
    return [document, ...pulledBy(document).flatMap(visit)];
  };
  return documents.filter(({ depth }) => depth === 0).flatMap(visit);
}

function tokenText(tokens: number): string {
  return `~${groupedDigits(tokens)}`;
}

function reasonText({ reason: { type, from, pattern, span } }: ReportedDocument): string {
  const place = from === undefined || span === undefined ? '' : `${visible(from)}:${span.start.line}`;
  switch (type) {
    case 'always':
      return 'always on';
    case 'apply-to':
      return `applyTo ${visible(pattern ?? '')} (${place})`;
    case 'link':
      return `link at ${place}`;
    default:
      return place === '' ? `named as the ${type}` : `named as the ${type} at ${place}`;
  }
}
