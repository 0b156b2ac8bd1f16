import { count, flag, formatNumber, listOf, record, text } from '../../declare.ts';
import { planShape } from '../../shared/plan.ts';
import { unitShape } from '../../shared/unit.ts';

const packetShape = record(
  {
    file: text('Where it lies, as the call names it.'),
    unit: unitShape,
    entries: count('How many entries are in it.'),
    writers: count('How many files of the ledger.'),
    evidence: count('How many copies of evidence.'),
    written: flag('It was written; else it lay there with the same bytes.'),
  },
  'A packet.',
);

export const exportOutput = record(
  {
    format: formatNumber(1),
    plan: planShape,
    done: flag('The packets are there; else nothing was written.'),
    packets: listOf(packetShape, 'One; with --all one a unit that was answered, in the order of the list of units.'),
  },
  'What was packed to be handed on.',
);
