import type { Entry } from '../../ledger/entry.ts';
import { alwaysThere, neededBy } from '../../ledger/entry-shape.ts';
import { clears, remedyFields } from '../../progress/remedy.ts';
import {
  choice,
  constant,
  count,
  day,
  either,
  formatNumber,
  listOf,
  mapOf,
  optional,
  record,
  scalar,
  text,
} from '../declare.ts';
import type { OutputKeys, OutputShape, RecordShape } from '../output-shape.ts';
import { amountShape } from '../shared/amount.ts';
import { evidenceFileShape, evidenceLinkShape } from '../shared/evidence.ts';
import { entryKindShape, knownKindShape } from './entry-kind.ts';

const batchShape = record(
  { id: scalar('ulid', 'The id of the batch.'), n: count('Which of them, from 1.'), of: count('How many they are.') },
  'One command that wrote several entries: it counts when all are there.',
);

const evidenceShape = either([evidenceFileShape, evidenceLinkShape], 'A file or an address.');

/** Every key of an entry; that one is missing here does not compile. */
const entryShapes: Readonly<Record<keyof Entry, OutputShape>> = {
  v: choice([1, 2], 'The format of the line: 2 where it says what 0.1.0 did not know.'),
  id: scalar('ulid', 'The id of the entry.'),
  at: scalar('moment', 'When it was recorded.'),
  by: text('The name of the recorder.'),
  unit: text('The id of the unit.'),
  plan: text('The id of the plan.'),
  requirement: text('The id of the requirement; a `submit` has none.'),
  print: scalar('print', 'A fingerprint of the requirement as it read then.'),
  said: text('The text of the requirement then.'),
  kind: knownKindShape,
  on: day('The day it happened; absent: the calendar day in `at`.'),
  amount: amountShape,
  period: text('The period made up, spoken of, exempt or reported, or a range `A..B`.'),
  reason: text('Why.'),
  note: text('What was done; of a memo, what the unit says to itself.'),
  memo: constant(true, 'A note that stands in no report.'),
  cause: text('For `remedy`: why it is not done; `-` clears it.'),
  measure: text('For `remedy`: what will be done about it; `-` clears it.'),
  owner: text('For `remedy`: by whom; `-` clears it.'),
  due: either([day('A day.'), constant(clears, 'Clears it.')], 'For `remedy`: by when.'),
  evidence: listOf(evidenceShape, 'What was attached.'),
  to: scalar(
    'ulid',
    'For `attach` the entry that it belongs to; for `done` of a prohibition the breach that was put right.',
  ),
  verdict: choice(['accepted', 'returned'], 'For `review`: what was said.'),
  reviews: listOf(scalar('ulid', 'The id of an entry.'), 'For `review`: the entries that were looked at.'),
  points: scalar('decimal', 'For `score` the unit’s own points, for `review` the reviewer’s.'),
  signed: text('For `submit`: the name of who answers for it.'),
  heads: mapOf(scalar('hash', 'A head.'), 'For `submit`: the hash of the last line of every writer.'),
  retracts: scalar('ulid', 'For `retract`: the entry that it takes back.'),
  removes: scalar('hash', 'For `note`: the evidence that was removed by request.'),
  batch: batchShape,
  key: text('For `submit` and `review`: the public key of the signer, Ed25519, base64url.'),
  sig: text('The signature over the bytes of the line up to the comma before this key, base64url.'),
  prev: scalar('hash', 'The `hash` of the line before it.'),
  hash: scalar('hash', 'SHA-256 of the bytes of the line up to the comma before this key.'),
};

function entryKeys(shapes: typeof entryShapes): OutputKeys {
  const always: readonly string[] = alwaysThere;
  return Object.fromEntries(
    Object.entries(shapes).map(([key, shape]) => [key, always.includes(key) ? shape : optional(shape)]),
  );
}

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
  keys: entryKeys(entryShapes),
  isOpen: true,
  rules,
  says: 'A line of a ledger: an entry, as it was written. Further keys may stand in it.',
};

export const logOutput: RecordShape = {
  ...ledgerLine,
  keys: {
    format: formatNumber(1),
    writer: text('The writer, or the branch of one: the name of the file that it stands in.'),
    ...entryKeys({ ...entryShapes, kind: entryKindShape }),
  },
  says: 'One line of `plan log --json`: an entry as the ledger has it, with the writer. Plan, unit and requirement are named by their ids.',
};
