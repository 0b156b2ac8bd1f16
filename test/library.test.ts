import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { apiPage } from '../scripts/api-page.mjs';
import {
  foldLedger,
  formatDecimal,
  loadLedger,
  loadPlan,
  progressOf,
  validatePlan,
  WorkpointsError,
} from '../src/library.ts';
import { runPlan, schoolFolder, temporaryHome } from './support/program.ts';

const root = resolve(import.meta.dirname, '..');
const bundled = join(root, 'plans/party-governance-2023.yaml');
const planId = 'party-governance-2023';

describe('the library', () => {
  it('says of a ledger what the program says of it', async () => {
    const home = await schoolFolder();
    await runPlan(home, ['record', '1.1', '--add', '1.5', '--on', '2023-03-08']);
    await runPlan(home, ['record', '2.1', '--done', '--on', '2023-12-20']);
    const plan = await loadPlan(bundled);
    const { files, faults } = await loadLedger(join(home, '.plan'), plan.id);
    const { out } = await runPlan(home, ['status', '--json', '--as-of', '2023-12-31']);
    const { unit } = JSON.parse(out);
    const progress = progressOf(plan, foldLedger(files), { asOf: '2023-12-31', unit });
    expect(faults).toEqual([]);
    expect(progress.totals).toEqual(JSON.parse(out).totals);
    const [first] = progress.requirements;
    expect(first?.measured.kind === 'count' && formatDecimal(first.measured.value)).toBe('1.5');
  });

  it('judges the text of a plan as validate does, in either language', async () => {
    const home = temporaryHome();
    const text = readFileSync(bundled, 'utf8').replace('"1.1"', '1.10');
    writeFileSync(join(home, 'a.yaml'), text);
    const { out } = await runPlan(home, ['validate', 'a.yaml', '-f', 'json']);
    expect(validatePlan(text, { file: 'a.yaml', language: 'zh' })).toEqual(JSON.parse(out).diagnostics);
    expect(validatePlan(readFileSync(bundled, 'utf8')).filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(validatePlan(text)[0]?.message).toMatch(/ is /);
  });

  it('rejects in a whole sentence, with a code and what was found', async () => {
    const home = temporaryHome();
    const file = join(home, 'a.yaml');
    await expect(loadPlan(file)).rejects.toMatchObject({ name: 'WorkpointsError', code: 'file-unreadable' });
    writeFileSync(file, 'format: 1\n');
    const error: unknown = await loadPlan(file, { language: 'zh' }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(WorkpointsError);
    expect(error).toMatchObject({ code: 'broken-plan', message: expect.stringContaining('个错误') });
    expect((error as WorkpointsError).findings.map(({ code }) => code)).toContain('missing-key');
    writeFileSync(file, Uint8Array.of(0xb5, 0xa5));
    await expect(loadPlan(file)).rejects.toMatchObject({ code: 'broken-plan' });
  });

  it('takes no path for a plan’s id, no other day for a day, and no changed line for a whole one', async () => {
    const home = await schoolFolder();
    await runPlan(home, ['record', '1.1', '--note', '一']);
    const folder = join(home, '.plan');
    await expect(loadLedger(folder, '../x')).rejects.toMatchObject({ code: 'bad-plan-id' });
    expect(await loadLedger(join(home, 'nowhere'), planId)).toEqual({ files: [], faults: [] });
    const plan = await loadPlan(bundled);
    expect(() => progressOf(plan, foldLedger([]), { asOf: '3-8' })).toThrow(WorkpointsError);
    const [name = ''] = readdirSync(join(folder, 'ledger', planId));
    appendFileSync(join(folder, 'ledger', planId, name), '{}\n');
    expect((await loadLedger(folder, planId)).faults).toMatchObject([{ code: 'unreadable-line', line: 2 }]);
  });
});

describe('docs/api.md', () => {
  it('is what npm run api makes of the docstrings', () => {
    const made = apiPage((path) => readFileSync(join(root, 'src', path), 'utf8'));
    expect(readFileSync(join(root, 'docs/api.md'), 'utf8')).toBe(made);
  });
});
