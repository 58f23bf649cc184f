import { readCacheFile, writeCacheFile } from '../files/cache-file.ts';
import { webAddresses } from '../graph/web-address.ts';
import { isFound } from '../model/external-outcome.ts';
import type { ExternalOutcome } from '../model/external-outcome.ts';
import { askable } from '../network/askable.ts';
import type { NetworkOptions } from '../network/check-addresses.ts';
import { covers, isFresh, isKept, parseCache, printCache } from '../network/outcome-cache.ts';
import type { CachedOutcome } from '../network/outcome-cache.ts';
import type { Project } from '../project.ts';

export interface ExternalOptions extends Omit<NetworkOptions, 'settings'> {
  /** Called whenever an address is done with. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

const cacheName = 'external.json';
/** Milliseconds after which good answers are kept, so that a run that is stopped has not been for nothing. */
const keepEvery = 5000;

/** Asks for the addresses on the web that links of the project lead to, and tells the graph what came. */
export async function checkExternal<Given extends Pick<Project, 'root' | 'graph' | 'config' | 'selected'>>(
  project: Given,
  { onProgress, ...options }: ExternalOptions,
): Promise<Given> {
  const { root, graph, config, selected } = project;
  const { cacheAge } = config.external;
  const network = { ...options, settings: config.external };
  const wanted = webAddresses(graph, selected);
  const cached = cachedOutcomes(root, wanted, network);
  const toAsk = new Map([...wanted].filter(([address]) => !cached.has(address)));
  const fresh: [string, CachedOutcome][] = [];
  let keptAt = Date.now();
  // Node's clients for the web are slow to load, and few runs need them.
  const { checkAddresses } = await import('../network/check-addresses.ts');
  const asked = await checkAddresses(toAsk, network, (address, outcome) => {
    const fragments = [...(toAsk.get(address) ?? [])];
    fresh.push([address, { ...outcome, at: Date.now(), allowPrivate: options.allowPrivate, fragments }]);
    onProgress?.(cached.size + fresh.length, wanted.size);
    if (Date.now() - keptAt < keepEvery) return;
    keptAt = Date.now();
    keep(
      root,
      fresh.filter(([, { answer }]) => isFound({ answer })),
      cacheAge,
    );
  });
  const isAnswered = async (address: string): Promise<boolean> =>
    hasAnswer(await checkAddresses(new Map([[address, new Set<string>()]]), network, () => {}));
  const settled = (await hasNetwork(asked, cached, isAnswered)) ? asked : withoutRumours(asked);
  keep(
    root,
    fresh.filter(([address]) => isKept(settled.get(address))),
    cacheAge,
  );
  return { ...project, graph: { ...graph, external: new Map([...cached, ...settled]) } };
}

/** Whether anything answers: if need be, an address that did so the last time is asked again. */
async function hasNetwork(
  asked: ReadonlyMap<string, ExternalOutcome>,
  cached: ReadonlyMap<string, ExternalOutcome>,
  isAnswered: (address: string) => Promise<boolean>,
): Promise<boolean> {
  if (hasAnswer(asked) || ![...asked.values()].some(({ answer }) => answer === 'unknown-host')) return true;
  const witness = [...cached].find(([, outcome]) => isFound(outcome));
  return witness !== undefined && (await isAnswered(witness[0]));
}

function hasAnswer(outcomes: ReadonlyMap<string, ExternalOutcome>): boolean {
  return [...outcomes.values()].some(({ answer }) => typeof answer === 'number');
}

/** Without a network no name is known, which says nothing of the names. */
function withoutRumours(outcomes: ReadonlyMap<string, ExternalOutcome>): Map<string, ExternalOutcome> {
  return new Map(
    [...outcomes].map(([address, outcome]) => [
      address,
      outcome.answer === 'unknown-host' ? { ...outcome, answer: 'unresolved' } : outcome,
    ]),
  );
}

/** What is remembered and still holds. The configuration may have changed: what it forbids is forgotten. */
function cachedOutcomes(
  root: string,
  wanted: ReadonlyMap<string, ReadonlySet<string>>,
  { settings, allowPrivate }: NetworkOptions,
): Map<string, ExternalOutcome> {
  if (settings.cacheAge === 0) return new Map();
  const known = parseCache(readCacheFile(root, cacheName));
  const isAskable = askable(settings, allowPrivate);
  const now = Date.now();
  return new Map(
    [...wanted].flatMap(([address, fragments]): [string, ExternalOutcome][] => {
      const outcome = known.get(address);
      if (outcome?.allowPrivate !== allowPrivate || isAskable(new URL(address)) !== undefined) return [];
      return isFresh(outcome, now, settings.cacheAge) && covers(outcome, fragments) ? [[address, outcome]] : [];
    }),
  );
}

/** Adds to what is there by now: another run may have written meanwhile. */
function keep(root: string, fresh: readonly (readonly [string, CachedOutcome])[], cacheAge: number): void {
  if (cacheAge === 0 || fresh.length === 0) return;
  const now = Date.now();
  const old = [...parseCache(readCacheFile(root, cacheName))].filter(([, outcome]) => isFresh(outcome, now, cacheAge));
  writeCacheFile(root, cacheName, printCache(new Map([...old, ...fresh])));
}
