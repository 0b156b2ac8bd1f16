import type { Like } from '../../table.ts';
import type { words as zh } from '../../zh/help/completion.ts';

export const words = {
  writes: 'The script goes to {file}',
  adds: `One line is added to the end of {file}:
  {line}`,
  ask: 'Set it up so?',
  done: 'Done. A new terminal completes with Tab; to be rid of it, delete that file and that line.',
  profile: `The script is written. Run this line in PowerShell, once, then open a new window:
  {line}`,
} as const satisfies Like<typeof zh>;
