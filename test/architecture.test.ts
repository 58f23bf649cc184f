import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importTable, mayImport } from './import-table.ts';

const root = join(import.meta.dirname, '..');
const src = join(root, 'src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));

const partOf = (file: string): string => file.split('/')[0] ?? file;
const importsOf = (file: string): string[] => {
  const text = readFileSync(join(src, file), 'utf8');
  return [...text.matchAll(/(?:^|\n)\s*(?:import|export)\b[^'";]*?from\s+'([^']+)'|\bimport\('([^']+)'\)/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
};

/** Files and all that they import to use it; a type alone brings no code along. */
const closureOf = (roots: readonly string[]): Set<string> => {
  const seen = new Set(roots);
  for (const file of seen) {
    const text = readFileSync(join(src, file), 'utf8').replace(/^import type [^;]*;$/gm, '');
    for (const [, name = ''] of text.matchAll(/^import\b[^'";]*?from\s+'(\.[^']+)'/gm))
      seen.add(relative(src, resolve(src, dirname(file), name)));
  }
  return seen;
};

describe('architecture', () => {
  test.each(files)('%s imports only what its part may import', (file) => {
    const part = partOf(file);
    const parts = importsOf(file)
      .filter((name) => name.startsWith('.'))
      .map((name) => partOf(relative(src, resolve(src, dirname(file), name))));
    expect(Object.keys(mayImport)).toContain(part);
    expect(parts.filter((other) => other !== part && !mayImport[part]?.includes(other))).toEqual([]);
  });

  test('only files/ touches the file system or starts a process, and only the bin touches process', () => {
    const io = /^node:(?:fs|child_process|worker_threads)/;
    const doesIo = files.filter((file) => importsOf(file).some((name) => io.test(name)));
    expect(doesIo.filter((file) => !file.startsWith('files/') && file !== 'cli/main.ts')).toEqual([]);
    const touchesProcess = files.filter((file) => /\bprocess\.|\bconsole\./.test(readFileSync(join(src, file), 'utf8')));
    expect(touchesProcess.filter((file) => !file.startsWith('files/') && file !== 'cli/main.ts')).toEqual([]);
  });

  test('only network/ touches the network', () => {
    const network = /^node:(?:net|tls|http|https|http2|dns|dgram)/;
    const usesNetwork = files.filter((file) => importsOf(file).some((name) => network.test(name)));
    expect(usesNetwork.filter((file) => !file.startsWith('network/'))).toEqual([]);
    const importsNetwork = files.filter((file) => importsOf(file).some((name) => name.startsWith('../network/')));
    expect(importsNetwork).toEqual(['runs/check-external.ts']);
    // Its session stays in the process; what `open` would start listens on a port.
    expect(files.filter((file) => importsOf(file).some((name) => name.startsWith('node:inspector')))).toEqual(['cli/cpu-profile.ts']);
    expect(readFileSync(join(src, 'cli/cpu-profile.ts'), 'utf8')).not.toMatch(/\bopen\b/);
    const fetches = files.filter((file) => /\b(?:fetch|WebSocket|EventSource)\(/.test(readFileSync(join(src, file), 'utf8')));
    expect(fetches).toEqual([]);
  });

  test('runtimes do not import one another', () => {
    const runtimes = files.filter((file) => readFileSync(join(src, file), 'utf8').includes(': Runtime = {'));
    expect(runtimes.length).toBeGreaterThan(2);
    for (const file of runtimes) {
      const names = importsOf(file).map((name) => relative(src, resolve(src, dirname(file), name)));
      expect(names.filter((name) => runtimes.includes(name))).toEqual([]);
    }
  });

  test('document rules do not reach what needs a graph', () => {
    const documentRules = files.filter(
      (file) => file.startsWith('lint/rules/') && readFileSync(join(src, file), 'utf8').includes('checkDocument'),
    );
    expect(documentRules.length).toBeGreaterThan(50);
    const reached = [...closureOf(documentRules)].filter((file) => !file.startsWith('model/generated/'));
    expect(reached).toContain('graph/frontmatter-values.ts');
    const needsGraph = /import type \{[^}]*\bGraph\b[^}]*\} from '[^']*\/graph\.ts'/;
    expect(reached.filter((file) => needsGraph.test(readFileSync(join(src, file), 'utf8')))).toEqual([]);
  });

  test('what is held against the promise does not ask the code that writes for runtimes', () => {
    const names = files
      .filter((file) => file.startsWith('verify/') || file.startsWith('arrivals/'))
      .flatMap((file) => importsOf(file).map((name) => relative(src, resolve(src, dirname(file), name))));
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => name.startsWith('runtimes/emit/') || name.startsWith('build/'))).toEqual([]);
  });

  test('ARCHITECTURE.md carries the table of imports', () => {
    expect(readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8')).toContain(importTable());
  });

  test('nothing that is shipped or read names a place outside the repository', () => {
    const texts = [
      ...files.map((file) => join('src', file)),
      'README.md',
      'ARCHITECTURE.md',
      'CONTRIBUTING.md',
      'CHANGELOG.md',
      'package.json',
    ];
    const outside = texts.filter((file) => /(?:^|[\s"'`(])\/(?:work|home|root|Users)\//.test(readFileSync(join(root, file), 'utf8')));
    expect(outside).toEqual([]);
  });
});
