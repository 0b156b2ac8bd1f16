import type { Like } from '../../table.ts';
import type * as zh from '../../zh/reports/part.ts';
import { counted } from '../counted.ts';

export const words = {
  section: 'section {number}',
  item: 'item {id}',
  lead: '{name}',
  nobody: 'assigned to nobody',
  title: ({ unit, plan, part }) => `${unit ? `${unit}: ` : ''}Self-check on “${plan}”, ${part}`,
  spanTitle: ({ unit, plan, part, span }) =>
    `${unit ? `${unit}: ` : ''}Report on “${plan}”, ${part ? `${part}, ` : ''}${span}`,
  inTitle: ', ',
  between: ', ',
  scoped: '{title} ({scope})',
  sectionNamed: 'section {number} “{title}”',
  itemNamed: 'item {id} “{title}”',
  duties: ({ where, lead }) =>
    `the duties ${[where ? `of ${where}` : '', lead ? `of ${lead}` : ''].filter((words) => words !== '').join(' that are ')}`,
  dutiesOfNobody: ({ where }) => `the duties ${where ? `of ${where} ` : ''}that are assigned to nobody`,
  basis: ({ unit, plan, duties }) => `${unit || 'This unit'} has checked ${duties} in “${plan}”.`,
  spanBasis: ({ unit, plan, duties, span, from, to }) =>
    `This is what ${unit || 'this unit'} did for ${duties ? `${duties} in ` : ''}“${plan}” in ${span} (${from} to ${to}).`,
  partOnly: 'Figures, tables and annexes are of these duties only.',
  spanOnly:
    'The duties of this period are those with records in it or due in it, and what was overdue or pressing at its end; figures, tables and annex 1 are of these only, annexes 2 and 3 of what was recorded in the period.',
  dueInSpan: 'Of what was due in the period ({of}), {done} done as asked.',
  doneBefore: 'done on {day}',
  next: ({ span, count }) => `${counted(count, 'more duty', 'more duties')} due in ${span}:`,
  nextAgain: 'Of the duties above, these are due again in {span}: {duties}.',
  nextNothing: 'Nothing else is due in {span}.',
  again: '{id} ({due})',
  nextSheet: 'Due next',
  fact: 'Of',
} as const satisfies Like<typeof zh.words>;
