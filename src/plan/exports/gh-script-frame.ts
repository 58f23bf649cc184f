/** What every script has, with places for the rest: `@SOURCE@`, `@SETTINGS@`, `@FILTER@`, `@ISSUES@`. */
export const ghScriptFrame = String.raw`#!/bin/sh
# Creates the issues of the plan of @SOURCE@ with gh, the command line of GitHub.
# Made by primitives plan --to gh. Read it before you run it: sh create-issues.sh --dry-run
# It may be stopped and run again: what is there is found by the marker at the end of its body, and not created again.
set -eu

@SETTINGS@
usage() {
  cat <<'END_OF_USAGE'
Usage: sh create-issues.sh [--dry-run] [--update] [--parent NUMBER | --no-parent]

  --dry-run        say what would be created, in which order; nothing is asked or sent
  --update         rewrite issues whose text is older than the plan (ticked boxes in them are lost)
  --parent NUMBER  put all below this issue, not below one of their own
  --no-parent      put them below none

GH_REPO=owner/name says which repository is meant. PAUSE is how many seconds to wait after each issue (default: 1).
END_OF_USAGE
}

say() { printf '%s\n' "$*"; }
complain() { printf 'create-issues.sh: %s\n' "$*" >&2; }
fail() {
  complain "$@"
  exit 1
}
is_number() { case $1 in '' | *[!0-9]*) return 1 ;; esac; }

dry_run=false
update=false
parent=
want_parent=true
while [ $# -gt 0 ]; do
  case $1 in
    --dry-run) dry_run=true ;;
    --update) update=true ;;
    --no-parent) want_parent=false ;;
    --parent)
      [ $# -gt 1 ] || fail '--parent wants the number of an issue'
      shift
      parent=$1
      is_number "$parent" || fail "--parent wants the number of an issue, not $parent"
      ;;
    -h | --help)
      usage
      exit 0
      ;;
    *)
      usage >&2
      exit 2
      ;;
  esac
  shift
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM
: >"$work/known"
: >"$work/planned"
: >"$work/children"
problems=0
problem() {
  complain "$@"
  problems=$((problems + 1))
}

# Whether this gh can link while it creates.
native=false
labelled=false
if [ "$dry_run" = false ]; then
  command -v gh >/dev/null 2>&1 || fail 'gh is not installed: https://cli.github.com'
  flags=$(gh issue create --help 2>&1 </dev/null) || fail 'gh issue create --help fails'
  case $flags in
    *--parent*) case $flags in *--blocked-by*) native=true ;; esac ;;
  esac
  # shellcheck disable=SC2016 # $issue is jq's.
  gh api --paginate 'repos/{owner}/{repo}/issues?state=all&per_page=100' --jq '@FILTER@' \
    >"$work/known" </dev/null || fail 'the issues of the repository cannot be listed; is gh logged in (gh auth status)?'
  if gh label create "$label" --description 'Made from a plan' >/dev/null 2>&1 </dev/null ||
    gh api "repos/{owner}/{repo}/labels/$label_path" --silent >/dev/null 2>&1 </dev/null; then
    labelled=true
  else
    complain "there is no label $label, and it cannot be created: the issues go without it"
  fi
fi

# Sets number and known_print for an id; number is empty for what is not there.
lookup() {
  number=
  known_print=
  while read -r one_id one_number _ one_print; do
    [ "$one_id" = "$1" ] || continue
    # Of two that were made by hand the older one counts.
    if [ -z "$number" ] || [ "$one_number" -lt "$number" ]; then
      number=$one_number
      known_print=$one_print
    fi
  done <"$work/known"
}

# REST links by the id of an issue, which is not its number: sets found_id, asked for once.
find_id() {
  found_id=
  while read -r _ one_number one_rest _; do
    if [ "$one_number" = "$1" ] && [ "$one_rest" != - ]; then found_id=$one_rest; fi
  done <"$work/known"
  if [ -n "$found_id" ]; then return 0; fi
  found_id=$(gh api "repos/{owner}/{repo}/issues/$1" --jq .id </dev/null) || return 1
  printf -- '- %s %s -\n' "$1" "$found_id" >>"$work/known"
}

# create ID FINGERPRINT TITLE PARENT BLOCKERS: sets number. BLOCKERS are numbers with commas between them.
create() {
  create_id=$1
  create_print=$2
  create_title=$3
  create_parent=$4
  create_blockers=$5
  set -- --title "$create_title" --body-file "$work/body.md"
  if [ "$labelled" = true ]; then set -- "$@" --label "$label"; fi
  if [ "$native" = true ]; then
    if [ -n "$create_parent" ]; then set -- "$@" --parent "$create_parent"; fi
    if [ -n "$create_blockers" ]; then set -- "$@" --blocked-by "$create_blockers"; fi
  fi
  url=$(gh issue create "$@" </dev/null) || fail "gh could not create $create_id; run this again when the reason is gone"
  number=${'$'}{url##*/}
  is_number "$number" || fail "gh did not say which issue it has created for $create_id"
  printf '%s %s - %s\n' "$create_id" "$number" "$create_print" >>"$work/known"
  say "created  #$number  $create_id"
  sleep "${'$'}{PAUSE:-1}"
}

# The issue of ID is there as NUMBER: says so, and rewrites it where that is wanted.
keep() {
  keep_id=$1
  keep_print=$2
  keep_title=$3
  if [ "$known_print" = "$keep_print" ]; then
    say "exists   #$number  $keep_id"
  elif [ "$update" = true ]; then
    gh issue edit "$number" --title "$keep_title" --body-file "$work/body.md" >/dev/null </dev/null ||
      fail "gh could not update #$number ($keep_id)"
    say "updated  #$number  $keep_id"
  else
    say "differs  #$number  $keep_id: --update rewrites it"
  fi
}

# parent_issue ID FINGERPRINT TITLE, the body on standard input
parent_issue() {
  cat >"$work/body.md"
  printf '%s\n' "$1" >>"$work/planned"
  if [ "$want_parent" = false ] || [ -n "$parent" ]; then return 0; fi
  if [ "$dry_run" = true ]; then
    say "would create  $3"
    return 0
  fi
  lookup "$1"
  if [ -n "$number" ]; then keep "$1" "$2" "$3"; else create "$1" "$2" "$3" '' ''; fi
  parent=$number
}

# issue ID FINGERPRINT TITLE BLOCKER-IDS, the body on standard input
issue() {
  cat >"$work/body.md"
  id=$1
  print=$2
  title=$3
  shift 3
  printf '%s\n' "$id" >>"$work/planned"
  if [ "$dry_run" = true ]; then
    if [ $# -eq 0 ]; then say "would create  $title"; else say "would create  $title, blocked by $*"; fi
    return 0
  fi
  blockers=
  for blocker in "$@"; do
    lookup "$blocker"
    if [ -n "$number" ]; then blockers=${'$'}{blockers:+$blockers,}$number; fi
  done
  lookup "$id"
  if [ -n "$number" ]; then
    keep "$id" "$print" "$title"
    link "$number" "$blockers"
  else
    create "$id" "$print" "$title" "$parent" "$blockers"
    if [ "$native" = false ]; then link "$number" "$blockers"; fi
  fi
}

# link NUMBER BLOCKERS: adds what is missing below the parent and behind the blockers, and nothing twice.
link() {
  link_number=$1
  link_blockers=$2
  if [ -z "$parent$link_blockers" ]; then return 0; fi
  if ! find_id "$link_number"; then
    problem "#$link_number cannot be read, so it is not linked"
    return 0
  fi
  link_id=$found_id
  if [ -n "$parent" ]; then
    if [ ! -s "$work/children" ]; then
      # The first line says that the list has been read.
      { say read && gh api --paginate "repos/{owner}/{repo}/issues/$parent/sub_issues?per_page=100" --jq '.[].id' </dev/null; } \
        >"$work/children" || problem "the sub-issues of #$parent cannot be read"
    fi
    if ! grep -qx "$link_id" "$work/children"; then
      gh api --method POST "repos/{owner}/{repo}/issues/$parent/sub_issues" -F "sub_issue_id=$link_id" --silent >/dev/null </dev/null ||
        problem "#$link_number could not be put below #$parent"
    fi
  fi
  if [ -z "$link_blockers" ]; then return 0; fi
  gh api --paginate "repos/{owner}/{repo}/issues/$link_number/dependencies/blocked_by?per_page=100" --jq '.[].id' \
    >"$work/blockers" </dev/null || problem "what blocks #$link_number cannot be read"
  while [ -n "$link_blockers" ]; do
    link_blocker=${'$'}{link_blockers%%,*}
    case $link_blockers in *,*) link_blockers=${'$'}{link_blockers#*,} ;; *) link_blockers= ;; esac
    if ! find_id "$link_blocker"; then
      problem "#$link_blocker cannot be read, so #$link_number does not wait for it"
      continue
    fi
    if grep -qx "$found_id" "$work/blockers"; then continue; fi
    gh api --method POST "repos/{owner}/{repo}/issues/$link_number/dependencies/blocked_by" -F "issue_id=$found_id" --silent \
      >/dev/null </dev/null || problem "#$link_number could not be blocked by #$link_blocker"
  done
}

@ISSUES@

# What an earlier plan had and this one has not.
while read -r one_id one_number _; do
  case $one_id in
    "$feature"/*) grep -qxF -e "$one_id" "$work/planned" || say "gone     #$one_number  $one_id: not in the plan, or done; close it when nobody needs it" ;;
  esac
done <"$work/known"

if [ "$problems" -gt 0 ]; then fail "$problems links are missing; run this again when the reason is gone"; fi
`;
