/** What a run is at. A stage inside another counts for itself alone. */
export type Stage =
  | 'list'
  | 'read'
  | 'parse'
  | 'graph'
  | 'external'
  | 'rules'
  | 'graph-rules'
  | 'import'
  | 'emit'
  | 'render'
  | 'load'
  | 'compare'
  | 'write'
  | 'verify'
  | 'report';

/** Is told what a run is at: for progress, and for what took how long. It cannot change what comes out. */
export interface Observer {
  /** What is done until `end` belongs to the stage. `total`: how many times `done` will be called, where that is known. */
  readonly begin: (stage: Stage, total?: number) => void;
  readonly end: () => void;
  /** One more of the stage is done: a file, or a part with a name, such as a rule, and what it has found. */
  readonly done: (part?: string, findings?: number) => void;
  /** A part is done for one of many files. Absent where nobody wants to know: asking that often would take time itself. */
  readonly part?: ((name: string, findings: number) => void) | undefined;
}

/** What `work` comes to; an observer is told that it was one file, or one of something else, of the stage. */
export function observed<Result>(observer: Observer | undefined, stage: Stage, work: () => Result): Result {
  if (observer === undefined) return work();
  observer.begin(stage);
  try {
    const result = work();
    observer.done();
    return result;
  } finally {
    observer.end();
  }
}
