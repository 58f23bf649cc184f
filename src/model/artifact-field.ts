/**
 * How a value is written: `text`, `word` of a few, `count`, `percent`, `score` (of 100), `tests` (`4/4`), `cases` (a number of tests, or
 * their list), `list`, `paths`, `rows` (items of cells between `|`), `table`, `checks` (tasks, or items that end in PASS or FAIL),
 * `map` (items of `name: number`), `records` (a section each), or `yaml` of the frontmatter as it is.
 */
export type FieldReading =
  | 'text'
  | 'word'
  | 'count'
  | 'percent'
  | 'score'
  | 'tests'
  | 'cases'
  | 'list'
  | 'paths'
  | 'rows'
  | 'table'
  | 'checks'
  | 'map'
  | 'records'
  | 'yaml';

/**
 * Where a field stands: a key of the frontmatter, the first heading, a line `**Label:** value`, or a section of its own; `body` is what
 * stands in the section of a record without a label.
 */
export type FieldForm = 'frontmatter' | 'title' | 'line' | 'section' | 'body';

/** One field of a kind of artifact, as its schema declares it. */
export interface FieldEntry {
  /** Its key in the JSON form. */
  readonly name: string;
  readonly label: string;
  readonly reads: FieldReading;
  /** Where it is printed. It is read wherever it stands. */
  readonly form: FieldForm;
  readonly required: boolean;
  /** What others call it. */
  readonly aliases: readonly string[];
  /** A list whose section says nothing has no items. Elsewhere somebody has forgotten to write them. */
  readonly mayBeEmpty?: true;
  /** The words that a `word` may be, or that stand in place of any other value, and what others say for them, in small letters. */
  readonly words?: readonly string[];
  readonly synonyms?: Readonly<Record<string, string>>;
  /** Cells of a row, or fields of a record. */
  readonly fields?: readonly FieldEntry[];
}
