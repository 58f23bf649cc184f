// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * What `primitives advance --format json` prints.
 */
export interface AdvanceReport {
version: 1
feature: string
/**
 * `known`: it was approved before. `done`: no gate is left.
 */
outcome: ("approved" | "known" | "refused" | "done")
gate?: string
by?: string
at?: string
/**
 * The plan that records it.
 */
path?: string
/**
 * The gate that waits now.
 */
next?: string
/**
 * Why it was refused.
 */
message?: string
reasons: AdvanceReason[]
}
export interface AdvanceReason {
/**
 * `unknown`: nobody can tell.
 */
verdict: ("blocked" | "unknown")
code: ("target-missed" | "figure-missing" | "not-comparable" | "bad-target" | "tests-not-delivered" | "item-failed" | "item-open" | "status-blocked" | "status-open" | "unresolved-issue" | "approval-missing" | "phase-missing" | "report-missing" | "report-unreadable" | "plan-flaw" | "merge-conflict" | "nothing-to-judge")
/**
 * `plan`, `phase-2`, `feature`, `reports`, `track:<name>`, or the kind of another artifact.
 */
part: string
message: string
hint?: string
/**
 * As named, or relative to the repository root.
 */
path: string
span: Span
}
export interface Span {
start: Position
end: Position
}
export interface Position {
line: number
column: number
offset: number
}
/**
 * Frontmatter of *.agent.md and the legacy *.chatmode.md.
 */
export interface AgentFrontmatter {
/**
 * Name shown to people and used to call the primitive. Without it, the file name counts.
 */
name?: (string | number | boolean)
/**
 * One sentence that says what it is for and when it applies.
 */
description?: (string | number | boolean)
/**
 * Text shown in the input field.
 */
"argument-hint"?: (string | number | boolean)
/**
 * Model to use: a name, or a list of which the first available one is taken.
 * 
 * @minItems 1
 */
model?: (string | number | boolean | (string | number | boolean)[])
/**
 * Tools that may be used: a list, or names separated by commas.
 */
tools?: (string | number | boolean | (string | number | boolean)[])
/**
 * Steps offered to the person when this agent is done.
 */
handoffs?: {
/**
 * Text of the button.
 */
label: (string | number | boolean)
/**
 * Name of the agent that takes over.
 */
agent: (string | number | boolean)
/**
 * What the next agent is asked.
 */
prompt: (string | number | boolean)
/**
 * Send the prompt without waiting for the person.
 */
send?: boolean
/**
 * Show the `Continue on` action.
 */
showContinueOn?: boolean
/**
 * Model of the next step.
 */
model?: (string | number | boolean)
}[]
/**
 * Where the agent may run. Without it, everywhere.
 */
target?: ("vscode" | "github-copilot")
/**
 * Agents that this one may start. `['*']` means all, `[]` none.
 */
agents?: (string | number | boolean)[]
/**
 * Whether people can pick the agent.
 */
"user-invocable"?: boolean
/**
 * @deprecated
 * Former spelling of `user-invocable`.
 */
"user-invokable"?: (boolean | string)
/**
 * Whether other agents are kept from starting this one.
 */
"disable-model-invocation"?: boolean
/**
 * @deprecated
 * Former switch for use as a subagent.
 */
infer?: {
[k: string]: unknown | undefined
}
/**
 * Hooks that run while the agent is active.
 */
hooks?: {

}
/**
 * Settings for github.com.
 */
github?: {
/**
 * What the token of the agent may do.
 */
permissions?: {
actions?: ("read" | "write" | "none")
checks?: ("read" | "none")
contents?: ("read" | "write" | "none")
discussions?: ("read" | "write" | "none")
issues?: ("read" | "write" | "none")
metadata?: "read"
"pull-requests"?: ("read" | "write" | "none")
"security-events"?: ("read" | "none")
workflows?: ("write" | "none")
}
}
/**
 * Settings that VS Code accepts and does not document.
 */
advancedOptions?: {

}
/**
 * MCP servers of the agent on github.com.
 */
"mcp-servers"?: ({

} | unknown[])
/**
 * Free-form data for github.com.
 */
metadata?: {

}
/**
 * How long the model may think.
 */
reasoningEffort?: ("low" | "medium" | "high" | "xhigh" | "max")
}
/**
 * Frontmatter of AGENTS.md, CLAUDE.md and GEMINI.md, which need none. No runtime prescribes its keys, so none is unknown.
 */
export interface AgentsFileFrontmatter {
[k: string]: unknown | undefined
}
/**
 * plans/<feature>/batch-summary.md: what has become of all tracks of a batch.
 */
export interface BatchSummaryArtifact {
status: ("draft" | "done" | "stopped")
title: string
merged: string[]
retained?: string[]
abandoned: string[]
validations: string[]
trackGate?: {
text: string
done: boolean
verdict?: ("pass" | "fail" | "open")
}[]
integrationGate: {
text: string
done: boolean
verdict?: ("pass" | "fail" | "open")
}[]
followUps: string[]
discoveryReuse?: ("yes" | "no" | "skipped")
priorLearnings?: (("none-found" | "skipped") | number)
rescueAttempts: number
abandonmentEvents: number
reviewLoops?: {
[k: string]: number | undefined
}
finalGate: ("ready" | "ready-with-follow-ups" | "not-ready" | "stopped")
}
/**
 * plans/<feature>/checkpoint.md: where work stops between two phases, and what a person has to decide.
 */
export interface CheckpointArtifact {
title: string
phase: string
status: ("draft" | "complete" | "blocked")
completed: string[]
validated: string[]
nextPhase: string
/**
 * How often the loop has run: at most 5 times.
 */
cycles?: number
/**
 * After the second a person is asked.
 */
noProgress?: number
decision: string
/**
 * @minItems 2
 */
options: string[]
}
/**
 * plans/<feature>/code-review.md: the verdict of a reviewer, and what only a person can judge.
 */
export type CodeReviewArtifact = {
status?: ("draft" | "done")
title?: string
date?: string
verdict: ("approved" | "needs-revision" | "failed")
severities: {
[k: string]: number | undefined
}
focus: string[]
}
/**
 * plans/<feature>/complete.md: the whole feature after its last phase.
 */
export interface CompleteArtifact {
title: string
status: ("draft" | "blocked" | "complete")
duration?: string
time?: string
summary: string
phases: {
phase: string
owner?: string
status?: string
tests?: {
passed?: number
total: number
}
coverage?: number
duration?: string
}[]
coverage: number
tests: {
passed?: number
total: number
}
phaseCount?: number
commits?: number
artifacts?: number
accessibility?: number
latency?: string
security: string
metrics?: {
metric: string
target?: string
actual: string
status?: string
}[]
included?: string[]
excluded?: string[]
deployment?: string[]
limitations?: string[]
artifactTrail?: string[]
signOff?: {
role: string
name: string
status?: string
date?: string
}[]
}
/**
 * plans/<feature>/completion.md: what has become of a change after it was merged.
 */
export type CompletionArtifact = {
status?: ("draft" | "done")
title: string
request: string
owner?: string
stateFile?: string
outcome: ("merged" | "merged-with-follow-ups" | "partial-closeout" | "blocked-closeout")
merge: ("published-but-not-merged" | "under-merge-monitoring" | "waiting-on-human-merge" | "merged")
release: ("not-required" | "release-entry-created" | "completed" | "blocked" | "skipped")
knowledge: string[]
references: string[]
followUps: string[]
sink?: string
nextAction?: string
summary: string
}
/**
 * plans/<feature>/conductor.md: which phases a request has gone through, what each has left, and where a person was asked.
 */
export type ConductorArtifact = {
title: string
request: string
progression: ("manual" | "guided" | "auto")
owner?: string
stateFile?: string
entry: ("brainstorm" | "plan" | "deliver")
state: ("planned" | "active" | "blocked" | "complete" | "stale")
history: {
phase: string
workflow: string
artifact: string
result: string
}[]
stops: {
phase: string
reason: string
input: string
}[]
artifacts?: string[]
sink?: string
nextAction: string
summary?: string
}
/**
 * plans/<feature>/contracts.md: which contracts were made of a spec, and which of its requirements none covers.
 */
export interface ContractsArtifact {
status?: ("draft" | "done")
title: string
featureDir: string
spec: string
generated: string
/**
 * @minItems 1
 */
outputs: string[]
mapped: string
unresolved: string
lowConfidence: {
section: string
reason: string
annotation: string
}[]
regenerated: ("yes" | "no")
}
/**
 * plans/<feature>/direct-execution.md: a task that one agent does without tracks.
 */
export type DirectExecutionArtifact = {
title: string
request: string
rationale: string
scope: string
files: string[]
context?: string[]
validation?: string[]
validationOutcome?: ("pass" | "fail" | "partial" | "not-run")
state: ("delegated" | "implementing" | "complete" | "rerouted" | "stopped" | "no-change")
diff?: string
sink?: string
handoff?: ("skipped" | {
diff: string
outcome: string
artifact: string
mode?: string
}[])
issues?: string[]
rescue?: {
trigger: string
action: string
rationale: string
outcome: string
attempt: string
}[]
nextAction?: string
summary?: string
}
/**
 * plans/<feature>/brief.md: what is known before work begins.
 */
export type DiscoveryBriefArtifact = {
status?: ("draft" | "done")
title: string
summary: string
shape: ("single-track" | "multi-track-batch" | "review-resolution-batch" | "large-diff-readiness")
files?: string[]
context?: string[]
boundaries?: string[]
validation?: string[]
dependencies?: string[]
baseline?: string
priorLearnings: (("none-found" | "skipped") | string[])
questions?: string[]
skipReason?: string
}
/**
 * plans/<feature>/handoff.md: what whoever goes on with the work has to know.
 */
export interface HandoffArtifact {
status: ("draft" | "ready" | "taken")
title: string
goal: string
phase: string
from?: string
to?: string
updated?: string
decisions: string[]
risks: string[]
blockedBy: string[]
/**
 * @minItems 1
 */
nextActions: string[]
artifacts: string[]
}
/**
 * plans/<feature>/knowledge/<name>.md: a lesson that others can use again.
 */
export interface KnowledgeArtifact {
status: ("draft" | "approved")
title: string
problem: string
signals: string[]
resolution: string
guardrails: string[]
applicability: string
/**
 * @minItems 1
 */
sources: string[]
sink: string
}
/**
 * plans/<feature>/outcome-measures.md: how well a workflow has run, in numbers.
 */
export type OutcomeMeasuresArtifact = {
status?: ("draft" | "done")
title: string
discoveryReuse?: ("yes" | "no" | "skipped")
priorLearnings?: (("none-found" | "skipped") | number)
rescueAttempts?: number
abandonmentEvents?: number
reviewLoops?: {
[k: string]: number | undefined
}
finalGate: ("ready" | "ready-with-follow-ups" | "not-ready" | "stopped")
note?: string
}
/**
 * plans/<feature>/phase-N-complete.md: what a phase has made and how it was checked.
 */
export interface PhaseCompleteArtifact {
phase: number
title: string
status: ("draft" | "blocked" | "complete" | "approved")
completedOn?: string
completedBy?: string
reviewedBy?: string
summary: string
filesCreated?: string[]
filesModified?: string[]
filesUnchanged?: string[]
tests: {
passed?: number
total: number
}
coverage: number
accessibility?: number
security?: string
performance?: string[]
metrics?: {
metric: string
target?: string
actual: string
status?: string
}[]
decisions?: string[]
deployment?: string[]
commitReady?: ("yes" | "no")
}
/**
 * plans/<feature>/plan.md: what is built in which phases, who agreed to it, and what must hold at the end.
 */
export interface PlanArtifact {
status: ("draft" | "approved" | "in-progress" | "complete" | "archived")
/**
 * What each metric must reach: a number, a bound such as ">= 80 %", "< 50 ms" or "95/100", `all`, or `off` for what nobody asks for.
 */
targets?: {
[k: string]: number | string | undefined
}
/**
 * Who let what pass, and when.
 */
approvals?: {
gate: string
by: string
at: string
}[]
title: string
duration?: string
archiveDate?: string
overview: string
why?: string
scope?: string
outOfScope?: string
architecture?: string
/**
 * @minItems 1
 */
phases: {
number: number
title: string
owner: string
duration?: string
tasks?: string[]
files?: string[]
tests: {
count: number
cases: string[]
}
contracts?: string
acceptance: string[]
risks: string[]
}[]
approvalGates?: string
timeline?: string
faq?: string
}
/**
 * plans/<feature>/publish.md: what was committed and pushed.
 */
export type PublishArtifact = {
title: string
request: string
readiness: string
context?: string[]
state: ("validating" | "committing" | "pushing" | "publishing" | "done" | "stopped")
commits?: string[]
pullRequest?: string
skipped?: string[]
deflected?: string[]
sink?: string
nextAction?: string
}
/**
 * plans/<feature>/review.md: what people have seen in the work of agents, before it is integrated.
 */
export interface QualityGateReviewArtifact {
status: ("draft" | "in-review" | "done")
title: string
draftAnalysis: {
text: string
done: boolean
verdict?: ("pass" | "fail" | "open")
}[]
components?: {
number: number
title: string
checks: {
text: string
done: boolean
verdict?: ("pass" | "fail" | "open")
}[]
}[]
integration: {
text: string
done: boolean
verdict?: ("pass" | "fail" | "open")
}[]
knowledge: {
text: string
done: boolean
verdict?: ("pass" | "fail" | "open")
}[]
actions: string[]
}
/**
 * plans/<feature>/readiness.md: whether a change is ready to be published.
 */
export type ReadinessArtifact = {
title: string
surface: string
checker?: string
state: ("scanning" | "fixing" | "re-checking" | "done")
checks?: {
text: string
done: boolean
verdict?: ("pass" | "fail" | "open")
}[]
blockers?: string[]
fixNow?: string[]
followUps?: string[]
skipped?: string[]
questions?: string[]
nextAction?: string
verdict?: ("ready" | "ready-with-follow-ups" | "not-ready" | "stopped")
}
/**
 * plans/<feature>/refresh.md: what was decided about each piece of knowledge that was looked at again.
 */
export interface RefreshArtifact {
status?: ("draft" | "done")
title: string
scope: string
candidateCount: number
progression: ("manual" | "guided" | "auto")
context?: string
stateFile?: string
candidates: {
path: string
classification: ("trusted" | "stale" | "duplicate" | "obsolete" | "superseded" | "needs-capture")
action: string
outcome: string
}[]
canonical: string[]
retired: string[]
captured: string[]
redesigned?: string[]
questions?: string[]
sink?: string
nextAction: string
summary: string
}
/**
 * plans/<feature>/review-resolution.md: what was decided on each comment of a review.
 */
