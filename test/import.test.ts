import { describe, expect, test } from 'vitest';
import { kindOf, loadParser, parseDocument, planImport } from '../src/index.ts';
import type { ImportOptions, ImportPlan } from '../src/index.ts';
import { fc, runs } from './fast-check.ts';
import { importTreeOf } from './in-memory-import.ts';

const parse = await loadParser();

interface Imported {
  readonly plan: ImportPlan;
  /** Texts by path. */
  readonly texts: Readonly<Record<string, string>>;
  /** What is said, by the path that it is said of. */
  readonly notes: Readonly<Record<string, readonly string[]>>;
}

type Options = Partial<Omit<ImportOptions, 'tree' | 'parse'>> & { readonly links?: Readonly<Record<string, string>> };

function imported(texts: Readonly<Record<string, string>>, { links, ...options }: Options = {}): Imported {
  const plan = planImport({ tree: importTreeOf(texts, links), parse, to: '.github', inPlace: true, ...options });
  const created = plan.primitives.filter(({ state }) => state === 'created');
  return {
    plan,
    texts: Object.fromEntries(created.map(({ path, text }) => [path, text])),
    notes: Object.fromEntries(
      plan.primitives.map(({ path, notes }) => [path, notes.map(({ effect, message }) => `${effect}: ${message}`)]),
    ),
  };
}

