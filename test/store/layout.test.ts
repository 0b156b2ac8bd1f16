import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  checkpointIn,
  copyIn,
  copyInMaking,
  copyPlace,
  damagedFileIn,
  evidenceFolderIn,
  isUnitListFile,
  ledgerFileIn,
  ledgerIn,
  ledgerLock,
  lockIn,
  machineKeyIn,
  mergeLock,
  packedCopy,
  packedLedgerFile,
  packetHeadName,
  packetPart,
  planFolderIn,
  settingsFileIn,
  tornLinesIn,
  unitCopyIn,
  unitListIn,
  writerPlaceIn,
  writtenMarkIn,
} from '../../src/store/layout.ts';

const plan = 'party-governance-2023';
const writer = 'aaaaaaaaaaaa';
const branch = 'aaaaaaaaaaaa~01234567';
const hash = 'ab'.repeat(32);

/** What would lead out of a folder, stands for a device, or is no name everywhere. */
const hostile = [
  '',
  '.',
  '..',
  '../..',
  'a/b',
  'a\\b',
  '/etc/passwd',
  'C:\\Windows',
  'C:',
  '\\\\server\\share',
  'con.',
  'a\0b',
  'a\nb',
  'a b',
  'x'.repeat(300),
  '计划',
  'résumé'.normalize('NFD'),
  'résumé'.normalize('NFC'),
  'ａｂ',
  '\u001b[31m',
];

describe('what lies where', () => {
  test('in a .plan/, as it has since the first release', () => {
    expect(planFolderIn('/school')).toBe(join('/school', '.plan'));
    expect(planFolderIn(join('/school', '.plan'))).toBe(join('/school', '.plan'));
    expect(settingsFileIn('.plan')).toBe(join('.plan', 'config.yaml'));
    expect(ledgerIn('.plan', plan)).toBe(join('.plan', 'ledger', plan));
    expect(ledgerFileIn('.plan', plan, writer)).toBe(join('.plan', 'ledger', plan, 'aaaaaaaaaaaa.jsonl'));
    expect(ledgerFileIn('.plan', plan, branch)).toBe(join('.plan', 'ledger', plan, 'aaaaaaaaaaaa~01234567.jsonl'));
    expect(tornLinesIn('.plan', plan, writer)).toBe(join('.plan', 'ledger', plan, 'aaaaaaaaaaaa.torn'));
    expect(damagedFileIn('.plan', plan, writer, hash)).toBe(
      join('.plan', 'ledger', plan, 'aaaaaaaaaaaa.abababab.damaged'),
    );
    expect(lockIn('.plan', ledgerLock(plan, writer))).toBe(join('.plan', 'ledger', plan, 'aaaaaaaaaaaa.lock'));
    expect(lockIn('.plan', mergeLock)).toBe(join('.plan', 'merge.lock'));
    expect(copyIn(evidenceFolderIn('.plan'), hash)).toBe(join('.plan', 'evidence', 'ab', hash));
  });

  test('beside it', () => {
    expect(unitListIn('school')).toBe(join('school', 'units.yaml'));
    expect(unitCopyIn('district', 'school-1')).toBe(join('district', 'units', 'school-1', '.plan'));
    expect(['units.yaml', 'C:\\school\\units.yml', '/a/units.yaml'].every(isUnitListFile)).toBe(true);
    expect(['my-units.yaml', 'units.yaml.orig', 'units/plan.yaml'].some(isUnitListFile)).toBe(false);
  });

  test('in what this machine keeps for itself', () => {
    expect(machineKeyIn('state')).toBe(join('state', 'machine'));
    expect(writerPlaceIn('state', hash, 1)).toBe(join('state', 'writers', hash.slice(0, 32)));
    expect(writerPlaceIn('state', hash, 2)).toBe(join('state', 'writers', `${hash.slice(0, 32)}.2`));
    expect(writtenMarkIn('place', plan)).toBe(join('place', `${plan}.written`));
    expect(checkpointIn('state', hash)).toBe(join('state', 'checkpoints', hash.slice(0, 32)));
  });
});

