import {
  commitRange,
  didYouMean,
  packMark,
  packMarkdown,
  packOf,
  planSpec,
  printJson,
  rangeDiff,
  tellsWhatWasMeant,
  UsageError,
  workingTree,
} from '../../index.ts';
import type { PackDiff, PackRole, PlacedText, Project } from '../../index.ts';
import { pathsFromRoot, rootOf } from '../open-project.ts';
import type { RootFlag } from '../open-project.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { writeOut } from '../write-out.ts';
import type { OutFile } from '../write-out.ts';
import { nodeNamed } from './plan-brief.ts';
import { openSpec } from './plan.ts';

export interface PackFlags extends RootFlag {
  readonly format: 'text' | 'json';
  readonly role: PackRole;
  readonly component?: string;
  readonly session?: string;
  readonly with?: readonly string[];
  readonly diff?: string;
  readonly out?: string;
  readonly check?: boolean;
}

export async function pack(specPath: string, flags: PackFlags, terminal: Terminal): Promise<ExitCode> {
  const root = rootOf(flags, terminal);
  assertTogether(flags);
  const { project, spec } = await openSpec(root, specPath, terminal);
  const plan = planSpec(project.graph, spec);
  const report = packOf(project.graph, spec, plan, {
    role: flags.role,
    node: flags.component === undefined ? undefined : nodeNamed(plan, flags.component),
    session: flags.session,
    with: (flags.with ?? []).map((place) => placedText(root, project, place, terminal)),
    diff: flags.diff === undefined ? undefined : diffFor(root, flags.diff),
  });
  const text = flags.format === 'json' ? printJson(report) : packMarkdown(report);
  if (flags.out === undefined) {
    terminal.out(text);
    return 0;
  }
  return writeBundle(root, flags.out, text, flags, terminal);
}

/** Throws a `UsageError` for a flag that would do nothing, and for a review of nothing. */
function assertTogether({ role, session, diff, with: others, out, check }: PackFlags): void {
  const reviewer = role === 'reviewer';
  if (reviewer && diff === undefined) throw new UsageError('A reviewer looks at a change. Name it: --diff BASE..HEAD.');
  if (!reviewer && diff !== undefined) throw new UsageError(`--diff is for --role reviewer, and this bundle is for the ${role}.`);
  if (reviewer && (session !== undefined || others !== undefined)) {
    throw new UsageError('A reviewer gets the change and its criteria alone: --session and --with hand over what others thought.');
  }
  if (check === true && out === undefined) throw new UsageError('--check compares with a file. Name it: --out FILE.');
  if (session?.trim() === '') throw new UsageError('--session wants a name.');
}

function diffFor(root: string, range: string): PackDiff {
  const { paths } = commitRange(root, range.includes('..') ? range : `${range}..HEAD`);
  const { files, diffOf } = rangeDiff(root, range.includes('..') ? range : `${range}..HEAD`, paths);
  const leftOut = files.filter(tellsWhatWasMeant).map(({ path }) => path);
  return { text: diffOf(paths.filter((path) => !leftOut.includes(path))), leftOut };
}

/** `file.md`, or `file.md#section`. */
function placedText(root: string, project: Project, place: string, terminal: Terminal): PlacedText {
  const [, name = place, slug] = /^([^#]*)#(.*)$/.exec(place) ?? [];
  const [path = ''] = pathsFromRoot(root, terminal, [name]);
  const read = workingTree(root).read(path);
  if (read.type !== 'text') {
    throw new UsageError(
      `\`${name}\` ${read.type === 'absent' ? 'does not exist' : 'cannot be read'}. Name a Markdown file, or a section of one.`,
    );
  }
  const document = project.graph.documents.get(path) ?? project.parse(path, 'document', read.text);
  if (slug === undefined) return { document };
  const heading = document.headings.find((one) => one.slug === slug);
  if (heading !== undefined) return { document, section: { slug, span: heading.sectionSpan } };
  const slugs = document.headings.map((one) => one.slug);
  throw new UsageError(`${path} has no section \`#${slug}\`.${didYouMean(slug, slugs) || ` It has ${slugs.join(', ') || 'no headings'}.`}`);
}

function writeBundle(root: string, name: string, text: string, { check, format }: PackFlags, terminal: Terminal): ExitCode {
  const [path = ''] = pathsFromRoot(root, terminal, [name]);
  const out: OutFile = {
    path,
    name,
    text,
    mayReplace: (current) => isBundle(current, format),
    kept: 'is no bundle, so it is kept. Name another file with --out.',
    check:
      check === true ? { outdated: 'its sources say something else today', command: '`primitives pack` and without --check' } : undefined,
  };
  return writeOut(root, out, terminal);
}

function isBundle(text: string, format: PackFlags['format']): boolean {
  return format === 'json' ? /^\{\s*"version": 1,\s*"role": "/.test(text) : text.startsWith(packMark);
}
