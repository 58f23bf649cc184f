import { stemOf } from '../kinds.ts';
import { baseNameOf } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { mention } from '../runtimes/emit/attached-files.ts';
import { builtName, builtSections, longName } from './built-text.ts';
import { left } from './draft.ts';
import type { Draft } from './draft.ts';
import { atImports, importsToLinks } from './imports-to-links.ts';
import type { ImportSyntax, LinkedText } from './imports-to-links.ts';
import type { Reader } from './reader.ts';
import { folderScope, patternsOf } from './rule-scopes.ts';
import type { ScopeBack } from './rule-scopes.ts';
import type { Reading, SourceFile } from './source-file.ts';

export interface RuleReaderOptions {
  readonly scopeOf: (file: SourceFile) => ScopeBack;
  /** What the runtime inserts. */
  readonly imports?: ImportSyntax;
  /** Keys that say something of a rule beside its scope, and are no loss. */
  readonly known: readonly string[];
  /** Whether a rule is the one for the whole repository. */
  readonly isRoot?: (file: SourceFile) => boolean;
}

/** `@path` from the root, or from the folder of the rule. Sources: cursor.com/docs/rules; antigravity.google/docs/rules-workflows. */
export const mentionsFromRoot: ImportSyntax = { pattern: mention, from: 'root' };
export const mentionsFromFile: ImportSyntax = { pattern: mention, from: 'file' };
/** Source: kiro.dev/docs/steering. */
export const kiroFiles: ImportSyntax = { pattern: /#\[\[file:([^\]\n]+)\]\]/g, from: 'root', inCode: true };

/** Rules with frontmatter, one to a file. */
export function ruleReader({ scopeOf, imports, known, isRoot = () => false }: RuleReaderOptions): Reader {
  return (reading, file, from) => {
    const { scope, description, notes } = scopeOf(file);
    const { body, notes: linked } = linkedBody(reading, file, imports);
    const unknown = Object.keys(file.rule.keys).filter((key) => key !== 'description' && !known.includes(key));
    const stem = stemOf(file.path).replace(/\.(?:mdc|txt)$/, '');
    const lost =
      unknown.length === 0
        ? []
        : [left(`No runtime reads ${unknown.map((key) => `\`${key}\``).join(', ')} of a rule elsewhere: left out.`)];
    return {
      drafts: [
        {
          kind: 'instructions',
          name: isRoot(file) ? REPOSITORY_WIDE : builtName(file.built, stem),
          otherName: isRoot(file) || file.built !== undefined ? stem : longName(file.path.replace(/\.(?:mdc|txt)$/, '.md')),
          path: file.path,
          from,
          keys: { description },
          scope,
          body,
          linksFrom: file.path,
          files: [],
          builtFrom: file.built?.source,
          notes: [...file.notes, ...notes, ...linked, ...lost],
        },
      ],
    };
  };
}

function linkedBody(reading: Reading, { path, body }: SourceFile, imports: ImportSyntax | undefined): LinkedText {
  return imports === undefined ? { body, notes: [], targets: [] } : importsToLinks(reading, path, body, imports);
}

/** AGENTS.md and the like: for everything at the root, for what lies below it elsewhere. Those of a build are taken apart. */
export function folderReader(imports?: ImportSyntax): Reader {
  return (reading, file, from) => {
    const { sections, linksOnly } = file.built === undefined ? { sections: [], linksOnly: false } : builtSections(file.body);
    if (sections.length > 0) {
      const drafts = sections.map((section) => sectionDraft(file, section, from));
      return { drafts };
    }
    if (linksOnly) return { drafts: [], left: 'it only links to what is read on demand' };
    const { body, notes, targets } = linkedBody(reading, file, imports);
    const shown = body.replace(/<!--[^]*?-->/g, '');
    const rest = targets.length === 0 ? shown : shown.replace(/\[[^\]]*\]\([^)]*\)/g, '');
    if (rest.trim() === '') return { drafts: [], left: emptyReason(targets) };
    const { scope, notes: scoped } = folderScope(file);
    const tool = baseNameOf(file.path)
      .replace(/^\.+|\.\w+$/g, '')
      .toLowerCase();
    const place = file.holder.replace(/[^\p{L}\p{N}._]+/gu, '-');
    return {
      drafts: [
        {
          kind: 'instructions',
          name: place === '' ? REPOSITORY_WIDE : place,
          otherName: place === '' ? tool : `${place}-${tool}`,
          path: file.path,
          from,
          keys: {},
          scope,
          body,
          linksFrom: file.path,
          files: [],
          notes: [...file.notes, ...scoped, ...notes],
        },
      ],
    };
  };
}

/** The stem of the one file that is for the whole repository by its name. */
export const REPOSITORY_WIDE = 'copilot-instructions';

function emptyReason(targets: readonly FilePath[]): string {
  return targets.length === 0 ? 'it says nothing' : `it only imports ${targets.map((target) => `\`${target}\``).join(', ')}`;
}

function sectionDraft(
  file: SourceFile,
  { source, applyTo, body }: ReturnType<typeof builtSections>['sections'][number],
  from: Draft['from'],
): Draft {
  const whole = folderScope({ ...file, rule: { ...file.rule, keys: {} } }).scope;
  return {
    kind: 'instructions',
    name: stemOf(source),
    otherName: longName(source),
    path: file.path,
    from,
    keys: {},
    // By VS Code's reading: the build writes the list down as its source has it.
    scope: applyTo === undefined ? whole : { type: 'globs', globs: patternsOf(applyTo) ?? [], dialect: 'vscode', base: '', within: '' },
    body,
    linksFrom: file.path,
    files: [],
    builtFrom: source,
    notes: file.notes,
  };
}

/** Imports of CLAUDE.md and GEMINI.md. */
export const plainImports = atImports;
