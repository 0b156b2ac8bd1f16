import type { Like } from '../../../table.ts';
import type { aboutSense as zh } from '../../../zh/plans/manual/about-sense.ts';

export const aboutSense = {
  'duplicate-id': {
    finds: 'Two requirements, or two items, have one id.',
    why: 'Entries in the ledger name requirements by id: two that share one share their records.',
  },
  'duplicate-text': {
    finds: 'Two requirements have the same words, punctuation and spaces aside. Those whose for parts them are none.',
    why: 'Who is asked cannot tell which is which, and answers one of them, or both alike.',
  },
  'uneven-numbering': {
    finds:
      'The number of a section or item is not the next one. Items may begin anew in each section. Ids of requirements are left alone: a duty that is dropped takes its id with it.',
    why: 'Where numbers break off, a section or item was most likely left out, or stands in the wrong place.',
  },
  'unconfirmed-guess': {
    finds: 'An x-guess is still there: something that plan import was unsure of and nobody has confirmed.',
    why: 'A target or a due that was guessed wrong stays wrong all year. Hold it against the document, then delete x-guess and the comment 待确认.',
  },
  'item-without-requirements': {
    finds: 'An item without a single requirement.',
    why: 'Most likely its title was written first and its duties never. If the source asks for nothing there, switch the check off and say so.',
  },
  'unknown-unit-kind': {
    finds: 'for names a kind of unit that units does not list.',
    why: 'Such a duty falls to nobody and stands on no list.',
  },
  'due-outside-period': {
    finds: 'A due before the plan begins, or after it ends.',
    why: 'Due before the start, it is overdue at once; due after the end, it never is. Most likely the year is wrong.',
  },
  'break-outside-period': {
    finds: 'A break with no day in the plan’s period.',
    why: 'It frees nobody from anything; most likely its year is wrong.',
  },
  'terms-missing': {
    finds: 'A requirement is due every term, and the plan has no terms.',
    why: 'The bureau sets the days of a term, which no program can know; without them it is owed never. Half-years of the calendar are every: half-year.',
  },
  'term-outside-period': {
    finds: 'A term with a day outside the plan.',
    why: 'What a term asks for is owed whole, and what is done outside the plan is not recorded in it. Most likely the year is wrong.',
  },
  'terms-out-of-order': {
    finds: 'A term that begins before the one above it.',
    why: 'Terms are numbered as they stand, T1, T2; what is made up or exempt goes by that number.',
  },
  'terms-overlap': {
    finds: 'Two terms that share a day.',
    why: 'Nobody could say for which of them what is done on it counts.',
  },
  'every-longer-than-period': {
    finds:
      'A recurring requirement whose period is longer than the plan. With a number (3 years) it is meant: owed once, by the plan’s end.',
    why: 'The plan cuts its only period short, which may then owe nothing. What is asked for once is a plain count.',
  },
} as const satisfies Like<typeof zh>;
