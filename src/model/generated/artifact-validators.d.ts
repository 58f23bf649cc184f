// Generated from schemas/ by `npm run generate`. Do not edit.
import type { SchemaValidator } from './validators.js';

export const validateArtifactBatchSummary: SchemaValidator;
export const validateArtifactCheckpoint: SchemaValidator;
export const validateArtifactComplete: SchemaValidator;
export const validateArtifactCompletion: SchemaValidator;
export const validateArtifactDirectExecution: SchemaValidator;
export const validateArtifactDiscoveryBrief: SchemaValidator;
export const validateArtifactHandoff: SchemaValidator;
export const validateArtifactKnowledge: SchemaValidator;
export const validateArtifactOutcomeMeasures: SchemaValidator;
export const validateArtifactPhaseComplete: SchemaValidator;
export const validateArtifactPlan: SchemaValidator;
export const validateArtifactPublish: SchemaValidator;
export const validateArtifactQualityGateReview: SchemaValidator;
export const validateArtifactReadiness: SchemaValidator;
export const validateArtifactReviewResolution: SchemaValidator;
export const validateArtifactSession: SchemaValidator;
export const validateArtifactTrackReport: SchemaValidator;
