// How much time of the processor it takes to compare a new lesson with the entries that are there: `npm run bench:learn [-- --entries 2000]`.
import { knownStatements, nearStatements } from '../dist/index.js';

const at = process.argv.indexOf('--entries');
const entries = Number(at === -1 ? 2000 : process.argv[at + 1]);
const words =
  'token session provider refresh client server queue cache index schema branch review gate spec prompt agent memory upload invoice tenant'.split(
    ' ',
  );
let next = 1;
const random = (most) => (next = (Math.imul(next, 48271) >>> 0) % 2147483647) % most;
/** Of the length that entries have: 8 to 27 words. */
const sentence = () =>
  Array.from({ length: 8 + random(20) }, () => words[random(words.length)] + (random(3) === 0 ? random(50) : '')).join(' ');
const statements = Array.from({ length: entries }, (_, index) => {
  return { name: `m-${index}`, path: 'a.memory.md', entry: undefined, retired: false, by: undefined, text: sentence() };
});

/** Milliseconds: other programs on the machine do not count. */
const now = () => process.cpuUsage().user / 1000;
const percentile = (times, part) => times.toSorted((a, b) => a - b)[Math.floor(times.length * part)].toFixed(1);
const reading = [];
for (let round = 0; round < 10; round += 1) {
  const start = now();
  knownStatements(statements);
  reading.push(now() - start);
}
const known = knownStatements(statements);
const comparing = [];
for (let round = 0; round < 200; round += 1) {
  const lesson = sentence();
  const start = now();
  nearStatements(lesson, known);
  comparing.push(now() - start);
}
console.log(
  `${entries} entries: features once ${percentile(reading, 0.5)} ms; a lesson ${percentile(comparing, 0.5)} ms, 95 % within ${percentile(comparing, 0.95)} ms`,
);
