import { entryAt, scalarOf } from '../graph/frontmatter-values.ts';
import type { Primitive } from '../graph/graph.ts';
import { passagesOf, sentencesOf } from '../graph/passages.ts';
import type { Heading } from '../model/document.ts';
import { firstIndex } from '../model/first-index.ts';
import type { Span } from '../model/span.ts';

/** What an agent's text says that it may or must not do. */
export interface BoundaryStatement {
  readonly says: 'cannot' | 'can';
  /** `write` is every change to files, new ones too: read-only. */
  readonly about: 'edit' | 'write' | 'execute';
  readonly span: Span;
}

const known = new WeakMap<Primitive, readonly BoundaryStatement[]>();

/**
 * Statements about all files and all commands, in the description and in the text. Those that are narrower are left out: a
 * sentence that names files, a place, a time or a condition, and what is said of code alone, which leaves documents.
 */
export function boundaryStatements(primitive: Primitive): readonly BoundaryStatement[] {
  const statements = known.get(primitive) ?? [...inDescription(primitive), ...inText(primitive)];
  known.set(primitive, statements);
  return statements;
}

const changing = String.raw`(?:edit|modif(?:y|ie)|change|alter|overwrite|update|touche?)s?`;
const anyChange = String.raw`(?:${changing}|creates?|writes?|deletes?|removes?|renames?|adds?|moves?)`;
/** Not to make new files, or to delete none, is narrower. */
const changes = /edit|modif|chang|alter|overwrit|updat|touch/;
const files = String.raw`(?:(?:any|the|your|existing) )*(?:files?|anything|repository|workspace)`;
const editing = String.raw`(?:(?:${anyChange}(?:,? (?:or|and|nor) |, |\/))*${anyChange} ${files}|makes? (?:(?:any|direct|file) )*(?:changes?|edits|modifications))`;
const executing = String.raw`(?:run|execute)s?(?:(?: or |\/)(?:run|execute)s?)? (?:(?:any|the|shell|terminal|bash|system) )*(?:commands?|scripts?|code|anything)(?: (?:or|and) (?:commands?|scripts?))?`;
const behind = String.raw`(?: (?:directly|yourself|at all|in any way|under any circumstances))?`;
const end = String.raw`${behind}(?=\s*(?:[.,;:!?)]|[—–-]+ |$|(?:or|and|nor|but)\b))`;
const not = String.raw`(?:(?:must|should|shall|may|can|could|do|does|will|are|is)(?: not|n't)(?: (?:allowed|permitted) to| to| ever)?|cannot|never|not to)`;
/** Whose boundary it is: words behind which a negation still speaks of the agent. */
const subject = String.raw`(?:^|[,;:(—–] ?|- |\b(?:you|i|but|and|or|agent|mode|role|will|must|may|should) )`;

/** Something else that is forbidden in the same breath. */
const other = String.raw`(?:directly )?(?:(?:[a-z-]+ ){1,4}(?:or|nor) )?`;

const negatedEdit = new RegExp(
  String.raw`${subject}(?:${not} ${other}${editing}${end}|(?:must|may|can|do|should) not edit(?=\s*[.,;!]|$)|not to edit(?=\s*[.,;!]|$))`,
);
const negatedExecution = new RegExp(String.raw`${subject}${not} ${other}${executing}${end}`);
const withoutEdit = new RegExp(
  String.raw`\bwithout (?:editing|modifying|changing|touching) ${files}${end}|\bwithout making (?:(?:any|direct|file) )*(?:changes|edits|modifications)${end}`,
);
const listedEdit = new RegExp(String.raw`^${editing}${behind}\.?$`);
const listedExecution = new RegExp(String.raw`^${executing}${behind}\.?$`);
const canEdit = /^(?:edit|modify|refactor) (?:[\w/-]+ ){0,3}(?:code|files?)\b(?! reviews?| comments?| samples?| snippets?| examples?)/;
const canExecute = /^(?:run|execute) (?:[\w/-]+ ){0,3}(?:commands?|scripts?)\b/;

/** Sentences that speak of the agent itself. */
const ofTheAgent =
  /^(?:(?:important|note|critical|rule|constraints?|boundar(?:y|ies)|restrictions?|warning): )?(?:you|i|this (?:agent|(?:chat ?)?mode|role)|the agent|as an?|your|do not|don't|never|must not|cannot|can't|may not|should not)\b/;
