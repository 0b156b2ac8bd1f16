import { ordinalOf } from '../../text/ordinal-of.ts';
import type { Plan } from '../plan.ts';
import type { RuleFinding } from '../reading.ts';

/**
 * A section or item whose number is not the next one: one was left out, or stands in the wrong place. Items may begin
 * anew in each section. A requirement's id says nothing of the kind: a duty that is dropped takes its id with it.
 */
export function unevenNumbering({ sections }: Plan): RuleFinding[] {
  const numbered = sections.map((about) => ({ about, number: about.number, key: 'number' }));
  return [...unevenIn('section', numbered, false), ...unevenIn('item', itemsOf(sections), true)];
}

interface Numbered {
  readonly about: object;
  readonly number: string;
  readonly key: string;
  /** The first of its section. */
  readonly opens?: boolean;
}

function itemsOf(sections: Plan['sections']): Numbered[] {
  return sections.flatMap(({ items }) =>
    items.map((about, index) => ({ about, number: about.id, key: 'id', opens: index === 0 })),
  );
}

/** A number that is none (绪论, a-1) is followed by any. */
function unevenIn(what: 'section' | 'item', all: readonly Numbered[], mayRestart: boolean): RuleFinding[] {
  return all.flatMap(({ about, number, key, opens = false }, index): RuleFinding[] => {
    const before = all[index - 1]?.number;
    const [last, here] = [before === undefined ? undefined : ordinalOf(before), ordinalOf(number)];
    if (before === undefined || last === undefined || here === undefined || here === last + 1) return [];
    // The same once more is a doubled id, or an id of its own (3 in one section, 3 in the next).
    if (here === last && what === 'item') return [];
    if (mayRestart && opens && here === 1) return [];
    return [{ code: 'uneven-numbering', values: { what, before, number }, about, at: [key] }];
  });
}
