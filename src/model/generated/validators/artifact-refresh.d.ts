// Generated from schemas/ by `npm run generate`. Do not edit.
import type { SchemaValidator } from '../../schema-validator.ts';

export const validateArtifactRefresh: SchemaValidator;
