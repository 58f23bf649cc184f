import { sizeOf } from '../../graph/text-size.ts';
import type { Primitive } from '../../graph/graph.ts';
import { derivedFact } from '../../model/derived-fact.ts';
import type { Document } from '../../model/document.ts';
import { baseNameOf, folderOf, foldersAbove } from '../../model/file-path.ts';
import { placeOfMissingKey } from '../frontmatter-place.ts';
import type { GraphRule } from '../rule.ts';

/** `project_doc_max_bytes`, developers.openai.com/codex/guides/agents-md. */
const BYTES = 32 * 1024;

export const codexInstructionsLength = {
  id: 'codex-instructions-length',
  summary: 'The AGENTS.md files from the root to a folder must have at most 32 KiB together.',
  severity: 'warning',
  preset: 'recommended',
  runtimes: ['codex'],
  ingredients: (document) => {
    if (isReadByCodex(document)) bytesOf(document);
  },
  *check(graph) {
    const files = graph.primitives.filter(isReadByCodex);
    const byFolder = new Map(files.map((file) => [folderOf(file.path), file]));
    const sizes = new Map(files.map((file) => [file, bytesOf(file)]));
    const bytesOfAll = (chain: readonly Primitive[]): number => chain.reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0);
    for (const file of files) {
      const chain = foldersAbove(file.path).flatMap((folder) => byFolder.get(folder) ?? []);
      const bytes = bytesOfAll(chain);
      // Where those above are too long already, the finding is theirs.
      if (bytes <= BYTES || bytesOfAll(chain.filter((other) => other !== file)) > BYTES) continue;
      const others = chain.filter((other) => other !== file).map(({ path }) => `\`${path}\``);
      yield {
        path: file.path,
        span: placeOfMissingKey(file),
        message: `The file has ${sizes.get(file)} bytes${others.length === 0 ? '' : `, and with ${others.join(' and ')} it is ${bytes}`}: Codex reads ${BYTES} at most, cuts the rest off, and leaves out the files of folders below.`,
        hint: 'Shorten them, or raise `project_doc_max_bytes` in the configuration of Codex.',
        cost: { type: 'over-budget', tokens: sizeOf(file.text).tokens - Math.round((BYTES - bytes + (sizes.get(file) ?? 0)) / 4) },
      };
    }
  },
} as const satisfies GraphRule;

function isReadByCodex({ path }: Document): boolean {
  return baseNameOf(path) === 'AGENTS.md';
}

function bytesOf(document: Document): number {
  return derivedFact(document, 'bytes', () => Buffer.byteLength(document.text));
}
