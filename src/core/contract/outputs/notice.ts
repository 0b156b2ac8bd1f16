import { choice, count, day, formatNumber, listOf, nullable, record, text } from '../declare.ts';
import { planShape } from '../shared/plan.ts';
import { unitShape } from '../shared/unit.ts';

const dutyShape = record(
  {
    id: text('The requirement.'),
    reason: choice(
      ['overdue', 'urgent', 'soon', 'returned'],
      'Not done as asked; behind with little time left; behind with less time left than a reminder waits for; returned in review and not answered.',
    ),
    last: nullable(day('The last day of it, or of its period; null where only the end of the plan is.')),
  },
  'A duty that is open.',
);

const letterShape = record(
  {
    unit: unitShape,
    level: choice(['remind', 'supervise'], 'A reminder, or the stronger notice of supervision.'),
    arrival: choice(
      ['reported', 'nothing', 'unusable', 'other-plan'],
      'What came of the unit: its work; nothing; what cannot be used; of another plan.',
    ),
    contact: nullable(text('Whom to ask there; null where the list says nothing.')),
    duties: listOf(dutyShape, 'By reason.'),
    chat: text('The letter in short, for a chat.'),
    files: listOf(text('A file.'), 'What was written for it; none without -o.'),
  },
  'A letter to one unit.',
);

export const noticeOutput = record(
  {
    format: formatNumber(1),
    plan: planShape,
    asOf: day('As of which day.'),
    replyBy: day('By when an answer is asked for.'),
    thresholds: record(
      {
        remind: count('In percent of the time of a duty: with so much left at most it is reminded of.'),
        supervise: count('In percent: with so much left at most it is pressed for.'),
        reply: count('In days from that of the letter.'),
      },
      'By which it goes, of the list of units.',
    ),
    letters: listOf(letterShape, 'In the order of the list of units.'),
    circular: record(
      { chat: text('The circular in short, for a chat.'), files: listOf(text('A file.'), 'What was written.') },
      'The circular to all units.',
    ),
  },
  'The letters of a bureau to its units.',
);
