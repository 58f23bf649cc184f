import type { FilePath } from '../model/file-path.ts';

export const workflowPath: FilePath = '.github/workflows/primitives-learn.yml';

/**
 * A workflow for GitHub that keeps one pull request with what was learnt: it runs on the default branch alone, never on the head of a
 * pull request, takes text from outside as data, and may write contents and pull requests, nothing else. It approves nothing.
 */
export function learnWorkflow({ branch, version }: { readonly branch: string; readonly version: string }): string {
  const run = `npx --yes agent-primitives@${version}`;
  return `# Written by \`primitives learn init-ci\`. Yours to change.
name: learn
on:
  # Not pull_request: what others propose must not run with a token that can write.
  push:
    branches: [${JSON.stringify(branch)}]
  schedule:
    - cron: '0 5 * * 1'
  workflow_dispatch: {}
permissions: {}
concurrency:
  group: primitives-learn
  cancel-in-progress: false
jobs:
  learn:
    runs-on: ubuntu-latest
    permissions:
      contents: write
      pull-requests: write
    steps:
      - uses: actions/checkout@v4
        with:
          ref: ${JSON.stringify(branch)}
          fetch-depth: 0
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      # 1 says that something needs a person: it goes on, and the pull request tells them.
      - name: Collect what was learnt
        env:
          BEFORE: \${{ github.event.before }}
        run: |
          since="\${BEFORE:-}"
          git rev-parse --verify --quiet "$since^{commit}" >/dev/null || since="$(git rev-list --max-parents=0 HEAD | tail -n 1)"
          ${run} learn harvest --since "$since" || test $? -eq 1
          ${run} learn propose || test $? -eq 1
      - name: Keep memory true
        run: |
          ${run} learn fold || test $? -eq 1
          ${run} learn verify --fix-moved || test $? -eq 1
      - name: One pull request
        env:
          GH_TOKEN: \${{ github.token }}
        run: |
          git config user.name 'github-actions[bot]'
          git config user.email '41898282+github-actions[bot]@users.noreply.github.com'
          ${run} learn open-pr --dry-run > "$RUNNER_TEMP/open-pr.sh"
          sh "$RUNNER_TEMP/open-pr.sh"
`;
}
