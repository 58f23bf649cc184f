import { close, open } from './canonical-text.ts';
import type { Gap } from './canonical-text.ts';

/** Names of footnotes and anchors that stand for one another: one for each, in both directions. */
export class Labels {
  private readonly there = new Map<string, string>();
  private readonly back = new Map<string, string>();

  /** Whether two names can stand for one another beside what is known. */
  pair(source: string, built: string): boolean {
    const known = this.there.get(source);
    if (known !== undefined || this.back.has(built)) return known === built;
    this.there.set(source, built);
    this.back.set(built, source);
    return true;
  }
}

/** Whether two link targets are the same thing, for example a file and a copy of it. */
export type SameTarget = (source: string, built: string) => boolean;

const marks = /\uE000(.)([^\uE000\uE001]*)\uE001/gu;

/** Whether a line of a primitive and a line of a text that is loaded say the same. */
export function sameLine(source: string, built: string, labels: Labels, sameTarget: SameTarget): boolean {
  if (!source.includes(open)) return source === built;
  if (source === built && !/\uE000[\^@]/u.test(source)) return true;
  const parts = partsOf(source);
  const match = matcherOf(source, parts).exec(built);
  if (match === null) return false;
  return parts.every(({ kind, value }, index) => {
    const found = match[index + 1] ?? '';
    if (kind === '^' || kind === '@') return labels.pair(kind + value, kind + found);
    if (kind === '>') return found === value || sameTarget(value, found);
    if (kind === 'f' && found.startsWith(`${open}f`)) {
      const target = found.slice(2, -1);
      return target === value || sameTarget(value, target);
    }
    return true;
  });
}

/** Whether the blank lines before two lines can be the same. */
export function sameGap(source: Gap = 'any', built: Gap = 'any'): boolean {
  return source === built || source === 'any' || built === 'any';
}

interface Part {
  readonly kind: string;
  readonly value: string;
}

function partsOf(line: string): Part[] {
  return [...line.matchAll(marks)].map(([, kind = '', value = '']) => ({ kind, value }));
}

const matchers = new Map<string, RegExp>();

/** The line as an expression with one group for each mark. */
function matcherOf(line: string, parts: readonly Part[]): RegExp {
  const known = matchers.get(line);
  if (known !== undefined) return known;
  const between = line.split(/\uE000[^\uE000\uE001]*\uE001/u).map(escaped);
  const source = between.map((text, index) => (index === 0 ? text : groupFor(parts[index - 1]) + text)).join('');
  const matcher = new RegExp(`^${source}$`, 'u');
  matchers.set(line, matcher);
  return matcher;
}

/** How a runtime may write it. */
function groupFor(part: Part | undefined): string {
  if (part === undefined) return '()';
  const { kind, value } = part;
  const same = escaped(open + kind + value + close);
  const name = escaped(value.replace(/:.*$/su, ''));
  switch (kind) {
    case '^':
    case '@':
    case '>':
      return `${open}${escaped(kind)}([^${open}${close}]*)${close}`;
    case 'f': {
      const path = escaped(value).replaceAll(' ', '\\\\? ');
      return `(${open}f[^${open}${close}]*${close}|@(?:\\./)?${path}|@\\{(?:\\./)?${path}\\}|#\\[\\[file:(?:\\./)?${path}\\]\\])`;
    }
    case 't': {
      const tool = '[\\w.:*/-]+';
      return `(${same}|${tool}|\`${tool}\`\\.*(?: or \`${tool}\`\\.*)*)`;
    }
    case 'v':
      return `(${same}|\\{${name}\\}|\\$[\\w-]+(?:\\[\\d+\\])? ?|\\{\\{ ?[\\w-]+ ?\\}\\})`;
    default:
      return `(${same})`;
  }
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