describe('rules', () => {
  test.each([
    // [what, path, text, where, frontmatter]
    ['Cursor always', '.cursor/rules/a.mdc', '---\nalwaysApply: true\nglobs: x/**\n---\nText.', 'applyTo: "**"'],
    [
      'Cursor by globs',
      '.cursor/rules/a.mdc',
      '---\ndescription: Rules\nglobs: **/*.{ts,tsx}, docs/**\nalwaysApply: false\n---\nText.',
      'description: "Rules"\napplyTo: "**/*.{ts,tsx},docs/**"',
    ],
    [
      'Cursor on demand',
      '.cursor/rules/a.mdc',
      '---\ndescription: Read it: before a release\nalwaysApply: false\n---\nText.',
      'description: "Read it: before a release"',
    ],
    ['Claude Code always', '.claude/rules/a.md', 'Text.', 'applyTo: "**"'],
    [
      'Claude Code by paths',
      '.claude/rules/sub/a.md',
      '---\npaths:\n  - "src/**/*.ts"\n  - "docs/**"\n---\nText.',
      'applyTo: "src/**/*.ts,docs/**"',
    ],
    [
      'Claude Code by one text',
      '.claude/rules/a.md',
      '---\npaths: src/**/*.{a,b}, docs/**\n---\nText.',
      'applyTo: "src/**/*.{a,b},docs/**"',
    ],
    [
      'Windsurf by globs',
      '.windsurf/rules/a.md',
      '---\ntrigger: glob\nglobs: **/*.ts,**/*.{css,scss}\n---\nText.',
      'applyTo: "**/*.ts,**/*.{css,scss}"',
    ],
    ['Windsurf by a list', '.devin/rules/a.md', '---\ntrigger: glob\nglobs: ["**/*.ts"]\n---\nText.', 'applyTo: "**/*.ts"'],
    ['Windsurf by the model', '.devin/rules/a.md', '---\ntrigger: model_decision\ndescription: When\n---\nText.', 'description: "When"'],
    ['Antigravity without a trigger', '.agents/rules/a.md', 'Text.', 'applyTo: "**"'],
    ['Cline always', '.clinerules/a.md', 'Text.', 'applyTo: "**"'],
    ['Cline by paths', '.clinerules/a.md', '---\npaths:\n  - docs/**\n---\nText.', 'applyTo: "docs/**"'],
    [
      'Kiro by one pattern',
      '.kiro/steering/a.md',
      '---\ninclusion: fileMatch\nfileMatchPattern: "docs/**"\n---\nText.',
      'applyTo: "docs/**"',
    ],
    [
      'Kiro by several',
      '.kiro/steering/a.md',
      '---\ninclusion: fileMatch\nfileMatchPattern: ["docs/**", "**/*.ts"]\n---\nText.',
      'applyTo: "docs/**,**/*.ts"',
    ],
    ['Kiro by description', '.kiro/steering/a.md', '---\ninclusion: auto\nname: a\ndescription: When\n---\nText.', 'description: "When"'],
    [
      'rulesync',
      '.rulesync/rules/a.md',
      '---\ntargets: ["*"]\nglobs: ["docs/**"]\ndescription: D\n---\nText.',
      'description: "D"\napplyTo: "docs/**"',
    ],
    ['ruler', '.ruler/a.md', 'Text.', 'applyTo: "**"'],
  ])('%s', (_, path, text, keys) => {
    const { texts, plan } = imported({ [path]: text, 'src/a.ts': '', 'docs/guide.txt': '' });
    expect(texts).toEqual({ '.github/instructions/a.instructions.md': `---\n${keys}\n---\n\nText.\n` });
    expect(plan.primitives[0]?.notes.filter(({ effect }) => effect === 'changed')).toEqual([]);
  });

  test.each([
    ['Cursor by hand', '.cursor/rules/a.mdc', '---\nalwaysApply: false\n---\nText.', 'Only a person adds it there'],
    ['Windsurf by hand', '.windsurf/rules/a.md', '---\ntrigger: manual\n---\nText.', 'Only a person adds it there'],
    ['Kiro by hand', '.kiro/steering/a.md', '---\ninclusion: manual\n---\nText.', 'Only a person adds it there'],
    ['Cline switched off', '.clinerules/a.md', '---\npaths: []\n---\nText.', 'switched off'],
  ])('%s becomes on demand, and that is said', (_, path, text, said) => {
    const { texts, notes } = imported({ [path]: text });
    expect(texts['.github/instructions/a.instructions.md']).toBe('Text.\n');
    expect(notes['.github/instructions/a.instructions.md']?.join('\n')).toContain(said);
  });

  test('quotes and lists that Cursor does not read are for what they name, and that is said', () => {
    for (const globs of ['"**/*.ts"', '["**/*.ts", "x/**"]', '\n  - "**/*.ts"']) {
      const { texts, notes } = imported({ '.cursor/rules/a.mdc': `---\nglobs: ${globs}\n---\nText.` });
      expect(texts['.github/instructions/a.instructions.md']).toContain('applyTo: "**/*.ts');
      expect(notes['.github/instructions/a.instructions.md']?.join('\n')).toContain('Cursor takes the quotes or brackets');
    }
  });

  test('files for the whole repository: the first has the name for it', () => {
    const { texts } = imported({
      'AGENTS.md': 'Agents.',
      'CLAUDE.md': 'Quite another text for Claude.',
      '.cursorrules': 'Older rules of Cursor.',
    });
    expect(Object.keys(texts)).toEqual([
      '.github/copilot-instructions.md',
      '.github/instructions/claude.instructions.md',
      '.github/instructions/cursorrules.instructions.md',
    ]);
    expect(texts['.github/copilot-instructions.md']).toBe('Agents.\n');
    expect(texts['.github/instructions/claude.instructions.md']).toBe('---\napplyTo: "**"\n---\n\nQuite another text for Claude.\n');
  });

  test('outside a hidden folder no file is for the repository by its name', () => {
    expect(Object.keys(imported({ 'AGENTS.md': 'Agents.' }, { to: 'ai' }).texts)).toEqual(['ai/instructions/agents.instructions.md']);
  });

  test('.clinerules may be a file', () => {
    expect(Object.keys(imported({ '.clinerules': 'Text.' }).texts)).toEqual(['.github/copilot-instructions.md']);
  });

  test('nested files are for what lies below them, whatever the folder is called', () => {
    const { plan } = imported({
      'src/AGENTS.md': 'One.',
      'packages/[x]/CLAUDE.md': 'Two words.',
      'packages/[x]/a.ts': '',
      'packages/x/a.ts': '',
      'packages/web/.cursor/rules/a.mdc': '---\nglobs: **/*.ts\n---\nThree more words.',
      'packages/web/.claude/rules/b.md': '---\npaths: ["src/**"]\n---\nFour words more here.',
      'packages/web/src/a.ts': '',
      'src/a.ts': '',
    });
    expect(plan.primitives.map(({ path, applyTo, dialect }) => [path, applyTo, dialect])).toEqual([
      ['.github/instructions/a.instructions.md', 'packages/web/**/*.ts', 'rooted'],
      ['.github/instructions/b.instructions.md', 'packages/web/src/**', 'rooted'],
      ['.github/instructions/packages-x.instructions.md', 'packages/[[]x]/**', 'folder'],
      ['.github/instructions/src.instructions.md', 'src/**', 'folder'],
    ]);
    // `src/**` of VS Code floats.
    expect(plan.primitives.at(-1)?.notes.map(({ message }) => message)).toEqual([
      'The pattern `src/**` starts at the root there; `src/**` matches at any depth and in any case, so it is also for `packages/web/src/a.ts`.',
    ]);
    expect(plan.primitives[2]?.notes).toEqual([]);
  });

  test('folders of rules that are links are said', () => {
    const links = {
      '.claude/rules/shared': 'team/rules',
      '.claude/skills/log': '.agents/skills/log',
      '.claude/rules/logo.png': 'logo.png',
    };
    const files = {
      'team/rules/a.md': 'A.',
      '.agents/skills/log/SKILL.md': '---\nname: log\ndescription: Log\n---\n\nLog.',
      'logo.png': '',
    };
    const { untaken } = planImport({ tree: importTreeOf(files, links), parse, to: '.github', inPlace: true });
    expect(untaken.map(({ path, why, reason }) => [path, why, reason])).toEqual([
      ['.claude/rules/shared', 'refused', 'it is a link to `team/rules`, and nothing is read through links: copy the files there'],
      ['.claude/skills/log', 'linked', 'it is a link to `.agents/skills/log`'],
    ]);
  });

  test('paths of one machine are no patterns', () => {
    const { texts, notes } = imported({ '.cursor/rules/a.mdc': '---\nglobs: C:\\x\\**, D:/y/**, src/**\n---\nA.', 'src/a.ts': '' });
    expect(texts['.github/instructions/a.instructions.md']).toContain('applyTo: "src/**"');
    expect(notes['.github/instructions/a.instructions.md']?.filter((note) => note.includes('leads out of the repository'))).toHaveLength(2);
  });

  test('rules from one template are told apart by their numbers', () => {
    const rules = Array.from({ length: 30 }, (_, index) => [
      `.cursor/rules/r${index}.mdc`,
      `---\nglobs: src/m${index}/**\n---\nModule ${index} uses style ${index} for its files.`,
    ]);
    const { plan } = imported(Object.fromEntries(rules) as Record<string, string>);
    expect(plan.primitives).toHaveLength(30);
    expect(plan.primitives.flatMap(({ notes }) => notes)).toEqual([]);
  });

  test('imports become links, and what lies outside stays text', () => {
    const { texts, notes } = imported({
      'CLAUDE.md': 'Read @docs/style.md and @~/mine.md, ask a@b.c, not `@docs/style.md`.\n\n```\n@docs/style.md\n```',
      'docs/style.md': '# Style',
      '.kiro/steering/a.md': 'See #[[file:docs/style.md]] of Kiro.',
    });
    expect(texts['.github/copilot-instructions.md']).toBe(
      'Read [docs/style.md](../docs/style.md) and @~/mine.md, ask a@b.c, not `@docs/style.md`.\n\n```\n@docs/style.md\n```\n',
    );
    expect(notes['.github/copilot-instructions.md']?.join('\n')).toContain('`~/mine.md`, which lies outside');
    expect(texts['.github/instructions/a.instructions.md']).toContain('[docs/style.md](../../docs/style.md)');
  });

  test('what is imported may import more, which no link leads to', () => {
    const { notes } = imported({
      'CLAUDE.md': 'Read @docs/a.md and @docs/b.md and @web/CLAUDE.md.',
      'web/CLAUDE.md': 'Of the web: @../docs/d.md',
      'docs/a.md': 'See @b.md, @c.md, @../CLAUDE.md and `@d.md`.',
      'docs/b.md': 'Ask @anna.',
      'docs/c.md': '@a.md and @../docs/d.md',
      'docs/d.md': 'The end.',
    });
    expect(notes['.github/copilot-instructions.md']).toEqual([
      'info: What it imports is linked now: `docs/a.md`, `docs/b.md`, `web/CLAUDE.md`.',
      'changed: `docs/a.md` imports `docs/c.md` with `@`, which is no link and stays as it is: write links in it.',
      'changed: `docs/c.md` imports `docs/d.md` with `@`, which is no link and stays as it is: write links in it.',
    ]);
  });

  test('a file that only imports another says nothing of its own', () => {
    const { texts, plan } = imported({ 'AGENTS.md': 'Text.', 'CLAUDE.md': '@AGENTS.md\n' });
    expect(Object.keys(texts)).toEqual(['.github/copilot-instructions.md']);
    expect(plan.untaken).toEqual([{ path: 'CLAUDE.md', from: 'claude', why: 'empty', reason: 'it only imports `AGENTS.md`' }]);
  });

  test('links lead to the same files, and to what has become of files that are taken', () => {
    const { texts } = imported({
      'src/api/AGENTS.md': 'See [login](login.ts#L3), [rules](../../.cursor/rules/a.mdc) and [here](#x), <https://a.b>, ![i](<a b.png>).',
      'src/api/login.ts': '',
      'src/api/a b.png': '',
      '.cursor/rules/a.mdc': '---\nalwaysApply: true\n---\nAlways.',
    });
    expect(texts['.github/instructions/src-api.instructions.md']).toContain(
      'See [login](../../src/api/login.ts#L3), [rules](a.instructions.md) and [here](#x), <https://a.b>, ![i](<../../src/api/a b.png>).',
    );
  });
});

