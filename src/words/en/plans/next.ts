import type { Like } from '../../table.ts';
import type { words as zh } from '../../zh/plans/next.ts';

export const words = {
  head: 'The plan for {year}, carried over from {plan} of {from}: texts, targets, leads and ids as they were, days moved.',
  check: 'Hold it against the new work points, duty by duty; never use an id again for another duty.',
  unfinished: 'Only what was not finished is in it; {count} done or exempt were left out.',
  remedy: 'Not done under the plan before. {words}',
  namesYear: 'To be confirmed: the words name {years}; say it for the new year.',
  made: 'Requirements: {count}. Check them against the new work points, then run plan validate.',
} as const satisfies Like<typeof zh>;
