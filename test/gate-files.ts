/** The files of a feature of two phases, as its plan, its reports and its approvals have them. */
export interface FeatureText {
  readonly approved?: readonly string[];
  readonly status?: string;
  /** Lines of the frontmatter. */
  readonly frontmatter?: string;
}

export function planText({ approved = ['plan'], status = 'approved', frontmatter = '' }: FeatureText = {}): string {
  const approvals = approved.map((gate) => `  - gate: ${gate}\n    by: Ada\n    at: 2026-01-01T09:00:00Z\n`).join('');
  const phase = (number: number, title: string, tests: number): string =>
    `## Phase ${number}: ${title}

- **Owner:** @ada
- **Tasks:** make it
- **Files:** \`src/${number}.ts\`
- **Test requirements:** ${tests} test cases
- **Acceptance criteria:**
  - It works
- **Risks:** none
`;
  return `---
status: ${status}
${frontmatter}${approvals === '' ? '' : `approvals:\n${approvals}`}---

# Feature: Sign in

## Overview

People sign in.

${phase(1, 'Tables', 4)}
${phase(2, 'Services', 8)}`;
}

export interface ReportText {
  readonly coverage?: string;
  readonly tests?: string;
  readonly status?: string;
  readonly rest?: string;
}

export function phaseText(number: number, { coverage = '96 %', tests, status = 'complete', rest = '' }: ReportText = {}): string {
  const count = number === 1 ? 4 : 8;
  return `# Phase ${number} complete: ${number === 1 ? 'Tables' : 'Services'}

**Status:** ${status}

## What was implemented

- A user table
- A token table

**Tests:** ${tests ?? `${count}/${count} passing`}
**Coverage:** ${coverage}
${rest}`;
}

export function completeText({ coverage = '96 %', tests = '12/12 passing', status = 'complete', rest = '' }: ReportText = {}): string {
  return `# Feature complete: Sign in

**Status:** ${status}
**Total coverage:** ${coverage}
**Total tests:** ${tests}
**Security:** OWASP 10/10

## Summary

People sign in with a token. It expires.

## What's included

- Tables of users and tokens
- A service that signs **tokens**
${rest}`;
}

export function trackText(fields: Readonly<Record<string, string>> = {}, rest = ''): string {
  const all = {
    Track: 'api',
    Tasks: 'task-1',
    Files: 'src/api.ts',
    Dependencies: 'none',
    Validation: 'npm test',
    State: 'merged',
    'Validation outcome': 'pass',
    'Unresolved issues': 'none',
    'Revision rounds': '0',
    ...fields,
  };
  return `${Object.entries(all)
    .map(([label, value]) => `${label}: ${value}`)
    .join('\n')}\n${rest}`;
}
