import type { Like } from '../table.ts';
import type { words as zh } from '../zh/work.ts';

export const words = {
  evidence: 'Checking the evidence …',
  packing: 'Packing …',
  unpacking: 'Unpacking …',
  takingIn: 'Taking in the evidence …',
  report: 'Writing the report …',
  collecting: 'Collecting …',
} as const satisfies Like<typeof zh>;
