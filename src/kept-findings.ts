import type { DocumentFindings } from './lint/lint-document.ts';
import type { KeptFindings } from './lint/run-rules.ts';
import type { Project } from './project.ts';

/** What document rules have found in the documents of a project before; `undefined` for one without a cache. */
export function keptFindings({ facts }: Pick<Project, 'facts'>): KeptFindings | undefined {
  if (facts === undefined) return undefined;
  return {
    get: (document, key) => facts.findings(document, key) as DocumentFindings | undefined,
    keep: (document, key, found) => facts.keepFindings(document, key, found),
  };
}
