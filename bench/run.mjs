// CPU time of whole processes (user + system, children included): the median of several interleaved runs after a warm-up, beside
// Node's bare start-up and beside peers in the same run, with the memory that each takes. Machines differ; the ratio travels, the
// seconds do not.
//   npm run bench [-- --only start,warm] [--rounds 9] [--budget 60] [--json FILE] [--instructions]
//   npm run bench -- --save        keeps the figures as the baseline
//   npm run bench -- --compare     says what costs more than the baseline, beyond noise; exit code 1
import { writeFileSync } from 'node:fs';
import { arch, platform } from 'node:os';
import { comparison, readBaseline, saveBaseline } from './baseline.mjs';
import { floorName, groups } from './cases.mjs';
import { instructionsOf, median, option, peakMemory, prepare, printTable, samplesOf } from './measure.mjs';

/** Bare Node on the machine that the targets were set on, in seconds. */
const floorOfTargets = 0.024;

prepare();
const isAsked = (name) => process.argv.includes(`--${name}`);
const wanted = new Set(['start', ...option('only', Object.keys(groups).join()).split(',')]);
const unknown = [...wanted].filter((name) => !(name in groups));
if (unknown.length > 0) {
  console.error(`There is no group ${unknown.join(', ')}. There are: ${Object.keys(groups).join(', ')}.`);
  process.exit(2);
}
const cases = Object.keys(groups).flatMap((group) => (wanted.has(group) ? groups[group]().map((each) => ({ ...each, group })) : []));
const samples = samplesOf(cases, Number(option('rounds', 9)), Number(option('budget', 60)));
const floor = median(samples.get(floorName));
const results = cases.map((each) => resultOf(each));

printTable([
  ['', 'CPU', 'of bare node', 'at most', '', 'peak memory', 'runs'],
  ...results.map(({ name, seconds, ratio, target, met, peak, peakTarget, runs }) => [
    name,
    `${seconds.toFixed(2)} s`,
    `${ratio.toFixed(1)} x`,
    target === undefined ? '' : `${target.toFixed(1)} x`,
    met === undefined ? '' : met ? 'met' : 'missed',
    `${peak.toFixed(0)} MiB${peakTarget === undefined ? '' : ` (at most ${peakTarget})`}`,
    String(runs),
  ]),
]);
console.log(
  `\nNode ${process.version}, ${platform()} ${arch()}; bare Node takes ${floor.toFixed(3)} s here, ${floorOfTargets} s where the targets were set`,
);
const report = { node: process.version, platform: platform(), arch: arch(), floor, results };
if (option('json') !== undefined) writeFileSync(option('json'), `${JSON.stringify(report, undefined, 2)}\n`);
if (isAsked('save')) saveBaseline(report);
if (isAsked('compare')) {
  const { rows, slower } = comparison(readBaseline(), report);
  console.log();
  printTable([['', 'before', 'now', 'change', 'noise', ''], ...rows]);
  process.exitCode = slower === 0 ? 0 : 1;
}

function resultOf(each) {
  const { name, group, seconds: limit, peak: peakTarget } = each;
  const values = samples.get(name);
  const seconds = median(values);
  const ratio = seconds / floor;
  const peak = peakMemory(each);
  const target = limit === undefined ? undefined : limit / floorOfTargets;
  const met = target === undefined ? undefined : ratio <= target && (peakTarget === undefined || peak <= peakTarget);
  // The median distance from the median, as a part of it.
  const spread = median(values.map((value) => Math.abs(value - seconds))) / seconds;
  const instructions = each.counted === true && isAsked('instructions') ? instructionsOf(each) : undefined;
  return { name, group, seconds, ratio, spread, runs: values.length, target, met, peak, peakTarget, instructions };
}
