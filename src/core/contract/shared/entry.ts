import type { Entry } from '../../ledger/entry.ts';
import { alwaysThere } from '../../ledger/entry-shape.ts';
import { clears } from '../../progress/remedy.ts';
import {
  choice,
  constant,
  count,
  day,
  either,
  listOf,
  mapOf,
  optional,
  record,
  scalar,
  shared,
  text,
} from '../declare.ts';
import type { OutputShape } from '../output-shape.ts';
import { amountShape } from './amount.ts';
import { entryKindShape } from './entry-kind.ts';
import { evidenceFileShape, evidenceLinkShape } from './evidence.ts';

const batchShape = record(
  { id: scalar('ulid', 'The id of the batch.'), n: count('Which of them, from 1.'), of: count('How many they are.') },
  'One command that wrote several entries: it counts when all are there.',
);

const evidenceShape = either([evidenceFileShape, evidenceLinkShape], 'A file or an address.');

/** Every key of an entry; that one is missing here does not compile. */
const shapes = {
  v: choice([1, 2], 'The format of the line: 2 where it says what 0.1.0 did not know.'),
  id: scalar('ulid', 'The id of the entry.'),
  at: scalar('moment', 'When it was recorded.'),
  by: text('The name of the recorder.'),
  unit: text('The id of the unit.'),
  plan: text('The id of the plan.'),
  requirement: text('The id of the requirement; a `submit` has none.'),
  print: scalar('print', 'A fingerprint of the requirement as it read then.'),
  said: text('The text of the requirement then.'),
  kind: entryKindShape,
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
} as const satisfies Readonly<Record<keyof Entry, OutputShape>>;

type AlwaysThere = (typeof alwaysThere)[number];

type EntryKeys = {
  readonly [Key in keyof typeof shapes]: Key extends AlwaysThere
    ? (typeof shapes)[Key]
    : { readonly kind: 'optional'; readonly of: (typeof shapes)[Key] };
};

/** By themselves, for what has more beside them. */
export const entryKeys = withOptional();

function withOptional(): EntryKeys {
  const always: readonly string[] = alwaysThere;
  const keys = Object.entries(shapes).map(([key, shape]) => [key, always.includes(key) ? shape : optional(shape)]);
  return Object.fromEntries(keys) as EntryKeys;
}

export const writerShape = text('The writer, or the branch of one: the name of the file that it stands in.');

/** An entry beside other things; `log` has each with the number of its format. */
export const entryShape = shared('entry', 'Entry', {
  ...record(
    { writer: writerShape, ...entryKeys },
    'An entry of the ledger, as it was written. Further keys may stand in it.',
  ),
  isOpen: true,
});
