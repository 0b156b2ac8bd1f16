import type { Span } from '../../day.ts';
import type { Draft, DraftItem, DraftRequirement, Guess } from '../draft.ts';
import { paragraphsIn, readDocument } from '../outline/read-document.ts';
import { frameOfPlan } from '../plan-frame.ts';
import { DutyFinder, type Found, mayBeFound } from './find-duties.ts';
import { type TaskRow, taskRows } from './task-rows.ts';

/** What a row may give to a duty, as the plan's keys. */
export const givenKeys = ['due', 'lead', 'with'] as const;
export type GivenKey = (typeof givenKeys)[number];

/** What became of a row of the table. */
export interface RowFate {
  /** In the table's file, from 1. */
  readonly line: number;
  readonly text: string;
  /** The duties that have its units and day. */
  readonly requirements: readonly string[];
  /** What of it they were given. */
  readonly took: readonly GivenKey[];
  /** Of what it names, what is none of the document's duties, or may be several, or has a row before it. */
  readonly unmatched: readonly string[];
  /** Its time, where no duty could be given a day by it. */
  readonly time?: string;
}

export interface WithTable {
  readonly draft: Draft;
  readonly rows: readonly RowFate[];
}

/**
 * A document's draft with the units and days that a table of its tasks gives: the duties are the document's, and what of the
 * table is none of them changes nothing. A row that names an item's title holds for what of the item has no row of its own.
 * A table of other years says nothing of this plan: the span that it is for.
 */
export function withTable(prose: Draft, table: string): WithTable | { readonly otherYears: Span } {
  const { period } = prose.plan;
  const frame = frameOfPlan(readDocument(table), { year: Number(period.from.slice(0, 4)) });
  const isSure = !frame.guesses.some(({ why }) => why === 'year');
  if (isSure && (frame.period.to < period.from || frame.period.from > period.to)) return { otherYears: frame.period };
  const items = prose.plan.sections.flatMap((section) => section.items);
  const duties = new Map(items.flatMap(({ requirements }) => requirements.map((each) => [each.id, each] as const)));
  const claims = claimsOf(taskRows(paragraphsIn(table), period), new DutyFinder(items));
  const given = sharedOut(claims);
  const rows = claims.map((claim) => fateOf(claim, given, duties));
  const draft = {
    ...prose,
    plan: {
      ...prose.plan,
      sections: prose.plan.sections.map((section) => ({
        ...section,
        items: section.items.map((item) => filledItem(item, given)),
      })),
    },
  };
  return { draft, rows };
}

/** A row with what each of its parts is about. */
interface Claim {
  readonly row: TaskRow;
  readonly parts: readonly { readonly text: string; readonly found: Found | undefined }[];
}

/** What a row calls itself, and what heads it, tells in which item its duties are looked for first. */
function claimsOf(rows: readonly TaskRow[], finder: DutyFinder): Claim[] {
  return rows.map((row) => {
    const { name } = row;
    const scopes = [name, row.head].map((head) => finder.itemsNamed(head)).filter(({ size }) => size > 0);
    const find = (text: string) =>
      scopes.map((scope) => finder.find(text, scope)).find((found) => found !== undefined) ??
      finder.find(text, undefined);
    const parts = row.parts.map((text) => ({ text, found: find(text) }));
    if (name === '' || parts.some(({ found }) => found !== undefined)) return { row, parts };
    // Nothing of its text is in the document, so it is about what it is called.
    const found = finder.find(name, undefined);
    return { row, parts: [{ text: name, found: found && { ...found, isNear: found.isNear || parts.length > 0 } }] };
  });
}

interface Given {
  readonly row: TaskRow;
  readonly isNear: boolean;
}

/** Which row each duty goes by: the first that is about it alone, else the only one that is about its item. */
function sharedOut(claims: readonly Claim[]): ReadonlyMap<string, Given> {
  const given = new Map<string, Given>();
  const byItem = new Map<string, Given | undefined>();
  for (const { row, parts } of claims) {
    for (const { found } of parts) {
      for (const id of found?.ids ?? []) {
        const own = { row, isNear: found?.isNear === true };
        if (found?.isItem === true) byItem.set(id, byItem.has(id) ? undefined : own);
        else if (!given.has(id)) given.set(id, own);
      }
    }
  }
  for (const [id, only] of byItem) if (only !== undefined && !given.has(id)) given.set(id, only);
  return given;
}

function fateOf(
  { row, parts }: Claim,
  given: ReadonlyMap<string, Given>,
  duties: ReadonlyMap<string, DraftRequirement>,
): RowFate {
  const isOwn = (id: string) => given.get(id)?.row === row;
  const requirements = [...new Set(parts.flatMap(({ found }) => found?.ids ?? []))].filter(isOwn);
  const others = parts.filter(({ found }) => !(found?.ids ?? []).some(isOwn)).map(({ text }) => text);
  // What is too short to be looked for (重点, in a column of remarks) is told where the row has nothing else.
  const unmatched = requirements.length === 0 ? others : others.filter(mayBeFound);
  const own = requirements.flatMap((id) => duties.get(id) ?? []);
  const took = givenKeys.filter((key) => own.some((duty) => gives(row, key, duty)));
  const isTimed = took.includes('due') || row.time === '' || always.test(row.time);
  return {
    line: row.line,
    text: textOf(row),
    requirements,
    took,
    unmatched,
    ...(isTimed || requirements.length === 0 ? {} : { time: row.time }),
  };
}

/** No day is meant. */
const always = /^(?:全年|全程|长期|持续|常年|常态化?|贯穿全年|\/|—|-)(?:推进|坚持|开展|进行|实施)?$/u;

function textOf({ name, parts }: TaskRow): string {
  return [name, parts.join('；')].filter(Boolean).join('：');
}

/** What recurs has its periods, and no last day. */
function gives(row: TaskRow, key: GivenKey, { target }: DraftRequirement): boolean {
  return key === 'due' ? row.due !== undefined && target?.every === undefined : row[key].length > 0;
}

function filledItem(item: DraftItem, given: ReadonlyMap<string, Given>): DraftItem {
  return { ...item, requirements: item.requirements.map((each) => filled(each, given.get(each.id))) };
}

/** What the table says goes before what the document says; what was guessed of it there is answered, and what of the row is doubtful is asked. */
function filled(duty: DraftRequirement, by: Given | undefined): DraftRequirement {
  if (by === undefined) return duty;
  const { row } = by;
  const took = givenKeys.filter((key) => gives(row, key, duty));
  const kept = duty.guesses.filter(({ key }) => !took.some((each) => each === key));
  return {
    ...duty,
    ...(row.due !== undefined && took.includes('due') && { due: row.due.day }),
    ...(row.lead.length > 0 && { lead: row.lead }),
    ...(row.with.length > 0 && { with: row.with }),
    guesses: [...kept, ...doubtsOf(by, duty, took)],
  };
}

function doubtsOf({ row, isNear }: Given, duty: DraftRequirement, took: readonly GivenKey[]): Guess[] {
  const [first] = took;
  const due = took.includes('due') ? row.due : undefined;
  const differs = due !== undefined && duty.due !== undefined && due.day !== duty.due;
  return [
    ...(isNear && first !== undefined ? [{ key: first, why: 'table-row', about: textOf(row) } as const] : []),
    ...(differs ? [{ key: 'due', why: 'table-due', about: duty.due ?? '' } as const] : []),
    ...(due?.isUnsure === true ? [{ key: 'due', why: 'due', about: row.time } as const] : []),
  ];
}
