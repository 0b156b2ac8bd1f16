import { choice, flag, formatNumber, optional, record, text } from '../declare.ts';

export const explainOutput = record(
  {
    format: formatNumber(1),
    code: text('A code of `validate`.'),
    severity: choice(['error', 'warning', 'note'], 'How much it weighs.'),
    finds: text('What is found.'),
    why: text('Why that matters.'),
    earlier: optional(text('For a comparison: the earlier plan.')),
    wrong: text('YAML in which it is found.'),
    right: text('The same put right.'),
    canBeSwitchedOff: flag('A remark with a reason switches it off.'),
  },
  'The page of the manual on a code.',
);
