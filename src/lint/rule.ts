import type { Graph, Primitive } from '../graph/graph.ts';
import type { Cost, Severity } from '../model/diagnostic.ts';
import type { Document } from '../model/document.ts';
import type { FilePath } from '../model/file-path.ts';
import type { Budgets, Compat, Preset, RuleOptions } from '../model/lint-settings.ts';
import type { Kind } from '../model/kind.ts';
import type { Span } from '../model/span.ts';
import type { TextEdit } from '../model/text-edits.ts';

/** One problem as a rule finds it; the runner adds the id, the severity, lines and columns. */
export interface Finding {
  readonly path: FilePath;
  readonly span: Span;
  /** What is wrong and why it matters: one or two sentences. */
  readonly message: string;
  /** What to do. */
  readonly hint?: string;
  /** What it costs, where it is a cost. */
  readonly cost?: Cost;
  readonly related?: readonly { readonly path: FilePath; readonly span: Span; readonly message: string }[];
  /** Where this finding weighs less than the rule. */
  readonly severity?: Severity;
  /** Edits of `path` that remove the problem and change nothing else. */
  readonly fix?: readonly TextEdit[];
  /** Edits that remove the problem and may change what is meant, so that a person must ask for them. */
  readonly unsafeFix?: readonly TextEdit[];
  /** What the span covers must not be shown. */
  readonly secret?: true;
}

/** What a rule may know besides a document: nothing that another file could change. */
export interface DocumentContext {
  readonly compat: Compat;
  /** Frontmatter keys of the house for a kind. */
  readonly allowedKeys: (kind: Kind) => ReadonlySet<string>;
  /** The options that hold for the document, by rule id. A rule reads its own. */
  readonly options: RuleOptions;
  /** Every rule there is. */
  readonly ruleIds: readonly string[];
}

/** What a rule may know besides the graph. */
export interface GraphContext {
  readonly compat: Compat;
  readonly budgets: Budgets;
  /** Former names of agents, and what they are called now. */
  readonly agentAliases: Readonly<Record<string, string>>;
  /** The options that hold for a file, by rule id. A rule reads its own. */
  readonly optionsFor: (path: FilePath) => RuleOptions;
  /** Suppressions that met no finding. Empty until every other rule has run. */
  readonly unusedSuppressions: readonly UnusedSuppression[];
}

/** A suppression comment, or one rule of it, that met no finding. */
export interface UnusedSuppression {
  readonly path: FilePath;
  readonly span: Span;
  /** Those that it names for nothing. Empty for a comment about all rules. */
  readonly rules: readonly string[];
  /** It ends a block, and there is none. */
  readonly enables: boolean;
  /** Takes the comment away; `undefined` where more than the comment would go. */
  readonly fix: readonly TextEdit[] | undefined;
}

interface RuleHead {
  /** The name of its file and of its page in docs/rules/. */
  readonly id: string;
  /** What must hold, as one sentence. */
  readonly summary: string;
  readonly severity: Severity;
  /** The smallest of the three presets, each of which contains the one before, that turns the rule on. */
  readonly preset: 'recommended' | 'strict' | 'all';
  /** The runtimes that make it a problem; all of them when absent. The presets of other runtimes leave the rule out. */
  readonly runtimes?: readonly Preset[];
}

/** Looks at every text that is checked, ordinary Markdown included. */
interface TextRule extends RuleHead {
  readonly documents: 'all';
  /** Looks at what workflows leave behind as well. */
  readonly artifacts?: true;
  readonly checkDocument: (document: Document, context: DocumentContext) => Iterable<Finding>;
  /** Whether its findings have `secret`: no other may quote what it finds, in whatever file. No other rule's have. */
  readonly findsSecrets?: true;
}

/** Looks at primitives. */
interface PrimitiveRule extends RuleHead {
  readonly documents: 'primitives';
  /** The kinds that it looks at; all of them when absent. */
  readonly kinds?: readonly Kind[];
  readonly checkDocument: (primitive: Primitive, context: DocumentContext) => Iterable<Finding>;
}

/** Looks at what workflows leave behind. */
interface ArtifactRule extends RuleHead {
  readonly documents: 'artifacts';
  readonly checkDocument: (document: Document, context: DocumentContext) => Iterable<Finding>;
}

/**
 * Looks at one document at a time. What it finds is in that document and depends on nothing else: not on other files, not on
 * which paths there are or lead where, not on what is built. So it can be kept for as long as the document is the same.
 */
export type DocumentRule = TextRule | PrimitiveRule | ArtifactRule;

/** Looks at the graph as a whole. */
export interface GraphRule extends RuleHead {
  /** What it speaks of besides the text: without it the rule is silent, and with it may find something else tomorrow. */
  readonly needs?: 'external';
  /**
   * Takes what the rule will ask of a document (`derivedFact`) while its text is at hand. What it leaves out is taken when the rule asks,
   * from a text that is read again.
   */
  readonly ingredients?: (document: Document) => unknown;
  readonly check: (graph: Graph, context: GraphContext) => Iterable<Finding>;
}

export type Rule = DocumentRule | GraphRule;

export function isDocumentRule(rule: Rule): rule is DocumentRule {
  return 'checkDocument' in rule;
}
