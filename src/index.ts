// The public API. Everything that the command line does is here; nothing else of src/ is public.
export { buildReport } from './build/build-report.ts';
export { keptFiles, staleManifest } from './build/kept-files.ts';
export { placeInstruction, folderTree } from './build/place-instructions.ts';
export type { FolderTree, Placement, PlacementOptions } from './build/place-instructions.ts';
export { planBuild } from './build/plan-build.ts';
export { withoutOwnKeys } from './build/without-own-keys.ts';
export { unignoredFindings } from './build/local-overlay.ts';
export { oneForEachPath } from './build/shared-files.ts';
export type { BuildDiagnostic, BuildOptions, BuildPlan, PlannedFile } from './build/plan-build.ts';
export { isManaged, planWrites } from './build/plan-writes.ts';
export type { WritePlan } from './build/plan-writes.ts';
export { changesOf, diffsOf, lossesOfForce } from './build/pending-changes.ts';
export type { Disk, PlannedWrite, WriteState } from './build/planned-write.ts';
export { configFrom, defaultConfig } from './config/config.ts';
export type { Config } from './config/config.ts';
export { checkExternal } from './external.ts';
export type { ExternalOptions } from './external.ts';
export { configName, existingConfig, readConfig } from './config/read-config.ts';
export { starterConfig } from './config/starter-config.ts';
export { applyBuild, isCurrentManifest } from './files/apply-build.ts';
export { withBuildLock } from './files/build-lock.ts';
export { assertMovablePath, placeOf } from './files/move-path.ts';
export type { Place } from './files/move-path.ts';
export { decodeText } from './files/decode-text.ts';
export { bundleFolder } from './files/bundle-folder.ts';
export type { BundleFolder } from './files/bundle-folder.ts';
export { editText } from './files/edit-text.ts';
export { existingFiles } from './files/existing-files.ts';
export { commitNamed, commitsSince, touchedSince, userName } from './files/git-history.ts';
export type { Commit } from './files/git-history.ts';
export { filesBelow } from './files/learn-files.ts';
export { readInputFile, textOfInput } from './files/read-input.ts';
export { ignoredAmong } from './files/list-paths.ts';
export { readEditable } from './files/read-primitive.ts';
export { readManifest } from './files/own-outputs.ts';
export { readRulePage } from './files/package-files.ts';
export { existingFolder, findRoot, fromRoot } from './files/repository-root.ts';
export { completeRename, editObstacle, journalFile, readJournal, runRename } from './files/run-rename.ts';
export { listPaths } from './files/list-paths.ts';
export { changesSince, stagedChanges } from './files/changes.ts';
export { runProgram } from './files/run-program.ts';
export { indexTree, withTexts, workingTree } from './files/tree.ts';
export type { Tree } from './files/tree.ts';
export { watchFiles } from './files/watch-files.ts';
export { completeApproved, writeApproved } from './files/write-approved.ts';
export { hashOf, readState, removeRepositoryFile, stateReader, sweep, writeRepositoryFile } from './files/write-files.ts';
export type { FileState } from './files/write-files.ts';
export { buildGraph } from './graph/build-graph.ts';
export { graphReport } from './graph/graph-report.ts';
export type { Edge, Graph, Primitive, Scope } from './graph/graph.ts';
export { parseHref, resolveLink } from './graph/link-target.ts';
export type { LinkTarget } from './graph/link-target.ts';
export { compileGlobList, dialects, DIALECTS } from './graph/match-glob.ts';
export type { Dialect, GlobPart } from './graph/match-glob.ts';
export { difference, featuresOf, similarity } from './graph/similarity.ts';
export type { TextFeatures } from './graph/similarity.ts';
export { PathIndex } from './graph/path-index.ts';
export { isMarkdown, kindOf, kinds } from './kinds.ts';
export type { Targets } from './learn/apply-ops.ts';
export { approved, rejected, settled } from './learn/decide.ts';
export { harvestCommits } from './learn/harvest/commit-trailers.ts';
export type { Harvested, HarvestedDraft, HarvestOptions, Skipped, SourceText } from './learn/harvest/harvested.ts';
export { readJUnit } from './learn/harvest/junit.ts';
export { readLcov } from './learn/harvest/lcov.ts';
export { withoutKnown } from './learn/harvest/known-lessons.ts';
export { harvestPullRequests } from './learn/harvest/pull-request.ts';
export { harvestReports } from './learn/harvest/reports.ts';
export { harvestReview } from './learn/harvest/review-marks.ts';
export { harvestSession } from './learn/harvest/session.ts';
export { journalFlaw } from './learn/journal-flaw.ts';
export { learnStoreOf, outcomesFolder, printProposal, proposalPath, proposalsFolder } from './learn/learn-store.ts';
export type { LearnStore, StoredProposal } from './learn/learn-store.ts';
export { readLesson } from './learn/lessons.ts';
export { mergedParts, outcomeResults, readActor, readDraft, readEvidence, readVote } from './learn/outcome-draft.ts';
export type { DraftParts } from './learn/outcome-draft.ts';
export { outcomeForm, readOutcomeForm } from './learn/outcome-form.ts';
export { outcomesReport } from './learn/outcomes-report.ts';
export type { RecordedFrom } from './learn/outcomes-report.ts';
export { diffOfChanges, planApply, previewOf } from './learn/plan-apply.ts';
export type { ApplyPlan, DiffOf, ProposalConflict } from './learn/plan-apply.ts';
export { draftAnswers, draftQuestions } from './learn/program-drafts.ts';
export type { DraftAnswers } from './learn/program-drafts.ts';
export { similarityQuestions, withSimilarity } from './learn/program-similarity.ts';
export type { SimilarityQuestion } from './learn/program-similarity.ts';
export { knownStatements, nearStatements } from './learn/near-statements.ts';
export { reworded, wordsFlaw } from './learn/proposal-words.ts';
export { propose } from './learn/propose.ts';
export type { Proposed, ProposeResult } from './learn/propose.ts';
export { bareProposal, proposalsReport, reviewedProposal } from './learn/proposals-report.ts';
export type { ReportedProposal } from './learn/proposals-report.ts';
export { readContext } from './learn/read-context.ts';
export { recordOutcome } from './learn/record-outcome.ts';
export type { OutcomeDraft, Recorded } from './learn/record-outcome.ts';
export { affectedFindings } from './lint/affected-findings.ts';
export type { ChangedFiles } from './lint/affected-findings.ts';
export { applyFixes } from './lint/apply-fixes.ts';
export type { FixedText } from './lint/apply-fixes.ts';
export { baselineOf, compareWithBaseline, parseBaseline, printBaseline } from './lint/baseline.ts';
export { costReport } from './lint/cost-report.ts';
export type { Finding, Rule } from './lint/rule.ts';
export { rules } from './lint/rules/index.ts';
export type { RuleId } from './lint/rules/index.ts';
export { runRules } from './lint/run-rules.ts';
export type { CostReport, FindingCost, LoadedCost } from './model/cost-report.ts';
export type { Cost, Diagnostic, Severity } from './model/diagnostic.ts';
export { matchesAny } from './graph/match-glob.ts';
export type { Document } from './model/document.ts';
export type { ExternalOutcome } from './model/external-outcome.ts';
export type { FilePath } from './model/file-path.ts';
export type {
  AgentFrontmatter,
  BuildReport,
  ClaudeAgentFrontmatter,
  ClaudeRuleFrontmatter,
  GraphReport,
  InstructionsFrontmatter,
  LintReport,
  Outcome,
  OutcomesReport,
  PromptFrontmatter,
  Proposal,
  ProposalsReport,
  RenameReport,
  ResolveReport,
  RulesReport,
  SkillFrontmatter,
} from './model/generated/schema-types.ts';
export { instantOf, momentOf } from './model/instant.ts';
export { RULE_SEVERITIES } from './model/lint-settings.ts';
export type { LearnSettings } from './model/learn-settings.ts';
export type { LintSettings } from './model/lint-settings.ts';
export type { DocumentKind, Kind } from './model/kind.ts';
export { isWholeOutput, localManifestPath, manifestPath } from './model/manifest.ts';
export type { Manifest } from './model/manifest.ts';
export { printJson } from './model/print-json.ts';
export { didYouMean } from './model/nearest-name.ts';
export { journalPath, learnJournalPath } from './model/rename-journal.ts';
export type { JournalFile, RenameJournal } from './model/rename-journal.ts';
export type { LocatedSpan, Position, Span } from './model/span.ts';
export { applyEdits } from './model/text-edits.ts';
export type { TextEdit } from './model/text-edits.ts';
export { UsageError } from './model/usage-error.ts';
export { ENGINES, engineNamed, loadParser } from './parse/markdown.ts';
export type { Engine, MarkdownParser, ParserOptions } from './parse/markdown.ts';
export { parseDocument } from './parse/parse-document.ts';
export { loadProject } from './project.ts';
export type { Project, ProjectOptions } from './project.ts';
export { pathAfter } from './rename/change.ts';
export type { Move } from './rename/change.ts';
export { planHeadingRename, planMove } from './rename/plan-rename.ts';
export type { FileEdits, HeadingRename, RenamePlan, RenameSurroundings } from './rename/plan-rename.ts';
export { renameReport } from './rename/rename-report.ts';
export { buildText } from './report/build-text.ts';
export { costText } from './report/cost-text.ts';
export { forceText } from './report/force-text.ts';
export { graphDot, graphMermaid } from './report/graph-diagrams.ts';
export { lintFormats } from './report/lint-formats.ts';
export type { LintFormat } from './report/lint-formats.ts';
export type { LintOutcome, ReportedRule } from './report/lint-outcome.ts';
export { summarize } from './report/lint-summary.ts';
export { outcomesText } from './report/outcomes-text.ts';
export { proposalLines, proposalsText } from './report/proposals-text.ts';
export { renameText } from './report/rename-text.ts';
export { resolveText } from './report/resolve-text.ts';
export { fixabilityOf, ruleUrl } from './report/rule-page.ts';
export { rulesJson } from './report/rules-json.ts';
export type { ListedRule } from './report/rules-json.ts';
export { rulesText } from './report/rules-text.ts';
export { count } from './report/terminal.ts';
export { unifiedDiff } from './report/unified-diff.ts';
export { resolveContext } from './resolve/resolve-context.ts';
export type { ContextDocument, ContextReason, ResolvedContext } from './resolve/resolve-context.ts';
export { resolveReport } from './resolve/resolve-report.ts';
export { runtimes, runtimesNamed } from './runtimes/index.ts';
export type { Runtime } from './runtimes/runtime.ts';
