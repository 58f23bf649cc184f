import fc from 'fast-check';

/**
 * The same inputs in each run: what fails here fails everywhere, and what passes once does so again. `FUZZ_SEED` draws others, and
 * `FUZZ_TIMES` so many times as many; `npm run fuzz` asks for both.
 */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env['FUZZ_SEED'] ?? 1) });

/** How often a property is tried that this many inputs are enough for. */
export function runs(enough: number): number {
  return Math.ceil(enough * Number(process.env['FUZZ_TIMES'] ?? 1));
}

export { fc };
