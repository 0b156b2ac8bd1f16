import type { Like } from '../table.ts';
import type { words as zh } from '../zh/output.ts';

export const words = {
  overwrite: '{file} exists with other content (perhaps edited). Overwrite it?',
  written: 'Written: {file}',
} as const satisfies Like<typeof zh>;
