/** What a number counts. A plain number, and `82/100`, have none. */
export type Unit = '%' | 'ms' | 'B' | '';

/** A number with what it counts, in the smallest unit, and what it is of: `82/100` is 82 of 100. */
export interface Quantity {
  readonly value: number;
  readonly of?: number;
  readonly unit: Unit;
}

const unitNames: Readonly<Record<string, readonly [unit: Unit, factor: number]>> = {
  '%': ['%', 1],
  percent: ['%', 1],
  'per cent': ['%', 1],
  ns: ['ms', 1e-6],
  us: ['ms', 1e-3],
  µs: ['ms', 1e-3],
  μs: ['ms', 1e-3],
  ms: ['ms', 1],
  millisecond: ['ms', 1],
  milliseconds: ['ms', 1],
  s: ['ms', 1000],
  sec: ['ms', 1000],
  second: ['ms', 1000],
  seconds: ['ms', 1000],
  min: ['ms', 60_000],
  minute: ['ms', 60_000],
  minutes: ['ms', 60_000],
  b: ['B', 1],
  byte: ['B', 1],
  bytes: ['B', 1],
  kb: ['B', 1000],
  kib: ['B', 1024],
  mb: ['B', 1_000_000],
  mib: ['B', 1_048_576],
  gb: ['B', 1_000_000_000],
  gib: ['B', 1_073_741_824],
};

const form =
  /^(?<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:\s*(?:\/|of)\s*(?<of>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?))?\s*(?<unit>%|per ?cent|[a-zµμ]+)?$/iu;

/** `76 %`, `48 ms`, `1.5 s`, `82/100`, `24 of 24`, `41`; `undefined` for anything else, an unknown unit included. */
export function quantityOf(written: string): Quantity | undefined {
  const { number, of, unit = '' } = form.exec(written.trim())?.groups ?? {};
  if (number === undefined) return undefined;
  const known = unit === '' ? (['', 1] as const) : unitOf(unit);
  if (known === undefined || (of !== undefined && known[0] !== '')) return undefined;
  const value = numberOf(number) * known[1];
  return { value, ...(of === undefined ? {} : { of: numberOf(of) }), unit: known[0] };
}

function unitOf(name: string): readonly [Unit, number] | undefined {
  const key = name.toLowerCase();
  return Object.hasOwn(unitNames, key) ? unitNames[key] : undefined;
}

function numberOf(written: string): number {
  return Number(written.replaceAll(',', ''));
}

/** In per cent; `undefined` for what is no share of anything. */
export function shareOf({ value, of, unit }: Quantity): number | undefined {
  if (unit === '%') return value;
  return of === undefined || of === 0 ? undefined : (value / of) * 100;
}

/** As people read it, with at most two places: `76.25 %`, `82/100`, `48 ms`, `1.5 MB`. */
export function quantityText({ value, of, unit }: Quantity): string {
  if (of !== undefined) return `${rounded(value)}/${rounded(of)}`;
  if (unit === 'B') {
    const [factor, name] = (
      [
        [1_000_000_000, 'GB'],
        [1_000_000, 'MB'],
        [1000, 'kB'],
      ] as const
    ).find(([one]) => value >= one) ?? [1, 'B'];
    return `${rounded(value / factor)} ${name}`;
  }
  if (unit === 'ms' && value >= 10_000) return `${rounded(value / 1000)} s`;
  return unit === '' ? `${rounded(value)}` : `${rounded(value)} ${unit}`;
}

/** Cut off, so that what lies below a bound never reads as if it reached it. */
function rounded(value: number): number {
  return Number.isInteger(value) ? value : Math.floor(Number((value * 100).toPrecision(12))) / 100;
}
