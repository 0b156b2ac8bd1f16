import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { apiPage } from '../scripts/api-page.mjs';
import * as library from '../src/library.ts';
import { complaintsOf } from './support/contracts.ts';
import { district } from './support/district.ts';
import { runPlan, schoolFolder, temporaryHome } from './support/program.ts';

const root = resolve(import.meta.dirname, '..');
const bundled = join(root, 'plans/party-governance-2023.yaml');
const { WorkpointsError } = library;
const ofYear = { asOf: '2023-12-31' };

async function school(): Promise<string> {
  const home = await schoolFolder();
  await runPlan(home, ['record', '1.1', '--add', '1.5', '--on', '2023-03-08']);
  await runPlan(home, ['record', '2.1', '--done', '--on', '2023-12-20']);
  return home;
}

describe('the library', () => {
  it('says of a folder what the program says of it, each value one that JSON takes', async () => {
    const home = await school();
    const written = async (...args: readonly string[]) => JSON.parse((await runPlan(home, args)).out);
    const day = ['--as-of', '2023-12-31'];
    const pairs = [
      [await library.progress(home, ofYear), await written('status', '--json', ...day)],
      [await library.requirement(home, '1.1', ofYear), await written('show', '1.1', '--json', ...day)],
      [await library.settings(home), await written('config', '--json')],
      [await library.plans(home), await written('list', '--json')],
      [await library.verify(home), await written('verify', '--json')],
      [await library.reportFacts(home, ofYear), await written('report', '-f', 'json', ...day)],
      [
        await library.reportFacts(home, { ...ofYear, period: '2023-Q1' }),
        await written('report', '-f', 'json', '--period', '2023-Q1', ...day),
      ],
    ];
    for (const [given, told] of pairs) expect(given).toEqual(told);
    const { out } = await runPlan(home, ['log', '--json']);
    const lines = (await library.ledger(home)).map((entry) => `${JSON.stringify(entry)}\n`);
    expect(lines.join('')).toBe(out);
    expect(await library.ledger(home, { since: '2199-12-31' })).toEqual([]);
    const [first] = (await library.progress(home, ofYear)).requirements;
    expect(first).toMatchObject({ id: '1.1', value: '1.5' });
  });

  it('says it in the language that is asked for', async () => {
    const home = await school();
    const target = async (language?: 'zh' | 'en') =>
      (await library.progress(home, { ...ofYear, ...(language && { language }) })).requirements[0]?.target?.text;
    expect(await target()).toBe('不少于 2 次');
    expect(await target('en')).toMatch(/^at least 2/);
  });

  it('makes the table of a district, and lays two plans side by side', async () => {
    const place = await district();
    await place.at('one', 'record', '2.1', '--done', '--on', '2023-06-01');
    const table = await library.rollUp(place.path('bureau'), ['../one'], ofYear);
    expect(complaintsOf('rollup', table)).toEqual([]);
    expect(table.units.some(({ totals }) => totals?.done === 1)).toBe(true);
    const { duties } = await library.diff('party-governance-2023', 'school-year-example', {
      folder: place.path('one'),
    });
    expect(duties.length).toBeGreaterThan(0);
  });

  it('judges plans as validate does, in either language, from files or as they are typed', async () => {
    const home = temporaryHome();
    const text = readFileSync(bundled, 'utf8').replace('"1.1"', '1.10');
    writeFileSync(join(home, 'a.yaml'), text);
    const { out } = await runPlan(home, ['validate', 'a.yaml', '-f', 'json']);
    expect(await library.validate(['a.yaml'], { folder: home, language: 'zh' })).toEqual(JSON.parse(out));
    const typed = await library.validate(['a.yaml'], { folder: home, content: text });
    expect(typed).toEqual(await library.validate(['a.yaml'], { folder: home }));
    expect(typed.diagnostics[0]?.message).toMatch(/ is /);
    expect((await library.validate([bundled])).errors).toBe(0);
  });

  it('has a finding for every file that is there, whatever it holds', async () => {
    const home = temporaryHome();
    const gbk = Uint8Array.of(0xb5, 0xa5, 0xce, 0xbb);
    writeFileSync(join(home, 'a.yaml'), gbk);
    for (const more of [{}, { content: gbk }]) {
      const { errors, diagnostics } = await library.validate(['a.yaml'], { folder: home, ...more });
      expect({ errors, diagnostics }).toMatchObject({
        errors: 1,
        diagnostics: [{ code: 'not-utf-8', file: 'a.yaml' }],
      });
    }
    const error: unknown = await library.progress(home, { plan: 'a.yaml' }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'broken-plan', findings: [{ code: 'not-utf-8' }] });
    await expect(library.validate(['b.yaml'], { folder: home })).rejects.toMatchObject({ code: 'no-plan-files' });
  });

  it('rejects in a whole sentence, with a code and what was found', async () => {
    const home = await school();
    mkdirSync(join(home, 'plans'));
    writeFileSync(join(home, 'plans/a.yaml'), 'format: 1\n');
    const call = library.progress(home, { plan: 'plans/a.yaml', language: 'zh' });
    const error: unknown = await call.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(WorkpointsError);
    expect(error).toMatchObject({ code: 'broken-plan', message: expect.stringContaining('个错误') });
    expect((error as library.WorkpointsError).findings.map(({ code }) => code)).toContain('missing-key');
    await expect(library.progress(temporaryHome())).rejects.toMatchObject({ code: 'no-ledger-there' });
    await expect(library.progress(home, { asOf: '不久' })).rejects.toMatchObject({ code: 'bad-date' });
    await expect(library.requirement(home, '9.9')).rejects.toMatchObject({ code: 'unknown-requirement' });
  });

  it('takes no changed line for a whole one, and no folder above for the one that is named', async () => {
    const home = await school();
    const inside = join(home, 'inside');
    mkdirSync(inside);
    await expect(library.progress(inside)).rejects.toMatchObject({ code: 'no-ledger-there' });
    const copy = temporaryHome();
    cpSync(join(home, '.plan'), join(copy, '.plan'), { recursive: true });
    const ledger = join(copy, '.plan/ledger/party-governance-2023');
    appendFileSync(join(ledger, readdirSync(ledger)[0] ?? ''), '{}\n');
    expect(await library.verify(copy)).toMatchObject({ whole: false, problems: [{ code: 'unreadable-line' }] });
  });
});

describe('docs/api.md', () => {
  const page = readFileSync(join(root, 'docs/api.md'), 'utf8');

  it('is what npm run api makes of the docstrings', () => {
    expect(page).toBe(apiPage((path) => readFileSync(join(root, 'src', path), 'utf8')));
  });

  it('has every name that a signature has', () => {
    const code = [...page.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, block]) => block).join('\n');
    const plain = code.replace(/\/\*\*[\s\S]*?\*\/|'[^']*'/g, '');
    const named = new Set(plain.match(/\b[A-Z]\w+/g));
    const ofLanguage = ['Promise', 'Error', 'Uint8Array', 'Readonly', 'Record'];
    expect([...named].filter((name) => !ofLanguage.includes(name) && !page.includes(`### ${name}\n`))).toEqual([]);
  });
});
