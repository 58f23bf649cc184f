/** Which part of src/ may import which. ARCHITECTURE.md carries the table; the test compares it with the imports. */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  'kinds.ts': ['model'],
  files: ['model'],
  network: ['model'],
  config: ['model', 'files'],
  parse: ['model', 'kinds.ts'],
  graph: ['model', 'kinds.ts'],
  lint: ['model', 'kinds.ts', 'graph'],
  runtimes: ['model', 'kinds.ts', 'graph'],
  resolve: ['model', 'kinds.ts', 'graph', 'runtimes'],
  coverage: ['model', 'kinds.ts', 'graph', 'runtimes', 'resolve'],
  verify: ['model', 'kinds.ts', 'parse', 'graph', 'runtimes', 'resolve'],
  build: ['model', 'kinds.ts', 'graph', 'runtimes', 'resolve', 'verify'],
  trace: ['model', 'kinds.ts', 'parse', 'graph', 'build'],
  import: ['model', 'kinds.ts', 'parse', 'graph', 'runtimes'],
  rename: ['model', 'kinds.ts', 'graph'],
  learn: ['model', 'kinds.ts', 'parse', 'graph', 'resolve'],
  plan: ['model', 'kinds.ts', 'parse', 'graph', 'resolve'],
  report: ['model'],
  'project.ts': ['model', 'kinds.ts', 'files', 'config', 'parse', 'graph'],
  'external.ts': ['model', 'files', 'graph', 'network', 'project.ts'],
  'index.ts': [
    'model',
    'kinds.ts',
    'files',
    'network',
    'config',
    'parse',
    'graph',
    'lint',
    'runtimes',
    'resolve',
    'coverage',
    'verify',
    'build',
    'trace',
    'import',
    'rename',
    'learn',
    'plan',
    'report',
    'project.ts',
    'external.ts',
  ],
  cli: ['index.ts'],
};

const mayNot: Readonly<Record<string, string>> = {
  model: 'do I/O',
  'kinds.ts': '',
  files: 'use the network',
  network: 'touch the disk',
  config: '',
  parse: 'throw on bad input, read files',
  graph: 'do I/O',
  lint: 'do I/O, print',
  resolve: 'do I/O, print',
  runtimes: 'write files, import one another',
  coverage: 'do I/O, print',
  verify: 'ask the code that writes outputs: it knows what is on disk alone',
  build: 'write files',
  trace: 'write files',
  import: 'write files, run what it reads',
  rename: 'do I/O, parse',
  learn: 'write files',
  plan: 'write files, send anything',
  report: 'print, reach into the graph',
  'project.ts': '',
  'external.ts': '',
  'index.ts': 'hold logic',
  cli: 'do what a library user cannot; only `main.ts` touches `process`',
};

export function importTable(): string {
  const name = (part: string): string => `\`${part}\``;
  const rows = Object.entries(mayImport).map(([part, others]) => {
    const imports = part === 'index.ts' ? 'all of `src` but `cli`' : others.map(name).join(', ') || 'nothing of ours';
    return `| ${name(part)} | ${imports} | ${mayNot[part] ?? ''} |`;
  });
  return ['| Part | May import | May not |', '|---|---|---|', ...rows].join('\n');
}
