import { byCodeUnit, foldersAbove, baseNameOf } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import { PRESETS } from '../model/lint-settings.ts';
import type { Preset } from '../model/lint-settings.ts';

/** Files and folders by which a runtime is known to be in use: at the root unless a `/` says otherwise. */
const signs: readonly (readonly [preset: Preset, paths: readonly FilePath[]])[] = [
  ['vscode', ['.github/copilot-instructions.md', '.github/instructions', '.github/prompts', '.github/agents', '.github/chatmodes']],
  ['copilot', ['.github/copilot-instructions.md', '.github/instructions', '.github/agents']],
  ['claude', ['.claude', 'CLAUDE.md']],
  ['codex', ['.codex']],
  ['cursor', ['.cursor', '.cursorrules']],
  ['gemini', ['.gemini', 'GEMINI.md']],
  ['opencode', ['.opencode', 'opencode.json', 'opencode.jsonc']],
  ['windsurf', ['.windsurf', '.windsurfrules']],
  ['antigravity', ['.antigravity']],
  ['cline', ['.clinerules', '.cline']],
  ['kiro', ['.kiro']],
];

/** Names of folders whose Markdown somebody else, or a tool, has written. */
const foreignFolders = new Set(['vendor', 'vendored', 'third_party', 'third-party', 'node_modules', 'generated', '__generated__', 'dist']);

/** A configuration with a comment at each key, for a repository of these files, and for builds for these runtimes if any are named. */
export function starterConfig(files: readonly FilePath[], builtFor: readonly string[] = []): string {
  const present = new Set(files.flatMap((file) => [file, ...foldersAbove(file)]));
  const named = PRESETS.filter((preset) => builtFor.includes(preset));
  // A runtime without a preset needs the rules of all.
  const runtimes =
    builtFor.length > 0
      ? named.length === builtFor.length
        ? named
        : []
      : signs.filter(([, paths]) => paths.some((path) => present.has(path))).map(([preset]) => preset);
  const list = (items: readonly string[]): string => `[${items.map((item) => JSON.stringify(item)).join(', ')}]`;
  const ignored = foreignMarkdown(files);
  const built =
    builtFor.length === 0 ? '' : `,\n\n  // Whom \`primitives build\` writes for.\n  "build": { "runtimes": ${list(builtFor)} }`;
  return `{
  // For completion in editors, where the package is installed in this repository.
  "$schema": "./node_modules/agent-primitives/schemas/config.schema.json",

  // Which rules hold: a preset for each runtime in use, which leaves out what only other runtimes do, or "recommended"
  // for all runtimes. "strict" and "all" add rules. \`primitives rules\` lists them, \`primitives explain <rule>\` explains one.
  "extends": ${list(runtimes.length === 0 ? ['recommended'] : runtimes)},

  // Files that are left alone: not checked, matched by no glob.
  "ignore": ${list(ignored)},

  // Ordinary Markdown whose links are checked too, for example ["README.md", "docs/**/*.md"].
  "documents": [],

  // A severity for single rules: "error", "warning", "info" or "off", for example { "no-dead-glob": "error" }.
  "rules": {}${built}
}
`;
}

/** Globs for the Markdown of the outermost folders that hold foreign files. */
function foreignMarkdown(files: readonly FilePath[]): string[] {
  const folders = new Set<FilePath>();
  for (const file of files) {
    if (!file.endsWith('.md')) continue;
    const folder = foldersAbove(file).find((above) => foreignFolders.has(baseNameOf(above)));
    // What a glob would read otherwise is better left to a person.
    if (folder !== undefined && !/[{}[\],*?!\\]/.test(folder)) folders.add(folder);
  }
  return [...folders].toSorted(byCodeUnit).map((folder) => `${folder}/**/*.md`);
}
