import { slug as slugOf } from 'github-slugger';
import type { Diagnostic } from '../model/diagnostic.ts';
import { isInside } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { didYouMean } from '../model/nearest-name.ts';
import { UsageError } from '../model/usage-error.ts';
import type { EarlierPlan } from './earlier-plan.ts';
import type { Plan, PlanNode } from './plan.ts';
import { scopeMatcher } from './scope.ts';
import type { PlanRuleId } from './work-item.ts';

export interface PlanCheckInput {
  /** Changed files; nothing is said about scopes without them. */
  readonly paths?: readonly FilePath[] | undefined;
  readonly branch?: string | undefined;
  /** Slug or id of what the change is for; told from the branch when left out. */
  readonly component?: string | undefined;
  readonly wave?: number | undefined;
  readonly earlier?: EarlierPlan | undefined;
  /** Folders in which plans are kept: nobody's scope, and open to all. */
  readonly planFolders?: readonly FilePath[];
}

export interface PlanCheck {
  /** What the change is for. */
  readonly component: PlanNode | undefined;
  /** Who says so. */
  readonly componentFrom: 'flag' | 'branch' | undefined;
  readonly wave: number | undefined;
  readonly changed: readonly FilePath[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What of a plan's own findings is about work that runs at the same time, or cannot be planned at all. */
const ofPlan: ReadonlySet<string> = new Set<PlanRuleId>([
  'plan/absolute-path',
  'plan/cycle',
  'plan/duplicate-id',
  'plan/nothing-to-plan',
  'plan/parallel-marker-wrong',
  'plan/path-outside-repo',
  'plan/unknown-dependency',
  'plan/unreadable-glob',
]);

/** Holds a change, and the plan that was made earlier, against the spec. Throws a `UsageError` for a component that the plan does not have. */
export function checkPlan(plan: Plan, input: PlanCheckInput = {}): PlanCheck {
  const { paths, earlier, planFolders = [] } = input;
  const chosen = componentOf(plan, input);
  const component = chosen?.node;
  const waveOf = new Map(plan.waves.flatMap(({ number, ids }) => ids.map((id) => [id, number])));
  const open = (path: FilePath): boolean => path === plan.source || planFolders.some((folder) => isInside(folder, path));
  const changed = (paths ?? []).filter((path) => !open(path));
  const wave = input.wave ?? (component === undefined ? undefined : waveOf.get(component.id));
  if (input.wave !== undefined && input.wave > plan.waves.length) {
    throw new UsageError(`The plan has ${plan.waves.length} waves, and no wave ${input.wave}.`);
  }
  const own = component === undefined ? undefined : waveOf.get(component.id);
  if (component !== undefined && own !== undefined && wave !== own) {
    throw new UsageError(`\`${component.slug}\` is in wave ${own}, not in wave ${wave}. Leave out --wave or --component.`);
  }
  return {
    component,
    componentFrom: chosen?.from,
    wave,
    changed,
    diagnostics: [
      ...plan.diagnostics.filter(({ ruleId }) => ofPlan.has(ruleId)),
      ...(earlier === undefined ? [] : changesOfSpec(plan, earlier)),
      ...scopeFindings(plan, changed, component, input.wave, waveOf),
    ],
  };
}

function componentOf(
  { nodes }: Plan,
  { component, branch, wave }: PlanCheckInput,
): { readonly node: PlanNode; readonly from: 'flag' | 'branch' } | undefined {
  if (component !== undefined) {
    const node = nodes.find(({ id, slug }) => id === component || slug.toLowerCase() === component.toLowerCase());
    if (node !== undefined) return { node, from: 'flag' };
    const slugs = nodes.map(({ slug }) => slug);
    throw new UsageError(
      `The plan has no \`${component}\`.${didYouMean(component, slugs) || ` It has ${slugs.slice(0, 12).join(', ')}${slugs.length > 12 ? ' and others' : ''}.`}`,
    );
  }
  // Who names a wave asks about all of it.
  if (wave !== undefined) return undefined;
  // `oauth/token-service`, `feature/03-token-service`, `issue-3-token-service`
  const names = (branch ?? '')
    .split('/')
    .flatMap((part) => [part, part.replace(/^(?:issue|task|feature|feat)[-_]/i, '').replace(/^\d+[-_]/, '')]);
  const known = new Set(names.map((name) => name.toLowerCase()));
  const named = nodes.filter(({ slug }) => known.has(slug.toLowerCase()) || known.has(slugOf(slug)));
  const [node] = named;
  return node === undefined || named.length > 1 ? undefined : { node, from: 'branch' };
}

function scopeFindings(
  { nodes, edges }: Plan,
  changed: readonly FilePath[],
  component: PlanNode | undefined,
  wantedWave: number | undefined,
  waveOf: ReadonlyMap<string, number>,
): Diagnostic[] {
  const scopes = nodes.filter(({ files }) => files.length > 0).map((node) => ({ node, matches: scopeMatcher(node.files) }));
  // Whoever writes the code writes its tests.
  const own = new Set(
    component === undefined
      ? []
      : [component.id, ...edges.flatMap(({ before, after, type }) => (type === 'test-first' && after === component.id ? [before] : []))],
  );
  const ownersOf = (path: FilePath): PlanNode[] => scopes.filter(({ matches }) => matches(path)).map(({ node }) => node);
  const touched = changed.map((path) => ({ path, owners: ownersOf(path) }));
  // A test is written in its own wave, and goes on to be run with what it tests.
  const testedWaves = (node: PlanNode): number[] =>
    node.kind === 'test'
      ? edges.flatMap(({ before, after, type }) => (type === 'test-first' && before === node.id ? (waveOf.get(after) ?? []) : []))
      : [];
  const wavesOf = (some: readonly PlanNode[]): number[] => some.flatMap((node) => [...testedWaves(node), waveOf.get(node.id) ?? []].flat());
  const all = touched.flatMap(({ owners }) => owners);
  const work = all.filter(({ kind }) => kind !== 'test');
  const waves = wavesOf(work.length > 0 ? work : all);
  const wave = wantedWave ?? (component === undefined && waves.length > 0 ? waves.reduce((least, one) => Math.min(least, one)) : undefined);
  return touched.flatMap(({ path, owners }): Diagnostic[] => {
    const names = owners.map(({ slug }) => `\`${slug}\``).join(' and ');
    if (component !== undefined) {
      if (owners.some(({ id }) => own.has(id)) || component.kind === 'integration') return [];
      const whose = owners.length === 0 ? 'the plan gives it to nobody' : `it belongs to ${names}`;
      return [
        violation(path, 'plan/scope-violation', {
          message: `The change is for \`${component.slug}\` and touches a file outside its scope: ${whose}, so two may work on it unawares.`,
          hint:
            owners.length === 0
              ? `Take the change back, or add the file to \`${component.slug}\` in the spec.`
              : `Leave it to ${names}, or plan it anew.`,
        }),
      ];
    }
    if (owners.length === 0) {
      return [
        violation(path, 'plan/scope-violation', {
          message: 'The plan gives this file to nobody, so whoever works on something else may change it too.',
          hint: 'Take the change back, or add the file to a component in the spec.',
        }),
      ];
    }
    const numbers = wavesOf(owners);
    if (wave === undefined || numbers.length === 0 || numbers.includes(wave)) return [];
    return [
      violation(path, 'plan/wrong-wave', {
        message: `It belongs to ${names} in wave ${numbers.join(' and ')}, and this change works on wave ${wave}: what it stands on may not be there yet.`,
        hint: 'Leave it to its wave, or name the wave that is worked on with --wave.',
      }),
    ];
  });
}

const noPlace = { line: 1, column: 1, offset: 0 };

function violation(
  path: FilePath,
  ruleId: PlanRuleId,
  { message, hint }: Pick<Diagnostic, 'message'> & { readonly hint: string },
): Diagnostic {
  return { ruleId, severity: 'error', path, span: { start: noPlace, end: noPlace }, message, hint };
}

function changesOfSpec({ nodes, source, feature }: Plan, earlier: EarlierPlan): Diagnostic[] {
  if (earlier.feature !== feature) {
    throw new UsageError(`The earlier plan is of \`${earlier.feature}\`, and the spec is of \`${feature}\`. Name the plan of this spec.`);
  }
  const ids = new Set(nodes.map(({ id }) => id));
  const changes = [
    ...nodes.flatMap(({ id, slug, fingerprint }) => {
      const before = earlier.nodes.get(id);
      if (before === undefined || before.orphan) return [`\`${slug}\` is new`];
      return before.fingerprint === fingerprint ? [] : [`\`${slug}\` says something else`];
    }),
    ...[...earlier.nodes].flatMap(([id, { orphan }]) => (ids.has(id) || orphan ? [] : [`\`${id.slice(id.indexOf('/') + 1)}\` is gone`])),
  ];
  if (changes.length === 0) return [];
  const shown = changes.length > 6 ? [...changes.slice(0, 5), `and ${changes.length - 5} more`] : changes;
  return [
    violation(source, 'plan/spec-changed', {
      message: `The spec has changed since it was planned, so issues say what no longer holds: ${shown.join(', ')}.`,
      hint: 'Plan it again with `primitives plan --out`, and update the issues.',
    }),
  ];
}