describe('agents', () => {
  test('of Claude Code: tools and models by VS Code’s names, what starts programs is left', () => {
    const { texts, notes } = imported({
      '.claude/agents/reviewer.md':
        '---\nname: code-reviewer\ndescription: Reviews\ntools: Read, Grep, Glob, Bash(git log:*, git diff), mcp__github__get_issue, Skill\nmodel: opus\npermissionMode: plan\nhooks:\n  Stop:\n    - command: rm -rf /\nmcpServers: [x]\n---\nYou review.',
    });
    expect(texts['.github/agents/reviewer.agent.md']).toBe(
      `---\nname: "code-reviewer"\ndescription: "Reviews"\nmodel: "Claude Opus 4.6 (copilot)"\ntools:\n  - "read"\n  - "search"\n  - "Bash(git log:*, git diff)"\n  - "github/get_issue"\n  - "Skill"\n---\n\nYou review.\n`,
    );
    expect(notes['.github/agents/reviewer.agent.md']).toEqual([
      'left: `hooks` is left out: hooks run programs.',
      'left: `mcpServers` is left out: MCP servers are programs.',
      'changed: `permissionMode: plan` keeps it from changing anything; here nothing does but its `tools`.',
    ]);
  });

  test('of Claude Code: a part of a set is its narrowest counterpart', () => {
    const { texts, notes } = imported({
      '.claude/agents/a.md': '---\ndescription: D\ntools: [Edit, Grep, WebFetch]\nmodel: claude-sonnet-4-20250514\n---\nX.',
    });
    expect(texts['.github/agents/a.agent.md']).toContain('tools:\n  - "edit/editFiles"\n  - "search/textSearch"\n  - "web/fetch"\n');
    expect(texts['.github/agents/a.agent.md']).toContain('model: "Claude Sonnet 4.5 (copilot)"');
    expect(notes['.github/agents/a.agent.md']?.join('\n')).toMatch(/`Edit` becomes `edit\/editFiles`[^]*for `Write` too/);
    expect(notes['.github/agents/a.agent.md']?.join('\n')).toContain('`claude-sonnet-4-20250514` becomes');
  });

  test.each([
    ['Cursor', '.cursor/agents/a.md', '---\nname: a\ndescription: D\nreadonly: true\nmodel: gpt-5\n---\nX.', ['read', 'search', 'web']],
    [
      'Codex',
      '.codex/agents/a.toml',
      'name = "a"\ndescription = "D"\nsandbox_mode = "read-only"\ndeveloper_instructions = """\nX.\n"""',
      ['read', 'search', 'web'],
    ],
    [
      'Gemini CLI',
      '.gemini/agents/a.md',
      '---\nname: a\ndescription: D\ntools: [run_shell_command, mcp_github_get_issue]\n---\nX.',
      ['execute', 'github/get_issue'],
    ],
    [
      'OpenCode',
      '.opencode/agent/a.md',
      '---\ndescription: D\npermission:\n  edit: deny\n  bash: deny\n---\nX.',
      ['read', 'search', 'web', 'agent', 'todo'],
    ],
    [
      'OpenCode before permissions',
      '.opencode/agents/a.md',
      '---\ndescription: D\ntools:\n  write: false\n  bash: false\n---\nX.',
      ['read', 'search', 'web', 'agent', 'todo'],
    ],
    ['Windsurf', '.devin/agents/a/AGENT.md', '---\ndescription: D\nallowed-tools: [read, grep, glob]\n---\nX.', ['read', 'search']],
    ['Cline', '.cline/agents/a.yaml', '---\nname: a\ndescription: D\ntools: []\n---\nX.', []],
    ['Kiro', '.kiro/agents/a.md', '---\ndescription: D\ntools: [shell, "@git/status"]\n---\nX.', ['execute', 'git/status']],
    ['Kiro’s CLI', '.kiro/agents/a.json', '{ "description": "D", "prompt": "X.", "tools": ["write"] }', ['edit']],
  ])('of %s', (_, path, text, tools) => {
    const { texts } = imported({ [path]: text });
    const list = tools.length === 0 ? 'tools: []' : `tools:\n${tools.map((tool) => `  - "${tool}"`).join('\n')}`;
    expect(texts['.github/agents/a.agent.md']).toContain(`${list}\n`);
    expect(texts['.github/agents/a.agent.md']).toMatch(/\n---\n\nX\.\n$/);
  });

  test('who may call it', () => {
    const { texts } = imported({
      '.opencode/agents/a.md': '---\ndescription: D\nmode: subagent\npermission:\n  task:\n    "*": deny\n    helper: allow\n---\nX.',
      '.opencode/agents/b.md': '---\ndescription: D\nmode: primary\n---\nAnother.',
    });
    expect(texts['.github/agents/a.agent.md']).toContain('agents:\n  - "helper"\nuser-invocable: false');
    expect(texts['.github/agents/b.agent.md']).toContain('disable-model-invocation: true');
  });
});