export type ReviewResolutionArtifact = {
title: string
surface: string
source: string
state: ("triage" | "fixing" | "validating" | "done")
decisions?: {
id: string
verdict: ("valid" | "partially-valid" | "false-positive" | "noise" | "stale")
class: ("correctness" | "security" | "test" | "contract" | "architecture" | "stale-or-out-of-scope")
action: ("fixed" | "declined" | "clarify")
rationale: string
}[]
validation?: string[]
validationOutcome?: ("pass" | "fail" | "partial" | "not-run")
concerns?: string[]
questions?: string[]
threads?: string
published?: string
nextAction?: string
}
/**
 * plans/<feature>/goal.md: what a session is held to, and what it leaves alone.
 */
export interface SessionGoalArtifact {
status?: ("draft" | "pinned" | "done")
title?: string
goal: string
scope: string
/**
 * @minItems 1
 */
success: string[]
outOfScope: string[]
}
/**
 * .agent/SESSION.md: where one session stands, for the one that goes on with it. It is never committed.
 */
export interface SessionArtifact {
currentTask: string
currentPhase: string
nextAction: string
workspace: string
lastUpdated: string
decisions: string[]
filesTouched: string[]
openQuestions: string[]
blockers: string[]
failedHypotheses: string[]
}
/**
 * docs/solutions/<name>.md: a problem that was solved, or a practice that has proved itself.
 */
export type SolutionArtifact = {
status?: ("draft" | "done")
title?: string
date: string
category?: string
module: string
problemType: ("build_error" | "test_failure" | "runtime_error" | "performance_issue" | "database_issue" | "security_issue" | "ui_bug" | "integration_issue" | "logic_error" | "best_practice" | "documentation_gap" | "workflow_issue" | "developer_experience" | "architecture_pattern" | "design_pattern" | "tooling_decision" | "convention")
component: string
severity: ("critical" | "high" | "medium" | "low")
/**
 * @maxItems 5
 */
symptoms?: string[]
rootCause?: string
resolutionType?: ("code_fix" | "migration" | "config_change" | "test_fix" | "dependency_update" | "environment_setup" | "workflow_improvement" | "documentation_update" | "tooling_addition" | "seed_data_update")
/**
 * @maxItems 5
 */
appliesWhen?: string[]
frameworkVersion?: string
related?: string[]
/**
 * @maxItems 8
 */
tags?: string[]
}
/**
 * plans/<feature>/swarm.md: what all agents of a swarm share, who owns which files, and what each round has settled.
 */
export interface SwarmArtifact {
status?: ("draft" | "active" | "done")
title?: string
goal: string
mode: ("minimal" | "standard" | "deep")
budget: string
branch: string
validation: string[]
sink?: string
agents: {
agent: string
domain: string
files: string
status: string
}[]
facts: string
topology: ("coordinator-worker" | "pipeline" | "wave" | "hierarchical" | "mesh")
justification?: string
rounds: string[]
}
/**
 * plans/<feature>/tracks/<name>.md: one track of parallel work, from its launch to its end.
 */
export type TrackReportArtifact = {
track: string
tasks: string[]
files: string[]
dependencies?: string[]
validation: string[]
branch?: string
worktree?: string
state: ("pending" | "active" | "review" | "revision" | "merged" | "rescue" | "serialized" | "escalated" | "blocked" | "abandoned")
validationOutcome?: ("pass" | "fail" | "partial" | "not-run")
commit?: string
issues?: string[]
rescue?: {
trigger: string
action: string
rationale: string
outcome: string
attempt: string
}[]
nextAction?: string
rounds?: number
summary?: string
followUps?: string[]
}
/**
 * What `primitives lint --write-baseline` writes: findings that are known and left for later.
 */
export interface Baseline {
version: 1
entries: {
/**
 * Relative to the repository root, `/` as separator.
 */
path: string
rule: string
message: string
/**
 * How often the rule says so in this file.
 */
count: number
}[]
}
/**
 * What `primitives build --json` prints.
 */
export interface BuildReport {
version: 1
dryRun: boolean
outputs: {
/**
 * Relative to the repository root, `/` as separator.
 */
path: string
runtime: string
/**
 * `kept` files were written or edited by hand and are not touched.
 */
state: ("created" | "updated" | "unchanged" | "removed" | "kept")
/**
 * Items: Relative to the repository root, `/` as separator.
 */
sources: string[]
tokens: number
/**
 * Why a file, or a key or region in it, is not as a build wants it; with `lost`, what `--force` discards.
 */
reason?: ("hand-written" | "hand-edited" | "blocked" | "unreadable-source" | "broken-region" | "edited-region" | "marker-in-text" | "foreign-key" | "unusable-json")
/**
 * `--force` discards what was written or edited by hand.
 */
lost?: true
/**
 * With `--add-regions`: the file was written by hand and gets a region at its end.
 */
region?: "created"
/**
 * With `--check`: how the file differs from what a build would leave.
 */
drift?: ("changed" | "missing" | "stale" | "foreign")
/**
 * With `--check` and `--diff`: what a build changes.
 */
diff?: string
}[]
diagnostics: {
ruleId: string
severity: ("error" | "warning" | "info")
/**
 * Relative to the repository root, `/` as separator.
 */
path: string
span: Span
message: string
hint?: string
/**
 * The runtime that cannot express something.
 */
runtime?: string
/**
 * What becomes of the meaning there: it is gone, holds for more or for less than it did, or is another one.
 */
effect?: ("dropped" | "widened" | "narrowed" | "changed")
}[]
/**
 * With `--report` and `--strict`: what becomes of each primitive in each runtime.
 */
fidelity?: {
/**
 * How many there are, the accepted ones included.
 */
losses: number
/**
 * How many of them `allowLoss` accepts. `--strict` fails when it is not all.
 */
accepted: number
runtimes: {
runtime: string
title: string
/**
 * Primitives that arrive as they are meant.
 */
kept: number
/**
 * Primitives that hold for more than they say: more files, more tools.
 */
widened: number
/**
 * Primitives that hold for less than they say.
 */
narrowed: number
/**
 * Primitives of which a part is gone or means something else.
 */
changed: number
/**
 * Primitives of which nothing arrives.
 */
dropped: number
losses: number
accepted: number
/**
 * Estimated tokens of instructions that are loaded where they are not meant, times the files for which they are.
 */
extraTokens: number
primitives: {
/**
 * Relative to the repository root, `/` as separator.
 */
path: string
kind: ("instructions" | "agent" | "prompt" | "skill")
/**
 * The gravest of what becomes of it: `dropped` when nothing arrives, `changed` when only a part is gone.
 */
outcome: ("kept" | "widened" | "narrowed" | "changed" | "dropped")
losses: Loss[]
}[]
}[]
}
summary: {
created: number
updated: number
unchanged: number
removed: number
kept: number
}
}
export interface Span {
start: Position
end: Position
}
export interface Position {
line: number
column: number
offset: number
}
export interface Loss {
/**
 * What becomes of the meaning: it is gone, holds for more or for less than it did, or is another one.
 */
effect: ("dropped" | "widened" | "narrowed" | "changed")
/**
 * `format`: the runtime has no way to say it. `tree`: it is seen in the built tree when that is read as the runtime reads it.
 */
basis: ("format" | "tree")
span: Span
message: string
hint: string
/**
 * For how many files of the repository it is so, where it is not so for all.
 */
files?: number
/**
 * Some of these files, at most 20, each with the number of files that nothing tells apart from it.
 * 
 * @maxItems 20
 */
examples?: {
/**
 * Relative to the repository root, `/` as separator.
 */
path: string
files: number
}[]
/**
 * Of what is widened: estimated tokens that one load costs too many.
 */
tokens?: number
/**
 * The same times the files.
 */
tokenFiles?: number
/**
 * Why it does not matter, as `allowLoss` says.
 */
accepted?: string
}
/**
 * What `primitives learn verify --format json` prints.
 */
export interface CitationsReport {
version: 1
/**
 * How many citations are in each state.
 */
counts: {
ok: number
moved: number
changed: number
gone: number
weak: number
}
/**
 * Those that are not ok, in the order of files and texts.
 */
citations: {
/**
 * The memory file, relative to the repository root, `/` as separator.
 */
path: string
line: number
column: number
/**
 * The entry that cites it, where it has an id.
 */
entry?: string
form: ("file" | "symbol" | "lines" | "link" | "tree")
/**
 * As it is written; of a drawn tree the path from the root.
 */
cited: string
/**
 * `moved`: the same in another place. `changed`: it says something else than what was recorded. `gone`: it is not there. `weak`: it is there, with nothing recorded to compare it with.
 */
state: ("moved" | "changed" | "gone" | "weak")
reason: string
/**
 * What is to be written instead.
 */
to?: string
/**
 * It was written so.
 */
fixed: boolean
}[]
/**
 * Files that were changed.
 */
written: string[]
}
/**
 * Frontmatter of .claude/agents/*.md. Claude Code ignores keys that it does not know.
 */
export interface ClaudeAgentFrontmatter {
/**
 * Name shown to people and used to call the primitive. Without it, the file name counts.
 */
name?: (string | number | boolean)
/**
 * One sentence that says what it is for and when it applies.
 */
description?: (string | number | boolean)
/**
 * Tools that may be used: a list, or names separated by commas.
 */
tools?: (string | number | boolean | (string | number | boolean)[])
/**
 * Tools that may not be used: a list, or names separated by commas.
 */
disallowedTools?: (string | number | boolean | (string | number | boolean)[])
/**
 * `sonnet`, `opus`, `haiku`, `inherit` or a full model id.
 */
model?: (string | number | boolean)
/**
 * How tool use is approved.
 */
permissionMode?: ("default" | "acceptEdits" | "auto" | "dontAsk" | "bypassPermissions" | "plan" | "delegate")
maxTurns?: number
skills?: (string | string[])
mcpServers?: ({

} | unknown[])
hooks?: {

}
memory?: ("user" | "project" | "local")
background?: boolean
effort?: (string | number)
isolation?: string
color?: string
initialPrompt?: string
[k: string]: unknown | undefined
}
/**
 * Frontmatter of .claude/rules/** /*.md.
 */
export interface ClaudeRuleFrontmatter {
/**
 * One sentence that says what it is for and when it applies.
 */
description?: (string | number | boolean)
/**
 * Globs of the files that the rule applies to. Without it, all files.
 */
paths?: (string | number | boolean)[]
}
/**
 * What `primitives commit-message --check FILE --format json` prints.
 */
export interface CommitMessageReport {
version: 1
/**
 * Where the message stands.
 */
source: string
flaws: {
message: string
hint: string
line: number
}[]
}
/**
 * What `primitives resolve --compare --format json` prints. Tokens are estimates.
 */
export interface CompareReport {
version: 1
results: {
path: string
columns: {
/**
 * A runtime, or `source` for what the sources promise.
 */
id: string
documents: number
tokens: number
offered: number
/**
 * The command that builds what is missing.
 */
unbuilt?: string
}[]
/**
 * One for each primitive or file that was written by hand.
 */
rows: {
/**
 * Relative to the repository root, `/` as separator.
 */
path: string
/**
 * In the order of the columns.
 */
cells: {
state: ("loaded" | "cut" | "offered" | "none")
tokens: number
/**
 * The files that bring it.
 */
by: string[]
}[]
}[]
/**
 * What is before the model in one column alone.
 */
only: {
id: string
paths: string[]
}[]
}[]
}
export type Severity = ("off" | "error" | "warning" | "info")

/**
 * primitives.config.json, or the `primitives` key of package.json, at the root of the repository, or in a folder whose files it is for. Globs are relative to its folder: `**` crosses folders, `*` does not.
 */
