import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Answered, hiddenIn, openPage } from '../support/open-page.ts';
import { runPlan, schoolFolder } from '../support/program.ts';

/** By file: the fields of its row. */
function rowsIn({ text }: Answered): Readonly<Record<string, { readonly key: string; readonly duty: string }>> {
  const rows = [...text.matchAll(/<li><strong>([^<]*)<\/strong>([\s\S]*?)<\/li>/g)];
  return Object.fromEntries(
    rows.map(([, name = '', row = '']) => [
      name,
      {
        key: /name="duty ([0-9]+)"/.exec(row)?.[1] ?? '',
        duty: /<option value="([^"]+)" selected/.exec(row)?.[1] ?? '',
      },
    ]),
  );
}

const sent = {
  '主题党日/20230913主题党日签到表.txt': '签到',
  '主题党日/随便.txt': '别的',
  '主题党日/Thumbs.db': 'x',
};

describe('many files at once on the page', () => {
  it('are sorted by their names, records nothing before somebody says so, and leaves out what systems leave in folders', async () => {
    const home = await schoolFolder();
    const page = await openPage(home);
    const taken = await page.send('/evidence/sort', {}, sent);
    const sorting = await page.ask(taken.headers.location ?? '');
    expect(sorting.text).toContain('有 1 个系统文件');
    const rows = rowsIn(sorting);
    expect(Object.keys(rows).sort()).toEqual(['20230913主题党日签到表.txt', '随便.txt']);
    expect(rows['20230913主题党日签到表.txt']?.duty).toBe('2.4');
    expect(sorting.text).toContain('value="2023-09-13"');
    expect((await runPlan(home, ['evidence'])).out).not.toContain('签到表');
  });

  it('become one entry for each duty and day, and what has no duty waits on', async () => {
    const home = await schoolFolder();
    const page = await openPage(home, [], { now: '2023-10-01T09:00:00.000+08:00' });
    await page.send('/evidence/sort', {}, { 'a/一.txt': '1', 'a/二.txt': '2', 'a/三.txt': '3' });
    const rows = rowsIn(await page.ask('/evidence/sort'));
    const fields = Object.fromEntries(
      ['一.txt', '二.txt'].flatMap((name) => [
        [`duty ${rows[name]?.key}`, '2.4'],
        [`day ${rows[name]?.key}`, '9月13日'],
      ]),
    );
    const attached = await page.send('/evidence/attach', { ...fields, way: 'attach' });
    expect(attached).toMatchObject({ status: 303, headers: { location: expect.stringMatching('^/evidence/sort') } });
    const left = await page.ask(attached.headers.location ?? '');
    expect(left.text).toContain('三.txt');
    expect(left.text).not.toContain('一.txt</strong>');
    const log = (await runPlan(home, ['log'])).out;
    expect(log.match(/2\.4/g)).toHaveLength(1);
    const shown = (await runPlan(home, ['show', '2.4'])).out;
    expect(shown).toContain('一.txt');
    expect(shown).toContain('二.txt');
  });

  it('records what they show with them where it was not and somebody ticks it, once a day', async () => {
    const home = await schoolFolder();
    const page = await openPage(home, [], { now: '2023-10-01T09:00:00.000+08:00' });
    await page.send('/evidence/sort', {}, { '一.txt': '1', '二.txt': '2' });
    const rows = rowsIn(await page.ask('/evidence/sort'));
    const fields = Object.fromEntries(
      ['一.txt', '二.txt'].flatMap((name) => [
        [`duty ${rows[name]?.key}`, '1.1'],
        [`day ${rows[name]?.key}`, '9月13日'],
        [`count ${rows[name]?.key}`, '1'],
      ]),
    );
    expect((await page.send('/evidence/attach', { ...fields, way: 'attach' })).status).toBe(303);
    expect((await runPlan(home, ['show', '1.1'])).out).toMatch(/2023-09-13[^\n]*\+1/);
  });

  it('names the row whose day is none, and keeps the others as they were chosen', async () => {
    const home = await schoolFolder();
    const page = await openPage(home);
    await page.send('/evidence/sort', {}, { '一.txt': '1' });
    const key = rowsIn(await page.ask('/evidence/sort'))['一.txt']?.key;
    const wrong = await page.send('/evidence/attach', {
      [`duty ${key}`]: '2.4',
      [`day ${key}`]: '13-45',
      way: 'attach',
    });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('value="13-45"');
    expect(rowsIn(wrong)['一.txt']?.duty).toBe('2.4');
    expect((await runPlan(home, ['log'])).out).not.toContain('2.4');
  });

  it('are gone from the temporary files when they were attached, let go, or the program ended', async () => {
    const home = await schoolFolder();
    const page = await openPage(home);
    const held = () => readdirSync(home).filter((name) => name.startsWith('.opened-'));
    await page.send('/evidence/sort', {}, { '一.txt': '1' });
    expect(held()).toHaveLength(1);
    await page.send('/evidence/attach', { way: 'drop' });
    expect(held()).toEqual([]);
    await page.send('/evidence/sort', {}, { '../../../二.txt': '2' });
    expect(existsSync(join(home, '../二.txt'))).toBe(false);
    await page.stop();
    expect(held()).toEqual([]);
  });

  it('are told of when their content is attached already', async () => {
    const home = await schoolFolder();
    mkdirSync(join(home, 'in'));
    writeFileSync(join(home, 'in/旧名.txt'), '同样的内容');
    const args = ['--on', '2023-05-01', '--evidence', 'in/旧名.txt'];
    expect(await runPlan(home, ['record', '1.1', '--add', '1', ...args])).toMatchObject({ code: 0 });
    const page = await openPage(home);
    await page.send('/evidence/sort', {}, { '新名.txt': readFileSync(join(home, 'in/旧名.txt'), 'utf8') });
    const sorting = await page.ask('/evidence/sort');
    expect(sorting.text).toContain('以前附过');
    expect(rowsIn(sorting)['新名.txt']?.duty).toBe('');
  });

  it('are recorded of a day to come only for just the day that was asked about', async () => {
    const home = await schoolFolder();
    const page = await openPage(home, [], { now: '2023-05-01T09:00:00.000+08:00' });
    await page.send('/evidence/sort', {}, { '一.txt': '1' });
    const key = rowsIn(await page.ask('/evidence/sort'))['一.txt']?.key ?? '';
    const fields = (day: string) => ({ way: 'attach', [`duty ${key}`]: '1.1', [`day ${key}`]: day });
    const asked = await page.send('/evidence/attach', fields('6-1'));
    expect(asked.text).toContain('2023-06-01 还没有到');
    const changed = await page.send('/evidence/attach', { ...fields('7-1'), meant: hiddenIn(asked, 'meant') });
    expect(changed.text).toContain('2023-07-01 还没有到');
    const meant = hiddenIn(changed, 'meant');
    expect((await page.send('/evidence/attach', { ...fields('7-1'), meant })).status).toBe(303);
  });
});
