import type { packetFaults as zh } from '../../zh/troubles/packet-fault.ts';

export const packetFaults: Readonly<Record<keyof typeof zh, (detail: string) => string>> = {
  broken: () => 'it is no sound zip file, perhaps cut off on its way. Ask for it again, or run plan export again',
  'no-head': () => 'it was not made by plan export. Make one with that, or unpack it and name the folder',
  newer: () => 'it was made by a newer version of plan. Upgrade first: npm install -g workpoints',
  'other-plan': (detail) => `it is of the plan ${detail}, not of the one at hand; try --plan ${detail}`,
  'other-unit': (detail) => `it is the ledger of another unit (${detail}), and cannot become part of this one's`,
  digest: () => 'the ledger in it is less than what was packed: changed, or cut off on its way. Ask for it again',
  name: (detail) => `it holds something that is no part of a ledger (${detail})`,
  twice: (detail) => `it holds two files of one name (${detail})`,
  link: (detail) => `it holds something that is no plain file (${detail})`,
  encrypted: () => 'it is encrypted. Ask for one without a password',
  'too-many': (detail) => `it holds too many files (${detail})`,
  'too-large': (detail) => `what it holds is too large when unpacked (${detail})`,
};
