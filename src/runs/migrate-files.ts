import { placeOf } from '../files/move-path.ts';
import { readManifest } from '../files/own-outputs.ts';
import { agentPathOf } from '../lint/agent-path.ts';
import type { Left } from '../migrate/left.ts';
import { skillFromPrompt } from '../migrate/skill-from-prompt.ts';
import type { StepId } from '../migrate/steps.ts';
import { isInside } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { applyEdits } from '../model/text-edits.ts';
import type { TextEdit } from '../model/text-edits.ts';
import type { Move } from '../rename/change.ts';
import { planMoves } from '../rename/plan-rename.ts';
import type { MigrationDraft } from './migration-draft.ts';

export async function chatModesToAgents(draft: MigrationDraft): Promise<void> {
  if (!draft.wants('chat-modes')) return;
  const chatModes = draft.chosenPrimitives().filter(({ path }) => path.endsWith('.chatmode.md'));
  await moveFiles(
    draft,
    'chat-modes',
    chatModes.map(({ path }) => ({ from: path, to: agentPathOf(path) })),
  );
}

export async function promptsToSkills(draft: MigrationDraft): Promise<void> {
  if (!draft.wants('prompts-to-skills')) return;
  const forms = new Map<FilePath, readonly TextEdit[]>();
  const moves: Move[] = [];
  for (const prompt of draft.chosenPrimitives()) {
    if (prompt.kind !== 'prompt') continue;
    const form = skillFromPrompt(prompt);
    if (form.type === 'skill') {
      forms.set(prompt.path, form.edits);
      moves.push({ from: prompt.path, to: form.to });
    } else draft.leave('prompts-to-skills', prompt.path, { message: form.reason, hint: form.hint });
  }
  await moveFiles(draft, 'prompts-to-skills', moves);
  // No link stands in the frontmatter, so the move has edited nothing above these keys.
  for (const { from, to } of draft.moves()) {
    const edits = forms.get(from);
    if (edits !== undefined && to.endsWith('/SKILL.md')) draft.setText(to, applyEdits(draft.textOf(to), edits));
  }
  if (forms.size > 0) await draft.reread();
}

/** Moves what can move, and says of the rest why it cannot. */
async function moveFiles(draft: MigrationDraft, step: StepId, wanted: readonly Move[]): Promise<void> {
  const { graph, config, root } = draft.project;
  const taken = new Set<string>();
  const moves = wanted.filter((move) => {
    const obstacle = moveObstacle(draft, move, taken);
    if (obstacle === undefined) taken.add(move.to.toLowerCase());
    else draft.leave(step, move.from, obstacle);
    return obstacle === undefined;
  });
  if (moves.length === 0) return;
  const plan = planMoves(graph, moves, {
    manifest: readManifest(root),
    globs: [...config.ignore, ...config.documents, ...config.lint.layers.flatMap(({ files = [] }) => files)],
    obstacleTo: (path) => (graph.paths.isSource(path) ? draft.obstacleTo(path) : 'the configuration leaves it out'),
  });
  for (const { path, edits } of plan.files) {
    draft.setText(path, applyEdits(draft.textOf(path), edits));
    draft.note(path, step, edits.length);
  }
  for (const move of moves) {
    draft.note(move.from, step);
    draft.move(move);
  }
  draft.notices.push(...plan.diagnostics);
  await draft.reread();
}

/** `taken` are the places of other files that move, in small letters. */
function moveObstacle(draft: MigrationDraft, { from, to }: Move, taken: ReadonlySet<string>): Pick<Left, 'message' | 'hint'> | undefined {
  const { root, graph } = draft.project;
  const obstacle = draft.obstacleTo(from);
  if (obstacle !== undefined) return { message: `It cannot move: ${obstacle}.`, hint: `Make it a file \`${to}\` by hand.` };
  if (readManifest(root).outputs.some(({ path }) => isInside(path, to) || isInside(to, path))) {
    return { message: `\`${to}\` is where a build writes.`, hint: 'Give it another name first, with `primitives rename`.' };
  }
  if (taken.has(to.toLowerCase())) {
    return { message: `Another file becomes \`${to}\` as well.`, hint: 'Give one of them another name first, with `primitives rename`.' };
  }
  const place = placeOf(root, to);
  if (place === 'absent' && !graph.paths.hasFile(to) && !graph.paths.hasFolder(to)) return undefined;
  if (place === 'behind-link') return { message: `\`${to}\` lies behind a symbolic link.`, hint: 'Make it a real folder first.' };
  const same = graph.documents.get(to)?.text === graph.documents.get(from)?.text;
  return same
    ? { message: `\`${to}\` is there already and says the same.`, hint: `Delete \`${from}\`.` }
    : { message: `\`${to}\` is there already, with another text.`, hint: 'Bring the two together, then delete the one of them.' };
}
