import { InvalidArgumentError, Option } from 'commander';
import { didYouMean, RULE_SEVERITIES, momentOf } from '../index.ts';
import type { Shard } from '../index.ts';
import type { RuleFlag } from './lint-flags.ts';
import type { ExitCode } from './terminal.ts';

/** Where the command that was called leaves its exit code. */
export type Finish = (exitCode: ExitCode) => void;

export function moment(): Option {
  return new Option(
    '--now <moment>',
    'when it was, for example 2026-01-15T10:22:00Z (default: SOURCE_DATE_EPOCH, else the clock)',
  ).argParser((value) => {
    const at = momentOf(value);
    if (at !== undefined) return at;
    throw new InvalidArgumentError('Write a moment with its zone, for example 2026-01-15T10:22:00Z, or a day.');
  });
}

export function root(): Option {
  return new Option('--root <folder>', 'repository root (default: the top level of the git repository)');
}

export function dialect(): Option {
  return new Option('--dialect <dialect>', 'how `applyTo` is read').default('vscode').argParser(oneOf(['vscode', 'rooted']));
}

export function format(...choices: string[]): Option {
  return new Option('-f, --format <format>', `how to print: ${choices.join(', ')}`).default('text').argParser(oneOf(choices));
}

export function added(value: string, before: readonly string[]): string[] {
  return [...before, value];
}

/** `a, b`: names that no comma can be part of. */
export function commaList(value: string): string[] {
  const names = value.split(',').map((name) => name.trim());
  if (names.every((name) => name !== '')) return names;
  throw new InvalidArgumentError('Write names with commas between them.');
}

export function ruleFlag(value: string, before: readonly RuleFlag[] = []): RuleFlag[] {
  const [id = '', severity = ''] = value.split(/:(?=[^:]*$)/);
  const chosen = RULE_SEVERITIES.find((name) => name === severity);
  if (chosen !== undefined && id !== '') return [...before, { id, severity: chosen }];
  throw new InvalidArgumentError(`Write a rule and its severity, for example no-dead-glob:off.${didYouMean(severity, RULE_SEVERITIES)}`);
}

export function wholeNumber(value: string): number {
  if (/^\d+$/.test(value)) return Number(value);
  throw new InvalidArgumentError('Write a whole number.');
}

export function positiveNumber(value: string): number {
  const number = wholeNumber(value);
  if (number > 0) return number;
  throw new InvalidArgumentError('Write a whole number above 0.');
}

export function percentage(value: string): number {
  if (/^\d+(?:\.\d+)?$/.test(value) && Number(value) <= 100) return Number(value);
  throw new InvalidArgumentError('Write a number from 0 to 100.');
}

/** More shards than anybody has machines for. */
const mostShards = 9999;

export function shardFlag(value: string): Shard {
  const [, first = '', second = ''] = /^(\d+)\/(\d+)$/.exec(value) ?? [];
  const [index, count] = [Number(first), Number(second)];
  if (second === '') throw new InvalidArgumentError('Write which shard it is and how many there are, for example 2/3.');
  if (count === 0 || count > mostShards) throw new InvalidArgumentError(`There can be 1 to ${mostShards} shards, for example 1/3.`);
  if (index === 0) throw new InvalidArgumentError(`Shards count from 1: the first of ${count} is 1/${count}.`);
  if (index > count) throw new InvalidArgumentError(`There is no shard ${index} of ${count}: the last is ${count}/${count}.`);
  return { index, count };
}

export function oneOf(choices: readonly string[]): (value: string) => string {
  return (value) => {
    if (choices.includes(value)) return value;
    throw new InvalidArgumentError(`Use one of ${choices.join(', ')}.${didYouMean(value, choices)}`);
  };
}
