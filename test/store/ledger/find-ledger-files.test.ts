import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeDisk } from '../../../src/store/disk.ts';
import { ledgerFilesIn, namedFilesIn, plansRecordedIn } from '../../../src/store/ledger/find-ledger-files.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

function folderWith(...names: readonly string[]): string {
  const folder = temporaryFolder();
  for (const name of names) writeFileSync(join(folder, name), '');
  return folder;
}

const namesOf = (found: readonly { readonly name: string }[]): string[] => found.map(({ name }) => name);

describe('the files of a ledger', () => {
  it('are those of writers and branches, sorted, each with whose it is', async () => {
    const folder = folderWith('bbbbbbbbbbbb.jsonl', 'aaaaaaaaaaaa~01234567.jsonl', 'aaaaaaaaaaaa.jsonl');
    const { files, foreign } = await ledgerFilesIn(folder, nodeDisk);
    expect(files.map(({ writer }) => writer)).toEqual(['aaaaaaaaaaaa', 'aaaaaaaaaaaa~01234567', 'bbbbbbbbbbbb']);
    expect(files[0]).toEqual({
      name: 'aaaaaaaaaaaa.jsonl',
      path: join(folder, 'aaaaaaaaaaaa.jsonl'),
      writer: 'aaaaaaaaaaaa',
    });
    expect(foreign).toEqual([]);
  });

  it('are not what cloud drives made, from Windows or from a Mac, nor what was never renamed into place', async () => {
    const strangers = [
      'AAAAAAAAAAAA.jsonl',
      'aaaaaaaaaaaa.jsonl.4711-0.tmp',
      'aaaaaaaaaaaa (conflicted copy 2023-03-08).jsonl',
      `aaaaaaaaaaaa (${'José'.normalize('NFD')}).jsonl`,
      'aaaaaaaaaaaa - 副本.jsonl',
    ];
    const { files, foreign } = await ledgerFilesIn(folderWith(...strangers), nodeDisk);
    expect(files).toEqual([]);
    expect(new Set(namesOf(foreign))).toEqual(new Set(strangers));
  });

  it('are not locks, sidecars and hidden files: those are passed over', async () => {
    const folder = folderWith('aaaaaaaaaaaa.torn', 'aaaaaaaaaaaa.01234567.damaged', '.DS_Store', 'desktop.ini');
    mkdirSync(join(folder, 'aaaaaaaaaaaa.lock'));
    expect(await namedFilesIn(folder, nodeDisk)).toEqual([]);
  });

  it('are files: a folder of such a name is a stranger, a link to a file is not', async () => {
    const folder = folderWith('elsewhere');
    mkdirSync(join(folder, 'aaaaaaaaaaaa.jsonl'));
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'bbbbbbbbbbbb.jsonl'));
    const { files, foreign } = await ledgerFilesIn(folder, nodeDisk);
    expect(namesOf(files)).toEqual(['bbbbbbbbbbbb.jsonl']);
    expect(namesOf(foreign)).toEqual(['aaaaaaaaaaaa.jsonl']);
  });

  it('say whether anything was recorded, for whatever plan', async () => {
    const folder = temporaryFolder();
    expect(await plansRecordedIn(folder, nodeDisk)).toEqual([]);
    mkdirSync(join(folder, 'ledger', 'party-governance-2023'), { recursive: true });
    expect(await plansRecordedIn(folder, nodeDisk)).toEqual([]);
    writeFileSync(join(folder, 'ledger', 'party-governance-2023', 'aaaaaaaaaaaa.jsonl'), '');
    expect(await plansRecordedIn(folder, nodeDisk)).toEqual(['party-governance-2023']);
  });
});
