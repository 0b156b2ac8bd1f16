import { execFile, spawn } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { foldLedger } from '../../../src/core/ledger/fold.ts';
import { testPlan } from '../../support/entries.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { ledgerAt } from './ledger-at.ts';

/** The script as one file that every supported Node runs. */
async function builtScript(root: string): Promise<string> {
  const outfile = join(root, 'append-many.mjs');
  const entry = join(import.meta.dirname, 'append-many.ts');
  await build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20' });
  return outfile;
}

async function appendIn(script: string, root: string, count: number): Promise<string[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [script, root, String(count)]);
  return stdout.trim().split('\n');
}

describe('processes side by side', () => {
  test('lose and garble nothing, and are one writer, even where all of them are the first', async () => {
    const root = temporaryFolder();
    mkdirSync(join(root, '.plan'));
    const script = await builtScript(root);
    const acknowledged = await Promise.all([1, 2, 3, 4].map(() => appendIn(script, root, 12)));
    const { store, ledger } = ledgerAt(root);
    const { files, faults } = await store.read(testPlan);
    expect(faults).toEqual([]);
    expect(files).toHaveLength(1);
    const ids = foldLedger(files).standing.map(({ entry }) => entry.id);
    expect(ids).toHaveLength(48);
    expect(ids.toSorted()).toEqual(acknowledged.flat().sort());
    expect(readdirSync(ledger)).toEqual([`${files[0]?.writer}.jsonl`]);
  });

  test('one of which is killed lose nothing that was acknowledged, and go on at once', async () => {
    const root = temporaryFolder();
    mkdirSync(join(root, '.plan'));
    const script = await builtScript(root);
    const acknowledged: string[] = [];
    for (const after of [1, 3, 6]) acknowledged.push(...(await killedAfter(after, script, root)));
    acknowledged.push(...(await appendIn(script, root, 1)));
    const { files, faults } = await ledgerAt(root).store.read(testPlan);
    expect(faults).toEqual([]);
    const ids = new Set(foldLedger(files).standing.map(({ entry }) => entry.id));
    expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
  });
});

/** Kills a process once it has acknowledged so many entries; gives all that it acknowledged. */
function killedAfter(count: number, script: string, root: string): Promise<string[]> {
  const child = spawn(process.execPath, [script, root, '10000'], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += String(chunk);
    if (said.split('\n').length > count) child.kill('SIGKILL');
  });
  return new Promise((resolve) => {
    child.on('close', () => resolve(said.split('\n').filter((id) => id.length === 26)));
  });
}
