import type { Document, Frontmatter } from '../model/document.ts';
import type { FilePath } from '../model/file-path.ts';
import type { DocumentKind } from '../model/kind.ts';
import { codeSpanRows, commentRows, entryRows, fenceRows, headingRows, referenceRows, taskRows } from './fact-rows.ts';
import type { Row, RowForm } from './fact-rows.ts';
import { partAt } from './pack-document.ts';
import { fromJson, frontmatterFrom } from './plain-json.ts';

const nothing: readonly never[] = [];

/** A document whose facts are unpacked when they are asked for, each part once, and whose text `readText` has. */
export class PackedDocument implements Document {
  readonly path: FilePath;
  readonly kind: DocumentKind;
  private readonly part: (at: number) => string;
  private readonly readText: () => string;
  private readonly known: unknown[] = [];

  constructor(path: FilePath, kind: DocumentKind, part: (at: number) => string, readText: () => string) {
    this.path = path;
    this.kind = kind;
    this.part = part;
    this.readText = readText;
  }

  get text(): string {
    return this.readText();
  }
  get bodyStart(): number {
    return this.scalars[0];
  }
  get missingHtmlEnd(): string | undefined {
    return this.scalars[1];
  }
  get lineStarts(): readonly number[] {
    return this.once(partAt.lineStarts, (json) => {
      const starts = JSON.parse(json) as number[];
      for (let line = 1; line < starts.length; line += 1) starts[line] = (starts[line] ?? 0) + (starts[line - 1] ?? 0);
      return starts;
    });
  }
  get frontmatter(): Frontmatter | undefined {
    return this.once(partAt.frontmatter, (json) => (json === '' ? undefined : this.frontmatterOf(JSON.parse(json) as Row)));
  }
  get headings(): Document['headings'] {
    return this.rows(partAt.headings, headingRows);
  }
  get references(): Document['references'] {
    return this.rows(partAt.references, referenceRows);
  }
  get codeSpans(): Document['codeSpans'] {
    return this.rows(partAt.codeSpans, codeSpanRows);
  }
  get fences(): Document['fences'] {
    return this.rows(partAt.fences, fenceRows);
  }
  get tasks(): Document['tasks'] {
    return this.rows(partAt.tasks, taskRows);
  }
  get comments(): Document['comments'] {
    return this.rows(partAt.comments, commentRows);
  }
  get anchors(): Document['anchors'] {
    return this.rare('anchors');
  }
  get toolMentions(): Document['toolMentions'] {
    return this.rare('toolMentions');
  }
  get variables(): Document['variables'] {
    return this.rare('variables');
  }
  get folderTrees(): Document['folderTrees'] {
    return this.rare('folderTrees');
  }
  get memoryEntries(): Document['memoryEntries'] {
    return this.rare('memoryEntries');
  }
  get components(): Document['components'] {
    return this.rare('components');
  }
  get gates(): Document['gates'] {
    return this.rare('gates');
  }
  get hiddenHtml(): Document['hiddenHtml'] {
    return this.rare('hiddenHtml');
  }
  get footnotes(): Document['footnotes'] {
    return this.rare('footnotes');
  }
  get undefinedReferences(): Document['undefinedReferences'] {
    return this.rare('undefinedReferences');
  }
  get undefinedFootnotes(): Document['undefinedFootnotes'] {
    return this.rare('undefinedFootnotes');
  }
  get unusualCharacters(): Document['unusualCharacters'] {
    return this.rare('unusualCharacters');
  }
  get problems(): Document['problems'] {
    return this.rare('problems');
  }

  private get scalars(): readonly [bodyStart: number, missingHtmlEnd?: string] {
    return this.once(partAt.scalars, (json) => JSON.parse(json) as [number, string?]);
  }

  private frontmatterOf(row: Row): Frontmatter {
    const entries = (): Frontmatter['entries'] => this.rows(partAt.entries, entryRows);
    return {
      span: { start: row[0] as number, end: row[1] as number },
      rawSpan: { start: row[2] as number, end: row[3] as number },
      value: frontmatterFrom(row[4]) as Frontmatter['value'],
      get entries() {
        return entries();
      },
    };
  }

  private rows<Fact>(at: number, { fact }: RowForm<Fact>): readonly Fact[] {
    return this.once(at, (json) => (json === '' ? nothing : (JSON.parse(json) as Row[]).map(fact)));
  }

  private rare<Name extends Exclude<keyof typeof partAt, 'scalars' | 'entries' | 'findings' | 'derived'>>(name: Name): Document[Name] {
    return this.once(partAt[name], (json) => (json === '' ? nothing : fromJson(json))) as Document[Name];
  }

  private once<Value>(at: number, read: (json: string) => Value): Value {
    if (!Object.hasOwn(this.known, at)) this.known[at] = read(this.part(at));
    return this.known[at] as Value;
  }
}
