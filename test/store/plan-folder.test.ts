import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeDisk } from '../../src/store/disk.ts';
import { findPlanFolder, makePlanFolder } from '../../src/store/plan-folder.ts';
import { draftWith } from '../support/entries.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { ledgerAt, recorder } from './ledger/ledger-at.ts';

function schoolWith(...folders: readonly string[]): string {
  const root = temporaryFolder();
  for (const folder of folders) mkdirSync(join(root, folder), { recursive: true });
  return root;
}

describe('the .plan folder', () => {
  test('is found here, and in a parent, the nearest first', async () => {
    const root = schoolWith('.plan', 'a/b', 'a/c/.plan');
    expect(await findPlanFolder(root, undefined, nodeDisk)).toBe(join(root, '.plan'));
    expect(await findPlanFolder(join(root, 'a/b'), undefined, nodeDisk)).toBe(join(root, '.plan'));
    expect(await findPlanFolder(join(root, 'a/c'), undefined, nodeDisk)).toBe(join(root, 'a/c/.plan'));
  });

  test('is not a file of that name', async () => {
    const root = schoolWith('.plan', 'a');
    writeFileSync(join(root, 'a/.plan'), '');
    expect(await findPlanFolder(join(root, 'a'), undefined, nodeDisk)).toBe(join(root, '.plan'));
    expect(await findPlanFolder(root, 'a', nodeDisk)).toBeUndefined();
  });

  test('is the one in the folder that was named, or that itself, and no parent of it', async () => {
    const root = schoolWith('.plan', 'a/.plan', 'b');
    expect(await findPlanFolder(root, 'a', nodeDisk)).toBe(join(root, 'a/.plan'));
    expect(await findPlanFolder(join(root, 'b'), '../a/.plan', nodeDisk)).toBe(join(root, 'a/.plan'));
    expect(await findPlanFolder(root, join(root, 'a'), nodeDisk)).toBe(join(root, 'a/.plan'));
    expect(await findPlanFolder(root, 'b', nodeDisk)).toBeUndefined();
  });

  test('is made with what git should know, and what is there stays', async () => {
    const root = temporaryFolder();
    const folder = join(root, '.plan');
    await makePlanFolder(folder, nodeDisk);
    expect(readFileSync(join(folder, '.gitattributes'), 'utf8')).toBe('ledger/** -text\n');
    expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toContain('evidence/\n');
    writeFileSync(join(folder, '.gitignore'), '# evidence belongs to us\n');
    await makePlanFolder(folder, nodeDisk);
    expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe('# evidence belongs to us\n');
  });

  test('lets git take the ledger, byte for byte, and neither evidence nor locks nor half-made files', async () => {
    const root = temporaryFolder();
    const { store, folder, ledger } = ledgerAt(root);
    await makePlanFolder(folder, nodeDisk);
    await store.append([draftWith()], recorder);
    writeFileSync(join(root, 'minutes.docx'), 'minutes');
    await store.keepEvidence(join(root, 'minutes.docx'));
    mkdirSync(join(ledger, 'a.lock'));
    mkdirSync(join(ledger, 'a.lock.holder'));
    for (const passing of ['a.lock/holder', 'a.lock.holder/holder', 'config.yaml.1-0.tmp'])
      writeFileSync(join(ledger, passing), '');
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-C', root, '-c', 'core.autocrlf=true', ...args], { encoding: 'utf8' });
    git('init', '--quiet');
    const [writer] = (await store.read(recorder.plan)).files;
    const file = relative(root, join(ledger, `${writer?.writer}.jsonl`)).replaceAll('\\', '/');
    expect(git('ls-files', '--others', '--exclude-standard', '.plan').trim().split('\n').sort()).toEqual([
      '.plan/.gitattributes',
      '.plan/.gitignore',
      file,
    ]);
    expect(git('check-attr', 'text', file)).toContain('text: unset');
  });
});
