import type { Graph } from '../graph/graph.ts';
import { isPrimitive } from '../graph/graph.ts';
import { derivedFact } from '../model/derived-fact.ts';
import type { Document } from '../model/document.ts';
import { findMentions } from './agent-mentions.ts';
import { directiveMarks } from './directives.ts';
import { findForbiddenFiles } from './file-directives.ts';
import { forbiddenPatterns } from './forbidden-patterns.ts';
import { lintedDocuments } from './linted-documents.ts';
import { tokenStores } from './token-stores.ts';
import { findThresholds } from './thresholds.ts';
import { findNamedTools } from './tools-in-text.ts';

/** What rules that compare texts look for in each of them: plain data, read off one document. */
const finders = {
  directives: directiveMarks,
  forbiddenFiles: findForbiddenFiles,
  thresholds: findThresholds,
  mentions: (document: Document) => (isPrimitive(document) ? findMentions(document) : []),
  namedTools: (document: Document) => (document.kind === 'prompt' || document.kind === 'agent' ? findNamedTools(document) : []),
  forbiddenPatterns: (document: Document) => (isPrimitive(document) ? forbiddenPatterns(document).map(({ written }) => written) : []),
  tokenStores,
} as const satisfies Readonly<Record<string, (document: Document) => readonly unknown[]>>;

type Finders = typeof finders;
type Ingredients = { readonly [Name in keyof Finders]: ReturnType<Finders[Name]> };

/** A document in which something was found. */
export interface DocumentWith<Found> {
  readonly document: Document;
  readonly found: Found;
}

type Table = { readonly [Name in keyof Ingredients]: readonly DocumentWith<Ingredients[Name]>[] };

const known = new WeakMap<Graph, Table>();

/** The documents that are checked and have something for a rule, in their order. Each is asked once for all rules: most have nothing. */
export function documentsWith<Name extends keyof Ingredients>(graph: Graph, name: Name): Table[Name] {
  const table = known.get(graph) ?? tableOf(graph);
  known.set(graph, table);
  return table[name];
}

function tableOf(graph: Graph): Table {
  const table = Object.fromEntries(Object.keys(finders).map((name) => [name, [] as DocumentWith<unknown>[]]));
  for (const document of lintedDocuments(graph)) {
    const ingredients = ingredientsIn(document);
    if (ingredients === 0) continue;
    for (const [name, found] of Object.entries(ingredients)) table[name]?.push({ document, found });
  }
  return table as unknown as Table;
}

type Found = Readonly<Record<string, readonly unknown[]>> | 0;

/** What all of these rules will ask of a document; 0 for nothing at all. */
export function ingredientsIn(document: Document): Found {
  return derivedFact(document, 'ingredients', () => findIngredients(document));
}

function findIngredients(document: Document): Found {
  const found = Object.entries(finders).flatMap(([name, find]) => {
    const facts = find(document);
    return facts.length === 0 ? [] : [[name, facts] as const];
  });
  return found.length === 0 ? 0 : Object.fromEntries(found);
}
