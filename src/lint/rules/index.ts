import type { Rule } from '../rule.ts';
import { agentSkillsDepth } from './agent-skills-depth.ts';
import { agentSkillsDescription } from './agent-skills-description.ts';
import { agentSkillsFields } from './agent-skills-fields.ts';
import { agentSkillsLength } from './agent-skills-length.ts';
import { agentSkillsName } from './agent-skills-name.ts';
import { claudeAgentFields } from './claude-agent-fields.ts';
import { claudeMemoryLength } from './claude-memory-length.ts';
import { codexInstructionsLength } from './codex-instructions-length.ts';
import { githubAgentDescription } from './github-agent-description.ts';
import { githubAgentLength } from './github-agent-length.ts';
import { githubExcludeAgent } from './github-exclude-agent.ts';
import { githubReviewLength } from './github-review-length.ts';
import { memoryBudget } from './memory-budget.ts';
import { noAmbiguousGlob } from './no-ambiguous-glob.ts';
import { noBrokenAnchor } from './no-broken-anchor.ts';
import { noBrokenLink } from './no-broken-link.ts';
import { noConflictingDirective } from './no-conflicting-directive.ts';
import { noConflictingThreshold } from './no-conflicting-threshold.ts';
import { noConstitutionMismatch } from './no-constitution-mismatch.ts';
import { noContainedInstructions } from './no-contained-instructions.ts';
import { noContradictedField } from './no-contradicted-field.ts';
import { noContradictedBoundary } from './no-contradicted-boundary.ts';
import { noContradictingMemory } from './no-contradicting-memory.ts';
import { noControlCharacter } from './no-control-character.ts';
import { noDeadGlob } from './no-dead-glob.ts';
import { noDeadUrl } from './no-dead-url.ts';
import { noDeadUrlAnchor } from './no-dead-url-anchor.ts';
import { noDependencyCycle } from './no-dependency-cycle.ts';
import { noDeprecatedKey } from './no-deprecated-key.ts';
import { noDisabledTool } from './no-disabled-tool.ts';
import { noDuplicateGate } from './no-duplicate-gate.ts';
import { noDuplicateInstructions } from './no-duplicate-instructions.ts';
import { noDuplicateKey } from './no-duplicate-key.ts';
import { noDuplicateMemoryId } from './no-duplicate-memory-id.ts';
import { noDuplicateName } from './no-duplicate-name.ts';
import { noEmptyFile } from './no-empty-file.ts';
import { noEmptySection } from './no-empty-section.ts';
import { noEscalation } from './no-escalation.ts';
import { noEscapingLink } from './no-escaping-link.ts';
import { noExcessRounds } from './no-excess-rounds.ts';
import { noExcessTools } from './no-excess-tools.ts';
import { noForbiddenExample } from './no-forbidden-example.ts';
import { noForeignFrontmatter } from './no-foreign-frontmatter.ts';
import { noGeneratedLink } from './no-generated-link.ts';
import { noHandoffCycle } from './no-handoff-cycle.ts';
import { noHiddenInstructions } from './no-hidden-instructions.ts';
import { noHiddenUnicode } from './no-hidden-unicode.ts';
import { noIgnoredApplyTo } from './no-ignored-apply-to.ts';
import { noIgnoredKey } from './no-ignored-key.ts';
import { noIgnoredTools } from './no-ignored-tools.ts';
import { noInconsistentInput } from './no-inconsistent-input.ts';
import { noInjectionPhrase } from './no-injection-phrase.ts';
import { noInnerWorktree } from './no-inner-worktree.ts';
import { noLateGate } from './no-late-gate.ts';
import { noLegacyChatmode } from './no-legacy-chatmode.ts';
import { noMisplacedFrontmatter } from './no-misplaced-frontmatter.ts';
import { noMisplacedRule } from './no-misplaced-rule.ts';
import { noMissedTarget } from './no-missed-target.ts';
import { noMissingAgentTool } from './no-missing-agent-tool.ts';
import { noMissingArtifact } from './no-missing-artifact.ts';
import { noMissingTests } from './no-missing-tests.ts';
import { noMojibake } from './no-mojibake.ts';
import { noMovedUrl } from './no-moved-url.ts';
import { noNearDuplicate } from './no-near-duplicate.ts';
import { noNestedFence } from './no-nested-fence.ts';
import { noOddSpace } from './no-odd-space.ts';
import { noOpenClarification } from './no-open-clarification.ts';
import { noOpenPlaceholder } from './no-open-placeholder.ts';
import { noOpenVerdict } from './no-open-verdict.ts';
import { noPhaseGap } from './no-phase-gap.ts';
import { noRedundantGlob } from './no-redundant-glob.ts';
import { noRenamedAgent } from './no-renamed-agent.ts';
import { noRenamedTool } from './no-renamed-tool.ts';
import { noRepeatedParagraph } from './no-repeated-paragraph.ts';
import { noReplacementCharacter } from './no-replacement-character.ts';
import { noSecret } from './no-secret.ts';
import { noSessionMismatch } from './no-session-mismatch.ts';
import { noSharedRole } from './no-shared-role.ts';
import { noSharedSession } from './no-shared-session.ts';
import { noSimilarMemory } from './no-similar-memory.ts';
import { noStaleCitation } from './no-stale-citation.ts';
import { noStaleTree } from './no-stale-tree.ts';
import { noSwallowedFence } from './no-swallowed-fence.ts';
import { noUnboundedLoop } from './no-unbounded-loop.ts';
import { noUnclosedComment } from './no-unclosed-comment.ts';
import { noUnclosedFence } from './no-unclosed-fence.ts';
import { noUnclosedFrontmatter } from './no-unclosed-frontmatter.ts';
import { noUndeclaredInput } from './no-undeclared-input.ts';
import { noUndeclaredTool } from './no-undeclared-tool.ts';
import { noUndefinedFootnote } from './no-undefined-footnote.ts';
import { noUndefinedReference } from './no-undefined-reference.ts';
import { noUndescribedAgent } from './no-undescribed-agent.ts';
import { noUndocumentedGlob } from './no-undocumented-glob.ts';
import { noUnexplainedSuppression } from './no-unexplained-suppression.ts';
import { noUnknownAgent } from './no-unknown-agent.ts';
import { noUnknownDependency } from './no-unknown-dependency.ts';
import { noUnknownKey } from './no-unknown-key.ts';
import { noUnknownMention } from './no-unknown-mention.ts';
import { noUnknownModel } from './no-unknown-model.ts';
import { noUnknownPath } from './no-unknown-path.ts';
import { noUnknownTool } from './no-unknown-tool.ts';
import { noUnlinkedComponent } from './no-unlinked-component.ts';
import { noUnlinkedMemory } from './no-unlinked-memory.ts';
import { noUnquotedGlob } from './no-unquoted-glob.ts';
import { noUnquotedText } from './no-unquoted-text.ts';
import { noUnreachableMemory } from './no-unreachable-memory.ts';
import { noUnreadableFile } from './no-unreadable-file.ts';
import { noUnusedDefinition } from './no-unused-definition.ts';
import { noUnusedInput } from './no-unused-input.ts';
import { noUnusedSuppression } from './no-unused-suppression.ts';
import { noVagueWording } from './no-vague-wording.ts';
import { noWrappedFile } from './no-wrapped-file.ts';
import { noWrongAverage } from './no-wrong-average.ts';
import { noWrongTotal } from './no-wrong-total.ts';
import { portableAnchor } from './portable-anchor.ts';
import { requireApprovals } from './require-approvals.ts';
import { requireArtifactFields } from './require-artifact-fields.ts';
import { requireCheckableCriteria } from './require-checkable-criteria.ts';
import { requireComponentPath } from './require-component-path.ts';
import { requireContextReference } from './require-context-reference.ts';
import { requireGate } from './require-gate.ts';
import { requireLearningSection } from './require-learning-section.ts';
import { requireMeasurableCriteria } from './require-measurable-criteria.ts';
import { requirePhaseFields } from './require-phase-fields.ts';
import { requirePlanApproval } from './require-plan-approval.ts';
import { requireRescue } from './require-rescue.ts';
import { requireSpecSections } from './require-spec-sections.ts';
import { validApiContract } from './valid-api-contract.ts';
import { validArtifact } from './valid-artifact.ts';
import { validConstitution } from './valid-constitution.ts';
import { validEncoding } from './valid-encoding.ts';
import { validForbid } from './valid-forbid.ts';
import { validFrontmatter } from './valid-frontmatter.ts';
import { validGlob } from './valid-glob.ts';
import { validHandoff } from './valid-handoff.ts';
import { validHook } from './valid-hook.ts';
import { validMemoryTrailer } from './valid-memory-trailer.ts';
import { validPermissions } from './valid-permissions.ts';
import { validSkill } from './valid-skill.ts';
import { validSuppression } from './valid-suppression.ts';
import { validUpdateTarget } from './valid-update-target.ts';
import { validYaml } from './valid-yaml.ts';
import { withinBudget } from './within-budget.ts';

