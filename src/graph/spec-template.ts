import { stemOf } from '../kinds.ts';
import type { Document } from '../model/document.ts';
import { baseNameOf, folderOf } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';

/**
 * Whether specs are made of it and it is none itself: by its place (`templates/api.spec.md`, `api-template.spec.md`), by the tag
 * `[TEMPLATE]` in its title, or by a title that is still to be filled in (`# Feature: {{title}}`).
 */
export function isSpecTemplate({ kind, path, headings }: Pick<Document, 'kind' | 'path' | 'headings'>): boolean {
  if (kind !== 'spec') return false;
  const title = headings.find(({ depth }) => depth === 1)?.text ?? '';
  return isTemplatePlace(path) || templateTag.test(title) || /\{\{\s*(?:title|name|subject)\s*\}\}/.test(title);
}

/** Source: the team-adoption page of danielmeppiel/awesome-ai-native, which tags a spec that has proved itself. */
export const templateTag = /\s*\[TEMPLATE\]\s*/i;

/** Whether a spec at this place is a template whatever its text says. */
export function isTemplatePlace(path: FilePath): boolean {
  return /(?:^|[-_. ])template$/i.test(stemOf(path)) || isTemplateFolder(folderOf(path));
}

export function isTemplateFolder(folder: FilePath): boolean {
  return /^(?:spec[-_])?templates?$/i.test(baseNameOf(folder));
}

/** What people call a template: `api` of `api-template.spec.md` and of `templates/api.spec.md`. */
export function specTemplateName(path: FilePath): string {
  const stem = stemOf(path);
  return stem.replace(/[-_. ]template$/i, '') || stem;
}
