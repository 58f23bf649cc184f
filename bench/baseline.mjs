// The figures of an earlier run, and what has changed since: ratios to bare Node, or instructions where both runs have counted them.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const file = join(import.meta.dirname, 'baseline.json');

/** Instructions repeat to four digits; what is compiled when still moves them a little. */
const noiseOfInstructions = 0.02;
/** Below this no ratio of two shared cores says anything. */
const leastNoise = 0.1;

export function readBaseline() {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Cases that were not run keep the figures that they have. */
export function saveBaseline({ node, platform, arch, results }) {
  const earlier = baselineOrEmpty();
  const cases = Object.fromEntries(
    results.map(({ name, ratio, spread, instructions = earlier.cases[name]?.instructions }) => [
      name,
      { ratio: rounded(ratio), spread: rounded(spread), instructions },
    ]),
  );
  writeFileSync(file, `${JSON.stringify({ node, platform, arch, cases: { ...earlier.cases, ...cases } }, undefined, 2)}\n`);
}

/** A row for each case that both have, and how many cost more than noise explains. */
export function comparison(before, now) {
  const compared = now.results.flatMap((result) => {
    const earlier = before.cases[result.name];
    return earlier === undefined ? [] : [{ ...result, ...changeOf(earlier, result, before.node === now.node) }];
  });
  return {
    slower: compared.filter(({ change, noise }) => change > noise).length,
    rows: compared.map(({ name, was, is, change, noise }) => [
      name,
      was,
      is,
      `${change > 0 ? '+' : ''}${(change * 100).toFixed(1)} %`,
      `${(noise * 100).toFixed(1)} %`,
      change > noise ? 'slower' : change < -noise ? 'faster' : '',
    ]),
  };
}

function changeOf(earlier, result, isSameNode) {
  // Another Node runs other instructions.
  if (isSameNode && earlier.instructions !== undefined && result.instructions !== undefined) {
    const millions = (count) => `${(count / 1e6).toFixed(0)} M`;
    return {
      was: millions(earlier.instructions),
      is: millions(result.instructions),
      change: result.instructions / earlier.instructions - 1,
      noise: noiseOfInstructions,
    };
  }
  return {
    was: `${earlier.ratio.toFixed(1)} x`,
    is: `${result.ratio.toFixed(1)} x`,
    change: result.ratio / earlier.ratio - 1,
    noise: Math.max(leastNoise, 3 * (earlier.spread + result.spread)),
  };
}

function baselineOrEmpty() {
  try {
    return readBaseline();
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return { cases: {} };
  }
}

function rounded(value) {
  return Number(value.toPrecision(4));
}