describe('commands', () => {
  test.each([
    ['.claude/commands/a.md', '---\nargument-hint: "[issue] [priority]"\n---\nFix $1 at $2.', 'Fix ${input:issue} at ${input:priority}.'],
    [
      '.claude/commands/a.md',
      '---\narguments: [issue, issue-kind]\n---\nFix $issue of $issue-kind, $ARGUMENTS[1].',
      'Fix ${input:issue} of ${input:issue-kind}, ${input:issue-kind}.',
    ],
    ['.claude/commands/a.md', 'Fix $ARGUMENTS for $5.', 'Fix ${input:arguments} for ${input:argument-5}.'],
    ['.opencode/commands/a.md', 'Fix $1, then $ARGUMENTS.', 'Fix ${input:argument-1}, then ${input:arguments}.'],
    ['.gemini/commands/a.toml', 'description = "D"\nprompt = "Fix {{args}}."', 'Fix ${input:args}.'],
    ['.cursor/commands/a.md', 'Fix it.', 'Fix it.'],
    ['.windsurf/workflows/a.md', '---\ndescription: D\n---\nFix it.', 'Fix it.'],
    ['.codex/prompts/a.md', 'Fix $1 in $FILE for $$5.', 'Fix ${input:argument-1} in ${input:file} for $$5.'],
  ])('%s: %s', (path, text, body) => {
    expect(
      imported({ [path]: text })
        .texts['.github/prompts/a.prompt.md']?.split('---\n\n')
        .at(-1),
    ).toBe(`${body}\n`);
  });

  test('what would run is text, and that is said', () => {
    const { texts, notes } = imported({
      '.claude/commands/a.md': '---\nallowed-tools: Bash(git:*)\n---\nState: !`git status`. Read @src/a.ts.',
      '.gemini/commands/sub/b.toml': 'prompt = """\nState: !{git status}. Read @{src/a.ts}.\n"""',
      'src/a.ts': '',
    });
    expect(texts['.github/prompts/a.prompt.md']).toBe('State: !`git status`. Read [src/a.ts](../../src/a.ts).\n');
    expect(texts['.github/prompts/b.prompt.md']).toBe('State: !{git status}. Read [src/a.ts](../../src/a.ts).\n');
    expect(notes['.github/prompts/a.prompt.md']?.join('\n')).toContain('nothing runs it');
    expect(notes['.github/prompts/a.prompt.md']?.join('\n')).toContain('it lets tools run without asking');
    expect(notes['.github/prompts/b.prompt.md']?.join('\n')).toContain('nothing runs it');
  });
});

