import { artifactKinds } from '../artifacts/artifact-kinds.ts';
import { folderOf } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { didYouMean } from '../model/nearest-name.ts';
import { UsageError } from '../model/usage-error.ts';
import { modelFiles } from '../models/model-roles.ts';
import type { ModelRuntime } from '../models/model-roles.ts';
import type { Layout, NamedKind } from './layout.ts';

export interface NewKind {
  readonly id: string;
  readonly title: string;
  /** Of a primitive: its kind, which decides where it goes and what its name ends in. */
  readonly primitive?: NamedKind;
  /** Of what a workflow leaves behind: its path, with placeholders. */
  readonly path?: FilePath;
  /** Files of the library by what `--template` calls them; the first one when it is not given. */
  readonly templates: Readonly<Record<string, FilePath>>;
  /** What goes with it where nothing stands there: paths, with their templates. */
  readonly companions?: Readonly<Record<FilePath, FilePath>>;
  /** Where it goes and what it is made of in each runtime that has one of its own. */
  readonly runtimes?: Readonly<Record<string, RuntimePlace>>;
}

interface RuntimePlace {
  readonly path: FilePath;
  readonly template: FilePath;
}

const primitiveKinds: readonly NewKind[] = [
  { id: 'instructions', title: 'Rules for some files', primitive: 'instructions', templates: skeleton('instructions') },
  { id: 'prompt', title: 'A workflow that people call by name', primitive: 'prompt', templates: skeleton('prompt') },
  { id: 'agent', title: 'A role with tools and boundaries', primitive: 'agent', templates: skeleton('agent') },
  { id: 'skill', title: 'Knowledge that is loaded when a task asks for it', primitive: 'skill', templates: skeleton('skill') },
  { id: 'memory', title: 'What was learned', primitive: 'memory', templates: skeleton('memory') },
  { id: 'context', title: 'What has to be known', primitive: 'context', templates: skeleton('context') },
  {
    id: 'spec',
    title: 'What is to be built, in parts that can be checked',
    primitive: 'spec',
    templates: {
      feature: 'primitives/specs/feature.spec.md',
      'api-endpoint': 'primitives/specs/api-endpoint.spec.md',
      component: 'primitives/specs/component.spec.md',
    },
  },
];

function skeleton(name: string): Readonly<Record<string, FilePath>> {
  return { [name]: `primitives/templates/${name}.template.md` };
}

/** A session is of one workspace: tools read its twin, and git neither. */
const sessionCompanions: Readonly<Record<FilePath, FilePath>> = {
  '.agent/HANDOFF.json': 'primitives/artifacts/session.json',
  '.agent/.gitignore': 'primitives/artifacts/session.gitignore',
};

const modelPlaces: Readonly<Record<ModelRuntime, RuntimePlace>> = {
  'copilot-cli': { path: modelFiles['copilot-cli'], template: 'primitives/templates/models.copilot-cli.yaml' },
  claude: { path: modelFiles.claude, template: 'primitives/templates/models.claude.yaml' },
};

const modelsKind: NewKind = {
  id: 'models',
  title: 'Which model plays which role',
  path: modelPlaces['copilot-cli'].path,
  templates: { models: modelPlaces['copilot-cli'].template },
  runtimes: modelPlaces,
};

/** Every kind that can be made. */
export const newKinds: readonly NewKind[] = [
  ...primitiveKinds,
  ...Object.entries(artifactKinds).map(([id, { title, path, template, templates }]) => ({
    id,
    title,
    path,
    templates: templates ?? { [id]: template },
    ...(id === 'session' ? { companions: sessionCompanions } : {}),
  })),
  modelsKind,
];

/** The kind that a person named. Throws a `UsageError` for a name that is none. */
export function newKindNamed(name: string): NewKind {
  const ids = newKinds.map(({ id }) => id);
  const kind = newKinds.find(({ id }) => id === name);
  if (kind !== undefined) return kind;
  throw new UsageError(`\`${name}\` is nothing that can be made.${didYouMean(name, ids)} \`primitives new --list\` says what is.`);
}

/**
 * The kind as it is in one runtime: the one that is named, else the only one of them whose folder is in use, else the usual one. Throws a
 * `UsageError` for a runtime that has none of its own.
 */
export function inRuntime(kind: NewKind, named: string | undefined, files: readonly FilePath[]): NewKind {
  const { id, runtimes } = kind;
  if (runtimes === undefined) {
    if (named === undefined) return kind;
    throw new UsageError(`--runtime says nothing about ${id}. Leave it out.`);
  }
  const ids = Object.keys(runtimes);
  const inUse = Object.values(runtimes).filter(({ path }) => files.some((file) => file.startsWith(`${folderOf(path)}/`)));
  const place = named !== undefined ? runtimes[named] : inUse.length === 1 ? inUse[0] : undefined;
  if (place !== undefined) return { ...kind, path: place.path, templates: { [id]: place.template } };
  if (named === undefined) return kind;
  throw new UsageError(`There is no runtime \`${named}\` with ${id} of its own.${didYouMean(named, ids)} Known: ${ids.join(', ')}.`);
}

/** The names in a path or text that stand between double braces. */
export function placeholdersIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name));
}

/** The path of a new file, before anybody looks what stands there. */
export function newPath({ primitive, path }: NewKind, values: Readonly<Record<string, string>>, layout: Layout): FilePath {
  if (primitive !== undefined) return layout(primitive, values['name'] ?? '');
  return filled((path ?? '').replace('plans/{{feature}}', '{{folder}}'), values);
}

/**
 * The text with its placeholders filled in. A placeholder without a value stays. Templates have double quotes around placeholders in
 * frontmatter and JSON only, where YAML and JSON escape alike.
 */
export function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string, offset: number) => {
    const value = values[name];
    if (value === undefined) return whole;
    const before = text.slice(text.lastIndexOf('\n', offset) + 1, offset);
    const isQuoted = before.split('"').length % 2 === 0;
    return isQuoted ? JSON.stringify(value).slice(1, -1) : value;
  });
}
