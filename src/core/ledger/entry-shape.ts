import { parseDay } from '../day.ts';
import { clears, remedyFields } from '../progress/remedy.ts';
import { type Entry, type EntryKind, entryKinds } from './entry.ts';
import { isPublicKey } from './names.ts';
import { isUlid } from './ulid.ts';

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isHash: Check = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const isId: Check = (value) => typeof value === 'string' && isUlid(value);
const isCount: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;

/** Every key that format 1 knows with what it may hold; further keys are kept and not looked at. */
const checks: Readonly<Record<keyof Entry, Check>> = {
  v: (value) => value === 1 || value === 2,
  id: isId,
  at: isMoment,
  by: isText,
  unit: isText,
  plan: isText,
  requirement: isText,
  print: (value) => typeof value === 'string' && /^[0-9a-f]{16}$/.test(value),
  said: isText,
  kind: isKnownKind,
  on: (value) => typeof value === 'string' && parseDay(value) !== undefined,
  amount: (value) => typeof value === 'string' && /^[0-9]+(?:\.[0-9]+)?(?:\/[0-9]+(?:\.[0-9]+)?)?$/.test(value),
  period: isText,
  reason: isText,
  note: isText,
  memo: (value) => value === true,
  cause: isText,
  measure: isText,
  owner: isText,
  due: (value) => typeof value === 'string' && (value === clears || parseDay(value) !== undefined),
  points: (value) => typeof value === 'string' && /^[0-9]+(?:\.[0-9]+)?$/.test(value),
  evidence: listOf(isEvidence),
  to: isId,
  verdict: (value) => value === 'accepted' || value === 'returned',
  reviews: listOf(isId),
  signed: isText,
  heads: (value) => isRecord(value) && Object.values(value).every(isHash),
  retracts: isId,
  removes: isHash,
  batch: isBatch,
  prev: isHash,
  key: (value) => typeof value === 'string' && isPublicKey(value),
  sig: (value) => typeof value === 'string' && /^[0-9A-Za-z_-]{86}$/.test(value),
  hash: isHash,
};

/** By a Map, so that a key such as `constructor` finds nothing. */
const checkOf: ReadonlyMap<string, Check> = new Map(Object.entries(checks));

/** What every entry has. */
export const alwaysThere = [
  'v',
  'id',
  'at',
  'by',
  'unit',
  'plan',
  'kind',
  'prev',
  'hash',
] as const satisfies readonly (keyof Entry)[];

/** What a kind cannot do without, beyond what every entry has. */
export const neededBy: Readonly<Record<Exclude<EntryKind, 'unknown'>, readonly (keyof Entry)[]>> = {
  done: ['requirement'],
  progress: ['requirement'],
  exempt: ['requirement', 'reason'],
  reopen: ['requirement'],
  note: ['requirement'],
  attach: ['requirement'],
  confirm: ['requirement'],
  remedy: ['requirement'],
  score: ['requirement', 'points'],
  receipt: ['requirement'],
  review: ['requirement', 'verdict'],
  submit: [],
  retract: ['retracts'],
};

/** Whether a line's JSON is an entry of format 1. */
export function isEntry(value: unknown): value is Entry {
  if (!isRecord(value)) return false;
  const has = (key: string) => value[key] !== undefined;
  return (
    Object.keys(value).every((key) => checkOf.get(key)?.(value[key]) ?? true) &&
    alwaysThere.every(has) &&
    isKnownKind(value.kind) &&
    neededBy[value.kind].every(has) &&
    // What takes back or removes says so by its kind: nothing else may do it by the way.
    (value.retracts === undefined || value.kind === 'retract') &&
    (value.removes === undefined || value.kind === 'note') &&
    (value.verdict !== 'returned' || has('reason')) &&
    (value.memo === undefined || value.kind === 'note') &&
    (value.points === undefined || value.kind === 'score' || value.kind === 'review') &&
    has('key') === has('sig') &&
    (value.key === undefined || value.kind === 'submit' || value.kind === 'review') &&
    remedyFields.some(has) === (value.kind === 'remedy')
  );
}

function isKnownKind(value: unknown): value is (typeof entryKinds)[number] {
  return entryKinds.some((kind) => kind === value);
}

/** What of an entry of an unknown kind means what it always does: who wrote it when, about what, and where it stands. */
type Kept = Omit<Entry, 'kind'>;

const keptKeys = ['v', 'id', 'at', 'by', 'unit', 'plan', 'requirement', 'said', 'batch', 'prev', 'hash'] as const;
const alwaysKept = alwaysThere.filter((key) => key !== 'kind');

function isKept(value: Readonly<Record<string, unknown>>): value is Readonly<Record<string, unknown>> & Kept {
  const has = (key: string) => value[key] !== undefined;
  return alwaysKept.every(has) && keptKeys.every((key) => !has(key) || checks[key](value[key]));
}

/** What a newer program wrote under a kind that this one does not know; `undefined` where it is no such entry. */
export function unknownEntry(value: unknown): Entry | undefined {
  if (!isRecord(value) || typeof value.kind !== 'string' || isKnownKind(value.kind) || !isKept(value)) return undefined;
  const { v, id, at, by, unit, plan, requirement, said, batch, prev, hash } = value;
  return {
    ...{ v, id, at, by, unit, plan, kind: 'unknown', prev, hash },
    ...(requirement !== undefined && { requirement }),
    ...(said !== undefined && { said }),
    ...(batch !== undefined && { batch }),
  };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(check: Check): Check {
  return (value) => Array.isArray(value) && value.every(check);
}

/** RFC 3339 with offset, to the millisecond. */
function isMoment(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}(?:Z|[+-][0-9]{2}:[0-9]{2})$/.test(value) &&
    !Number.isNaN(Date.parse(value)) &&
    // Every month has 28 days; only the later ones may be none.
    (value.slice(8, 10) <= '28' || parseDay(value.slice(0, 10)) !== undefined)
  );
}

function isEvidence(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if (value.url !== undefined) return isText(value.url) && /^https?:\/\//i.test(value.url as string);
  return isText(value.name) && isHash(value.sha256) && isCount(value.bytes);
}

function isBatch(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { id, n, of } = value;
  return isId(id) && isCount(n) && isCount(of) && (n as number) >= 1 && (n as number) <= (of as number);
}
