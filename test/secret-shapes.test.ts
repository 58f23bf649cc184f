import { expect, test } from 'vitest';
import { secretsIn } from '../src/model/secret-shapes.ts';

const lower = 'q8zt3vbn0xlr7kdyw2hs5jmpc9fgue4taxo1';
const mixed = 'q8Zt3VbN0xLr7KdYw2Hs5JmPc9FgUe4TaXo1';
const long = `${mixed}${[...mixed].toReversed().join('')}${mixed}`;

/** Put together here, so that no scanner takes the test for a leak. */
const secrets: readonly (readonly [name: string, text: string])[] = [
  ['AWS id', `AK${'IA'}Q3XVZ7RTLM2WKJ5B`],
  ['AWS key', `aws_secret_access_key = ${mixed}/+Wx`],
  ['GitHub', `gh${'s_'}${mixed}`],
  ['GitHub, fine-grained', `github_${'pat_'}${mixed.slice(0, 22)}_${long.slice(0, 59)}`],
  ['GitLab', `gl${'pat-'}${mixed.slice(0, 20)}`],
  ['OpenAI', `sk-${'proj-'}${mixed}T3Blbk${'FJ'}${mixed}`],
  ['Anthropic', `sk-${'ant-api03-'}${long.slice(0, 93)}AA`],
  ['Slack', `xox${'b-'}2348957162-8937461052-${mixed.slice(0, 24)}`],
  ['Slack webhook', `https://hooks.slack.${'com'}/services/T02KX7Q9Z/B04RW8M3V/${mixed.slice(0, 24)}`],
  ['Stripe', `sk_${'live_'}${mixed.slice(0, 24)}`],
  ['Google', `AI${'za'}${mixed.slice(0, 35)}`],
  ['npm', `np${'m_'}${mixed}`],
  ['private key', `-----BEGIN OPENSSH ${'PRIVATE'} KEY-----\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQ${long}\n${long}\n`],
  ['JWT', `eyJ${'hbGciOiJIUzI1NiJ9'}.eyJ${'pZCI6ODQ3MjE5LCJvcmciOiJhY21lIn0'}.${long.slice(0, 43)}`],
  ['connection', `mongodb+srv://reports:n7Qr-t4Wz@${'cluster0.k2x'}.mongodb.net/data`],
];

test.each(secrets)('%s', (_, text) => {
  const found = secretsIn(`Use ${text} for it.`);
  expect(found).toHaveLength(1);
  const [{ start, end, shown } = { start: 0, end: 0, shown: '' }] = found;
  expect(end - start).toBeGreaterThan(8);
  // What is shown is what all keys of the shape have; the name of a user or a table of values is public.
  expect(`Use ${text} for it.`.slice(start).startsWith(shown)).toBe(true);
  expect(shown).not.toMatch(/q8Z|n7Qr|Q3XV|2348/i);
});

test.each([
  'AKIAIOSFODNN7EXAMPLE',
  `ghp_${'x'.repeat(36)}`,
  `ghp_${'0123456789abcdefghij'.repeat(2).slice(0, 36)}`,
  'sk-ant-api03-your-key-here',
  'sk-1234567890abcdef1234567890abcdef1234567890abcdef',
  'sk-042-agent-review',
  'xoxb-your-token',
  'AIza...',
  `task-${mixed}`,
  'postgres://user:password123@db.acme.io/shop',
  'postgres://app:${PASSWORD}@db.acme.io/shop',
  'postgres://app:k3Wq-9zTv@localhost/shop',
  'postgres://app:k3Wq-9zTv@db.example.com/shop',
  'https://docs.acme.io:8443/users/@me.json',
  '-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----',
  'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIn0.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c',
  `gh${'p_'}[A-Za-z0-9]{36}`,
  `commit ${lower}`,
])('%s stands for a secret, or is none', (text) => {
  expect(secretsIn(`Use ${text} for it.`)).toEqual([]);
});
