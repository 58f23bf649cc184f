import { UsageError, visible } from '../index.ts';

/** What standard error says of a run that ended without a report. Anything but a usage error is a bug and keeps its stack. */
export function failureText(error: unknown): string {
  if (error instanceof UsageError) return `primitives: ${error.message.split('\n').map(visible).join('\n')}\n`;
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `primitives: This is a bug in primitives. Please report it with the lines below.\n${stack}\n`;
}
