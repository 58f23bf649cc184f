// Stands in for `gh`: keeps the issues of a repository in $FAKE_GH/state.json and each call in $FAKE_GH/calls.jsonl.
// FAKE_GH_OLD: without --parent and --blocked-by, as before 2.94.0. FAKE_GH_DIES_AFTER: the script ($FAKE_GH/pid) is killed
// when that many issues have been created. FAKE_GH_NO_LABELS: labels can be neither read nor created.
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';

const folder = process.env['FAKE_GH'];
const args = process.argv.slice(2);
appendFileSync(`${folder}/calls.jsonl`, `${JSON.stringify(args)}\n`);
const file = `${folder}/state.json`;
const state = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { issues: [], labels: [], created: 0 };
const save = () => writeFileSync(file, JSON.stringify(state, null, 1));
const isOld = process.env['FAKE_GH_OLD'] === '1';

const fail = (message) => {
  process.stderr.write(`${message}\n`);
  process.exit(1);
};

/** `--name value` and `--name`, in the way of `gh`: an unknown one is an error. */
const flagsOf = (words, known) => {
  const flags = {};
  const rest = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word.startsWith('-') || word === '-') rest.push(word);
    else if (!(word in known)) fail(`unknown flag: ${word}`);
    else flags[word] = known[word] ? words[(at += 1)] : true;
  }
  return { flags, rest };
};

const numbered = (number) => state.issues.find((issue) => issue.number === Number(number)) ?? fail(`no issue ${number}`);
const byId = (id) => state.issues.find((issue) => issue.id === Number(id)) ?? fail(`no issue with the id ${id}`);
const once = (list, value) => (list.includes(value) ? fail('422: it is there already') : list.push(value));

function create(words) {
  const relations = isOld ? {} : { '--parent': true, '--blocked-by': true };
  const { flags, rest } = flagsOf(words, { '--title': true, '--body-file': true, '--label': true, ...relations });
  if (rest.length > 0) fail(`unknown argument ${rest[0]}`);
  if (!flags['--title']?.trim()) fail("title can't be blank");
  if (flags['--label'] !== undefined && !state.labels.includes(flags['--label']))
    fail(`could not add label: '${flags['--label']}' not found`);
  const number = state.issues.length + 11;
  const issue = {
    number,
    id: 9_000_000_000 + number * 7,
    title: flags['--title'],
    body: readFileSync(flags['--body-file'], 'utf8'),
    labels: flags['--label'] === undefined ? [] : [flags['--label']],
    children: [],
    blockedBy: (flags['--blocked-by'] ?? '')
      .split(',')
      .filter(Boolean)
      .map((one) => numbered(one).id),
  };
  if (flags['--parent'] !== undefined) numbered(flags['--parent']).children.push(issue.id);
  state.issues.push(issue);
  state.created += 1;
  save();
  if (state.created === Number(process.env['FAKE_GH_DIES_AFTER'])) process.kill(Number(readFileSync(`${folder}/pid`, 'utf8')), 'SIGKILL');
  process.stdout.write(`https://github.com/o/r/issues/${number}\n`);
}

function edit([number, ...words]) {
  const { flags } = flagsOf(words, { '--title': true, '--body-file': true });
  Object.assign(numbered(number), { title: flags['--title'], body: readFileSync(flags['--body-file'], 'utf8') });
  save();
}

/** What jq does with the filters of the script. */
function filtered(filter, value) {
  if (filter === '.id') return [value.id];
  if (filter === '.[].id') return value.map(({ id }) => id);
  const marker = /^<!-- primitives:plan ([^ ]+) (sha256:[0-9a-f]{64}) -->\r?$/;
  return value.flatMap((issue) => {
    const [, id, fingerprint] =
      issue.body
        .split('\n')
        .findLast((line) => marker.test(line))
        ?.match(marker) ?? [];
    return id === undefined || issue.pull_request !== undefined ? [] : [`${id} ${issue.number} ${issue.id} ${fingerprint}`];
  });
}

function api(words) {
  const known = { '--paginate': false, '--jq': true, '--method': true, '-F': true, '--silent': false };
  const { flags, rest } = flagsOf(words, known);
  const [path, number, list] = /^repos\/\{owner\}\/\{repo\}\/issues(?:\/(\d+)(?:\/([\w/]+))?)?(?:\?.*)?$/.exec(rest[0]) ?? [];
  const print = (value) =>
    process.stdout.write(
      filtered(flags['--jq'], value)
        .map((line) => `${line}\n`)
        .join(''),
    );
  if (rest[0].startsWith('repos/{owner}/{repo}/labels/')) {
    if (!state.labels.includes(decodeURIComponent(rest[0].split('/').at(-1)))) fail('HTTP 404');
    return;
  }
  if (path === undefined) fail(`HTTP 404: ${rest[0]}`);
  if (flags['--method'] === 'POST') {
    const [key, id] = flags['-F'].split('=');
    if (list === 'sub_issues' && key === 'sub_issue_id') once(numbered(number).children, byId(id).id);
    else if (list === 'dependencies/blocked_by' && key === 'issue_id') once(numbered(number).blockedBy, byId(id).id);
    else fail('HTTP 422');
    save();
  } else if (number === undefined) print(state.issues.toReversed());
  else if (list === undefined) print(numbered(number));
  else if (list === 'sub_issues') print(numbered(number).children.map((id) => ({ id })));
  else if (list === 'dependencies/blocked_by') print(numbered(number).blockedBy.map((id) => ({ id })));
  else fail('HTTP 404');
}

const [command, verb] = args;
if (command === 'issue' && verb === 'create' && args.includes('--help')) {
  process.stdout.write(
    `FLAGS\n  -t, --title string\n  -F, --body-file file\n${isOld ? '' : '      --blocked-by numbers\n      --parent number\n'}`,
  );
} else if (command === 'issue' && verb === 'create') create(args.slice(2));
else if (command === 'issue' && verb === 'edit') edit(args.slice(2));
else if (command === 'label' && verb === 'create') {
  if (process.env['FAKE_GH_NO_LABELS'] === '1' || state.labels.includes(args[2])) fail('label already exists');
  state.labels.push(args[2]);
  save();
} else if (command === 'api') api(args.slice(1));
else fail(`unknown command ${args.join(' ')}`);
