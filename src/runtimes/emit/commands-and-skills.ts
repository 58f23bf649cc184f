import { baseNameOf } from '../../model/file-path.ts';
import type { Step } from './step.ts';

/** Commands, and skills where people call both by one kind of name: what comes from other primitives gives way to commands. */
export function commandsAndSkills(commands: Step, skills: (taken: readonly string[]) => Step): Step {
  return (input, losses) => {
    const written = commands(input, losses);
    const taken = written.map(({ path }) => baseNameOf(path).replace(/\.[^.]+$/, ''));
    return [...written, ...skills(taken)(input, losses)];
  };
}
