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
  const charge = (): number => {
    const now = clock();
    const stage = open.at(-1);
    if (stage !== undefined) entryOf(stage).time += now - last;
    last = now;
    return now;
  };
  return {
    observer: {
      begin: (stage) => {
        partFrom = charge();
        open.push(stage);
        entryOf(stage);
      },
      end: () => {
        charge();
        open.pop();
      },
      done: (name, findings) => {
        const now = charge();
        const stage = open.at(-1) ?? '';
        entryOf(stage).count += 1;
        if (name !== undefined) {
          const key = `${stage} ${name}`;
          const part = parts.get(key) ?? { stage, name, time: 0, findings: undefined };
          parts.set(key, part);
          part.time += now - partFrom;
          if (findings !== undefined) part.findings = (part.findings ?? 0) + findings;
        }
        partFrom = now;
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