export interface Config {
$schema?: string
/**
 * Presets and files to start from; what comes later wins. A file is named by its path, from the folder of this one. Without a preset: `recommended`.
 */
extends?: (string | string[])
/**
 * Files that are left alone: never read, matched by no glob, and no instruction is placed for them. They exist for links.
 */
ignore?: string[]
/**
 * Ordinary Markdown whose links and anchors are checked.
 */
documents?: string[]
rules?: Rules
/**
 * Settings of rules for some files; the later ones win.
 */
overrides?: {
/**
 * Globs.
 * 
 * @minItems 1
 */
files: string[]
rules: Rules1
}[]
/**
 * Former names of agents and what they are called now: `no-renamed-agent` finds and corrects them.
 */
agentAliases?: {
[k: string]: string | undefined
}
/**
 * Frontmatter keys of the house, by kind or for every kind (`*`): `no-unknown-key` knows them.
 */
allowKeys?: {
"*"?: string[]
instructions?: string[]
agent?: string[]
prompt?: string[]
spec?: string[]
memory?: string[]
context?: string[]
skill?: string[]
"agents-file"?: string[]
}
/**
 * Losses of a build that are accepted, each with the reason: `primitives build --strict` fails on all others.
 */
allowLoss?: {
/**
 * Whose losses: a runtime, a list of them, or `*` for all, as without the key.
 * 
 * @minItems 1
 */
runtime?: (string | ("agents-md" | "vscode" | "copilot" | "copilot-cli" | "claude" | "codex" | "cursor" | "gemini" | "opencode" | "windsurf" | "antigravity" | "cline" | "kiro" | "junie" | "amp" | "zed" | "qwen" | "kilo" | "roo" | "augment" | "warp" | "goose" | "factory" | "continue" | "crush")[])
/**
 * The sources that have them: a path, a glob, or a list. All without the key.
 * 
 * @minItems 1
 */
primitive?: (string | string[])
/**
 * What becomes of the meaning: one of the effects, or a list of them. All without the key.
 * 
 * @minItems 1
 */
effect?: (string | ("dropped" | "narrowed" | "widened" | "changed")[])
/**
 * Why the loss does not matter. It stands beside the loss in reports.
 */
reason: string
}[]
/**
 * Versions of the runtimes in use, where behaviour changed between them.
 */
compat?: {
/**
 * `1.N`. 1.122 is the default; up to 1.109 unknown keys are warnings, and later versions know more.
 */
vscode?: string
}
/**
 * Globs of files whose changes need a person more, or less, than `primitives risk` takes for granted. `low` counts most, then `high`, then `medium`.
 */
risk?: {
/**
 * What nobody changes without `--approve-high`.
 */
high?: string[]
/**
 * What is said to be of medium risk.
 */
medium?: string[]
/**
 * What needs nobody, whatever class it is in.
 */
low?: string[]
}
/**
 * How much texts may take up; `within-budget` reports what is above.
 */
budgets?: {
/**
 * For each file by itself, without its frontmatter.
 */
files?: {
/**
 * Globs of primitives and checked documents.
 * 
 * @minItems 1
 */
files: string[]
/**
 * Estimated at four bytes each.
 */
tokens?: number
lines?: number
bytes?: number
}[]
/**
 * For all that a runtime loads by itself for work on a file.
 */
paths?: {
/**
 * Globs of the files that are worked on.
 * 
 * @minItems 1
 */
paths: string[]
/**
 * Whose way of loading counts.
 */
runtime?: ("vscode" | "copilot" | "claude" | "codex" | "gemini")
/**
 * Estimated at four bytes each.
 */
tokens?: number
lines?: number
bytes?: number
}[]
}
/**
 * How `primitives lint --external` checks addresses on the web. A pattern covers addresses that start with it, up to a whole path segment; `*` stays inside a segment, `**` crosses them.
 */
external?: {
/**
 * Only these addresses are asked; all when there are none. Also holds for where redirects lead.
 */
allow?: string[]
/**
 * These addresses are never asked, nor are redirects to them followed.
 */
deny?: string[]
/**
 * Seconds for one request.
 */
timeout?: number
/**
 * Requests under way at once.
 */
concurrency?: number
/**
 * Requests under way at once to one host.
 */
perHost?: number
/**
 * How often a request that failed is made again.
 */
retries?: number
/**
 * Hours for which a good answer is remembered, in `.primitives/cache/`; a bad one for a quarter of an hour at most. 0 remembers nothing.
 */
cacheAge?: number
}
/**
 * Settings of `primitives build`.
 */
build?: {
/**
 * Runtimes to build for when `--runtime` is not given.
 * 
 * @minItems 1
 */
runtimes?: ("agents-md" | "vscode" | "copilot" | "copilot-cli" | "claude" | "codex" | "cursor" | "gemini" | "opencode" | "windsurf" | "antigravity" | "cline" | "kiro" | "junie" | "amp" | "zed" | "qwen" | "kilo" | "roo" | "augment" | "warp" | "goose" | "factory" | "continue" | "crush")[]
/**
 * What becomes of the memory, context, spec and other Markdown files that built files link to: `link` leads to them where they stand, `copy` to copies in a folder of the runtime.
 */
linked?: ("link" | "copy")
/**
 * The file that comes first in everything that is always loaded, seen from the root of the repository. Without it, the constitution of spec-kit where there is one.
 */
constitution?: string
/**
 * How many files one more AGENTS.md copy of an instruction must keep it away from to be worth it.
 */
copyPrice?: number
/**
 * Write to .vscode/settings.json what keeps VS Code from loading a rule a second time from AGENTS.md, CLAUDE.md or .claude/rules, where a build writes these and nobody else does.
 */
vscodeSettings?: boolean
}
/**
 * How `primitives learn` makes proposals of lessons.
 */
learn?: {
/**
 * `direct`: approved entries go into memory at once. `inbox`: each waits in a file of its own, so that branches never conflict, until `primitives learn fold` on the default branch.
 */
mode?: ("direct" | "inbox")
/**
 * New proposals that one outcome may lead to.
 */
maxProposalsPerOutcome?: number
/**
 * Proposals that may wait for a decision at once.
 */
maxOpenProposals?: number
/**
 * The kind of primitive that takes a kind of lesson.
 */
routing?: {
fact?: ("memory" | "instructions" | "prompt" | "spec")
pattern?: ("memory" | "instructions" | "prompt" | "spec")
pitfall?: ("memory" | "instructions" | "prompt" | "spec")
rule?: ("memory" | "instructions" | "prompt" | "spec")
gate?: ("memory" | "instructions" | "prompt" | "spec")
criterion?: ("memory" | "instructions" | "prompt" | "spec")
decision?: ("memory" | "instructions" | "prompt" | "spec")
}
/**
 * Titles of the sections that take lessons for which no tag or component names another.
 */
sections?: {
memory?: string
instructions?: string
prompt?: string
spec?: string
}
/**
 * A program that is given outcomes and may add lessons to them.
 */
draft?: {
/**
 * Program and arguments, run without a shell at the root of the repository, and only with `--allow-command`.
 * 
 * @minItems 1
 */
command: string[]
}
/**
 * A program that is given pairs of texts and says how alike they are, from 0 to 1.
 */
similarity?: {
/**
 * Program and arguments, run without a shell at the root of the repository, and only with `--allow-command`.
 * 
 * @minItems 1
 */
command: string[]
}
/**
 * What must not happen to files of memory, and `primitives learn check` looks for.
 */
keep?: {
/**
 * Globs from the root; a folder stands for all below it.
 * 
 * @minItems 1
 */
files: string[]
/**
 * `append-only`: lines are added, never changed or removed. `immutable`: once committed, a file stays as it is.
 */
as?: ("append-only" | "immutable")
/**
 * The file that must name each of them, from the root.
 */
index?: string
/**
 * How many there may be, those that git ignores included.
 */
max?: number
}[]
}
/**
 * Settings of `primitives plan`.
 */
plan?: {
/**
 * The file by which `primitives plan recommend` decides, seen from the root of the repository. Without it `.primitives/routing.yaml`, and without that the one that is shipped.
 */
routing?: string
}
/**
 * What `primitives gate` asks for, beside the `targets` of a plan.
 */
gate?: {
/**
 * Metrics and their bounds: a number, `">= 80 %"`, `"< 50 ms"`, `"95/100"`, `"all"`, or `"off"` for what nobody asks for. A plan may say otherwise for its feature.
 */
targets?: {
[k: string]: number | string | undefined
}
/**
 * Globs of the reports that tools write, seen from the root, and how each is read. Files that git ignores are found as well.
 */
reports?: {
[k: string]: "junit" | "lcov" | "cobertura" | "json" | undefined
}
}
}
/**
 * Severity per rule id, or a list of the severity and the rule's options.
 */
export interface Rules {
"agent-skills-depth"?: Severity
"agent-skills-description"?: Severity
"agent-skills-fields"?: Severity
"agent-skills-length"?: Severity
"agent-skills-name"?: Severity
"claude-agent-fields"?: Severity
"claude-memory-length"?: Severity
"codex-instructions-length"?: Severity
"github-agent-description"?: Severity
"github-agent-length"?: Severity
"github-exclude-agent"?: Severity
"github-review-length"?: Severity
"memory-budget"?: {
[k: string]: unknown | undefined
}
"no-ambiguous-glob"?: Severity
"no-broken-anchor"?: {
[k: string]: unknown | undefined
}
"no-broken-link"?: Severity
"no-conflicting-directive"?: Severity
"no-conflicting-threshold"?: Severity
"no-constitution-mismatch"?: Severity
"no-contained-instructions"?: Severity
"no-contradicted-boundary"?: Severity
"no-contradicted-field"?: Severity
"no-contradicting-memory"?: Severity
"no-control-character"?: Severity
"no-dead-glob"?: Severity
"no-dead-url"?: Severity
"no-dead-url-anchor"?: Severity
"no-dependency-cycle"?: Severity
"no-deprecated-key"?: Severity
"no-disabled-tool"?: Severity
"no-duplicate-gate"?: Severity
"no-duplicate-instructions"?: Severity
"no-duplicate-key"?: Severity
"no-duplicate-memory-id"?: Severity
"no-duplicate-name"?: Severity
"no-empty-file"?: Severity
"no-empty-section"?: Severity
"no-escalation"?: {
[k: string]: unknown | undefined
}
"no-escaping-link"?: Severity
"no-excess-rounds"?: Severity
"no-excess-tools"?: Severity
"no-forbidden-example"?: Severity
"no-foreign-frontmatter"?: Severity
"no-generated-link"?: Severity
"no-handoff-cycle"?: Severity
"no-hidden-instructions"?: Severity
"no-hidden-unicode"?: Severity
"no-ignored-apply-to"?: Severity
"no-ignored-key"?: Severity
"no-ignored-tools"?: Severity
"no-inconsistent-input"?: Severity
"no-injection-phrase"?: Severity
"no-inner-worktree"?: Severity
"no-late-gate"?: Severity
"no-legacy-chatmode"?: Severity
"no-misplaced-frontmatter"?: Severity
"no-misplaced-rule"?: Severity
"no-missed-target"?: Severity
"no-missing-agent-tool"?: Severity
"no-missing-artifact"?: Severity
"no-missing-tests"?: Severity
"no-mojibake"?: Severity
"no-moved-url"?: Severity
"no-near-duplicate"?: Severity
"no-nested-fence"?: Severity
"no-odd-space"?: Severity
"no-open-clarification"?: Severity
"no-open-placeholder"?: Severity
"no-open-verdict"?: Severity
"no-phase-gap"?: Severity
"no-redundant-glob"?: Severity
"no-renamed-agent"?: Severity
"no-renamed-tool"?: Severity
"no-repeated-paragraph"?: Severity
"no-replacement-character"?: Severity
"no-secret"?: Severity
"no-session-mismatch"?: Severity
"no-shared-role"?: Severity
"no-shared-session"?: Severity
"no-similar-memory"?: Severity
"no-stale-citation"?: {
[k: string]: unknown | undefined
}
"no-stale-tree"?: Severity
"no-swallowed-fence"?: Severity
"no-unbounded-loop"?: Severity
"no-unclosed-comment"?: Severity
"no-unclosed-fence"?: Severity
"no-unclosed-frontmatter"?: Severity
"no-undeclared-input"?: Severity
"no-undeclared-tool"?: Severity
"no-undefined-footnote"?: Severity
"no-undefined-reference"?: Severity
"no-undescribed-agent"?: Severity
"no-undocumented-glob"?: Severity
"no-unexplained-suppression"?: Severity
"no-unknown-agent"?: Severity
"no-unknown-dependency"?: Severity
"no-unknown-key"?: Severity
"no-unknown-mention"?: Severity
"no-unknown-model"?: Severity
"no-unknown-path"?: Severity
"no-unknown-tool"?: Severity
"no-unlinked-component"?: Severity
"no-unlinked-memory"?: Severity
"no-unquoted-glob"?: Severity
"no-unquoted-text"?: Severity
"no-unreachable-memory"?: Severity
"no-unreadable-file"?: Severity
"no-unused-definition"?: Severity
"no-unused-input"?: Severity
"no-unused-suppression"?: Severity
"no-vague-wording"?: Severity
"no-wrapped-file"?: Severity
"no-wrong-average"?: Severity
"no-wrong-total"?: Severity
"portable-anchor"?: Severity
"require-approvals"?: Severity
"require-artifact-fields"?: Severity
"require-checkable-criteria"?: Severity
"require-component-path"?: Severity
"require-context-reference"?: Severity
"require-gate"?: Severity
"require-learning-section"?: Severity
"require-measurable-criteria"?: Severity
"require-phase-fields"?: Severity
"require-plan-approval"?: Severity
"require-rescue"?: Severity
"require-spec-sections"?: {
[k: string]: unknown | undefined
}
"valid-api-contract"?: Severity
"valid-artifact"?: Severity
"valid-constitution"?: Severity
"valid-encoding"?: Severity
"valid-forbid"?: Severity
"valid-frontmatter"?: Severity
"valid-glob"?: Severity
"valid-handoff"?: Severity
"valid-hook"?: Severity
"valid-memory-trailer"?: Severity
"valid-permissions"?: Severity
"valid-skill"?: Severity
"valid-suppression"?: Severity
"valid-update-target"?: Severity
"valid-yaml"?: Severity
"within-budget"?: Severity
}
export interface Rules1 {
"agent-skills-depth"?: Severity
"agent-skills-description"?: Severity
"agent-skills-fields"?: Severity
"agent-skills-length"?: Severity
"agent-skills-name"?: Severity
"claude-agent-fields"?: Severity
"claude-memory-length"?: Severity
"codex-instructions-length"?: Severity
"github-agent-description"?: Severity
"github-agent-length"?: Severity
"github-exclude-agent"?: Severity
"github-review-length"?: Severity
"memory-budget"?: {
[k: string]: unknown | undefined
}
"no-ambiguous-glob"?: Severity
"no-broken-anchor"?: {
[k: string]: unknown | undefined
}
"no-broken-link"?: Severity
"no-conflicting-directive"?: Severity
"no-conflicting-threshold"?: Severity
"no-constitution-mismatch"?: Severity
"no-contained-instructions"?: Severity
"no-contradicted-boundary"?: Severity
"no-contradicted-field"?: Severity
"no-contradicting-memory"?: Severity
"no-control-character"?: Severity
"no-dead-glob"?: Severity
"no-dead-url"?: Severity
"no-dead-url-anchor"?: Severity
"no-dependency-cycle"?: Severity
"no-deprecated-key"?: Severity
"no-disabled-tool"?: Severity
"no-duplicate-gate"?: Severity
"no-duplicate-instructions"?: Severity
"no-duplicate-key"?: Severity
"no-duplicate-memory-id"?: Severity
"no-duplicate-name"?: Severity
"no-empty-file"?: Severity
"no-empty-section"?: Severity
"no-escalation"?: {
[k: string]: unknown | undefined
}
"no-escaping-link"?: Severity
"no-excess-rounds"?: Severity
"no-excess-tools"?: Severity
"no-forbidden-example"?: Severity
"no-foreign-frontmatter"?: Severity
"no-generated-link"?: Severity
"no-handoff-cycle"?: Severity
"no-hidden-instructions"?: Severity
"no-hidden-unicode"?: Severity
"no-ignored-apply-to"?: Severity
"no-ignored-key"?: Severity
"no-ignored-tools"?: Severity
"no-inconsistent-input"?: Severity
"no-injection-phrase"?: Severity
"no-inner-worktree"?: Severity
"no-late-gate"?: Severity
"no-legacy-chatmode"?: Severity
"no-misplaced-frontmatter"?: Severity
"no-misplaced-rule"?: Severity
"no-missed-target"?: Severity
"no-missing-agent-tool"?: Severity
"no-missing-artifact"?: Severity
"no-missing-tests"?: Severity
"no-mojibake"?: Severity
"no-moved-url"?: Severity
"no-near-duplicate"?: Severity
"no-nested-fence"?: Severity
"no-odd-space"?: Severity
"no-open-clarification"?: Severity
"no-open-placeholder"?: Severity
"no-open-verdict"?: Severity
"no-phase-gap"?: Severity
"no-redundant-glob"?: Severity
"no-renamed-agent"?: Severity
"no-renamed-tool"?: Severity
"no-repeated-paragraph"?: Severity
"no-replacement-character"?: Severity
"no-secret"?: Severity
"no-session-mismatch"?: Severity
"no-shared-role"?: Severity
"no-shared-session"?: Severity
"no-similar-memory"?: Severity
"no-stale-citation"?: {
[k: string]: unknown | undefined
}
"no-stale-tree"?: Severity
"no-swallowed-fence"?: Severity
"no-unbounded-loop"?: Severity
"no-unclosed-comment"?: Severity
"no-unclosed-fence"?: Severity
"no-unclosed-frontmatter"?: Severity
"no-undeclared-input"?: Severity
"no-undeclared-tool"?: Severity
"no-undefined-footnote"?: Severity
"no-undefined-reference"?: Severity
"no-undescribed-agent"?: Severity
"no-undocumented-glob"?: Severity
"no-unexplained-suppression"?: Severity
"no-unknown-agent"?: Severity
"no-unknown-dependency"?: Severity
"no-unknown-key"?: Severity
"no-unknown-mention"?: Severity
"no-unknown-model"?: Severity
"no-unknown-path"?: Severity
"no-unknown-tool"?: Severity
"no-unlinked-component"?: Severity
"no-unlinked-memory"?: Severity
"no-unquoted-glob"?: Severity
"no-unquoted-text"?: Severity
"no-unreachable-memory"?: Severity
"no-unreadable-file"?: Severity
"no-unused-definition"?: Severity
"no-unused-input"?: Severity
"no-unused-suppression"?: Severity
"no-vague-wording"?: Severity
"no-wrapped-file"?: Severity
"no-wrong-average"?: Severity
"no-wrong-total"?: Severity
"portable-anchor"?: Severity
"require-approvals"?: Severity
"require-artifact-fields"?: Severity
"require-checkable-criteria"?: Severity
"require-component-path"?: Severity
"require-context-reference"?: Severity
"require-gate"?: Severity
"require-learning-section"?: Severity
"require-measurable-criteria"?: Severity
"require-phase-fields"?: Severity
"require-plan-approval"?: Severity
"require-rescue"?: Severity
"require-spec-sections"?: {
[k: string]: unknown | undefined
}
"valid-api-contract"?: Severity
"valid-artifact"?: Severity
"valid-constitution"?: Severity
"valid-encoding"?: Severity
"valid-forbid"?: Severity
"valid-frontmatter"?: Severity
"valid-glob"?: Severity
"valid-handoff"?: Severity
"valid-hook"?: Severity
"valid-memory-trailer"?: Severity
"valid-permissions"?: Severity
"valid-skill"?: Severity
"valid-suppression"?: Severity
"valid-update-target"?: Severity
"valid-yaml"?: Severity
"within-budget"?: Severity
}
/**
 * Frontmatter of *.context.md. No runtime prescribes its keys, so none is unknown.
 */
