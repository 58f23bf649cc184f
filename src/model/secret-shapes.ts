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
  /** What the text must hold, so that most texts are not searched; an expression, without flags, where it is not always the same. */
  readonly hint: string | RegExp;
  /** Besides looking like chance. */
  readonly isMeant?: (match: RegExpMatchArray) => boolean;
}

/**
 * Shapes that their makers document, long enough that nothing else has them. Sources: GitHub's secret scanning patterns, the
 * rules of gitleaks 8, the services' own pages on key formats.
 */
const shapes: readonly Shape[] = [
  { what: 'An access key id of AWS', pattern: /(?<![A-Z0-9])(?<shown>AKIA|ASIA)(?<secret>[A-Z2-7]{16})(?![A-Z0-9])/dg, hint: /A[KS]IA/ },
  {
    what: 'A secret access key of AWS',
    pattern: /aws_?secret_?(?:access_?)?key["']?\s*[=:]\s*["']?(?<shown>)(?<secret>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/dgi,
    hint: /(?:aws_?secret|AWS_?SECRET|[aA]wsSecret)/,
  },
  { what: 'A token of GitHub', pattern: /\b(?<shown>gh[pousr]_)(?<secret>[A-Za-z0-9]{36,255})\b/dg, hint: /gh[pousr]_/ },
  { what: 'A token of GitHub', pattern: /\b(?<shown>github_pat_)(?<secret>[A-Za-z0-9]{22}_[A-Za-z0-9]{59})\b/dg, hint: 'github_pat_' },
  { what: 'A token of GitLab', pattern: /\b(?<shown>glpat-)(?<secret>[\w-]{20,64})(?![\w-])/dg, hint: 'glpat-' },
  {
    what: 'A key of OpenAI',
    pattern: /\b(?<shown>sk-(?:(?:proj|svcacct|admin)-)?)(?<secret>[\w-]{20,74}T3BlbkFJ[\w-]{20,74})(?![\w-])/dg,
    hint: 'T3BlbkFJ',
  },
  { what: 'A key of OpenAI', pattern: /\b(?<shown>sk-proj-)(?<secret>(?![\w-]*T3BlbkFJ)[\w-]{48,200})(?![\w-])/dg, hint: 'sk-proj-' },
  { what: 'A key of OpenAI', pattern: /\b(?<shown>sk-)(?<secret>(?!\w*T3BlbkFJ)[A-Za-z0-9]{48})(?![\w-])/dg, hint: /\bsk-/ },
  { what: 'A key of Anthropic', pattern: /\b(?<shown>sk-ant-[a-z]{3,5}\d\d-)(?<secret>[\w-]{60,140})(?![\w-])/dg, hint: 'sk-ant-' },
  { what: 'A token of Slack', pattern: /\b(?<shown>xox[abeoprs]-)(?<secret>(?:\d{8,14}-){1,3}[A-Za-z0-9-]{16,64})\b/dg, hint: 'xox' },
  { what: 'A token of Slack', pattern: /\b(?<shown>xapp-\d-)(?<secret>[A-Z0-9]{8,14}-\d{8,14}-[a-z0-9]{32,128})\b/dg, hint: 'xapp-' },
  {
    what: 'A webhook of Slack',
    pattern: /(?<shown>hooks\.slack\.com\/services\/)(?<secret>T[A-Z0-9]{8,12}\/B[A-Z0-9]{8,12}\/[A-Za-z0-9]{20,26})\b/dg,
    hint: 'hooks.slack.com',
  },
  { what: 'A live key of Stripe', pattern: /\b(?<shown>[sr]k_live_)(?<secret>[A-Za-z0-9]{20,247})\b/dg, hint: 'k_live_' },
  { what: 'A webhook secret of Stripe', pattern: /\b(?<shown>whsec_)(?<secret>[A-Za-z0-9]{32,64})\b/dg, hint: 'whsec_' },
  { what: 'A key of Google', pattern: /\b(?<shown>AIza)(?<secret>[\w-]{35})(?![\w-])/dg, hint: 'AIza' },
  { what: 'A client secret of Google', pattern: /\b(?<shown>GOCSPX-)(?<secret>[\w-]{28})(?![\w-])/dg, hint: 'GOCSPX-' },
  { what: 'A token of npm', pattern: /\b(?<shown>npm_)(?<secret>[A-Za-z0-9]{36})\b/dg, hint: 'npm_' },
  { what: 'A token of PyPI', pattern: /\b(?<shown>pypi-)(?<secret>AgEIcHlwaS5vcmc[\w-]{50,200})(?![\w-])/dg, hint: 'pypi-' },
  { what: 'A key of Azure Storage', pattern: /\b(?<shown>AccountKey=)(?<secret>[A-Za-z0-9+/]{86}==)/dg, hint: 'AccountKey=' },
  {
    what: 'A private key',
    pattern:
      /(?<shown>-----BEGIN (?:[A-Z]{2,10} )?PRIVATE KEY(?: BLOCK)?-----)(?<secret>(?:\s|\\n)+(?:[\w-]+: .{1,80}(?:\s|\\n)+){0,3}[A-Za-z0-9+/=\s\\]{100,8000})/dg,
    hint: 'PRIVATE KEY',
  },
  {
    what: 'A signed token (JWT)',
    pattern: /\b(?<shown>eyJ)(?<secret>[\w-]{14,2000}\.eyJ[\w-]{14,4000}\.[\w-]{32,2000})(?![\w-])/dg,
    hint: 'eyJ',
    isMeant: isPrivateToken,
  },
  {
    what: 'A connection string with its password',
    pattern:
      /\b(?<shown>(?:postgres(?:ql)?|mysql|mariadb|mongodb|rediss?|amqps?|mssql|sqlserver|clickhouse|smtps?|ftps?|https?)(?:\+\w{1,12})?:\/\/[\w.%+-]{0,64}:)(?<secret>[^\s:/@'"`<>]{8,128})@(?<host>[\w.-]{4,253})/dg,
    hint: /:\/\/[\w.%+-]{0,64}:[^\s:/@'"`<>]{8,128}@/,
    isMeant: ({ groups }) => isRealPassword(groups?.['secret'] ?? '') && isRealHost(groups?.['host'] ?? ''),
  },
];

/** All hints at once: most texts have none of them. */
const anyHint = new RegExp(
  shapes.map(({ hint }) => (typeof hint === 'string' ? hint.replace(/[$()*+./?[\\\]^{|}-]/g, String.raw`\$&`) : hint.source)).join('|'),
);

/** Keys with a known shape that look like chance, in the order of the text. What stands for a key is none. */
export function secretsIn(text: string): FoundSecret[] {
  if (!anyHint.test(text)) return [];
  return shapes
    .flatMap(({ what, pattern, hint, isMeant = () => true }) => {
      if (typeof hint === 'string' ? !text.includes(hint) : !hint.test(text)) return [];
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
