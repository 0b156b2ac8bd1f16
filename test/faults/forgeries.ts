import { countedFiles, type ListedKey, submissionWorth } from '../../src/core/district/known-keys.ts';
import { readUnitList } from '../../src/core/district/unit-list.ts';
import type { LedgerFile } from '../../src/core/ledger/ledger-file.ts';
import { firstPrev, sealEntry } from '../../src/core/ledger/line.ts';
import { fileOfWriter, listedKeyText } from '../../src/core/ledger/names.ts';
import { readLedgerFile } from '../../src/core/ledger/read-file.ts';
import { sha256 } from '../../src/core/ledger/sha256.ts';
import { pemOf, type Signer, signerOf } from '../../src/core/ledger/signing/signature.ts';
import { verifyLedger } from '../../src/core/ledger/verify.ts';
import { bytesOf, ledgerFileWith, momentAt, testPlan, ulid, writerNamed } from '../support/entries.ts';
import { day } from '../support/plans.ts';
import type { Chance } from './rounds.ts';

/** What a unit hands in: the file of whoever records, of whoever signs, and of whoever reviewed; and the list that it is held against. */
interface HandedIn {
  readonly records: string;
  readonly signed: string;
  readonly reviewed: string;
  readonly list: string;
}

interface Forgery {
  readonly what: string;
  readonly made: HandedIn;
  /** What must be said of it. */
  readonly found: string;
}

const [recorder, signing, reviewing] = ['a', 'b', 'c'].map(writerNamed) as [string, string, string];
const size = 40;

function keyOf(secret: Uint8Array): Signer {
  const signer = signerOf(pemOf(secret));
  if (signer === undefined) throw new Error('no key');
  return signer;
}

const [school, bureau] = [keyOf(new Uint8Array(32).fill(1)), keyOf(new Uint8Array(32).fill(2))];

const anyKey = (chance: Chance): Signer => keyOf(Uint8Array.from({ length: 32 }, () => chance.below(256)));

function listWith(ofSchool: Signer, ofBureau: Signer): string {
  const [unit, reviewer] = [ofSchool, ofBureau].map(({ key }) => listedKeyText(key));
  return `format: 1\nreviewers:\n  - { name: 赵科员, keys: [${reviewer}] }\nunits:\n  - { id: shiyan, name: 实验小学, kind: school, keys: [${unit}] }\n`;
}

function recordsWith(changed?: number): LedgerFile {
  const note = (index: number) => `第 ${index} 次专题学习${index === changed ? '（改）' : ''}`;
  return ledgerFileWith(
    recorder,
    Array.from({ length: size }, (_, index) => ({ kind: 'progress' as const, amount: '1', note: note(index) })),
  );
}

const usual = { by: '王老师', unit: 'shiyan', plan: testPlan };

/** A file of one signed line. */
function signedLine(writer: string, number: number, says: Readonly<Record<string, unknown>>, signer: Signer): string {
  const at = momentAt(size + number);
  const prev = firstPrev(testPlan, writer);
  const kind = writer === signing ? ('submit' as const) : ('review' as const);
  return `${sealEntry({ v: 2, id: ulid(900 + number), at, ...usual, kind, ...says, prev }, signer).line}\n`;
}

function submissionOf(records: LedgerFile, signer: Signer, name = '张书记'): string {
  const head = records.lines.at(-1)?.entry.hash ?? '';
  return signedLine(signing, 1, { period: 'Y1', signed: name, heads: { [recorder]: head } }, signer);
}

function acceptanceBy(signer: Signer): string {
  return signedLine(reviewing, 2, { requirement: '1.1', verdict: 'accepted', reviews: [ulid(1)] }, signer);
}

const textOf = (file: LedgerFile): string => Buffer.from(bytesOf(file)).toString();

export const asHandedIn: HandedIn = {
  records: textOf(recordsWith()),
  signed: submissionOf(recordsWith(), school),
  reviewed: acceptanceBy(bureau),
  list: listWith(school, bureau),
};

