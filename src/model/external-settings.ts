/** How external addresses are checked, when somebody asks for it. */
export interface ExternalSettings {
  /** Only these are asked; all when there are none. */
  readonly allow: readonly string[];
  /** These are never asked. */
  readonly deny: readonly string[];
  /** Seconds for one request. */
  readonly timeout: number;
  /** Requests under way at once. */
  readonly concurrency: number;
  /** Requests under way at once to one host. */
  readonly perHost: number;
  /** How often a request that failed is made again. */
  readonly retries: number;
  /** Hours for which a good answer is remembered. */
  readonly cacheAge: number;
}

export const defaultExternalSettings: ExternalSettings = {
  allow: [],
  deny: [],
  timeout: 15,
  concurrency: 16,
  perHost: 4,
  retries: 2,
  cacheAge: 24,
};
