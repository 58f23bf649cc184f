import type { FilePath } from './file-path.ts';

/** Where lessons wait that are not in their memory file yet, each in a file of its own, so that branches never meet. */
export const inboxFolder = '.primitives/learn/inbox';

export function fragmentPath({ id }: { readonly id: string }): FilePath {
  return `${inboxFolder}/${id}.md`;
}
