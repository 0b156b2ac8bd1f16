import type { Like } from '../../table.ts';
import type { words as zh } from '../../zh/plans/next.ts';

export const words = {
  head: 'The plan for {year}, carried over from {plan} of {from}: texts, targets, leads and ids as they were, days moved.',
  check: 'Hold it against the new work points, duty by duty; never use an id again for another duty.',
  review:
    "What is still the old year's, or was moved, has a comment 待确认 (to confirm) and stands in x-guess; plan import --review goes through it, plan validate tells what is left.",
  unfinished: 'Only what was not finished is in it; {count} done or exempt were left out.',
  why: {
    title: 'carried over from the old title; the new document may have another',
    aim: 'this is the aim of {from}; say that of the new year',
    source: 'the quotes are from this document of {from}; name the new one once it is issued',
    days: 'moved from {was}',
    years: 'the words name {years}; say it for the new year',
  },
  made: ({ count, guesses, file }) =>
    `Requirements: ${count}, to be confirmed: ${guesses}. Hold them against the new work points with plan import --review ${file}, then run plan validate.`,
} as const satisfies Like<typeof zh>;
