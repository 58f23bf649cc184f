import { instructionScope } from '../../graph/instruction-scope.ts';
import type { Graph, Primitive } from '../../graph/graph.ts';
import type { Document } from '../../model/document.ts';
import type { FilePath } from '../../model/file-path.ts';
import type { Span } from '../../model/span.ts';
import { forbiddenPatterns } from '../forbidden-patterns.ts';
import { documentsWith, ingredientsIn } from '../ingredients.ts';
import { lintedDocuments } from '../linted-documents.ts';
import { wordsAround } from '../../graph/named-paths.ts';
import { within } from '../place-in-document.ts';
import type { GraphRule } from '../rule.ts';
import { statementsOf } from '../statements.ts';
import { scriptStorage } from '../token-stores.ts';
import { readTogether } from '../text-groups.ts';

export const noForbiddenExample = {
  id: 'no-forbidden-example',
  summary: 'An example must not have what a text that is read with it forbids.',
  severity: 'warning',
  preset: 'recommended',
  ingredients: ingredientsIn,
  *check(graph) {
    const bans = bansIn(graph);
    if (bans.length === 0) return;
    const storing = new Set(documentsWith(graph, 'tokenStores').map(({ document }) => document));
    for (const document of lintedDocuments(graph)) {
      for (const { lines, from, isText } of examplesIn(document, storing.has(document))) {
        for (const ban of bans) {
          if (isText && ban.by !== undefined) continue;
          const hit = firstHit(lines, ban.expression);
          if (hit === undefined || isBadExample(document, from ?? hit.span, hit) || !holdsFor(graph, ban, document.path, hit.span))
            continue;
          yield {
            path: document.path,
            span: hit.span,
            message: `The example has \`${hit.text}\`, and ${ban.path === document.path ? 'the file itself' : `\`${ban.path}\``} ${ban.says}. Agents follow examples before they follow rules.`,
            hint: 'Show what is wanted, or mark the example as one of what not to do.',
            related: [{ path: ban.path, span: ban.span, message: 'It is ruled out here.' }],
          };
        }
      }
    }
  },
} as const satisfies GraphRule;

/** Something that no example may have. */
interface Ban {
  readonly path: FilePath;
  readonly span: Span;
  readonly expression: RegExp;
  /** Ends "and `file` …". */
  readonly says: string;
  /** The instruction that declares it, for all that it applies to. */
  readonly by: Primitive | undefined;
}

/** A cookie that scripts cannot read: code that stores a token contradicts it, whatever the project. */
const httpOnly = /\bhttp-?only\b[^.]*\bcookies?\b|\bcookies?\b[^.]*\bhttp-?only\b/i;

function bansIn(graph: Graph): Ban[] {
  const declared = documentsWith(graph, 'forbiddenPatterns').flatMap(({ document }) => {
    const by = document as Primitive;
    return forbiddenPatterns(by).flatMap(({ span, expression, written }): Ban[] =>
      expression === undefined ? [] : [{ path: by.path, span, expression, says: `forbids \`${written}\``, by }],
    );
  });
  if (documentsWith(graph, 'tokenStores').length === 0) return declared;
  const required = lintedDocuments(graph).flatMap((document) => {
    const statement = /http-?only/i.test(document.text) ? statementsOf(document, (text) => httpOnly.test(text))[0] : undefined;
    if (statement === undefined) return [];
    const says = 'asks for cookies that no script can read';
    return [{ path: document.path, span: statement.span, expression: scriptStorage, says, by: undefined }];
  });
  return [...declared, ...required];
}

interface Example {
  readonly lines: readonly Line[];
  /** The fence; `undefined` where the line itself is the place. */
  readonly from: Span | undefined;
  /** Code that stands in the text: only a call that is code wherever it stands is looked for there. */
  readonly isText: boolean;
}

function examplesIn(document: Document, storesToken: boolean): Example[] {
  const { fences, bodyStart, text } = document;
  const fenced = fences.map(({ span, contentSpan }) => ({ lines: linesOf(document, contentSpan), from: span, isText: false }));
  if (!storesToken) return fenced;
  const isCode = within(fences.map(({ span }) => span));
  const lines = linesOf(document, { start: bodyStart, end: text.length }).filter(({ start }) => !isCode(start));
  return [...fenced, { lines, from: undefined, isText: true }];
}

interface Line {
  readonly text: string;
  readonly start: number;
}

/** Characters of a line that are searched. A longer one is no example. */
const LONGEST = 1000;

function linesOf({ text }: Document, { start, end }: Span): Line[] {
  return [...text.slice(start, end).matchAll(/[^\r\n]+/g)].map((match) => ({
    text: match[0].slice(0, LONGEST),
    start: start + match.index,
  }));
}

interface Hit {
  readonly text: string;
  readonly span: Span;
  readonly line: string;
  /** The lines of the same example before it. */
  readonly before: string;
}

function firstHit(lines: readonly Line[], expression: RegExp): Hit | undefined {
  for (const [index, line] of lines.entries()) {
    const match = expression.exec(line.text);
    if (match === null || match[0] === '') continue;
    const start = line.start + match.index;
    const before = lines.slice(Math.max(0, index - 3), index).map(({ text }) => text);
    return { text: match[0], span: { start, end: start + match[0].length }, line: line.text, before: before.join('\n') };
  }
  return undefined;
}

const warns =
  /[❌✗✘🚫⛔]|\b(?:bad|wrong|incorrect|avoid|never|don['’]?t|do not|instead of|not|before:|anti-?patterns?|insecure|vulnerable|unsafe|forbidden|legacy|deprecated)(?:\b|(?<=:))/iu;

/** Whether the example is shown as what not to do. */
function isBadExample(document: Document, { start }: Span, { line, before }: Hit): boolean {
  const said = `${wordsAround(document, { start, end: start })}\n${line}\n${before}`;
  return warns.test(said) || /^\s*-(?!-)/.test(line);
}

function holdsFor(graph: Graph, { path, span, by }: Ban, other: FilePath, place: Span): boolean {
  if (readTogether(graph, { path, span }, { path: other, span: place }) !== undefined) return true;
  if (by === undefined) return false;
  const scope = instructionScope(graph, by);
  return scope.type === 'globs' && scope.scope.parts.vscode.some(({ matches }) => matches(other));
}
