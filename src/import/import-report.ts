import { byCodeUnit } from '../model/file-path.ts';
import type { FilePath } from '../model/file-path.ts';
import type { ImportReport } from '../model/generated/schema-types.ts';
import type { ImportPlan } from './plan-import.ts';

export interface ImportReportOptions {
  readonly dryRun: boolean;
  readonly to: FilePath;
}

type ReportedFile = ImportReport['files'][number];

/** What was taken of which file, what changed its meaning, what was left. */
export function importReport({ found, primitives, copies, untaken }: ImportPlan, { dryRun, to }: ImportReportOptions): ImportReport {
  const files = new Map<FilePath, ReportedFile>();
  for (const { path, from, why, reason } of untaken)
    files.set(path, { path, from, state: why === 'refused' ? 'refused' : 'left', to: [], why, reason });
  for (const primitive of primitives) {
    const isChanged = primitive.notes.some(({ effect }) => effect === 'changed');
    for (const [index, path] of primitive.origins.entries()) {
      if (path === primitive.path && primitive.state === 'present') continue;
      const known = files.get(path);
      const state = isChanged && (index === 0 || primitive.state === 'present') ? 'changed' : 'taken';
      const from = primitive.fromOf[path] ?? primitive.from;
      files.set(path, {
        path,
        from: known?.from ?? from,
        state: known?.state === 'changed' ? 'changed' : state,
        to: [...new Set([...(known?.to ?? []), primitive.path])],
      });
    }
  }
  const outputs: ImportReport['outputs'] = [
    ...primitives.map(({ path, kind, state, origins, applyTo, dialect, notes, text }) => ({
      path,
      kind,
      state,
      origins: [...origins],
      ...(applyTo === undefined ? {} : { applyTo }),
      ...(dialect === undefined ? {} : { dialect }),
      notes: notes.map(({ effect, message }) => ({ effect, message })),
      ...(dryRun && state === 'created' ? { text } : {}),
    })),
    ...copies.map(({ path, of, text }) => ({
      path,
      kind: 'file' as const,
      state: 'created' as const,
      origins: [of],
      notes: [],
      ...(dryRun && text !== undefined ? { text } : {}),
    })),
  ];
  return {
    version: 1,
    dryRun,
    found: [...found],
    to,
    files: [...files.values()].toSorted((a, b) => byCodeUnit(a.path, b.path)),
    outputs: outputs.toSorted((a, b) => byCodeUnit(a.path, b.path)),
  };
}
