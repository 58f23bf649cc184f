import type { FilePath } from '../../model/file-path.ts';
import type { Routing } from '../../model/generated/schema-types.ts';
import { validateRouting } from '../../model/generated/validators/routing.js';
import type { SchemaError } from '../../model/schema-validator.ts';
import { problemOfGlob } from '../../graph/match-glob.ts';
import { didYouMean } from '../../model/nearest-name.ts';
import { lineStartsOf, locate } from '../../model/span.ts';
import { UsageError } from '../../model/usage-error.ts';
import { pathOfPointer, valueAt } from '../../model/value-path.ts';
import type { ValuePath } from '../../model/value-path.ts';
import { readYaml } from '../../parse/yaml.ts';

/** What can be written where a name is not known. */
const keysAt: readonly (readonly [place: RegExp, keys: readonly string[]])[] = [
  [/^$/, ['version', 'paths', 'ties', 'situations', 'routes']],
  [/^paths$|votes$/, ['local', 'async', 'hybrid']],
  [/^paths\./, ['title', 'advice']],
  [/^situations\.\d+$/, ['id', 'title', 'votes', 'found']],
  [/^routes\.\d+$/, ['id', 'title', 'paths', 'when', 'steps']],
  [/(?:found|when)\.\d+$/, ['files', 'words', 'title', 'measures']],
  [/measures$/, ['approved', 'criteria', 'gates', 'instructions', 'lessons', 'parts', 'tracks', 'unclear']],
  [/measures\.\w+$/, ['atLeast', 'atMost']],
];

/** Reads a `routing.yaml`. Throws a `UsageError` that names every mistake in it with its place. */
export function readRouting(path: FilePath, source: string): Routing {
  const text = source.replace(/^\uFEFF/, '');
  const { value, entries, problems } = readYaml(text, { start: 0, end: text.length });
  const lineStarts = lineStartsOf(text);
  const at = (offset: number, problem: string): string => {
    const { line, column } = locate(lineStarts, { start: offset, end: offset }).start;
    return `${path}:${line}:${column}: ${problem}`;
  };
  const entryAt = (keys: ValuePath): (typeof entries)[number] | undefined =>
    entries.find(({ path: own }) => own.length === keys.length && own.every((key, index) => key === keys[index]));
  const offsetOf = (keys: ValuePath, of: 'key' | 'value'): number => {
    const entry = entryAt(keys);
    if (entry !== undefined) return (of === 'key' ? entry.keySpan : entry.valueSpan)?.start ?? entry.valueSpan.start;
    return keys.length === 0 ? 0 : offsetOf(keys.slice(0, -1), 'value');
  };
  const syntax = problems.map(({ span, detail, code }) =>
    at(span.start, `This cannot be read as YAML (${code.replaceAll('-', ' ')}): ${detail}`),
  );
  if (syntax.length > 0) throw new UsageError(syntax.join('\n'));
  const mistakes = validateRouting(value)
    ? confusions(value as unknown as Routing)
    : (validateRouting.errors ?? []).map((error) => mistakeOf(value, error));
  if (mistakes.length === 0) return value as unknown as Routing;
  const said = mistakes.map(({ keys, of, problem }) => ({ offset: offsetOf(keys, of), problem })).toSorted((a, b) => a.offset - b.offset);
  throw new UsageError([...new Set(said.map(({ offset, problem }) => at(offset, problem)))].join('\n'));
}

interface Mistake {
  readonly keys: ValuePath;
  readonly of: 'key' | 'value';
  readonly problem: string;
}

function mistakeOf(value: unknown, { instancePath, keyword, params, message }: SchemaError): Mistake {
  const keys = pathOfPointer(value, instancePath);
  const place = keys.join('.');
  const known = keysAt.find(([pattern]) => pattern.test(place))?.[1] ?? [];
  const name = place === '' ? 'The file' : `\`${place}\``;
  if (keyword === 'additionalProperties') {
    const key = String(params['additionalProperty']);
    return { keys: [...keys, key], of: 'key', problem: `Unknown key \`${key}\`. Known: ${known.join(', ')}.${didYouMean(key, known)}` };
  }
  if (keyword === 'required') {
    return { keys, of: 'value', problem: `${name} has no key \`${String(params['missingProperty'])}\`. Add it.` };
  }
  const written = valueAt(value, keys);
  if (keyword === 'enum') {
    const allowed = (params['allowedValues'] as readonly unknown[]).map(String);
    const near = typeof written === 'string' ? didYouMean(written, allowed) : '';
    return { keys, of: 'value', problem: `${name} is ${JSON.stringify(written)}. Write one of ${allowed.join(', ')}.${near}` };
  }
  if (keyword === 'pattern') {
    return { keys, of: 'value', problem: `${name} is ${JSON.stringify(written)}. Write small letters, digits and hyphens: need-speed.` };
  }
  if (keyword === 'const')
    return { keys, of: 'value', problem: `${name} is ${JSON.stringify(written)}. Write ${String(params['allowedValue'])}.` };
  return { keys, of: 'value', problem: `${name} ${message ?? 'is wrong'}.` };
}

/** What fits the schema and means nothing: a name twice, a glob that nobody can read, bounds that nothing meets, a route that nothing reaches. */
function confusions({ situations, routes }: Routing): Mistake[] {
  const twice = (list: 'situations' | 'routes', ids: readonly string[]): Mistake[] =>
    ids.flatMap((id, index) =>
      ids.indexOf(id) === index
        ? []
        : [{ keys: [list, index, 'id'], of: 'value' as const, problem: `\`${id}\` is the id of two ${list}. Give one of them another.` }],
    );
  const conditions = [
    ...situations.flatMap(({ found = [] }, index) => found.map((one, nth) => ({ one, keys: ['situations', index, 'found', nth] }))),
    ...routes.flatMap(({ when = [] }, index) => when.map((one, nth) => ({ one, keys: ['routes', index, 'when', nth] }))),
  ];
  const wrong = conditions.flatMap(({ one: { files = [], measures = {} }, keys }): Mistake[] => [
    ...files.flatMap((glob, index) => {
      const problem = problemOfGlob(glob);
      return problem === undefined ? [] : [{ keys: [...keys, 'files', index], of: 'value' as const, problem }];
    }),
    ...Object.entries(measures).flatMap(([name, { atLeast = 0, atMost = Infinity }]) =>
      atLeast <= atMost
        ? []
        : [{ keys: [...keys, 'measures', name], of: 'value' as const, problem: `No number is at least ${atLeast} and at most ${atMost}.` }],
    ),
  ]);
  const always = routes.findIndex(({ when, paths }) => when === undefined && paths === undefined);
  const reach: Mistake[] =
    always === -1
      ? [
          {
            keys: ['routes'],
            of: 'value',
            problem: 'Every route has conditions, so that none may hold. End with one that has neither `when` nor `paths`.',
          },
        ]
      : routes.slice(always + 1).map(({ id }, index) => ({
          keys: ['routes', always + 1 + index, 'id'],
          of: 'value',
          problem: `\`${id}\` is never reached, because \`${routes[always]?.id ?? ''}\` before it always holds. Move it up.`,
        }));
  return [
    ...twice(
      'situations',
      situations.map(({ id }) => id),
    ),
    ...twice(
      'routes',
      routes.map(({ id }) => id),
    ),
    ...wrong,
    ...reach,
  ];
}
