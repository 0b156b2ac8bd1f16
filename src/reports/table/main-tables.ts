import type { JudgedRequirement, Rollup, UnitRow } from '../../core/district/rollup.ts';
import { groupedBy } from '../../core/grouped-by.ts';
import { type Item, type Plan, placedRequirements } from '../../core/plan/plan.ts';
import type { Status } from '../../core/progress/progress.ts';
import { rollupMessages } from '../../words/areas/reports/rollup.ts';
import { targetMessages } from '../../words/areas/target.ts';
import type { Language } from '../../words/language.ts';
import { valueWords } from '../../words/target-words.ts';
import { pointsIn, pointsOfOne } from './points-columns.ts';
import { dayTableCell, rateCell, receivedCell, reportCell, standingCell, sumOf } from './rollup-words.ts';
import { overdueIn, requirementColumns, statusCell } from './summary-tables.ts';
import { type ColumnOf, type Table, tableOf } from './table.ts';

/** By what a district's table is laid out. */
export const rollupViews = ['unit', 'item', 'group', 'lead'] as const;

export type RollupView = (typeof rollupViews)[number];

const tableBy: Readonly<Record<RollupView, (rollup: Rollup, language: Language) => Table>> = {
  unit: unitTable,
  item: requirementTable,
  group: groupTable,
  lead: leadTable,
};

export function mainTable(rollup: Rollup, view: RollupView, language: Language): Table {
  return tableBy[view](rollup, language);
}

/** Unit × item: the table that is passed round. */
function unitTable({ plan, units }: Rollup, language: Language): Table {
  const { tables, columns } = rollupMessages[language];
  // Only a shared store knows when a unit was last heard from.
  const hasSyncs = units.some(({ ledger }) => ledger?.synced !== undefined);
  const synced: ColumnOf<UnitRow> = [columns.synced, 12, ({ ledger }) => dayTableCell(ledger?.synced?.slice(0, 10))];
  const hasReceipts = units.some(({ ledger }) => ledger?.receipts !== undefined);
  const received: ColumnOf<UnitRow> = [columns.received, 14, (row) => receivedCell(row, language)];
  const ofItem = ({ id, title }: Item): ColumnOf<UnitRow> => [
    `${id}. ${title}`,
    16,
    ({ requirements }) =>
      standingCell(
        requirements.filter(({ item }) => item.id === id),
        language,
      ),
  ];
  return tableOf(
    tables.unit,
    [
      [columns.unit, 24, ({ unit }) => unit.name],
      [columns.report, 20, (row) => reportCell(row, language)],
      ...(hasReceipts ? [received] : []),
      [columns.rate, 10, ({ done, of }) => rateCell(done, of)],
      [columns.done, 8, ({ done }) => done],
      [columns.of, 8, ({ of }) => of],
      ...pointsIn(plan, language, ({ requirements }: UnitRow) => requirements),
      ...overdueIn(units, language, 8, ({ requirements }: UnitRow) => requirements),
      [columns.accepted, 8, counting(({ isAccepted }) => isAccepted)],
      [columns.returned, 8, counting(({ reopenedBy }) => reopenedBy === 'review')],
      [targetMessages[language].outdated, 8, counting(({ outdated }) => outdated > 0)],
      [columns.lacksEvidence, 8, counting(({ lacksEvidence }) => lacksEvidence)],
      [targetMessages[language].doneWithoutEvidence, 8, counting(({ doneWithoutEvidence }) => doneWithoutEvidence)],
      [columns.updated, 12, ({ ledger }) => dayTableCell(ledger?.lastRecorded?.slice(0, 10))],
      ...(hasSyncs ? [synced] : []),
      ...plan.sections.flatMap(({ items }) => items.map(ofItem)),
    ],
    units,
    ({ unit }) => unit.id,
  );
}

function counting(counts: (found: JudgedRequirement) => boolean): (row: UnitRow) => number {
  return ({ requirements }) => requirements.filter(counts).length;
}

/** So many units are named for a requirement; the rest are a number. */
const mostNamed = 10;

function requirementTable({ plan, units }: Rollup, language: Language): Table {
  const { tables, columns } = rollupMessages[language];
  const byRequirement = standingsOf(units);
  const subjects = placedRequirements(plan)
    .filter(({ requirement: { target } }) => target?.across !== true)
    .map(({ requirement }) => ({ requirement, ...figuresOf(byRequirement.get(requirement.id) ?? []) }));
  return tableOf(
    tables.item,
    [
      ...requirementColumns<(typeof subjects)[number]>(language),
      [columns.held, 10, ({ held }) => held],
      [columns.done, 10, ({ count }) => count('done')],
      [columns.inProgress, 10, ({ count }) => count('in-progress')],
      [columns.notStarted, 10, ({ count }) => count('not-started')],
      ...overdueIn(units, language, 10, ({ all }: (typeof subjects)[number]) => all, 'bad'),
      [columns.exempt, 10, ({ count }) => count('exempt')],
      [columns.rate, 10, ({ count, held }) => rateCell(count('done'), held)],
      [columns.laggards, 50, ({ late }) => namesOf(late, language)],
    ],
    subjects,
  );
}

