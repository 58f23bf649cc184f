import type { FieldEntry } from '../model/artifact-field.ts';
import type { Document } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import type { ArtifactField } from './found-field.ts';
import { entriesByLabel, plainLabel } from './labels.ts';
import { readWord } from './read-words.ts';
import { isOpenValue, noValue } from './value-state.ts';
import type { ReadValue } from './value-state.ts';

/** Fields that stand as keys above the text. */
export function frontmatterFields({ frontmatter }: Document, entries: readonly FieldEntry[]): ArtifactField[] {
  if (frontmatter === undefined) return [];
  const byLabel = entriesByLabel(entries);
  return frontmatter.entries.flatMap(({ path, keySpan, valueSpan }): ArtifactField[] => {
    const [key] = path;
    if (path.length !== 1 || typeof key !== 'string') return [];
    const entry = byLabel.get(plainLabel(key));
    if (entry === undefined) return [];
    const read = frontmatterValue(entry, frontmatter.value[key], valueSpan);
    const items = Array.isArray(read.value)
      ? read.value.map((value: unknown, index) => {
          const item = frontmatter.entries.find((each) => each.path.length === 2 && each.path[0] === key && each.path[1] === index);
          return { value, span: item?.valueSpan ?? valueSpan };
        })
      : read.items;
    const labelSpan = keySpan ?? valueSpan;
    const place = { labelSpan, valueStart: labelSpan.end, valueSpan, indent: -1 };
    return [{ path: [entry.name], entry, form: 'frontmatter', ...place, ...read, items }];
  });
}

/** YAML has types: a text is read as it would be in a line, anything else is taken as it is. */
function frontmatterValue(entry: FieldEntry, value: unknown, span: Span): ReadValue {
  if (value === null || value === undefined || value === '') return noValue('empty');
  const set = (read: unknown): ReadValue =>
    read === undefined ? noValue('unreadable') : { state: 'set', value: read, items: [{ value: read, span }] };
  const isOpen = [value].flat().some((each) => typeof each === 'string' && isOpenValue(each));
  if (isOpen) return noValue('open');
  if (entry.reads === 'word') return set(typeof value === 'object' ? undefined : readWord(String(value), entry));
  if (entry.reads === 'text') return set(typeof value === 'object' ? undefined : String(value));
  return set(value);
}
