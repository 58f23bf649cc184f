import { fromClaudeModel, toClaudeModel } from '../runtimes/emit/models.ts';
import { changed, left } from './draft.ts';
import type { Note } from './draft.ts';

export interface ModelBack {
  readonly model: string | undefined;
  readonly notes: readonly Note[];
}

/** A model of Claude's as VS Code calls it. Every runtime spells the others in its own way, so they are left. */
export function modelFrom(value: unknown, runtime: string): ModelBack {
  if (value === undefined || value === null || value === 'inherit') return { model: undefined, notes: [] };
  const exact = fromClaudeModel(value);
  if (!exact.lost) return { model: exact.model, notes: [] };
  const written = typeof value === 'string' ? value : JSON.stringify(value);
  const { model } = fromClaudeModel(toClaudeModel(typeof value === 'string' ? value.replace(/^.*\//, '') : undefined).model);
  if (model !== undefined)
    return { model, notes: [changed(`The model \`${written}\` becomes \`${model}\`: of a family, that is the one that has a name here.`)] };
  return {
    model: undefined,
    notes: [left(`The model \`${written}\` of ${runtime} has no name here: the agent uses the one that is chosen.`)],
  };
}
