import type { Like } from '../../table.ts';
import type { words as zh } from '../../zh/ledger/entry.ts';

export const words = {
  done: 'done',
  progress: 'in progress',
  exempt: 'exempt',
  reopen: 'reopened',
  note: 'note',
  attach: 'evidence added',
  confirm: 'confirmed',
  accepted: 'accepted',
  returned: 'returned',
  submit: 'submitted',
  retract: 'taken back',
  unknown: 'of a newer version',
  restore: 'restored',
  quoted: '"{text}"',
  made: 'makes up {period}',
  forPeriod: '{period}',
  because: '(reason: {reason})',
  evidence: 'evidence {names}',
  remove: 'evidence removed {digest}',
  removed: '{name} [removed by request]',
  between: ', ',
} as const satisfies Like<typeof zh>;
