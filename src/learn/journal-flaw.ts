import { kindOf } from '../kinds.ts';
import { approvalFlaw, filesOf } from '../model/approval.ts';
import { isInside } from '../model/file-path.ts';
import { inboxFolder } from '../model/inbox-path.ts';
import type { RenameJournal } from '../model/rename-journal.ts';
import { proposalsFolder, readProposal } from './learn-store.ts';

/**
 * Why a journal that lies in the repository is none that `learn apply` has left: it names a file that no approved proposal in it names.
 * Somebody may have put it there, so that the next command writes what nobody has approved.
 */
export function journalFlaw({ moves, files }: RenameJournal): string | undefined {
  const named = new Set<string>();
  for (const { path, edits } of files) {
    if (!path.startsWith(`${proposalsFolder}/`)) continue;
    const proposal = readProposal(path, edits[0]?.text ?? '').value;
    if (proposal?.status !== 'applied') return `${path} is no proposal that was applied`;
    if (approvalFlaw({ ...proposal, status: 'approved' }) !== undefined) return `${path} is no proposal that was approved`;
    for (const file of filesOf(proposal.ops)) if (kindOf(file) !== undefined || isInside(inboxFolder, file)) named.add(file);
    named.add(path);
  }
  const stray = files.find(({ path }) => !named.has(path));
  return moves
    ? 'it moves files'
    : stray === undefined
      ? undefined
      : `it would change ${stray.path}, which no approved proposal in it names`;
}
