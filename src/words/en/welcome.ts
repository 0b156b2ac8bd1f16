import type { Like } from '../table.ts';
import type { words as zh } from '../zh/welcome.ts';

export const words = {
  start: `There is no ledger here yet. The plan at hand: {title}

  plan check      walk the duties (asks for unit and name the first time)
  plan status     progress
  plan report     the year-end report
  plan validate   check plan files
  plan --help     all verbs`,
} as const satisfies Like<typeof zh>;
