import { constant, optional, record, scalar, text } from '../declare.ts';

export const packetHead = record(
  {
    format: constant(1, 'The format of the packet.'),
    plan: text('The id of the plan whose ledger is in it.'),
    unit: record(
      {
        id: text('The id of the unit.'),
        name: text('The name of the unit.'),
        kind: optional(text('The kind of unit: a key of `units` in the plan.')),
      },
      'Whose ledger it is.',
    ),
    digest: text('One digest over the ledger files in it.'),
    print: optional(scalar('print', 'What the plan asked when it was packed; packets of 0.1.0 have none.')),
  },
  'What a packet says of itself.',
);
