import type { Artifact } from '../artifacts/parse-artifact.ts';
import { startOfFile } from '../measure/measured.ts';
import type { FilePath } from '../model/file-path.ts';
import { fileStart } from '../model/span.ts';
import { checkItems } from './checklist.ts';
import type { NamedFeature } from './feature.ts';
import { placeIn } from './reason.ts';
import type { Note, Part, Reason } from './reason.ts';

export function itemReasons(part: Part, artifact: Artifact): Reason[] {
  return checkItems(artifact).flatMap(({ text, verdict, place }): Reason[] => {
    if (verdict === 'pass') return [];
    const what = text.replace(/\s+/g, ' ').trim();
    return verdict === 'fail'
      ? [
          {
            verdict: 'blocked',
            code: 'item-failed',
            part,
            message: `FAIL: ${what}`,
            hint: 'Resolve it, then tick its box or write PASS.',
            ...place,
          },
        ]
      : [
          {
            verdict: 'unknown',
            code: 'item-open',
            part,
            message: `Not evaluated: ${what}`,
            hint: 'Check it, tick its box, and leave PASS or FAIL.',
            ...place,
          },
        ];
  });
}

export function statusReasons(part: Part, report: Artifact<'phase-complete'> | Artifact<'complete'>): Reason[] {
  const field = report.fields.find(({ path }) => path[0] === 'status' && path.length === 1);
  const { status } = report.values;
  if (field === undefined || status === 'complete' || status === 'approved') return [];
  const place = placeIn(report.document, field.valueSpan.start < field.valueSpan.end ? field.valueSpan : field.labelSpan);
  if (status === 'blocked') {
    return [
      {
        verdict: 'blocked',
        code: 'status-blocked',
        part,
        message: 'The report itself says that it is blocked.',
        hint: 'Resolve what blocks it, and write `complete`.',
        ...place,
      },
    ];
  }
  return [
    {
      verdict: 'unknown',
      code: 'status-open',
      part,
      message: 'The report is not finished: its status is not `complete`.',
      hint: 'Finish it, and write `complete`.',
      ...place,
    },
  ];
}

/** Source: the phase requirements of ils15/mythic-agents, where a plan names the test cases of each phase. */
export function plannedTests({ plan }: NamedFeature, number: number, report: Artifact<'phase-complete'>): Reason[] {
  const planned = plan?.values.phases?.find((phase) => phase.number === number)?.tests?.count;
  const delivered = report.values.tests?.total;
  if (planned === undefined || delivered === undefined || delivered >= planned) return [];
  const field = report.fields.find(({ path }) => path[0] === 'tests' && path.length === 1);
  return [
    {
      verdict: 'blocked',
      code: 'tests-not-delivered',
      part: `phase-${number}`,
      message: `${planned} test cases are planned for phase ${number}, and ${delivered} are delivered.`,
      hint: 'Write the tests that are missing, or plan fewer and have the plan approved again.',
      ...placeIn(report.document, field?.valueSpan ?? fileStart),
    },
  ];
}

export function titlePlace({ document }: Artifact): Pick<Note, 'path' | 'span'> {
  return placeIn(document, document.headings[0]?.span ?? fileStart);
}

/** Where the plan speaks of the phase. */
export function planPlace({ plan }: NamedFeature, number: number, path: FilePath): Pick<Note, 'path' | 'span'> {
  const index = plan?.values.phases?.findIndex((phase) => phase.number === number) ?? -1;
  const record = plan?.records.find((one) => one.path[0] === 'phases' && one.path[1] === index);
  return plan === undefined || record === undefined ? { path, span: startOfFile } : placeIn(plan.document, record.heading.span);
}
