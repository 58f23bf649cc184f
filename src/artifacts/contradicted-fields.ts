import { canonicalJson } from '../model/canonical-json.ts';
import type { Document } from '../model/document.ts';
import type { ArtifactField } from './found-field.ts';

/** What is one value. Lists and texts go on where they are said again. */
const singleReadings: ReadonlySet<string> = new Set(['word', 'count', 'percent', 'score', 'tests']);

/** Fields that have another value than the one that counts, and stand in the same section: with the next heading, something else is meant. */
export function contradictedFields(
  { headings }: Document,
  counted: readonly ArtifactField[],
  found: readonly ArtifactField[],
): ArtifactField[] {
  const byPath = new Map(counted.map((field) => [field.path.join('\0'), field]));
  const title = headings.find(({ topLevel }) => topLevel);
  const sectionOf = ({ form, labelSpan }: ArtifactField): number =>
    form === 'frontmatter' || form === 'title'
      ? (title?.span.start ?? -1)
      : (headings.findLast(({ topLevel, span }) => topLevel && span.start <= labelSpan.start)?.span.start ?? title?.span.start ?? -1);
  return found.filter((field) => {
    const first = byPath.get(field.path.join('\0'));
    if (first === undefined || first === field || field.state !== 'set' || first.state !== 'set') return false;
    if (!singleReadings.has(field.entry.reads) || field.form === 'title') return false;
    // YAML that is no number where a line is one is of another form, which is said of it.
    if (typeof first.value !== typeof field.value) return false;
    return canonicalJson(first.value) !== canonicalJson(field.value) && sectionOf(first) === sectionOf(field);
  });
}
