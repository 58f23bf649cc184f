import type { Document, Problem } from '../model/document.ts';

/** What keeps a reader from the values of the frontmatter, or lets two readers take different ones. */
export function damagedFrontmatter({ problems }: Pick<Document, 'problems'>): readonly Problem[] {
  return problems.filter(({ code }) => code.startsWith('yaml-') || code === 'duplicate-key' || code.endsWith('-frontmatter'));
}