/** Hashed anew: what somebody without the key can do. */
function resealed(line: string): string {
  const body = line.replace(/,"hash":"[0-9a-f]{64}"\}\n$/, '');
  return `${body},"hash":"${sha256(body)}"}\n`;
}

const signatureIn = (line: string): string => /"sig":"[^"]+"/.exec(line)?.[0] ?? '';

/** Every way in which somebody with another key may rewrite what was signed; another one is another entry here. */
export const forgeries: Readonly<Record<string, (chance: Chance) => Forgery>> = {
  'a chain built anew and signed by another key': (chance) => {
    const [index, key] = [chance.below(size), anyKey(chance)];
    const records = recordsWith(index);
    const made = { ...asHandedIn, records: textOf(records), signed: submissionOf(records, key) };
    return { what: `record ${index} by ${key.key}`, made, found: 'submission strange' };
  },
  'a chain built anew under what was signed': (chance) => {
    const index = chance.below(size);
    const made = { ...asHandedIn, records: textOf(recordsWith(index)) };
    return { what: `record ${index}`, made, found: `missing ${recorder}` };
  },
  'a signature moved to another line': (chance) => {
    const name = `张书记${chance.below(1e6)}`;
    const other = submissionOf(recordsWith(), school, name);
    const signed = resealed(other.replace(signatureIn(other), signatureIn(asHandedIn.signed)));
    const made = { ...asHandedIn, signed };
    return { what: name, made, found: `broken-signature ${fileOfWriter(signing)}:1` };
  },
  'the right key over another’s signature': (chance) => {
    const key = anyKey(chance);
    const signed = resealed(submissionOf(recordsWith(), key).replace(key.key, school.key));
    return { what: key.key, made: { ...asHandedIn, signed }, found: `broken-signature ${fileOfWriter(signing)}:1` };
  },
  'an acceptance under another key': (chance) => {
    const key = chance.below(2) === 0 ? school : anyKey(chance);
    return { what: key.key, made: { ...asHandedIn, reviewed: acceptanceBy(key) }, found: 'acceptance of nobody' };
  },
  'a key swapped in a copy of the list': (chance) => {
    const key = anyKey(chance);
    const isSchool = chance.below(2) === 0;
    const list = isSchool ? listWith(key, bureau) : listWith(school, key);
    const found = isSchool ? 'submission strange' : 'acceptance of nobody';
    return { what: key.key, made: { ...asHandedIn, list }, found };
  },
};

/** What whoever takes it in finds wrong first; nothing where it is as it was handed in. */
export function whatIsFound({ records, signed, reviewed, list }: HandedIn): string {
  const read = [
    [recorder, records],
    [signing, signed],
    [reviewing, reviewed],
  ].map(([writer = '', text]) => readLedgerFile(testPlan, writer, new TextEncoder().encode(text)));
  const files = read.map(({ file }) => file);
  const [fault] = verifyLedger(
    files,
    read.flatMap(({ faults }) => faults),
  ).faults;
  if (fault !== undefined) return `${fault.code} ${fault.file}:${fault.line}`;
  const { units, reviewers } = readUnitList(list, 'units.yaml');
  return whatTheListSays(files, units?.[0]?.keys ?? [], reviewers);
}

function whatTheListSays(
  files: readonly LedgerFile[],
  unit: readonly ListedKey[],
  listed: readonly ListedKey[],
): string {
  const takenOn = () => day('2024-01-10');
  const all = files.flatMap(({ lines }) => lines.map(({ entry }) => entry));
  const submission = all.find(({ kind }) => kind === 'submit');
  if (submission === undefined) return 'no submission';
  const { signature, missing } = submissionWorth(submission, files, unit, takenOn);
  if (signature !== 'listed') return `submission ${signature}`;
  if (missing[0] !== undefined) return `missing ${missing[0].writer}`;
  const counted = countedFiles(files, { writers: new Set(), own: new Set(), listed, unit, takenOn });
  const isAccepted = counted.some(({ lines }) => lines.some(({ entry }) => entry.verdict === 'accepted'));
  return isAccepted ? '' : 'acceptance of nobody';
}
