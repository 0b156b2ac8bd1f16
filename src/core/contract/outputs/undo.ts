import { flag, formatNumber, listOf, record } from '../declare.ts';
import { entryShape } from '../shared/entry.ts';
import { planShape } from '../shared/plan.ts';

export const undoOutput = record(
  {
    format: formatNumber(1),
    plan: planShape,
    done: flag('They were taken back, or with `--redo` restored; else nothing was written.'),
    entries: listOf(
      entryShape,
      'What this computer recorded last and stood; with `--redo`, what the last undo took back.',
    ),
  },
  'What an undo took back.',
);
