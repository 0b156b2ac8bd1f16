import type { DistrictTotal } from '../../core/district/district-totals.ts';
import type { Rollup, UnitRow } from '../../core/district/rollup.ts';
import { fallsTo, type Requirement } from '../../core/plan/plan.ts';
import { shownText } from '../../core/text/shown-text.ts';
import { rollupMessages } from '../../words/areas/reports/rollup.ts';
import type { Language } from '../../words/language.ts';
import { statusWords, targetWords, valueWords } from '../../words/target-words.ts';
import { overdueColumns } from '../overdue-columns.ts';
import { behindAmong, overdueAmong, rateCell } from './rollup-words.ts';
import { harmless, type MarkedCell, type Table, type TableCell } from './table.ts';

/** Who has not reported, who has nothing to report, who is behind: what the bureau's clerk chases first. */
export function summaryTables(rollup: Rollup, language: Language): readonly Table[] {
  return [missingTable, zeroTable, laggardsTable].map((make) => harmless(make(rollup, language)));
}

function missingTable({ units }: Rollup, language: Language): Table {
  const { tables, columns, states } = rollupMessages[language];
  return {
    title: tables.missing,
    columns: [
      { title: columns.unit, width: 24 },
      { title: columns.report, width: 14 },
      { title: columns.why, width: 50 },
      { title: columns.contact, width: 24 },
    ],
    // Whoever is silent holds up the district more than who has only not signed yet.
    rows: (['silent', 'broken', 'other-plan', 'unsubmitted'] as const).flatMap((report) =>
      units
        .filter((row) => row.report === report)
        .map((row) => ({
          unit: row.unit.id,
          cells: [row.unit.name, states[report], whyWords(row, language), row.unit.contact ?? ''],
        })),
    ),
  };
}

function whyWords({ report, why, ledger }: UnitRow, language: Language): string {
  const say = rollupMessages[language].why;
  switch (report) {
    case 'broken':
      return why ?? '';
    case 'unsubmitted':
      return say.unsubmitted({ count: ledger?.entries ?? 0 });
    case 'silent':
    case 'other-plan':
      return say[report];
    default:
      return '';
  }
}

function zeroTable({ units }: Rollup, language: Language): Table {
  const { tables, columns } = rollupMessages[language];
  return {
    title: tables.zero,
    columns: [
      { title: columns.unit, width: 24 },
      { title: columns.period, width: 14 },
      { title: columns.signed, width: 14 },
      { title: columns.day, width: 14 },
    ],
    rows: units.flatMap(({ report, unit, ledger }) => {
      const submission = ledger?.submission;
      if (report !== 'zero' || submission === undefined) return [];
      return [
        {
          unit: unit.id,
          cells: [unit.name, submission.period, shownText(submission.signed), submission.at.slice(0, 10)],
        },
      ];
    }),
  };
}

function laggardsTable({ units }: Rollup, language: Language): Table {
  const { tables, columns, sep } = rollupMessages[language];
  const parts = overdueColumns(
    units.flatMap(({ requirements }) => requirements),
    language,
  );
  const behind = units
    .map((row) => ({ row, overdue: overdueAmong(row.requirements), behind: behindAmong(row.requirements) }))
    .filter(({ row, overdue, behind: late }) => row.ledger !== undefined && overdue.length + late.length > 0)
    .toSorted((a, b) => b.overdue.length - a.overdue.length || b.behind.length - a.behind.length);
  return {
    title: tables.laggards,
    columns: [
      { title: columns.unit, width: 24 },
      ...parts.names.map((title) => ({ title, width: 8 })),
      { title: columns.behind, width: 8 },
      { title: columns.rate, width: 10 },
      { title: columns.which, width: 50 },
    ],
    rows: behind.map(({ row, overdue, behind: late }) => ({
      unit: row.unit.id,
      cells: [
        row.unit.name,
        ...parts.figures(overdue),
        late.length,
        rateCell(row.done, row.of),
        [...overdue, ...late].map(({ requirement }) => requirement.id).join(sep),
      ],
    })),
  };
}

/** What the district itself is held to, added up over its units. */
export function totalsTable({ totals, units }: Rollup, language: Language): Table {
  const { tables, columns, partsOf } = rollupMessages[language];
  const countedFor = (requirement: Requirement) =>
    units.filter(({ unit, ledger }) => ledger !== undefined && fallsTo(requirement, unit.kind)).length;
  return harmless({
    title: tables.totals,
    columns: [
      { title: columns.id, width: 8 },
      { title: columns.text, width: 40 },
      { title: columns.target, width: 24 },
      { title: columns.value, width: 30 },
      { title: columns.status, width: 14 },
      { title: columns.parts, width: 12 },
    ],
    rows: totals.map((total) => ({
      cells: [
        total.requirement.id,
        total.requirement.text,
        targetWords(total.requirement.target, language),
        valueWords({ ...total, contributes: false }, language) || '—',
        statusCell(total, language),
        partsOf({ count: total.parts.length, of: countedFor(total.requirement) }),
      ],
    })),
  });
}

/** A status in words, with the colour of its light. */
export function statusCell(
  found: Pick<DistrictTotal, 'status' | 'light' | 'daysLate' | 'measured' | 'overdueReason' | 'isBegun'>,
  language: Language,
): TableCell {
  return { text: statusWords(found, language), mark: markOf(found) };
}

function markOf({ status, light }: Pick<DistrictTotal, 'status' | 'light'>): MarkedCell['mark'] {
  if (status === 'overdue') return 'bad';
  if (light === 'yellow') return 'warning';
  if (status === 'done') return 'good';
  return status === 'in-progress' ? 'underWay' : 'idle';
}
