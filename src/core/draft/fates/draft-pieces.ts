import { type Draft, type DraftItem, type DraftRequirement, type DraftSection, isDoubt } from '../draft.ts';
import { goalId } from '../goals.ts';
import type { DraftPiece } from './fate.ts';

/** What of a draft was taken from the document, in the document's order: goals stand above its first section, though last in the draft. */
export function draftPieces({ plan }: Draft): DraftPiece[] {
  const alone = { requirements: [], neighbours: [] };
  const isGoals = ({ items: [item] }: DraftSection) => item?.id === goalId;
  const goals = plan.sections.filter(isGoals).flatMap(({ items }) => items);
  return [
    { fate: 'title', text: plan.title, ...alone },
    ...sentences(plan.aim).map((text) => ({ fate: 'aim', text, ...alone }) as const),
    ...goals.flatMap((item) => itemPieces(item).filter(({ fate }) => fate !== 'title')),
    ...plan.sections.filter((section) => !isGoals(section)).flatMap(sectionPieces),
  ];
}

function sentences(aim: string): string[] {
  return aim.split('。').filter((text) => text !== '');
}

function sectionPieces(section: DraftSection): DraftPiece[] {
  const neighbours = section.items.flatMap((item) => item.requirements);
  return [
    { fate: 'title', text: section.title, requirements: [], neighbours },
    ...section.items.flatMap((item) => itemPieces(item)),
  ];
}

function itemPieces({ title, context, requirements }: DraftItem): DraftPiece[] {
  const byQuote = new Map<string, DraftRequirement[]>();
  for (const each of requirements) {
    const known = byQuote.get(each.quote);
    if (known === undefined) byQuote.set(each.quote, [each]);
    else known.push(each);
  }
  return [
    { fate: 'title', text: title, requirements: [], neighbours: requirements },
    ...context.map((text) => ({ fate: 'context', text, requirements: [], neighbours: requirements }) as const),
    ...[...byQuote].map(
      ([text, own]) => ({ fate: fateOf(own), text, requirements: own, neighbours: requirements }) as const,
    ),
  ];
}

function fateOf(requirements: readonly DraftRequirement[]): 'duty' | 'doubtful' {
  return requirements.some(({ guesses }) => guesses.some(isDoubt)) ? 'doubtful' : 'duty';
}
