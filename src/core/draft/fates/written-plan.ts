import type { Span } from '../../day.ts';
import { textsOf, valueUnder } from '../../plan/yaml/source-node.ts';
import { readYaml } from '../../plan/yaml/yaml-source.ts';
import { type DraftPlan, type DraftRequirement, isDoubt } from '../draft.ts';
import { openGuesses } from '../guesses/open-guesses.ts';
import { partsOf } from '../guesses/typed-parts.ts';
import { type DutyToSort, entryOf, itemsToSort } from '../triage/duties-to-sort.ts';

/** A plan as it is held against its document: drafted just now, or as its file has it by now. */
export interface WrittenPlan {
  readonly title: string;
  readonly aim: string;
  readonly period: Span;
  readonly items: readonly WrittenItem[];
}

export interface WrittenItem {
  readonly id: string;
  readonly title: string;
  readonly section: { readonly number: string; readonly title: string };
  readonly context: readonly string[];
  readonly requirements: readonly WrittenDuty[];
}

export interface WrittenDuty {
  readonly id: string;
  readonly text: string;
  readonly quote: string;
  /** The number that its target asks for: `3`, `95%`; empty where there is none. */
  readonly amount: string;
  readonly due: string;
  readonly lead: readonly string[];
  readonly with: readonly string[];
  readonly score: string;
  readonly scoring: string;
  readonly isDoubtful: boolean;
}

export function writtenDraft({ title, aim, period, sections }: DraftPlan): WrittenPlan {
  const items = sections.flatMap((section) =>
    section.items.map(({ id, title: own, context, requirements }) => ({
      id,
      title: own,
      section: { number: section.number, title: section.title },
      context,
      requirements: requirements.map(draftedDuty),
    })),
  );
  return { title, aim, period, items };
}

function draftedDuty({ target, due, score = '', scoring = '', guesses, ...duty }: DraftRequirement): WrittenDuty {
  const amount = target?.['at-least'] ?? target?.['at-most'] ?? '';
  return { ...duty, amount, due: due ?? '', score, scoring, isDoubtful: guesses.some(isDoubt) };
}

/** The same of a plan's text, whatever was changed in it since. */
export function planWritten(text: string, period: Span): WrittenPlan {
  const { root } = readYaml(text);
  const own = (key: string) => (root?.kind === 'map' ? textUnder(valueUnder(root, key)) : '');
  const doubtful = new Set(openGuesses(text).map(({ place }) => place.requirement));
  const items = itemsToSort(text).map(({ section, item, context, duties }) => ({
    ...item,
    section,
    context,
    requirements: duties.map((duty) => dutyWritten(duty, doubtful.has(duty.id))),
  }));
  return { title: own('title'), aim: own('aim'), period, items };
}

function dutyWritten({ id, text, quote, lead, with: partners, map }: DutyToSort, isDoubtful: boolean): WrittenDuty {
  const own = (key: string) => textUnder(entryOf(map, key)?.value);
  const target = entryOf(map, 'target')?.value;
  const asked = target?.kind === 'map' ? partsOf(target) : [];
  const amount = asked.find(([key]) => key === 'at-least' || key === 'at-most')?.[1] ?? '';
  const said = { due: own('due'), score: own('score'), scoring: own('scoring') };
  return { id, text, quote, amount, lead, with: partners, isDoubtful, ...said };
}

function textUnder(value: Parameters<typeof textsOf>[0] | undefined): string {
  return value === undefined ? '' : (textsOf(value)[0] ?? '');
}
