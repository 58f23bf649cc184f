import { entryAt, scalarOf } from '../../graph/frontmatter-values.ts';
import type { Primitive } from '../../graph/graph.ts';
import { baseNameOf, folderOf } from '../../model/file-path.ts';
import { placeOfMissingKey, placeOfValue } from '../frontmatter-place.ts';
import { isComplete, isSound } from '../frontmatter-violations.ts';
import type { DocumentRule, Finding } from '../rule.ts';

/** Agent Skills specification, `name`; Codex drops a skill with a longer one. */
const LIMIT = 64;

export const agentSkillsName = {
  id: 'agent-skills-name',
  summary: 'A skill must have a name that every client accepts: the name of its folder.',
  severity: 'error',
  preset: 'recommended',
  documents: 'primitives',
  kinds: ['skill'],
  *checkDocument(primitive) {
    if (isSound(primitive)) yield* findingsOf(primitive);
  },
} as const satisfies DocumentRule;

function* findingsOf(primitive: Primitive): Iterable<Finding> {
  const { path } = primitive;
  const folder = baseNameOf(folderOf(path));
  if (entryAt(primitive, ['name']) === undefined) {
    if (isComplete(primitive)) yield { path, span: placeOfMissingKey(primitive), severity: 'warning', ...wordingOfMissing(folder) };
    return;
  }
  const name = scalarOf(primitive, 'name');
  // `valid-frontmatter` reports what is no text or is empty.
  if (name === undefined || name === '') return;
  const span = placeOfValue(primitive, ['name']);
  const fix = problemOf(folder) === undefined && folder !== name ? { unsafeFix: [{ span, text: folder }] } : {};
  const problem = problemOf(name);
  if (problem !== undefined) yield { path, span, ...problem, ...fix };
  if (folder !== '' && folder !== name) {
    yield {
      path,
      span,
      severity: 'warning',
      message: `The name \`${name}\` is not that of the folder, \`${folder}\`: the specification asks for it, VS Code goes by the folder, and other clients may skip the skill.`,
      hint: `Name the skill \`${folder}\`, or rename the folder.`,
      ...fix,
    };
  }
}

function wordingOfMissing(folder: string): Pick<Finding, 'message' | 'hint'> {
  return {
    message: 'The skill has no `name`, which the Agent Skills specification requires: clients that hold to it do not load the skill.',
    hint: folder === '' ? 'Add `name`: lower-case letters, digits and hyphens.' : `Add \`name: ${folder}\`.`,
  };
}

function problemOf(name: string): Pick<Finding, 'message' | 'hint'> | undefined {
  if (!/^[a-z\d-]+$/.test(name)) {
    return {
      message: `The name \`${name}\` has characters other than lower-case letters, digits and hyphens, so clients reject the skill.`,
      hint: 'Write it in lower case, with hyphens between the words.',
    };
  }
  if (/^-|--|-$/.test(name)) {
    return {
      message: `The name \`${name}\` has a hyphen at its start or end, or two in a row, so clients that check it against the specification reject the skill.`,
      hint: 'Put single hyphens between words.',
    };
  }
  if (name.length > LIMIT) {
    return {
      message: `The name has ${name.length} characters, ${LIMIT} at most are allowed: Codex does not load the skill, VS Code cuts the name.`,
      hint: 'Shorten the name, and that of the folder with it.',
    };
  }
  return undefined;
}
