// The public API. Everything that the command line does is here; nothing else of src/ is public.
export { artifactKinds, artifactPlaceOf, featureFolderOf } from './artifacts/artifact-kinds.ts';
export type { ArtifactKindEntry, ArtifactPlace } from './artifacts/artifact-kinds.ts';
export { boundOf, boundText, meets } from './artifacts/bound.ts';
export type { Bound } from './artifacts/bound.ts';
export { isDraft, problemsOf } from './artifacts/check-artifact.ts';
export type { ArtifactProblem } from './artifacts/check-artifact.ts';
export { artifactsByFeature } from './artifacts/features.ts';
export type { Feature } from './artifacts/features.ts';
export { metricsOf } from './artifacts/metrics.ts';
export type { Metric } from './artifacts/metrics.ts';
export { artifactOf, artifactOfText, isOfKind, parseArtifact } from './artifacts/parse-artifact.ts';
export type { Artifact, ArtifactField, ArtifactRecord, ArtifactValuesRead } from './artifacts/parse-artifact.ts';
export { printArtifact } from './artifacts/print-artifact.ts';
export { fieldAt, setField } from './artifacts/set-field.ts';
export type { FieldEdit } from './artifacts/set-field.ts';
export type { FieldEntry } from './model/artifact-field.ts';
export { count } from './model/count.ts';
export type { ArtifactKind, ArtifactValues } from './model/generated/artifact-fields.ts';
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
export { coverageReport } from './coverage/coverage-report.ts';
export type { CoverageOptions } from './coverage/coverage-report.ts';
export { promisedReading } from './coverage/promised-reading.ts';
export type { Reading } from './coverage/reading.ts';
export { runtimeReading } from './coverage/runtime-reading.ts';
export { configFrom, defaultConfig } from './config/config.ts';
export type { Config } from './config/config.ts';
export { runBuild } from './runs/build-run.ts';
export type { BuildRun, BuildRunOptions } from './runs/build-run.ts';
export { runDrift } from './runs/drift-run.ts';
export type { DriftRunOptions } from './runs/drift-run.ts';
export { runPull } from './runs/pull-run.ts';
export type { PullRunOptions } from './runs/pull-run.ts';
export { runTrace } from './runs/trace-run.ts';
export type { TraceRunOptions } from './runs/trace-run.ts';
export { examine } from './runs/doctor-run.ts';
export type { DoctorOptions } from './runs/doctor-run.ts';
export { doctorText } from './report/doctor-text.ts';
export { planMigration } from './runs/migrate-run.ts';
export type { PlannedMigration } from './runs/migrate-run.ts';
export type { MigrationOptions } from './runs/migration-draft.ts';
export { migrationReport } from './migrate/migration-report.ts';
export { migrationSteps, stepsNamed } from './migrate/steps.ts';
export type { MigrationStep, StepId } from './migrate/steps.ts';
export { migrateText } from './report/migrate-text.ts';
export { uncommittedFiles } from './files/uncommitted.ts';
export { checkExternal } from './runs/check-external.ts';
export type { ExternalOptions } from './runs/check-external.ts';
export { configName, existingConfig, readConfig } from './config/read-config.ts';
export { starterConfig } from './config/starter-config.ts';
export { applyBuild, isCurrentManifest } from './files/apply-build.ts';
export { withBuildLock } from './files/build-lock.ts';
export { assertMovablePath, placeOf } from './files/move-path.ts';
export type { Place } from './files/move-path.ts';
export { diskTree } from './files/disk-tree.ts';
export { decodeText } from './files/decode-text.ts';
export { createFiles } from './files/create-files.ts';
export type { NewFile } from './files/create-files.ts';
export { changedSinceCommitOf, checkedOutBranch } from './files/checked-out.ts';
export { changedVersions, ignoredBelow } from './files/file-versions.ts';
export type { FileVersions } from './files/file-versions.ts';
export { folderFromRoot, hashAt, readImportRecord, writeImportRecord } from './files/import-record-file.ts';
export { repositoryToImport } from './files/import-tree.ts';
export type { RepositoryToImport } from './files/import-tree.ts';
export { builtRepository } from './files/built-repository.ts';
export type { WrittenRepository } from './files/built-repository.ts';
export { bundleFolder } from './files/bundle-folder.ts';
export type { BundleFolder } from './files/bundle-folder.ts';
export { editText } from './files/edit-text.ts';
export { existingFiles } from './files/existing-files.ts';
export { conflictedFiles, conflictStages } from './files/conflict-stages.ts';
export { changedPaths, filesWithWord, movedFiles } from './files/git-objects.ts';
export { commitNamed } from './files/commit-named.ts';
export { commitsSince, touchedSince, userName } from './files/git-history.ts';
export type { Commit } from './model/commit.ts';
export { filesBelow } from './files/learn-files.ts';
export { readEditable } from './files/read-primitive.ts';
export { recordedTexts } from './files/recorded-texts.ts';
export { readInputFile, textOfInput } from './files/read-input.ts';
export { ignoredAmong, listPaths } from './files/list-paths.ts';
export { readManifest } from './files/own-outputs.ts';
export { readPackageFile, readPackageFolder, readRulePage } from './files/package-files.ts';
export { existingFolder, findRoot, fromRoot } from './files/repository-root.ts';
export { completeRename, editObstacle, journalFile, readJournal, runRename } from './files/run-rename.ts';
export { namedOrHead, commitRange } from './files/commit-range.ts';
export { rangeDiff } from './files/range-diff.ts';
export { changesSince, stagedChanges } from './files/changes.ts';
export { textAt } from './files/text-at.ts';
export { writeOutput } from './files/write-output.ts';
export { runProgram } from './files/run-program.ts';
export { cleanCache } from './files/cache-folder.ts';
export { textIfThere } from './files/text-if-there.ts';
export { indexTree, withTexts, workingTree } from './files/tree.ts';
export type { Tree } from './files/tree.ts';
export { watchFiles } from './files/watch-files.ts';
export { completeApproved, writeApproved } from './files/write-approved.ts';
export { hashOf, readState, removeRepositoryFile, stateReader, sweep, writeRepositoryFile } from './files/write-files.ts';
export type { FileState } from './files/write-files.ts';
export { buildGraph } from './graph/build-graph.ts';
export { riskOf } from './graph/risk.ts';
export type { Risk, RiskLevel, RiskSettings } from './graph/risk.ts';
export { graphReport } from './graph/graph-report.ts';
export { selectGraph } from './graph/select-graph.ts';
export type { Edge, Graph, Primitive, Scope } from './graph/graph.ts';
export { parseHref, resolveLink } from './graph/link-target.ts';
export type { LinkTarget } from './graph/link-target.ts';
export { compileGlobList, dialects, DIALECTS, matchesAny } from './graph/match-glob.ts';
export type { Dialect, GlobPart } from './graph/match-glob.ts';
export { difference, featuresOf, similarity } from './graph/similarity.ts';
export type { TextFeatures } from './graph/similarity.ts';
export { PathIndex } from './graph/path-index.ts';
export { selectPaths } from './graph/select-paths.ts';
export { isMarkdown, kindOf, kinds } from './kinds.ts';
export { importReport } from './import/import-report.ts';
export { flowDefaultsPath, readFlowDefaults } from './flow/flow-defaults.ts';
export type { FlowDefaultsRead } from './flow/flow-defaults.ts';
export { flowStatePath, readFlowState } from './flow/flow-state.ts';
export type { FlowStateRead, FlowSurroundings } from './flow/flow-state.ts';
export { recordedFiles } from './import/import-record.ts';
export type { RecordOptions } from './import/import-record.ts';
export type { ImportedText, ImportTree } from './import/import-tree.ts';
export { ORIGINS, originsNamed } from './import/origins.ts';
export type { OriginId } from './import/origins.ts';
export { planImport } from './import/plan-import.ts';
export type { ImportOptions, ImportPlan } from './import/plan-import.ts';
export type { Code } from './learn/check-citation.ts';
export { askedProposal, mergeOp, pinOp, retirementReason, retirementReasons, retireOp } from './learn/asked-proposal.ts';
export { learnWorkflow, workflowPath } from './learn/ci-workflow.ts';
export { citationsReport } from './learn/citations-report.ts';
export { confirmCitations } from './learn/confirm-citations.ts';
export { editableFile } from './learn/editable-file.ts';
export { entryWithId, trackedEntries } from './learn/entry-with-id.ts';
export { foldInbox } from './learn/inbox.ts';
export { inboxFolder } from './model/inbox-path.ts';
export { mergeMemory } from './learn/merge-memory.ts';
export type { Targets } from './learn/apply-ops.ts';
export { approved, rejected, settled } from './learn/decide.ts';
export { harvestCommits } from './learn/harvest/commit-trailers.ts';
export type { Harvested, HarvestedDraft, HarvestOptions, Skipped, SourceText } from './learn/harvest/harvested.ts';
export { outcomeMetrics } from './learn/harvest/metrics.ts';
export { withoutKnown } from './learn/harvest/known-lessons.ts';
export { harvestPullRequests } from './learn/harvest/pull-request.ts';
export { refreshReport } from './learn/refresh.ts';
export type { RefreshOptions } from './learn/refresh.ts';
export { checkKept } from './learn/check-kept.ts';
export type { KeptCheck, KeptSurroundings } from './learn/check-kept.ts';
export { harvestFacts } from './learn/harvest/repository-facts.ts';
export { harvestReports } from './learn/harvest/reports.ts';
export { harvestReview } from './learn/harvest/review-marks.ts';
export { highRisk, riskFlaw } from './learn/proposal-risk.ts';
export { harvestMilestones } from './learn/harvest/milestones.ts';
export { harvestSession } from './learn/harvest/session.ts';
export { adoptEntries } from './learn/entry-edits.ts';
export { eligibility, kindOfStep, promotionSteps } from './learn/promotion.ts';
export type { PromotionStep } from './learn/promotion.ts';
export { newEntryId, newProposalId } from './learn/ids.ts';
export { homeFinder } from './learn/lesson-home.ts';
export { opsFor } from './learn/lesson-ops.ts';
export { pullRequestBody, pullRequestScript } from './learn/learn-pull-request.ts';
export { learnStats } from './learn/learn-stats.ts';
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
export { fixesByFile, recordedNames, verifyMemory } from './learn/verify-memory.ts';
export type { CheckedCitation } from './learn/verify-memory.ts';
export { affectedFindings } from './lint/affected-findings.ts';
export type { ChangedFiles } from './lint/affected-findings.ts';
export { applyFixes } from './lint/apply-fixes.ts';
export type { FixedText } from './lint/apply-fixes.ts';
export { baselineOf, compareWithBaseline, parseBaseline, printBaseline } from './lint/baseline.ts';
export { costReport } from './lint/cost-report.ts';
export { documentLinter } from './lint/lint-document.ts';
export type { DocumentFindings, DocumentLinter, RuleFinding } from './lint/lint-document.ts';
export type { DocumentRule, Finding, GraphRule, Rule } from './lint/rule.ts';
export { rules } from './lint/rules/index.ts';
export type { RuleId } from './lint/rules/index.ts';
export { runDigest } from './lint/run-digest.ts';
export { runRules } from './lint/run-rules.ts';
export type { KeptFindings, RunOptions } from './lint/run-rules.ts';
export { ownChange } from './model/approval.ts';
export type { ChangedFile, Op } from './model/approval.ts';
export type { CostReport, FindingCost, LoadedCost } from './model/cost-report.ts';
export { diagnosticWithPlaces } from './model/diagnostic.ts';
export type { Cost, Diagnostic, Severity } from './model/diagnostic.ts';
export type { Document } from './model/document.ts';
export type { ExternalOutcome } from './model/external-outcome.ts';
export { folderOf, inOrder, isRepositoryPath } from './model/file-path.ts';
export type { FilePath } from './model/file-path.ts';
export type {
  AgentFrontmatter,
  BuildReport,
  CitationsReport,
  ClaudeAgentFrontmatter,
  ClaudeRuleFrontmatter,
  CompareReport,
  CoverageReport,
  DoctorReport,
  ExplainReport,
  GraphReport,
  HandoffReport,
  ImportReport,
  InitReport,
  NewReport,
  InstructionsFrontmatter,
  LintReport,
  LintSarif,
  MigrateReport,
  Outcome,
  OutcomesReport,
  DriftReport,
  FlowReport,
  LearnCheckReport,
  LearnRefreshReport,
  ImportRecord,
  ModelsReport,
  PlanCheckReport,
  PlanReport,
  PromptFrontmatter,
  PullReport,
  Proposal,
  ProposalsReport,
  RenameReport,
  ResolveReport,
  RulesReport,
  SkillFrontmatter,
  TimingReport,
  TraceReport,
  VerifyReport,
  Routing,
  AdvanceReport,
  CommitMessageReport,
  GateReport,
  StatusReport,
  RiskReport,
} from './model/generated/schema-types.ts';
export { buildId } from './model/build-id.ts';
export { instantOf, momentOf } from './model/instant.ts';
export { RULE_SEVERITIES } from './model/lint-settings.ts';
export type { LearnSettings } from './model/learn-settings.ts';
export type { LintSettings } from './model/lint-settings.ts';
export type { DocumentKind, Kind } from './model/kind.ts';
export { parseRanges } from './model/line-range.ts';
export type { LineRange } from './model/line-range.ts';
export { builtRuntimes, isWholeOutput, linesOf, localManifestPath, manifestPath } from './model/manifest.ts';
export type { Manifest, ManifestEntry } from './model/manifest.ts';
export { importRecordPath, withImported } from './model/import-record.ts';
export type { RecordedFile, RecordedSource } from './model/import-record.ts';
export { groupedDigits } from './model/grouped-digits.ts';
export type { Observer, Stage } from './model/observer.ts';
export { printJson } from './model/print-json.ts';
export { doubtfulModel } from './models/model-name.ts';
export { modelFiles, modelRoles, modelRuntimes } from './models/model-roles.ts';
export type { ModelRole, ModelRuntime } from './models/model-roles.ts';
export { readModelsFile } from './models/models-file.ts';
export type { ModelsFileRead } from './models/models-file.ts';
export { resolveModels } from './models/resolve-models.ts';
export type { ModelSources } from './models/resolve-models.ts';
export { didYouMean } from './model/nearest-name.ts';
export { journalPath, learnJournalPath, pullJournalPath, migrateJournalPath } from './model/rename-journal.ts';
export type { JournalFile, RenameJournal } from './model/rename-journal.ts';
export type { LocatedSpan, Position, Span } from './model/span.ts';
export { isInShard } from './model/shard.ts';
export type { Shard } from './model/shard.ts';
export { applyEdits } from './model/text-edits.ts';
export type { TextEdit } from './model/text-edits.ts';
export { UsageError } from './model/usage-error.ts';
export { ENGINES, engineNamed } from './model/engine.ts';
export type { Engine } from './model/engine.ts';
export { loadParser } from './parse/markdown.ts';
export type { MarkdownParser, ParserOptions } from './parse/markdown.ts';
export { LINT_FORMATS } from './model/lint-format.ts';
export type { LintFormat } from './model/lint-format.ts';
export { parseDocument } from './parse/parse-document.ts';
export { planArtifacts } from './plan/artifacts.ts';
export type { PlanFile, PlanFileWrite } from './plan/artifacts.ts';
export { checkPlan } from './plan/check-plan.ts';
export type { PlanCheck, PlanCheckInput } from './plan/check-plan.ts';
export { changesFrom, parseEarlierPlan } from './plan/earlier-plan.ts';
export type { EarlierPlan, PlanChanges } from './plan/earlier-plan.ts';
export { packOf } from './pack/pack.ts';
export type { PackDiff, PackOptions, PlacedText } from './pack/pack.ts';
export { tellsWhatWasMeant } from './pack/left-out.ts';
export { handoffReport } from './pack/handoff-report.ts';
export { handoffPath, readSessionState, sessionStatePath } from './pack/session-state.ts';
export type { SessionStateReading } from './pack/session-state.ts';
export { packRoles } from './pack/visibility.ts';
export type { PackRole } from './pack/visibility.ts';
export { discoveryBrief } from './plan/discovery-brief.ts';
export type { BriefOptions } from './plan/discovery-brief.ts';
export { exportPlan, planExports } from './plan/exports/export-plan.ts';
export type { ExportOptions, PlanExport } from './plan/exports/export-plan.ts';
export type { McpTools } from './plan/exports/mcp-calls.ts';
export { exportRefusal } from './plan/exports/refusal.ts';
export { issuesOf, markerOf } from './plan/issue.ts';
export type { IssueOptions } from './plan/issue.ts';
export type { Issue, Plan, PlanEdge, PlanNode, Wave } from './plan/plan.ts';
export { planReport } from './plan/plan-report.ts';
export { evidenceIn } from './plan/routing/evidence.ts';
export type { Evidence, FindEvidence } from './plan/routing/evidence.ts';
export { readRouting } from './plan/routing/read-routing.ts';
export { recommend } from './plan/routing/recommend.ts';
export type { RecommendOptions } from './plan/routing/recommend.ts';
export { planSpec } from './plan/plan-spec.ts';
export type { PlanOptions } from './plan/plan-spec.ts';
export { keptFindings, lintWhileLoading } from './lint-while-loading.ts';
export { ProjectCache } from './project-cache.ts';
export type { ProjectCacheOptions } from './project-cache.ts';
export { loadProject } from './project.ts';
export type { Project, ProjectOptions } from './project.ts';
export { pathAfter } from './rename/change.ts';
export type { Move } from './rename/change.ts';
export { planHeadingRename, planMove } from './rename/plan-rename.ts';
export type { FileEdits, HeadingRename, RenamePlan, RenameSurroundings } from './rename/plan-rename.ts';
export { renameReport } from './rename/rename-report.ts';
export { buildMarkdown } from './report/build-markdown.ts';
export { briefMarkdown } from './report/brief-markdown.ts';
export { riskText } from './report/risk-text.ts';
export { handoffMark, handoffMarkdown } from './report/handoff-markdown.ts';
export { packMark, packMarkdown } from './report/pack-markdown.ts';
export { buildText } from './report/build-text.ts';
export { commentOf, contextMarkdown } from './report/context-markdown.ts';
export { citationsText } from './report/citations-text.ts';
export { costText } from './report/cost-text.ts';
export { coverageText } from './report/coverage-text.ts';
export { forceText } from './report/force-text.ts';
export { importText } from './report/import-text.ts';
export { initText } from './report/init-text.ts';
export { graphDot, graphMermaid } from './report/graph-diagrams.ts';
export { learnStatsText } from './report/learn-stats-text.ts';
export { lintFormats } from './report/lint-formats.ts';
export type { LintOutcome, ReportedRule } from './report/lint-outcome.ts';
export { summarize } from './report/lint-summary.ts';
export { mergeLintJson } from './report/merge-lint-json.ts';
export { mergeLintSarif } from './report/merge-lint-sarif.ts';
export { readLintReport } from './report/read-lint-report.ts';
export type { WrittenReport } from './report/read-lint-report.ts';
export { textsAsChecked } from './report/texts-as-checked.ts';
export { pullNotes, pullText } from './report/pull-text.ts';
export { newKindsText, newText } from './report/new-text.ts';
export { refreshText } from './report/refresh-text.ts';
export { learnCheckText } from './report/learn-check-text.ts';
export { flowText } from './report/flow-text.ts';
export { driftText } from './report/drift-text.ts';
export { modelsText } from './report/models-text.ts';
export { outcomesText } from './report/outcomes-text.ts';
export { planCheckText } from './report/plan-check-text.ts';
export { planMermaid } from './report/plan-diagrams.ts';
export { planMarkdown } from './report/plan-markdown.ts';
export { planFilesText, planText } from './report/plan-text.ts';
export { recommendText } from './report/recommend-text.ts';
export { proposalLines, proposalsText } from './report/proposals-text.ts';
export { renameText } from './report/rename-text.ts';
export { compareText } from './report/resolve-compare-text.ts';
export { explainText } from './report/resolve-explain-text.ts';
export { resolveRuntimeText } from './report/resolve-runtime-text.ts';
export { resolveText } from './report/resolve-text.ts';
export { fixabilityOf, ruleUrl } from './report/rule-page.ts';
export { rulesJson } from './report/rules-json.ts';
export type { ListedRule } from './report/rules-json.ts';
export { rulesText } from './report/rules-text.ts';
export { timingText } from './report/timing-text.ts';
export { traceText } from './report/trace-text.ts';
export { unifiedDiff } from './report/unified-diff.ts';
export { verifyText } from './report/verify-text.ts';
export { visible } from './report/visible-text.ts';
export { compareContexts } from './resolve/compare-contexts.ts';
export { explainPrimitive } from './resolve/explain-primitive.ts';
export type { ExplainOptions } from './resolve/explain-primitive.ts';
export { fileNamed } from './resolve/file-named.ts';
export { readerOf, reportedContext, runtimeContext } from './resolve/runtime-context.ts';
export type { BuiltRepository, Reader, RuntimeContext } from './resolve/runtime-context.ts';
export { applyingTo, resolveContext } from './resolve/resolve-context.ts';
export type { ContextDocument, ContextOptions, ContextReason, ResolvedContext } from './resolve/resolve-context.ts';
export { resolveReport } from './resolve/resolve-report.ts';
export { runtimes, runtimesNamed } from './runtimes/index.ts';
export type { Runtime } from './runtimes/runtime.ts';
export { gitignoreLines, initReport } from './scaffold/init-report.ts';
export type { NamedKind } from './scaffold/layout.ts';
export { libraryFilesNamed, libraryFolder, libraryOf, takeable } from './scaffold/library.ts';
export type { LibraryFile } from './scaffold/library.ts';
export { filled, inRuntime, newKindNamed, newKinds } from './scaffold/new-kinds.ts';
export type { NewKind } from './scaffold/new-kinds.ts';
export { featureFolderNamed } from './scaffold/feature-folder.ts';
export { newValues } from './scaffold/new-values.ts';
export type { NewWords } from './scaffold/new-values.ts';
export { planInit } from './scaffold/plan-init.ts';
export type { InitInput, InitPlan, TakenFile } from './scaffold/plan-init.ts';
export { ownTemplatesOf, readable, templateNamed } from './scaffold/own-templates.ts';
export { planNew } from './scaffold/plan-new.ts';
export type { NewFilePlan, NewInput } from './scaffold/plan-new.ts';
export { inEveryWorkflow, suggestedWorkflows, workflows } from './scaffold/workflows.ts';
export type { Workflow } from './scaffold/workflows.ts';
export { sourceInText } from './arrivals/source-in-text.ts';
export type { SourceInText } from './arrivals/source-in-text.ts';
export { arrivals } from './arrivals/arrivals.ts';
export type { Arrival, ClassArrivals, RuntimeArrivals } from './arrivals/arrivals.ts';
export type { Problem } from './verify/problem.ts';
export { verifyReport } from './verify/verify-report.ts';
export { verify as verifyRuntimes } from './verify/verify.ts';
export type { RuntimeVerification, VerifyInput } from './verify/verify.ts';
export { approvalsOf, gatesOf, nextGate } from './gate/approvals.ts';
export type { Approval, GateName } from './gate/approvals.ts';
export { planAdvance } from './gate/advance.ts';
export type { Advance } from './gate/advance.ts';
export { messageFlaws } from './gate/check-message.ts';
export type { MessageFlaw } from './gate/check-message.ts';
export { commitMessage } from './gate/commit-message.ts';
export type { CommitMessageOptions } from './gate/commit-message.ts';
export { evaluateGate } from './gate/evaluate-gate.ts';
export type { Evaluation, GateOptions, JudgedPart } from './gate/evaluate-gate.ts';
export { phaseNumbers } from './gate/feature.ts';
export type { NamedFeature } from './gate/feature.ts';
export { gateReport, reasonsOf } from './gate/gate-report.ts';
export type { JudgedFigure } from './gate/judge-figures.ts';
export type { MeasuredReport } from './gate/measurements.ts';
export type { Note, Reason, ReasonCode, Verdict } from './gate/reason.ts';
export { featureNamed, readFeatures, readReports, reportOf } from './runs/gate-run.ts';
export type { FeatureFiles, FeatureOptions, ReadReports } from './runs/gate-run.ts';
export type { CoveredFile, Figure, Measured } from './measure/measured.ts';
export type { Quantity, Unit } from './measure/quantity.ts';
export { readReport } from './measure/read-report.ts';
export { reportForms } from './model/gate-settings.ts';
export type { GateSettings, ReportForm } from './model/gate-settings.ts';
export { advanceText, gateText, messageFlawsText } from './report/gate-text.ts';
export { statusText } from './report/status-text.ts';
export { featureStatus, sessionStatus } from './status/feature-status.ts';
export type { FeatureStatus } from './status/feature-status.ts';
export { withSpecs } from './status/with-specs.ts';
export type { SpecifiedFeature } from './status/with-specs.ts';
export type { SpecState } from './model/spec-state.ts';
export type { Afterwards } from './status/next-step.ts';
