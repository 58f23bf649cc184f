import { scalarOf } from '../graph/frontmatter-values.ts';
import { passagesOf } from '../graph/passages.ts';
import type { Primitive } from '../graph/graph.ts';
import { firstIndex } from '../model/first-index.ts';
import { irreversibleCommand } from '../model/irreversible-command.ts';
import { covers, lineStartAt } from '../model/span.ts';
import type { Span } from '../model/span.ts';

export interface Action {
  /** As it is written. */
  readonly words: string;
  readonly span: Span;
}

const shells: ReadonlySet<string> = new Set([
  '',
  'bash',
  'sh',
  'shell',
  'zsh',
  'console',
  'powershell',
  'pwsh',
  'ps1',
  'cmd',
  'bat',
  'text',
  'shell-session',
]);

/** An order, at the start of a sentence or step. */
const order =
  /^(?:\*\*|__|[^\p{L}\p{N}\r\n`*_]{1,4})?(?:(?:then|next|finally|now|lastly|afterwards|once [^,]{3,40}|when [^,]{3,40}|after [^,]{3,40}),? (?:and )?)?(?<words>(?:deploy (?:it |this |them |the \S+ |your \S+ |\S+ ){0,3}(?:to|into|onto) (?:the )?(?:staging|prod(?:uction)?|live|azure|aws|gcp|cluster|server|cloud|users|customers|kubernetes|environment|app store|target)|publish (?:it |this |them |the (?:new )?(?:package|release|crate|extension|image|module|library|artifact|draft|version|gem)\S*|a (?:new )?(?:release|version|package)|(?:[\w-]+ )?to (?:npm|pypi|crates\.io|nuget|maven|the (?:registry|marketplace|store)))|push (?:it |them |the \S+ |your \S+ |all \S+ |changes |directly )?(?:straight |directly )?to (?:the )?(?:main|master|production|upstream|release|default branch)|force[- ]push|push (?:the |all |new )*(?:release )?tags?\b|merge (?:it|the (?:pull request|PR|branch|feature branch)|this (?:PR|branch|pull request)|your \S+) ?(?:into|to)? ?(?:the )?(?:main|master|default branch)?|(?:delete|drop|purge|wipe|destroy) (?:the |all |any |old |unused |every |existing |remote |stale )+(?:resources?|resource groups?|databases?|tables?|buckets?|branch(?:es)?|records|rows|customer data|user data|data|tags?|releases?|environments?|volumes?|accounts?|repositor(?:y|ies)|infrastructure)|run (?:the |all |any |pending )*(?:database )?migrations? (?:on|against|in) (?:the )?(?:prod\w*|live|staging)|(?:create|cut|publish) (?:the |a |new )*(?:github )?release\b(?! (?:notes|branch|plan|checklist|candidate|draft|template|summary)))\b[^.,;:\r\n]{0,60})/iu;

/** A word that every order has. Most texts have none, and the pattern above takes longer to compile than a small repository to check. */
const orderWord = /deploy|publish|push|merge|delete|drop|purge|wipe|destroy|migration|release/i;

/** Where a sentence forbids, explains or offers something, it orders nothing. */
const noOrder =
  /\b(?:never|not|don['’]t|avoid|without|instead|unless|would|could|may|might|optional(?:ly)?|if (?:requested|asked|you want|needed|desired)|suggest|recommend|propose|for example|e\.g\.|should not|must not|forbidden|only (?:if|after|when)|how to)\b|❌|🚫|⛔/i;

/** A command that only shows what it would do, or does it where it harms nobody. */
const rehearsal = /--(?:dry-run|preview|what-if|check|help|diff)\b|\s-n(?:\s|$)|\b(?:dev|local|localhost|kind|minikube|sandbox|test)\b/i;

/** Sections that list what is possible, allowed or forbidden, and order none of it. */
const noSteps =
  /\b(?:never|forbidden|not|don['’]t|avoid|anti-?patterns?|wrong|restricted|cannot|out of scope|examples?|reference|commands|cheat ?sheet|capabilit(?:y|ies)|permissions?|boundar(?:y|ies)|tools?|troubleshooting|rollback|faq|tips|notes?|principles?|expertise|responsibilities)\b/i;

/** The first thing that a text orders and that cannot be undone: a command in a shell's fence or in code, else a sentence. */
export function irreversibleAction(primitive: Primitive): Action | undefined {
  const found = [commandIn(primitive), orderIn(primitive)].flatMap((action) => action ?? []);
  return found.toSorted((a, b) => a.span.start - b.span.start)[0];
}

/** How far above a step the line may stand that introduces its list, in characters. */
const reach = 1000;

/** Whether the section around a place lists things to do. */
function isInSteps({ headings, text }: Primitive, span: Span): boolean {
  const around = headings.findLast(({ sectionSpan }) => covers(sectionSpan, span));
  if (around !== undefined && noSteps.test(around.text)) return false;
  const lines = text.slice(Math.max(around?.span.end ?? 0, span.start - reach), span.start).split(/\r\n?|\n/);
  const intro = lines.findLast((line) => /:[*_]{0,3}$/.test(line.trimEnd()));
  return intro === undefined || (!noOrder.test(intro) && !speaksOf.test(intro));
}

/** What a line introduces that has the list below it told, and not done. */
const speaksOf = /\b(?:explain|describe|document|mention|summari[sz]e|compare|teach)\b/i;

function commandIn(primitive: Primitive): Action | undefined {
  const { text, lineStarts, bodyStart, fences, codeSpans, comments } = primitive;
  for (const match of text.slice(bodyStart).matchAll(irreversibleCommand)) {
    const start = bodyStart + match.index;
    const words = match[0].trim();
    const span = { start, end: start + words.length };
    if (rehearsal.test(words) || comments.some((comment) => covers(comment.span, span))) continue;
    const lineStart = lineStartAt(lineStarts, start);
    const before = text.slice(lineStart, start);
    const fence = lastBefore(fences, start);
    if (fence !== undefined && covers(fence.contentSpan, span)) {
      // At the start of a line of a script; not in a comment, a message or a document that the prompt writes.
      if (shells.has(fence.language.toLowerCase()) && /^[ \t]*(?:[$>] ?|sudo |npx |&& ?)?$/.test(before) && isInSteps(primitive, span))
        return { words, span };
      continue;
    }
    const code = lastBefore(codeSpans, start);
    if (code === undefined || code.span.end <= start) continue;
    const line = text.slice(lineStart).split(/[\r\n]/, 1)[0] ?? '';
    if (/^[ \t]*\|/.test(line) || noOrder.test(line) || isOwn(primitive, words, line)) continue;
    if (
      /\b(?:run|execute|call|use|invoke|with|via|using)\b[ :]*`?$|^[ \t]*(?:[-*+]|\d+[.)])[ \t]+`?$/i.test(before) &&
      isInSteps(primitive, span)
    )
      return { words: code.value, span: code.span };
  }
  return undefined;
}

/** What is deleted on one's own machine can be made again. */
function isOwn(primitive: Primitive, words: string, text: string): boolean {
  const about = `${scalarOf(primitive, 'description') ?? ''} \n${text}`;
  return /^(?:delete|drop|purge|wipe|destroy)\b/i.test(words) && /\b(?:local(?:ly)?|test|development|dev|sandbox|scratch)\b/i.test(about);
}

/** The last of places in order that starts before an offset. */
function lastBefore<T extends { readonly span: Span }>(places: readonly T[], offset: number): T | undefined {
  return places[firstIndex(places.length, (index) => (places[index]?.span.start ?? 0) > offset) - 1];
}

function orderIn(primitive: Primitive): Action | undefined {
  for (const passage of passagesOf(primitive)) {
    if (!orderWord.test(passage.text)) continue;
    const match = order.exec(passage.text);
    if (match?.groups === undefined || noOrder.test(passage.text)) continue;
    const words = (match.groups['words'] ?? '').trimEnd();
    if (!isInSteps(primitive, passage.span) || isOwn(primitive, words, passage.text)) continue;
    const start = passage.span.start + match[0].length - (match.groups['words'] ?? '').length;
    return { words, span: { start, end: start + words.length } };
  }
  return undefined;
}
