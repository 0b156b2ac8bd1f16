import type { Like } from '../../table.ts';
import type * as zh from '../../zh/ledger/copies.ts';
import { counted } from '../counted.ts';
import { packetFaults } from '../troubles/file.ts';

export const mergeTable = {
  between: ', ',
  steps: {
    new: ({ by, writer, count }) =>
      `Took in ${counted(count, 'entry', 'entries')} by ${by} (${writer}), of whom no file was here.`,
    continues: ({ by, writer, count }) => `Took in ${counted(count, 'new entry', 'new entries')} by ${by} (${writer}).`,
    branch:
      'The other branch by {by} ({writer}) is kept whole as the read-only file {file}; its new entries ({count}) count too.',
  },
  stepsGuided: {
    new: 'Taken in: {count} of {by}, from another computer.',
    continues: 'Taken in: {count} more of {by}.',
    branch: 'The other course of {by} is kept whole beside it, {count} of it new; it counts as well.',
  },
  reviews: 'Reviewed: {parts}.',
  returned: '{count} returned: {which}',
  accepted: '{count} accepted',
  betweenParts: '; ',
  evidence: ({ count }) => `Took in ${counted(count, 'evidence file')}.`,
  wrongEvidence: 'An evidence file is not what its hash says ({hash}) and was not taken in; ask for it again.',
  copyRemoved: 'All of the conflict copy {file} is in the ledger now; the copy was deleted.',
  gitDamaged:
    'Both sides changed {file} and one of them is damaged, so it is not merged: both stand between the marks. See plan verify, and put the sound one there.',
  gitBranch:
    'Both sides recorded in {file}: ours stays there, and theirs is kept whole as {branch} and counts, too. Now git add .plan, and git commit.',
  unforked:
    'The marks that git left in {file} are gone, and what both sides recorded is there. Now git add .plan, and git commit.',
  nothingNew: 'Nothing new; the ledger is as it was.',
  shared:
    'These requirements now have records from more than one hand; see whether one thing was recorded twice (what was recorded twice can be undone):',
  foreign: '{where}: nothing tells whose file this is; it was not taken in.',
  torn: '{where}: this line was cut off; only the lines before it were taken in.',
  fault: '{where} {what} [{code}]. The file was not taken in; ask for it again.',
  divergence: ({ writer, common, ours, theirs }) =>
    `The file of ${writer} has two branches: the same up to line ${common}, then ${counted(ours, 'line')} here and ${theirs} there.`,
  divergenceAdvice:
    'Most likely one side was restored from an old backup. Nothing was written. To keep the entries of both, add --keep-both: the other branch is kept whole beside ours, and what both have counts once.',
  conflict: '{file}:{line} one id stands for two different entries [conflicting-id]',
  conflictAdvice: 'Nothing was written. One side was edited; run plan verify on both to find the one that is sound.',
  export: {
    list: ({ count, size }) => `Evidence to be packed too (${counted(count, 'file')}, ${size}):`,
    confirm: 'Put all of it into the packet? It may hold personal data; be sure that the receiver may have it.',
    missing: 'The evidence {name} is missing or damaged and was not packed.',
    cancelled: 'Nothing was packed.',
    overwrite: '{file} exists. Overwrite it?',
    made: ({ file, entries, writers, packed, evidence }) =>
      `Packed ${file}: ${counted(entries, 'entry', 'entries')} in ${counted(writers, 'file')}, ${counted(packed, 'evidence file')} (the ledger has ${evidence}). plan merge takes it in.`,
    answer: 'review',
    answered: ({ folder, count, same }) =>
      `What was said in review to ${counted(count, 'unit')} lies in ${folder}${Number(same) > 0 ? `; ${same} more lay there unchanged` : ''}. Hand them back; there: plan merge.`,
    unanswered: ({ count }) => `Not reviewed, and not written: ${counted(count, 'more ledger')}.`,
    withoutEvidence: ({ count }) => `Without ${counted(count, 'evidence file')}; add --with-evidence to pack them.`,
  },
} as const satisfies Like<typeof zh.mergeTable>;

export const inboxTable = {
  kinds: {
    packet: 'a packet',
    ledger: 'a folder with a ledger',
    sheet: 'a filled-in form',
    other: 'another file',
    empty: 'an empty folder',
    'no-ledger': 'a folder',
  },
  sound: ({ file, kind, unit, records, signed }) =>
    `${file}: ${kind} of ${unit}, ${counted(records, 'record', 'records')}, ${signed}. It can be taken in.`,
  soundSheet: '{file}: a filled-in form of {unit}. It can be taken in, recorded under your name.',
  sheetOfNobody: '{file}: a filled-in form of nobody knows whom; name the file after its unit, and take it in again.',
  other: '{file}: neither a ledger nor a form; it was not taken in, and stays as it is.',
  signedBy: 'signed by {name}',
  unsigned: 'not signed yet',
  nothing: '{folder} holds no ledger and no form of any unit.',
  nothingSent: 'Among these files there is no ledger and no form of any unit.',
  confirm: 'Take in all {count} that can be?',
  notTaken: 'Nothing was taken in.',
  taking: '{unit} ({file}):',
  parted: '{file} was not taken in whole: something parts from what was taken in before, or is damaged',
  sheetRefused: '{file} is filled in wrongly somewhere, and was not taken in',
  taken: '{count} taken in.',
  answers: 'Answers, ready to be copied:',
  received: ({ unit, files, records, signed }) =>
    `${unit}: received (${files}), ${counted(records, 'record', 'records')}, ${signed}.`,
  receivedUnsigned: ({ unit, files, records }) =>
    `${unit}: received (${files}), ${counted(records, 'record', 'records')}. It is not signed yet; please sign it and send it again.`,
  receivedSheet: '{unit}: your form was received ({files}).',
  again: '{unit}: please send it again, because {reasons}.',
  unused: 'Something else that you sent was not taken in: {reasons}.',
  betweenSentences: ' ',
  reason: ({ file, why, detail }) => `${file} cannot be used: ${packetFaults[why](detail).replace(/[.;] .*$/, '')}`,
  between: ', ',
  betweenReasons: '; ',
} as const satisfies Like<typeof zh.inboxTable>;