/** Every rule, by id. */
export const rules = [
  agentSkillsDepth,
  agentSkillsDescription,
  agentSkillsFields,
  agentSkillsLength,
  agentSkillsName,
  claudeAgentFields,
  claudeMemoryLength,
  codexInstructionsLength,
  githubAgentDescription,
  githubAgentLength,
  githubExcludeAgent,
  githubReviewLength,
  memoryBudget,
  noAmbiguousGlob,
  noBrokenAnchor,
  noBrokenLink,
  noConflictingDirective,
  noConflictingThreshold,
  noConstitutionMismatch,
  noContainedInstructions,
  noContradictedBoundary,
  noContradictedField,
  noContradictingMemory,
  noControlCharacter,
  noDeadGlob,
  noDeadUrl,
  noDeadUrlAnchor,
  noDependencyCycle,
  noDeprecatedKey,
  noDisabledTool,
  noDuplicateGate,
  noDuplicateInstructions,
  noDuplicateKey,
  noDuplicateMemoryId,
  noDuplicateName,
  noEmptyFile,
  noEmptySection,
  noEscalation,
  noEscapingLink,
  noExcessRounds,
  noExcessTools,
  noForbiddenExample,
  noForeignFrontmatter,
  noGeneratedLink,
  noHandoffCycle,
  noHiddenInstructions,
  noHiddenUnicode,
  noIgnoredApplyTo,
  noIgnoredKey,
  noIgnoredTools,
  noInconsistentInput,
  noInjectionPhrase,
  noInnerWorktree,
  noLateGate,
  noLegacyChatmode,
  noMisplacedFrontmatter,
  noMisplacedRule,
  noMissedTarget,
  noMissingAgentTool,
  noMissingArtifact,
  noMissingTests,
  noMojibake,
  noMovedUrl,
  noNearDuplicate,
  noNestedFence,
  noOddSpace,
  noOpenClarification,
  noOpenPlaceholder,
  noOpenVerdict,
  noPhaseGap,
  noRedundantGlob,
  noRenamedAgent,
  noRenamedTool,
  noRepeatedParagraph,
  noReplacementCharacter,
  noSecret,
  noSessionMismatch,
  noSharedRole,
  noSharedSession,
  noSimilarMemory,
  noStaleCitation,
  noStaleTree,
  noSwallowedFence,
  noUnboundedLoop,
  noUnclosedComment,
  noUnclosedFence,
  noUnclosedFrontmatter,
  noUndeclaredInput,
  noUndeclaredTool,
  noUndefinedFootnote,
  noUndefinedReference,
  noUndescribedAgent,
  noUndocumentedGlob,
  noUnexplainedSuppression,
  noUnknownAgent,
  noUnknownDependency,
  noUnknownKey,
  noUnknownMention,
  noUnknownModel,
  noUnknownPath,
  noUnknownTool,
  noUnlinkedComponent,
  noUnlinkedMemory,
  noUnquotedGlob,
  noUnquotedText,
  noUnreachableMemory,
  noUnreadableFile,
  noUnusedDefinition,
  noUnusedInput,
  noUnusedSuppression,
  noVagueWording,
  noWrappedFile,
  noWrongAverage,
  noWrongTotal,
  portableAnchor,
  requireApprovals,
  requireArtifactFields,
  requireCheckableCriteria,
  requireComponentPath,
  requireContextReference,
  requireGate,
  requireLearningSection,
  requireMeasurableCriteria,
  requirePhaseFields,
  requirePlanApproval,
  requireRescue,
  requireSpecSections,
  validApiContract,
  validArtifact,
  validConstitution,
  validEncoding,
  validForbid,
  validFrontmatter,
  validGlob,
  validHandoff,
  validHook,
  validMemoryTrailer,
  validPermissions,
  validSkill,
  validSuppression,
  validUpdateTarget,
  validYaml,
  withinBudget,
] as const satisfies readonly Rule[];

export type RuleId = (typeof rules)[number]['id'];