describe('skills', () => {
  test('come with their files, whose links still lead on', () => {
    const { plan, texts } = imported({
      '.claude/skills/deploy/SKILL.md':
        '---\nname: other\ndescription: Deploys\nhooks: {}\n---\nRun [it](scripts/run.sh), see [docs](../../../docs/a.md).',
      '.claude/skills/deploy/scripts/run.sh': 'exit 0',
      '.claude/skills/deploy/refs/a.md': 'Back to [it](../SKILL.md).',
      '.claude/skills/deploy/inner/SKILL.md': '---\nname: inner\ndescription: I\n---\nInner.',
      'docs/a.md': '',
    });
    expect(texts['.github/skills/deploy/SKILL.md']).toBe(
      '---\nname: "deploy"\ndescription: "Deploys"\n---\n\nRun [it](scripts/run.sh), see [docs](../../../docs/a.md).\n',
    );
    expect(plan.copies).toEqual([
      { path: '.github/skills/deploy/refs/a.md', of: '.claude/skills/deploy/refs/a.md' },
      { path: '.github/skills/deploy/scripts/run.sh', of: '.claude/skills/deploy/scripts/run.sh' },
    ]);
  });

  test('a skill that only people call stays one', () => {
    const { texts } = imported({ '.devin/skills/a/SKILL.md': '---\nname: a\ndescription: D\ntriggers: [user]\n---\nX.' });
    expect(texts['.github/skills/a/SKILL.md']).toContain('disable-model-invocation: true');
  });
});

