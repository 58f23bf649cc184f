import type { Node, ParseError } from 'jsonc-parser';
import { readRepositoryFile } from './files/read-file.ts';
import { validateConfig } from './model/generated/validators.js';
import type { Config as ConfigFile } from './model/generated/schema-types.ts';
import { didYouMean } from './model/nearest-name.ts';
import type { Severity } from './model/diagnostic.ts';
import { lineStartsOf, locate } from './model/span.ts';
import { UsageError } from './model/usage-error.ts';

export const configPath = 'primitives.config.json';

/** The settings of a run, complete. */
export interface Config {
  readonly ignore: readonly string[];
  readonly documents: readonly string[];
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly build: {
    readonly runtimes: readonly string[];
    /** In files; docs/decisions/0004-exact-placement.md says how the default was chosen. */
    readonly copyPrice: number;
  };
}

export const defaultConfig: Config = {
  ignore: [],
  documents: [],
  rules: {},
  build: { runtimes: ['agents-md', 'copilot', 'claude'], copyPrice: 0.2 },
};

/** Reads `primitives.config.json` at the root; comments and trailing commas are allowed. Throws a `UsageError` that names every mistake. */
export async function readConfig(root: string): Promise<Config> {
  const read = readRepositoryFile(root, configPath);
  if (read.type === 'absent') return defaultConfig;
  if (read.type !== 'text')
    throw new UsageError(`${configPath} cannot be read: ${read.type === 'alias' ? 'it is a symbolic link' : read.reason}.`);
  const { getNodeValue, parseTree, printParseErrorCode } = await import('jsonc-parser');
  const errors: ParseError[] = [];
  const text = read.text.replace(/^\uFEFF/, ' ');
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const mistakes = errors.map(({ error, offset, length }) => mistake(text, offset, length, `${printParseErrorCode(error)}.`));
  const value: unknown = tree === undefined ? undefined : getNodeValue(tree);
  if (mistakes.length === 0 && !validateConfig(value)) mistakes.push(...(await schemaMistakes(text, tree)));
  if (mistakes.length > 0) throw new UsageError(mistakes.join('\n'));
  const { ignore, documents, rules, build } = value as ConfigFile;
  return {
    ignore: ignore ?? defaultConfig.ignore,
    documents: documents ?? defaultConfig.documents,
    rules: (rules ?? defaultConfig.rules) as Config['rules'],
    build: { runtimes: build?.runtimes ?? defaultConfig.build.runtimes, copyPrice: build?.copyPrice ?? defaultConfig.build.copyPrice },
  };
}

const knownKeys: Readonly<Record<string, readonly string[]>> = {
  '': ['$schema', 'ignore', 'documents', 'rules', 'build'],
  '/build': ['runtimes', 'copyPrice'],
};

async function schemaMistakes(text: string, tree: Node | undefined): Promise<string[]> {
  const { findNodeAtLocation } = await import('jsonc-parser');
  return (validateConfig.errors ?? []).map(({ instancePath, keyword, params, message }) => {
    const path = instancePath
      .split('/')
      .slice(1)
      .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
    const key = String(params['additionalProperty'] ?? '');
    const segments = [...path, ...(keyword === 'additionalProperties' ? [key] : [])].map((segment) =>
      /^\d+$/.test(segment) ? Number(segment) : segment,
    );
    const node = tree === undefined ? undefined : findNodeAtLocation(tree, segments);
    const place = (keyword === 'additionalProperties' ? node?.parent?.children?.[0] : node) ?? tree;
    const problem =
      keyword === 'additionalProperties'
        ? `Unknown key \`${key}\`.${didYouMean(key, knownKeys[instancePath] ?? [])}`
        : `\`${path.join('.')}\` ${message ?? 'is not valid'}${keyword === 'enum' ? `: ${String(params['allowedValues'])}` : ''}.`;
    return mistake(text, place?.offset ?? 0, place?.length ?? 0, problem);
  });
}

function mistake(text: string, offset: number, length: number, problem: string): string {
  const { start } = locate(lineStartsOf(text), { start: offset, end: offset + length });
  return `${configPath}:${start.line}:${start.column}: ${problem}`;
}
