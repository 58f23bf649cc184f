import { readFileSync } from 'node:fs';
import { configFrom } from '../src/config/config.ts';
import type { Config } from '../src/config/config.ts';
import type { Graph, UnreadableFile } from '../src/graph/graph.ts';
import type { Document, Fence } from '../src/model/document.ts';
import { FAILURES } from '../src/model/external-outcome.ts';
import type { ExternalOutcome } from '../src/model/external-outcome.ts';
import type { Config as ConfigFile } from '../src/model/generated/schema-types.ts';
import { validateConfig } from '../src/model/generated/validators/config.js';
import { covers } from '../src/model/span.ts';
import type { Span } from '../src/model/span.ts';
import { loadParser } from '../src/parse/markdown.ts';
import { parseDocument } from '../src/parse/parse-document.ts';
import { graphOf } from './in-memory-project.ts';

const parse = await loadParser();

export type Texts = Readonly<Record<string, string>>;

/** A small project on a page, and what the rule says about it. */
export interface Example {
  readonly title: string;
  readonly files: Texts;
  /** Files that fixes change, as they are afterwards. */
  readonly fixed: Texts;
  /** Files that are not stored as UTF-8. */
  readonly encodings: Readonly<Record<string, BufferEncoding>>;
  readonly paths: readonly string[];
  readonly unreadable: readonly UnreadableFile[];
  /** What the web answers; absent where nobody asks. */
  readonly external: Graph['external'] | undefined;
  /** What builds have written, with the sources. */
  readonly generated: ReadonlyMap<string, readonly string[]>;
  readonly config: Config;
  readonly report: { readonly text: string; readonly span: Span } | undefined;
  /** Fences that are none of these. */
  readonly unknown: readonly string[];
}

/** A page of a rule. */
export function readPage(file: string): Document {
  return parseDocument(file, 'document', readFileSync(file, 'utf8'), parse);
}

/** The examples of a section: one below each `###`, or the whole section. */
export function examplesIn(page: Document, section: string): Example[] {
  const whole = page.headings.find(({ depth, text }) => depth === 2 && text === section);
  if (whole === undefined) return [];
  const titled = page.headings.filter(({ depth, span }) => depth === 3 && covers(whole.sectionSpan, span));
  const parts = titled.length === 0 ? [{ text: section, sectionSpan: whole.sectionSpan }] : titled;
  const inside = page.fences.filter(({ span }) => covers(whole.sectionSpan, span));
  const examples = parts.map(({ text, sectionSpan }) =>
    exampleOf(
      page,
      text,
      inside.filter(({ span }) => covers(sectionSpan, span)),
    ),
  );
  const stray = inside.filter(({ span }) => !parts.some(({ sectionSpan }) => covers(sectionSpan, span)));
  return stray.length === 0 ? examples : [exampleOf(page, `${section}, before the first title`, stray), ...examples];
}

function exampleOf(page: Document, title: string, fences: readonly Fence[]): Example {
  const files = fences.filter(({ meta }) => meta.startsWith('file='));
  const fixed = fences.filter(({ meta }) => meta.startsWith('fixed='));
  const named = (name: string): Fence | undefined => fences.find(({ language, meta }) => language === 'text' && meta === name);
  const lines = (fence: Fence | undefined): string[] => (fence === undefined ? [] : contentOf(page, fence).trimEnd().split('\n'));
  const report = named('report');
  const config = fences.find(({ language, meta }) => language === 'json' && meta === 'config');
  const known = new Set([...files, ...fixed, named('paths'), named('unreadable'), named('urls'), named('generated'), config, report]);
  return {
    title,
    files: textsOf(page, files),
    fixed: textsOf(page, fixed),
    encodings: Object.fromEntries(files.flatMap(encodingOf)),
    paths: lines(named('paths')),
    unreadable: lines(named('unreadable')).map((line) => {
      const [path = '', reason = ''] = line.split(/: (.*)/);
      return { path, reason };
    }),
    external: named('urls') === undefined ? undefined : new Map(lines(named('urls')).map(outcomeIn)),
    generated: new Map(
      lines(named('generated')).map((line) => {
        const [path = '', sources = ''] = line.split(' from ');
        return [path, sources.split(', ')];
      }),
    ),
    config: configOf(config === undefined ? '{}' : contentOf(page, config)),
    report: report === undefined ? undefined : { text: contentOf(page, report), span: report.contentSpan },
    unknown: fences.filter((fence) => !known.has(fence)).map(({ language, meta }) => `${language} ${meta}`),
  };
}

/** `address answer`, then `-> address` where it has moved to, and the `#fragments` that its page does not have. */
function outcomeIn(line: string): [string, ExternalOutcome] {
  const [address = '', answer = '', ...rest] = line.split(' ');
  const arrow = rest.indexOf('->');
  const failure = FAILURES.find((name) => name === answer);
  if (failure === undefined && !/^\d{3}$/.test(answer)) throw new Error(`No answer: ${line}`);
  return [
    address,
    {
      answer: failure ?? Number(answer),
      movedTo: arrow === -1 ? undefined : rest[arrow + 1],
      missingFragments: rest.filter((word) => word.startsWith('#')).map((word) => word.slice(1)),
    },
  ];
}

function textsOf(page: Document, fences: readonly Fence[]): Texts {
  return Object.fromEntries(
    fences.map((fence) => {
      const [name = '', ...flags] = fence.meta.split(' ');
      const content = contentOf(page, fence);
      return [name.slice(name.indexOf('=') + 1), flags.includes('escapes') ? unescaped(content) : content];
    }),
  );
}

/** `latin1` or `utf16le` behind the name of a file. */
function encodingOf({ meta }: Fence): [string, BufferEncoding][] {
  const [name = '', ...flags] = meta.split(' ');
  return (['latin1', 'utf16le'] as const).filter((flag) => flags.includes(flag)).map((flag) => [name.slice(name.indexOf('=') + 1), flag]);
}

function contentOf({ text }: Document, { contentSpan }: Fence): string {
  return text.slice(contentSpan.start, contentSpan.end);
}

/** `\u{200B}` as the character that it stands for, `\u{200B}{9}` as nine of it. */
function unescaped(text: string): string {
  return text.replace(/\\u\{([\dA-F]+)\}(?:\{(\d+)\})?/gi, (_, hex: string, count = '1') =>
    String.fromCodePoint(Number.parseInt(hex, 16)).repeat(Number(count)),
  );
}

/** The settings that an example shows; every rule is on. */
function configOf(text: string): Config {
  const value: unknown = JSON.parse(text);
  if (!validateConfig(value)) throw new Error(JSON.stringify(validateConfig.errors));
  return configFrom([value as ConfigFile], ['all']);
}

/** The graph of an example. */
export function graphOfExample({ files, encodings, paths, unreadable, external, generated }: Example): Graph {
  const others = [...paths, ...generated.keys(), ...unreadable.map(({ path }) => path)];
  return {
    ...graphOf(files, others, { generated, encodings }),
    unreadable,
    ...(external === undefined ? {} : { external }),
  };
}
