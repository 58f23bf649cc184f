// Generated from schemas/ by `npm run generate`. Do not edit.
/** One violation, as Ajv reports it: `instancePath` is a JSON pointer. */
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Whether `value` fits the schema; `errors` holds the violations of the last call. */
export interface SchemaValidator {
  (value: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}

export const validateAgent: SchemaValidator;
export const validateAgentsFile: SchemaValidator;
export const validateBaseline: SchemaValidator;
export const validateClaudeAgent: SchemaValidator;
export const validateClaudeRule: SchemaValidator;
export const validateConfig: SchemaValidator;
export const validateContext: SchemaValidator;
export const validateFlowDefaults: SchemaValidator;
export const validateFlowState: SchemaValidator;
export const validateImports: SchemaValidator;
export const validateInstructions: SchemaValidator;
export const validateManifest: SchemaValidator;
export const validateMemory: SchemaValidator;
export const validateModels: SchemaValidator;
export const validateOutcome: SchemaValidator;
export const validatePrompt: SchemaValidator;
export const validateProposal: SchemaValidator;
export const validateRenameJournal: SchemaValidator;
export const validateRouting: SchemaValidator;
export const validateSkill: SchemaValidator;
export const validateSpec: SchemaValidator;