export interface ContextFrontmatter {
/**
 * One sentence that says what it is for and when it applies.
 */
description?: (string | number | boolean)
[k: string]: unknown | undefined
}
/**
 * What `primitives coverage --format json` prints. Tokens are estimates.
 */
export interface CoverageReport {
version: 1
results: {
/**
 * A runtime, or `source` for what the sources promise.
 */
reader: string
files: number
/**
 * Files that some instruction reaches.
 */
reached: number
/**
 * Files that an instruction reaches which is not for every file.
 */
scoped: number
/**
 * Of the files; what `--fail-under` is held against.
 */
percent: number
tokens: {
min: number
median: number
max: number
}
folders: {
folder: string
files: number
reached: number
scoped: number
tokens: {
min: number
median: number
max: number
}
/**
 * What most of the cost of the folder comes from.
 */
dominant?: {
/**
 * Relative to the repository root, `/` as separator.
 */
path: string
tokens: number
files: number
}
}[]
/**
 * Every file that counts as not reached.
 */
unreached: string[]
/**
 * Instructions that reach no file.
 */
idle: {
/**
 * Relative to the repository root, `/` as separator.
 */
path: string
why: string
}[]
/**
 * Instructions that no file calls for: a task does.
 */
onDemand: string[]
/**
 * What is loaded for every file.
 */
always: {
/**
 * Relative to the repository root, `/` as separator.
 */
path: string
tokens: number
sources: string[]
}[]
alwaysTokens: number
/**
 * Descriptions that are before the model whatever the file.
 */
offered: {
count: number
tokens: number
}
unbuilt?: string
}[]
}
/**
 * What `primitives doctor --format json` prints.
 */
export interface DoctorReport {
version: 1
/**
 * How many there are of each kind.
 */
primitives: {
[k: string]: number | undefined
}
/**
 * Runtimes whose files are here.
 */
runtimes: {
runtime: string
title: string
/**
 * Who has written them.
 */
origin: ("built" | "by hand" | "both")
/**
 * What is loaded whatever the file; tokens are estimated.
 */
always: {
files: number
tokens: number
}
/**
 * What the model is told of by name and description.
 */
offered: {
count: number
tokens: number
}
}[]
/**
 * Other compilers of rules whose sources are here.
 */
compilers: ("apm" | "rulesync" | "ruler")[]
problems: {
area: ("broken" | "stale" | "duplicated" | "ignored" | "limits" | "former")
severity: ("error" | "warning" | "info")
message: string
/**
 * Sorted.
 */
files: string[]
}[]
/**
 * Findings of the linter.
 */
lint: {
errors: number
warnings: number
infos: number
fixable: number
}
/**
 * What to run next, best first.
 * 
 * @maxItems 3
 */
next: {
command: string
reason: string
}[]
}
export type SideState = ("same" | "changed" | "gone")

/**
 * What `primitives drift --format json` prints.
 */
export interface DriftReport {
version: 1
/**
 * Every file that was imported from elsewhere, of those that were asked for, sorted.
 */
files: {
/**
 * Relative to the repository root.
 */
path: string
/**
 * The folder that it was imported from, as recorded.
 */
from: string
/**
 * What it was made from, relative to `from`.
 */
origins: {
path: string
state: SideState
}[]
/**
 * `gone`: it is missing on one side, or on both.
 */
state: ("unchanged" | "changed-here" | "changed-upstream" | "changed-both" | "gone")
here: SideState
there: SideState
/**
 * `updated`: it says now what the import would make; `accepted`: what is there today is the new record.
 */
done?: ("updated" | "accepted")
/**
 * With `--diff`: from what is here to what an import would make today.
 */
diff?: string
}[]
}
/**
 * What `primitives resolve --explain --format json` prints.
 */
export interface ExplainReport {
version: 1
/**
 * Relative to the repository root, `/` as separator.
 */
primitive: string
results: {
path: string
/**
 * Whether it is loaded for the path by what the sources say.
 */
applies: boolean
how: ("always" | "apply-to" | "link" | "on-demand" | "called" | "no-match" | "unread")
/**
 * The same as a sentence.
 */
why: string
/**
 * Each pattern that was tried.
 */
patterns: {
pattern: string
span: Span
matches: boolean
/**
 * Why it does not match.
 */
why?: string
/**
 * Matches where patterns are read in this dialect.
 */
otherDialect?: ("vscode" | "rooted")
}[]
/**
 * The links that pull it in, from what applies by itself.
 */
chain: {
/**
 * Relative to the repository root, `/` as separator.
 */
from: string
/**
 * Relative to the repository root, `/` as separator.
 */
to: string
span: Span
}[]
runtimes?: {
runtime: string
arrives: ("loaded" | "offered" | "no")
/**
 * The files that bring it.
 */
by: {
/**
 * Relative to the repository root, `/` as separator.
 */
path: string
reason?: LoadReason
}[]
why: string
}[]
}[]
}
export interface Span {
start: Position
end: Position
}
export interface Position {
line: number
column: number
offset: number
}
export interface LoadReason {
/**
 * Always, for the folder that the file stands in, by a pattern, or imported by another file.
 */
type: ("always" | "folder" | "glob" | "import")
pattern?: string
/**
 * Relative to the repository root, `/` as separator.
 */
from?: string
}
export type FlowSink = string

/**
 * `.flow/defaults.json`: what a repository wants of workflows, unless somebody says otherwise. Each key falls back by itself.
 */
export interface FlowDefaults {
"schema-version": "1.0"
/**
 * Where artifacts go: a folder or a file, from the root.
 */
"artifact-sinks"?: {
planning?: FlowSink
"track-reports"?: FlowSink
"readiness-reports"?: FlowSink
"publish-summaries"?: FlowSink
knowledge?: FlowSink
}
review?: {
mode?: ("interactive" | "report-only" | "headless")
}
automation?: {
progression?: ("manual" | "guided" | "auto")
/**
 * Boundaries that nothing crosses without a person.
 */
"stop-for-human"?: string[]
}
knowledge?: {
capture?: ("explicit" | "suggested")
lookup?: "advisory"
}
concurrency?: {
"max-parallel-tracks"?: number
"rescue-min-stall-checks"?: number
}
publish?: {
"target-branch"?: string
"draft-pr"?: boolean
}
}
/**
 * What `primitives flow --format json` prints.
 */
export interface FlowReport {
version: 1
defaults: {
file: string
/**
 * `unusable`: nothing of it counts.
 */
state: ("absent" | "read" | "unusable")
/**
 * Every setting there is, in the order of the contract.
 */
settings: {
key: string
/**
 * Absent where each workflow has its own way.
 */
value?: (string | number | boolean | string[])
/**
 * `rejected`: the file says something that cannot be used.
 */
from: ("file" | "fallback" | "rejected")
}[]
}
/**
 * Absent where no workflow has left its state.
 */
run?: {
file: string
/**
 * `stale`: what it speaks of is not there any more, or is another; `unusable`: it does not say what it must.
 */
state: ("current" | "stale" | "unusable")
workflow?: string
status?: ("planned" | "active" | "blocked" | "complete" | "stale")
phase?: string
automation?: ("manual" | "guided" | "auto")
nextAction?: string
updatedAt?: string
artifacts?: {
role: string
reference: string
}[]
}
diagnostics: Diagnostic[]
}
export interface Diagnostic {
ruleId: string
severity: ("error" | "warning" | "info")
path: string
span: Span
message: string
hint?: string
related?: {
path: string
span: Span
message: string
}[]
}
export interface Span {
start: Position
end: Position
}
export interface Position {
line: number
column: number
offset: number
}
export type FlowWords = string

/**
 * `.flow/state.json`: where a workflow stands, so that another session can go on with it.
 */
export interface FlowState {
"schema-version": "1.0"
workflow: FlowWords
"updated-at": string
status: ("planned" | "active" | "blocked" | "complete" | "stale")
"current-phase": FlowWords
"automation-mode": ("manual" | "guided" | "auto")
"next-action": FlowWords
/**
 * By their roles: files, pull requests, comments.
 */
artifacts: {
[k: string]: FlowWords | undefined
}
workspace?: {
branch?: FlowWords
target?: FlowWords
}
owner?: {
kind?: FlowWords
name?: FlowWords
}
}
/**
 * `cannot-say`: a figure, a report or a decision is missing.
 */
export type GateVerdict = ("passed" | "blocked" | "cannot-say")

/**
 * What `primitives gate --format json` prints.
 */
export interface GateReport {
version: 1
feature: string
folder: string
/**
 * The one that was judged; absent for all.
 */
phase?: number
verdict: GateVerdict
/**
 * What was judged.
 */
parts: {
part: string
path: string
verdict: GateVerdict
}[]
figures: {
part: string
metric: string
/**
 * As people read it: `76 %`, `24/24`, `48 ms`.
 */
value: string
/**
 * Whether a tool or a report of people or agents says it.
 */
from: ("measured" | "claimed")
/**
 * What it must keep; absent where nobody asks.
 */
target?: string
targetFrom?: ("plan" | "config" | "default" | "report")
verdict: ("passed" | "blocked" | "unknown" | "no-target")
/**
 * As named, or relative to the repository root.
 */
path: string
span: Span
}[]
/**
 * Why the gate is not passed; empty where it is.
 */
reasons: GateReason[]
/**
 * What stops nothing: claims that differ from what is measured.
 */
notes: {
message: string
/**
 * As named, or relative to the repository root.
 */
path: string
span: Span
}[]
}
export interface Span {
start: Position
end: Position
}
export interface Position {
line: number
column: number
offset: number
}
export interface GateReason {
/**
 * `unknown`: nobody can tell.
 */
verdict: ("blocked" | "unknown")
code: ("target-missed" | "figure-missing" | "not-comparable" | "bad-target" | "tests-not-delivered" | "item-failed" | "item-open" | "status-blocked" | "status-open" | "unresolved-issue" | "approval-missing" | "phase-missing" | "report-missing" | "report-unreadable" | "plan-flaw" | "merge-conflict" | "nothing-to-judge")
/**
 * `plan`, `phase-2`, `feature`, `reports`, `track:<name>`, or the kind of another artifact.
 */
part: string
message: string
hint?: string
/**
 * As named, or relative to the repository root.
 */
path: string
span: Span
}
/**
 * What `primitives graph --format json` prints. Edges start and end at node ids.
 */
export interface GraphReport {
version: 1
nodes: {
id: string
type: ("primitive" | "section" | "memory-entry" | "component" | "gate" | "file" | "tool" | "agent" | "glob")
/**
 * Relative to the repository root, `/` as separator.
 */
path?: string
kind?: string
name?: string
title?: string
tokens?: number
/**
 * Files that a glob covers by VS Code's rules.
 */
files?: number
exists?: boolean
/**
 * What a gate waits for: a person (approval, pause-point, stop, request) or a result (check).
 */
gate?: ("approval" | "pause-point" | "stop" | "request" | "check")
approvals?: string[]
/**
 * What a prompt asks for, by name.
 */
inputs?: string[]
span?: Span
}[]
edges: {
type: ("links-to" | "applies-to" | "uses-tool" | "runs-as" | "hands-off-to" | "delegates-to" | "updates" | "implements" | "depends-on" | "cites")
from: string
to: string
span: Span
}[]
}
export interface Span {
start: Position
end: Position
}
export interface Position {
line: number
column: number
offset: number
}
/**
 * Items: Words, or several under names of their own.
 */
export type HandoffNotes = (string | {
[k: string]: string | number | boolean | null | undefined
})[]

/**
 * What `primitives handoff --format json` prints.
 */
export interface HandoffReport {
version: 1
/**
 * The state, relative to the repository root.
 */
path: string
/**
 * Nothing is wrong with the state.
 */
whole: boolean
problems: {
message: string
span?: Span
}[]
/**
 * What the state says, when it can be read: its keys are those of `session-state.schema.json`.
 */
state?: {
goal: string
current_phase: string
decisions: HandoffNotes
open_risks: HandoffNotes
blocked_by: HandoffNotes
next_actions: HandoffNotes
artifacts: HandoffNotes
last_updated: string
plugin_version?: string
legal_reviews?: HandoffNotes
compaction_count?: number
}
/**
 * The hand-over that is made of the state.
 */
text?: string
/**
 * With --out: the file, and what became of it. With --check nothing is written, and `outdated` or `missing` say what would be.
 */
file?: {
/**
 * Relative to the repository root.
 */
path: string
/**
 * `kept`: its text was not made of a state.
 */
state: ("created" | "updated" | "unchanged" | "outdated" | "missing" | "kept")
}
}
export interface Span {
start: Position
end: Position
}
export interface Position {
line: number
column: number
offset: number
}
/**
 * What `primitives import --format json` prints.
 */
