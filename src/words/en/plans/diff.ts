import type { Like } from '../../table.ts';
import type { words as zh } from '../../zh/plans/diff.ts';

export const words = {
  title: '{before} → {after}',
  verdicts: { kept: 'kept', changed: 'changed', added: 'added', dropped: 'dropped' },
  parts: { id: 'id', text: 'words', target: 'target', due: 'due', lead: 'responsible', for: 'kinds of unit' },
  count: '{verdict}: {count}',
  listComma: ', ',
  between: ', ',
  columns: ['result', 'id before', 'id now', 'before', 'now', 'target and due before', 'target and due now', 'changed'],
  was: 'was: {text}',
  now: 'now: {text}',
} as const satisfies Like<typeof zh>;
