import { parse } from 'yaml';
import { planBuild } from '../../src/build/plan-build.ts';
import { runtimesNamed } from '../../src/runtimes/index.ts';
import { graphOf } from '../in-memory-project.ts';

/** What a build of a project in memory writes for some runtimes. */
export interface BuiltFiles {
  readonly texts: ReadonlyMap<string, string>;
  /** The frontmatter of a built file. */
  readonly keysOf: (path: string) => Record<string, unknown>;
  /** What is reported as lost: the text that it points at, and the message. */
  readonly losses: readonly (readonly [string, string])[];
}

export function built(runtimes: string, sources: Readonly<Record<string, string>>, others: readonly string[] = []): BuiltFiles {
  const { files, diagnostics } = planBuild(graphOf(sources, others), { runtimes: runtimesNamed(runtimes.split(',')), copyPrice: 0.2 });
  const texts = new Map(files.map(({ path, content }) => [path, content.type === 'text' ? content.text : '']));
  const losses = diagnostics
    .filter(({ ruleId }) => ruleId === 'lossy-output')
    .map(({ path, span, message }) => [sources[path]?.slice(span.start.offset, span.end.offset) ?? '', message] as const);
  const keysOf = (path: string): Record<string, unknown> =>
    parse(/^---\n([^]*?)\n---/.exec(texts.get(path) ?? '')?.[1] ?? '') as Record<string, unknown>;
  return { texts, losses, keysOf };
}

export const source = (keys: string, body = 'Text.'): string => `---\n${keys}\n---\n\n${body}\n`;
