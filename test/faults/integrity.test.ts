import { describe, expect, test } from 'vitest';
import { readLedgerFile } from '../../src/core/ledger/read-file.ts';
import { verifyLedger } from '../../src/core/ledger/verify.ts';
import { bytesOf, ledgerFileWith, momentAt, testPlan, ulid, writerNamed } from '../support/entries.ts';
import { rounds } from '../support/rounds.ts';
import { asHandedIn, forgeries, whatIsFound } from './forgeries.ts';
import { type Chance, chanceFrom, seed, tell } from './rounds.ts';

const writer = writerNamed('a');
const newline = 10;
const size = 2000;

/** Two thousand entries of all kinds that a school writes. */
const whole = bytesOf(
  ledgerFileWith(
    writer,
    Array.from({ length: size }, (_, index) => ({
      at: momentAt(index),
      ...(index % 7 === 6
        ? { kind: 'retract' as const, retracts: ulid(index) }
        : { kind: 'progress' as const, amount: '1', note: `第 ${index} 次专题学习` }),
    })),
  ),
);

/** Where each line begins, and where the last one ends. */
const starts = [0, ...[...whole.keys()].filter((at) => whole[at] === newline).map((at) => at + 1)];

function line(number: number): Uint8Array {
  return whole.subarray(starts[number - 1], starts[number]);
}

function lineAt(place: number): number {
  return starts.findIndex((start) => start > place);
}

/** Where verification finds the first thing wrong. */
function firstFault(bytes: Uint8Array): string | undefined {
  const { file, faults } = readLedgerFile(testPlan, writer, bytes);
  const [fault] = verifyLedger([file], faults).faults;
  return fault && `${fault.file}:${fault.line}`;
}

const placeOf = (number: number): string => `${writer}.jsonl:${number}`;

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces));
}

/** A change with the line at which it must be found. */
interface Damage {
  readonly what: string;
  readonly bytes: Uint8Array;
  readonly found: number;
}

/** Every way in which a ledger may be tampered with; another one is another entry here. */
const damages: Readonly<Record<string, (chance: Chance) => Damage>> = {
  'a byte changed': (chance) => {
    const place = chance.below(whole.length);
    const bytes = whole.slice();
    bytes[place] = ((bytes[place] ?? 0) + 1 + chance.below(255)) % 256;
    return { what: `byte ${place} is ${bytes[place]}`, bytes, found: lineAt(place) };
  },
  'a bit flipped': (chance) => {
    const place = chance.below(whole.length);
    const bytes = whole.slice();
    bytes[place] = (bytes[place] ?? 0) ^ (1 << chance.below(8));
    return { what: `byte ${place} is ${bytes[place]}`, bytes, found: lineAt(place) };
  },
  'a byte removed': (chance) => {
    // Without its last newline a ledger is still whole.
    const place = chance.below(whole.length - 1);
    const bytes = joined(whole.subarray(0, place), whole.subarray(place + 1));
    return { what: `byte ${place} is gone`, bytes, found: lineAt(place) };
  },
  'a line removed from within': (chance) => {
    const number = 1 + chance.below(size - 1);
    const bytes = joined(whole.subarray(0, starts[number - 1]), whole.subarray(starts[number]));
    return { what: `line ${number} is gone`, bytes, found: number };
  },
  'two lines swapped': (chance) => {
    const first = 1 + chance.below(size - 1);
    const second = first + 1 + chance.below(size - first);
    const between = whole.subarray(starts[first], starts[second - 1]);
    const [before, after] = [whole.subarray(0, starts[first - 1]), whole.subarray(starts[second])];
    const bytes = joined(before, line(second), between, line(first), after);
    return { what: `lines ${first} and ${second} are swapped`, bytes, found: first };
  },
  'a line doubled': (chance) => {
    const [number, after] = [1 + chance.below(size), 1 + chance.below(size)];
    const bytes = joined(whole.subarray(0, starts[after]), line(number), whole.subarray(starts[after]));
    // Before itself is the same as after itself: of two equal lines the second is the one too many.
    const found = number === after + 1 ? number + 1 : after + 1;
    return { what: `line ${number} is there again after ${after}`, bytes, found };
  },
};

// Ten thousand in all, however many ways there are.
const ways = Object.keys({ ...damages, ...forgeries }).length;
const each = Math.ceil(rounds({ few: 120, full: 10_000 }) / ways);

describe(`verifying a ledger of ${size} entries (PLAN_TEST_SEED=${seed})`, () => {
  test('finds nothing wrong with it as it was written', () => {
    expect(firstFault(whole)).toBeUndefined();
  });

  test.each(Object.entries(damages))(`finds %s, with its line, in each of ${each} trials`, (way, damage) => {
    const chance = chanceFrom(seed);
    for (let trial = 0; trial < each; trial += 1) {
      const { what, bytes, found } = damage(chance);
      expect(`${what}: ${firstFault(bytes)}`).toBe(`${what}: ${placeOf(found)}`);
    }
    tell(`${way}: found in ${each} of ${each}`);
  });
});

describe(`taking in what a unit signed (PLAN_TEST_SEED=${seed})`, () => {
  test('finds nothing wrong with it as it was handed in', () => {
    expect(whatIsFound(asHandedIn)).toBe('');
  });

  test.each(Object.entries(forgeries))(`finds %s in each of ${each} trials`, (way, forgery) => {
    const chance = chanceFrom(seed);
    for (let trial = 0; trial < each; trial += 1) {
      const { what, made, found } = forgery(chance);
      expect(`${what}: ${whatIsFound(made)}`).toBe(`${what}: ${found}`);
    }
    tell(`${way}: found in ${each} of ${each}`);
  });
});
