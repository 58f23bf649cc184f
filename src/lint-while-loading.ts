import type { Config } from './config/config.ts';
import { documentLinter } from './lint/lint-document.ts';
import type { DocumentFindings } from './lint/lint-document.ts';
import { ruleSettings } from './lint/rule-settings.ts';
import { isDocumentRule } from './lint/rule.ts';
import type { GraphRule, Rule } from './lint/rule.ts';
import type { KeptFindings } from './lint/run-rules.ts';
import type { FilePath } from './model/file-path.ts';
import type { LintSettings } from './model/lint-settings.ts';
import { observed } from './model/observer.ts';
import type { Observer } from './model/observer.ts';
import type { Project, ProjectOptions } from './project.ts';

/** What document rules have found in the documents of a project before; `undefined` for one that keeps nothing. */
export function keptFindings({ facts }: Pick<Project, 'facts'>): KeptFindings | undefined {
  if (facts === undefined) return undefined;
  return {
    get: (document, key) => facts.findings(document, key) as DocumentFindings | undefined,
    keep: (document, key, found) => facts.keepFindings(document, key, found),
  };
}

export interface LintingOptions {
  readonly settingsOf?: (config: Config) => LintSettings;
  /** The files that are left to other runs are passed by. */
  readonly isOurs?: (path: FilePath) => boolean;
  readonly observer?: Observer | undefined;
}

/**
 * Runs document rules over each document while a project is loaded (`ProjectOptions.visit`), and has graph rules take what they need
 * from its text: of 10,000 documents one is held whole then, and not all. `runRules` with `keptFindings` finds it done.
 */
export function lintWhileLoading(
  rules: readonly Rule[],
  { settingsOf = ({ lint }) => lint, isOurs = () => true, observer }: LintingOptions = {},
): NonNullable<ProjectOptions['visit']> {
  return ({ config, facts }) => {
    if (facts === undefined) return () => undefined;
    const settings = settingsOf(config);
    const { lint, keyOf } = documentLinter(rules, settings, observer);
    const { isOff } = ruleSettings(settings);
    const on = rules.filter((rule): rule is GraphRule => !isDocumentRule(rule) && !isOff(rule));
    // Several rules share some.
    const ingredients = new Set(on.flatMap((rule) => rule.ingredients ?? []));
    return (document, isSelected) => {
      const { path } = document;
      // Rules over the graph look at all files, whatever is reported. Of a file that an earlier run has read, it has taken them.
      if (facts.isNew(document)) for (const take of ingredients) take(document);
      if (!isSelected || !isOurs(path)) return;
      const key = keyOf(path);
      if (facts.hasFindings(document, key)) return;
      observed(observer, 'rules', () => facts.keepFindings(document, key, lint(document)));
    };
  };
}