export interface ImportReport {
version: 1
/**
 * Nothing was written.
 */
dryRun: boolean
/**
 * Whose files there are, of those that were asked for.
 */
found: string[]
/**
 * The folder that is written to, relative to the repository root.
 */
to: string
/**
 * Every file that somebody has rules, agents, commands, skills or settings in, sorted.
 */
files: {
/**
 * Relative to the root of what was read.
 */
path: string
/**
 * Whose file it is: what `--from` takes.
 */
from: string
/**
 * `taken`; `changed`: taken, and it means something else now; `left`: there is nothing to take; `refused`: it could not be read.
 */
state: ("taken" | "changed" | "left" | "refused")
/**
 * The primitives that say it.
 */
to: string[]
/**
 * Of a file that is left or refused: the kind of reason.
 */
why?: ("primitive" | "built" | "linked" | "shadowed" | "settings" | "empty" | "refused")
/**
 * The same in words.
 */
reason?: string
}[]
/**
 * What is written, sorted.
 */
outputs: {
/**
 * Relative to the repository root.
 */
path: string
/**
 * `file`: one beside a skill.
 */
kind: ("instructions" | "agent" | "prompt" | "skill" | "spec" | "memory" | "context" | "file")
/**
 * `present`: a primitive that was there before and says what the origins say.
 */
state: ("created" | "present")
/**
 * The files that it was made from or that say the same, the one whose text it has first.
 */
origins: string[]
/**
 * Of instructions that are for some files or for all.
 */
applyTo?: string
/**
 * How the origin's patterns are read: at any depth, from a root, or all files below its folder.
 */
dialect?: ("vscode" | "rooted" | "folder")
notes: {
/**
 * `changed`: it means something else now; `left`: a part of it has no place here; `info`: nothing is lost.
 */
effect: ("changed" | "left" | "info")
message: string
}[]
/**
 * With `--dry-run`: what would be written. Absent for a file that is copied byte for byte.
 */
text?: string
}[]
}
/**
 * SHA-256 of the bytes, CRLF counted as LF.
 */
export type ImportHash = string

/**
 * `.primitives/imports.json`: what was imported from elsewhere, and what it was made from. `primitives drift` compares it with what is there today.
 */
export interface ImportRecord {
version: 1
sources: {
/**
 * The folder that was read, seen from the repository root; `.` for packages inside it.
 */
from: string
/**
 * The folder that was written to, relative to the repository root.
 */
to: string
files: {
/**
 * Relative to the repository root.
 */
path: string
hash: ImportHash
/**
 * What it was made from, the file whose text it has first; relative to `from`.
 * 
 * @minItems 1
 */
origins: {
path: string
hash: ImportHash
}[]
}[]
}[]
}
/**
 * What `primitives init --format json` prints.
 */
export interface InitReport {
version: 1
/**
 * Nothing was written.
 */
dryRun: boolean
/**
 * Ids of the runtimes to build for. None: those that a build takes by itself.
 */
runtimes: string[]
/**
 * Ids of the ways of working whose files were taken; empty when files were named.
 */
workflows: string[]
/**
 * Every file, sorted by path.
 */
files: {
/**
 * Relative to the repository root. Of what is there already: where it is.
 */
path: string
/**
 * The kind of a primitive, `config` or `gitignore`.
 */
kind: ("instructions" | "agent" | "prompt" | "memory" | "context" | "skill" | "config" | "gitignore")
/**
 * `created`; `there`: something of that name is there already, and stays as it is.
 */
state: ("created" | "there")
/**
 * The file of the library, relative to the package. Absent for what is no copy.
 */
from?: string
/**
 * Of instructions: the files of this repository that they are for.
 */
applyTo?: string
/**
 * Of a `.gitignore` that is there: lines that it could have.
 */
lines?: string[]
}[]
/**
 * Files of the library that were not taken, though they belong to the way of working.
 */
left: {
/**
 * What `--take` takes.
 */
name: string
reason: string
}[]
/**
 * Commands to run next, in order.
 */
next: string[]
}
/**
 * Frontmatter of *.instructions.md and copilot-instructions.md.
 */
export interface InstructionsFrontmatter {
/**
 * Name shown to people and used to call the primitive. Without it, the file name counts.
 */
name?: (string | number | boolean)
/**
 * One sentence that says what it is for and when it applies.
 */
description?: (string | number | boolean)
/**
 * Globs of the files that these instructions apply to, separated by commas, as one string. `**` means all files.
 */
applyTo?: string
/**
 * What no example may have: plain texts, or patterns as `/pattern/` or `/pattern/i`. For `primitives lint` alone.
 */
forbid?: (string | string[])
/**
 * GitHub agent that must not read this file.
 */
excludeAgent?: (string | string[])
}
/**
 * What `primitives learn check --format json` prints.
 */
export interface LearnCheckReport {
version: 1
/**
 * As named with `--diff`.
 */
range?: string
/**
 * Files that `learn.keep` speaks of, as they are or were.
 */
checked: number
diagnostics: Diagnostic[]
}
export interface Diagnostic {
ruleId: string
severity: ("error" | "warning" | "info")
path: string
span: Span
message: string
hint?: string
related?: {
path: string
span: Span
message: string
}[]
}
export interface Span {
start: Position
end: Position
}
export interface Position {
line: number
column: number
offset: number
}
/**
 * What `primitives learn refresh --format json` prints.
 */
export interface LearnRefreshReport {
version: 1
/**
 * Every live entry with an id, by path and place.
 */
entries: {
id: string
path: string
line: number
text: string
/**
 * `obsolete`: nothing is left of what it speaks of; `superseded`: a later entry says otherwise; `duplicate`: another says the same; `stale`: it must be looked at.
 */
verdict: ("trusted" | "stale" | "duplicate" | "obsolete" | "superseded")
reasons: string[]
/**
 * The entry that says the same, or says it later.
 */
by?: string
/**
 * What a person runs who agrees.
 */
command?: string
/**
 * The kind of primitive that `learn.routing` gives its kind of lesson to, where that is not memory.
 */
home?: ("instructions" | "prompt" | "spec")
}[]
/**
 * Lessons of outcomes that neither memory nor a proposal has.
 */
needsCapture: {
outcome: string
kind: string
text: string
command: string
}[]
}
/**
 * What `primitives learn stats --format json` prints.
 */
export interface LearnStatsReport {
version: 1
/**
 * All outcomes in the store.
 */
outcomes: number
/**
 * Entries that are not retired: those with the most harmful votes over helpful ones first.
 */
entries: {
id: string
path: string
kind: string
text: string
helpful: number
harmful: number
/**
 * Outcomes that had the entry in front of them. An entry that is always loaded has no counterpart: the rate says little.
 */
runs: number
successes: number
/**
 * Bounds of the rate of success with 95 % confidence, by Wilson; absent below five runs.
 */
interval?: {
low: number
high: number
}
/**
 * Outcomes that taught it without having read it.
 */
origins: number
/**
 * Different tasks among them.
 */
tasks: number
/**
 * Outcomes that name it as their lesson and had read it.
 */
selfDerived: number
/**
 * The last day on which it was read or voted on.
 */
last?: string
/**
 * A harmful vote in the last 90 days.
 */
harmfulLately: boolean
/**
 * Two harmful votes or more, and no fewer than helpful ones.
 */
problem: boolean
/**
 * Neither read nor voted on for long.
 */
unused: boolean
}[]
/**
 * Pitfalls that were recorded again after memory knew them.
 */
repeatedFailures: {
id: string
path: string
text: string
outcomes: string[]
}[]
/**
 * Memory files and their own limits.
 */
piles: {
path: string
entries: number
/**
 * Estimated.
 */
tokens: number
retired: number
reviewOverdue: string[]
maxEntries?: number
maxTokens?: number
reviewDays?: number
}[]
/**
 * How tasks went, by the first two folders of the touched files and by month.
 */
scopes: {
scope: string
month: string
runs: number
successes: number
/**
 * Bounds of the rate of success with 95 % confidence, by Wilson; absent below five runs.
 */
interval?: {
low: number
high: number
}
}[]
}
export type CostType = ("repeated" | "over-budget")
/**
 * Edits of `path` that remove the problem and change nothing else.
 * 
 * @minItems 1
 */
export type Edits = {
/**
 * What is replaced, in offsets of the text that was checked; an empty span inserts.
 */
span: {
start: number
end: number
}
text: string
}[]
/**
 * Edits of `path` that remove the problem and may change what is meant.
 * 
 * @minItems 1
 */
export type Edits1 = {
/**
 * What is replaced, in offsets of the text that was checked; an empty span inserts.
 */
span: {
start: number
end: number
}
text: string
}[]

/**
 * What `primitives lint --format json` prints. Offsets count UTF-16 code units from 0; lines and columns count from 1.
 */
export interface LintReport {
version: 1
/**
 * With `--shard`: which part of the run this is. `primitives report merge` joins all parts.
 */
shard?: {
/**
 * From 1.
 */
index: number
count: number
/**
 * The same for all shards of one run: those of other files, settings or versions have another.
 */
run: string
}
diagnostics: {
ruleId: string
severity: ("error" | "warning" | "info")
/**
 * Relative to the repository root, `/` as separator.
 */
path: string
span: Span
message: string
hint?: string
/**
 * What it costs, where it is a cost.
 */
cost?: {
type: CostType
/**
 * Estimated.
 */
tokens: number
}
related?: {
/**
 * Relative to the repository root, `/` as separator.
 */
path: string
span: Span
message: string
}[]
/**
 * Whether `--fix` removes it.
 */
fixable: boolean
fix?: Edits
unsafeFix?: Edits1
/**
 * What the span covers must not be shown.
 */
secret?: true
}[]
/**
 * With `--cost`: what texts cost in a model's context, in estimated tokens.
 */
cost?: {
/**
 * What VS Code loads by itself for work on a file, by classes of files that no pattern tells apart.
 */
loaded: {
example: string
files: number
tokens: number
/**
 * What has most of them.
 */
largest: string
}[]
findings: {
ruleId: string
path: string
line: number
type: CostType
tokens: number
}[]
files: {
path: string
tokens: number
}[]
repeated: number
overBudget: number
}
summary: {
files: number
errors: number
warnings: number
infos: number
fixable: number
/**
 * Fixable only by edits that may change what is meant.
 */
unsafeFixable: number
}
}
export interface Span {
start: Position
end: Position
}
export interface Position {
line: number
column: number
offset: number
}
/**
 * What `primitives report merge` reads of the SARIF 2.1.0 that `primitives lint --format sarif` prints. What else there is of a result or a rule is kept as it is.
 */
export interface LintSarif {
$schema?: string
version: "2.1.0"
/**
 * @minItems 1
 * @maxItems 1
 */
runs: Run[]
}
export interface Run {
tool: {
driver: {
name: "primitives"
semanticVersion: string
rules: {
id: string
}[]
}
}
invocations?: {

}[]
originalUriBaseIds?: {

}
automationDetails?: {

}
columnKind?: "utf16CodeUnits"
artifacts?: {

}[]
results: Result[]
properties?: {
shard?: Shard
}
}
export interface Result {
ruleId: string
ruleIndex: number
level: ("error" | "warning" | "note")
message: {

}
/**
 * @minItems 1
 */
locations: {
physicalLocation: {
artifactLocation: {
uri: string
}
}
}[]
}
/**
 * Which part of a run this is.
 */
export interface Shard {
index: number
count: number
run: string
}
/**
 * .primitives/manifest.json: what `primitives build` has written.
 */
export interface Manifest {
version: 1
outputs: {
/**
 * Relative to the repository root, `/` as separator.
 */
path: string
runtime: string
/**
 * SHA-256 of what is ours, CRLF counted as LF: the bytes written, the text of the region, or `keys` as JSON.
 */
hash: string
/**
 * Hash before a build that has not finished.
 */
previousHash?: string
/**
 * Primitives that the output was made from.
 * 
 * Items: Relative to the repository root, `/` as separator.
 */
sources: string[]
/**
 * Lines of what is ours (of a region: counted from its first line that is not blank) and where they come from: `8-36 0:4` says that lines 8 to 36 are the lines from 4 on of the first of `sources`. `1- 0:1` is a copy. Other lines are the build's own.
 */
lines?: string[]
/**
 * Ours is what stands between the markers of a file that was written by hand.
 */
region?: true
/**
 * The JSON file with `keys` was not there before: it goes when nothing else is left in it.
 */
created?: true
/**
 * Ours are these values of a JSON file.
 */
keys?: {
/**
 * @minItems 1
 */
path: string[]
runtime: string
/**
 * A value, or our items of a list.
 */
value: (string | boolean | string[])
/**
 * How many segments of the path, from its end, were not there before.
 */
made: number
}[]
}[]
}
/**
 * Frontmatter of *.memory.md. No runtime prescribes its keys, so none is unknown.
 */
export interface MemoryFrontmatter {
/**
 * One sentence that says what it is for and when it applies.
 */
description?: (string | number | boolean)
/**
 * Globs of the files that this memory is about.
 */
applyTo?: string
/**
 * Limits of this memory: entries, estimated tokens, and days after which entries are looked at again.
 */
learn?: {
maxEntries?: number
maxTokens?: number
reviewDays?: number
}
[k: string]: unknown | undefined
}
/**
 * What `primitives migrate --format json` prints.
 */
export interface MigrateReport {
version: 1
/**
 * Nothing was written.
 */
dryRun: boolean
/**
 * An earlier run was interrupted, and this one has completed it first.
 */
resumed: boolean
/**
 * The steps of this run, in the order in which they are done.
 */
steps: {
id: string
summary: string
/**
 * How many files it changes or moves.
 */
files: number
/**
 * How many places and moves.
 */
changes: number
/**
 * How many places it leaves to a person.
 */
left: number
}[]
/**
 * Files that change or move, sorted by path.
 */
files: {
/**
 * Before, relative to the repository root.
 */
path: string
/**
 * Afterwards.
 */
newPath: string
steps: string[]
changes: number
/**
 * With `--dry-run`: what would change. Empty for a file that only moves.
 */
diff?: string
}[]
/**
 * Former forms that are left to a person, and why. Paths and positions as they are afterwards.
 */
left: {
step: string
path: string
span: Span
message: string
hint?: string
}[]
/**
 * What could not follow a move. Paths after it, positions before it.
 */
notices: {
ruleId: string
severity: ("error" | "warning" | "info")
/**
 * Relative to the repository root, `/` as separator.
 */
path: string
span: Span
message: string
hint?: string
}[]
}
export interface Span {
start: Position
end: Position
}
export interface Position {
line: number
column: number
offset: number
}
export type ModelOrigin = ("said" | "project" | "session" | "default")

