import type { Like } from '../../table.ts';
import type * as zh from '../../zh/plans/validate.ts';
import { counted } from '../counted.ts';

export const validateTable = {
  severities: { error: 'error', warning: 'warning', note: 'note' },
  hint: 'hint: ',
  summary: ({ files, counts, code }) =>
    `${counted(files, 'plan file')} checked: ${counts} (plan explain ${code} says more)`,
  counted: ({ error, warning, note }) =>
    [error && counted(error, 'error'), warning && counted(warning, 'warning'), note && counted(note, 'note')]
      .filter(Boolean)
      .join(', '),
  sound: ({ files }) => `${counted(files, 'plan file')} checked: nothing found`,
  withHint: '{message} ({hint})',
  written: 'Written: {file}',
  annotationsCut: 'GitHub marks no more than {most} places of each kind and step; the log of this step has them all',
  passedOver: ({ files, count }) => `${counted(count, 'YAML file')} passed over, being no plan: ${files}`,
  fixed: '{file}: fixed: {what}',
  wouldFix: '{file}: can be fixed: {what} (nothing was written)',
  notFixed: '{file}: no valid YAML, so nothing was changed; correct the errors below, then use --fix',
  markdown: {
    title: 'Plans checked: {counts}',
    changes: 'Compared with before',
    others: 'Other findings',
    outdated: ({ count, ids }) =>
      `This change would have ${counted(count, 'record')} of the ledgers confirmed again (${ids}).`,
    orphaned: ({ count, ids }) =>
      `This change would leave ${counted(count, 'record')} of the ledgers without a requirement in the plan (${ids}).`,
    unaffected: 'No record of the ledgers in this repository would have to be confirmed again.',
    more: '{count} more, see the log of the check',
    between: ', ',
  },
  watching: 'Waiting for the next change (Ctrl+C ends)',
  fixAll: 'Fix the whole file: {what}',
  required: 'required',
  comma: ', ',
  fixes: {
    'unquoted-id': ({ count }) => `${counted(count, 'id')} quoted`,
    'half-width-punctuation': ({ count }) => `${counted(count, 'punctuation mark')} made full-width`,
    'line-ends': ({ count }) => `${counted(count, 'line end')} made LF`,
    'final-line-end': 'a line end put at the end of the file',
    'byte-order-mark': 'the byte order mark removed',
  },
} as const satisfies Like<typeof zh.validateTable>;

export const diffTable = {
  title: '{before} → {after}',
  verdicts: { kept: 'kept', changed: 'changed', added: 'added', dropped: 'dropped' },
  parts: {
    id: 'id',
    text: 'words',
    target: 'target',
    due: 'due',
    lead: 'responsible',
    for: 'kinds of unit',
    score: 'score',
  },
  count: '{verdict}: {count}',
  listComma: ', ',
  between: ', ',
  columns: ['result', 'id before', 'id now', 'before', 'now', 'target and due before', 'target and due now', 'changed'],
  was: 'was: {text}',
  now: 'now: {text}',
} as const satisfies Like<typeof zh.diffTable>;
