import { csvRow } from '../core/text/csv-cell.ts';
import type { Report } from './report.ts';
import type { ReportedPeriod, ReportedRequirement } from './reported/reported-requirement.ts';

type Cell = string | number | boolean | undefined;

/** A column: the name that stays, and what it holds: text, a decimal, a day, a whole number, `true` or `false`, or nothing. */
type Column = readonly [name: string, cell: (row: Row) => Cell];

interface Row {
  readonly report: Report;
  readonly found: ReportedRequirement;
  /** Of a duty that recurs. */
  readonly period?: ReportedPeriod;
}

const several = '; ';

const columns: readonly Column[] = [
  ['plan', ({ report }) => report.header.plan.id],
  ['unit', ({ report }) => report.header.unitRef?.id],
  ['unit_name', ({ report }) => report.header.unitRef?.name],
  ['as_of', ({ report }) => report.header.asOf],
  ['section', ({ found }) => found.section.number],
  ['section_title', ({ found }) => found.section.title],
  ['item', ({ found }) => found.item.id],
  ['item_title', ({ found }) => found.item.title],
  ['requirement', ({ found }) => found.id],
  ['text', ({ found }) => found.text],
  ['lead', ({ found }) => found.lead.join(several)],
  ['with', ({ found }) => found.with.join(several)],
  ['assigned', ({ found }) => found.assigned.join(several)],
  ['contributes', ({ found }) => found.contributes],
  ['kind', ({ found }) => found.target?.kind],
  ['at_least', ({ found }) => bound(found.target?.['at-least'])],
  ['at_most', ({ found }) => bound(found.target?.['at-most'])],
  ['is_percent', ({ found }) => found.target && `${found.target['at-least']}`.endsWith('%')],
  ['target_unit', ({ found }) => found.target?.unit],
  ['every', ({ found }) => found.target?.every],
  ['status', ({ found }) => found.status],
  ['overdue_reason', ({ found }) => found.overdueReason],
  ['light', ({ found }) => found.light],
  ['value', ({ found }) => share(found.value)[0]],
  ['value_of', ({ found }) => share(found.value)[1]],
  ['due', ({ found }) => found.due],
  ['done_on', ({ found }) => found.doneOn],
  ['days_late', ({ found }) => found.daysLate],
  ['points_max', ({ found }) => found.points?.max],
  ['points_self', ({ found }) => found.points?.self ?? undefined],
  ['points_reviewed', ({ found }) => found.points?.reviewed ?? undefined],
  ['evidence', ({ found }) => found.onFile.counted],
  ['evidence_missing', ({ found }) => found.lacksEvidence],
  ['outdated', ({ found }) => found.outdated.length],
  ['period', ({ period }) => period?.name],
  ['period_from', ({ period }) => period?.from],
  ['period_to', ({ period }) => period?.to],
  ['period_due', ({ period }) => period?.due],
  ['period_state', ({ period }) => period?.state],
  ['period_value', ({ period }) => period?.value],
  ['period_missing', ({ period }) => period?.missing],
];

/** For BI tools: one row a requirement and, where it recurs, a period; names of columns stay whatever the language. */
export function tidyCsv(report: Report): string {
  const rows = [...report.requirements, ...report.contributions].flatMap((found): readonly Row[] =>
    found.periods === undefined ? [{ report, found }] : found.periods.map((period) => ({ report, found, period })),
  );
  const lines = rows.map((row) => csvRow(columns.map(([, cell]) => String(cell(row) ?? ''))));
  return [csvRow(columns.map(([name]) => name)), ...lines].join('');
}

/** A number without its sign, which has a column of its own. */
function bound(written: string | undefined): string | undefined {
  return written?.replace('%', '');
}

/** `38/40` is two numbers. */
function share(value: string | undefined): readonly (string | undefined)[] {
  return value?.split('/') ?? [];
}
