import type { Diagnostic } from '../model/diagnostic.ts';
import { didYouMean } from '../model/nearest-name.ts';
import { UsageError } from '../model/usage-error.ts';

/** One thing that a migration brings up to date. */
export interface MigrationStep {
  readonly id: string;
  /** What it does, as people read it in a list. */
  readonly summary: string;
  /** It changes how something is used, so a person must name it. */
  readonly optIn?: true;
  /** The rules whose findings it removes, by their own fixes. */
  readonly rules: readonly string[];
  /** Which of those findings are its own, by what they point at; all when left out. */
  readonly pointsAt?: RegExp;
}

/** In the order in which they are done and listed. */
export const migrationSteps = [
  { id: 'wrapped-files', summary: 'take files out of the code fence around them', rules: ['no-wrapped-file'] },
  {
    id: 'fences',
    summary: 'add missing `---` lines and closing fences',
    rules: ['no-unclosed-frontmatter', 'no-misplaced-frontmatter', 'no-unclosed-fence'],
  },
  { id: 'mode', summary: '`mode` of prompts becomes `agent`', rules: ['no-deprecated-key'], pointsAt: /^["']?mode["']?$/ },
  {
    id: 'infer',
    summary: '`infer` of agents becomes `disable-model-invocation`',
    rules: ['no-deprecated-key'],
    pointsAt: /^["']?infer["']?$/,
  },
  {
    id: 'user-invocable',
    summary: '`user-invokable` becomes `user-invocable`',
    rules: ['no-deprecated-key'],
    pointsAt: /^["']?user-invokable["']?$/,
  },
  { id: 'tools', summary: 'former names of tools become those of today', rules: ['no-renamed-tool'] },
  { id: 'apply-to', summary: 'lists and maps in `applyTo` become one string', rules: ['no-ignored-apply-to'] },
  { id: 'chat-modes', summary: 'chat modes become agents: name, folder, and every link', rules: ['no-legacy-chatmode'] },
  { id: 'prompts-to-skills', summary: 'prompts become skills that people call', optIn: true, rules: [] },
  { id: 'memory-entries', summary: 'bullets of memory files become entries with an id', optIn: true, rules: [] },
] as const satisfies readonly MigrationStep[];

export type StepId = (typeof migrationSteps)[number]['id'];

/** The steps of these names; without any, those that nobody has to ask for. Throws a `UsageError` for an unknown one. */
export function stepsNamed(names: readonly string[] | undefined): readonly MigrationStep[] {
  const steps: readonly MigrationStep[] = migrationSteps;
  if (names === undefined) return steps.filter(({ optIn }) => optIn !== true);
  const ids = steps.map(({ id }) => id);
  for (const name of names) {
    if (!ids.includes(name)) throw new UsageError(`Unknown step \`${name}\`.${didYouMean(name, ids)} Steps are: ${ids.join(', ')}.`);
  }
  return steps.filter(({ id }) => names.includes(id));
}

/** The step that a finding belongs to. A missing `applyTo` is no former form: what it should be is not written anywhere. */
export function stepOf(steps: readonly MigrationStep[], { ruleId, span, severity }: Diagnostic, text: string): MigrationStep | undefined {
  if (ruleId === 'no-ignored-apply-to' && severity === 'warning') return undefined;
  const at = text.slice(span.start.offset, span.end.offset);
  return steps.find(({ rules, pointsAt }) => rules.includes(ruleId) && pointsAt?.test(at) !== false);
}
