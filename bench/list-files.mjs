// The listing that every command begins with, and nothing else: what of its time is git's and that of starting Node.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync('git', ['ls-files', '-c', '-o', '-d', '-t', '-s', '-z', '--exclude-standard'], { maxBuffer: 1 << 30 });
process.exitCode = status ?? 1;
