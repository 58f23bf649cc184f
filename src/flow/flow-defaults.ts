import type { Diagnostic } from '../model/diagnostic.ts';
import type { FilePath } from '../model/file-path.ts';
import type { FlowReport } from '../model/generated/schema-types.ts';
import { validateFlowDefaults } from '../model/generated/validators/flow-defaults.js';
import { valueAt } from '../model/value-path.ts';
import { readSettings } from '../parse/settings-text.ts';

/** Source: mikecubed/agent-orchestration@df14b311 `plugins/flow/docs/workflow-defaults-contract.md`, read on 2026-11-21. */
export const flowDefaultsPath: FilePath = '.flow/defaults.json';

/** Every setting, with what counts where nothing is said; `undefined` where each workflow has its own way. */
const settings: readonly (readonly [key: string, fallback: number | undefined])[] = [
  ['artifact-sinks.planning', undefined],
  ['artifact-sinks.track-reports', undefined],
  ['artifact-sinks.readiness-reports', undefined],
  ['artifact-sinks.publish-summaries', undefined],
  ['artifact-sinks.knowledge', undefined],
  ['review.mode', undefined],
  ['automation.progression', undefined],
  ['automation.stop-for-human', undefined],
  ['knowledge.capture', undefined],
  ['knowledge.lookup', undefined],
  ['concurrency.max-parallel-tracks', 2],
  ['concurrency.rescue-min-stall-checks', 3],
  ['publish.target-branch', undefined],
  ['publish.draft-pr', undefined],
];

type Defaults = FlowReport['defaults'];

export interface FlowDefaultsRead {
  readonly defaults: Defaults;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * What a repository wants of workflows. A file that is no JSON, or of another version, does not count at all; a key that cannot
 * be used falls back by itself; an unknown key is ignored. Each is told.
 */
export function readFlowDefaults(text: string | undefined, file: FilePath = flowDefaultsPath): FlowDefaultsRead {
  if (text === undefined) return { defaults: { file, state: 'absent', settings: settings.map(fallback) }, diagnostics: [] };
  const { value, mistakes } = readSettings(text, 'JSON', validateFlowDefaults, knownKeys);
  const isFatal = ({ of, keys }: (typeof mistakes)[number]): boolean => of === 'text' || of === 'missing' || keys[0] === 'schema-version';
  const unusable = mistakes.some(isFatal);
  const rejected = mistakes.flatMap(({ of, keys }) => (of === 'value' && keys.length > 0 ? [keys.join('.')] : []));
  const diagnostics = mistakes.map((mistake): Diagnostic => {
    const { of, keys, span, problem, hint } = mistake;
    const [ruleId, severity, consequence] = isFatal(mistake)
      ? (['flow/unusable', 'error', 'Nothing of the file counts.'] as const)
      : of === 'key'
        ? (['flow/unknown-key', 'info', ''] as const)
        : (['flow/bad-value', 'warning', fallbackText(keys.join('.'))] as const);
    return { ruleId, severity, path: file, span, message: `${problem} ${consequence}`.trim(), hint };
  });
  return {
    defaults: {
      file,
      state: unusable ? 'unusable' : 'read',
      settings: settings.map(([key, otherwise]) => {
        if (unusable) return fallback([key, otherwise]);
        // What is wrong in an item of a list, or in the group, is wrong in all of it.
        if (rejected.some((place) => place === key || place.startsWith(`${key}.`) || key.startsWith(`${place}.`))) {
          return { key, ...(otherwise === undefined ? {} : { value: otherwise }), from: 'rejected' as const };
        }
        // Its schema has held.
        const written = valueAt(value, key.split('.')) as Defaults['settings'][number]['value'];
        return written === undefined ? fallback([key, otherwise]) : { key, value: written, from: 'file' as const };
      }),
    },
    diagnostics,
  };
}

function fallback([key, value]: readonly [string, number | undefined]): Defaults['settings'][number] {
  return { key, ...(value === undefined ? {} : { value }), from: 'fallback' };
}

function fallbackText(place: string): string {
  const known = settings.find(([key]) => key === place || place.startsWith(`${key}.`))?.[1];
  return known === undefined ? 'Each workflow goes its own way.' : `It falls back to ${JSON.stringify(known)}.`;
}

function knownKeys(keys: readonly (string | number)[]): readonly string[] {
  const below = keys.join('.');
  const groups = settings.map(([key]) => key).filter((key) => below === '' || key.startsWith(`${below}.`));
  const names = groups.map((key) => (below === '' ? key : key.slice(below.length + 1)).split('.')[0] ?? '');
  return [...new Set([...(below === '' ? ['schema-version'] : []), ...names])];
}
