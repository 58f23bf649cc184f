import { slug } from 'github-slugger';
import type { Approval, Fence, Gate, Heading, ListItem, Task } from '../model/document.ts';
import { byStart, covers } from '../model/span.ts';
import type { Span } from '../model/span.ts';
import { guarded } from '../model/guarded-pattern.ts';
import type { GuardedPattern } from '../model/guarded-pattern.ts';

export interface GateFacts {
  readonly text: string;
  readonly bodyStart: number;
  readonly headings: readonly Heading[];
  readonly tasks: readonly Task[];
  /** Few texts have a gate whose approvals are a list. */
  readonly items: () => readonly ListItem[];
  readonly fences: readonly Fence[];
}

const pausePoint = /^[^\p{L}]*(?:(?:step|phase)[ \t]+[\d.]+[^\p{L}\p{N}]+)?pause[ -]?points?\b/iu;
const human =
  /\b(?:human|user|person|manual|stakeholder|owner)\b.*\b(?:gates?|approvals?|validation|review|sign-?offs?)\b|\b(?:approval|sign-?off)s?\b.*\bgates?\b|\brequired approvals?\b|\bapprovals? required\b/i;
const anyGate = /\bgates?\b/i;
/** A line that tells the agent to stop: `🚨 **STOP**: …`, `⏸️ PAUSE POINT 1: …`, `⛔ GATE: …`; "STOP calling it" forbids, and stops nothing. The mark in front may be garbled. */
const stopLine =
  /^(?:[ \t>]*\d{1,9}[.)])?[^A-Za-z0-9\r\n]*(?:STOP(?=[ \t]*(?:$|[^\p{L}\p{N}\s]|(?:and|here|until|before|when|for|HERE|AND|UNTIL|BEFORE|WHEN)\b))|PAUSE POINT\b|GATE(?=(?: \w{1,3})?:))[^\r\n]*/gmu;
const person = '(?:users?|humans?|person|people|developers?|reviewers?|maintainers?|owners?|stakeholders?|team)';
const approval = '(?:approvals?|confirmation|sign-?off|go-ahead)';
/** A permission may be one that a system grants, so that it counts only where a person is asked. */
const consent = '(?:approval|confirmation|sign-?off|go-ahead|consent|permission)';
/** A sentence that makes the agent wait for a person. */
const request = new RegExp(
  [
    `\\b(?:wait for|await|get|obtain|seek|ask(?: the ${person})? for|require[sd]?|request)\\b[^.,;\\r\\n]{0,50}\\b${approval}\\b`,
    `\\b(?:ask(?: the ${person})? for|seek|explicit|with the user.s) (?:\\w+ ){0,2}${consent}\\b`,
    `\\b(?:wait for|await) (?:\\w+ ){0,2}(?:${person}\\b|(?:decision|answer|reply|feedback|choice)\\b)`,
    `\\bask (?:the )?${person} (?:to (?:confirm|approve|review|choose|decide)|before|whether|if)\\b`,
    `\\b(?:confirm|check|agree) with (?:the |your )?${person}\\b`,
    `(?<!without )\\bpresent\\b[^.;\\r\\n]{0,60}(?<!without \\w{1,12} )\\bfor (?:${approval}|review)\\b`,
    `\\b(?:after|once|until|unless|when|if) (?:the )?${person} (?:\\w+ )?(?:approves?|confirms?|agrees?|accepts?|validates?|signs off)\\b`,
    `\\b${person} (?:must|should|has to|have to) (?:confirm|approve)\\b`,
    `\\bdo not (?:proceed|continue)\\b[^.\\r\\n]{0,60}\\b(?:until|without|before)\\b[^.\\r\\n]{0,60}\\b(?:approv|confirm|user|human)`,
    `\\b(?:never|do not|don't)\\b[^.;\\r\\n]{0,60}\\bwithout (?:an? |the |any )?(?:asking\\b|(?:explicit(?:ly)? |user |human ){0,2}(?:${consent}|["“]yes))`,
  ].join('|'),
  'gi',
);
/** How a word begins that every request has. */
const requestWords = [
  ['approv', 'confirm', 'signoff', 'sign-off', 'go-ahead', 'consent', 'permission', 'for review', 'asking', '"yes', '“yes'],
  ['user', 'human', 'person', 'people', 'developer', 'reviewer', 'maintainer', 'owner', 'stakeholder', 'team'],
  ['decision', 'answer', 'reply', 'feedback', 'choice'],
].flat();
export const requestSearch = guarded(request, requestWords);
export const stopSearch = guarded(stopLine, ['STOP', 'PAUSE POINT', 'GATE']);
/** What tells a gate for a person from one for a result, where a line says no more than GATE. */
const asksPerson = new RegExp(`\\b${person}\\b|\\bapprov|\\bconfirm|\\b${consent}\\b|["“]yes["”]|\\b(?:wait|STOP|PAUSE)\\b`, 'i');

/**
 * The places where work waits: sections whose heading says so, lines that say STOP, and sentences that ask for an approval.
 * Grammar: the AI-native workflow's "Human Validation Gate" and the pause points of orchestration guides.
 */
