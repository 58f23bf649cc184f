import type { Severity } from '../model/diagnostic.ts';
import type { FilePath } from '../model/file-path.ts';
import type { DuplicateLoading } from './duplicate-loading.ts';
import type { OverLimit } from './over-limits.ts';

/** A finding about a built file as a whole. */
export interface FileFinding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly path: FilePath;
  readonly message: string;
  readonly hint: string;
}

const beyond = {
  cut: 'reads the first %, and cuts off the rest',
  dropped: 'takes at most %, and leaves out what is longer',
  advised: 'is said to follow at most % well',
} as const;

export function overLimitFinding({ path, runtime, limit, size, largest }: OverLimit): FileFinding {
  const measure = (count: number): string => `${count.toLocaleString('en')} ${limit.unit}`;
  const what = limit.of === 'all rules' ? 'What is loaded together up to this file' : `The ${limit.of}`;
  const from = largest.map(({ source, size: share }) => `${source} (${measure(share)})`).join(', ');
  return {
    ruleId: 'over-limit',
    severity: limit.beyond === 'advised' ? 'info' : 'warning',
    path,
    message: `${what} has ${measure(size)}. ${runtime.title} ${beyond[limit.beyond].replace('%', measure(limit.max))} (${limit.source}).`,
    hint:
      limit.of.startsWith('skill ') && limit.of !== 'skill body'
        ? `Shorten it in ${from.replace(/ \([^)]*\)/g, '')}.`
        : `Most of it comes from ${from}: shorten that, or split it by the files that it is for.`,
  };
}

const MAX_FILES = 4;

export function duplicateFinding({ runtime, files, instructions, tokens, path, owners, settings }: DuplicateLoading): FileFinding {
  const named = files
    .slice(0, MAX_FILES)
    .map((file) => `\`${file}\``)
    .join(', ');
  const more = files.length > MAX_FILES ? ` and ${files.length - MAX_FILES} more` : '';
  const what = instructions === 0 ? 'text' : instructions === 1 ? 'one instruction' : `${instructions} instructions`;
  const where = path.endsWith('.zz') ? 'whatever the task' : `for work on \`${path}\``;
  const ways = [
    ...(settings.length === 0 ? [] : [`set ${settings.join(' or ')} in ${runtime.title}`]),
    ...(owners.length === 0 ? [] : [`build without ${owners.map((id) => `\`${id}\``).join(' or ')}`]),
    ...(settings.length + owners.length === 0 ? ['keep the text in one of the files'] : []),
  ];
  const way = ways.join(', or ');
  return {
    ruleId: 'duplicate-loading',
    severity: 'info',
    path: files[0] ?? '',
    message: `${runtime.title} loads ${what} more than once, from ${named}${more}: about ${tokens.toLocaleString('en')} tokens too many ${where}.`,
    hint: `${way.charAt(0).toUpperCase()}${way.slice(1)}, or accept the cost.`,
  };
}