/**
 * What `primitives models --format json` prints.
 */
export interface ModelsReport {
version: 1
runtimes: {
runtime: ("copilot-cli" | "claude")
/**
 * Where its models are configured.
 */
file: string
/**
 * `broken`: it is there, and nothing of it can be read.
 */
state: ("absent" | "read" | "broken")
/**
 * What was agreed on in a session, where there is such a file.
 */
session?: string
roles: {
role: string
/**
 * What the role runs with.
 */
model: string
/**
 * The tier that was named in its place.
 */
tier?: ("fast" | "default" | "premium")
from: ModelOrigin
/**
 * The file that says so.
 */
path?: string
span?: Span
/**
 * What was said elsewhere and does not count, the strongest first.
 */
overrides: {
from: ModelOrigin
model: string
path?: string
}[]
}[]
}[]
diagnostics: Diagnostic[]
}
export interface Span {
start: Position
end: Position
}
export interface Position {
line: number
column: number
offset: number
}
export interface Diagnostic {
ruleId: string
severity: ("error" | "warning" | "info")
path: string
span: Span
message: string
hint?: string
related?: {
path: string
span: Span
message: string
}[]
}
export type ModelName = string

/**
 * `.copilot/models.yaml`, `.claude/models.yaml`: which model plays which role of a workflow. A role that is not named keeps its default.
 */
export interface ModelsFile {
/**
 * Writes plans and revises them.
 */
planner?: string
/**
 * Changes code.
 */
implementer?: string
/**
 * Reviews plans and changes.
 */
reviewer?: string
/**
 * Goes through the list of checks before a pull request.
 */
"structured-check"?: string
/**
 * Reviews a change as a whole at the end.
 */
"final-reviewer"?: string
/**
 * Looks around before expensive work begins.
 */
scout?: string
/**
 * Leads a swarm.
 */
coordinator?: string
/**
 * Works on one field in a swarm.
 */
domain?: string
/**
 * Joins what a swarm has found.
 */
synthesizer?: string
/**
 * Models by what they cost: a role can name `fast`, `default` or `premium` in place of a model.
 */
tiers?: {
fast?: ModelName
default?: ModelName
premium?: ModelName
}
}
/**
 * What `primitives new --format json` prints.
 */
export interface NewReport {
version: 1
/**
 * Nothing was written.
 */
dryRun: boolean
/**
 * What was made, as `primitives new --list` names it.
 */
kind: string
/**
 * Relative to the repository root.
 */
path: string
/**
 * The file that it is made from: of the library, relative to the package; of the repository, relative to its root.
 */
template: string
/**
 * Whose template it is.
 */
from: ("library" | "repository")
/**
 * What stands in the file.
 */
text: string
/**
 * Files that go with it and were not there: the twin of a session, and what keeps both out of git.
 */
also: {
/**
 * Relative to the repository root.
 */
path: string
text: string
}[]
/**
 * Names of library files that the template links to and that are not here: their words stand there without a link.
 */
unlinked: string[]
/**
 * Names of placeholders that `new` does not know: they are to be filled in by hand.
 */
left: string[]
/**
 * Others of its kind are made of it from now on: its placeholders are kept.
 */
isTemplate: boolean
}
export type OutcomeId = string
/**
 * Words on one line, without control characters.
 */
export type Line = string
/**
 * Relative to the repository root, `/` as separator.
 */
export type RepositoryPath = string
export type Commit = string
export type LessonKind = ("fact" | "pattern" | "pitfall" | "rule" | "gate" | "criterion" | "decision")

/**
 * .primitives/learn/outcomes/<year>/o-<8>.yml: how one task went, and what was learnt from it. Written once and never changed.
 */
export interface Outcome {
id: OutcomeId
schema: 1
task: {
id?: Line
title: Line
spec?: RepositoryPath
component?: Line
}
result: ("success" | "failure" | "partial" | "abandoned")
/**
 * A moment in UTC, to the second.
 */
at: string
by: {
actor: ("human" | "agent" | "ci")
name?: Line
/**
 * `external`: the words come from outside the project, such as the fork of a contributor.
 */
trust?: "external"
}
run?: Line
code?: {
base?: Commit
head?: Commit
/**
 * The files that the task was about, sorted.
 */
touched?: RepositoryPath[]
}
/**
 * What an agent has in front of it for the touched files: the primitives, then the memory entries in them.
 */
context?: {
/**
 * Path of a document, or the id of a memory entry.
 */
id: string
/**
 * Slug of the only section of the document that was read.
 */
section?: string
/**
 * Git's name of the bytes that were read, 40 hexadecimal digits.
 */
blob: string
/**
 * Why it was read.
 */
via?: ("always" | "apply-to" | "agent" | "prompt" | "link")
}[]
votes?: {
/**
 * The id of a memory entry.
 */
target: string
vote: ("helpful" | "harmful")
why?: Line
}[]
metrics?: {
/**
 * Per cent of the lines.
 */
coverage?: number
testsPassed?: number
testsFailed?: number
testsSkipped?: number
reworkRounds?: number
rescueAttempts?: number
abandonmentEvents?: number
priorLearnings?: number
}
lessons?: {
kind: LessonKind
text: Line
tags?: string[]
cites?: Line[]
evidence?: Line[]
}[]
evidence?: {
type: ("pr" | "issue" | "commit" | "junit" | "lcov" | "review" | "session" | "report" | "batch" | "log" | "url" | "file")
ref: Line
}[]
}
/**
 * What `primitives learn record --format json` and `primitives learn harvest --format json` print.
 */
export interface OutcomesReport {
version: 1
/**
 * Nothing was written.
 */
dryRun: boolean
outcomes: {
id: string
/**
 * Relative to the repository root, `/` as separator.
 */
path: string
/**
 * `known`: it is in the store already, and stays as it is.
 */
state: ("new" | "known")
/**
 * The known one says something else, and is kept: a run of a task is recorded once.
 */
differs: boolean
title: string
result: ("success" | "failure" | "partial" | "abandoned")
/**
 * What it was taken from: a path, or a commit.
 */
source?: string
lessons: {
kind: string
text: string
tags: string[]
}[]
votes: {
target: string
vote: ("helpful" | "harmful")
}[]
/**
 * What whoever decides on its lessons should know.
 */
warnings: string[]
}[]
/**
 * Outcomes that must not be recorded.
 */
refused: {
title: string
source?: string
reasons: string[]
}[]
/**
 * What a source says and was not taken.
 */
skipped: {
/**
 * A path, or a commit.
 */
source: string
span?: Span
text: string
reason: string
}[]
/**
 * Files of the store that cannot be used.
 */
problems: {
/**
 * Relative to the repository root, `/` as separator.
 */
path: string
span?: Span
message: string
}[]
}
export interface Span {
start: Position
end: Position
}
export interface Position {
line: number
column: number
offset: number
}
/**
 * What `primitives pack SPEC --format json` prints.
 */
export interface PackReport {
version: 1
role: ("implementer" | "reviewer" | "scout")
title: string
/**
 * The spec.
 */
source: string
feature: string
/**
 * Id of the only node that it is about.
 */
component?: string
session?: string
/**
 * Of role, title and parts: the same sources give the same one.
 */
hash: string
/**
 * Estimated.
 */
tokens: number
parts: {
title: string
/**
 * The file that it is taken from, with the section where it is only that.
 */
source?: string
text: string
/**
 * Of what is no Markdown.
 */
language?: ("diff" | "sh")
}[]
}
/**
 * What `primitives plan brief SPEC --format json` prints.
 */
export interface PlanBriefReport {
version: 1
source: string
feature: string
/**
 * Id of the only node that it is about.
 */
component?: string
summary: string
shape: ("single-track" | "multi-track-batch")
relevantFiles: {
/**
 * File, folder or glob from the root.
 */
path: string
/**
 * `pattern` for a folder or a glob.
 */
state: ("exists" | "new" | "pattern")
/**
 * Ids of who changes it.
 */
nodes: string[]
}[]
/**
 * What the spec links to for the work.
 */
contextReferences: string[]
boundaries: {
mayChange: string[]
outOfScope: string[]
/**
 * Where a person is waited for.
 */
gates: string[]
}
validationCommands: string[]
dependencies: {
before: string
after: string
reason: string
}[]
/**
 * The commit that the work is compared with; absent outside of a repository with commits.
 */
baseline?: {
revision: string
commit: string
}
priorLearnings: {
status: ("list" | "none-found" | "skipped")
reason?: string
/**
 * Memory that applies to the files.
 */
sources: string[]
/**
 * What is tracked in it.
 */
lessons: {
path: string
id: string
text: string
}[]
}
openQuestions: {
text: string
/**
 * Of the spec.
 */
line: number
}[]
}
/**
 * What `primitives plan SPEC --to mcp` prints: calls of GitHub's MCP server, in the order in which they can be made.
 */
export type PlanCallsReport = {
/**
 * By this later calls refer to it.
 */
name: string
/**
 * `<feature>/<slug>`, or `<feature>` for the issue above all others.
 */
node: string
tool: ("issue_write" | "sub_issue_write" | "issue_dependency_write" | "assign_copilot_to_issue" | "create_issue" | "add_sub_issue")
/**
 * A feature that the server must have turned on; without it the call is left out.
 */
needs?: "issue_dependencies"
arguments: {
[k: string]: string | string[] | {
/**
 * Name of the call.
 */
$ref: string
/**
 * `id`: the id in the answer. `number`: the last part of its `url`.
 */
field: ("number" | "id")
} | undefined
}
}[]
/**
 * What `primitives plan check --format json` prints.
 */
export interface PlanCheckReport {
version: 1
/**
 * The spec, relative to the repository root.
 */
source: string
/**
 * Id of what the change is for.
 */
component?: string
componentFrom?: ("flag" | "branch")
wave?: number
/**
 * As named with `--diff`.
 */
range?: string
/**
 * Changed files, without the spec and its plans.
 */
changed: string[]
diagnostics: Diagnostic[]
}
export interface Diagnostic {
ruleId: string
severity: ("error" | "warning" | "info")
path: string
span: Span
message: string
hint?: string
related?: {
path: string
span: Span
message: string
}[]
}
export interface Span {
start: Position
end: Position
}
export interface Position {
line: number
column: number
offset: number
}
/**
 * What `primitives plan SPEC --to json` prints: the plan, and an issue for each open node behind the one for the whole.
 */
export interface PlanIssuesReport {
version: 1
/**
 * See plan-report.schema.json.
 */
plan: {

}
/**
 * Each behind what blocks it.
 */
issues: {
id: string
/**
 * Id of the issue that it is a part of.
 */
parent?: string
/**
 * Of the node in the plan.
 */
number?: number
title: string
labels: string[]
/**
 * Ids of open issues.
 */
blockedBy: string[]
/**
 * Markdown. Ends with the marker by which the issue is found again.
 */
body: string
}[]
}
export type Answer = ("local" | "async" | "hybrid")

/**
 * What `primitives plan recommend --format json` prints.
 */
export interface PlanRecommendReport {
version: 1
/**
 * The spec.
 */
source?: string
/**
 * The file that decides, where it is not the one that is shipped.
 */
routing?: string
path: Answer
title: string
advice: string
/**
 * Situations that hold and speak for each, less those that speak against it. The highest wins.
 */
scores: {
local: Score
async: Score
hybrid: Score
}
/**
 * The paths with the highest score. Of several, the first in `ties` is taken.
 */
level: Answer[]
situations: {
id: string
title: string
holds: boolean
/**
 * Who says so; `nobody` where nothing shows it.
 */
by: ("spec" | "flag" | "nobody")
votes: {
[k: string]: "for" | "against" | undefined
}
evidence: Evidence[]
}[]
route: {
id: string
title: string
steps: string[]
evidence: Evidence[]
}
}
export interface Score {
for: number
against: number
}
export interface Evidence {
text: string
path?: string
span?: Span
}
export interface Span {
start: Position
end: Position
}
export interface Position {
line: number
column: number
offset: number
}
/**
 * What `primitives plan SPEC --format json` prints and `plan.json` holds. Tokens are estimates.
 */
export interface PlanReport {
version: 1
/**
 * First part of every id.
 */
feature: string
title: string
/**
 * The spec, relative to the repository root.
 */
source: string
/**
 * How the work is written down.
 */
form: ("components" | "breakdown" | "tasks" | "phases" | "kiro")
approval: {
approved: boolean
status?: string
/**
 * Why it is not approved.
 */
reason?: string
}
maxParallel: number
nodes: Node[]
edges: Edge[]
/**
 * Ids of what can be worked on at the same time, wave by wave.
 */
waves: string[][]
criticalPath: string[]
escalation: {
advice: ("no" | "ask")
conditions: {
name: ("independent-tracks" | "local-context" | "specialised-roles" | "confirmed-by-a-person")
met: ("yes" | "no" | "ask")
reason: string
}[]
}
/**
 * Those for the whole feature.
 */
contextReferences: ContextReference[]
validationCommands: string[]
outOfScope: string[]
/**
 * What names no component, or several: it goes to the integration node.
 */
unassigned: {
type: ("contract" | "criterion" | "context-reference")
text: string
reason: string
span: Span
}[]
/**
 * What an earlier plan had and the spec has no longer. Its number is not used again.
 */
orphans: {
id: string
number: number
title: string
}[]
diagnostics: Diagnostic[]
/**
 * What was written beside `plan.json`: another hash means that somebody has edited the file.
 */
files?: {
/**
 * Relative to the folder of `plan.json`.
 */
path: string
hash: string
}[]
}
export interface Node {
/**
 * `<feature>/<slug>`: stays the same as long as the spec calls it so.
 */
id: string
/**
 * From 1. Later plans never change it.
 */
number: number
kind: ("component" | "task" | "test" | "checkpoint" | "gate" | "integration")
title: string
/**
 * Ticked off in the spec.
 */
done: boolean
/**
 * From 1; absent when the node waits for itself.
 */
wave?: number
/**
 * Ids of the nodes that it waits for.
 */
dependsOn: string[]
/**
 * Files, folders and globs that it may change, relative to the repository root.
 */
files: string[]
/**
 * Shared things that are no files.
 */
uses: string[]
exclusive: boolean
priority?: number
scope?: string
focus?: string
owner?: string
story?: string
phase?: string
/**
 * Whether the spec says that it can run beside others, where its form can say so.
 */
parallel?: boolean
contracts: Contract[]
criteria: Criterion[]
contextReferences: ContextReference[]
/**
 * What a person must have approved, for a gate.
 */
approvals: string[]
/**
 * What the tests must show, for a test.
 */
requirements: string[]
context: Context
/**
 * Another one means another issue.
 */
fingerprint: string
/**
 * Against the earlier plan.
 */
state?: ("create" | "update" | "unchanged")
span: Span
}
export interface Contract {
text: string
span: Span
}
export interface Span {
start: Position
end: Position
}
export interface Position {
line: number
column: number
offset: number
}
export interface Criterion {
text: string
done: boolean
span: Span
}
export interface ContextReference {
/**
 * Line of the spec, its links as paths from the root.
 */
text: string
/**
 * Files that it links to, with their fragments.
 */
targets: string[]
span: Span
}
export interface Context {
primitives: {
/**
 * Relative to the repository root, `/` as separator.
 */
path: string
kind: string
/**
 * Slug of the only section that is loaded.
 */
section?: string
tokens: number
}[]
/**
 * Tracked lessons in them.
 */
memory: {
path: string
id: string
text: string
}[]
/**
 * Estimated.
 */
tokens: number
}
export interface Edge {
/**
 * Id of what is done first.
 */
before: string
/**
 * Id of what waits.
 */
after: string
type: ("depends" | "test-first" | "phase" | "order" | "gate" | "contract" | "overlap" | "integration")
certainty: ("certain" | "possible")
reason: string
span: Span
}
export interface Diagnostic {
ruleId: string
severity: ("error" | "warning" | "info")
path: string
span: Span
message: string
hint?: string
related?: {
path: string
span: Span
message: string
}[]
}
/**
 * Frontmatter of *.prompt.md.
 */
