import { guarded } from '../model/guarded-pattern.ts';

/** What is forbidden, or looked for, is no attack: this stands before the phrase. */
const defended =
  /\b(?:not|never|no|n['’]t|avoid|refus\w*|detect\w*|block\w*|prevent\w*|reject\w*|flag\w*|monitor\w*|scan\w*|guard\w*|protect\w*|resist\w*|attempts?|attacks?|inject\w*|jailbreak\w*|malicious|adversar\w*|untrusted|attacker\w*|e\.g\.|such as|like|says?|said|asks?|tells|examples?|phrases?)\b[^.!?]*$/i;

interface Phrase {
  readonly pattern: RegExp;
  /** It has one of them. */
  readonly words: readonly string[];
}

/**
 * Phrases that instruct a model against its maintainers and have no other use where everybody can read them: what asks to forget
 * the rules, to hide something from the user, to give the hidden prompt away, or to send secrets somewhere. Narrower than
 * what is suspicious in hidden text, because open text speaks of attacks too. Source: OWASP's LLM01 and its memory poisoning (ASI06).
 */
const phrases: readonly Phrase[] = [
  {
    pattern:
      /\b(?:ignore|disregard|forget)\s+(?:(?:all|any|every|each)\s+)?(?:of\s+)?(?:(?:the|your|these|my)\s+)?(?:(?:previous|prior|above|earlier|preceding|foregoing|system|safety|original|initial)\s+){1,2}(?:instructions?|prompts?|rules?|guidelines?|directives?|guardrails?|safeguards?|restrictions?)\b/i,
    words: ['ignore', 'disregard', 'forget'],
  },
  {
    pattern: /\b(?:ignore|disregard|forget)\s+(?:everything|all|anything)\s+(?:above|before\s+this|you\s+(?:were|have\s+been)\s+told)\b/i,
    words: ['ignore', 'disregard', 'forget'],
  },
  {
    pattern:
      /\b(?:override|bypass)\s+(?:(?:all|any|your|the)\s+){1,2}(?:system\s+|safety\s+)(?:instructions?|prompts?|rules?|guidelines?|guardrails?|safeguards?|restrictions?)\b/i,
    words: ['override', 'bypass'],
  },
  {
    pattern: /\byou\s+are\s+now\s+(?:in\s+)?(?:dan|jailbroken|unrestricted|unfiltered|developer\s+mode|god\s+mode)\b/i,
    words: [' now'],
  },
  {
    pattern:
      /\b(?:reveal|print|repeat|output|leak|show)\s+(?:me\s+)?(?:your|the)\s+(?:entire\s+|full\s+)?(?:system|hidden|initial)\s+prompt\b/i,
    words: ['prompt'],
  },
  {
    pattern:
      /\b(?:send|upload|transmit|leak|forward|post|exfiltrate)\b[^.!?\n]{0,60}\b(?:secrets?|access tokens?|passwords?|credentials|api[ _-]?keys?|private keys?|ssh keys?|environment variables|chat history|\.env(?: files?)?)\b[^!?\n]{0,40}\b(?:to|at)\s+(?:https?:\S{0,80}|ftp:\S{0,80}|[\w.+-]{1,64}@[\w-]{1,64}\.\w{1,20})/i,
    words: ['exfiltrate', 'send', 'upload', 'transmit', 'leak', 'forward', 'post'],
  },
];

/** To hide something from people: forbidding is the phrase itself here. */
const concealments: readonly Phrase[] = [
  {
    pattern:
      /\b(?:do\s+not|don['’]?t|never)\s+(?:tell|inform|notify|alert|warn)\s+(?:the\s+|your\s+|any\s+)?(?:users?|humans?|developers?|reviewers?|owners?|maintainers?|anyone|anybody)\s+(?:about\s+(?:this|these|it)\b|of\s+this\b|that\s+you\s+(?:are|were|did|have|had)\s+(?:\w+\s+){0,2}(?:this|these|it)\b|what\s+you\s+(?:have\s+)?(?:sent|took|taken|uploaded|deleted|removed|hid|hidden)\b)/i,
    words: ['tell', 'inform', 'notify', 'alert', 'warn'],
  },
  {
    pattern:
      /\bwithout\s+(?:telling|informing|notifying|alerting)\s+(?:the\s+)?(?:users?|humans?|developers?|reviewers?|owners?|maintainers?|anyone)\b/i,
    words: ['telling', 'informing', 'notifying', 'alerting'],
  },
  {
    pattern:
      /\b(?:hide|conceal)\s+(?:this|these|it)\s+(?:\w+\s+){0,2}from\s+(?:the\s+)?(?:users?|humans?|developers?|reviewers?|owners?|maintainers?)\b/i,
    words: ['hide', 'conceal'],
  },
];

/** Forbids what a concealment says: "never merge without telling the user" protects people. */
const forbidden = /\b(?:not|never|no|n['’]t|avoid|refuse|must\s+not|cannot|without)\b[^.!?]*$/i;

/** How a service is called, and where secrets are kept, has them sent too. */
const isUse = /\b(?:headers?|bearer|authori[sz]ation|parameters?|only|vault|secrets? manager|key ?vault)\b/i;

export interface OpenInjection {
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
}

/** The first phrase of a sentence that is meant as an instruction: not forbidden, not described, not quoted. */
export function openInjectionIn(sentence: string): OpenInjection | undefined {
  const plain = withoutQuotes(sentence);
  const found = [
    ...phrases.map(({ pattern }) => ({ match: pattern.exec(plain), excuse: defended })),
    ...concealments.map(({ pattern }) => ({ match: pattern.exec(plain), excuse: forbidden })),
  ].flatMap(({ match, excuse }) =>
    match === null || isUse.test(match[0]) || excuse.test(plain.slice(0, match.index))
      ? []
      : [{ start: match.index, end: match.index + match[0].length }],
  );
  return found.toSorted((a, b) => a.start - b.start)[0];
}

export const injectionSearches = [...phrases, ...concealments].map(({ pattern, words }) => guarded(pattern, words));

/** Whether a text may have a phrase, quoted or not: most have none, and need not be cut into sentences. */
export function mayInject(text: string): boolean {
  return injectionSearches.some(({ mayMatch, pattern }) => mayMatch(text) && pattern.test(text));
}

/** As long as it was, without what stands in code or in quotes. */
function withoutQuotes(sentence: string): string {
  return sentence.replace(/`[^`]*`|"[^"]*"|“[^”]*”|«[^»]*»|‘[^’]*’|(?<![\p{L}\p{N}])'[^'\n]{3,}'(?![\p{L}\p{N}])/gu, (quoted) =>
    ' '.repeat(quoted.length),
  );
}
