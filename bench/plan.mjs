// CPU time of planning a spec with many components, whole command lines: specs with few overlaps, with one file for all, and with globs.
//   npm run bench:plan [-- --components 1000]
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const at = process.argv.indexOf('--components');
const count = at === -1 ? 1000 : Number(process.argv[at + 1]);
const shapes = {
  'a file each': (n) => `src/area-${n % 40}/part-${n}.ts`,
  'one file for all': () => 'src/all.ts',
  'a glob each': (n) => `src/area-${n % 40}/part-${n}/**/*.ts`,
  'globs that meet': (n) => `src/**/part-${n}*.ts`,
};

execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
const folder = mkdtempSync(join(tmpdir(), 'primitives-bench-'));
mkdirSync(join(folder, '.github/instructions'), { recursive: true });
for (let n = 0; n < 40; n += 1) {
  writeFileSync(
    join(folder, `.github/instructions/area-${n}.instructions.md`),
    `---\napplyTo: "src/area-${n}/**"\n---\n\nRules of area ${n}.\n`,
  );
}
execFileSync('git', ['init', '-q'], { cwd: folder });
for (const [name, fileOf] of Object.entries(shapes)) {
  const lines = Array.from({ length: count }, (_, n) => {
    const depends = n > 3 && n % 3 === 0 ? ` depends=part-${n - 3},part-${Math.floor(n / 2)}` : '';
    return `- [ ] Part ${n} (\`${fileOf(n)}\`) {#part-${n}${depends}}`;
  });
  writeFileSync(join(folder, 'big.spec.md'), `# Feature: Big\n\n## Core Components\n\n${lines.join('\n')}\n`);
  const script = `
    const before = process.cpuUsage();
    const { run } = await import(${JSON.stringify(join(root, 'dist/index.js'))}).then(async (api) => ({
      run: async () => {
        const project = await api.loadProject({ root: ${JSON.stringify(folder)}, linked: 'all' });
        const spec = project.graph.documents.get('big.spec.md');
        const loaded = process.cpuUsage(before);
        const plan = api.planSpec(project.graph, spec);
        const planned = process.cpuUsage(before);
        const issues = api.issuesOf(plan);
        const all = process.cpuUsage(before);
        const ms = ({ user, system }) => (user + system) / 1000;
        return { load: ms(loaded), plan: ms(planned) - ms(loaded), issues: ms(all) - ms(planned), waves: plan.waves.length, edges: plan.edges.length, texts: issues.length };
      },
    }));
    console.log(JSON.stringify(await run()));
  `;
  const runs = Array.from({ length: 5 }, () => {
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    if (stdout === '') throw new Error(stderr);
    return JSON.parse(stdout);
  });
  const median = (key) => runs.map((run) => run[key]).toSorted((a, b) => a - b)[2];
  const { waves, edges } = runs[0];
  const times = ['load', 'plan', 'issues'].map((key) => `${key} ${median(key).toFixed(0).padStart(5)} ms`).join('  ');
  console.log(`${name.padEnd(18)} ${times}  ${edges} edges, ${waves} waves`);
}
rmSync(folder, { recursive: true, force: true });
