import type { Like } from '../../table.ts';
import type { words as zh } from '../../zh/plans/manual.ts';
import { aboutChanges } from './manual/about-changes.ts';
import { aboutFiles } from './manual/about-files.ts';
import { aboutSense } from './manual/about-sense.ts';
import { aboutStructure } from './manual/about-structure.ts';
import { aboutWording } from './manual/about-wording.ts';

export const words = {
  finds: 'Finds',
  why: 'Why',
  earlier: 'Earlier version',
  wrong: 'Wrong',
  right: 'Right',
  switchOff: 'Where there is reason to keep it',
  reason: 'reason',
  colon: ':',
  title: 'The checks',
  other: '[中文](checks.zh-CN.md)',
  severities: { error: 'error', warning: 'warning', note: 'note' },
  introduction: [
    '`plan validate` gives a code in brackets after each finding. This page says of each what it finds, why that matters, and how it looks wrong and right; `plan explain CODE` shows the same.',
    'Errors fail the check (exit code 1); warnings fail it with `--strict` only; notes never do.',
    'Warnings and notes can be switched off by a comment that gives the reason; errors cannot. Such a comment that does nothing is itself a finding.',
  ],
  switchOffs: `# plan-disable CODE: reason              at the head of the file, for all of it
# plan-disable-next-line CODE: reason    for the next line; several may follow one another
text: … # plan-disable-line CODE: reason   for this line
`,
  paragraphs: { ...aboutFiles, ...aboutStructure, ...aboutSense, ...aboutWording, ...aboutChanges },
} as const satisfies Like<typeof zh>;