export interface PromptFrontmatter {
/**
 * Name shown to people and used to call the primitive. Without it, the file name counts.
 */
name?: (string | number | boolean)
/**
 * One sentence that says what it is for and when it applies.
 */
description?: (string | number | boolean)
/**
 * Text shown in the input field.
 */
"argument-hint"?: (string | number | boolean)
/**
 * Model to use: a name, or a list of which the first available one is taken.
 * 
 * @minItems 1
 */
model?: (string | number | boolean | (string | number | boolean)[])
/**
 * Tools that may be used: a list, or names separated by commas.
 */
tools?: (string | number | boolean | (string | number | boolean)[])
/**
 * Agent that runs the prompt: `ask`, `agent`, `plan`, `edit` or the name of a custom agent.
 */
agent?: (string | number | boolean)
/**
 * @deprecated
 * Former name of `agent`.
 */
mode?: (string | number | boolean)
}
/**
 * Words on one line, without control characters.
 */
export type OneLine = string
/**
 * Relative to the repository root, `/` as separator.
 */
export type FileInRepository = string
export type EntryId = string
export type EntryKind = ("fact" | "pattern" | "pitfall" | "rule" | "gate" | "criterion" | "decision")
/**
 * SHA-256 of the text as it must be found, CRLF counted as LF.
 */
export type Hash = string
/**
 * Slug of a heading.
 */
export type Anchor = string
/**
 * Hash of the whole section, or that it is absent.
 */
export type Place = (Hash | "section-absent")

/**
 * .primitives/learn/proposals/p-<8>.yml: a change to primitives that waits for the decision of a person. Its status changes in place.
 */
export interface Proposal {
id: string
schema: 1
status: ("proposed" | "approved" | "rejected" | "applied" | "superseded" | "conflicted")
/**
 * A moment in UTC, to the second.
 */
at: string
/**
 * The outcomes that it was made from; none when a person asked for the change.
 */
origin: string[]
/**
 * The lessons of those outcomes in the words in which they were recorded.
 */
lessons?: OneLine[]
rationale: OneLine
/**
 * @minItems 1
 */
ops: (AddEntry | EditEntry | RetireEntry | MergeEntries | SetField | Vote | InsertListItem | InsertCheckbox | CreateFile)[]
near?: {
/**
 * An entry, or `path:line` of a statement without an id.
 */
id: string
score: number
/**
 * What sets two like statements apart, so that they are never made one.
 */
guard: ("none" | "negation" | "numbers" | "code" | "antonym")
}[]
/**
 * Pairs that a person has called no duplicates.
 */
kept?: string[][]
/**
 * What it changes, as it was when it was made.
 */
diff?: string
note?: OneLine
supersededBy?: string
decision?: {
by: OneLine
/**
 * A moment in UTC, to the second.
 */
at: string
/**
 * Hash of the operations that were decided on, their preconditions left out: others are not approved.
 */
ops?: string
/**
 * Whoever decided knew that the proposal is of high risk (`--approve-high`).
 */
risk?: "high"
note?: OneLine
}
}
/**
 * A new entry among the tracked ones of a section.
 */
export interface AddEntry {
op: "add-entry"
file: FileInRepository
/**
 * Slug of a heading; empty for what stands before the first one.
 */
section: string
heading?: OneLine
entry: Entry
/**
 * What was found: the section is there, or it is not and is made at the end of the file, under `heading`. A section that somebody has made since takes the entry.
 */
pre: ("section-exists" | "section-absent")
}
export interface Entry {
id: EntryId
kind: EntryKind
text: OneLine
tags?: string[]
date: string
from?: string[]
cites?: OneLine[]
review?: string
expires?: string
scope?: OneLine
}
/**
 * Other words for an entry; its kind, tags and trailer stay. `pre` is of the whole item.
 */
export interface EditEntry {
op: "edit-entry"
file: FileInRepository
id: EntryId
pre: Hash
text: OneLine
}
/**
 * Strikes an entry out: a tombstone keeps the id from being used again.
 */
export interface RetireEntry {
op: "retire-entry"
file: FileInRepository
id: EntryId
pre: Hash
date: string
/**
 * The entry that stands in its place.
 */
by?: string
reason: ("duplicate" | "superseded" | "obsolete" | "wrong" | "promoted" | "expired")
}
/**
 * Retires entries in favour of another.
 */
export interface MergeEntries {
op: "merge-entries"
file: FileInRepository
into: EntryId
pre: Hash
text?: OneLine
/**
 * @minItems 1
 */
from: {
file: FileInRepository
id: EntryId
pre: Hash
}[]
date: string
}
/**
 * Sets a key of the trailer of an entry.
 */
export interface SetField {
op: "set-field"
file: FileInRepository
id: EntryId
pre: Hash
key: ("from" | "cites" | "review" | "expires" | "pin" | "scope")
/**
 * Empty to remove the key.
 */
value: string
}
/**
 * Says of an entry that it was learnt again. Changes no file.
 */
export interface Vote {
op: "vote"
target: EntryId
vote: ("helpful" | "harmful")
why?: OneLine
}
/**
 * A bullet at the end of the last list of a section.
 */
export interface InsertListItem {
op: "insert-list-item"
file: FileInRepository
anchor: Anchor
heading?: OneLine
text: OneLine
pre: Place
}
/**
 * An open task at the end of the last list of a section.
 */
export interface InsertCheckbox {
op: "insert-checkbox"
file: FileInRepository
anchor: Anchor
heading?: OneLine
text: OneLine
pre: Place
}
/**
 * A new file, whole. Where the file is there and has these lines, other operations have added to it, and nothing is done.
 */
export interface CreateFile {
op: "create-file"
file: FileInRepository
text: string
pre: "file-absent"
}
/**
 * What `primitives learn propose`, `review`, `approve`, `reject` and `apply` print with `--format json`.
 */
export interface ProposalsReport {
version: 1
dryRun: boolean
proposals: ReportedProposal[]
/**
 * Primitives that were changed, or would be.
 */
files: {
path: string
diff: string
}[]
/**
 * Lessons that lead to no proposal, and why.
 */
left: {
origin: string[]
kind: string
text: string
why: ("external" | "cap" | "said" | "rejected" | "approved" | "unfit")
reason: string
}[]
/**
 * Why nothing was applied, or decided.
 */
conflicts: {
id: string
path?: string
message: string
/**
 * The place is there and says something else: `--rebase` may help.
 */
moved: boolean
}[]
/**
 * Files of the store that cannot be used.
 */
problems: {
path: string
span?: LocatedSpan
message: string
}[]
notes: string[]
}
export interface ReportedProposal {
id: string
path: string
/**
 * What this run did with it.
 */
state: ("new" | "extended" | "refreshed" | "open" | "approved" | "rejected" | "applied" | "conflicted")
status: ("proposed" | "approved" | "rejected" | "applied" | "superseded" | "conflicted")
origin: string[]
rationale: string
note?: string
/**
 * A line for each operation.
 */
changes: string[]
near: {
id: string
score: number
guard: ("none" | "negation" | "numbers" | "code" | "antonym")
text?: string
}[]
/**
 * Paths that the new entries cite.
 */
citations: {
path: string
state: ("ok" | "gone")
}[]
/**
 * The memory file with the proposal in it.
 */
pile?: {
path: string
entries: number
maxEntries?: number
tokens: number
maxTokens?: number
}
diff?: string
/**
 * Why it cannot be applied as it stands.
 */
conflict?: string
decision?: {
by: string
at: string
note?: string
}
}
export interface LocatedSpan {
start: Position
end: Position
}
export interface Position {
line: number
column: number
}
/**
 * What `primitives pull --format json` prints.
 */
export interface PullReport {
version: 1
/**
 * The sources were written.
 */
applied: boolean
/**
 * An earlier run was interrupted, and this one has completed it.
 */
resumed: boolean
/**
 * The sources that change, sorted by path.
 */
files: {
/**
 * Relative to the repository root.
 */
path: string
/**
 * The built files that were edited.
 */
outputs: string[]
/**
 * How many places.
 */
edits: number
/**
 * A unified diff of the source.
 */
diff?: string
}[]
/**
 * Edits that belong to no source, or to nobody knows which.
 */
refused: {
/**
 * Relative to the repository root.
 */
output: string
/**
 * The lines of the built file as it stands; for lines that were deleted the one behind them. 1 to the last line when all of the file is meant.
 */
first: number
last: number
reason: ("made" | "frontmatter" | "rewritten" | "between" | "left-out" | "conflict" | "stale" | "not-writable" | "no-text" | "keys" | "not-kept")
message: string
}[]
}
/**
 * A journal of edits that are under way, of `primitives rename` and of others that edit several files or none.
 */
export interface RenameJournal {
version: 1
from: string
to: string
moves: boolean
/**
 * Of `primitives migrate`: files that move, each in its own way.
 */
movedFiles?: {
from: string
to: string
}[]
files: {
/**
 * Relative to the repository root, `/` as separator.
 */
path: string
/**
 * Hash of the file without the edits; `absent` for one that is made.
 */
before: string
after: string
edits: {
span: {
start: number
end: number
}
text: string
}[]
}[]
}
/**
 * What `primitives rename --format json` prints.
 */
export interface RenameReport {
version: 1
/**
 * Nothing was written.
 */
dryRun: boolean
/**
 * An earlier run was interrupted, and this one has completed it.
 */
resumed: boolean
/**
 * What was renamed: a path relative to the repository root, or `path#heading`.
 */
from: string
/**
 * The new path, or the new text of the heading.
 */
to: string
/**
 * A file or folder moves; otherwise a heading gets another text.
 */
moves: boolean
/**
 * The files whose text changes.
 */
files: {
/**
 * Before the rename, relative to the repository root.
 */
path: string
/**
 * After the rename.
 */
newPath: string
/**
 * How many places.
 */
edits: number
/**
 * With `--dry-run`: what would change.
 */
diff?: string
}[]
/**
 * What could not be updated. Paths after the rename, positions before it.
 */
diagnostics: {
ruleId: string
severity: ("error" | "warning" | "info")
/**
 * Relative to the repository root, `/` as separator.
 */
path: string
span: Span
message: string
hint?: string
}[]
}
export interface Span {
start: Position
end: Position
}
export interface Position {
line: number
column: number
offset: number
}
/**
 * What `primitives resolve --format json` prints. Tokens are estimates.
 */
export interface ResolveReport {
version: 1
results: {
path: string
tokens: number
/**
 * What the sources promise, in load order.
 */
documents: {
/**
 * Relative to the repository root, `/` as separator.
 */
path: string
kind: ("instructions" | "agent" | "prompt" | "spec" | "memory" | "context" | "skill" | "agents-file" | "document")
/**
 * Slug of the only section that is pulled in.
 */
section?: string
/**
 * Links between this document and what applies by itself.
 */
depth: number
tokens: number
reason: {
type: ("apply-to" | "link" | "agent" | "prompt" | "always")
/**
 * Relative to the repository root, `/` as separator.
 */
from?: string
/**
 * Slug of the section of `from` that holds the link, when only that section is loaded.
 */
fromSection?: string
pattern?: string
span?: Span
}
bytes: number
lines: number
}[]
/**
 * With `--runtime`: what each of them loads from the files that lie here.
 */
runtimes?: RuntimeContext[]
}[]
}
export interface Span {
start: Position
end: Position
}
export interface Position {
line: number
column: number
offset: number
}
export interface RuntimeContext {
/**
 * Its id.
 */
runtime: string
/**
 * In load order.
 */
documents: {
/**
 * Relative to the repository root, `/` as separator.
 */
path: string
tokens: number
bytes: number
lines: number
reason: LoadReason
/**
 * The primitives that the file was built from; empty for one that was written by hand.
 */
sources: string[]
/**
 * The limit that has cut the text.
 */
cut?: {
limit: Limit
/**
 * How much is missing; absent where that cannot be told.
 */
bytes?: number
}
}[]
/**
 * Files that a limit keeps out as a whole.
 */
leftOut: {
/**
 * Relative to the repository root, `/` as separator.
 */
path: string
bytes: number
limit: Limit
}[]
/**
 * What the model is told of and loads when it is called for.
 */
offered: {
kind: ("rule" | "agent" | "command" | "skill")
name: string
/**
 * Relative to the repository root, `/` as separator.
 */
path: string
description: string
sources: string[]
}[]
tokens: number
/**
 * Of the names and descriptions of what is offered.
 */
offeredTokens: number
/**
 * Where files of the runtime are not built.
 */
unbuilt?: {
/**
 * Primitives that a build would write for it, where nothing is built for it.
 */
primitives: number
/**
 * Files that a build has written and that are not there.
 */
missing: string[]
command: string
}
}
export interface LoadReason {
/**
 * Always, for the folder that the file stands in, by a pattern, or imported by another file.
 */
type: ("always" | "folder" | "glob" | "import")
pattern?: string
/**
 * Relative to the repository root, `/` as separator.
 */
from?: string
}
export interface Limit {
/**
 * What is measured: one file, or all that is loaded together.
 */
of: string
max: number
unit: ("bytes" | "characters" | "lines")
/**
 * Where the limit is documented.
 */
source: string
}
/**
 * What `primitives risk --format json` prints.
 */