interface Standing {
  readonly row: UnitRow;
  readonly found: JudgedRequirement;
}

function standingsOf(units: readonly UnitRow[]): ReadonlyMap<string, readonly Standing[]> {
  const all = units.flatMap((row) => row.requirements.map((found) => ({ row, found })));
  return groupedBy(all, ({ found }) => found.requirement.id);
}

/** How one requirement stands with the units that it falls to, and the names of those who are late. */
function figuresOf(standings: readonly Standing[]) {
  const among = (status: Status) => standings.filter(({ found }) => found.status === status);
  return {
    all: standings.map(({ found }) => found),
    count: (status: Status) => among(status).length,
    held: standings.length - among('exempt').length,
    late: among('overdue').map(({ row }) => row.unit.name),
  };
}

function namesOf(names: readonly string[], language: Language): string {
  const { sep, andMore } = rollupMessages[language];
  const named = names.slice(0, mostNamed).join(sep);
  return names.length <= mostNamed ? named : andMore({ names: named, count: names.length });
}

/** Streets, school districts, whatever the list groups its units by. */
function groupTable({ plan, units }: Rollup, language: Language): Table {
  const { tables, columns, noGroup } = rollupMessages[language];
  const kinds = [...new Set(units.flatMap(({ unit }) => Object.keys(unit.groups)))];
  const groups = kinds.flatMap((kind) =>
    Array.from(
      groupedBy(units, ({ unit }) => unit.groups[kind] ?? noGroup),
      ([name, within]) => ({
        kind,
        name,
        within,
        done: sumOf(within, (row) => row.done),
        of: sumOf(within, (row) => row.of),
      }),
    ),
  );
  const hasReported = ({ report }: UnitRow) => report === 'submitted' || report === 'zero';
  const dutiesOf = ({ within }: (typeof groups)[number]) => within.flatMap(({ requirements }) => requirements);
  return tableOf(
    tables.group,
    [
      [columns.kind, 14, ({ kind }) => kind],
      [columns.name, 24, ({ name }) => name],
      [columns.units, 10, ({ within }) => within.length],
      [columns.reported, 10, ({ within }) => within.filter(hasReported).length],
      [columns.done, 10, ({ done }) => done],
      [columns.of, 10, ({ of }) => of],
      [columns.rate, 10, ({ done, of }) => rateCell(done, of)],
      ...pointsIn(plan, language, dutiesOf),
      ...overdueIn(units, language, 10, dutiesOf),
    ],
    groups,
  );
}

function leadTable({ plan, units }: Rollup, language: Language): Table {
  const { tables, columns, noLead } = rollupMessages[language];
  const byRequirement = standingsOf(units);
  const placed = placedRequirements(plan).flatMap(({ requirement }) =>
    (requirement.lead.length > 0 ? requirement.lead : [noLead]).map((lead) => ({ lead, requirement })),
  );
  const byLead = groupedBy(placed, ({ lead }) => lead);
  const leads = Array.from(byLead, ([name, within]) => {
    const held = within
      .flatMap(({ requirement }) => byRequirement.get(requirement.id) ?? [])
      .map(({ found }) => found)
      .filter(({ contributes, status }) => !contributes && status !== 'exempt');
    return { name, within, held, done: held.filter(({ status }) => status === 'done').length };
  });
  return tableOf(
    tables.lead,
    [
      [columns.lead, 24, ({ name }) => name],
      [columns.requirements, 10, ({ within }) => within.length],
      [columns.done, 10, ({ done }) => done],
      [columns.of, 10, ({ held }) => held.length],
      [columns.rate, 10, ({ done, held }) => rateCell(done, held.length)],
      ...pointsIn(plan, language, ({ held }: (typeof leads)[number]) => held),
      ...overdueIn(units, language, 10, ({ held }: (typeof leads)[number]) => held),
    ],
    leads,
  );
}

/** Every requirement of every unit: what a unit's row is made of. */
export function detailTable(plan: Plan, units: readonly UnitRow[], title: string, language: Language): Table {
  const { columns } = rollupMessages[language];
  const all = units.flatMap(({ unit, requirements }) =>
    requirements.map((found) => ({ unit, found, requirement: found.requirement })),
  );
  return tableOf(
    title,
    [
      [columns.unit, 24, ({ unit }) => unit.name],
      ...requirementColumns<(typeof all)[number]>(language),
      [columns.status, 14, ({ found }) => statusCell(found, language)],
      [columns.standing, 40, ({ found }) => valueWords(found, language)],
      ...pointsIn(plan, language, ({ found }: (typeof all)[number]) => [found], pointsOfOne),
      [columns.day, 12, ({ found }) => dayTableCell(found.doneOn)],
    ],
    all,
    ({ unit }) => unit.id,
  );
}
