import { isAlwaysOn } from '../graph/always-on.ts';
import { nameOf } from '../graph/agents.ts';
import { scalarOf } from '../graph/frontmatter-values.ts';
import type { Graph, Primitive } from '../graph/graph.ts';
import { instructionScope } from '../graph/instruction-scope.ts';
import { loadedByFile } from '../graph/loaded-text.ts';
import { sizeOf } from '../graph/text-size.ts';
import type { Dialect } from '../graph/match-glob.ts';
import { whyNever } from '../resolve/why-no-match.ts';
import { estimateTokens } from '../model/estimate-tokens.ts';
import { coveredFiles } from './covered-files.ts';
import type { Reading } from './reading.ts';
import { ownText } from '../graph/own-text.ts';

/** Where no pattern of a repository leads. */
const nowhere = '\u0000';

/** What the sources promise for each file, with what links pull in. */
export function promisedReading(graph: Graph, dialect: Dialect): Reading {
  const files = coveredFiles(graph);
  const { texts, textOf } = loadedByFile(graph, dialect === 'vscode' ? 'vscode' : 'copilot', files);
  const { constitution } = graph;
  const everywhere = graph.primitives.filter((primitive) => isEverywhere(graph, primitive, dialect));
  const always = [...(constitution === undefined || everywhere.includes(constitution) ? [] : [constitution]), ...everywhere].map(
    (primitive) => ({
      path: primitive.path,
      tokens: sizeOf(ownText(primitive)).tokens,
      sources: [],
    }),
  );
  const isAlways = new Set(always.map(({ path }) => path));
  const reached = new Set(texts.flatMap(({ roots }) => roots));
  const first = always.filter(({ path }) => path === constitution?.path);
  const instructions = graph.primitives.filter(({ kind, path }) => ['instructions', 'agents-file'].includes(kind) && !isAlways.has(path));
  const onDemand = instructions.filter(
    (primitive) => primitive.kind === 'instructions' && instructionScope(graph, primitive).type === 'on-demand',
  );
  const offered = [...onDemand, ...graph.primitives.filter(({ kind }) => ['agent', 'prompt', 'skill'].includes(kind))];
  return {
    reader: 'source',
    files,
    classOf: textOf,
    classes: texts.map(({ parts, roots }) => ({
      parts: [...first.filter(({ path }) => !roots.includes(path)), ...parts.map(({ path, size }) => ({ path, tokens: size.tokens }))],
      scoped: roots.some((path) => !isAlways.has(path)),
    })),
    always,
    idle: instructions
      .filter((primitive) => !reached.has(primitive.path) && !onDemand.includes(primitive))
      .map((primitive) => ({ path: primitive.path, why: whyIdle(graph, primitive, dialect) })),
    onDemand: onDemand.map(({ path }) => path),
    offered: { count: offered.length, tokens: offered.length === 0 ? 0 : estimateTokens(offered.map(descriptionLine).join('')) },
  };
}

function isEverywhere(graph: Graph, primitive: Primitive, dialect: Dialect): boolean {
  if (primitive.kind === 'instructions' && instructionScope(graph, primitive).type === 'everything') {
    const parts = graph.scopes.get(primitive.path)?.parts[dialect];
    return parts === undefined || parts.some(({ everything }) => everything);
  }
  return isAlwaysOn(primitive, nowhere, dialect, graph);
}

function whyIdle(graph: Graph, primitive: Primitive, dialect: Dialect): string {
  const parts = graph.scopes.get(primitive.path)?.parts[dialect] ?? [];
  if (primitive.kind === 'agents-file')
    return 'as this dialect reads such files, it is not read where it stands, or a nearer one takes its place: --dialect and --runtime change that';
  if (parts.length === 0) return 'the folder that it is for has no files';
  const wordings = parts.map((part) => `\`${part.pattern}\`: ${whyNever(part, dialect) ?? 'no file matches'}`);
  return wordings.join('; ');
}

function descriptionLine(primitive: Primitive): string {
  return `${nameOf(primitive)}: ${scalarOf(primitive, 'description') ?? ''}\n`;
}
