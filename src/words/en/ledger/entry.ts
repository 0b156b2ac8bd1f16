import type { Like } from '../../table.ts';
import type { words as zh } from '../../zh/ledger/entry.ts';

export const words = {
  done: 'done',
  progress: 'in progress',
  exempt: 'exempt',
  reopen: 'reopened',
  note: 'note',
  memo: 'memo',
  remedy: 'to be put right',
  remedyFields: { cause: 'cause: {text}', measure: 'measure: {text}', owner: 'owner: {text}', due: 'by {text}' },
  cleared: '(cleared)',
  attach: 'evidence added',
  confirm: 'confirmed',
  accepted: 'accepted',
  returned: 'returned',
  submit: 'submitted',
  retract: 'taken back',
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
