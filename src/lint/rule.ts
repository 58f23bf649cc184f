import type { Graph } from '../graph/graph.ts';
import type { Severity } from '../model/diagnostic.ts';
import type { FilePath } from '../model/file-path.ts';
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
  readonly related?: readonly { readonly path: FilePath; readonly span: Span; readonly message: string }[];
  /** Where this finding weighs less than the rule. */
  readonly severity?: Severity;
  /** Edits that remove the problem and change nothing else. */
  readonly fix?: readonly TextEdit[];
}

export interface Rule {
  /** The name of its file and of its page in docs/rules/. */
  readonly id: string;
  /** What must hold, as one sentence. */
  readonly summary: string;
  readonly severity: Severity;
  readonly check: (graph: Graph) => Iterable<Finding>;
}
