import type { Day } from '../../core/day.ts';
import type { NoticedDuty } from '../../core/district/notices.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { AsOf } from '../../core/progress/as-of.ts';
import { noticeMessages } from '../../words/areas/reports/notice.ts';
import { reportMessages } from '../../words/areas/reports/report.ts';
import type { Language } from '../../words/language.ts';
import { dayWords } from '../../words/period-words.ts';
import { exact, joined, line, type Shown } from '../../words/shown.ts';
import type { Block, TableBlock } from '../body/block.ts';

/** A letter of the bureau as plain text, which each format lays out: GB/T 9704-2012, without red head and number. */
export interface Letter {
  readonly title: string;
  readonly addressee: string;
  readonly blocks: readonly Block[];
  /** Whose letter it is, and its day. */
  readonly signature: readonly string[];
  /** Whom to ask, below the day. */
  readonly contact: string;
  readonly annex?: LetterAnnex;
  /** The same in short, for a chat. */
  readonly chat: Shown;
}

export interface LetterAnnex {
  /** As it stands below the body. */
  readonly named: string;
  readonly label: string;
  readonly title: string;
  readonly table: TableBlock;
}

/** What all letters of one call say. */
export interface LetterFacts {
  readonly plan: Plan;
  readonly asOf: AsOf;
  /** The day beside the signature, which is left to the hand that signs unless it was set. */
  readonly signedOn: Day | undefined;
  /** That day, else the one on which it is written; and that by which an answer is asked for. */
  readonly day: string;
  readonly replyBy: string;
  /** Whom at the bureau to ask. */
  readonly contact: string;
  readonly language: Language;
}

/** What sentences of a letter ask for. */
export function valuesOf({ plan, asOf, replyBy, language }: LetterFacts) {
  return {
    plan: plan.title,
    issuer: plan.issuer.name,
    day: dayWords(asOf.day, language),
    replyBy: dayWords(replyBy, language),
  };
}

/** The bureau, the day, and whom to ask. A sentence would mask a telephone number. */
export function closingOf({ plan, signedOn, contact, language }: LetterFacts): Pick<Letter, 'signature' | 'contact'> {
  const { contact: title, note } = noticeMessages[language];
  return {
    signature: [
      exact(plan.issuer.name),
      signedOn === undefined ? reportMessages[language].noDay : dayWords(signedOn, language),
    ],
    contact: line`${note.open}${title}${exact(contact)}${note.close}`,
  };
}

/** A chat is read at a glance. */
const mostNamed = 6;

/** 1.1、2.3; of many the first: 1.1、2.3等. */
export function idsOf(duties: readonly NoticedDuty[], language: Language): Shown {
  const { between, andMore } = noticeMessages[language];
  const ids = duties.slice(0, mostNamed).map(({ found }) => exact(found.requirement.id));
  return line`${joined(ids, between)}${duties.length > mostNamed ? andMore : ''}`;
}

/** The short text with whom to ask behind it. */
export function chatOf(text: Shown, { contact, language }: LetterFacts): Shown {
  const { contact: title, fullStop } = noticeMessages[language];
  return line`${text}${title}${exact(contact)}${fullStop}`;
}
