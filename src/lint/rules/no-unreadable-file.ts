import { fileStart } from '../../model/span.ts';
import type { GraphRule } from '../rule.ts';

export const noUnreadableFile = {
  id: 'no-unreadable-file',
  summary: 'Every primitive must be a readable file inside the repository.',
  severity: 'error',
  preset: 'recommended',
  *check(graph) {
    for (const { path, reason } of graph.unreadable) {
      yield {
        path,
        span: fileStart,
        message: `The file cannot be read: ${reason}. Nothing in it was checked.`,
        hint: 'Make it a readable file, or list it under `ignore` in primitives.config.json.',
      };
    }
  },
} as const satisfies GraphRule;
