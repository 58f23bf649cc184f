import type { ModelsReport } from '../model/generated/schema-types.ts';
import { diagnosticLines } from './diagnostic-groups.ts';
import { painter } from './terminal.ts';
import type { TerminalOptions } from './terminal.ts';
import { visible } from './visible-text.ts';

type Runtime = ModelsReport['runtimes'][number];
type Role = Runtime['roles'][number];

/** A table for each runtime: role, model, what says so, and what that overrides; then what is wrong in the files. */
export function modelsText({ runtimes, diagnostics }: ModelsReport, terminal: TerminalOptions): string {
  const paint = painter(terminal);
  const all = runtimes.flatMap(({ roles }) => roles);
  const widthOf = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => text.length));
  const roleWidth = widthOf(all.map(({ role }) => role));
  const modelWidth = widthOf(all.map(({ model }) => visible(model)));
  const lines = runtimes.flatMap((runtime, index) => [
    ...(index === 0 ? [] : ['']),
    `${paint.bold(runtime.runtime)}  ${paint.dim(stateOf(runtime))}`,
    ...runtime.roles.map((role) => {
      const others = overridden(role);
      const row = `  ${role.role.padEnd(roleWidth)}  ${visible(role.model).padEnd(modelWidth)}  ${originOf(role)}`;
      return others === '' ? row : `${row}${paint.dim(`; not ${others}`)}`;
    }),
  ]);
  return `${[...lines, ...diagnosticLines(diagnostics, terminal)].join('\n')}\n`;
}

function stateOf({ file, state, session }: Runtime): string {
  const project = { absent: `no ${file}`, read: file, broken: `${file} cannot be read` }[state];
  return session === undefined ? project : `${project}, session ${visible(session)}`;
}

function originOf({ from, tier, path, span }: Role): string {
  if (from === 'default' || from === 'said') return from;
  const place = path === undefined || span === undefined ? '' : ` ${visible(path)}:${span.start.line}`;
  return `${from}${place}${tier === undefined ? '' : `, tier ${tier}`}`;
}

function overridden({ overrides, model }: Role): string {
  return overrides
    .filter((other) => other.model !== model)
    .map((other) => `${visible(other.model)} (${other.from})`)
    .join(', ');
}
