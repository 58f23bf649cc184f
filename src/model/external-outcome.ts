/** Why an address on the web gave no answer that counts. */
export const FAILURES = [
  /** The name service says that there is no such name. */
  'unknown-host',
  /** The name service did not say. */
  'unresolved',
  'timeout',
  'connection-refused',
  /** The connection broke, or none came about. */
  'connection',
  'certificate',
  /** What came is not HTTP. */
  'protocol',
  'redirect-loop',
  /** A redirect without an address, or to one that is not on the web. */
  'bad-redirect',
  /** A redirect to an address that only this machine or its network has. */
  'private-redirect',
  /** Not asked: an address that only this machine or its network has, or an example. */
  'private',
  /** Not asked: the configuration says so. */
  'denied',
] as const;
export type Failure = (typeof FAILURES)[number];

/** What came of asking for one address. */
export interface ExternalOutcome {
  /** Status of the last answer, after redirects, or why there is none. */
  readonly answer: number | Failure;
  /** Where permanent redirects lead, when something is there. */
  readonly movedTo: string | undefined;
  /** Fragments, as written, that the page does not have. */
  readonly missingFragments: readonly string[];
}

/** Whether there is a page. */
export function isFound({ answer }: Pick<ExternalOutcome, 'answer'>): boolean {
  return typeof answer === 'number' && answer >= 200 && answer < 300;
}
