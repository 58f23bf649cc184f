import type { Diagnostic } from '../model/diagnostic.ts';
import type { FilePath } from '../model/file-path.ts';
import type { Span } from '../model/span.ts';

/**
 * How the work is written down: checklists under "Core Components" (with or without a component breakdown), breakdown blocks
 * alone, spec-kit's `tasks.md`, phases of a `plan.md`, or Kiro's numbered tasks.
 */
export type SpecForm = 'components' | 'breakdown' | 'tasks' | 'phases' | 'kiro';

/** A spec as a graph of work in waves. Spans are places in the spec. */
export interface Plan {
  /** First part of every id. */
  readonly feature: string;
  readonly title: string;
  readonly source: FilePath;
  readonly form: SpecForm;
  readonly approval: Approval;
  /** How many nodes may be worked on at the same time. */
  readonly maxParallel: number;
  /** In the order of the spec, with what stands for the whole at the end. */
  readonly nodes: readonly PlanNode[];
  /** Sorted by the nodes that they lead to, then by those that they come from. */
  readonly edges: readonly PlanEdge[];
  /** Empty when something waits for itself. */
  readonly waves: readonly Wave[];
  /** Ids of the longest chain of nodes that wait for one another. */
  readonly criticalPath: readonly string[];
  readonly escalation: Escalation;
  /** Links to knowledge that is for the whole feature. */
  readonly contextReferences: readonly ContextReference[];
  /** Commands that the spec wants run: the code of its section on validation. */
  readonly validationCommands: readonly string[];
  /** What the spec says is not part of it. */
  readonly outOfScope: readonly string[];
  /** What names no component, or several: it goes to the integration node. */
  readonly unassigned: readonly Unassigned[];
  /** What cannot be planned, or should be looked at, in the order of the spec. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface Approval {
  readonly approved: boolean;
  /** As the spec says it, in its frontmatter or a line `**Status:** …`. */
  readonly status: string | undefined;
  /** Ends the sentence "The spec is not approved: …". */
  readonly reason: string | undefined;
}

/**
 * `component` and `task` are work, `test` is written before the work that it checks, a `checkpoint` checks what went before, a
 * `gate` waits for a person, and `integration` joins the parts.
 */
export type NodeKind = 'component' | 'task' | 'test' | 'checkpoint' | 'gate' | 'integration';

/** What the spec says of a piece of work, as it stands there. */
export interface Work {
  readonly slug: string;
  readonly kind: NodeKind;
  readonly title: string;
  /** Ticked off in the spec. */
  readonly done: boolean;
  /** Shared things that are no files, such as a database. */
  readonly uses: readonly string[];
  /** Nothing may be worked on beside it. */
  readonly exclusive: boolean;
  /** 1 is first; what has none comes last. */
  readonly priority: number | undefined;
  readonly scope: string | undefined;
  readonly focus: string | undefined;
  readonly owner: string | undefined;
  /** `US1`: the user story that it belongs to. */
  readonly story: string | undefined;
  /** Title of the phase that it belongs to. */
  readonly phase: string | undefined;
  /** Whether the spec says that it can run beside others, where its form can say so. */
  readonly parallel: boolean | undefined;
  readonly criteria: readonly Criterion[];
  /** What a person must have approved, for a gate. */
  readonly approvals: readonly string[];
  /** What the tests must show, for a test: what its section says, else the criteria of what it tests. For a task of Kiro's, its requirements. */
  readonly requirements: readonly string[];
  readonly span: Span;
}

export interface PlanNode extends Work {
  /** `<feature>/<slug>`: stays the same as long as the spec calls it so. */
  readonly id: string;
  /** Place in the spec, from 0. */
  readonly index: number;
  /** From 1, in the order of the spec when it was first planned; later plans never change it. */
  readonly number: number;
  /** Files, folders (`src/auth/`) and globs that may be changed, root-relative. */
  readonly files: readonly string[];
  readonly contracts: readonly Contract[];
  /** Those for this node alone. */
  readonly contextReferences: readonly ContextReference[];
  /** What applies to its files. */
  readonly context: NodeContext;
  /** `sha256:…` of everything above that an issue says; another one means another issue. */
  readonly fingerprint: string;
}

export interface Contract {
  /** As written: `` `POST /auth/refresh` - Refreshes JWT tokens ``. */
  readonly text: string;
  readonly span: Span;
}

export interface Criterion {
  readonly text: string;
  readonly done: boolean;
  readonly span: Span;
}

export interface ContextReference {
  /** Line of the spec, its links as paths from the root: "sessions (`docs/auth.memory.md#sessions`)". */
  readonly text: string;
  /** Files that it links to, with their fragments. */
  readonly targets: readonly string[];
  readonly span: Span;
}

/** What an agent has in front of it for the files of a node, each text once. */
export interface NodeContext {
  readonly primitives: readonly ContextPrimitive[];
  /** Lessons in them that are tracked. */
  readonly memory: readonly MemoryLesson[];
  /** Estimated. */
  readonly tokens: number;
}

export interface ContextPrimitive {
  readonly path: FilePath;
  readonly kind: string;
  /** Slug of the only section that is loaded. */
  readonly section: string | undefined;
  readonly tokens: number;
}

export interface MemoryLesson {
  readonly path: FilePath;
  readonly id: string;
  readonly text: string;
}

/**
 * Why one node waits for another: the spec says so (`depends`), a test comes before what it tests, a phase or a gate stands
 * between them, tasks without a mark for parallel run in order, one calls what the other makes (`contract`), both change the
 * same thing (`overlap`), or one joins all (`integration`).
 */
export type EdgeType = 'depends' | 'test-first' | 'phase' | 'order' | 'gate' | 'contract' | 'overlap' | 'integration';

export interface PlanEdge {
  /** Id of what is done first. */
  readonly before: string;
  /** Id of what waits. */
  readonly after: string;
  readonly type: EdgeType;
  /** `possible` where two globs may match the same file, which cannot be told from the patterns. */
  readonly certainty: 'certain' | 'possible';
  readonly reason: string;
  /** Where the spec says so. */
  readonly span: Span;
}

export interface Wave {
  /** From 1. */
  readonly number: number;
  /** Sorted by importance: what holds up most comes first. */
  readonly ids: readonly string[];
}

/** Whether a team of agents under one coordinator is worth asking for, and why. A person decides. */
export interface Escalation {
  readonly advice: 'no' | 'ask';
  readonly conditions: readonly EscalationCondition[];
}

export interface EscalationCondition {
  readonly name: 'independent-tracks' | 'local-context' | 'specialised-roles' | 'confirmed-by-a-person';
  /** `ask` for what only a person can say. */
  readonly met: 'yes' | 'no' | 'ask';
  readonly reason: string;
}

export interface Unassigned {
  readonly type: 'contract' | 'criterion' | 'context-reference';
  readonly text: string;
  readonly reason: string;
  readonly span: Span;
}

/** One body for a tracker. `body` is Markdown with a final line end. */
export interface Issue {
  readonly id: string;
  readonly number: number;
  /** `[feature] Component` */
  readonly title: string;
  /** `NN-slug.md` */
  readonly fileName: string;
  readonly labels: readonly string[];
  /** Ids of the nodes that it waits for. */
  readonly dependsOn: readonly string[];
  readonly body: string;
}
