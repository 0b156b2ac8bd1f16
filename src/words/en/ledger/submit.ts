import { argument } from '../../argument.ts';
import type { Like } from '../../table.ts';
import type { words as zh } from '../../zh/ledger/submit.ts';
import { counted } from '../counted.ts';

export const words = {
  which: 'Which period do you report?',
  signed: 'Signed by (who answers for the unit)?',
  empty: 'Please write a name.',
  covers: ({ unit, period, count, done, of, percent }) =>
    `${unit} reports ${period}: ${counted(count, 'record')} in it; ${percent}% done (${done} of ${of}).`,
  evidence: '{evidence}; evidence missing for {lacking}, done without evidence {unattached}.',
  zero: '{unit} has no record in {period}: nothing to report.',
  earlier: '{signed} reported this period on {day}; a new report takes its place.',
  ask: 'Report this, signed by {signed}?',
  cancelled: 'Not reported; nothing was recorded.',
  made: `Reported: {unit}, {period}, signed by {signed}.
Digest of the ledger: {digest}`,
  next: ({ name, evidence }) =>
    `Hand the ledger in next: plan export -o ${argument(`${name}.zip`)}${Number(evidence) > 0 ? ' --with-evidence' : ''} (to a shared store: plan sync). What is recorded later is marked as such.`,
  after: 'after the report',
} as const satisfies Like<typeof zh>;
