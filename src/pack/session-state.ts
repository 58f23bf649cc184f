import { readAs } from '../learn/learn-store.ts';
import type { StoreProblem } from '../learn/learn-store.ts';
import type { FilePath } from '../model/file-path.ts';
import type { SessionState } from '../model/generated/schema-types.ts';
import { validateSessionState } from '../model/generated/validators/session-state.js';
import { momentOf } from '../model/instant.ts';

/** Where agents-opencode keeps where its work stands, and the text that is made of it. */
export const sessionStatePath = 'state/session-state.json';
export const handoffPath = 'handoff/latest.md';

const keys = [
  'goal',
  'current_phase',
  'decisions',
  'open_risks',
  'blocked_by',
  'next_actions',
  'artifacts',
  'last_updated',
  'plugin_version',
  'legal_reviews',
  'compaction_count',
];

/** A state with what is wrong with it: what does not fit the schema, and what would leave whoever goes on without a way. */
export interface SessionStateReading {
  readonly state: SessionState | undefined;
  readonly problems: readonly StoreProblem[];
}

/** `exists` says whether a path of the repository is there; what the work itself makes and git ignores may be named as generated. */
export function readSessionState(
  path: FilePath,
  text: string,
  { exists, isGenerated }: { readonly exists: (path: FilePath) => boolean; readonly isGenerated: (path: FilePath) => boolean },
): SessionStateReading {
  const { value: state, problems } = readAs<SessionState>(path, text, validateSessionState, { '': keys });
  if (state === undefined) return { state, problems };
  const found: StoreProblem[] = [];
  const say = (message: string): void => void found.push({ path, span: undefined, message });
  if (momentOf(state.last_updated) === undefined) say(`\`last_updated\` is \`${state.last_updated}\`, which no calendar or clock has.`);
  if (state.next_actions.length === 0 && state.blocked_by.length === 0) {
    say(
      'Nothing is to be done next and nothing is waited for: whoever goes on does not know where to begin. Fill `next_actions` or `blocked_by`.',
    );
  }
  for (const artifact of state.artifacts) {
    const named = fileIn(artifact);
    if (named === undefined || exists(named) || isGenerated(named)) continue;
    say(
      `\`artifacts\` names \`${named}\`, which does not exist. Take it out, or name it with --generated when it is made on each machine.`,
    );
  }
  return { state, problems: found };
}

/** The path that an artifact is, without `./`; `undefined` for words. */
function fileIn(artifact: SessionState['artifacts'][number]): FilePath | undefined {
  const written = typeof artifact === 'string' ? artifact : artifact['path'];
  if (typeof written !== 'string') return undefined;
  const path = written
    .trim()
    .replaceAll('`', '')
    .replace(/^(?:\.\/)+/, '');
  return /^[\w@.-][\w@./-]*$/.test(path) && (path.includes('/') || /\.\w+$/.test(path)) ? path : undefined;
}
