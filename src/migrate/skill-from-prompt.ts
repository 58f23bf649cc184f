import { entryAt, scalarOf } from '../graph/frontmatter-values.ts';
import type { Primitive } from '../graph/graph.ts';
import { stemOf } from '../kinds.ts';
import { folderOf, pathIn } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { lineEndingOf } from '../model/line-ending.ts';
import type { TextEdit } from '../model/text-edits.ts';

/** A prompt as a skill, or why it stays a prompt. */
export type SkillForm =
  | { readonly type: 'skill'; readonly to: FilePath; readonly edits: readonly TextEdit[] }
  | { readonly type: 'prompt'; readonly reason: string; readonly hint: string };

/** What a skill has keys for. Source: agentskills.io specification; VS Code 1.122, promptFileAttributes.ts. */
const kept: ReadonlySet<string> = new Set(['name', 'description', 'argument-hint']);

/**
 * A prompt as a skill that people call and that no model starts by itself: that is what a prompt is. Only where nothing is lost:
 * a skill has no inputs, and no agent, model or tools of its own.
 */
export function skillFromPrompt(prompt: Primitive): SkillForm {
  const { path, text, frontmatter, variables, problems } = prompt;
  const stay = (reason: string, hint: string): SkillForm => ({ type: 'prompt', reason, hint });
  if (problems.length > 0) return stay('Its frontmatter cannot be read for sure.', 'Correct what `primitives lint` says first.');
  const name = scalarOf(prompt, 'name') ?? stemOf(path);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) || name.length > 64) {
    return stay(`\`${name}\` is no name of a skill.`, 'Rename it first: small letters, digits and single hyphens, at most 64.');
  }
  const description = scalarOf(prompt, 'description');
  if (frontmatter === undefined || description === undefined || description.trim() === '') {
    return stay(
      'It has no `description`, and a skill is not loaded without one.',
      'Say in the description what it does and when to use it.',
    );
  }
  const lost = Object.keys(frontmatter.value).filter((key) => !kept.has(key));
  if (lost.length > 0) {
    return stay(
      `A skill has no ${lost.map((key) => `\`${key}\``).join(', ')}.`,
      'Keep the prompt, or remove the keys if they do not matter.',
    );
  }
  if (variables.length > 0) {
    return stay('It has variables, and nothing fills them in a skill.', 'Keep the prompt, or write what is meant in words.');
  }
  const own = entryAt(prompt, ['name']);
  const end = frontmatter.rawSpan.end;
  const lineEnding = lineEndingOf(text);
  const keys = [...(own === undefined ? [`name: ${name}`] : []), 'disable-model-invocation: true'];
  const folder = folderOf(path);
  const home = /(?:^|\/)prompts$/.test(folder) ? folder.replace(/prompts$/, 'skills') : pathIn(folder, 'skills');
  return {
    type: 'skill',
    to: `${home}/${name}/SKILL.md`,
    edits: [{ span: { start: end, end }, text: keys.map((line) => `${line}${lineEnding}`).join('') }],
  };
}