export interface RiskReport {
version: 1
/**
 * The highest of all files.
 */
level: ("high" | "medium" | "low")
/**
 * Nothing is of high risk, or `--approve-high` was given.
 */
approved: boolean
files: {
path: string
level: ("high" | "medium" | "low")
/**
 * The class that it is in, or `configuration`.
 */
reason?: string
glob?: string
}[]
}
export type RoutingPathName = ("local" | "async" | "hybrid")
export type RoutingId = string
export type RoutingVote = ("for" | "against")
/**
 * One is enough.
 * 
 * @minItems 1
 * 
 * Items: Everything in it must hold.
 */
export type RoutingConditions = {
/**
 * Globs; a file of the plan matches one.
 * 
 * @minItems 1
 */
files?: string[]
/**
 * Whole words; the text of the spec has one, code left out.
 * 
 * @minItems 1
 */
words?: string[]
/**
 * Whole words; the title of the spec has one.
 * 
 * @minItems 1
 */
title?: string[]
/**
 * Numbers of the plan. `approved`: 1 or 0; `criteria`; `gates`: places at which a person is waited for; `instructions` that apply to the files; `lessons`: memory that applies to them or is linked to; `parts`: components and tasks that are not done; `tracks`: how many of them can be worked on at the same time; `unclear`: open questions, contracts and criteria of nobody, errors.
 */
measures?: {
approved?: RoutingBounds
criteria?: RoutingBounds
gates?: RoutingBounds
instructions?: RoutingBounds
lessons?: RoutingBounds
parts?: RoutingBounds
tracks?: RoutingBounds
unclear?: RoutingBounds
}
}[]

/**
 * `.primitives/routing.yaml`: how `primitives plan recommend` decides.
 */
export interface Routing {
version: 1
/**
 * The three ways to have work done.
 */
paths: {
local: RoutingPath
async: RoutingPath
hybrid: RoutingPath
}
/**
 * Which comes first where two are level.
 * 
 * @minItems 3
 * @maxItems 3
 */
ties: RoutingPathName[]
/**
 * @minItems 1
 */
situations: {
id: RoutingId
title: string
votes: {
local: RoutingVote
async: RoutingVote
hybrid: RoutingVote
}
found?: RoutingConditions
}[]
/**
 * The first that holds is taken.
 * 
 * @minItems 1
 */
routes: {
id: RoutingId
title: string
/**
 * Only for these answers.
 * 
 * @minItems 1
 */
paths?: RoutingPathName[]
when?: RoutingConditions
/**
 * @minItems 1
 */
steps: string[]
}[]
}
export interface RoutingPath {
title: string
advice: string
}
export interface RoutingBounds {
atLeast?: number
atMost?: number
}
/**
 * Options of the rules that have some, by rule id.
 */
export interface RuleOptions {
"memory-budget"?: {
/**
 * Entries of a memory file that are not retired. `learn: { maxEntries }` in its frontmatter counts more.
 */
entries?: number
/**
 * Estimated tokens of a memory file without its frontmatter. `learn: { maxTokens }` in its frontmatter counts more.
 */
tokens?: number
/**
 * Lines of a memory file. 200 unless set, as much as Claude Code reads of its own.
 */
lines?: number
/**
 * Bytes of a memory file. 25,000 unless set, as much as Claude Code reads of its own.
 */
bytes?: number
}
"no-stale-citation"?: {
/**
 * Globs of files that are made on each machine and not committed. Memory may cite them although they are not there.
 */
generated?: string[]
}
"no-broken-anchor"?: {
/**
 * Take `{#id}` at the end of a heading for an anchor, as some site generators do. GitHub and VS Code do not.
 */
headingIds?: boolean
}
"no-escalation"?: {
/**
 * Follow hand-offs whose prompt waits for a person to send it, too.
 */
handoffs?: boolean
}
"require-spec-sections"?: {
/**
 * Headings that every spec must have; a heading may go on behind them.
 */
sections?: string[]
}
}
/**
 * What `primitives rules --format json` prints.
 */
export interface RulesReport {
version: 1
rules: {
id: string
/**
 * What must hold, as one sentence.
 */
summary: string
/**
 * Unless the configuration sets another.
 */
severity: ("error" | "warning" | "info")
/**
 * Whether some findings can be fixed, and whether that takes `--unsafe`. Absent where the package came without its pages.
 */
fixable?: ("yes" | "with --unsafe" | "no")
/**
 * The smallest preset that turns the rule on; each contains the one before.
 */
preset: ("recommended" | "strict" | "all")
/**
 * The runtimes that make it a problem; all of them when absent.
 * 
 * @minItems 1
 */
runtimes?: string[]
/**
 * The page of the rule.
 */
url: string
}[]
}
/**
 * Items: Words, or several under names of their own: `{ "decision": "…", "rationale": "…" }`.
 */
export type Notes = (string | {
[k: string]: string | number | boolean | null | undefined
})[]

/**
 * `state/session-state.json`, in which agents-opencode (shahboura) keeps where its work stands.
 */
export interface SessionState {
goal: string
current_phase: string
decisions: Notes
open_risks: Notes
blocked_by: Notes
next_actions: Notes
artifacts: Notes
/**
 * A day, or a moment with its zone.
 */
last_updated: string
plugin_version?: string
legal_reviews?: Notes
compaction_count?: number
}
/**
 * .agent/HANDOFF.json: what .agent/SESSION.md says, for programs.
 */
export interface SessionTwin {
"schema-version": "1.0"
"current-task": string
"current-phase": string
"next-action": string
workspace: string
"last-updated": string
"files-touched": string[]
"open-questions": string[]
blockers: string[]
"failed-hypotheses": {
hypothesis: string
observation: string
"ruled-out-because": string
}[]
decisions: {
decision: string
rationale: string
}[]
}
/**
 * Frontmatter of SKILL.md: the Agent Skills specification and what VS Code and Claude Code add.
 */
export interface SkillFrontmatter {
/**
 * Name shown to people and used to call the primitive. Without it, the file name counts.
 */
name?: (string | number | boolean)
/**
 * One sentence that says what it is for and when it applies.
 */
description?: (string | number | boolean)
/**
 * Text shown in the input field.
 */
"argument-hint"?: (string | number | boolean)
/**
 * Whether people can call the skill.
 */
"user-invocable"?: boolean
/**
 * @deprecated
 * Former spelling of `user-invocable`.
 */
"user-invokable"?: (boolean | string)
/**
 * Whether the model is kept from loading the skill by itself.
 */
"disable-model-invocation"?: boolean
/**
 * Licence of the skill.
 */
license?: (string | {

})
/**
 * What the skill needs to run.
 */
compatibility?: (string | {

})
/**
 * Free-form data.
 */
metadata?: {

}
/**
 * `fork` runs the skill as a subagent.
 */
context?: "fork"
/**
 * Tools that may be used: a list, or names separated by commas.
 */
"allowed-tools"?: (string | string[])
/**
 * Tools that may not be used: a list, or names separated by commas.
 */
"disallowed-tools"?: (string | string[])
when_to_use?: string
arguments?: (string | string[])
model?: string
effort?: (string | number)
agent?: string
hooks?: {

}
paths?: (string | string[])
shell?: string
background?: boolean
}
/**
 * Frontmatter of *.spec.md. No runtime prescribes its keys, so none is unknown.
 */
export interface SpecFrontmatter {
/**
 * One sentence that says what it is for and when it applies.
 */
description?: (string | number | boolean)
[k: string]: unknown | undefined
}
/**
 * `cannot-say`: a figure, a report or a decision is missing.
 */
export type StatusVerdict = ("passed" | "blocked" | "cannot-say")

/**
 * What `primitives status --format json` prints.
 */
export interface StatusReport {
version: 1
features: {
feature: string
/**
 * Where its files are. Of a spec without any, where a plan would go.
 */
folder: string
title?: string
/**
 * Of the plan.
 */
status?: string
/**
 * The spec that bears its name.
 */
spec?: {
path: string
/**
 * People agree on it, and it leaves no question open.
 */
approved: boolean
/**
 * As it says of itself.
 */
status?: string
/**
 * Its components.
 */
parts: number
/**
 * Those that are ticked.
 */
done: number
}
/**
 * The discovery brief.
 */
brief?: {
path: string
state: ("draft" | "done")
}
verdict: StatusVerdict
gates: {
gate: string
/**
 * `approved` by a person, or what `gate` says: `passed`, `blocked`, `not-evaluated`; `waiting` for one before it.
 */
state: ("approved" | "passed" | "blocked" | "not-evaluated" | "waiting")
by?: string
at?: string
}[]
phases: {
phase: number
title?: string
owner?: string
reported: boolean
/**
 * As people read them, such as `24/24`.
 */
figures?: {
metric: string
value: string
}[]
}[]
tracks: {
track: string
path: string
state?: string
rounds?: number
rescues?: number
validation?: string
issues: number
next?: string
}[]
/**
 * Why the gate is not passed.
 */
reasons: StatusReason[]
/**
 * What is open: unchecked items, unresolved issues, follow-ups.
 */
issues: {
type: ("unchecked" | "unresolved" | "follow-up" | "question" | "blocker")
text: string
/**
 * As named, or relative to the repository root.
 */
path: string
span: Span
}[]
next: {
what: string
command?: string
}
}[]
/**
 * What `.agent/SESSION.md` says.
 */
session?: {
path: string
task?: string
phase?: string
next?: string
updated?: string
questions?: string[]
blockers?: string[]
}
/**
 * Lessons that wait for a decision.
 */
proposals?: number
}
export interface StatusReason {
/**
 * `unknown`: nobody can tell.
 */
verdict: ("blocked" | "unknown")
code: ("target-missed" | "figure-missing" | "not-comparable" | "bad-target" | "tests-not-delivered" | "item-failed" | "item-open" | "status-blocked" | "status-open" | "unresolved-issue" | "approval-missing" | "phase-missing" | "report-missing" | "report-unreadable" | "plan-flaw" | "merge-conflict" | "nothing-to-judge")
/**
 * `plan`, `phase-2`, `feature`, `reports`, `track:<name>`, or the kind of another artifact.
 */
part: string
message: string
hint?: string
/**
 * As named, or relative to the repository root.
 */
path: string
span: Span
}
export interface Span {
start: Position
end: Position
}
export interface Position {
line: number
column: number
offset: number
}
/**
 * What `--timing FILE.json` writes. Times are milliseconds of the clock, to a thousandth.
 */
export interface TimingReport {
version: 1
command: string
/**
 * From the start of the command to the end of its report.
 */
total: number
/**
 * In the order in which they began. What is done inside another stage counts for the inner one alone.
 */
stages: {
name: string
time: number
/**
 * Of what was done one by one, for example files.
 */
count: number
}[]
/**
 * Rules or runtimes, the most expensive first.
 */
parts: {
stage: string
name: string
time: number
/**
 * Of a rule.
 */
findings?: number
}[]
}
/**
 * What `primitives trace --format json` prints. Lines count from 1; both ends of a range belong to it.
 */
export type TraceReport = (TraceFileReport | TraceSourceReport)

export interface TraceFileReport {
version: 1
/**
 * The built file, relative to the repository root.
 */
file: string
/**
 * Owners, joined by `,`.
 */
runtime: string
sources: string[]
/**
 * The file was edited since it was built.
 */
isEdited: boolean
/**
 * A build would write something else now: sources or configuration have changed. Lines of sources are those of today.
 */
isStale: boolean
lines: {
first: number
last: number
/**
 * `source`: these lines of a source. `frontmatter`: says what this key of the source says. `made`: the build's own words. `changed`: not what a build would write now. `foreign`: outside of what is built.
 */
type: ("source" | "frontmatter" | "made" | "changed" | "foreign")
/**
 * Relative to the repository root.
 */
source?: string
/**
 * Of the source.
 */
from?: number
to?: number
/**
 * Of the frontmatter.
 */
key?: string
}[]
}
export interface TraceSourceReport {
version: 1
/**
 * Relative to the repository root.
 */
source: string
/**
 * Some of the built files are not as a build would write them now: lines are those that they would have.
 */
isStale: boolean
/**
 * Where the lines stand.
 */
arrivals: {
/**
 * Relative to the repository root.
 */
output: string
runtime: string
first: number
last: number
/**
 * Of the source.
 */
from: number
to: number
}[]
/**
 * Lines that stand in no built file.
 */
absences: {
from: number
to: number
reason: ("not-built" | "frontmatter" | "blank" | "left-out")
}[]
/**
 * Built files that name the source, or are made from its frontmatter, and hold none of these lines.
 */
mentions: {
/**
 * Relative to the repository root.
 */
output: string
runtime: string
}[]
}
/**
 * What `primitives verify --json` prints. Tokens are estimates.
 */
export interface VerifyReport {
version: 1
/**
 * Sources of which nobody can tell what they promise.
 */
unreadable: {
/**
 * Relative to the repository root, `/` as separator.
 */
path: string
reason: string
}[]
runtimes: {
runtime: string
/**
 * `not-built`: promises are open, and no build has written a file for the runtime.
 */
status: ("kept" | "broken" | "not-built")
/**
 * Of files that no pattern, folder or rule tells apart.
 */
classes: number
files: number
/**
 * Instructions times the files that they are for.
 */
promised: number
/**
 * How many of those are loaded, whole.
 */
delivered: number
coverage: number
/**
 * The same of what no build can deliver, because the texts alone are more than the runtime takes; not part of `promised`.
 */
beyondLimits: number
/**
 * What is called or loaded on demand: agents, prompts, skills, and instructions without a scope.
 */
offers: {
promised: number
delivered: number
}
/**
 * Of instructions, times the files that they are loaded for.
 */
loadedTokens: number
/**
 * Of instructions that are loaded for files that they are not for.
 */
pollution: {
tokens: number
/**
 * Of all tokens that are loaded.
 */
share: number
}
/**
 * Of instructions that are loaded again from another file.
 */
repeated: {
tokens: number
/**
 * Of all tokens that are loaded.
 */
share: number
}
limits: {
of: string
unit: ("bytes" | "characters" | "lines")
max: number
/**
 * At most.
 */
used: number
beyond: ("cut" | "dropped" | "advised")
}[]
problems: {
type: ("missing" | "cut" | "changed" | "broken-link" | "moved-link" | "not-offered" | "widened" | "duplicate" | "over-limit" | "over-budget" | "shadowed")
severity: ("error" | "warning")
/**
 * Relative to the repository root, `/` as separator.
 */
primitive?: string
/**
 * The first file that it holds for. Absent where it holds whatever the file.
 */
example?: string
/**
 * How many files it holds for.
 */
files: number
/**
 * Where to look.
 */
at?: {
/**
 * Relative to the repository root, `/` as separator.
 */
path: string
line?: number
}
message: string
hint: string
/**
 * Why it does not matter, as `allowLoss` of the configuration says: it is a warning then.
 */
accepted?: string
}[]
}[]
}
