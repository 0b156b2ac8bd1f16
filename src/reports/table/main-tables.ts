import type { JudgedRequirement, Rollup, UnitRow } from '../../core/district/rollup.ts';
import { type Placed, placedRequirements } from '../../core/plan/plan.ts';
import { rollupMessages } from '../../words/areas/reports/rollup.ts';
import { targetMessages } from '../../words/areas/target.ts';
import type { Language } from '../../words/language.ts';
import { targetWords, valueWords } from '../../words/target-words.ts';
import { type OverdueColumns, overdueColumns } from '../overdue-columns.ts';
import { rateCell, reportCell, standingCell, sumOf } from './rollup-words.ts';
import { statusCell } from './summary-tables.ts';
import { harmless, type Table, type TableCell } from './table.ts';

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
  return harmless(tableBy[view](rollup, language));
}

/** One set of columns for all units, whoever is overdue. */
function overdueIn(units: readonly UnitRow[], language: Language): OverdueColumns {
  return overdueColumns(
    units.flatMap(({ requirements }) => requirements),
    language,
  );
}

/** Unit × item: the table that is passed round. */
function unitTable({ plan, units }: Rollup, language: Language): Table {
  const { tables, columns } = rollupMessages[language];
  const items = plan.sections.flatMap((section) => section.items);
  // Only a shared store knows when a unit was last heard from.
  const hasSyncs = units.some(({ ledger }) => ledger?.synced !== undefined);
  const overdue = overdueIn(units, language);
  return {
    title: tables.unit,
    columns: [
      { title: columns.unit, width: 24 },
      { title: columns.report, width: 20 },
      { title: columns.rate, width: 10 },
      { title: columns.done, width: 8 },
      { title: columns.of, width: 8 },
      ...overdue.names.map((title) => ({ title, width: 8 })),
      { title: columns.accepted, width: 8 },
      { title: columns.returned, width: 8 },
      { title: columns.lacksEvidence, width: 8 },
      { title: targetMessages[language].doneWithoutEvidence, width: 8 },
      { title: columns.updated, width: 12 },
      ...(hasSyncs ? [{ title: columns.synced, width: 12 }] : []),
      ...items.map(({ id, title }) => ({ title: `${id}. ${title}`, width: 16 })),
    ],
    rows: units.map((row) => ({
      unit: row.unit.id,
      cells: [
        row.unit.name,
        reportCell(row, language),
        rateCell(row.done, row.of),
        row.done,
        row.of,
        ...overdue.figures(row.requirements),
        row.requirements.filter(({ isAccepted }) => isAccepted).length,
        row.requirements.filter(({ reopenedBy }) => reopenedBy === 'review').length,
        row.requirements.filter(({ lacksEvidence }) => lacksEvidence).length,
        row.requirements.filter(({ doneWithoutEvidence }) => doneWithoutEvidence).length,
        row.ledger?.lastRecorded?.slice(0, 10) ?? '',
        ...(hasSyncs ? [row.ledger?.synced?.slice(0, 10) ?? ''] : []),
        ...items.map(({ id }) =>
          standingCell(
            row.requirements.filter(({ item }) => item.id === id),
            language,
          ),
        ),
      ],
    })),
  };
}

/** So many units are named for a requirement; the rest are a number. */
const mostNamed = 10;

function requirementTable({ plan, units }: Rollup, language: Language): Table {
  const { tables, columns } = rollupMessages[language];
  const overdue = overdueIn(units, language);
  const states = [columns.done, columns.inProgress, columns.notStarted];
  const figures = [columns.held, ...states, ...overdue.names, columns.exempt];
  const byRequirement = standingsOf(units);
  return {
    title: tables.item,
    columns: [
      { title: columns.id, width: 8 },
      { title: columns.text, width: 40 },
      { title: columns.target, width: 24 },
      ...figures.map((title) => ({ title, width: 10 })),
      { title: columns.rate, width: 10 },
      { title: columns.laggards, width: 50 },
    ],
    rows: placedRequirements(plan)
      .filter(({ requirement: { target } }) => target?.across !== true)
      .map((placed) => ({
        cells: requirementCells(placed, byRequirement.get(placed.requirement.id) ?? [], overdue, language),
      })),
  };
}

interface Standing {
  readonly row: UnitRow;
  readonly found: JudgedRequirement;
}

function standingsOf(units: readonly UnitRow[]): ReadonlyMap<string, readonly Standing[]> {
  const byRequirement = new Map<string, Standing[]>();
  for (const row of units) {
    for (const found of row.requirements) {
      const known = byRequirement.get(found.requirement.id);
      if (known === undefined) byRequirement.set(found.requirement.id, [{ row, found }]);
      else known.push({ row, found });
    }
  }
  return byRequirement;
}

