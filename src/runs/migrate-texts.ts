import { applyFixes } from '../lint/apply-fixes.ts';
import { rules } from '../lint/rules/index.ts';
import type { Rule } from '../lint/rule.ts';
import { runRules } from '../lint/run-rules.ts';
import { stepOf } from '../migrate/steps.ts';
import type { MigrationStep } from '../migrate/steps.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { defaultLintSettings } from '../model/lint-settings.ts';
import type { LintSettings } from '../model/lint-settings.ts';
import type { Document } from '../model/document.ts';
import type { FilePath } from '../model/file-path.ts';
import type { MigrationDraft } from './migration-draft.ts';

/** Fixes uncover others; more passes than this are a rule that undoes another. */
const maxPasses = 10;

/** Applies the fixes of former forms until there are none. */
export async function migrateTexts(draft: MigrationDraft): Promise<void> {
  for (const unsafe of [false, true]) {
    for (let pass = 0; pass < maxPasses && fixPass(draft, unsafe); pass += 1) await draft.reread();
  }
}

function fixPass(draft: MigrationDraft, unsafe: boolean): boolean {
  const { graph, parse } = draft.project;
  let changed = false;
  for (const [path, found] of byPath(formerForms(draft))) {
    const document = graph.documents.get(path);
    const fixable = found.filter(({ diagnostic }) => diagnostic.fix !== undefined || (unsafe && diagnostic.unsafeFix !== undefined));
    if (document === undefined || !draft.isChosen(path) || fixable.length === 0 || draft.obstacleTo(path) !== undefined) continue;
    const diagnostics = fixable.map(({ diagnostic }) => diagnostic);
    const { text, applied } = applyFixes(document, diagnostics, (fixed) => parse(path, document.kind, fixed), { unsafe });
    if (applied.length === 0) continue;
    draft.setText(path, text);
    changed = true;
    for (const { diagnostic, step } of fixable) if (applied.includes(diagnostic)) draft.note(path, step.id);
  }
  return changed;
}

/** Says of the former forms that are still there why they are. */
export function leaveTexts(draft: MigrationDraft): void {
  const { graph } = draft.project;
  const said = new Set(draft.left.map(({ step, path }) => `${step}\0${path}`));
  for (const { diagnostic, step } of formerForms(draft)) {
    const { path, span, message, hint } = diagnostic;
    if (!draft.isChosen(path) || said.has(`${step.id}\0${path}`)) continue;
    const reason = draft.obstacleTo(path) ?? refusal(draft, graph.documents.get(path), diagnostic);
    draft.left.push({
      step: step.id,
      path,
      span,
      message: reason === undefined ? message : `${message} Not changed: ${reason}.`,
      ...(hint === undefined ? {} : { hint }),
    });
  }
}

/** Why a fix was not applied. */
function refusal({ project: { parse } }: MigrationDraft, document: Document | undefined, diagnostic: Diagnostic): string | undefined {
  if (document === undefined || (diagnostic.fix ?? diagnostic.unsafeFix) === undefined) return undefined;
  const { path, kind } = document;
  return applyFixes(document, [diagnostic], (text) => parse(path, kind, text), { unsafe: true }).refused[0]?.reason;
}

interface FormerForm {
  readonly diagnostic: Diagnostic;
  readonly step: MigrationStep;
}

/** Former forms in primitives, whatever the configuration says of the rules. Comments that suppress a rule hold. */
function formerForms({ project: { graph, config }, options: { steps } }: MigrationDraft): FormerForm[] {
  const ids = new Set(steps.flatMap((step) => step.rules));
  const wanted: readonly Rule[] = rules.filter(({ id }) => ids.has(id));
  const settings: LintSettings = { ...config.lint, layers: defaultLintSettings.layers };
  const primitives = new Set(graph.primitives.flatMap(({ path }) => (graph.paths.isSource(path) ? [path] : [])));
  return runRules(graph, wanted, { settings, only: primitives }).flatMap((diagnostic) => {
    const step = stepOf(steps, diagnostic, graph.documents.get(diagnostic.path)?.text ?? '');
    return step === undefined ? [] : [{ diagnostic, step }];
  });
}

function byPath(found: readonly FormerForm[]): ReadonlyMap<FilePath, FormerForm[]> {
  const files = new Map<FilePath, FormerForm[]>();
  for (const one of found) {
    const known = files.get(one.diagnostic.path);
    if (known === undefined) files.set(one.diagnostic.path, [one]);
    else known.push(one);
  }
  return files;
}
