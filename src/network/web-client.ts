import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { Agent as HttpAgent, request as httpRequest } from 'node:http';
import type { IncomingMessage, RequestOptions } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { isIP } from 'node:net';
import type { Failure } from '../model/external-outcome.ts';
import type { Page } from './page-anchors.ts';
import { isPublicAddress } from './public-address.ts';
import { readPage } from './read-page.ts';

/** The head of an answer, and the page when one was asked for and came. */
export interface Answer {
  readonly status: number;
  readonly location: string | undefined;
  readonly retryAfter: string | undefined;
  readonly page: Page | undefined;
}

/** `page`: its text is wanted too. */
export type Method = 'head' | 'get' | 'page';

/** All addresses of a host name; rejects as `dns.lookup` does. */
export type Resolve = (host: string) => Promise<readonly LookupAddress[]>;

export interface WebClientOptions {
  readonly allowPrivate: boolean;
  /** Milliseconds for one request, name service and body included. */
  readonly timeout: number;
  readonly userAgent: string;
  /** Connections that are kept for one host. */
  readonly perHost: number;
  readonly resolve?: Resolve | undefined;
}

const maxHeaderBytes = 64 * 1024;

/**
 * Sends single requests, with no cookies, no credentials, no proxy and no redirects. It connects only to addresses that
 * it has looked up and checked itself: a name that answers otherwise a moment later changes nothing.
 */
export class WebClient {
  // Agents of our own: Node's global ones may be told by the environment to use a proxy.
  private readonly http: HttpAgent;
  private readonly https: HttpsAgent;
  private readonly known = new Map<string, Promise<readonly LookupAddress[] | Failure>>();
  private readonly options: WebClientOptions;

  constructor(options: WebClientOptions) {
    this.options = options;
    this.http = new HttpAgent({ keepAlive: true, maxSockets: options.perHost });
    this.https = new HttpsAgent({ keepAlive: true, maxSockets: options.perHost });
  }

  close(): void {
    this.http.destroy();
    this.https.destroy();
  }

  async send(url: URL, method: Method): Promise<Answer | Failure> {
    const clock = new AbortController();
    const timer = setTimeout(() => clock.abort(), this.options.timeout);
    try {
      const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
      const addresses = await Promise.race([this.addressesOf(host), whenAborted(clock.signal)]);
      if (typeof addresses === 'string') return addresses;
      const response = await this.exchange(url, host, addresses, method, clock.signal);
      const page = method === 'page' ? await readPage(response) : undefined;
      if (method === 'head') response.resume();
      else response.destroy();
      const { location, 'retry-after': retryAfter } = response.headers;
      return { status: response.statusCode ?? 0, location: location === undefined ? undefined : asUtf8(location), retryAfter, page };
    } catch (error) {
      return clock.signal.aborted ? 'timeout' : failureOf((error as NodeJS.ErrnoException).code);
    } finally {
      clearTimeout(timer);
    }
  }

  /** The addresses that may be connected to: the public ones, unless private ones are allowed. */
  private addressesOf(host: string): Promise<readonly LookupAddress[] | Failure> {
    const known = this.known.get(host) ?? this.lookUp(host);
    this.known.set(host, known);
    return known;
  }

  private async lookUp(host: string): Promise<readonly LookupAddress[] | Failure> {
    const { resolve = (name) => lookup(name, { all: true, verbatim: true }), allowPrivate } = this.options;
    const family = isIP(host);
    try {
      const found = family === 0 ? await resolve(host) : [{ address: host, family }];
      const usable = allowPrivate ? found : found.filter(({ address }) => isPublicAddress(address));
      return usable.length === 0 ? 'private' : usable;
    } catch (error) {
      // The next try asks again.
      this.known.delete(host);
      const { code } = error as NodeJS.ErrnoException;
      return code === 'ENOTFOUND' || code === 'ENODATA' ? 'unknown-host' : 'unresolved';
    }
  }

  private exchange(
    url: URL,
    host: string,
    addresses: readonly LookupAddress[],
    method: Method,
    signal: AbortSignal,
  ): Promise<IncomingMessage> {
    const secure = url.protocol === 'https:';
    const first = addresses[0] as LookupAddress;
    const options: RequestOptions = {
      host,
      port: url.port === '' ? (secure ? 443 : 80) : Number(url.port),
      path: url.pathname + url.search,
      method: method === 'head' ? 'HEAD' : 'GET',
      headers: {
        host: url.host,
        'user-agent': this.options.userAgent,
        accept: 'text/html, application/xhtml+xml, */*;q=0.8',
        ...(method === 'page' ? { 'accept-encoding': 'gzip, br' } : {}),
      },
      // Not called for an address in place of a name, which has been checked as it stands.
      lookup: (_host, { all }, callback) => {
        if (all === true) callback(null, [...addresses]);
        else callback(null, first.address, first.family);
      },
      maxHeaderSize: maxHeaderBytes,
      signal,
    };
    return new Promise((resolve, reject) => {
      const request = secure
        ? httpsRequest({ ...options, agent: this.https, rejectUnauthorized: true, ...(isIP(host) === 0 ? { servername: host } : {}) })
        : httpRequest({ ...options, agent: this.http });
      request.on('response', (response) => {
        // A connection that breaks behind the head has said what is needed.
        response.on('error', () => {});
        resolve(response);
      });
      request.on('error', reject);
      // A server that switches protocols unasked ends without an answer.
      request.on('close', () => reject(Object.assign(new Error('no answer'), { code: 'ECONNRESET' })));
      request.end();
    });
  }
}

function whenAborted(signal: AbortSignal): Promise<Failure> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve('timeout'), { once: true });
  });
}

function failureOf(code = ''): Failure {
  if (code === 'ECONNREFUSED') return 'connection-refused';
  if (/^(?:HPE_|EPROTO|ERR_SSL_|ERR_INVALID_)/.test(code)) return 'protocol';
  return /^(?:CERT_|CRL_|UNABLE_TO_|ERR_TLS_|HOSTNAME_MISMATCH|INVALID_|PATH_LENGTH|DEPTH_ZERO|SELF_SIGNED|ERROR_IN_)/.test(code)
    ? 'certificate'
    : 'connection';
}

/** Node reads header bytes as Latin-1; servers that do not percent-encode send UTF-8. */
function asUtf8(header: string): string {
  return Buffer.from(header, 'latin1').toString('utf8');
}
