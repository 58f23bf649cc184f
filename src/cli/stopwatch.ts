import type { Observer, Stage, TimingReport } from '../index.ts';

export interface Stopwatch {
  readonly observer: Observer;
  readonly report: (command: string) => TimingReport;
}

/** Adds up how long each stage and each part takes, in milliseconds of `clock`. */
export function stopwatch(clock: () => number): Stopwatch {
  const started = clock();
  let last = started;
  /** Where the part began that `done` ends. */
  let partFrom = started;
  const open: Stage[] = [];
  const stages = new Map<string, { time: number; count: number }>();
  const parts = new Map<string, { stage: string; name: string; time: number; findings: number | undefined }>();
  const entryOf = (stage: string): { time: number; count: number } => {
    const entry = stages.get(stage) ?? { time: 0, count: 0 };
    stages.set(stage, entry);
    return entry;
  };
  const charge = (): void => {
    const now = clock();
    const stage = open.at(-1);
    if (stage !== undefined) entryOf(stage).time += now - last;
    last = now;
  };
  const addPart = (name: string, findings: number | undefined): void => {
    const stage = open.at(-1) ?? '';
    const key = `${stage} ${name}`;
    const part = parts.get(key) ?? { stage, name, time: 0, findings: undefined };
    parts.set(key, part);
    part.time += last - partFrom;
    if (findings !== undefined) part.findings = (part.findings ?? 0) + findings;
  };
  return {
    observer: {
      begin: (stage) => {
        charge();
        partFrom = last;
        open.push(stage);
        entryOf(stage);
      },
      end: () => {
        charge();
        open.pop();
      },
      done: (name, findings) => {
        charge();
        entryOf(open.at(-1) ?? '').count += 1;
        if (name !== undefined) addPart(name, findings);
        partFrom = last;
      },
      part: (name, findings) => {
        charge();
        addPart(name, findings);
        partFrom = last;
      },
    },
    report: (command) => {
      const total = clock() - started;
      const known = [...stages.values()].reduce((sum, { time }) => sum + time, 0);
      const listed = [...stages].map(([name, { time, count }]) => ({ name, time: rounded(time), count }));
      return {
        version: 1,
        command,
        total: rounded(total),
        stages: [...listed, { name: 'rest', time: rounded(total - known), count: 0 }],
        parts: [...parts.values()]
          .toSorted((a, b) => b.time - a.time || (a.name < b.name ? -1 : 1))
          .map(({ stage, name, time, findings }) => ({
            stage,
            name,
            time: rounded(time),
            ...(findings === undefined ? {} : { findings }),
          })),
      };
    },
  };
}

/** A clock that is set may go back. */
function rounded(time: number): number {
  return Math.max(0, Math.round(time * 1000) / 1000);
}
