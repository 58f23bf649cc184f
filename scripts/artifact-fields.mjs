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
  const titles = schemas.filter(isArtifact).map(({ schema }) => schema.title);
  return `${banner}import type { FieldEntry } from '../artifact-field.ts';
import type { ${titles.join(', ')} } from './schema-types.ts';

export type ArtifactKind = ${kinds};

/** What an artifact of each kind says. */
export interface ArtifactValues {
${typed.join('')}}

/** The fields of each kind, in the order in which they are written. */
export const artifactFields: Readonly<Record<ArtifactKind, readonly FieldEntry[]>> = ${JSON.stringify(Object.fromEntries(entries), null, 2)};
`;
}

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