describe('a name in a packet', () => {
  test('says again what it was made of', () => {
    expect(packetPart(packedLedgerFile(plan, writer))).toEqual({ kind: 'ledger', plan, writer });
    expect(packetPart(packedLedgerFile(plan, branch))).toEqual({ kind: 'ledger', plan, writer: branch });
    expect(packetPart(packedCopy(hash))).toEqual({ kind: 'evidence', sha256: hash });
    expect(packetPart(packetHeadName)).toEqual({ kind: 'head' });
  });

  test.each(['ledger/', `ledger/${plan}/`, 'evidence/', 'evidence/ab/'])('may be that of a folder: %s', (name) => {
    expect(packetPart(name)).toEqual({ kind: 'folder' });
  });

  test.each([
    ...hostile,
    ...hostile.map((id) => `ledger/${id}/${writer}.jsonl`),
    ...hostile.map((id) => `ledger/${plan}/${id}.jsonl`),
    ...hostile.filter((id) => id !== '').map((id) => `evidence/ab/${id}`),
    `ledger/con/${writer}.jsonl`,
    `ledger\\${plan}\\${writer}.jsonl`,
    `ledger/${plan}/${writer}.jsonl\n`,
    `ledger/${plan}/${writer.toUpperCase()}.jsonl`,
    `ledger/${plan}/${writer} (conflicted copy).jsonl`,
    `ledger/${plan}/${writer}.jsonl/`,
    `LEDGER/${plan}/${writer}.jsonl`,
    `evidence/cd/${hash}`,
    `evidence/ab/${hash.toUpperCase()}`,
    `evidence/ab/ab/${hash}`,
    `evidence//${hash}`,
    `./${packetHeadName}`,
    `../${packetHeadName}`,
  ])('stands for nothing where it is %j', (name) => expect(packetPart(name)).toBeUndefined());
});

describe('an id', () => {
  test.each([...hostile, 'con', 'aux', 'lpt9', 'CON', '-a', 'a'])('%j is no plan, and no path', (id) => {
    const refused = expect.objectContaining({ code: 'bad-plan-id' });
    const paths = [
      () => ledgerIn('.plan', id),
      () => ledgerFileIn('.plan', id, writer),
      () => tornLinesIn('.plan', id, writer),
      () => damagedFileIn('.plan', id, writer, hash),
      () => packedLedgerFile(id, writer),
      () => writtenMarkIn('place', id),
    ];
    for (const path of paths) expect(path).toThrow(refused);
    expect(() => lockIn('.plan', ledgerLock(id, writer))).toThrow();
  });

  test.each([...hostile, 'con', `${writer}~`, `${branch}~01234567`, `${writer}.jsonl`])(
    '%j is no writer, and no path',
    (id) => {
      const paths = [
        () => ledgerFileIn('.plan', plan, id),
        () => tornLinesIn('.plan', plan, id),
        () => damagedFileIn('.plan', plan, id, hash),
        () => lockIn('.plan', ledgerLock(plan, id)),
        () => packedLedgerFile(plan, id),
      ];
      for (const path of paths) expect(path).toThrow(RangeError);
    },
  );

  test.each([...hostile, 'con', hash.slice(1), `${hash}a`, hash.toUpperCase()])('%j is no hash, and no path', (id) => {
    const paths = [
      () => copyPlace(id),
      () => copyIn('evidence', id),
      () => packedCopy(id),
      () => damagedFileIn('.plan', plan, writer, id),
      () => writerPlaceIn('state', id, 1),
      () => checkpointIn('state', id),
    ];
    for (const path of paths) expect(path).toThrow(RangeError);
  });

  test.each(hostile)('%j is no unit, no lock, no copy in the making, and no path', (id) => {
    expect(() => unitCopyIn('district', id)).toThrow(RangeError);
    expect(() => lockIn('.plan', id)).toThrow();
    expect(() => copyInMaking('evidence', id)).toThrow(RangeError);
  });
});
