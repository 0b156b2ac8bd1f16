import type { Day, Span } from '../day.ts';
import type { WrittenTarget } from '../target/target-shape.ts';
import type { TargetDoubt } from './amounts/found-target.ts';
import type { Cleaning, CleaningCode } from './outline/line.ts';

/** A plan as it will be written down, before anyone has confirmed it. */
export interface DraftPlan {
  readonly id: string;
  readonly title: string;
  readonly issuer: { readonly id: string; readonly name: string };
  readonly period: Span;
  readonly source: { readonly title: string; readonly complete: boolean };
  readonly aim: string;
  readonly units: Readonly<Record<string, string>>;
  readonly sections: readonly DraftSection[];
  readonly guesses: readonly Guess[];
}

export interface DraftSection {
  readonly number: string;
  readonly title: string;
  readonly items: readonly DraftItem[];
  readonly guesses: readonly Guess[];
}

export interface DraftItem {
  readonly id: string;
  /** As the document writes its number: 3., （三）, 第三条; empty where it has none. */
  readonly written: string;
  readonly title: string;
  readonly context: readonly string[];
  readonly requirements: readonly DraftRequirement[];
  readonly guesses: readonly Guess[];
}

export interface DraftRequirement {
  readonly id: string;
  readonly text: string;
  readonly quote: string;
  readonly target?: WrittenTarget;
  readonly due?: Day;
  readonly lead: readonly string[];
  readonly with: readonly string[];
  /** Points in an assessment, and the rule by which they are given. */
  readonly score?: string;
  readonly scoring?: string;
  /** What groups its item with others below the section. */
  readonly tags: readonly string[];
  readonly guesses: readonly Guess[];
}

/** What a key was guessed from; the words are the messages'. */
export interface Guess {
  /** The key of the plan that it stands in. */
  readonly key: string;
  readonly why: GuessReason;
  /** What the document says, or the line of the file. */
  readonly about: string;
}

export type GuessReason =
  | TargetDoubt
  | 'plan-id'
  | 'issuer'
  | 'issuer-id'
  | 'year'
  | 'period'
  | 'units'
  | 'title'
  | 'made-section'
  | 'opening'
  | 'due'
  | 'quotes'
  | 'shared-quote'
  | 'shared-score'
  | 'bounds'
  | 'goal'
  | 'shared-due'
  | 'due-year'
  | 'no-day'
  | 'table-row'
  | 'table-due'
  | 'several-numbers';

/** That a section's or an item's title was made up is only said; whether a duty is right is asked. */
export function isDoubt({ why }: Guess): boolean {
  return why !== 'made-section' && why !== 'opening';
}

/** How the sentences of the cleaned document stand in the draft. */
export interface Coverage {
  readonly sentences: number;
  /** In a quote or under context, exactly once. */
  readonly once: number;
  readonly missing: readonly string[];
  readonly twice: readonly string[];
}

export interface Draft {
  readonly plan: DraftPlan;
  readonly coverage: Coverage;
  readonly cleaned: readonly Cleaning[];
}

export type { Cleaning, CleaningCode };
