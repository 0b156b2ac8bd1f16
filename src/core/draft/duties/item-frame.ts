import type { Day, Span } from '../../day.ts';
import type { FoundDeadline } from '../../text/days/found-deadline.ts';
import type { CountedWeek } from '../amounts/counted-weeks.ts';
import type { EventDay } from '../amounts/day-of-event.ts';
import type { Responsible } from '../notes/responsible.ts';
import type { Paragraph } from '../outline/paragraph.ts';
import type { HeldDoer } from './held-doer.ts';

/** What an item's place brings to it. */
export interface ItemFrame {
  readonly id: string;
  /** What stands between the section's title and this, its first, item. */
  readonly lead: readonly Paragraph[];
  /** Whose the whole section is, as a line below its title notes. */
  readonly note: Responsible | undefined;
  /** Who has to do all of the list that it stands in. */
  readonly held?: HeldDoer | undefined;
  /** Hardly a sentence of the document says who has to do it. */
  readonly namesSeldom?: boolean;
  /** The note behind the last of an item's parts is the note of all of them. */
  readonly endInNotes?: boolean;
  readonly isPreface: boolean;
  /** Lines beside it are no titles but text, so that its own first sentence asks as theirs do. */
  readonly isAmongTexts: boolean;
  /** A head above it forbids what is listed below. */
  readonly isForbidden: boolean;
  /** It tells what shall be in the end: that is asked for from its first number or day on. */
  readonly isGoal: boolean;
  /** What the document calls the items that it stands among, below the section. */
  readonly group: string | undefined;
  readonly period: Span;
  /** A week whose days the document gives, to count the others from. */
  readonly week?: CountedWeek | undefined;
  /** The last day of the one week that the whole plan is for. */
  readonly lastOfWeek?: FoundDeadline | undefined;
  /** The one day that all of it is for: hours are hours of it. */
  readonly event?: EventDay | undefined;
  /** Lines whose quotes were put back by a guess. */
  readonly unsureLines: ReadonlySet<number>;
  /** The plan's year is a guess, and with it every day whose year the text does not name. */
  readonly isYearUnsure: boolean;
  /** Titles that it stands under, the nearest first: a day in one holds for its duties. */
  readonly titles: readonly string[];
  /** The last day, with its year, that a title before its own names: stages follow one another. */
  readonly after?: Day | undefined;
}
