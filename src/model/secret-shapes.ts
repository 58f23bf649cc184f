import { guarded } from './guarded-pattern.ts';

/** A key that stands in a text. */
export interface FoundSecret {
  /** What it opens, for a sentence that starts with it. */
  readonly what: string;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** The public part that all keys of the shape share; never a character of what is secret. */
  readonly shown: string;
}

interface Shape {
  readonly what: string;
  /** The group `secret` is what must not be known; `shown` stands before it and may be. Needs `d` and `g`. */
  readonly pattern: RegExp;
  /** The text must hold one of them, so that most texts are not searched. */
  readonly hints: readonly string[];
  /** More of what it must hold, where hints are common. Without the flag `g`. */
  readonly look?: Pick<RegExp, 'test'>;
  /** Besides looking like chance. */
  readonly isMeant?: (match: RegExpMatchArray) => boolean;
}

const address = /:\/\/[\w.%+-]{0,64}:[^\s:/@'"`<>]{8,128}@/;

/**
 * Shapes that their makers document, long enough that nothing else has them. Sources: GitHub's secret scanning patterns, the
 * rules of gitleaks 8, the services' own pages on key formats.
 */
const shapes: readonly Shape[] = [
  {
    what: 'An access key id of AWS',
    pattern: /(?<![A-Z0-9])(?<shown>AKIA|ASIA)(?<secret>[A-Z2-7]{16})(?![A-Z0-9])/dg,
    hints: ['AKIA', 'ASIA'],
  },
  {
    what: 'A secret access key of AWS',
    pattern: /aws_?secret_?(?:access_?)?key["']?\s*[=:]\s*["']?(?<shown>)(?<secret>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/dgi,
    hints: ['aws_secret', 'awssecret'],
  },
  {
    what: 'A token of GitHub',
    pattern: /\b(?<shown>gh[pousr]_)(?<secret>[A-Za-z0-9]{36,255})\b/dg,
    hints: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'],
  },
  { what: 'A token of GitHub', pattern: /\b(?<shown>github_pat_)(?<secret>[A-Za-z0-9]{22}_[A-Za-z0-9]{59})\b/dg, hints: ['github_pat_'] },
  { what: 'A token of GitLab', pattern: /\b(?<shown>glpat-)(?<secret>[\w-]{20,64})(?![\w-])/dg, hints: ['glpat-'] },
  {
    what: 'A key of OpenAI',
    pattern: /\b(?<shown>sk-(?:(?:proj|svcacct|admin)-)?)(?<secret>[\w-]{20,74}T3BlbkFJ[\w-]{20,74})(?![\w-])/dg,
    hints: ['T3BlbkFJ'],
  },
  { what: 'A key of OpenAI', pattern: /\b(?<shown>sk-proj-)(?<secret>(?![\w-]*T3BlbkFJ)[\w-]{48,200})(?![\w-])/dg, hints: ['sk-proj-'] },
  {
    what: 'A key of OpenAI',
    pattern: /\b(?<shown>sk-)(?<secret>(?!\w*T3BlbkFJ)[A-Za-z0-9]{48})(?![\w-])/dg,
    hints: [' sk-', '-sk-', '/sk-', '.sk-'],
    look: /\bsk-/,
  },
  { what: 'A key of Anthropic', pattern: /\b(?<shown>sk-ant-[a-z]{3,5}\d\d-)(?<secret>[\w-]{60,140})(?![\w-])/dg, hints: ['sk-ant-'] },
  {
    what: 'A token of Slack',
    pattern: /\b(?<shown>xox[abeoprs]-)(?<secret>(?:\d{8,14}-){1,3}[A-Za-z0-9-]{16,64})\b/dg,
    hints: ['xoxa', 'xoxb', 'xoxe', 'xoxo', 'xoxp', 'xoxr', 'xoxs'],
  },
  { what: 'A token of Slack', pattern: /\b(?<shown>xapp-\d-)(?<secret>[A-Z0-9]{8,14}-\d{8,14}-[a-z0-9]{32,128})\b/dg, hints: ['xapp-'] },
  {
    what: 'A webhook of Slack',
    pattern: /(?<shown>hooks\.slack\.com\/services\/)(?<secret>T[A-Z0-9]{8,12}\/B[A-Z0-9]{8,12}\/[A-Za-z0-9]{20,26})\b/dg,
    hints: ['hooks.slack.com'],
  },
  { what: 'A live key of Stripe', pattern: /\b(?<shown>[sr]k_live_)(?<secret>[A-Za-z0-9]{20,247})\b/dg, hints: ['k_live_'] },
  { what: 'A webhook secret of Stripe', pattern: /\b(?<shown>whsec_)(?<secret>[A-Za-z0-9]{32,64})\b/dg, hints: ['whsec_'] },
  { what: 'A key of Google', pattern: /\b(?<shown>AIza)(?<secret>[\w-]{35})(?![\w-])/dg, hints: ['AIza'] },
  { what: 'A client secret of Google', pattern: /\b(?<shown>GOCSPX-)(?<secret>[\w-]{28})(?![\w-])/dg, hints: ['GOCSPX-'] },
  { what: 'A token of npm', pattern: /\b(?<shown>npm_)(?<secret>[A-Za-z0-9]{36})\b/dg, hints: ['npm_'] },
  { what: 'A token of PyPI', pattern: /\b(?<shown>pypi-)(?<secret>AgEIcHlwaS5vcmc[\w-]{50,200})(?![\w-])/dg, hints: ['pypi-'] },
  { what: 'A key of Azure Storage', pattern: /\b(?<shown>AccountKey=)(?<secret>[A-Za-z0-9+/]{86}==)/dg, hints: ['AccountKey='] },
  {
    what: 'A private key',
    pattern:
      /(?<shown>-----BEGIN (?:[A-Z]{2,10} )?PRIVATE KEY(?: BLOCK)?-----)(?<secret>(?:\s|\\n)+(?:[\w-]+: .{1,80}(?:\s|\\n)+){0,3}[A-Za-z0-9+/=\s\\]{100,8000})/dg,
    hints: ['PRIVATE KEY'],
  },
  {
    what: 'A signed token (JWT)',
    pattern: /\b(?<shown>eyJ)(?<secret>[\w-]{14,2000}\.eyJ[\w-]{14,4000}\.[\w-]{32,2000})(?![\w-])/dg,
    hints: [' eyJ', '-eyJ', '/eyJ', '.eyJ'],
    look: /eyJ/,
    isMeant: isPrivateToken,
  },
  {
    what: 'A connection string with its password',
    pattern:
      /\b(?<shown>(?:postgres(?:ql)?|mysql|mariadb|mongodb|rediss?|amqps?|mssql|sqlserver|clickhouse|smtps?|ftps?|https?)(?:\+\w{1,12})?:\/\/[\w.%+-]{0,64}:)(?<secret>[^\s:/@'"`<>]{8,128})@(?<host>[\w.-]{4,253})/dg,
    hints: [''],
    look: { test: (text) => text.includes('://') && address.test(text) },
    isMeant: ({ groups }) => isRealPassword(groups?.['secret'] ?? '') && isRealHost(groups?.['host'] ?? ''),
  },
];

export const secretSearches = shapes.map(({ pattern, hints, look, ...shape }) => ({ ...shape, ...guarded(pattern, hints, look) }));

/** Keys with a known shape that look like chance, in the order of the text. What stands for a key is none. */
export function secretsIn(text: string): FoundSecret[] {
  return secretSearches
    .flatMap(({ what, pattern, mayMatch, isMeant = () => true }) => {
      if (!mayMatch(text)) return [];
      return [...text.matchAll(pattern)].flatMap((match): FoundSecret[] => {
        const { shown = '', secret = '' } = match.groups ?? {};
        const [start, end] = match.indices?.groups?.['secret'] ?? [0, 0];
        if (standsForAnother(secret) || !looksLikeChance(secret) || !isMeant(match)) return [];
        return [{ what, start: start - shown.length, end, shown }];
      });
    })
    .toSorted((a, b) => a.start - b.start);
}

/** Keys of OpenSSH begin with a row of `A`. */
const placeholder =
  /example|sample|dummy|fake|placeholder|redacted|changeme|replace|insert|your|secret|token|xxx|\*{3}|\.{3}|…|[<>{}$[\]]|([^A])\1{4}|12345|abcde|qwerty|deadbeef/i;

function standsForAnother(secret: string): boolean {
  // Long blocks of chance hold any five letters somewhere.
  return placeholder.test(secret.slice(0, 64));
}

/** Bits per character: random letters and digits have more than 3.5 from 20 characters on, words and patterns fewer. */
const minEntropy = 2.9;

function looksLikeChance(secret: string): boolean {
  const counts = new Map<string, number>();
  for (const character of secret) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / secret.length) * Math.log2(count / secret.length);
  // A short text cannot have many bits: eight characters have three when all differ.
  return bits >= Math.min(minEntropy, Math.log2(secret.length) - 0.6);
}

/** The token that every tutorial shows, and those for browsers, which are public. */
function isPrivateToken(match: RegExpMatchArray): boolean {
  const payload = Buffer.from(match[0].split('.')[1] ?? '', 'base64url').toString();
  return !/"sub"\s*:\s*"?(?:1234567890|123|user)|"role"\s*:\s*"anon"|John Doe|example/.test(payload);
}

/** Words are what documentation writes where a password goes. */
function isRealPassword(password: string): boolean {
  if (/pass|pwd|user|admin|guest|test|local|demo|root|postgres|mysql|redis|mongo|rabbit/i.test(password)) return false;
  return [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(password)).length >= 2;
}

/** A host that others can reach: neither this machine nor a name that stands for one. */
function isRealHost(host: string): boolean {
  return (
    /[a-z\d]\.[a-z\d]/i.test(host) &&
    !/^(?:127\.|0\.0|10\.|192\.168\.)|(?:^|\.)(?:example(?:\.\w+)?|localhost|local|test|invalid|host|domain\.com|yourdomain\.\w+)$/i.test(
      host,
    )
  );
}
