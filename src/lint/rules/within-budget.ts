import { loadedTexts } from '../../graph/loaded-text.ts';
import type { LoadedText } from '../../graph/loaded-text.ts';
import { matchesAny } from '../../graph/match-glob.ts';
import { count } from '../../model/count.ts';
import type { Document } from '../../model/document.ts';
import { byCodeUnit } from '../../model/file-path.ts';
import type { Budget, LoadingRuntime } from '../../model/lint-settings.ts';
import { placeOfMissingKey } from '../frontmatter-place.ts';
import { lintedDocuments } from '../linted-documents.ts';
import type { GraphRule } from '../rule.ts';
import { grouped } from '../text-groups.ts';
import { ownText } from '../../graph/own-text.ts';
import { sizeOf } from '../../graph/text-size.ts';
import type { Size } from '../../graph/text-size.ts';

const titles: Readonly<Record<LoadingRuntime, string>> = {
  vscode: 'VS Code',
  copilot: 'GitHub Copilot',
  claude: 'Claude Code',
  codex: 'Codex',
  gemini: 'Gemini CLI',
};

export const withinBudget = {
  id: 'within-budget',
  summary: 'Texts must stay within the budgets of the configuration.',
  severity: 'warning',
  preset: 'recommended',
  *check(graph, { budgets }) {
    for (const budget of budgets.files) {
      const covers = matchesAny(budget.files);
      for (const document of lintedDocuments(graph)) {
        const size = covers(document.path) ? sizeOf(ownText(document)) : undefined;
        const excess = size === undefined ? undefined : excessOf(size, budget);
        if (size === undefined || excess === undefined) continue;
        yield {
          path: document.path,
          span: placeOfMissingKey(document),
          message: `The file has ${excess.wording}.${largest(sectionsOf(document), excess.unit)}`,
          hint: 'Shorten it, or move what is needed now and then into a file of its own.',
          cost: { type: 'over-budget', tokens: excess.tokens },
        };
      }
    }
    for (const budget of budgets.paths) {
      const { runtime = 'vscode' } = budget;
      const above = loadedTexts(graph, runtime, matchesAny(budget.paths)).flatMap((loaded) => {
        const excess = excessOf(loaded.size, budget);
        return excess === undefined ? [] : [{ loaded, excess }];
      });
      // Whoever wants to save starts with the largest file, whichever classes of paths it weighs on.
      for (const [path, classes] of grouped(above, ({ loaded }) => loaded.parts[0]?.path ?? '')) {
        const [worst] = classes.toSorted((a, b) => b.excess.tokens - a.excess.tokens || byCodeUnit(a.loaded.example, b.loaded.example));
        const document = graph.documents.get(path);
        if (worst === undefined || document === undefined) continue;
        const others = classes.reduce((sum, { loaded }) => sum + loaded.count, 0) - 1;
        yield {
          path,
          span: placeOfMissingKey(document),
          message: `${titles[runtime]} loads ${worst.excess.wording}, for work on \`${worst.loaded.example}\`${othersOf(others)}.${largest(contributorsOf(worst.loaded), worst.excess.unit)}`,
          hint: 'Shorten the largest, or narrow the files that it applies to.',
          cost: { type: 'over-budget', tokens: worst.excess.tokens },
        };
      }
    }
  },
} as const satisfies GraphRule;

type Unit = keyof Size;

interface Excess {
  readonly unit: Unit;
  readonly wording: string;
  /** Above the budget, whatever its unit. */
  readonly tokens: number;
}

/** The first of the bounds that a size is above. */
function excessOf(size: Size, budget: Budget): Excess | undefined {
  const unit = (['tokens', 'lines', 'bytes'] as const).find((name) => size[name] > (budget[name] ?? Infinity));
  if (unit === undefined) return undefined;
  const allowed = budget[unit] ?? 0;
  return {
    unit,
    wording: `${unit === 'tokens' ? 'about ' : ''}${size[unit]} ${unit}, and the budget is ${allowed}`,
    tokens: Math.round((size.tokens * (size[unit] - allowed)) / size[unit]),
  };
}

function othersOf(files: number): string {
  if (files === 0) return '';
  return ` and ${count(files, 'other file')}`;
}

interface Contributor {
  readonly name: string;
  readonly size: Size;
}

function contributorsOf({ parts }: LoadedText): Contributor[] {
  return parts.map(({ path, size }) => ({ name: `\`${path}\``, size }));
}

/** The sections of the two upper levels, without those inside them. */
function sectionsOf({ headings, text }: Document): Contributor[] {
  return headings
    .filter(({ depth, topLevel }) => depth === 2 && topLevel)
    .map((heading) => ({ name: `"${heading.text}"`, size: sizeOf(text.slice(heading.sectionSpan.start, heading.sectionSpan.end)) }));
}

/** How many are named. */
const NAMED = 3;

function largest(contributors: readonly Contributor[], unit: Unit): string {
  if (contributors.length < 2) return '';
  const first = contributors.toSorted((a, b) => b.size[unit] - a.size[unit]).slice(0, NAMED);
  return ` The largest: ${first.map(({ name, size }) => `${name} (${size[unit]})`).join(', ')}.`;
}
