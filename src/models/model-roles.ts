import type { ModelsFile } from '../model/generated/schema-types.ts';
import type { FilePath } from '../model/file-path.ts';

export type ModelRole = Exclude<keyof ModelsFile, 'tiers'>;
export type ModelTier = keyof NonNullable<ModelsFile['tiers']>;

/** Those that have a file of their own for models. */
export const modelRuntimes = ['copilot-cli', 'claude'] as const;
export type ModelRuntime = (typeof modelRuntimes)[number];

/** Source: mikecubed/agent-orchestration@df14b311 `plugins/flow/docs/models-config-template.md`, read on 2026-11-21. */
export const modelFiles: Readonly<Record<ModelRuntime, FilePath>> = {
  'copilot-cli': '.copilot/models.yaml',
  claude: '.claude/models.yaml',
};

export const modelTiers: readonly ModelTier[] = ['fast', 'default', 'premium'];

/**
 * What a role runs with where nobody says anything else, in the order in which a workflow comes to the roles.
 * Source: the tables of default models in the skills `plan`, `parallel-impl`, `pr-ready` and `swarm` of
 * mikecubed/agent-orchestration@df14b311, read on 2026-11-21.
 */
export const defaultModels: Readonly<Record<ModelRole, Readonly<Record<ModelRuntime, string>>>> = {
  planner: { 'copilot-cli': 'claude-opus-4.7', claude: 'claude-opus-4.7' },
  implementer: { 'copilot-cli': 'claude-opus-4.7', claude: 'claude-opus-4.7' },
  reviewer: { 'copilot-cli': 'gpt-5.4', claude: 'claude-opus-4.7' },
  'structured-check': { 'copilot-cli': 'gpt-5.4', claude: 'claude-opus-4.7' },
  'final-reviewer': { 'copilot-cli': 'gpt-5.4', claude: 'claude-opus-4.7' },
  scout: { 'copilot-cli': 'claude-haiku-4.5', claude: 'claude-haiku-4.5' },
  coordinator: { 'copilot-cli': 'claude-sonnet-4.6', claude: 'claude-sonnet-4.6' },
  domain: { 'copilot-cli': 'claude-opus-4.7', claude: 'claude-opus-4.7' },
  synthesizer: { 'copilot-cli': 'claude-opus-4.7', claude: 'claude-opus-4.7' },
};

export const modelRoles = Object.keys(defaultModels) as readonly ModelRole[];
