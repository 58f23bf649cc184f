import { slug as slugOf } from 'github-slugger';
import type { Plan, PlanNode } from '../plan.ts';
import { oneLine, shellWord } from './shell-text.ts';

/**
 * A POSIX shell script that makes a worktree for each piece of work of a wave, beside the repository, each on a branch of its
 * own by whose name `primitives plan check` knows what it is for.
 */
export function worktreeScript(plan: Plan): string {
  const nodes = new Map(plan.nodes.map((node) => [node.id, node]));
  const isWork = ({ done, kind }: PlanNode): boolean => !done && kind !== 'gate' && kind !== 'checkpoint';
  const waves = plan.waves
    .map(({ number, ids }) => ({ number, work: ids.flatMap((id) => nodes.get(id) ?? []).filter(isWork) }))
    .filter(({ work }) => work.length > 0);
  const cases = waves.map(({ number, work }) =>
    [
      `    ${number})`,
      ...work.map((node) => `      track ${shellWord(trackOf(plan, node))} ${shellWord(branchOf(plan, node))}`),
      '      ;;',
    ].join('\n'),
  );
  const numbers = waves.map(({ number }) => number).join(' ');
  return frame
    .replace('@SOURCE@', () => oneLine(plan.source))
    .replaceAll('@WAVES@', () => numbers)
    .replaceAll('@FIRST@', () => String(waves[0]?.number ?? ''))
    .replace('@CASES@', () => cases.join('\n'));
}

function trackOf({ feature }: Plan, { slug }: PlanNode): string {
  return `${feature}-${safeName(slug)}`;
}

function branchOf({ feature }: Plan, { slug }: PlanNode): string {
  return `${feature}/${safeName(slug)}`;
}

/** What git takes for a part of a branch and every file system for a name; slugs of ids that people wrote may be neither. */
function safeName(slug: string): string {
  return /^[\p{L}\p{N}_][\p{L}\p{N}_-]*$/u.test(slug) ? slug : slugOf(slug).replace(/^-+/, '') || 'track';
}

const frame = String.raw`#!/bin/sh
# Makes a worktree and a branch for each piece of work in a wave of the plan of @SOURCE@, beside the repository.
# Made by primitives plan --to worktrees. Nothing that is there is changed: run it again as often as you like.
set -eu

usage() {
  cat <<'END_OF_USAGE'
Usage: sh worktrees.sh [--dry-run] [--base REVISION] [WAVE... | all]

  --dry-run        say what would be made
  --base REVISION  where new branches begin (default: HEAD)

Waves: @WAVES@ (default: @FIRST@). A later wave builds on what the waves before it have merged.
END_OF_USAGE
}

fail() {
  printf 'worktrees.sh: %s\n' "$*" >&2
  exit 1
}

dry_run=false
base=HEAD
waves=
while [ $# -gt 0 ]; do
  case $1 in
    --dry-run) dry_run=true ;;
    --base)
      [ $# -gt 1 ] || fail '--base wants a revision'
      shift
      base=$1
      ;;
    -h | --help)
      usage
      exit 0
      ;;
    all) waves='@WAVES@' ;;
    '' | *[!0-9]*)
      usage >&2
      exit 2
      ;;
    *) waves="$waves $1" ;;
  esac
  shift
done

# The main worktree, wherever this runs.
listed=$(git worktree list --porcelain) || fail 'this is no git repository'
root=$(printf '%s\n' "$listed" | sed -n '1s/^worktree //p')
[ -n "$root" ] || fail 'git does not say where the repository is'
base=$(git rev-parse --verify --quiet "$base^{commit}") || fail 'there is no such commit to begin at'

# track NAME BRANCH
track() {
  folder=$(dirname "$root")/$(basename "$root")-wt-$1
  if printf '%s\n' "$listed" | grep -qxF -e "worktree $folder"; then
    printf 'exists   %s  %s\n' "$folder" "$2"
  elif [ -e "$folder" ]; then
    fail "$folder is there and no worktree of this repository; move it away"
  elif [ "$dry_run" = true ]; then
    printf 'would create  %s  %s\n' "$folder" "$2"
  elif git show-ref --verify --quiet "refs/heads/$2"; then
    git worktree add --quiet "$folder" "$2"
    printf 'created  %s  %s\n' "$folder" "$2"
  else
    git worktree add --quiet -b "$2" "$folder" "$base"
    printf 'created  %s  %s\n' "$folder" "$2"
  fi
}

for wave in ${'$'}{waves:-@FIRST@}; do
  case $wave in
@CASES@
    *) fail "the plan has no wave $wave with open work; it has: @WAVES@" ;;
  esac
done
`;
