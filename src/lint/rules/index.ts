import type { Rule } from '../rule.ts';
import { agentSkillsDepth } from './agent-skills-depth.ts';
import { agentSkillsDescription } from './agent-skills-description.ts';
import { agentSkillsFields } from './agent-skills-fields.ts';
import { agentSkillsLength } from './agent-skills-length.ts';
import { agentSkillsName } from './agent-skills-name.ts';
import { claudeAgentFields } from './claude-agent-fields.ts';
import { githubAgentDescription } from './github-agent-description.ts';
import { githubAgentLength } from './github-agent-length.ts';
import { githubExcludeAgent } from './github-exclude-agent.ts';
import { noAmbiguousGlob } from './no-ambiguous-glob.ts';
import { noBrokenAnchor } from './no-broken-anchor.ts';
import { noBrokenLink } from './no-broken-link.ts';
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
import { noEmptyFile } from './no-empty-file.ts';
import { noEmptySection } from './no-empty-section.ts';
import { noEscapingLink } from './no-escaping-link.ts';
import { noForeignFrontmatter } from './no-foreign-frontmatter.ts';
import { noGeneratedLink } from './no-generated-link.ts';
import { noHiddenInstructions } from './no-hidden-instructions.ts';
import { noHiddenUnicode } from './no-hidden-unicode.ts';
import { noIgnoredApplyTo } from './no-ignored-apply-to.ts';
import { noIgnoredKey } from './no-ignored-key.ts';
import { noIgnoredTools } from './no-ignored-tools.ts';
import { noInconsistentInput } from './no-inconsistent-input.ts';
import { noLateGate } from './no-late-gate.ts';
import { noLegacyChatmode } from './no-legacy-chatmode.ts';
import { noMisplacedFrontmatter } from './no-misplaced-frontmatter.ts';
import { noMissingAgentTool } from './no-missing-agent-tool.ts';
import { noMojibake } from './no-mojibake.ts';
import { noMovedUrl } from './no-moved-url.ts';
import { noNestedFence } from './no-nested-fence.ts';
import { noOddSpace } from './no-odd-space.ts';
import { noOpenClarification } from './no-open-clarification.ts';
import { noRedundantGlob } from './no-redundant-glob.ts';
import { noRenamedTool } from './no-renamed-tool.ts';
import { noReplacementCharacter } from './no-replacement-character.ts';
import { noStaleTree } from './no-stale-tree.ts';
import { noSwallowedFence } from './no-swallowed-fence.ts';
import { noUnboundedLoop } from './no-unbounded-loop.ts';
import { noUnclosedComment } from './no-unclosed-comment.ts';
import { noUnclosedFence } from './no-unclosed-fence.ts';
import { noUnclosedFrontmatter } from './no-unclosed-frontmatter.ts';
import { noUndeclaredInput } from './no-undeclared-input.ts';
import { noUndefinedFootnote } from './no-undefined-footnote.ts';
import { noUndefinedReference } from './no-undefined-reference.ts';
import { noUndescribedAgent } from './no-undescribed-agent.ts';
import { noUndocumentedGlob } from './no-undocumented-glob.ts';
import { noUnexplainedSuppression } from './no-unexplained-suppression.ts';
import { noUnknownAgent } from './no-unknown-agent.ts';
import { noUnknownDependency } from './no-unknown-dependency.ts';
import { noUnknownKey } from './no-unknown-key.ts';
import { noUnknownModel } from './no-unknown-model.ts';
import { noUnknownPath } from './no-unknown-path.ts';
import { noUnknownTool } from './no-unknown-tool.ts';
import { noUnlinkedComponent } from './no-unlinked-component.ts';
import { noUnquotedGlob } from './no-unquoted-glob.ts';
import { noUnquotedText } from './no-unquoted-text.ts';
import { noUnreadableFile } from './no-unreadable-file.ts';
import { noUnusedDefinition } from './no-unused-definition.ts';
import { noUnusedInput } from './no-unused-input.ts';
import { noUnusedSuppression } from './no-unused-suppression.ts';
import { noWrappedFile } from './no-wrapped-file.ts';
import { portableAnchor } from './portable-anchor.ts';
import { requireApprovals } from './require-approvals.ts';
import { requireCheckableCriteria } from './require-checkable-criteria.ts';
import { requireComponentPath } from './require-component-path.ts';
import { requireContextReference } from './require-context-reference.ts';
import { requireGate } from './require-gate.ts';
import { requireLearningSection } from './require-learning-section.ts';
import { requireMeasurableCriteria } from './require-measurable-criteria.ts';
import { requirePlanApproval } from './require-plan-approval.ts';
import { requireSpecSections } from './require-spec-sections.ts';
import { validApiContract } from './valid-api-contract.ts';
import { validEncoding } from './valid-encoding.ts';
import { validFrontmatter } from './valid-frontmatter.ts';
import { validGlob } from './valid-glob.ts';
import { validHandoff } from './valid-handoff.ts';
import { validHook } from './valid-hook.ts';
import { validPermissions } from './valid-permissions.ts';
import { validSkill } from './valid-skill.ts';
import { validSuppression } from './valid-suppression.ts';
import { validUpdateTarget } from './valid-update-target.ts';
import { validYaml } from './valid-yaml.ts';

/** Every rule, by id. */
export const rules = [
  agentSkillsDepth,
  agentSkillsDescription,
  agentSkillsFields,
  agentSkillsLength,
  agentSkillsName,
  claudeAgentFields,
  githubAgentDescription,
  githubAgentLength,
  githubExcludeAgent,
  noAmbiguousGlob,
  noBrokenAnchor,
  noBrokenLink,
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
  noEmptyFile,
  noEmptySection,
  noEscapingLink,
  noForeignFrontmatter,
  noGeneratedLink,
  noHiddenInstructions,
  noHiddenUnicode,
  noIgnoredApplyTo,
  noIgnoredKey,
  noIgnoredTools,
  noInconsistentInput,
  noLateGate,
  noLegacyChatmode,
  noMisplacedFrontmatter,
  noMissingAgentTool,
  noMojibake,
  noMovedUrl,
  noNestedFence,
  noOddSpace,
  noOpenClarification,
  noRedundantGlob,
  noRenamedTool,
  noReplacementCharacter,
  noStaleTree,
  noSwallowedFence,
  noUnboundedLoop,
  noUnclosedComment,
  noUnclosedFence,
  noUnclosedFrontmatter,
  noUndeclaredInput,
  noUndefinedFootnote,
  noUndefinedReference,
  noUndescribedAgent,
  noUndocumentedGlob,
  noUnexplainedSuppression,
  noUnknownAgent,
  noUnknownDependency,
  noUnknownKey,
  noUnknownModel,
  noUnknownPath,
  noUnknownTool,
  noUnlinkedComponent,
  noUnquotedGlob,
  noUnquotedText,
  noUnreadableFile,
  noUnusedDefinition,
  noUnusedInput,
  noUnusedSuppression,
  noWrappedFile,
  portableAnchor,
  requireApprovals,
  requireCheckableCriteria,
  requireComponentPath,
  requireContextReference,
  requireGate,
  requireLearningSection,
  requireMeasurableCriteria,
  requirePlanApproval,
  requireSpecSections,
  validApiContract,
  validEncoding,
  validFrontmatter,
  validGlob,
  validHandoff,
  validHook,
  validPermissions,
  validSkill,
  validSuppression,
  validUpdateTarget,
  validYaml,
] as const satisfies readonly Rule[];

export type RuleId = (typeof rules)[number]['id'];
