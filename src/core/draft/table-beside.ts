import { bareText } from '../text/bare-text.ts';
import type { Draft, DraftItem, DraftRequirement } from './draft.ts';

/** A duty of the table that is none of the document's. */
export interface Unmatched {
  readonly id: string;
  readonly text: string;
}

export interface WithTable {
  readonly draft: Draft;
  readonly matched: number;
  readonly unmatched: readonly Unmatched[];
}

/** Fewer characters stand in too many sentences. */
const leastWords = 4;

/**
 * A document's draft with the units and days that a table of its tasks gives: the duties are the document's, and what of the
 * table is none of them changes nothing. A row that names an item's title holds for the whole item.
 */
export function withTable(prose: Draft, table: Draft): WithTable {
  const items = prose.plan.sections.flatMap((section) => section.items);
  const given = new Map<string, Row>();
  const unmatched: Unmatched[] = [];
  let matched = 0;
  for (const row of table.plan.sections.flatMap((section) => section.items).flatMap(rowsOf)) {
    const ids = idsFor(row, items);
    if (ids.length === 0 || ids.some((id) => given.has(id))) unmatched.push({ id: row.id, text: row.words[0] ?? '' });
    else {
      matched += 1;
      for (const id of ids) given.set(id, row);
    }
  }
  const sections = prose.plan.sections.map((section) => ({
    ...section,
    items: section.items.map((item) => ({
      ...item,
      requirements: item.requirements.map((each) => filled(each, given.get(each.id))),
    })),
  }));
  return { draft: { ...prose, plan: { ...prose.plan, sections } }, matched, unmatched };
}

/** What a row of the table says of a duty, and the words by which the duty is found. */
interface Row extends Pick<DraftRequirement, 'id' | 'due' | 'lead' | 'with' | 'guesses'> {
  readonly words: readonly string[];
}

/** A duty that is alone in its item may stand in the document under the item's title. */
function rowsOf({ title, requirements }: DraftItem): Row[] {
  return requirements.map((each) => ({
    ...each,
    words: [each.quote, each.text, ...(requirements.length === 1 ? [title] : [])],
  }));
}

/** The duties that it is about: those whose words agree, else all of the one item of that title; none where it may be several. */
function idsFor({ words }: Row, items: readonly DraftItem[]): string[] {
  const bare = words.map(bareText).filter((each) => each.length >= leastWords);
  const duties = items.flatMap(({ requirements }) => requirements);
  for (const agree of [isSame, isWithin]) {
    const found = duties.filter(({ text, quote }) =>
      bare.some((each) => [text, quote].some((own) => agree(each, own))),
    );
    if (found.length > 0) return new Set(found.map(({ quote }) => quote)).size === 1 ? found.map(({ id }) => id) : [];
    const titled = items.filter(({ title }) => bare.some((each) => agree(each, title)));
    if (titled.length > 0)
      return titled.length === 1 ? titled.flatMap(({ requirements }) => requirements.map(({ id }) => id)) : [];
  }
  return [];
}

function isSame(words: string, own: string): boolean {
  return words === bareText(own);
}

/** One holds the other whole: a table shortens what the document says at length, or says more. */
function isWithin(words: string, own: string): boolean {
  const other = bareText(own);
  return other.length >= leastWords && (other.includes(words) || words.includes(other));
}

/** What the table says goes before what the document says; what was guessed of it there is answered. */
function filled(duty: DraftRequirement, row: Row | undefined): DraftRequirement {
  if (row === undefined) return duty;
  const said = new Set([
    ...(row.due === undefined ? [] : ['due']),
    ...(row.lead.length === 0 ? [] : ['lead']),
    ...(row.with.length === 0 ? [] : ['with']),
  ]);
  return {
    ...duty,
    ...(row.due !== undefined && { due: row.due }),
    ...(row.lead.length > 0 && { lead: row.lead }),
    ...(row.with.length > 0 && { with: row.with }),
    guesses: [...duty.guesses.filter(({ key }) => !said.has(key)), ...row.guesses.filter(({ key }) => said.has(key))],
  };
}