describe('one text in several files', () => {
  const text = 'Write plain English, keep functions small, and test what a user sees before you say that it is done.';

  test('for the same files is one primitive that names them all', () => {
    const { plan, texts } = imported({
      'CLAUDE.md': text,
      'AGENTS.md': `${text}\n`,
      '.cursor/rules/all.mdc': `---\nalwaysApply: true\n---\n\n${text.replace('small,', 'small')}`,
      'GEMINI.md': `# Rules\n\n${text}`,
    });
    expect(Object.keys(texts)).toEqual(['.github/copilot-instructions.md']);
    expect(plan.primitives[0]?.origins).toEqual(['AGENTS.md', 'CLAUDE.md', '.cursor/rules/all.mdc', 'GEMINI.md']);
  });

  test('for other files is two, and one that says otherwise is another', () => {
    const other = text.replace('Write', 'Never write');
    const { texts, notes } = imported({
      'AGENTS.md': text,
      'src/AGENTS.md': text,
      'CLAUDE.md': other,
      'src/a.ts': '',
    });
    expect(Object.keys(texts)).toHaveLength(3);
    expect(notes['.github/instructions/src.instructions.md']?.join('\n')).toContain('`AGENTS.md` says the same for other files');
    expect(notes['.github/instructions/claude.instructions.md']?.join('\n')).toMatch(/`AGENTS.md` is for the same and \d+ % alike/);
  });

  test('that is a primitive already is not written again', () => {
    const { plan, texts } = imported({ 'CLAUDE.md': text, '.github/copilot-instructions.md': text });
    expect(texts).toEqual({});
    expect(plan.primitives).toMatchObject([
      { path: '.github/copilot-instructions.md', state: 'present', origins: ['.github/copilot-instructions.md', 'CLAUDE.md'] },
    ]);
  });

  test('by a link is one file', () => {
    const { plan } = imported({ 'AGENTS.md': text }, { links: { 'CLAUDE.md': 'AGENTS.md', 'GEMINI.md': 'docs/rules.md' } });
    expect(plan.primitives.map(({ origins }) => origins)).toEqual([['AGENTS.md']]);
    expect(plan.untaken.map(({ path, why }) => [path, why])).toEqual([
      ['CLAUDE.md', 'linked'],
      ['GEMINI.md', 'refused'],
    ]);
  });

  test('the narrower of two lists of tools is not lost', () => {
    const { texts, notes } = imported({
      '.gemini/agents/a.md': `---\nname: a\ndescription: D\n---\n${text}`,
      '.claude/agents/a.md': `---\nname: a\ndescription: D\ntools: Read\n---\n${text}`,
    });
    expect(Object.keys(texts)).toEqual(['.github/agents/a.agent.md']);
    expect(texts['.github/agents/a.agent.md']).toContain('- "read"');
    expect(notes['.github/agents/a.agent.md']?.join('\n')).toContain('allows every tool');
  });
});

describe('globs', () => {
  const apply = (globs: readonly string[], files: readonly string[]): [string | undefined, string[]] => {
    const { plan } = imported({
      '.claude/rules/a.md': `---\npaths: ${JSON.stringify(globs)}\n---\nText.`,
      ...Object.fromEntries(files.map((file) => [file, ''])),
    });
    const [primitive] = plan.primitives;
    return [primitive?.applyTo, primitive?.notes.map(({ message }) => message) ?? []];
  };

  test.each([
    [['src/**'], ['src/a.ts'], 'src/**'],
    [['./src/**', '/docs/**'], ['src/a.ts'], 'src/**,docs/**'],
    [['src/'], ['src/a.ts'], 'src/**'],
    [['**/*.{ts,{js,jsx}}'], ['src/a.jsx'], '**/*.{ts,js,jsx}'],
    [['src/**', '**/src/**'], ['src/a.ts'], '**/src/**'],
    [['**'], ['a.ts'], '**'],
    [['**/*', 'src/**'], ['a.ts'], '**'],
  ])('%j', (globs, files, applyTo) => {
    expect(apply(globs, files)[0]).toBe(applyTo);
    expect(apply(globs, files)[1].filter((message) => !message.includes('names a folder'))).toEqual([]);
  });

  test.each([
    [['*.md'], ['README.md', 'docs/a.md'], '*.md', 'also for `.claude/rules/a.md`, `docs/a.md`.'],
    [['src/*.ts'], ['src/a.ts', 'web/src/b.ts'], 'src/*.ts', 'also for `web/src/b.ts`'],
    [['**/README.md'], ['README.md', 'docs/readme.md'], '**/README.md', 'in any case, so it is also for `docs/readme.md`'],
    [['*'], ['a.ts', 'src/b.ts'], '**', '`src/b.ts`'],
    [['!**/*.test.ts', 'src/**'], ['src/a.ts'], 'src/**', 'takes files away'],
    [['../x/**', 'src/**'], ['src/a.ts'], 'src/**', 'leads out of the repository'],
    [['src/\n---\nhooks: x', 'src/**'], ['src/a.ts'], 'src/**', 'control characters'],
    [['[a', 'src/**'], ['src/a.ts'], 'src/**', 'cannot be read'],
  ])('%j says what it changes', (globs, files, applyTo, said) => {
    const [actual, messages] = apply(globs, files);
    expect(actual).toBe(applyTo);
    expect(messages.join('\n')).toContain(said);
  });
});

