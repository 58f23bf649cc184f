import { laterFiles } from '../artifacts/spec-kit.ts';
import { isApprovedStatus, statusOf } from '../graph/spec-form.ts';
import type { Document } from '../model/document.ts';
import { baseNameOf } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';

/**
 * Why nothing should be open any more in a spec or plan of spec-kit, for a sentence: what is made of it stands beside it, or somebody has
 * approved it. Its status alone does not tell: most keep the `Draft` of the template for good.
 */
export function reasonToBeWhole(document: Document, exists: (path: FilePath) => boolean): string | undefined {
  const made = laterFiles(document.path).find(exists);
  if (made !== undefined) return `has a \`${baseNameOf(made)}\` beside it`;
  const status = statusOf(document);
  return status !== undefined && isApprovedStatus(status) ? `is \`${status}\`` : undefined;
}
