import { readCacheFile, writeCacheFile } from './files/cache-file.ts';
import { webAddresses } from './graph/web-address.ts';
import { isFound } from './model/external-outcome.ts';
import type { ExternalOutcome } from './model/external-outcome.ts';
import { checkAddresses } from './network/check-addresses.ts';
import type { NetworkOptions } from './network/check-addresses.ts';
import { covers, isFresh, isKept, parseCache, printCache } from './network/outcome-cache.ts';
import type { CachedOutcome } from './network/outcome-cache.ts';
import type { Project } from './project.ts';

export interface ExternalOptions extends Omit<NetworkOptions, 'settings'> {
  /** Called whenever an address is done with. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

const cacheName = 'external.json';
/** Milliseconds after which good answers are kept, so that a run that is stopped has not been for nothing. */
const keepEvery = 5000;

/** Asks for the addresses on the web that links of the project lead to, and tells the graph what came. */
export async function checkExternal(project: Project, { onProgress, ...options }: ExternalOptions): Promise<Project> {
  const { root, graph, config, selected } = project;
  const { cacheAge } = config.external;
  const network = { ...options, settings: config.external };
  const wanted = webAddresses(graph, selected);
  const cached = cachedOutcomes(root, wanted, cacheAge, options.allowPrivate);
  const toAsk = new Map([...wanted].filter(([address]) => !cached.has(address)));
  const fresh: [string, CachedOutcome][] = [];
  let keptAt = Date.now();
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
  const settled = (await hasNetwork(asked, cached, network)) ? asked : withoutRumours(asked);
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
  network: NetworkOptions,
): Promise<boolean> {
  const answers = (outcomes: ReadonlyMap<string, ExternalOutcome>): boolean =>
    [...outcomes.values()].some(({ answer }) => typeof answer === 'number');
  if (answers(asked) || ![...asked.values()].some(({ answer }) => answer === 'unknown-host')) return true;
  const witness = [...cached].find(([, outcome]) => isFound(outcome));
  return witness !== undefined && answers(await checkAddresses(new Map([[witness[0], new Set<string>()]]), network, () => {}));
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

function cachedOutcomes(
  root: string,
  wanted: ReadonlyMap<string, ReadonlySet<string>>,
  cacheAge: number,
  allowPrivate: boolean,
): Map<string, ExternalOutcome> {
  if (cacheAge === 0) return new Map();
  const known = parseCache(readCacheFile(root, cacheName));
  const now = Date.now();
  return new Map(
    [...wanted].flatMap(([address, fragments]): [string, ExternalOutcome][] => {
      const outcome = known.get(address);
      const holds = outcome?.allowPrivate === allowPrivate && isFresh(outcome, now, cacheAge) && covers(outcome, fragments);
      return holds ? [[address, outcome]] : [];
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