describe('what people and machines get wrong', () => {
  test('line ends, byte order marks, broken and unclosed frontmatter', () => {
    const { texts, notes } = imported({
      'CLAUDE.md': '\uFEFFOne.\r\n\r\nTwo.\r\n',
      '.cursor/rules/broken.mdc': '---\ndescription: "unclosed\nglobs: src/**\n---\nBroken rule.',
      '.clinerules/open.md': '---\npaths: [x]\nThree more.',
    });
    expect(texts['.github/copilot-instructions.md']).toBe('One.\n\nTwo.\n');
    expect(texts['.github/instructions/broken.instructions.md']).toMatch(/applyTo: "src\/\*\*"\n---\n\nBroken rule\.\n$/);
    expect(notes['.github/instructions/broken.instructions.md']?.[0]).toContain('no valid YAML');
    expect(notes['.github/instructions/open.instructions.md']?.[0]).toContain('not closed');
  });

  test('a bomb in YAML, hostile keys and hostile names', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefghi'.split('').map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[index]}`).join(',')}]`),
    ].join('\n');
    const { texts, plan } = imported({
      '.claude/rules/bomb.md': `---\n${bomb}\n---\nText of the bomb.`,
      '.claude/agents/a.md': '---\nname: "../../x"\ndescription: "a\\n---\\nb"\n__proto__: {x: 1}\nconstructor: 1\n---\nAn agent.',
      '.cursor/rules/..%2Fx\ny.mdc': '---\nalwaysApply: true\n---\nA name with a line end.',
      '.claude/skills/con/SKILL.md': '---\nname: ../x\ndescription: D\n---\nA skill.',
      '.rulesync/rules/r.md': '---\nroot: false\nagentsmd:\n  subprojectPath: ../../etc\n---\nA rule.',
    });
    expect(Object.keys(texts).every((path) => /^\.github\/[\w./-]+$/.test(path) && !path.includes('..'))).toBe(true);
    expect(plan.untaken.filter(({ why }) => why === 'refused')).toEqual([]);
    expect(texts['.github/agents/a.agent.md']).toContain('description: "a\\n---\\nb"');
    expect(texts['.github/skills/con-1/SKILL.md']).toContain('name: "con-1"');
    expect(Object.keys(texts)).toHaveLength(5);
  });

  test('what says where it came from names no path to read or to write', () => {
    const { texts } = imported(
      {
        '.claude/rules/a.md':
          '<!-- Generated by primitives from ../../../etc/x.instructions.md. Edit the source and run `primitives build`. -->\n\nText.',
      },
      { readBuilt: true },
    );
    expect(Object.keys(texts)).toEqual(['.github/instructions/x.instructions.md']);
  });

  test('what is no text is named, and the rest is taken', () => {
    const { plan } = imported({
      'CLAUDE.md': 'a\0b',
      'AGENTS.md': 'Text.',
      '.codex/agents/a.toml': 'not = = toml',
      '.gemini/commands/b.toml': 'x = 1',
    });
    expect(plan.primitives).toHaveLength(1);
    expect(plan.untaken.map(({ path, why }) => [path, why])).toEqual([
      ['.codex/agents/a.toml', 'refused'],
      ['.gemini/commands/b.toml', 'refused'],
      ['CLAUDE.md', 'refused'],
    ]);
  });

  test('a body that would be read as frontmatter stays a body', () => {
    const { texts } = imported({ 'AGENTS.md': '\n---\napplyTo: "**"\n---\nText.' });
    expect(texts['.github/copilot-instructions.md']?.startsWith('---')).toBe(false);
  });

  test('names that only case tells apart get two files', () => {
    const { texts } = imported({ '.claude/rules/API.md': 'One thing.', '.claude/rules/sub/api.md': 'Another thing.' });
    expect(new Set(Object.keys(texts).map((path) => path.toLowerCase())).size).toBe(2);
  });
});

