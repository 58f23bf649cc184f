import type { ExternalOutcome } from '../model/external-outcome.ts';
import type { ExternalSettings } from '../model/external-settings.ts';
import { byCodeUnit } from '../model/file-path.ts';
import { askable } from './askable.ts';
import { checkAddress } from './check-address.ts';
import type { Web } from './check-address.ts';
import { HostGate } from './host-gate.ts';
import { WebClient } from './web-client.ts';
import type { Resolve } from './web-client.ts';

export interface NetworkOptions {
  readonly settings: ExternalSettings;
  /** Ask addresses that only this machine or its network has. */
  readonly allowPrivate: boolean;
  readonly userAgent: string;
  /** In place of the system's name service. */
  readonly resolve?: Resolve | undefined;
  /** Milliseconds before the first retry. */
  readonly backOff?: number | undefined;
  /** Milliseconds that a server may ask us to wait. */
  readonly longestPause?: number | undefined;
}

/** Asks for every address, each with the fragments that are looked for, and says what came as it comes. */
export async function checkAddresses(
  addresses: ReadonlyMap<string, ReadonlySet<string>>,
  options: NetworkOptions,
  onOutcome: (address: string, outcome: ExternalOutcome) => void,
): Promise<Map<string, ExternalOutcome>> {
  const { settings, allowPrivate, userAgent, resolve, backOff = 1000, longestPause = 60_000 } = options;
  const client = new WebClient({ allowPrivate, timeout: settings.timeout * 1000, userAgent, perHost: settings.perHost, resolve });
  const web: Web = {
    client,
    gate: new HostGate(settings.concurrency, settings.perHost),
    isAskable: askable(settings, allowPrivate),
    retries: settings.retries,
    backOff,
    longestPause,
    hosts: new Map(),
  };
  const sorted = [...addresses].toSorted(([a], [b]) => byCodeUnit(a, b));
  try {
    const outcomes = await Promise.all(
      sorted.map(async ([address, fragments]): Promise<[string, ExternalOutcome]> => {
        const outcome = await checkAddress(web, address, [...fragments]);
        onOutcome(address, outcome);
        return [address, outcome];
      }),
    );
    return new Map(outcomes);
  } finally {
    client.close();
  }
}
