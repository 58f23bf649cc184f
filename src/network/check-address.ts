import { setTimeout as sleep } from 'node:timers/promises';
import { isFound } from '../model/external-outcome.ts';
import type { ExternalOutcome, Failure } from '../model/external-outcome.ts';
import type { Askable } from './askable.ts';
import type { HostGate } from './host-gate.ts';
import { missingFragments } from './page-anchors.ts';
import { retryAfter } from './retry-after.ts';
import type { Answer, Method, WebClient } from './web-client.ts';

export interface Web {
  readonly client: Pick<WebClient, 'send'>;
  readonly gate: HostGate;
  readonly isAskable: Askable;
  readonly retries: number;
  /** Milliseconds before the first retry; doubled for each further one. */
  readonly backOff: number;
  /** Milliseconds that a server may ask us to wait; one that asks for more is not asked again. */
  readonly longestPause: number;
  /** Answers of hosts that have failed again and again. */
  readonly hosts: Map<string, { failures: number; answer: Answer | Failure }>;
}

const maxRedirects = 10;
/** After so many addresses in a row that got no answer, a host is not asked for more. */
const maxHostFailures = 5;

/** Asks for one address and follows where it leads. */
export async function checkAddress(web: Web, address: string, fragments: readonly string[]): Promise<ExternalOutcome> {
  let url = new URL(address);
  let movedTo: string | undefined;
  let permanent = true;
  let wanted = fragments;
  const seen = new Set<string>();
  const without = (answer: number | Failure): ExternalOutcome => ({ answer, movedTo: undefined, missingFragments: [] });
  for (;;) {
    const barrier = web.isAskable(url);
    const answer = barrier ?? (await ask(web, url, wanted.length > 0));
    if (typeof answer === 'string') return without(answer === 'private' && seen.size > 0 ? 'private-redirect' : answer);
    const target = redirectTarget(answer, url);
    if (target === undefined) {
      const { status, page } = answer;
      if (!isFound({ answer: status })) return without(status);
      return { answer: status, movedTo, missingFragments: page === undefined ? [] : missingFragments(page, wanted) };
    }
    if (target === 'bad-redirect') return without(target);
    seen.add(url.href);
    // The fragment of a redirect takes the place of the link's.
    if (target.hash !== '') wanted = [];
    permanent &&= answer.status === 301 || answer.status === 308;
    if (permanent) movedTo = target.href;
    target.hash = '';
    if (seen.has(target.href) || seen.size > maxRedirects) return without('redirect-loop');
    url = target;
  }
}

/** Where an answer sends us; `undefined` when it is no redirect. */
function redirectTarget({ status, location }: Answer, from: URL): URL | 'bad-redirect' | undefined {
  if (![301, 302, 303, 307, 308].includes(status)) return undefined;
  if (location === undefined || !URL.canParse(location, from.href)) return 'bad-redirect';
  const target = new URL(location, from);
  target.username = '';
  target.password = '';
  return /^https?:$/.test(target.protocol) ? target : 'bad-redirect';
}

/** One address without its redirects: HEAD first, then GET, which more servers answer rightly; tried again where that may help. */
async function ask(web: Web, url: URL, wantsPage: boolean): Promise<Answer | Failure> {
  const get: Method = wantsPage ? 'page' : 'get';
  let method: Method = wantsPage ? 'page' : 'head';
  for (let tries = 0; ;) {
    const { answer, pause } = await web.gate.run(url.host, () => tryOnce(web, url, method, tries), { again: method !== 'head' });
    const isDoubtful = method === 'head' && typeof answer === 'object' && answer.status >= 400 && answer.status !== 429;
    method = get;
    if (isDoubtful) continue;
    if (pause === undefined) return answer;
    tries += 1;
    if (!isHostWide(answer)) await sleep(pause);
  }
}

/** One request, and the milliseconds until the next where there should be one. What says something of a host makes all of it wait. */
async function tryOnce(web: Web, url: URL, method: Method, tries: number): Promise<{ answer: Answer | Failure; pause?: number }> {
  const known = givenUp(web, url);
  if (known !== undefined) return { answer: known };
  const answer = await web.client.send(url, method);
  const pause = tries < web.retries ? pauseAfter(web, answer, tries) : undefined;
  if (pause === undefined) note(web, url, answer);
  else if (isHostWide(answer)) web.gate.pause(url.host, pause);
  return pause === undefined ? { answer } : { answer, pause };
}

function givenUp({ hosts }: Web, { host }: URL): Answer | Failure | undefined {
  const known = hosts.get(host);
  return known !== undefined && known.failures >= maxHostFailures ? known.answer : undefined;
}

/** Remembers failures in a row that say something of the host. */
function note(web: Web, { host }: URL, answer: Answer | Failure): void {
  if (!isHostWide(answer)) web.hosts.delete(host);
  else web.hosts.set(host, { failures: (web.hosts.get(host)?.failures ?? 0) + 1, answer });
}

function isHostWide(answer: Answer | Failure): boolean {
  return typeof answer === 'string' ? isTransient(answer) : answer.status === 429 || answer.status === 503;
}

function isTransient(failure: Failure): boolean {
  return ['unknown-host', 'unresolved', 'timeout', 'connection-refused', 'connection'].includes(failure);
}

/** Milliseconds before the same may be asked again; `undefined` where that is of no use. */
function pauseAfter({ backOff, longestPause }: Web, answer: Answer | Failure, tries: number): number | undefined {
  const growing = backOff * 2 ** tries;
  if (typeof answer === 'string') return isTransient(answer) ? growing : undefined;
  if (answer.status !== 429 && (answer.status < 500 || answer.status === 501)) return undefined;
  const asked = retryAfter(answer.retryAfter, Date.now()) ?? growing;
  return asked <= longestPause ? asked : undefined;
}
