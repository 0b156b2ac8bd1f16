import type { DraftRequirement } from '../draft.ts';
import { type Responsible, sayingWhose } from '../notes/responsible.ts';
import type { ItemFrame } from './item-frame.ts';
import type { Duty } from './requirements.ts';
import { untoldTime } from './row-time.ts';

/** What the notes of an item say that stands in none of its requirements: whose a sentence is that asks for nothing, and times without a day. */
export function notedAside(
  notes: readonly (Responsible | undefined)[],
  whole: Responsible | undefined,
  duties: readonly Duty[],
  requirements: readonly DraftRequirement[],
  { period, titles }: Pick<ItemFrame, 'period' | 'titles'>,
): string[] {
  const all = [...new Set([...notes, whole].filter((note) => note !== undefined))];
  const theirs = duties.filter(({ piece }) => piece.isNamed !== true);
  const asked = new Set(theirs.map(({ sentence }) => sayingWhose([sentence.responsible, whole])));
  const named = new Set([...asked].flatMap((note) => [...(note?.lead ?? []), ...(note?.with ?? [])]));
  const isAsked = (units: readonly string[]) => units.every((unit) => named.has(unit));
  const told = new Set(requirements.flatMap(({ guesses }) => guesses.map(({ about }) => about)));
  // 8:00—9:00 is in no language.
  const beside = [...titles, ...duties.map(({ piece }) => piece.quote)].join('');
  const labelled = (chinese: string, english: string, words: string): string =>
    /[\u3400-\u9fff]/u.test(words + beside) ? `${chinese}${words}` : `${english}${words.replaceAll('、', ', ')}`;
  const said = all.flatMap((note) => {
    const time = untoldTime(note, told, period);
    const units = [...note.lead, ...note.with];
    return [
      ...(asked.has(note) || isAsked(units) ? [] : [labelled('责任单位：', 'Lead: ', units.join('、'))]),
      ...(time === undefined ? [] : [labelled('完成时间：', 'When: ', time)]),
    ];
  });
  return [...new Set(said)];
}
