import { groupedBy } from '../../grouped-by.ts';
import { goalId } from '../goals.ts';
import type { DraftPiece } from './fate.ts';
import type { WrittenDuty, WrittenItem, WrittenPlan } from './written-plan.ts';

/** What of a plan was taken from the document, in the document's order: goals stand above its first section, though last in the plan. */
export function draftPieces({ title, aim, items }: WrittenPlan): DraftPiece[] {
  const alone = { requirements: [], neighbours: [] };
  const goals = items.filter(({ id }) => id === goalId);
  return [
    { fate: 'title', text: title, ...alone },
    ...sentences(aim).map((text) => ({ fate: 'aim', text, ...alone }) as const),
    ...goals.flatMap((item) => itemPieces(item).filter(({ fate }) => fate !== 'title')),
    ...sectionsOf(items.filter(({ id }) => id !== goalId)).flatMap(sectionPieces),
  ];
}

function sentences(aim: string): string[] {
  return aim.split('。').filter((text) => text !== '');
}

/** Those of one section, one behind the other. */
function sectionsOf(items: readonly WrittenItem[]): WrittenItem[][] {
  const sections: WrittenItem[][] = [];
  for (const item of items) {
    const last = sections.at(-1);
    const [before] = last ?? [];
    const isSame = before?.section.number === item.section.number && before.section.title === item.section.title;
    if (last !== undefined && isSame) last.push(item);
    else sections.push([item]);
  }
  return sections;
}

function sectionPieces(items: readonly WrittenItem[]): DraftPiece[] {
  const neighbours = items.flatMap((item) => item.requirements);
  const text = items[0]?.section.title ?? '';
  return [{ fate: 'title', text, requirements: [], neighbours }, ...items.flatMap((item) => itemPieces(item))];
}

function itemPieces({ id: item, title, context, requirements }: WrittenItem): DraftPiece[] {
  const byQuote = groupedBy(requirements, ({ quote }) => quote);
  const common = { item, neighbours: requirements };
  return [
    { fate: 'title', text: title, requirements: [], ...common },
    ...context.map((text) => ({ fate: 'context', text, requirements: [], ...common }) as const),
    ...[...byQuote].map(([text, own]) => ({ fate: fateOf(own), text, requirements: own, ...common }) as const),
  ];
}

function fateOf(requirements: readonly WrittenDuty[]): 'duty' | 'doubtful' {
  return requirements.some(({ isDoubtful }) => isDoubtful) ? 'doubtful' : 'duty';
}
