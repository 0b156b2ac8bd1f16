import type { Like } from '../../table.ts';
import type { words as zh } from '../../zh/plans/guess.ts';

export const words = {
  intro: '{file}: {count} to confirm. Each answer is saved at once; you may stop at any time.',
  nothing: '{file} has nothing left to confirm.',
  wholePlan: 'the whole plan',
  quote: 'The document: “{text}”',
  line: 'line {line}:',
  gone: '({key} is gone; only x-guess still names it)',
  question: 'Is this right?',
  help: '↑↓, number or letter move, Enter to take; Ctrl+C to stop',
  skip: 'skip, later',
  accept: 'right, confirm',
  edit: 'change it',
  drop: 'not wanted (remove {key})',
  back: 'the one before (takes its answer back)',
  quit: 'stop (every answer is saved)',
  typed: {
    target: 'What instead? Such as 不少于3所, 每月2次, 不超过5次, 95% (Esc: back)',
    day: 'Which day? Such as 2024-06-30, 6-30, 6月底 (Esc: back)',
    names: 'Which units? Commas between several (Esc: back)',
    parts: 'What instead? As it stands: key: value, key: value (Esc: back)',
    text: 'What instead? (Esc: back)',
  },
  notUnderstood: 'Not understood; write it like the examples.',
  unchanged: 'Nothing changed. To keep it choose “right, confirm”.',
  accepted: 'Confirmed and saved',
  changed: 'Now: {text}',
  dropped: 'Removed {key}',
  takenBack: 'The answer before was taken back',
  firstGuess: 'This is the first.',
  byHand: 'Line {line} is laid out in a way that cannot be changed here; use an editor. Skipped.',
  summary: ({ answered, left, file }) =>
    Number(left) === 0
      ? `Answered: ${answered}; all is confirmed. Next: plan validate ${file}`
      : `Answered: ${answered}; still to confirm: ${left}. Go on: plan import --review ${file}`,
  stopped: 'Stopped. All that was answered is saved: {answered}.',
  colon: ': ',
} as const satisfies Like<typeof zh>;
