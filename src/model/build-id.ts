declare const PRIMITIVES_BUILD: string | undefined;

/**
 * Names the code that is running: a hash of the sources that it was built from, which `scripts/build.mjs` puts here. What one
 * build has kept another does not take for its own. `undefined` in code that was not built, which may change at any time.
 */
export const buildId: string | undefined = typeof PRIMITIVES_BUILD === 'undefined' ? undefined : PRIMITIVES_BUILD;
