import type { Like } from '../table.ts';
import type { words as zh } from '../zh/plain.ts';

export const words = {
  choose: 'Type the number or letter before it, then Enter; Enter alone takes the first',
  back: '(type < to go back)',
  notThere: 'There is no such choice; type again',
  search: 'None of these, go back',
} as const satisfies Like<typeof zh>;
