import { ownPlaces } from '../arrivals/own-places.ts';
import { nameOf } from '../graph/agents.ts';
import type { Primitive } from '../graph/graph.ts';
import { stemOf } from '../kinds.ts';
import type { FilePath } from '../model/file-path.ts';
import type { Offer, Runtime } from '../runtimes/runtime.ts';
import { quoted } from './how-different.ts';
import type { Reason } from './how-different.ts';
import { restore } from './problem.ts';

/** What is wrong with the words that an offer goes by, where a runtime has words for such a thing and none of its files is right. */
export function wrongOffer(runtime: Runtime, primitive: Primitive, offered: readonly Offer[], by: readonly FilePath[]): Reason | undefined {
  const { isOwn } = ownPlaces(runtime);
  const bringing = offered.filter(({ path }) => by.includes(path));
  const own = bringing.filter(({ path }) => isOwn(path));
  const offers = own.length > 0 ? own : bringing;
  const [first] = offers;
  if (first === undefined) return undefined;
  if (primitive.kind !== 'instructions' && !offers.some(({ name }) => isNameOf(primitive, name))) {
    const message = `It is called ${quoted(first.name)} here, and ${quoted(nameOf(primitive))} in the source.`;
    return { type: 'changed', at: { path: first.path }, message, hint: restore };
  }
  const said = primitive.frontmatter?.value['description'];
  if (typeof said !== 'string' || offers.some(({ description }) => saysTheSame(said, description))) return undefined;
  const { kind, description, path } = first;
  const hasWords = offered.some((other) => other.kind === kind && isOwn(other.path) && other.description.trim() !== '');
  if (!hasWords) return undefined;
  const message =
    description.trim() === ''
      ? `The description is lost: the source says ${quoted(said)}.`
      : `The description differs: the source says ${quoted(said)}, this file ${quoted(description)}.`;
  return { type: 'changed', at: { path }, message, hint: restore };
}

/** Longer names may have lost their end. */
const LONG = 40;

/** The name in the form that a runtime takes; where several have one name, with more of the path before it or a number behind it. */
function isNameOf(primitive: Primitive, called: string): boolean {
  const found = plainName(called);
  return [nameOf(primitive), stemOf(primitive.path)].map(plainName).some((name) => {
    const least = found.length > LONG ? 4 : name.length;
    for (let length = name.length; length >= least; length -= 1) {
      if (length === name.length ? found.includes(name) : found.endsWith(name.slice(0, length))) return true;
    }
    return false;
  });
}

function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A runtime may want more than the source says: when to use it. A limit may cut it. */
function saysTheSame(source: string, offered: string): boolean {
  const [wanted, found] = [plain(source), plain(offered)];
  return found.startsWith(wanted.replace(/\.$/, '')) || (found.length > 200 && wanted.startsWith(found.replace(/(?:\.{3}|…)$/, '')));
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
