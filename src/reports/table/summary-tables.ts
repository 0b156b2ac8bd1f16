import type { DistrictTotal } from '../../core/district/district-totals.ts';
import { remindable } from '../../core/district/notices.ts';
import type { JudgedRequirement, Rollup, UnitRow } from '../../core/district/rollup.ts';
import type { Requirement } from '../../core/plan/plan.ts';
import type { Overdue } from '../../core/progress/overdue.ts';
import { rollupMessages } from '../../words/areas/reports/rollup.ts';
import type { Language } from '../../words/language.ts';
import { exact, shown } from '../../words/shown.ts';
import { statusWords, targetWords, valueWords } from '../../words/target-words.ts';
import { overdueColumns } from '../overdue-columns.ts';
import { behindAmong, dayTableCell, fingerprintIn, overdueAmong, rateCell } from './rollup-words.ts';
import { type ColumnOf, type Mark, type MarkedCell, type Table, type TableCell, tableOf } from './table.ts';

/** What is overdue, parted into the same columns for all units, whoever is overdue. */
export function overdueIn<Subject>(
  units: readonly UnitRow[],
  language: Language,
  width: number,
  someOf: (subject: Subject) => readonly Overdue[],
  mark?: Mark,
): ColumnOf<Subject>[] {
  const { names, figures } = overdueColumns(requirementsOf(units), language);
  return names.map((name, index) => [
    name,
    width,
    (subject) => {
      const count = figures(someOf(subject))[index] ?? 0;
      return mark === undefined || count === 0 ? count : { text: String(count), mark };
    },
  ]);
}

/** One after the other: a list of all would be of hundreds of thousands. */
function* requirementsOf(units: readonly UnitRow[]): Generator<JudgedRequirement> {
  for (const { requirements } of units) yield* requirements;
}

/** Who has not reported, who has nothing to report, who is behind: what the bureau's clerk chases first. */
export function summaryTables(rollup: Rollup, language: Language): readonly Table[] {
  return [missingTable, zeroTable, laggardsTable].map((make) => make(rollup, language));
}

function missingTable({ units, apart }: Rollup, language: Language): Table {
  const { tables, columns, states, notOnRow } = rollupMessages[language];
  // What came and does not count first, as nobody is waited for; then who is silent, who holds up more than who has not signed.
  const inOrder = (['broken', 'other-plan', 'silent', 'unrecognized', 'unsubmitted'] as const).flatMap((report) =>
    units.filter((row) => row.report === report),
  );
  const rows: readonly MissingRow[] = [
    ...apart.map(({ unit, why }) => ({ name: unit ?? notOnRow, state: states.broken, why, contact: '' })),
    ...inOrder.map((row) => ({
      name: row.unit.name,
      id: row.unit.id,
      state: states[row.report],
      why: whyWords(row, language),
      contact: row.unit.contact ?? '',
    })),
  ];
  return tableOf<MissingRow>(
    tables.missing,
    [
      [columns.unit, 24, ({ name }) => name],
      [columns.report, 14, ({ state }) => state],
      [columns.why, 50, ({ why }) => why],
      // Whoever is chased is telephoned.
      [columns.contact, 24, ({ contact }) => ({ text: contact, value: exact(contact) })],
    ],
    rows,
    ({ id }) => id,
  );
}

/** Who or what is missing from the table, and why; of a material that is nobody's without an id. */
interface MissingRow {
  readonly name: string;
  readonly id?: string;
  readonly state: string;
  readonly why: string;
  readonly contact: string;
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
    case 'unrecognized':
      return say.unrecognized({ fingerprint: fingerprintIn(ledger) });
    default:
      return '';
  }
}

function zeroTable({ units }: Rollup, language: Language): Table {
  const { tables, columns } = rollupMessages[language];
  const signed = units.flatMap(({ report, unit, ledger }) =>
    report === 'zero' && ledger?.submission !== undefined ? [{ unit, ...ledger.submission }] : [],
  );
  return tableOf(
    tables.zero,
    [
      [columns.unit, 24, ({ unit }) => unit.name],
      [columns.period, 14, ({ period }) => period],
      [columns.signed, 14, ({ signed: by }) => shown(by)],
      [columns.day, 14, ({ at }) => dayTableCell(at.slice(0, 10))],
    ],
    signed,
    ({ unit }) => unit.id,
  );
}

/** The bureau's own duties count in the district; it does not chase itself. */
function laggardsTable({ units, plan }: Rollup, language: Language): Table {
  const { tables, columns, sep } = rollupMessages[language];
  const lagging = remindable(units, plan)
    .map((row) => ({ row, overdue: overdueAmong(row.requirements), behind: behindAmong(row.requirements) }))
    .filter(({ row, overdue, behind }) => row.ledger !== undefined && overdue.length + behind.length > 0)
    .toSorted((a, b) => b.overdue.length - a.overdue.length || b.behind.length - a.behind.length);
  return tableOf(
    tables.laggards,
    [
      [columns.unit, 24, ({ row }) => row.unit.name],
      ...overdueIn(units, language, 8, ({ overdue }: (typeof lagging)[number]) => overdue),
      [columns.behind, 8, ({ behind }) => behind.length],
      [columns.rate, 10, ({ row }) => rateCell(row.done, row.of)],
      [columns.which, 50, ({ overdue, behind }) => [...overdue, ...behind].map(idOf).join(sep)],
    ],
    lagging,
    ({ row }) => row.unit.id,
  );
}

function idOf({ requirement }: JudgedRequirement): string {
  return requirement.id;
}

/** What the district itself is held to, added up over its units. */
export function totalsTable({ totals }: Rollup, language: Language): Table {
  const { tables, columns, partsOf } = rollupMessages[language];
  return tableOf(
    tables.totals,
    [
      ...requirementColumns<DistrictTotal>(language),
      [columns.value, 30, (total) => valueWords({ ...total, contributes: false }, language) || '—'],
      [columns.status, 14, (total) => statusCell(total, language)],
      [columns.parts, 12, ({ parts, asked }) => partsOf({ count: parts.length, of: asked })],
    ],
    totals,
  );
}

/** What a requirement is: its id, its words, its target. */
export function requirementColumns<Subject extends { readonly requirement: Requirement }>(
  language: Language,
): readonly ColumnOf<Subject>[] {
  const { columns } = rollupMessages[language];
  return [
    [columns.id, 8, ({ requirement }) => requirement.id],
    [columns.text, 40, ({ requirement }) => requirement.text],
    [columns.target, 24, ({ requirement }) => targetWords(requirement.target, language)],
  ];
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