function requirementCells(
  { requirement }: Placed,
  standings: readonly Standing[],
  { figures }: OverdueColumns,
  language: Language,
): TableCell[] {
  const count = (status: JudgedRequirement['status']) =>
    standings.filter(({ found }) => found.status === status).length;
  const exempt = count('exempt');
  const held = standings.length - exempt;
  const overdue = standings.filter(({ found }) => found.status === 'overdue').map(({ row }) => row.unit.name);
  return [
    requirement.id,
    requirement.text,
    targetWords(requirement.target, language),
    held,
    count('done'),
    count('in-progress'),
    count('not-started'),
    ...figures(standings.map(({ found }) => found)).map(
      (count): TableCell => (count === 0 ? 0 : { text: String(count), mark: 'bad' }),
    ),
    exempt,
    rateCell(count('done'), held),
    namesOf(overdue, language),
  ];
}

function namesOf(names: readonly string[], language: Language): string {
  const { sep, andMore } = rollupMessages[language];
  const named = names.slice(0, mostNamed).join(sep);
  return names.length <= mostNamed ? named : andMore({ names: named, count: names.length });
}

/** Streets, school districts, whatever the list groups its units by. */
function groupTable({ units }: Rollup, language: Language): Table {
  const { tables, columns, noGroup } = rollupMessages[language];
  const kinds = [...new Set(units.flatMap(({ unit }) => Object.keys(unit.groups)))];
  const overdue = overdueIn(units, language);
  const figures = [columns.units, columns.reported, columns.done, columns.of, columns.rate, ...overdue.names];
  return {
    title: tables.group,
    columns: [
      { title: columns.kind, width: 14 },
      { title: columns.name, width: 24 },
      ...figures.map((title) => ({ title, width: 10 })),
    ],
    rows: kinds.flatMap((kind) =>
      [...groupedBy(units, ({ unit }) => [unit.groups[kind] ?? noGroup])].map(([name, within]) => ({
        cells: [
          kind,
          name,
          within.length,
          within.filter(({ report }) => report === 'submitted' || report === 'zero').length,
          ...completionCells(within, overdue),
        ],
      })),
    ),
  };
}

function completionCells(within: readonly UnitRow[], { figures }: OverdueColumns): TableCell[] {
  const [done, of] = [sumOf(within, (row) => row.done), sumOf(within, (row) => row.of)];
  return [done, of, rateCell(done, of), ...figures(within.flatMap(({ requirements }) => requirements))];
}

function leadTable({ plan, units }: Rollup, language: Language): Table {
  const { tables, columns, noLead } = rollupMessages[language];
  const overdue = overdueIn(units, language);
  const figures = [columns.requirements, columns.done, columns.of, columns.rate, ...overdue.names];
  const byRequirement = standingsOf(units);
  const byLead = groupedBy(placedRequirements(plan), ({ requirement: { lead } }) =>
    lead.length > 0 ? lead : [noLead],
  );
  return {
    title: tables.lead,
    columns: [{ title: columns.lead, width: 24 }, ...figures.map((title) => ({ title, width: 10 }))],
    rows: [...byLead].map(([name, within]) => {
      const held = within
        .flatMap(({ requirement }) => byRequirement.get(requirement.id) ?? [])
        .map(({ found }) => found)
        .filter(({ contributes, status }) => !contributes && status !== 'exempt');
      const done = held.filter(({ status }) => status === 'done').length;
      return {
        cells: [name, within.length, done, held.length, rateCell(done, held.length), ...overdue.figures(held)],
      };
    }),
  };
}

function groupedBy<Each>(
  all: readonly Each[],
  namesIn: (each: Each) => readonly string[],
): ReadonlyMap<string, Each[]> {
  const groups = new Map<string, Each[]>();
  for (const each of all) {
    for (const name of namesIn(each)) {
      const known = groups.get(name);
      if (known === undefined) groups.set(name, [each]);
      else known.push(each);
    }
  }
  return groups;
}

/** Every requirement of every unit: what a unit's row is made of. */
export function detailTable(units: readonly UnitRow[], title: string, language: Language): Table {
  const { columns } = rollupMessages[language];
  return harmless({
    title,
    columns: [
      { title: columns.unit, width: 24 },
      { title: columns.id, width: 8 },
      { title: columns.text, width: 40 },
      { title: columns.target, width: 24 },
      { title: columns.status, width: 14 },
      { title: columns.standing, width: 40 },
      { title: columns.day, width: 12 },
    ],
    rows: units.flatMap((row) =>
      row.requirements.map((found) => ({
        unit: row.unit.id,
        cells: [
          row.unit.name,
          found.requirement.id,
          found.requirement.text,
          targetWords(found.requirement.target, language),
          statusCell(found, language),
          valueWords(found, language),
          found.doneOn ?? '',
        ],
      })),
    ),
  });
}
