import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPage } from '../support/open-page.ts';
import { runPlan, schoolFolder, schoolWithPlan } from '../support/program.ts';

const hashOf = (content: string) => createHash('sha256').update(content).digest('hex');

/** A school whose 1.1 has a file of this name and content. */
async function withEvidence(name: string, content: string): Promise<string> {
  const home = await schoolFolder();
  writeFileSync(join(home, name), content);
  await runPlan(home, ['record', '1.1', '--add', '1', '--on', '2023-03-08', '--evidence', name]);
  return home;
}

describe('evidence on the page', () => {
  it('is handed out as a file to keep, whatever is in it, never as a page of this origin', async () => {
    const content = '<script>alert(1)</script>';
    const page = await openPage(await withEvidence('会议.html', content));
    expect((await page.ask('/evidence')).text).toContain('会议.html');
    const file = await page.ask(`/files/${hashOf(content)}`);
    expect(file).toMatchObject({
      status: 200,
      text: content,
      headers: {
        'content-type': 'application/octet-stream',
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent('会议.html')}`,
        'x-content-type-options': 'nosniff',
        'content-security-policy': expect.stringMatching(/^sandbox; default-src 'none'/),
      },
    });
    expect(await page.ask(`/files/${hashOf(content)}/view`)).toMatchObject({ status: 404 });
  });

  it('is shown in a frame where it is a picture by its name, as a picture and nothing else', async () => {
    const content = '<script>alert(1)</script>';
    const page = await openPage(await withEvidence('照片.png', content));
    expect((await page.ask('/evidence')).text).toMatch(/<iframe sandbox="" [^>]*照片\.png/);
    expect((await page.ask(`/files/${hashOf(content)}/view`)).headers).toMatchObject({
      'content-type': 'image/png',
      'content-security-policy': expect.stringMatching(/^sandbox; default-src 'none'/),
    });
  });

  it('is found by its hash in the ledger alone: no path leads to a file', async () => {
    const page = await openPage(await withEvidence('a.txt', 'a'));
    for (const path of [hashOf('b'), '..%2f..%2fconfig.yaml', '.plan', hashOf('a').toUpperCase()]) {
      expect(await page.ask(`/files/${path}`), path).toMatchObject({ status: 404 });
    }
  });

  it('is gone where it was removed by request', async () => {
    const home = await withEvidence('名单.txt', '学生');
    await runPlan(home, ['evidence', '1.1', '--name', '名单.txt', '--remove', '含学生信息', '--yes']);
    const page = await openPage(home);
    expect(await page.ask(`/files/${hashOf('学生')}`)).toMatchObject({ status: 404 });
    expect((await page.ask('/evidence')).text).toContain('已应要求删去');
  });
});

describe('the report on the page', () => {
  it('is what `report` writes, and its look before lies in a frame in which nothing runs', async () => {
    const home = await withEvidence('a.txt', 'a');
    const page = await openPage(home);
    const { out } = await runPlan(home, ['report', '-f', 'md']);
    const taken = await page.ask('/report/md');
    expect(taken.text).toBe(out);
    expect(taken.headers['content-disposition']).toContain(encodeURIComponent('实验小学自查报告.md'));
    expect((await page.ask('/report')).text).toContain('<iframe class="sheet" sandbox="" src="/report/preview"');
    expect((await page.ask('/report/preview')).headers['content-security-policy']).toMatch(/^sandbox;/);
    expect(await page.ask('/report/exe')).toMatchObject({ status: 404 });
  });
});

describe('handing in on the page', () => {
  it('shows what is signed, signs by name as `submit` does, and gives the packet', async () => {
    const home = await withEvidence('a.txt', 'a');
    const page = await openPage(home);
    expect((await page.ask('/hand-in?period=2023-Q1')).text).toContain('第1季度');
    expect(await page.send('/hand-in', { period: '2023-Q1', signed: ' ' })).toMatchObject({ status: 422 });
    expect(await page.send('/hand-in', { period: '2099-Q9', signed: '张书记' })).toMatchObject({ status: 422 });
    expect(await page.send('/hand-in', { period: '2023-Q1', signed: '张书记' })).toMatchObject({ status: 303 });
    expect((await runPlan(home, ['log'])).out).toContain('报送 2023-Q1');
    const packet = await page.ask('/hand-in/packet');
    expect(packet.text.startsWith('PK')).toBe(true);
    expect(packet.headers['content-disposition']).toContain(encodeURIComponent('实验小学报送包.zip'));
  });

  it('offers the period first that ends or ended nearest to the day, by its words alone', async () => {
    const plan = `format: 1
id: school-2026
title: 示例学校 2026—2027 学年工作要点
issuer: { id: school, name: 示例学校 }
period: { from: 2026-09-01, to: 2027-08-31 }
units: { school: 学校 }
sections:
  - number: 一
    title: 教学
    items:
      - id: "1"
        title: 教研
        requirements: [{ id: "1.1", text: 开展教研, for: [school], due: 2026-10-31 }]
`;
    const home = await schoolWithPlan(plan);
    const first = async (now: string) => {
      const { text } = await (await openPage(home, [], { now })).ask('/hand-in');
      expect(text).not.toMatch(/（(?:Y1|H1|\d{4}-Q\d)）/);
      return /<option[^>]*>([^<]*)</.exec(text)?.[1];
    };
    expect(await first('2026-11-29T09:00:00.000+08:00')).toBe('2026年第4季度');
    expect(await first('2027-01-05T09:00:00.000+08:00')).toBe('2026年第4季度');
    expect(await first('2027-10-05T09:00:00.000+08:00')).toBe('全年');
    const { text } = await (await openPage(home, [], { now: '2026-11-29T09:00:00.000+08:00' })).ask('/hand-in');
    expect(text).toContain('还有 1 条没办完');
  });

  it('names a period in words where the report is taken back, and says nothing of a menu', async () => {
    const page = await openPage(await schoolFolder());
    const sent = await page.send('/hand-in', { period: 'Y1', signed: '张书记' });
    const { text } = await page.ask(sent.headers.location ?? '');
    expect(text).toContain('已报送：实验小学');
    expect(text).not.toContain('菜单');
    expect((await page.ask('/undo')).text).toContain('报送 全年');
    // The form has the record's own number, in which any two signs may stand.
    expect((await page.ask('/undo')).text).not.toMatch(/(?<![0-9A-Z])Y1(?![0-9A-Z])/);
  });
});

describe('the list of evidence', () => {
  it('has a file once, with all the days to which it is attached', async () => {
    const home = await withEvidence('会议记录.txt', '会议记录');
    for (const day of ['2023-04-01', '2023-05-01'])
      await runPlan(home, ['record', '1.1', '--add', '1', '--on', day, '--evidence', '会议记录.txt']);
    const { text } = await (await openPage(home)).ask('/evidence');
    const kept = text.slice(text.indexOf('已有的'));
    expect(kept.match(/会议记录\.txt（/g)).toHaveLength(1);
    expect(kept).toContain('2023年4月1日、2023年5月1日');
  });
});

describe('the overview', () => {
  it('says that a year is over and what is left of it, and calls no month of it this one', async () => {
    const home = await schoolFolder();
    const ended = (await (await openPage(home)).ask('/')).text;
    expect(ended).toContain('已经过完了');
    expect(ended).toMatch(/href="\/report">看报告[\s\S]*href="\/hand-in">签字报送[\s\S]*href="\/year">换成新一年/);
    expect(ended).not.toContain('本月');
    const during = (await (await openPage(home, [], { now: '2023-12-01T09:00:00.000+08:00' })).ask('/')).text;
    expect(during).not.toContain('已经过完了');
    expect(during).toContain('2023-12 · 本月');
  });
});
