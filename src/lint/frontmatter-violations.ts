import type { Primitive } from '../graph/graph.ts';
import { schemaOf } from '../kinds.ts';
import type { FrontmatterSchema } from '../model/generated/frontmatter-keys.ts';
import * as validators from '../model/generated/validators.js';
import type { SchemaError, SchemaValidator } from '../model/generated/validators.js';
import { pathOfPointer } from '../model/value-path.ts';

const validatorOf: Readonly<Record<FrontmatterSchema, SchemaValidator>> = {
  agent: validators.validateAgent,
  'agents-file': validators.validateAgentsFile,
  'claude-agent': validators.validateClaudeAgent,
  'claude-rule': validators.validateClaudeRule,
  context: validators.validateContext,
  instructions: validators.validateInstructions,
  memory: validators.validateMemory,
  prompt: validators.validatePrompt,
  skill: validators.validateSkill,
  spec: validators.validateSpec,
};

/** Values behind a syntax error are guesses: the error is reported, not what it makes of the rest. */
export function isSound({ problems }: Primitive): boolean {
  return !problems.some(({ code }) => code === 'yaml-syntax' || code === 'yaml-limit' || code === 'yaml-not-a-mapping');
}

/** Of a key that occurs twice, nobody can tell which one is meant, and no fix may guess. */
export function repeatsKeys({ problems }: Primitive): boolean {
  return problems.some(({ code }) => code === 'duplicate-key');
}

/**
 * Whether a key that is not found is missing: no mistake in the frontmatter hides it, it is not written twice, and the file
 * says something, since an empty one lacks everything.
 */
export function isComplete({ problems, text }: Primitive): boolean {
  return (
    /\S/.test(text) && !problems.some(({ code }) => /frontmatter|yaml/.test(code) || code === 'wrapped-file' || code === 'duplicate-key')
  );
}

const cache = new WeakMap<Primitive, readonly SchemaError[]>();

/** Where the frontmatter of a primitive departs from its schema. */
export function violations(primitive: Primitive): readonly SchemaError[] {
  const known = cache.get(primitive);
  if (known !== undefined) return known;
  const schema = schemaOf(primitive.kind, primitive.path);
  const validate = schema === undefined || primitive.frontmatter === undefined || !isSound(primitive) ? undefined : validatorOf[schema];
  const found = validate === undefined || validate(primitive.frontmatter?.value) ? [] : [...(validate.errors ?? [])];
  cache.set(primitive, found);
  return found;
}

/** The path that a JSON pointer names, as the frontmatter's entries spell it. */
export function pathOf({ frontmatter }: Primitive, instancePath: string): (string | number)[] {
  return pathOfPointer(frontmatter?.value, instancePath);
}
