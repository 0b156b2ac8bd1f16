import type { Entry } from '../../ledger/entry.ts';
import { neededBy } from '../../ledger/entry-shape.ts';
import { remedyFields } from '../../progress/remedy.ts';
import { formatNumber } from '../declare.ts';
import type { RecordShape } from '../output-shape.ts';
import { entryKeys, writerShape } from '../shared/entry.ts';
import { knownKindShape } from '../shared/entry-kind.ts';

/** Keys that belong to entries of one kind alone. */
const only: readonly (readonly [key: keyof Entry, kind: Entry['kind']])[] = [
  ['retracts', 'retract'],
  ['removes', 'note'],
  ['memo', 'note'],
  ...remedyFields.map((field) => [field, 'remedy'] as const),
];

const isOfKind = (kind: string) => ({ properties: { kind: { const: kind } }, required: ['kind'] });

const where = (condition: object, then: object) => ({ if: condition, then });

function needing(keys: readonly string[]): object {
  return { properties: Object.fromEntries(keys.map((key) => [key, true])), required: keys };
}

/** What of an entry goes with what. */
const rules: readonly object[] = [
  ...Object.entries(neededBy).flatMap(([kind, keys]) =>
    keys.length === 0 ? [] : [where(isOfKind(kind), needing(keys))],
  ),
  ...only.map(([key, kind]) => where(needing([key]), isOfKind(kind))),
  where(needing(['key']), { ...needing(['sig']), properties: { kind: { enum: ['submit', 'review'] }, sig: true } }),
  where(needing(['sig']), needing(['key'])),
  where(isOfKind('remedy'), { anyOf: remedyFields.map((field) => needing([field])) }),
  where({ properties: { verdict: { const: 'returned' } }, required: ['verdict'] }, needing(['reason'])),
];

export const ledgerLine: RecordShape = {
  kind: 'record',
  keys: { ...entryKeys, kind: knownKindShape },
  isOpen: true,
  rules,
  says: 'A line of a ledger: an entry, as it was written. Further keys may stand in it.',
};

export const logOutput: RecordShape = {
  ...ledgerLine,
  keys: {
    format: formatNumber(1),
    writer: writerShape,
    ...entryKeys,
  },
  says: 'One line of `plan log --json`: an entry as the ledger has it, with the writer. Plan, unit and requirement are named by their ids.',
};