/** What makes a statement narrower than it sounds. */
const limit =
  /`|\b(?:unless|except|until|without (?!modif|edit|chang|touch|mak)|outside|before|after|while|during|yet|phase|step|stage|other than|apart from|besides|(?<!read-)only|if|when|once)\b/;
/** What makes a clause behind `or`, `and` or a comma speak of some files only. */
const place = /^\s*(?:or|and|nor|,).*?\b(?:that|which|under|in|inside|within|from|of|for|with|by|belonging)\b/;

/** Who only reads, and what it is for: a read-only orchestrator may keep its hands off something else than files. */
const reader = String.raw`(?:agent|subagent|mode|assistant|review(?:er)?|analysis|analyst|audit(?:or|ing)?|research(?:er)?|explor(?:er|ation)|planner|planning|investigat(?:or|ion)|scout|inspect(?:or|ion)|advisor|critic|validat(?:or|ion))s?\b`;
const foreign = /\b(?:mcp|databases?|clusters?|sql|apis?|cloud|backlog|tickets?|issues?)\b/;
const readOnlyInDescription = new RegExp(
  String.raw`(?:^|[.;:] )(?:strictly |an? )?read-only (?:[\w/&-]+ ){0,3}?${reader}|\bread-only ${reader}|[,(;—–] ?read-only(?=[).,;]|$)`,
);
const readOnlyInText = new RegExp(
  String.raw`^(?:tools?|mode|access|permissions?): (?:strictly )?read-only(?: access\b|(?=[.,;]|$))|\bthis (?:agent|(?:chat ?)?mode|role) (?:is|has) (?:strictly )?read-only(?=\s*(?:[.,;:]|$)| access(?:[.,;]|$)| ${reader})|^(?:you (?:are|have|operate|work|run)|operate|work) (?:[\w,-]+ ){0,3}?read-only(?: ${reader}|(?: access)?(?=\s*(?:[.,;:!]|$)| to the (?:codebase|repository|workspace)\b))`,
);

/** Case, emphasis and the marks in front of a sentence make no difference. */
function normal(text: string): string {
  return text
    .replace(/[*_]/g, '')
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}`"'(]+/u, '')
    .replace(/\bread[- ]?only\b/gi, 'read-only')
    .toLowerCase()
    .trim();
}

function* inDescription(primitive: Primitive): Iterable<BoundaryStatement> {
  const entry = entryAt(primitive, ['description']);
  const text = normal(scalarOf(primitive, 'description') ?? '');
  if (entry === undefined || limit.test(text)) return;
  const span = entry.valueSpan;
  if (readOnlyInDescription.test(text) && !foreign.test(text)) yield { says: 'cannot', about: 'write', span };
  yield* negations(text, span);
}

function* inText(primitive: Primitive): Iterable<BoundaryStatement> {
  for (const passage of passagesOf(primitive)) {
    if (!/not|n['’]t|never|without|only|can|run|execut|edit|modif|chang|refactor|mak/i.test(passage.text)) continue;
    const listed = passage.type === 'item' ? listKind(headingAbove(primitive, passage.span.start)) : undefined;
    for (const { text, span } of sentencesOf(passage)) {
      if (listed === undefined && !mayState(text)) continue;
      const plain = normal(text);
      if (limit.test(plain)) continue;
      const label = /^(cannot|can't|must not|may not|not allowed|forbidden|prohibited|can|may)(?: do)?: (.+)$/.exec(plain);
      const says = label === null ? listed : label[1] === 'can' || label[1] === 'may' ? 'can' : 'cannot';
      if (says !== undefined) {
        const parts = label === null ? [plain.replace(/^(?:cannot|can't|can|must not|never) /, '')] : (label[2] ?? '').split(/[,;] ?/);
        for (const part of parts) yield* listedStatement(part, says, span);
        continue;
      }
      if (readOnlyInText.test(plain) && !foreign.test(plain)) yield { says: 'cannot', about: 'write', span };
      if (ofTheAgent.test(plain)) yield* negations(plain, span);
    }
  }
}

/** How a statement starts that stands in no list; `read-only` may stand anywhere. */
const anyStatement =
  /^[^\p{L}`"'(’‘]*(?:important|note|critical|rule|constraint|boundar|restriction|warning|you|[iİ](?![a-z])|this|the|as|do|never|must|not|can|may|should|forbidden|prohibited)|read[-\s]*only/iu;

/** Whether a sentence may be a statement: to bring it into its normal form takes longer than to look. */
function mayState(text: string): boolean {
  return anyStatement.test(/[*_]/.test(text) ? text.replace(/[*_]/g, '') : text);
}

function* negations(text: string, span: Span): Iterable<BoundaryStatement> {
  for (const [about, pattern] of [
    ['edit', negatedEdit],
    ['edit', withoutEdit],
    ['execute', negatedExecution],
  ] as const) {
    const match = pattern.exec(text);
    if (match === null || (about === 'edit' && !changes.test(match[0]))) continue;
    if (!place.test(text.slice(match.index + match[0].length))) yield { says: 'cannot', about, span };
  }
}

function* listedStatement(part: string, says: 'cannot' | 'can', span: Span): Iterable<BoundaryStatement> {
  const text = part.trim();
  if (says === 'cannot' ? listedEdit.test(text) && changes.test(text) : canEdit.test(text)) yield { says, about: 'edit', span };
  if (says === 'cannot' ? listedExecution.test(text) : canExecute.test(text)) yield { says, about: 'execute', span };
}

function headingAbove({ headings }: Primitive, offset: number): Heading | undefined {
  return headings[firstIndex(headings.length, (index) => (headings[index]?.span.start ?? 0) > offset) - 1];
}

/** What a list below a heading such as “What this mode CANNOT do” says of its items. */
function listKind(heading: Heading | undefined): 'cannot' | 'can' | undefined {
  const text = normal(heading?.text ?? '');
  const [, verb, rest = ''] =
    /^(?:what )?(?:(?:this|the) (?:agent|(?:chat ?)?mode|role) |i |you )?(cannot|can't|can not|must not|may not|never|not allowed|forbidden|prohibited|can)\b(.*)$/.exec(
      text,
    ) ?? [];
  if (verb === undefined || !/^(?: do| actions?| operations?)?:?$/.test(rest)) return undefined;
  return verb === 'can' ? 'can' : 'cannot';
}
