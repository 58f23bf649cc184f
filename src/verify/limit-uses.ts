import { compileGlobList } from '../graph/match-glob.ts';
import type { FilePath } from '../model/file-path.ts';
import type { Limit, Runtime } from '../runtimes/runtime.ts';
import { ruleText } from '../runtimes/load/rule-text.ts';
import type { Ground } from '../arrivals/arrivals.ts';
import { offeredTexts } from '../arrivals/offered-text.ts';
import type { Problem } from './problem.ts';
import type { Group } from './verify.ts';

/** How much of a limit of the runtime is used, at most. */
export interface LimitUse {
  readonly limit: Limit;
  readonly used: number;
}

interface MeasuredLimit extends LimitUse {
  readonly problem?: Problem;
}

interface Size {
  readonly path: FilePath;
  readonly size: number;
}

/** What is loaded and offered, against the limits of a runtime. What is only advised is measured, and is no problem. */
export function limitUses(ground: Ground, runtime: Runtime, groups: readonly Group[]): MeasuredLimit[] {
  return runtime.limits.map((limit) => {
    const most = sizes(ground, runtime, groups, limit).reduce<Size | undefined>(
      (a, b) => (a === undefined || b.size > a.size ? b : a),
      undefined,
    );
    if (most === undefined || most.size <= limit.max || limit.beyond === 'advised') return { limit, used: most?.size ?? 0 };
    const problem: Problem = {
      type: 'over-limit',
      files: 0,
      at: { path: most.path },
      message: `The ${limit.of} is ${most.size} ${limit.unit}, ${runtime.title} takes ${limit.max} and the rest is ${limit.beyond} (${limit.source}).`,
      hint: 'Shorten the sources, or give them a narrower `applyTo`.',
    };
    return { limit, used: most.size, problem };
  });
}

function sizes(ground: Ground, { features }: Runtime, groups: readonly Group[], limit: Limit): Size[] {
  const { tree } = ground;
  const measure = (path: FilePath): Size[] => offeredTexts(tree, path).map(({ text }) => ({ path, size: sizeOf(text, limit) }));
  const ofGlobs = (globs: readonly string[]): Size[] => {
    const parts = globs.flatMap((glob) => compileGlobList(glob, 'rooted'));
    const built = [...new Set([...ground.graph.generated.keys(), ...groups.flatMap(({ documents }) => documents.map(({ path }) => path))])];
    return built.filter((path) => tree.has(path) && parts.some(({ matches }) => matches(path))).flatMap(measure);
  };
  switch (limit.of) {
    case 'rule':
      return ofGlobs(features.rules);
    case 'root rule':
      return ofGlobs(
        features.rules.filter((glob) => !glob.includes('*') || glob.startsWith('**/')).map((glob) => glob.replace(/^\*\*\//, '')),
      );
    case 'all rules':
      return groups.map(({ documents, example }) => ({
        path: documents.find(({ cut }) => cut !== undefined)?.path ?? documents.at(-1)?.path ?? example,
        // What is cut off counts as well.
        size: documents.reduce((sum, { path, text, cut }) => sum + sizeOf(cut === undefined ? text : (tree.read(path) ?? text), limit), 0),
      }));
    case 'agent body':
      return ofGlobs(features.agents);
    case 'command':
      return ofGlobs(features.prompts);
    case 'skill name':
    case 'skill description': {
      const key = limit.of === 'skill name' ? 'name' : 'description';
      const skills = features.skills.map((glob) => glob.replace(/\*\*$/, 'SKILL.md'));
      const parts = skills.flatMap((glob) => compileGlobList(glob, 'rooted'));
      const files = [...ground.graph.generated.keys()].filter((path) => tree.has(path) && parts.some(({ matches }) => matches(path)));
      return files.map((path) => ({ path, size: sizeOf(String(ruleText(tree, path)?.keys[key] ?? ''), limit) }));
    }
  }
}

function sizeOf(text: string, { unit }: Limit): number {
  if (unit === 'bytes') return Buffer.byteLength(text);
  return unit === 'lines' ? text.trimEnd().split('\n').length : text.length;
}
