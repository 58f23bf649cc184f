import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import type { FilePath } from '../model/file-path.ts';
import type { ModelsFile } from '../model/generated/schema-types.ts';
import { validateModels } from '../model/generated/validators/models.js';
import type { LocatedSpan } from '../model/span.ts';
import { readSettings } from '../parse/settings-text.ts';
import type { SettingsMistake } from '../parse/settings-text.ts';
import { doubtfulModel } from './model-name.ts';
import { modelRoles, modelTiers } from './model-roles.ts';
import type { ModelRole, ModelRuntime, ModelTier } from './model-roles.ts';

/** A model that a file names, with what stands there when that is a tier. */
export interface NamedModel {
  readonly model: string;
  readonly tier: ModelTier | undefined;
  readonly path: FilePath;
  readonly span: LocatedSpan;
}

/** A `models.yaml` as it was read. */
export interface ModelsFileRead {
  readonly path: FilePath;
  /** Nothing of it can be read. */
  readonly broken: boolean;
  readonly models: ReadonlyMap<ModelRole, NamedModel>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a `models.yaml`. What is wrong at one key leaves the others as they are, and is told. */
export function readModelsFile(path: FilePath, text: string, runtime: ModelRuntime): ModelsFileRead {
  const { value, mistakes, spanOf } = readSettings(text, 'YAML', validateModels, (keys) =>
    keys.length === 0 ? [...modelRoles, 'tiers'] : modelTiers,
  );
  const wrong = new Set(mistakes.flatMap(({ keys, of }) => (of === 'value' && keys.length > 0 ? [keys.join('.')] : [])));
  const file = value as ModelsFile;
  const diagnostics: Diagnostic[] = mistakes.map((mistake) => diagnosticOf(path, mistake));
  const report = (ruleId: string, severity: Severity, keys: readonly string[], message: string, hint: string): void =>
    void diagnostics.push({ ruleId, severity, path, span: spanOf(keys, 'value'), message, hint });

  const tiers = wrong.has('tiers') ? {} : (file.tiers ?? {});
  const tierModel = (tier: ModelTier): string | undefined => (wrong.has(`tiers.${tier}`) ? undefined : tiers[tier]?.trim());
  const models = new Map<ModelRole, NamedModel>();
  for (const role of modelRoles) {
    const written = wrong.has(role) ? undefined : file[role]?.trim();
    if (written === undefined) continue;
    const span = spanOf([role], 'value');
    const tier = modelTiers.find((one) => one === written);
    if (tier === undefined) {
      models.set(role, { model: written, tier, path, span });
      doubt([role], written);
      continue;
    }
    const model = tierModel(tier) ?? tierModel('default');
    if (model !== undefined) models.set(role, { model, tier, path, span });
    // Claude Code has a model of its own that is called `default`.
    else if (runtime === 'claude' && tier === 'default') models.set(role, { model: written, tier: undefined, path, span });
    else {
      report(
        'models/unknown-tier',
        'error',
        [role],
        `\`${role}\` names the tier \`${tier}\`, which \`tiers\` gives no model, so the role keeps its default.`,
        `Add \`${tier}\` below \`tiers\`.`,
      );
    }
  }
  for (const tier of modelTiers) {
    const model = tierModel(tier);
    if (model !== undefined) doubt(['tiers', tier], model);
  }
  return {
    path,
    broken: mistakes.some(({ of }) => of === 'text'),
    models,
    diagnostics: diagnostics.toSorted((a, b) => a.span.start.offset - b.span.start.offset),
  };

  function doubt(keys: readonly string[], model: string): void {
    const doubtful = doubtfulModel(model, runtime);
    if (doubtful !== undefined) report('models/unknown-model', 'warning', keys, doubtful.problem, doubtful.hint);
  }
}

function diagnosticOf(path: FilePath, { keys, of, span, problem, hint }: SettingsMistake): Diagnostic {
  const consequence =
    of === 'key' && keys.length === 1
      ? ' The role that is meant keeps its default.'
      : of === 'text'
        ? ' Every role keeps its default.'
        : '';
  return {
    ruleId: of === 'key' ? 'models/unknown-key' : of === 'text' ? 'models/unreadable' : 'models/bad-value',
    severity: 'error',
    path,
    span,
    message: `${problem}${consequence}`,
    hint,
  };
}
