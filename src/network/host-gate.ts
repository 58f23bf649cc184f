/** The tasks of one host. */
interface Line {
  running: number;
  /** Milliseconds since 1970. */
  pausedUntil: number;
  readonly waiting: (() => void)[];
}

/** Lets tasks begin as places become free: so many at once, and so many at once for one host. */
export class HostGate {
  private running = 0;
  private readonly hosts = new Map<string, Line>();
  private readonly limit: number;
  private readonly perHost: number;

  constructor(limit: number, perHost: number) {
    this.limit = limit;
    this.perHost = perHost;
  }

  /** `again`: it has waited before, and goes in front of those that have not. */
  async run<Result>(host: string, task: () => Promise<Result>, { again = false } = {}): Promise<Result> {
    const line = this.lineOf(host);
    await new Promise<void>((resolve) => {
      if (again) line.waiting.unshift(resolve);
      else line.waiting.push(resolve);
      this.admit();
    });
    try {
      return await task();
    } finally {
      this.running -= 1;
      line.running -= 1;
      this.admit();
    }
  }

  /** No task for `host` begins for so many milliseconds. */
  pause(host: string, milliseconds: number): void {
    const line = this.lineOf(host);
    line.pausedUntil = Math.max(line.pausedUntil, Date.now() + milliseconds);
    // A timer may fire a moment early.
    setTimeout(() => this.admit(), milliseconds + 2);
  }

  private lineOf(host: string): Line {
    const line = this.hosts.get(host) ?? { running: 0, pausedUntil: 0, waiting: [] };
    this.hosts.set(host, line);
    return line;
  }

  private admit(): void {
    const now = Date.now();
    for (const line of this.hosts.values()) {
      while (this.running < this.limit && line.running < this.perHost && line.pausedUntil <= now) {
        const next = line.waiting.shift();
        if (next === undefined) break;
        this.running += 1;
        line.running += 1;
        next();
      }
    }
  }
}
