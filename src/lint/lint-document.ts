import { isPrimitive } from '../graph/graph.ts';
import { canonicalJson } from '../model/canonical-json.ts';
import type { Document } from '../model/document.ts';
import type { FilePath } from '../model/file-path.ts';
import type { Kind } from '../model/kind.ts';
import type { LintSettings, RuleOptions } from '../model/lint-settings.ts';
import type { Observer } from '../model/observer.ts';
import { ruleSettings } from './rule-settings.ts';
import type { FileSettings } from './rule-settings.ts';
import { isDocumentRule } from './rule.ts';
import type { DocumentContext, DocumentRule, Finding, Rule } from './rule.ts';
import { directivesIn } from './suppressions.ts';
import type { Directive } from './suppressions.ts';

/** What a rule has found, before anybody has asked whether it is suppressed and how much it weighs. Plain data. */
export interface RuleFinding extends Finding {
  readonly ruleId: string;
}

/** All that is known about one document alone. Plain data, without the text. */
export interface DocumentFindings {
  /** In the order of the rules. */
  readonly findings: readonly RuleFinding[];
  /** Every comment that speaks to the linter: what it silences is settled when all findings are known. */
  readonly directives: readonly Directive[];
}

export interface DocumentLinter {
  /**
   * What the document rules that are on find in a document of the graph. Two documents with the same path, kind, text and built
   * region, and the same key, have the same findings, whatever else there is in the repository.
   */
  readonly lint: (document: Document) => DocumentFindings;
  /** Everything in the settings that `lint` depends on for a file: what was found under one key does not hold under another. */
  readonly keyOf: (path: FilePath) => string;
}

/** The part of linting that is about one document at a time. */
export function documentLinter(rules: readonly Rule[], settings: LintSettings, observer?: Observer): DocumentLinter {
  // Most runs want no times, and there are many pairs of a rule and a document.
  const part = observer?.part;
  const { settingsOf } = ruleSettings(settings);
  const documentRules = rules.filter(isDocumentRule);
  const ruleIds = rules.map(({ id }) => id);
  const { compat, allowKeys } = settings;
  const allowedKeys = allowedKeysIn(settings);
  const runs = new Map<FileSettings, RunOfFiles>();
  const runOf = (path: FilePath): RunOfFiles => {
    const fileSettings = settingsOf(path);
    const run = runs.get(fileSettings) ?? makeRun(fileSettings);
    runs.set(fileSettings, run);
    return run;
  };
  return {
    lint: (document) => {
      const { context, rulesFor } = runOf(document.path);
      const findings: RuleFinding[] = [];
      for (const rule of rulesFor(document)) {
        const before = findings.length;
        for (const finding of check(rule, document, context)) findings.push({ ruleId: rule.id, ...finding });
        part?.(rule.id, findings.length - before);
      }
      return { findings, directives: directivesIn(document) };
    },
    keyOf: (path) => runOf(path).key,
  };

  function makeRun({ severityOf, options }: FileSettings): RunOfFiles {
    const on = documentRules.filter((rule) => severityOf(rule) !== 'off');
    const byKind = new Map<Document['kind'], readonly DocumentRule[]>();
    return {
      context: { compat, allowedKeys, options, ruleIds },
      key: keyFor(on, options),
      rulesFor: ({ kind }) => {
        const known = byKind.get(kind) ?? on.filter((rule) => looksAt(rule, kind));
        byKind.set(kind, known);
        return known;
      },
    };
  }

  function keyFor(on: readonly DocumentRule[], options: RuleOptions): string {
    return canonicalJson({ on: on.map(({ id }) => id), options, compat, allowKeys, ruleIds });
  }
}

/** For the files that the same layers of the settings cover. */
interface RunOfFiles {
  readonly context: DocumentContext;
  readonly key: string;
  readonly rulesFor: (document: Document) => readonly DocumentRule[];
}

/** Whether a rule looks at documents of a kind. */
export function looksAt(rule: DocumentRule, kind: Document['kind']): boolean {
  if (kind === 'artifact') return rule.documents === 'artifacts' || (rule.documents === 'all' && rule.artifacts === true);
  if (rule.documents === 'artifacts') return false;
  return rule.documents === 'all' || (kind !== 'document' && (rule.kinds?.includes(kind) ?? true));
}

function check(rule: DocumentRule, document: Document, context: DocumentContext): Iterable<Finding> {
  if (rule.documents !== 'primitives') return rule.checkDocument(document, context);
  return isPrimitive(document) ? rule.checkDocument(document, context) : [];
}

function allowedKeysIn({ allowKeys }: LintSettings): DocumentContext['allowedKeys'] {
  const known = new Map<Kind, ReadonlySet<string>>();
  return (kind) => {
    const keys = known.get(kind) ?? new Set([...(allowKeys['*'] ?? []), ...(allowKeys[kind] ?? [])]);
    known.set(kind, keys);
    return keys;
  };
}
