// The fields of each kind of artifact, from what its schema says beside the types: how they are written, and what they are called elsewhere.
const banner = '// Generated from schemas/ by `npm run generate`. Do not edit.\n';

/** Keywords of the schemas of artifacts that say how a value is written, not which values there are. */
export const artifactKeywords = ['x-label', 'x-reads', 'x-form', 'x-aliases', 'x-words', 'x-empty'];

export const isArtifact = ({ name }) => name.startsWith('artifact-');

export function artifactFields(schemas) {
  const entries = schemas.filter(isArtifact).map(({ name, schema }) => [name.replace('artifact-', ''), fieldsOf(schema)]);
  const kinds = entries.map(([kind]) => JSON.stringify(kind)).join(' | ');
  const typed = schemas
    .filter(isArtifact)
    .map(({ name, schema }) => `  readonly ${JSON.stringify(name.replace('artifact-', ''))}: ${schema.title};\n`);
  const purposes = schemas.filter(isArtifact).map(({ name, schema }) => [name.replace('artifact-', ''), purposeOf(schema)]);
  const titles = schemas.filter(isArtifact).map(({ schema }) => schema.title);
  return `${banner}import type { FieldEntry } from '../artifact-field.ts';
import type { ${titles.join(', ')} } from './schema-types.ts';

export type ArtifactKind = ${kinds};

/** What an artifact of each kind says. */
export interface ArtifactValues {
${typed.join('')}}

/** What an artifact of each kind is for, in a line. */
export const artifactPurposes: Readonly<Record<ArtifactKind, string>> = ${JSON.stringify(Object.fromEntries(purposes), null, 2)};

/** The fields of each kind, in the order in which they are written. */
export const artifactFields: Readonly<Record<ArtifactKind, readonly FieldEntry[]>> = ${JSON.stringify(Object.fromEntries(entries), null, 2)};
`;
}

/** The fields of all kinds as keys of YAML, as `print-artifact.ts` writes them. */
export function artifactKeys(schemas) {
  const labels = schemas
    .filter(isArtifact)
    .flatMap(({ schema }) => fieldsOf(schema))
    .filter(({ form }) => form !== 'title')
    .flatMap(({ label, aliases }) => [label, ...aliases]);
  return [
    ...new Set(
      labels.map((label) =>
        label
          .toLowerCase()
          .replace(/\([^)]*\)$/, '')
          .trim()
          .replace(/[^a-z0-9]+/g, '-'),
      ),
    ),
  ].sort();
}

/** What its description says behind the place, as a title. */
function purposeOf({ description }) {
  return description.replace(/^[^:]*: (.)/, (_, first) => first.toUpperCase()).replace(/\.$/, '');
}

/** A section for each kind: where it stands, what makes it a draft, and its fields. */
export function artifactSections(schemas, artifactKinds) {
  const byKind = new Map(schemas.filter(isArtifact).map(({ name, schema }) => [name.replace('artifact-', ''), schema]));
  const code = (text) => `\`${text}\``;
  return Object.entries(artifactKinds)
    .map(([kind, { title, path, otherPaths, template, draft }]) => {
      const schema = byKind.get(kind);
      const fields = fieldsOf(schema);
      const state = fields.find(({ name }) => name === draft.field);
      const places = [path, ...otherPaths].map((place) => code(place.replace(/\{\{(\w+)\}\}/g, '<$1>'))).join(', ');
      const isDraft =
        draft.words.length === 0 || state === undefined ? 'never' : `${code(state.label)} is ${draft.words.map(code).join(' or ')}`;
      const rows = fields.flatMap((field) => [
        field,
        ...(field.reads === 'records' ? field.fields.map((inner) => ({ ...inner, label: `${field.label} › ${inner.label}` })) : []),
      ]);
      const table = rows.map(
        (field) => `| ${[field.label, formOf(field), valueOf(field), field.required ? 'yes' : '', field.aliases.join(', ')].join(' | ')} |`,
      );
      return [
        `## ${title} (${code(kind)})`,
        `${purposeOf(schema)}. Stands at ${places}. A draft when: ${isDraft}. [Template](../${template}), [schema](../schemas/${schema.$id}).`,
        ['| Field | Stands in | Value | Required | Also called |', '|---|---|---|---|---|', ...table].join('\n'),
      ].join('\n\n');
    })
    .join('\n\n');
}

const forms = { frontmatter: 'frontmatter', title: 'heading', line: 'line', section: 'section', body: 'the section itself' };

function formOf({ form, reads }) {
  return reads === 'records' ? 'a section each' : forms[form];
}

function valueOf({ reads, words, fields }) {
  if (reads === 'word') return words.map((word) => `\`${word}\``).join(' ');
  if (reads === 'rows') return `items of ${fields.map(({ label }) => label).join(' \\| ')}`;
  if (reads === 'table') return `table of ${fields.map(({ label }) => label).join(', ')}`;
  const also = words === undefined ? '' : `, or ${words.map((word) => `\`${word}\``).join(' ')}`;
  return `${values[reads]}${also}`;
}

const values = {
  text: 'text',
  count: 'whole number',
  percent: '`84%`',
  score: '`98/100`',
  tests: '`12/12`',
  cases: 'number of test cases, or their list',
  list: 'list',
  paths: 'list of paths',
  checks: 'tasks, `— PASS` or `— FAIL` behind them',
  map: 'items of `name: number`',
  records: '',
  yaml: 'YAML',
};

function fieldsOf({ properties, required = [] }) {
  return Object.entries(properties).flatMap(([name, property]) => {
    const label = property['x-label'];
    if (label === undefined) return [];
    const words = property.enum ?? property.anyOf?.find((each) => each.enum)?.enum;
    const items = (property.anyOf?.at(-1) ?? property).items;
    const inner = items?.properties;
    return [
      {
        name,
        label,
        reads: property['x-reads'],
        form: property['x-form'] ?? 'line',
        required: required.includes(name),
        aliases: property['x-aliases'] ?? [],
        ...(property['x-empty'] === true ? { mayBeEmpty: true } : {}),
        ...(words === undefined ? {} : { words, synonyms: property['x-words'] ?? {} }),
        ...(inner === undefined || property['x-reads'] === 'yaml' ? {} : { fields: fieldsOf(items) }),
      },
    ];
  });
}
