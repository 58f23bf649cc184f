// Loaded before a program (`node --import`): counts the changes that it makes to the file system, and kills it in the middle of the one
// that KILL_AT names. Of what is written half is there by then. Without KILL_AT the number of all is written to KILL_COUNT.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const killAt = Number(process.env.KILL_AT ?? 0);
const { writeFileSync } = fs;
let changes = 0;
/** Some functions of `fs` call others. */
let isWithin = false;

function counted(change, begin = () => {}) {
  return (...args) => {
    if (isWithin) return change(...args);
    isWithin = true;
    try {
      changes += 1;
      if (changes === killAt) {
        begin(...args);
        process.kill(process.pid, 'SIGKILL');
      }
      return change(...args);
    } finally {
      isWithin = false;
    }
  };
}

for (const name of ['chmodSync', 'linkSync', 'mkdirSync', 'renameSync', 'rmdirSync', 'rmSync', 'symlinkSync', 'unlinkSync', 'writeSync']) {
  fs[name] = counted(fs[name]);
}
fs.writeFileSync = counted(writeFileSync, (file, content, ...others) => {
  const bytes = Buffer.from(content);
  writeFileSync(file, bytes.subarray(0, bytes.length / 2), ...others);
});
syncBuiltinESMExports();
if (killAt === 0) process.on('exit', () => writeFileSync(process.env.KILL_COUNT, String(changes)));
