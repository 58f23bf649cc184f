import type { Plan } from '../plan.ts';
import { ghScriptFrame } from './gh-script-frame.ts';
import { hereDocument, oneLine, shellWord } from './shell-text.ts';
import { trackerIssues } from './tracker-issues.ts';
import type { TrackerIssue } from './tracker-issues.ts';

export interface GhScriptOptions {
  /** `owner/name`; without it the script asks `gh`, which looks at the folder it runs in. */
  readonly repository?: string | undefined;
}

/**
 * Finds the issues of plans by the last marker in each body. The list is asked and not the search, whose index lags behind
 * what was created a moment ago. Runs in `gh`, which brings its own jq.
 */
export const markerFilter = String.raw`.[] | select(has("pull_request") | not) | . as $issue | [(.body // "") | split("\n")[] | rtrimstr("\r") | capture("^<!-- primitives:plan (?<id>[^ ]+) (?<fingerprint>sha256:[0-9a-f]{64}) -->$")] | last // empty | [.id, ($issue.number | tostring), ($issue.id | tostring), .fingerprint] | join(" ")`;

/**
 * A POSIX shell script that creates one issue for each open node, below one for the whole, each behind those that block it.
 * Run again it goes on where it was stopped. Links are made by `gh` where it can (2.94.0 and later: `--parent`, `--blocked-by`),
 * else by its REST calls. Source: cli/cli pull request 13057; docs.github.com/rest/issues/sub-issues and issue-dependencies,
 * read on 2026-11-21.
 */
export function ghScript(plan: Plan, { repository }: GhScriptOptions = {}): string {
  const { parent, issues } = trackerIssues(plan);
  const label = parent.labels[0] ?? `plan:${plan.feature}`;
  const settings = [
    `feature=${shellWord(plan.feature)}`,
    `label=${shellWord(label)}`,
    `label_path=${shellWord(encodeURIComponent(label))}`,
    ...(repository === undefined ? [] : [`GH_REPO=\${GH_REPO:-${shellWord(repository)}}`, 'export GH_REPO']),
  ];
  const [head = '', tail = ''] = ghScriptFrame.replace('@FILTER@', () => markerFilter).split('@SETTINGS@\n');
  const [before = '', after = ''] = tail.split('@ISSUES@\n');
  return [
    head.replace('@SOURCE@', () => oneLine(plan.source)),
    `${settings.join('\n')}\n\n`,
    before,
    `${[called('parent_issue', parent), ...issues.map((one) => called('issue', one))].join('\n\n')}\n`,
    after,
  ].join('');
}

function called(name: string, { id, fingerprint, title, body, blockedBy }: TrackerIssue): string {
  const { redirect, lines } = hereDocument(body);
  const words = [id, fingerprint, title, ...blockedBy].map(shellWord);
  return `${name} ${words.join(' ')} ${redirect}\n${lines}`;
}
