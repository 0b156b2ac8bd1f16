import { argument } from '../../argument.ts';
import type { Like } from '../../table.ts';
import type { words as zh } from '../../zh/ledger/review.ts';

export const words = {
  intro: ({ unit, count, own }) =>
    `${unit}: ${count} to review${Number(own) > 0 ? `; ${own} more were recorded by you and need somebody else` : ''}.`,
  nothing: '{unit} has nothing to review: all that is reported done or exempt has been looked at.',
  verdict: 'What do you say?',
  help: 'Enter alone skips and records nothing.',
  skip: 'skip',
  accept: 'accept',
  return: 'return (with a reason)',
  open: 'open evidence',
  back: 'back to the one before',
  quit: 'quit',
  reason: 'Why is it returned? (Esc goes back)',
  reasonEmpty: 'To return something takes a reason.',
  evidence: 'Evidence:',
  noEvidence: 'No evidence attached.',
  accepted: 'accepted: {id}',
  returned: 'returned: {id} (reason: {reason})',
  ended: 'Review ended: {accepted} accepted, {returned} returned.',
  stopped: ({ accepted, returned }) =>
    Number(accepted) + Number(returned) === 0
      ? 'Stopped; nothing was recorded.'
      : `Stopped. ${accepted} accepted and ${returned} returned are recorded.`,
  handBack: ({ unit, name }) =>
    `To hand this back: plan export --unit ${argument(unit)} -o ${argument(`${name}-review.zip`)}, and there plan merge (shared store: plan sync).`,
  inPlace: "It stands in the unit's own ledger; its plan check shows it.",
  reminder:
    'In folders "the reviewer is not the recorder" goes by name and computer: a reminder, not a lock. A shared store holds it by login.',
} as const satisfies Like<typeof zh>;
