import type { Like } from '../table.ts';
import type { words as zh } from '../zh/list.ts';
import { counted } from './counted.ts';

export const words = {
  bundled: 'comes with the tool',
  plan: ({ title, from, to, count, where }) =>
    `${title} (${from} to ${to}, ${counted(count, 'requirement')}, ${where})`,
  broken: ({ errors }) => `cannot be read: ${counted(errors, 'error')}; plan validate shows each`,
} as const satisfies Like<typeof zh>;
