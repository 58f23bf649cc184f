import type { FieldEntry, FieldForm } from '../model/artifact-field.ts';
import type { Heading } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import type { ReadItem, ReadValue } from './value-state.ts';

/** A field that stands in the file, whether or not its value can be read. */
export interface ArtifactField {
  /** Its place in `values`: `['status']`, `['phases', 0, 'owner']`. */
  readonly path: readonly (string | number)[];
  readonly entry: FieldEntry;
  readonly form: FieldForm;
  readonly labelSpan: Span;
  /** Where the value may begin, behind the label. */
  readonly valueStart: number;
  /** Empty where there is no value. */
  readonly valueSpan: Span;
  /** Width before the bullet of a label that stands in a list; -1 for any other. */
  readonly indent: number;
  /** `open` is a value that begins with TODO: somebody has yet to write it. */
  readonly state: ReadValue['state'];
  /** As it stands in `values`; `undefined` unless it is `set`. */
  readonly value: unknown;
  /** Items, rows and checks, each with its value and place; one for a value that is no list. */
  readonly items: readonly ReadItem[];
  /** It is written further above as well. */
  readonly isRepeated?: true;
}

export interface ArtifactRecord {
  readonly path: readonly (string | number)[];
  readonly heading: Heading;
}
