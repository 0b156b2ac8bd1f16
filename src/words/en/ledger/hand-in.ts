import { argument } from '../../argument.ts';
import type { Like } from '../../table.ts';
import type * as zh from '../../zh/ledger/hand-in.ts';
import { counted } from '../counted.ts';

export const submitTable = {
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
  nextGuided:
    'Hand the ledger in next: choose Backup under More in the menu, and send the file that it makes. What is recorded later is marked as such.',
  after: 'after the report',
} as const satisfies Like<typeof zh.submitTable>;

export const reviewTable = {
  intro: ({ unit, count, own }) =>
    `${unit}: ${count} to review${Number(own) > 0 ? `; ${own} more were recorded by you and need somebody else` : ''}.`,
  nothing: '{unit} has nothing to review: all that is reported done or exempt has been looked at.',
  verdict: 'What do you say?',
  help: 'Enter alone skips and records nothing.',
  units: '{count} units',
  order: 'In which order?',
  orders: { unit: 'one unit after the other', item: 'one requirement after the other, all units side by side' },
  skip: 'skip',
  accept: 'accept',
  return: 'return (with a reason)',
  acceptRest: { unit: "accept this unit's {count} that are left", item: 'accept this one of the {count} units left' },
  returnRest: { unit: "return this unit's {count} that are left", item: 'return this one of the {count} units left' },
  asSelfScored: 'Of these {count} have a self-score: take it for the reviewed score? (no: no points yet)',
  acceptMany: 'Accept all {count} of them?',
  returnMany: 'Return all {count} of them? (reason: {reason})',
  noneSaid: 'Nothing was reviewed or recorded.',
  selfScored: '{id} (self-score {self})',
  colon: ': ',
  between: ', ',
  open: 'open evidence',
  back: 'back to the one before',
  quit: 'quit',
  reason: 'Why is it returned?',
  reasonEmpty: 'To return something takes a reason.',
  points: ({ max, self }) =>
    `Points? (0 to ${max}, ${self ? `self-score ${self}` : 'not self-scored'}; may be empty: Enter)`,
  badPoints: 'Please write a number from 0 to {max}.',
  acceptedWith: 'Accepted: {id}, reviewed score {points}',
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
  handBackAll:
    'To hand this back: plan export --all -o reviewed/, a packet a unit, and there plan merge (shared store: plan sync --all).',
  inPlace: "It stands in the unit's own ledger; its plan check shows it.",
  reminder:
    '"The reviewer is not the recorder" goes by name, computer and key; whether an acceptance counts goes by the reviewer\'s key (reviewers in units.yaml). A shared store holds it by login, too.',
} as const satisfies Like<typeof zh.reviewTable>;

export const archiveTable = {
  report: 'report',
  evidence: 'evidence',
  ledger: 'ledger',
  plan: 'plan',
  assignment: 'assignments.yaml',
  ownWords: 'report-words.yaml',
  notInPlan: 'no longer in the plan',
  index: 'index.csv',
  columns: ['id', 'requirement', 'evidence', 'place in the archive', 'SHA-256', 'state'],
  states: {
    kept: 'archived',
    missing: 'missing (the copy is gone or damaged)',
    removed: 'removed by request',
    link: 'link',
  },
  list: 'Evidence that goes into the archive ({count}, {size}):',
  confirm: 'Archive all of it? It may hold personal data: make sure that it may be handed out.',
  cancelled: 'Nothing was archived.',
  missing: 'Evidence {name} is missing or damaged and was not archived; the index says so.',
  made: 'Archived: {place} (files: {files}, of them evidence: {kept}). In all {evidence}. sha256sum -c SHA256SUMS in it checks them.',
} as const satisfies Like<typeof zh.archiveTable>;
