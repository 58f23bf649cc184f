import type { Document } from './document.ts';

/** Names of all fields, whatever kind of object holds them. */
const fields: Readonly<Record<keyof Document, true>> = {
  path: true,
  kind: true,
  text: true,
  lineStarts: true,
  bodyStart: true,
  frontmatter: true,
  headings: true,
  anchors: true,
  references: true,
  toolMentions: true,
  variables: true,
  codeSpans: true,
  fences: true,
  folderTrees: true,
  tasks: true,
  memoryEntries: true,
  components: true,
  gates: true,
  comments: true,
  hiddenHtml: true,
  missingHtmlEnd: true,
  footnotes: true,
  undefinedReferences: true,
  undefinedFootnotes: true,
  unusualCharacters: true,
  problems: true,
  builtRegion: true,
};

/** A copy of a document with other facts. A document may know its facts only when it is asked, which a spread does not do. */
export function withFacts<Kind extends Document, Changes extends Partial<Document>>(document: Kind, changes: Changes): Kind & Changes {
  const names = Object.keys(fields) as (keyof Document)[];
  const copy: unknown = Object.fromEntries(names.filter((name) => name in document).map((name) => [name, document[name]]));
  return Object.assign(copy as Kind, changes);
}
