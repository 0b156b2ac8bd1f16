import type { Like } from '../../table.ts';
import type { words as zh } from '../../zh/ledger/store.ts';
import { counted } from '../counted.ts';

export const words = {
  made: 'Set up the shared store in {store} (format {versions}).',
  ready: 'The shared store in {store} is of the present format already.',
  units: ({ count }) => `Registered ${counted(count, 'unit')}.`,
  purged: ({ count }) => `Deleted ${counted(count, 'evidence file')} that units had removed by request.`,
  next: 'Next, make a database login for each unit and register it: plan store member LOGIN --unit UNIT.',
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
} as const satisfies Like<typeof zh>;
