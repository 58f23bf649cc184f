import type { Primitive } from '../graph/graph.ts';
import { schemaOf } from '../kinds.ts';
import type { FrontmatterSchema } from '../model/generated/frontmatter-keys.ts';
import { validateAgent } from '../model/generated/validators/agent.js';
import { validateAgentsFile } from '../model/generated/validators/agents-file.js';
import { validateClaudeAgent } from '../model/generated/validators/claude-agent.js';
import { validateClaudeRule } from '../model/generated/validators/claude-rule.js';
import { validateContext } from '../model/generated/validators/context.js';
import { validateInstructions } from '../model/generated/validators/instructions.js';
import { validateMemory } from '../model/generated/validators/memory.js';
import { validatePrompt } from '../model/generated/validators/prompt.js';
import { validateSkill } from '../model/generated/validators/skill.js';
import { validateSpec } from '../model/generated/validators/spec.js';
import type { SchemaError, SchemaValidator } from '../model/schema-validator.ts';
import { pathOfPointer } from '../model/value-path.ts';

const validatorOf: Readonly<Record<FrontmatterSchema, SchemaValidator>> = {
  agent: validateAgent,
  'agents-file': validateAgentsFile,
  'claude-agent': validateClaudeAgent,
  'claude-rule': validateClaudeRule,
  context: validateContext,
  instructions: validateInstructions,
  memory: validateMemory,
  prompt: validatePrompt,
  skill: validateSkill,
  spec: validateSpec,
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
