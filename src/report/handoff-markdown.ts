import type { SessionState } from '../model/generated/schema-types.ts';

/** How a file begins that is made of a state. */
export const handoffMark = '<!-- primitives:handoff -->';

type Note = SessionState['decisions'][number];

/** A hand-over: the same fields in the same order, whatever is in them, so that two of them can be compared line by line. */
export function handoffMarkdown(state: SessionState): string {
  const sections: readonly (readonly [title: string, notes: readonly Note[]])[] = [
    ['Decisions', state.decisions],
    ['Open risks', state.open_risks],
    ['Blocked by', state.blocked_by],
    ['Next actions', state.next_actions],
    ['Artifacts', state.artifacts],
    ...((state.legal_reviews ?? []).length === 0 ? [] : [['Legal reviews', state.legal_reviews ?? []] as const]),
  ];
  const title = oneLine(state.goal).replace(/[.!?]+$/, '');
  const text = sections.map(([name, notes]) => {
    const lines = notes.map((note) => `- ${name === 'Artifacts' && typeof note === 'string' ? asCode(note) : noteText(note)}\n`).join('');
    return `\n## ${name}\n\n${lines === '' ? 'None.\n' : lines}`;
  });
  return [
    '---\nstatus: ready\n---\n',
    `${handoffMark}\n`,
    `# Handoff: ${title}\n`,
    `**Goal:** ${oneLine(state.goal)}\n`,
    `**Current phase:** ${oneLine(state.current_phase)}\n`,
    `**Last updated:** ${state.last_updated}\n${text.join('')}`,
  ].join('\n');
}

function noteText(note: Note): string {
  if (typeof note === 'string') return oneLine(note);
  const [first, ...rest] = Object.entries(note).filter(([, value]) => value !== null && value !== '');
  if (first === undefined) return 'None.';
  const behind = rest.map(([key, value]) => `${key.replaceAll('_', ' ')}: ${oneLine(String(value))}`);
  return [oneLine(String(first[1])), ...behind].join('; ');
}

function asCode(path: string): string {
  const words = oneLine(path);
  return /^[\w@.-][\w@./-]*$/.test(words) ? `\`${words}\`` : words;
}

/** Words stay words: what would open a comment or a tag is escaped. */
function oneLine(text: string): string {
  return text
    .replace(/[\s\u0000-\u001f\u007f]+/g, ' ')
    .trim()
    .replace(/<(?=[A-Za-z/!?])/g, String.raw`\<`);
}