export const syncTable = {
  ofUnit: '{unit}:',
  unseen: 'this login does not see it; not synced.',
  down: 'Fetching …',
  up: 'Sending …',
  verifying: 'Checking the shared store …',
  list: ({ count, size }) => `Evidence to be sent (${counted(count, 'file')}, ${size}):`,
  confirm:
    'Send all of it to the shared store? It may hold personal data; be sure that those who read there may have it.',
  sent: ({ entries, evidence, store }) =>
    Number(evidence) > 0
      ? `Sent ${counted(entries, 'entry', 'entries')} and ${counted(evidence, 'evidence file')} to ${store}.`
      : `Sent ${counted(entries, 'entry', 'entries')} to ${store}.`,
  same: 'The same as {store}; nothing to send.',
  withoutEvidence: ({ count }) => `Without ${counted(count, 'evidence file')}; add --with-evidence to send them.`,
  others: ({ count, unit }) =>
    `${counted(count, 'entry', 'entries')} here of units other than ${unit}: kept with their file, counted for no unit.`,
  kept: {
    damaged: '{file} is damaged and was not sent; plan verify names the line.',
    'store-damaged': 'What the shared store has of {file} is not sound, so ours was not sent; tell its owner.',
    reviews: '{file} holds reviews, which the reviewer sends under their own login.',
    'not-reviews': "{file} holds the unit's own entries, which the unit sends; a reviewer sends reviews only.",
  },
} as const satisfies Like<typeof zh.syncTable>;

export const storeTable = {
  made: 'Set up the shared store in {store} (format {versions}).',
  ready: 'The shared store in {store} is of the present format already.',
  units: ({ count }) => `Registered ${counted(count, 'unit')}.`,
  distributed: ({ count, tables }) =>
    `Spread ${counted(count, 'table')} over the machines by unit, all of a unit on one: ${tables}.`,
  distributedBefore: 'All tables of the units are spread by unit already.',
  mended: 'What keeps the units apart was wrong in {count} places ({names}) and is set right now.',
  guard: {
    'guard-off':
      'Row-level security is off for the table {name}: every login sees all units [guard-off]. Run plan store init.',
    'policies-differ':
      'The row-level policies of {name} are not those that this program sets [policies-differ]. Run plan store init.',
    'role-missing': 'The role {name} is missing [role-missing]. Run plan store init.',
    'membership-differs':
      '{name} is in other roles than its registration says [membership-differs]. Run plan store init.',
  },
  purged: ({ count }) => `Deleted ${counted(count, 'evidence file')} that units had removed by request.`,
  next: 'Next, make a database login for each unit and register it: plan store member LOGIN --unit UNIT.',
  logins: ({ count, file }) =>
    `Made ${counted(count, 'login')}; the passwords are in ${file}, which only you can read: cut it up, hand it out, and delete it. They are kept nowhere else.`,
  loginsKept: ({ count }) => `${counted(count, 'unit')} had a login before; it is as it was, and so is its password.`,
  noLogins: 'Every unit of the list has a login already; none was made.',
  loginSheet: { title: 'Logins and passwords', columns: ['Unit', 'Login', 'Password', 'Address'] },
  unitMember:
    "The login {login} is now of the unit {unit}: it reads and adds to that unit's entries only, and changes or deletes none.",
  reviewer: 'The login {login} now reviews "{group}": it reads the entries of the units in it and adds reviews only.',
  reviewerOfAll: 'The login {login} is now a reviewer: it reads the entries of all units and adds reviews only.',
  whole: ({ units, ledgers, entries }) =>
    `The shared store is whole: ${counted(units, 'unit')}, ${counted(ledgers, 'ledger')}, ${counted(entries, 'entry', 'entries')}; every chain holds, and the facts are those of the entries.`,
  broken: ({ count }) => `${counted(count, 'problem')} found.`,
  where: 'unit {unit} {file}',
  facts: 'unit {unit}, plan {plan}, {requirement}: the facts are not those of the entries [facts-differ]',
  staleFacts:
    "unit {unit}, plan {plan}: the facts lack the latest entries (a reviewer's, or of a sync that was cut off); the table reads those besides, and its next plan sync mends it.",
  summary: 'unit {unit}, plan {plan}: its counts or its submission are not those of the entries [facts-differ]',
  otherForm:
    'unit {unit}: its facts for the plan {plan} were worked out by another version of the program and were not checked; a roll-up works them out anew from the entries.',
  otherPlan: 'unit {unit}: its facts are of another version of the plan {plan} and were not checked.',
  notAtHand: ({ plan, count }) =>
    `The plan ${plan} (${counted(count, 'ledger')}) is not at hand: its chains were checked, its facts were not; name it with --plan.`,
  wrongCopy: 'unit {unit}: an evidence file is not what its hash says ({hash}) [wrong-evidence]',
} as const satisfies Like<typeof zh.storeTable>;