export function gatesOf(facts: GateFacts): Gate[] {
  const { text, bodyStart, fences } = facts;
  const isProse = (span: Span): boolean => !fences.some((fence) => covers(fence.span, span));
  const stops = spansOf(text, bodyStart, stopSearch).filter((span) => isProse(span) && text[span.start] !== '#');
  const requests = spansOf(text, bodyStart, requestSearch).filter(isProse);
  const sections = facts.headings.flatMap((heading): Gate[] => {
    const kind = kindOf(heading.text);
    if (kind === undefined) return [];
    const { text: title, span, sectionSpan } = heading;
    const stop = stops.find((one) => covers(sectionSpan, one) && asksPerson.test(text.slice(one.start, one.end)));
    const waits = stop !== undefined || requests.some((one) => covers(sectionSpan, one));
    return [
      {
        id: idOf(title),
        slug: heading.slug,
        title,
        // "Validation gate" may be anything; who is told to stop in it waits for a person.
        kind: kind === 'check' && waits ? 'approval' : kind,
        span,
        sectionSpan,
        stop,
        approvals: approvalsIn(facts, sectionSpan),
      },
    ];
  });
  const isCovered = (span: Span, gates: readonly Gate[]): boolean => gates.some(({ sectionSpan }) => covers(sectionSpan, span));
  const lines = stops.filter((span) => !isCovered(span, sections)).map((span) => ofLine(facts, span, 'stop'));
  const sentences = requests
    .filter((span) => !isCovered(span, sections) && !lines.some((line) => covers(line.sectionSpan, span)))
    .map((span) => ofLine(facts, span, 'request'));
  return [...sections, ...lines, ...sentences].toSorted(byStart);
}

function kindOf(title: string): Gate['kind'] | undefined {
  if (pausePoint.test(title)) return 'pause-point';
  // A question about gates is none, and neither is a list of the tools that need an approval.
  if (title.endsWith('?') || /\btools\b/i.test(title)) return undefined;
  if (human.test(title) || /^\W*STOP\b/.test(title)) return 'approval';
  return anyGate.test(title) ? 'check' : undefined;
}

/** The name of a gate: what stands before its colon. Two gates of one name are one id. */
function idOf(title: string): string {
  const name = title.replace(/^[^A-Za-z0-9]+(?=STOP\b|PAUSE POINT\b|GATE\b)|^[^\p{L}\p{N}]+/u, '').split(/[:–—]/)[0] ?? '';
  return slug(name.trim());
}

/** A gate without a heading reaches to the next blank line behind its list. */
function ofLine(facts: GateFacts, span: Span, kind: 'stop' | 'request'): Gate {
  const rest = facts.text.slice(span.end);
  const next = facts.headings.find((heading) => heading.span.start >= span.end)?.span.start ?? facts.text.length;
  // The list of approvals may follow behind a line that announces it, each behind a blank line.
  const block =
    /^[^\r\n]*(?:(?:\r\n|\r|\n)[^\r\n]+)*(?:(?:\r\n|\r|\n){2}[^\r\n]+(?:(?:\r\n|\r|\n)[^\r\n]+)*){0,2}/.exec(rest)?.[0].length ?? 0;
  const sectionSpan = { start: span.start, end: Math.min(next, span.end + (kind === 'stop' ? block : 0)) };
  const written = facts.text.slice(span.start, span.end);
  const title = written.replace(/^[\s>*+-]+|[*_`]+/g, '').trim();
  const isPause = kind === 'stop' && pausePoint.test(title);
  return {
    id: idOf(title),
    slug: undefined,
    title,
    kind: isPause ? 'pause-point' : kind === 'stop' && !asksPerson.test(written) ? 'check' : kind,
    span,
    sectionSpan,
    stop: kind === 'stop' ? span : undefined,
    approvals: kind === 'stop' ? approvalsIn(facts, sectionSpan) : [],
  };
}

/** The checklist of a gate, or the list behind a line that speaks of approvals. */
function approvalsIn({ text, tasks, items }: GateFacts, section: Span): Approval[] {
  const checks = tasks.filter((task) => covers(section, task.span));
  if (checks.length > 0) return checks.map(({ checked, text: what, span }) => ({ checked, text: what, span }));
  const announced = /\b(?:approv|sign-?off|confirm)/i.exec(text.slice(section.start, section.end));
  if (announced === null) return [];
  const from = section.start + announced.index;
  return items()
    .filter((item) => item.span.start > from && covers(section, item.span))
    .map(({ text: what, span }) => ({ checked: false, text: what, span }));
}

function spansOf(text: string, bodyStart: number, { mayMatch, pattern }: GuardedPattern): Span[] {
  if (!mayMatch(text)) return [];
  const body = text.slice(bodyStart);
  return [...body.matchAll(pattern)].map((match) => {
    const lead = match[0].length - match[0].trimStart().length;
    const start = bodyStart + match.index;
    return { start: start + lead, end: start + match[0].trimEnd().length };
  });
}
