import type { CodeSpan, Comment, DefinitionUse, Fence, FrontmatterEntry, Heading, Reference, Task } from '../model/document.ts';
import type { Span } from '../model/span.ts';

/** A fact as a list of plain values: the names of its fields stand here, and not once for each fact in a cache. */
export type Row = readonly unknown[];

export interface RowForm<Fact> {
  readonly row: (fact: Fact) => Row;
  readonly fact: (row: Row) => Fact;
}

function spanAt(row: Row, at: number): Span {
  return { start: row[at] as number, end: row[at + 1] as number };
}

export const headingRows: RowForm<Heading> = {
  row: ({ depth, text, slug, span, sectionSpan, topLevel }) => [
    depth,
    text,
    slug,
    span.start,
    span.end,
    sectionSpan.start,
    sectionSpan.end,
    topLevel ? 1 : 0,
  ],
  fact: (row) => ({
    depth: row[0] as number,
    text: row[1] as string,
    slug: row[2] as string,
    span: spanAt(row, 3),
    sectionSpan: spanAt(row, 5),
    topLevel: row[7] === 1,
  }),
};

/** The two fields that few references have stand last: 0 where one is missing. */
export const referenceRows: RowForm<Reference> = {
  row: ({ form, href, span, hrefSpan, text, textSpan, attributeSpan, uses }) => {
    const common = [form, href, span.start, span.end, hrefSpan.start, hrefSpan.end, text, textSpan.start, textSpan.end];
    if (attributeSpan === undefined && uses === undefined) return common;
    return [...common, attributeSpan ?? 0, uses ?? 0];
  },
  fact: (row) => {
    const common = {
      form: row[0] as Reference['form'],
      href: row[1] as string,
      span: spanAt(row, 2),
      hrefSpan: spanAt(row, 4),
      text: row[6] as string,
      textSpan: spanAt(row, 7),
    };
    if (row.length === 9) return common;
    return {
      ...common,
      ...(row[9] === 0 ? {} : { attributeSpan: row[9] as Span }),
      ...(row[10] === 0 ? {} : { uses: row[10] as DefinitionUse[] }),
    };
  },
};

export const codeSpanRows: RowForm<CodeSpan> = {
  row: ({ value, span }) => [value, span.start, span.end],
  fact: (row) => ({ value: row[0] as string, span: spanAt(row, 1) }),
};

export const fenceRows: RowForm<Fence> = {
  row: ({ language, meta, span, contentSpan, marker, closed, topLevel }) => [
    language,
    meta,
    span.start,
    span.end,
    contentSpan.start,
    contentSpan.end,
    marker,
    closed ? 1 : 0,
    topLevel ? 1 : 0,
  ],
  fact: (row) => ({
    language: row[0] as string,
    meta: row[1] as string,
    span: spanAt(row, 2),
    contentSpan: spanAt(row, 4),
    marker: row[6] as string,
    closed: row[7] === 1,
    topLevel: row[8] === 1,
  }),
};

export const taskRows: RowForm<Task> = {
  row: ({ checked, text, span }) => [checked ? 1 : 0, text, span.start, span.end],
  fact: (row) => ({ checked: row[0] === 1, text: row[1] as string, span: spanAt(row, 2) }),
};

export const commentRows: RowForm<Comment> = {
  row: ({ text, span, closed, topLevel }) => [text, span.start, span.end, closed ? 1 : 0, topLevel ? 1 : 0],
  fact: (row) => ({ text: row[0] as string, span: spanAt(row, 1), closed: row[3] === 1, topLevel: row[4] === 1 }),
};

/** `keySpan` is -1 for an item of a list. */
export const entryRows: RowForm<FrontmatterEntry> = {
  row: ({ path, keySpan, valueSpan }) => [path, keySpan?.start ?? -1, keySpan?.end ?? -1, valueSpan.start, valueSpan.end],
  fact: (row) => ({
    path: row[0] as (string | number)[],
    keySpan: row[1] === -1 ? undefined : spanAt(row, 1),
    valueSpan: spanAt(row, 3),
  }),
};
