import { stemOf } from '../kinds.ts';
import { isMap } from '../model/is-map.ts';
import { tomlOf, leftKeys } from './read-agents.ts';
import { builtArguments, filledArguments, hintText, positionNames, shellNotes } from './arguments-back.ts';
import type { ArgumentsBack } from './arguments-back.ts';
import { builtComment, builtName, longName } from './built-text.ts';
import { changed } from './draft.ts';
import type { Draft, Note } from './draft.ts';
import { importsToLinks } from './imports-to-links.ts';
import type { ImportSyntax } from './imports-to-links.ts';
import { modelFrom } from './models-back.ts';
import type { Reader, ReadFile } from './reader.ts';
import type { SourceFile } from './source-file.ts';

type Keys = Readonly<Record<string, unknown>>;

export interface CommandReaderOptions {
  readonly runtime: string;
  /** Keys that are taken as they are. */
  readonly same?: readonly string[];
  /** Keys that are read in another way. */
  readonly read?: readonly string[];
  readonly keysOf?: (keys: Keys) => { readonly keys: Keys; readonly notes: readonly Note[] };
  readonly argumentsOf: (body: string, keys: Keys) => ArgumentsBack;
  readonly files?: ImportSyntax;
  /** What is run when the command is called. */
  readonly shell?: RegExp;
}

/** Commands, workflows and prompts of runtimes, as prompts. */
export function commandReader(options: CommandReaderOptions): Reader {
  return (reading, file, from) => {
    const { keys } = file.rule;
    const files =
      options.files === undefined ? { body: file.body, notes: [] } : importsToLinks(reading, file.path, file.body, options.files);
    // What a build asked for in words becomes an input again; what the runtime itself fills in, too.
    const words = file.built === undefined ? { body: files.body, notes: [] } : builtArguments(files.body);
    const filled = options.argumentsOf(words.body, keys);
    const notes = [...file.notes, ...files.notes, ...filled.notes, ...shellNotes(filled.body, options.shell ?? /(?!)/g)];
    return { drafts: [commandDraft(file, options, keys, filled.body, notes, from)] };
  };
}

function commandDraft(
  file: Pick<SourceFile, 'path' | 'built'>,
  { runtime, same = [], read = [], keysOf }: CommandReaderOptions,
  keys: Keys,
  body: string,
  notes: readonly Note[],
  from: Draft['from'],
): Draft {
  const { model, notes: ofModel } = modelFrom(keys['model'], runtime);
  const more = keysOf?.(keys) ?? { keys: {}, notes: [] };
  const kept = Object.fromEntries(['description', ...same].flatMap((key) => (keys[key] === undefined ? [] : [[key, keys[key]]])));
  const stem = stemOf(file.path).replace(/\.toml$/, '');
  const description = kept['description'] === file.built?.source ? undefined : kept['description'];
  return {
    kind: 'prompt',
    name: builtName(file.built, stem),
    otherName: file.built === undefined ? longName(file.path.replace(/\.toml$/, '.md')) : stem,
    path: file.path,
    from,
    keys: { ...kept, 'argument-hint': hintText(kept['argument-hint']), description, model, ...more.keys },
    scope: undefined,
    body,
    linksFrom: file.path,
    files: [],
    builtFrom: file.built?.source,
    notes: [...notes, ...ofModel, ...more.notes, ...leftKeys(keys, ['description', 'model', ...same, ...read])],
  };
}

const nothingFilled = (body: string): ArgumentsBack => ({ body, notes: [] });

/** A text and nothing else: what a person writes behind the command follows it. */
export const plainCommands = (runtime: string): Reader => commandReader({ runtime, argumentsOf: nothingFilled });

/**
 * Claude Code: named arguments, `$ARGUMENTS` for all, `$ARGUMENTS[0]` and `$0` for one, counted from 0. Who counts from 1 has
 * learnt it from earlier versions. Source: code.claude.com/docs/en/skills, string substitutions.
 */
