import type { Like } from '../../table.ts';
import type { words as zh } from '../../zh/reports/word.ts';

export const words = {
  annexes: 'Annexes: ',
  annexNumber: '{number}. ',
  summary: { label: 'Annex 1', title: 'Summary' },
  catalogue: { label: 'Annex 2', title: 'Evidence' },
  signatures: 'Signatures',
} as const satisfies Like<typeof zh>;
