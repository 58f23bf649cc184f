import type { Passage } from '../../graph/passages.ts';
import { didYouMean } from '../../model/nearest-name.ts';
import type { DocumentRule } from '../rule.ts';
import { itemsIn, isPlannable } from '../../graph/spec-form.ts';

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT', 'QUERY', 'WS', 'SSE', 'RPC'];

export const validApiContract = {
  id: 'valid-api-contract',
  summary: 'An API contract must name a method and a path.',
  severity: 'warning',
  preset: 'recommended',
  documents: 'primitives',
  kinds: ['spec'],
  *checkDocument(spec) {
    if (!isPlannable(spec)) return;
    for (const item of itemsIn(spec, 'contracts')) {
      const mistake = mistakeIn(item);
      if (mistake === undefined) continue;
      const { at, length, message, severity } = mistake;
      yield {
        path: spec.path,
        span: { start: item.span.start + at, end: item.span.start + at + length },
        ...(severity === undefined ? {} : { severity }),
        message,
        hint: `Write the method and the path as a code span, then what it does: \`POST /auth/refresh\`.${mistake.guess}`,
      };
    }
  },
} as const satisfies DocumentRule;

/** Only what looks like a contract is held to the form: a list may say other things too. */
function mistakeIn({ text }: Passage): { at: number; length: number; message: string; guess: string; severity?: 'info' } | undefined {
  const code = /`([^`\n]+)`/.exec(text);
  const [, lead = '', bare = ''] = /^(\*{0,2})([A-Z]{3,7}\s+\/[^\s*]*)/.exec(text) ?? [];
  if (bare !== '') {
    return {
      at: lead.length,
      length: bare.length,
      severity: 'info',
      message: `The contract \`${bare}\` is no code span, so programs that read the spec take it for prose.`,
      guess: '',
    };
  }
  if (code?.index === undefined || code.index > 4) return undefined;
  const [, written = ''] = code;
  const [method = '', path, ...rest] = written.trim().split(/\s+/);
  const place = { at: code.index, length: code[0].length };
  if (path === undefined) {
    if (!written.startsWith('/')) return undefined;
    return { ...place, message: `The contract \`${written}\` has no method, so two implementations may differ.`, guess: '' };
  }
  if (!/^[A-Za-z]+$/.test(method) || !path.startsWith('/') || rest.length > 0) return undefined;
  if (methods.includes(method)) return undefined;
  const isCase = methods.includes(method.toUpperCase());
  const guess = isCase ? '' : didYouMean(method.toUpperCase(), methods);
  // `subscribe /topic`: not every API speaks HTTP.
  if (!isCase && guess === '') return undefined;
  return {
    ...place,
    message: `The contract \`${written}\` has the method \`${method}\`, which ${isCase ? 'is written in capitals' : 'HTTP does not have'}.`,
    guess,
  };
}
