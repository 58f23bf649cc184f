/** The keys of each object in the order in which they are written, by the keys from the root; `*` stands for an index. */
export type KeyOrder = Readonly<Record<string, readonly string[]>>;

export const outcomeKeys: KeyOrder = {
  '': ['id', 'schema', 'task', 'result', 'at', 'by', 'run', 'code', 'context', 'votes', 'metrics', 'lessons', 'evidence'],
  task: ['id', 'title', 'spec', 'component'],
  by: ['actor', 'name', 'trust'],
  code: ['base', 'head', 'touched'],
  'context.*': ['id', 'section', 'blob', 'via'],
  'votes.*': ['target', 'vote', 'why'],
  metrics: [
    'coverage',
    'testsPassed',
    'testsFailed',
    'testsSkipped',
    'reworkRounds',
    'rescueAttempts',
    'abandonmentEvents',
    'priorLearnings',
  ],
  'lessons.*': ['kind', 'text', 'tags', 'cites', 'evidence'],
  'evidence.*': ['type', 'ref'],
};

export const proposalKeys: KeyOrder = {
  '': ['id', 'schema', 'status', 'at', 'origin', 'lessons', 'rationale', 'ops', 'near', 'kept', 'diff', 'note', 'supersededBy', 'decision'],
  'ops.*': [
    'op',
    'file',
    'section',
    'anchor',
    'heading',
    'id',
    'into',
    'target',
    'vote',
    'why',
    'entry',
    'key',
    'value',
    'text',
    'from',
    'date',
    'by',
    'reason',
    'pre',
  ],
  'ops.*.entry': ['id', 'kind', 'text', 'tags', 'date', 'from', 'cites', 'review', 'expires', 'scope'],
  'ops.*.from.*': ['file', 'id', 'pre'],
  'near.*': ['id', 'score', 'guard'],
  decision: ['by', 'at', 'ops', 'note', 'risk'],
};