test('any text at any place gives primitives that can be read, in the folder that they go to', () => {
  const places = [
    'AGENTS.md',
    'a b/CLAUDE.md',
    '.cursorrules',
    '.clinerules/a.md',
    '.cursor/rules/a.mdc',
    '.claude/rules/a.md',
    '.claude/agents/a.md',
    '.claude/commands/a.md',
    '.claude/skills/a/SKILL.md',
    '.codex/agents/a.toml',
    '.gemini/agents/a.md',
    '.gemini/commands/a.toml',
    '.opencode/agents/a.md',
    '.opencode/commands/a.md',
    '.devin/rules/a.md',
    '.devin/agents/a/AGENT.md',
    '.agents/rules/a.md',
    '.kiro/steering/a.md',
    '.kiro/agents/a.json',
    '.rulesync/rules/a.md',
    '.rulesync/subagents/a.md',
    '.ruler/agents/a.md',
    'apm_modules/x/y/.apm/agents/a.agent.md',
  ];
  const keys = [
    'globs',
    'paths',
    'applyTo',
    'tools',
    'allowed-tools',
    'permission',
    'arguments',
    'argument-hint',
    'model',
    'description',
    'name',
    'trigger',
    'inclusion',
    'fileMatchPattern',
    'claudecode',
    'agentsmd',
  ];
  const line = fc.oneof(
    fc
      .tuple(
        fc.constantFrom(...keys),
        fc.oneof(fc.json({ maxDepth: 2 }), fc.string(), fc.constantFrom('**/*.{ts,tsx}', '[a', '../x', '*', 'true', '&a [*a]')),
      )
      .map(([key, value]) => `${key}: ${value}`),
    fc.string(),
  );
  const text = fc.tuple(
    fc.constantFrom('---\n', '', '\uFEFF---\n', '+++\n'),
    fc.array(line, { maxLength: 5 }),
    fc.constantFrom('\n---\n', '\n', '\n...\n'),
    fc.string({ unit: 'grapheme' }),
  );
  const joined = text.map(([open, lines, close, body]) => open + lines.join('\n') + close + body);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...places), joined), { maxLength: 5 }), (entries) => {
      const files = Object.fromEntries(entries);
      const { plan, texts } = imported(files, { inPlace: false, target: importTreeOf({}), readBuilt: true });
      for (const [path, written] of Object.entries(texts)) {
        expect(path).toMatch(/^\.github\/[^/\p{Cc}]+(?:\/[^/\p{Cc}]+)*\.md$/u);
        const { problems } = parseDocument(path, kindOf(path) ?? 'document', written, parse);
        expect(problems.filter(({ code }) => /^yaml|^duplicate-key|unclosed-frontmatter|^unquoted/.test(code))).toEqual([]);
      }
      // Every file has an outcome.
      const named = new Set([...plan.primitives.flatMap(({ origins }) => origins), ...plan.untaken.map(({ path }) => path)]);
      expect(Object.keys(files).filter((path) => !named.has(path))).toEqual([]);
    }),
    { numRuns: runs(300) },
  );
});

describe('whose files', () => {
  const files = {
    'AGENTS.md': 'A b.',
    'CLAUDE.md': 'C d e.',
    '.cursor/rules/a.mdc': '---\nalwaysApply: true\n---\nF g h i.',
    '.claude/settings.json': '{}',
  };

  test('all that there are, or those that are named', () => {
    expect(imported(files).plan.found).toEqual(['agents-md', 'claude', 'cursor']);
    expect(imported(files, { asked: ['cursor'] }).plan.primitives.map(({ origins }) => origins)).toEqual([
      ['AGENTS.md'],
      ['.cursor/rules/a.mdc'],
    ]);
    expect(imported(files, { asked: ['claude'] }).plan.untaken.map(({ path }) => path)).toEqual(['.claude/settings.json']);
  });

  test('what a build wrote is not read, unless it is asked for', () => {
    const manifests = [
      {
        version: 1 as const,
        outputs: [{ path: '.cursor/rules/a.mdc', runtime: 'cursor', sources: ['ai/a.instructions.md'], hash: 'sha256-x' }],
      },
    ];
    expect(imported(files, { manifests }).plan.untaken).toContainEqual(
      expect.objectContaining({ path: '.cursor/rules/a.mdc', why: 'built' }),
    );
    expect(Object.keys(imported(files, { manifests, readBuilt: true }).texts)).toHaveLength(3);
  });

  test('a package that APM has unpacked gives way to the project', () => {
    const { texts, plan } = imported({
      'apm.yml': 'name: x',
      '.apm/instructions/style.instructions.md': '---\napplyTo: "**"\n---\nOurs.',
      'apm_modules/owner/pkg/.apm/instructions/style.instructions.md': '---\napplyTo: "**"\n---\nTheirs is longer.',
      'apm_modules/owner/pkg/.apm/prompts/review.prompt.md': 'Review it.',
      'apm_modules/owner/pkg/AGENTS.md': 'Compiled.',
    });
    expect(Object.keys(texts)).toEqual(['.github/prompts/review.prompt.md']);
    expect(plan.untaken.map(({ path, why }) => [path, why])).toEqual([
      ['.apm/instructions/style.instructions.md', 'primitive'],
      ['apm.yml', 'settings'],
      ['apm_modules/owner/pkg/.apm/instructions/style.instructions.md', 'shadowed'],
    ]);
  });
});
