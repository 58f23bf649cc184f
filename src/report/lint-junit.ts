import { count } from '../model/count.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { byFile } from './by-file.ts';
import type { LintOutcome } from './lint-outcome.ts';
import { element, xmlDeclaration } from './xml.ts';

/**
 * JUnit's XML as Jenkins, GitLab and Azure read it: a suite for each file, a test for each diagnostic. Errors are failures;
 * warnings and infos, which let a build pass, are skipped tests with their message. One passing test says that nothing was
 * found: Jenkins takes a report without tests for a mistake. Source: the schema in the documentation of Jenkins' xUnit plugin.
 */
export function lintJunit({ diagnostics, files }: Pick<LintOutcome, 'diagnostics' | 'files'>): string {
  const suites = byFile(diagnostics).map(([path, found]) => suite(path, found));
  const clean = element('testsuite', { name: 'primitives', tests: 1, failures: 0, errors: 0, skipped: 0 }, [
    element('testcase', { name: `${count(files, 'file')} checked`, classname: 'primitives' }),
  ]);
  return xmlDeclaration + element('testsuites', { name: 'primitives lint' }, suites.length === 0 ? [clean] : suites);
}

function suite(path: string, found: readonly Diagnostic[]): string {
  const failures = found.filter(({ severity }) => severity === 'error').length;
  const counts = { tests: found.length, failures, errors: 0, skipped: found.length - failures };
  return element(
    'testsuite',
    { name: path, ...counts },
    found.map(({ ruleId, severity, span: { start }, message, hint }) => {
      const text = `${severity}: ${hint === undefined ? message : `${message} ${hint}`} (${path}:${start.line}:${start.column})`;
      const outcome = severity === 'error' ? element('failure', { type: ruleId, message: text }) : element('skipped', { message: text });
      return element('testcase', { name: `${ruleId} at ${start.line}:${start.column}`, classname: path, file: path, line: start.line }, [
        outcome,
      ]);
    }),
  );
}
