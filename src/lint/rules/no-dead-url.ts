import { webLinks } from '../../graph/web-address.ts';
import type { Severity } from '../../model/diagnostic.ts';
import { isFound } from '../../model/external-outcome.ts';
import type { ExternalOutcome, Failure } from '../../model/external-outcome.ts';
import type { GraphRule } from '../rule.ts';

export const noDeadUrl = {
  id: 'no-dead-url',
  summary: 'Links to the web must lead to a page that is there.',
  severity: 'error',
  preset: 'recommended',
  needs: 'external',
  *check(graph) {
    if (graph.external === undefined) return;
    for (const { edge, address } of webLinks(graph)) {
      const outcome = graph.external.get(address.url);
      const trouble = outcome === undefined || isFound(outcome) ? undefined : troubleOf(outcome.answer);
      if (trouble === undefined) continue;
      yield {
        path: edge.from,
        span: edge.reference.hrefSpan,
        severity: trouble.severity,
        message: `\`${address.url}\` ${trouble.message}`,
        hint: trouble.hint,
      };
    }
  },
} as const satisfies GraphRule;

interface Trouble {
  readonly severity: Severity;
  /** After the address. */
  readonly message: string;
  readonly hint: string;
}

const later = 'Open it by hand, or check again later.';

function troubleOf(answer: ExternalOutcome['answer']): Trouble | undefined {
  if (typeof answer === 'string') return failures[answer];
  if (answer === 404 || answer === 410) {
    return {
      severity: 'error',
      message: `answers ${answer}: the page is gone, and agents that follow the link find nothing.`,
      hint: 'Link to where it is now, or take the link out. What only people who are logged in see belongs under `external.deny`.',
    };
  }
  if ([401, 403, 407, 429, 451, 999].includes(answer)) {
    return {
      severity: 'info',
      message: `answers ${answer}: it lets no program look, so nobody knows whether the page is there.`,
      hint: 'Open it by hand, and put it under `external.deny` when it is well.',
    };
  }
  return { severity: 'warning', message: `answers ${answer}, and agents that follow the link may get no page.`, hint: later };
}

const failures: Readonly<Record<Failure, Trouble | undefined>> = {
  'unknown-host': {
    severity: 'error',
    message: 'leads nowhere: there is no host of that name.',
    hint: 'Correct the name, link to where the page is now, or take the link out.',
  },
  unresolved: {
    severity: 'warning',
    message: 'could not be asked: its host name was not found, and nor was anything else. Perhaps this machine has no network.',
    hint: 'Check again with a network. Proxies are not used.',
  },
  timeout: {
    severity: 'warning',
    message: 'does not answer in time, and agents that follow the link may get no page.',
    hint: 'Check again later, or give it longer with `external.timeout`.',
  },
  'connection-refused': {
    severity: 'warning',
    message: 'refuses connections, and agents that follow the link get no page.',
    hint: later,
  },
  connection: { severity: 'warning', message: 'breaks off the connection, and agents that follow the link may get no page.', hint: later },
  certificate: {
    severity: 'warning',
    message: 'has a certificate that is not valid, so browsers and agents do not open the page.',
    hint: 'Link to an address whose certificate is valid, or tell those who run the site.',
  },
  protocol: { severity: 'warning', message: 'answers with something that is not HTTP, so nobody can open the page.', hint: later },
  'redirect-loop': {
    severity: 'warning',
    message: 'redirects in a circle or without end to those that keep no cookies, as agents do not.',
    hint: later,
  },
  'bad-redirect': {
    severity: 'warning',
    message: 'redirects to something that is no address on the web, so nobody gets to a page.',
    hint: 'Link to the page that was meant.',
  },
  'private-redirect': {
    severity: 'warning',
    message: 'redirects to an address in a private network, where others find nothing or something else.',
    hint: 'Link to a public page. On a network where this is meant, check with --allow-private.',
  },
  private: undefined,
  denied: undefined,
};
