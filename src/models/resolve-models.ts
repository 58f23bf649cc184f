import type { FilePath } from '../model/file-path.ts';
import type { ModelsReport } from '../model/generated/schema-types.ts';
import type { ModelsFileRead } from './models-file.ts';
import { defaultModels } from './model-roles.ts';
import type { ModelRole, ModelRuntime } from './model-roles.ts';

export interface ModelSources {
  readonly runtime: ModelRuntime;
  /** What a person says for this run alone. */
  readonly said: ReadonlyMap<ModelRole, string>;
  readonly file: FilePath;
  readonly project: ModelsFileRead | undefined;
  /** What was agreed on earlier in the session. */
  readonly session: ModelsFileRead | undefined;
}

type RuntimeModels = ModelsReport['runtimes'][number];
type RoleModel = RuntimeModels['roles'][number];

/**
 * Which model plays each role, what said so, and what that overrides. What is said for the run comes first, then the project's
 * file, then the session, then the defaults. Where the project has a file, a role that it does not name has its default, and
 * the session is not asked.
 */
export function resolveModels(sources: ModelSources, roles: readonly ModelRole[]): RuntimeModels {
  const { runtime, file, project, session } = sources;
  return {
    runtime,
    file,
    state: project === undefined ? 'absent' : project.broken ? 'broken' : 'read',
    ...(session === undefined ? {} : { session: session.path }),
    roles: roles.map((role) => roleModel(role, sources)),
  };
}

function roleModel(role: ModelRole, { runtime, said, project, session }: ModelSources): RoleModel {
  const own = said.get(role);
  const inProject = project?.models.get(role);
  const inSession = session?.models.get(role);
  const fallback = { from: 'default' as const, model: defaultModels[role][runtime] };
  const fromFile = (
    from: 'project' | 'session',
    { model, tier, path, span }: NonNullable<typeof inProject>,
  ): Omit<RoleModel, 'role' | 'overrides'> => ({
    from,
    model,
    path,
    span,
    ...(tier === undefined ? {} : { tier }),
  });
  const hasProject = project !== undefined && !project.broken;
  const agreed = inSession === undefined ? [] : [fromFile('session', inSession)];
  const candidates: Omit<RoleModel, 'role' | 'overrides'>[] = [
    ...(own === undefined ? [] : [{ from: 'said' as const, model: own }]),
    ...(inProject === undefined ? [] : [fromFile('project', inProject)]),
    ...(hasProject ? [fallback, ...agreed] : [...agreed, fallback]),
  ];
  const [chosen = fallback, ...rest] = candidates;
  const overrides = rest.map(({ from, model, path }) => ({ from, model, ...(path === undefined ? {} : { path }) }));
  return { role, ...chosen, overrides };
}