export const claudeCommands = commandReader({
  runtime: 'Claude Code',
  same: ['argument-hint', 'disallowed-tools'],
  read: ['arguments', 'disable-model-invocation'],
  shell: /!`[^`\n]+`/g,
  files: { pattern: /(?<!\S)@((?:[\w.-]+\/)*[\w-]+\.[A-Za-z]\w{0,4})\b/g, from: 'root' },
  argumentsOf(body, keys) {
    const listed = keys['arguments'];
    const named = (Array.isArray(listed) ? listed : typeof listed === 'string' ? listed.split(/[\s,]+/) : [])
      .filter((name): name is string => typeof name === 'string')
      .filter((name) => /^[A-Za-z][\w-]*$/.test(name));
    const hinted = positionNames(keys['argument-hint']);
    const first = /\$0(?!\w)|\$ARGUMENTS\[0\]/.test(body) || named.length > 0 ? 0 : 1;
    const at = (position: number): string => named[position] ?? hinted(position);
    // The longest name first: `$issue-number` is not `$issue`.
    const names = named.toSorted((a, b) => b.length - a.length).map((name) => `${name}(?![\\w-])`);
    const pattern = new RegExp(
      `\\$(?:ARGUMENTS\\[(\\d{1,3})\\]|(ARGUMENTS)\\b|(\\d{1,2})(?!\\w)${names.length === 0 ? '' : `|(${names.join('|')})`})`,
      'g',
    );
    const only = named.length === 1 ? named[0] : undefined;
    return filledArguments(body, pattern, ([, index, all, short, name]) => {
      if (index !== undefined) return at(Number(index));
      if (all !== undefined) return only ?? 'arguments';
      if (short !== undefined) return Number(short) < first ? undefined : at(Number(short) - first);
      return name;
    });
  },
});

/** OpenCode: `$1`, `$ARGUMENTS`, `@path` and `` !`command` ``. Source: opencode.ai/docs/commands. */
export const opencodeCommands = commandReader({
  runtime: 'OpenCode',
  same: ['agent'],
  shell: /!`[^`]+`/g,
  files: { pattern: /(?<![\w`])@(\.?[^\s`,.]+(?:\.[^\s`,.]+)*)/g, from: 'root' },
  argumentsOf: (body) =>
    filledArguments(body, /\$(?:(ARGUMENTS)|(\d{1,2}))/g, ([, all, number]) => (all === undefined ? `argument-${number}` : 'arguments')),
});

/** Codex: `$1` to `$9`, `$ARGUMENTS`, `$NAME`. Source: developers.openai.com/codex/custom-prompts. */
export const codexPrompts = commandReader({
  runtime: 'Codex',
  same: ['argument-hint'],
  argumentsOf: (body) =>
    filledArguments(body, /(?<!\$)\$(?:(ARGUMENTS)\b|([1-9])(?!\w)|([A-Z][A-Z\d_]+)\b)/g, ([, all, number, name]) =>
      all !== undefined ? 'arguments' : number !== undefined ? `argument-${number}` : name?.toLowerCase(),
    ),
});

const braces = /\{\{args\}\}/g;

/** Gemini CLI: TOML with `prompt`; `{{args}}`, `@{path}` and `!{command}`. Source: google-gemini/gemini-cli docs/cli/custom-commands.md. */
export const geminiCommands: Reader = (reading, file, from): ReadFile => {
  const read = tomlOf(file.rule.text);
  if (read === undefined) return { drafts: [], left: 'it is no TOML that could be read', isBroken: true };
  const { prompt, ...keys } = read;
  if (typeof prompt !== 'string') return { drafts: [], left: 'it has no `prompt`', isBroken: true };
  const built = builtComment(file.rule.text);
  const text = prompt.replaceAll('\r\n', '\n').trim();
  // In TOML a text does not say where it stands: links of a build start at the root.
  const files = importsToLinks(reading, 'prompt.md', text, { pattern: /@\{([^}\n]+)\}/g, from: 'root', inCode: true });
  const words = built === undefined ? files : { ...builtArguments(files.body), targets: [] };
  const filled = filledArguments(words.body, braces, () => 'args');
  const notes = [...file.notes, ...files.notes, ...filled.notes, ...shellNotes(filled.body, /!\{[^}\n]*\}?/g)];
  const draft = commandDraft({ ...file, built }, { runtime: 'Gemini CLI', argumentsOf: nothingFilled }, keys, filled.body, notes, from);
  return { drafts: [{ ...draft, linksFrom: '' }] };
};

/** `.rulesync/commands`: the text goes to every runtime as it is. Source: rulesync 17.0.0. */
export const rulesyncCommands = commandReader({
  runtime: 'rulesync',
  read: ['targets', 'claudecode', 'copilot'],
  shell: /!`[^`\n]+`/g,
  keysOf({ copilot }) {
    const own = isMap(copilot) ? copilot : {};
    return { keys: Object.fromEntries(['agent', 'tools'].flatMap((key) => (own[key] === undefined ? [] : [[key, own[key]]]))), notes: [] };
  },
  argumentsOf: (body) => filledArguments(body, /\$ARGUMENTS\b/g, () => 'arguments'),
});

/** What the runtime does with a workflow that it may run without asking. Source: antigravity.google/docs/rules-workflows. */
export const antigravityWorkflows = commandReader({
  runtime: 'Antigravity',
  read: ['turbo', 'trigger'],
  argumentsOf: nothingFilled,
  keysOf: ({ turbo }) => ({
    keys: {},
    notes: turbo === true ? [changed('`turbo` let its commands run without asking; here nothing does.')] : [],
  }),
});
