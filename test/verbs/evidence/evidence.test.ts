import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../src/core/ledger/sha256.ts';
import type { ChoiceQuestion } from '../../../src/screens/prompter.ts';
import { type Circumstances, runPlan, schoolFolder } from '../../support/program.ts';
import { scriptedPrompter } from '../../support/scripted-prompter.ts';

const pdf = '%PDF-1.7 会议记录';
const hash = sha256(pdf);

const copyIn = (home: string, of = hash) => join(home, '.plan/evidence', of.slice(0, 2), of);
const entriesIn = async (home: string) =>
  (await runPlan(home, ['log', '--json'])).out.trim().split('\n').filter(Boolean);

/** A school that attached `会议记录.pdf` to 1.1. */
async function withMinutes(name = '会议记录.pdf'): Promise<string> {
  const home = await schoolFolder();
  writeFileSync(join(home, name), pdf);
  const { code, err } = await attach(home, '1.1', name);
  expect({ code, err }).toMatchObject({ code: 0 });
  return home;
}

function attach(home: string, id: string, ...sources: readonly string[]) {
  const how = id === '1.1' ? ['--add', '1'] : ['--done'];
  return runPlan(home, ['record', id, ...how, '--on', '2023-03-08', '--evidence', ...sources]);
}

const remove = (home: string, id: string, more: readonly string[] = [], circumstances: Circumstances = {}) =>
  runPlan(home, ['evidence', id, '--remove', '含学生个人信息', '--yes', ...more], circumstances);

describe('attaching', () => {
  it.each(['3月 学习(1), 第二次.pdf', 'cafe\u0301.pdf', 'caf\u00e9.pdf', 'CON.pdf', '会议记录.pdf'])(
    'keeps the name %j as it was given, from the command line to the list',
    async (name) => {
      const home = await withMinutes(name);
      const { out } = await runPlan(home, ['evidence', '1.1', '--json']);
      expect(JSON.parse(out)).toMatchObject({ format: 2, requirement: '1.1', evidence: [{ name, state: 'ok' }] });
      expect((await runPlan(home, ['evidence', '1.1'])).out).toContain(name);
    },
  );

  it('takes a file:// address for the file that it names', async () => {
    const home = await schoolFolder();
    const file = join(home, '3月 学习.pdf');
    writeFileSync(file, pdf);
    expect(await attach(home, '1.1', pathToFileURL(file).href)).toMatchObject({ code: 0 });
    expect((await runPlan(home, ['evidence', '1.1'])).out).toContain('3月 学习.pdf');
    expect(await attach(home, '1.1', 'file://elsewhere/a.pdf')).toMatchObject({ code: 3 });
  });

  it('keeps what one command names twice once', async () => {
    const home = await schoolFolder();
    writeFileSync(join(home, 'a.pdf'), pdf);
    writeFileSync(join(home, 'b.pdf'), pdf);
    const link = 'https://example.cn/a';
    expect(await attach(home, '1.1', 'a.pdf', './a.pdf', 'b.pdf', link, link)).toMatchObject({ code: 0 });
    const [entry = ''] = await entriesIn(home);
    expect(JSON.parse(entry).evidence).toEqual([
      { name: 'a.pdf', sha256: hash, bytes: Buffer.byteLength(pdf) },
      { url: link },
    ]);
  });
});

describe('the list', () => {
  it('says name, size, day, who and state, in both languages', async () => {
    const home = await withMinutes();
    await attach(home, '1.1', 'https://example.cn/a');
    const { out } = await runPlan(home, ['evidence', '1.1']);
    expect(out).toContain('1  会议记录.pdf  21 字节  2023-03-08 王老师  完好');
    expect(out).toContain('2  https://example.cn/a  2023-03-08 王老师  网址');
    expect((await runPlan(home, ['evidence', '1.1', '--lang', 'en'])).out).toContain(
      '21 bytes  2023-03-08 王老师  whole',
    );
  });

  it('says that nothing is attached, and names the nearest ids of an unknown one', async () => {
    const home = await schoolFolder();
    expect(await runPlan(home, ['evidence', '1.1'])).toMatchObject({ code: 0 });
    expect((await runPlan(home, ['evidence', '1.1'])).out).toContain('还没有附佐证');
    expect(await runPlan(home, ['evidence', '1.99'])).toMatchObject({ code: 2 });
    expect((await runPlan(home, ['evidence', '1.1', '--name', 'x'])).err).toContain('没有附过“x”');
  });

  it('keeps what was taken back, and says so', async () => {
    const home = await withMinutes();
    await runPlan(home, ['undo', '--yes']);
    expect((await runPlan(home, ['evidence', '1.1'])).out).toContain('完好（记录已撤销）');
  });
});

describe('opening', () => {
  async function open(home: string, ...answers: readonly string[]) {
    const opened: string[] = [];
    const prompter = scriptedPrompter(...answers);
    const finished = await runPlan(home, ['evidence', '1.1'], { prompter, opened });
    return { ...finished, opened, asked: prompter.asked };
  }

  it('happens only when chosen: Enter alone opens nothing', async () => {
    const { opened, asked } = await open(await withMinutes(), '不打开');
    expect(opened).toEqual([]);
    expect(asked[0]?.split('\n').slice(0, 2)).toEqual(['打开哪一份？', '  不打开']);
  });

  it('asks by the numbers of the list, and says why a copy that is gone cannot be opened', async () => {
    const home = await schoolFolder();
    for (const name of ['甲.txt', '乙.txt']) {
      writeFileSync(join(home, name), name);
      await attach(home, '1.1', name);
    }
    unlinkSync(copyIn(home, sha256('甲.txt')));
    const keys: (string | undefined)[] = [];
    const scripted = scriptedPrompter('甲.txt');
    const prompter = {
      ...scripted,
      choose: async <Value>(question: ChoiceQuestion<Value>) => {
        keys.push(...question.choices.map(({ key }) => key));
        return scripted.choose(question);
      },
    };
    const opened: string[] = [];
    const { out } = await runPlan(home, ['evidence', '1.1'], { prompter, opened });
    expect(keys).toEqual(['n', '1', '2']);
    expect(out).toMatch(/1 {2}甲\.txt[\s\S]*2 {2}乙\.txt/);
    expect({ opened, out }).toEqual({ opened: [], out: expect.stringContaining('不打开 甲.txt：副本不见了') });
  });

  it('hands a read-only copy under a plain name to the system', async () => {
    const home = await withMinutes();
    const { opened, out } = await open(home, '会议记录.pdf');
    const [copy = ''] = opened;
    expect(copy.endsWith(`evidence-${hash.slice(0, 8)}.pdf`)).toBe(true);
    expect(readFileSync(copy, 'utf8')).toBe(pdf);
    expect(statSync(copy).mode & 0o222).toBe(0);
    expect(dirname(copy)).not.toContain('.plan/evidence');
    expect(out).toContain('已交给系统打开');
  });

  it('leaves no copy of what was removed by request, and none for longer than a day', async () => {
    const home = await withMinutes();
    const [copy = ''] = (await open(home, '会议记录.pdf')).opened;
    const stale = join(dirname(copy), 'evidence-00000000.pdf');
    writeFileSync(stale, pdf);
    utimesSync(stale, 0, 0);
    await open(home, '会议记录.pdf');
    expect([existsSync(copy), existsSync(stale)]).toEqual([true, false]);
    await runPlan(home, ['evidence', '1.1', '--remove', '含个人信息', '--yes']);
    expect(existsSync(copy)).toBe(false);
  });

  it('refuses what its ending belies, and says where its copy lies', async () => {
    const home = await schoolFolder();
    writeFileSync(join(home, '照片.jpg'), 'MZ program');
    await attach(home, '1.1', '照片.jpg');
    const { opened, out } = await open(home, '照片.jpg');
    expect(opened).toEqual([]);
    expect(out).toContain(copyIn(home, sha256('MZ program')));
  });

  it('does not offer a damaged copy', async () => {
    const home = await withMinutes();
    writeFileSync(copyIn(home), 'changed');
    const { opened, asked, out } = await open(home);
    expect({ opened, asked }).toEqual({ opened: [], asked: [] });
    expect(out).toContain('被改动过');
  });

  it('opens a link as a browser writes it', async () => {
    const home = await schoolFolder();
    await attach(home, '1.1', 'https://example.cn/通知?a="b"');
    const { opened } = await open(home, 'https://example.cn');
    expect(opened).toEqual(['https://example.cn/%E9%80%9A%E7%9F%A5?a=%22b%22']);
  });

  it('says where the copy is when the system has no program for it', async () => {
    const home = await withMinutes();
    const { out } = await runPlan(home, ['evidence', '1.1'], { prompter: scriptedPrompter('会议记录.pdf') });
    expect(out).toMatch(/请自行打开：.*\.pdf/);
  });
});

describe('removing by request', () => {
  it('deletes the copy, keeps the hash and the reason, and is no damage', async () => {
    const home = await withMinutes();
    const { code, out } = await remove(home, '1.1');
    expect({ code, out }).toEqual({ code: 0, out: '已移除 会议记录.pdf，副本已删。\n' });
    expect(existsSync(copyIn(home))).toBe(false);
    const [attached = '', removal = ''] = await entriesIn(home);
    expect(JSON.parse(attached).evidence[0].sha256).toBe(hash);
    expect(JSON.parse(removal)).toMatchObject({ kind: 'note', removes: hash, reason: '含学生个人信息' });
    const verified = await runPlan(home, ['verify']);
    expect(verified).toMatchObject({ code: 0 });
    expect(verified.out).toContain('已按要求移除');
  });

  it('is shown wherever the evidence is', async () => {
    const home = await withMinutes();
    await remove(home, '1.1');
    expect((await runPlan(home, ['evidence', '1.1'])).out).toContain('已按要求移除（原因：含学生个人信息）');
    for (const args of [['show', '1.1'], ['log'], ['report'], ['report', '-f', 'csv']]) {
      expect((await runPlan(home, args)).out, args.join(' ')).toMatch(/会议记录\.pdf[［（]已按要求移除[］）]/);
    }
    const report = JSON.parse((await runPlan(home, ['report', '-f', 'json'])).out);
    expect(report.evidence).toMatchObject([{ name: '会议记录.pdf', sha256: hash, removed: true }]);
    expect((await runPlan(home, ['report'])).out).toContain('按要求移除一份佐证，原因：含学生个人信息');
  });

  it('keeps the copy while another requirement needs it, and deletes it with the last', async () => {
    const home = await withMinutes();
    await attach(home, '2.3', '会议记录.pdf');
    expect((await remove(home, '1.1')).out).toContain('副本保留');
    expect(existsSync(copyIn(home))).toBe(true);
    expect((await runPlan(home, ['evidence', '1.1'])).out).toContain('已按要求移除');
    expect((await runPlan(home, ['evidence', '2.3'])).out).toContain('完好');
    expect(await runPlan(home, ['verify'])).toMatchObject({ code: 0 });
    expect((await remove(home, '2.3')).out).toContain('副本已删');
    expect(existsSync(copyIn(home))).toBe(false);
  });

  it('keeps the copy while another plan needs it', async () => {
    const home = await withMinutes();
    const other = join(home, 'other.yaml');
    writeFileSync(other, otherPlan);
    await runPlan(home, ['record', '1', '--done', '--on', '2023-03-08', '--evidence', '会议记录.pdf', '--plan', other]);
    expect((await remove(home, '1.1')).out).toContain('副本保留');
    expect(existsSync(copyIn(home))).toBe(true);
    const { code, out } = await runPlan(home, ['verify']);
    expect(code).toBe(0);
    expect(out).not.toContain('evidence-orphan');
  });

  it('reaches what was taken back, whose copy nobody needs', async () => {
    const home = await withMinutes();
    await runPlan(home, ['undo', '--yes']);
    expect(await remove(home, '1.1')).toMatchObject({ code: 0 });
    expect(existsSync(copyIn(home))).toBe(false);
    expect(await runPlan(home, ['verify'])).toMatchObject({ code: 0 });
  });

  it('says when it is taken back that the copy does not return with it', async () => {
    const home = await withMinutes();
    await remove(home, '1.1');
    expect((await runPlan(home, ['undo', '--yes'])).err).toContain('撤销不能找回');
    expect((await runPlan(home, ['undo', '--redo', '--yes'])).err).not.toContain('撤销不能找回');
  });

  it('is recorded once; run again it deletes a copy that is still there', async () => {
    const home = await withMinutes();
    await remove(home, '1.1');
    expect((await remove(home, '1.1')).out).toContain('以前已经移除了');
    writeFileSync(copyIn(home), pdf);
    const verified = await runPlan(home, ['verify']);
    expect(verified).toMatchObject({ code: 0 });
    expect(verified.out).toContain('evidence-still-there');
    expect((await remove(home, '1.1')).out).toContain('把还在的副本删掉');
    expect(existsSync(copyIn(home))).toBe(false);
    expect(await entriesIn(home)).toHaveLength(2);
  });

  it('is over when the same is attached again', async () => {
    const home = await withMinutes();
    await remove(home, '1.1');
    await attach(home, '1.1', '会议记录.pdf');
    const { out } = await runPlan(home, ['evidence', '1.1']);
    expect(out.match(/已按要求移除/g)).toHaveLength(1);
    expect(out).toContain('完好');
    expect((await runPlan(home, ['verify'])).out).toContain('佐证完好：1 份');
  });

  it('asks which of several, by number or name where nobody can be asked', async () => {
    const home = await withMinutes();
    writeFileSync(join(home, '签到.pdf'), '%PDF-2');
    await attach(home, '1.1', '签到.pdf', 'https://example.cn/a');
    const unclear = await remove(home, '1.1');
    expect(unclear).toMatchObject({ code: 2, out: '' });
    expect(unclear.err).toContain('1 会议记录.pdf；2 签到.pdf');
    expect((await remove(home, '1.1', ['--name', '3'])).err).toContain('网址没有副本');
    expect((await remove(home, '1.1', ['--name', '签到.pdf'])).out).toContain('已移除 签到.pdf');
    expect((await remove(home, '1.1', ['--name', '１'])).out).toContain('已移除 会议记录.pdf');
    expect(await runPlan(home, ['verify'])).toMatchObject({ code: 0 });
  });

  it('is done by a person who chooses and says yes, and not by one who does not', async () => {
    const home = await withMinutes();
    writeFileSync(join(home, '签到.pdf'), '%PDF-2');
    await attach(home, '1.1', '签到.pdf');
    const asked = ['evidence', '1.1', '--remove', '重复'];
    const none = await runPlan(home, asked, { prompter: scriptedPrompter('不移除') });
    expect(none).toMatchObject({ code: 0, out: '' });
    const no = await runPlan(home, asked, { prompter: scriptedPrompter('签到.pdf', false) });
    expect(no.err).toContain('没有移除');
    expect(await entriesIn(home)).toHaveLength(2);
    const yes = await runPlan(home, asked, { prompter: scriptedPrompter('签到.pdf', true) });
    expect(yes.out).toContain('已移除 签到.pdf');
    expect(existsSync(copyIn(home, sha256('%PDF-2')))).toBe(false);
  });

  it('needs a reason, and somebody to confirm', async () => {
    const home = await withMinutes();
    expect(await runPlan(home, ['evidence', '1.1', '--remove', ' ', '--yes'])).toMatchObject({ code: 2, out: '' });
    const unconfirmed = await runPlan(home, ['evidence', '1.1', '--remove', '重复']);
    expect(unconfirmed).toMatchObject({ code: 2, out: '' });
    expect(unconfirmed.err).toContain('--yes');
    expect(existsSync(copyIn(home))).toBe(true);
    expect(await entriesIn(home)).toHaveLength(1);
  });
});

const otherPlan = `format: 1
id: other-2023
title: 计划
issuer: { id: x, name: 局 }
period: { from: 2023-01-01, to: 2023-12-31 }
units: { school: 学校 }
sections:
  - number: 一
    title: 章
    items:
      - id: "1"
        title: 项
        requirements:
          - id: "1"
            text: 事
            due: 2023-06-30
`;

describe('verify, on evidence', () => {
  it('fails for a missing and for a changed copy, and names what it was', async () => {
    const home = await withMinutes();
    writeFileSync(copyIn(home), 'changed');
    const changed = await runPlan(home, ['verify']);
    expect(changed).toMatchObject({ code: 1 });
    expect(changed.out).toMatch(/会议记录\.pdf 佐证文件被改动过（1\.1，.*\[evidence-changed\]/);
    unlinkSync(copyIn(home));
    const missing = await runPlan(home, ['verify']);
    expect(missing).toMatchObject({ code: 1 });
    expect(missing.out).toContain('[evidence-missing]');
  });

  it('notes, and does not fail for, the empty, the shared, the late and the orphaned', async () => {
    const home = await withMinutes();
    const other = join(home, 'other.yaml');
    writeFileSync(other, otherPlan);
    writeFileSync(join(home, '空.txt'), '');
    await attach(home, '2.3', '会议记录.pdf', '空.txt');
    await runPlan(home, ['record', '1', '--done', '--on', '2023-07-01', '--evidence', '会议记录.pdf', '--plan', other]);
    mkdirSync(join(home, '.plan/evidence/ff'), { recursive: true });
    writeFileSync(join(home, '.plan/evidence/ff/stray\u001b[31m'), 'x');
    writeFileSync(join(home, '.plan/evidence/.DS_Store'), 'x');
    const { code, out } = await runPlan(home, ['verify']);
    expect({ code, out }).toMatchObject({ code: 0 });
    expect(out).toMatch(/会议记录\.pdf 同一份佐证用在了几条要求上（1\.1、2\.3，/);
    expect(out).toContain('空.txt 佐证文件是空的');
    expect(out).toContain('evidence/ff/stray 没有任何记录提到它');
    expect(out.match(/evidence-orphan/g)).toHaveLength(1);
    expect((await runPlan(home, ['verify', '--plan', other])).out).toContain('[evidence-late]');
  });
});

describe('the number of a person', () => {
  const [mobile, card] = ['13812345678', '11010519491231002X'];

  it('in a note or a file’s name is warned of before it is recorded, and masked on every screen', async () => {
    const home = await schoolFolder();
    writeFileSync(join(home, `签到 ${mobile}.pdf`), pdf);
    const args = [
      'record',
      '1.1',
      '--add',
      '1',
      '--on',
      '3-8',
      '--note',
      `王某 ${card}`,
      '--evidence',
      `签到 ${mobile}.pdf`,
    ];
    const recorded = await runPlan(home, args);
    expect(recorded).toMatchObject({ code: 0 });
    expect(recorded.err).toContain('像是有身份证号或手机号');
    const screens = [recorded];
    for (const verb of [
      ['show', '1.1'],
      ['log'],
      ['status'],
      ['evidence', '1.1'],
      ['verify'],
      ['undo'],
      ['report'],
      ['report', '-f', 'csv'],
      ['report', '-f', 'json'],
    ]) {
      screens.push(await runPlan(home, verb));
    }
    writeFileSync(copyIn(home), 'changed');
    screens.push(await runPlan(home, ['verify']), await runPlan(home, ['evidence', '1.1', '--name', `${mobile}`]));
    for (const { out, err } of screens) expect(out + err).not.toMatch(new RegExp(`${mobile}|${card}`));
    expect(screens.some(({ out }) => out.includes('签到 138××××5678.pdf'))).toBe(true);
  });

  it('is not seen in what is none', async () => {
    const home = await schoolFolder();
    const args = ['record', '1.1', '--add', '1', '--on', '3-8', '--note', '编号 123456789012345678'];
    expect(await runPlan(home, args)).toMatchObject({ code: 0, err: '' });
  });

  it('in a file of answers is warned of in what is shown first', async () => {
    const home = await schoolFolder();
    const input = `[{"id":"1.1","add":2,"on":"2023-05-04","note":"${card}"}]`;
    const { code, err } = await runPlan(home, ['check', '--answers', '-'], { input });
    expect(code).toBe(2);
    expect(err).toContain('像是有身份证号或手机号');
    expect(err).not.toContain(card);
    expect(readdirSync(join(home, '.plan'))).not.toContain('ledger');
  });

  it('in the walk is asked about: no records nothing, yes records it', async () => {
    const home = await schoolFolder();
    const no = scriptedPrompter('备注', `联系 ${mobile}`, false, '退出');
    expect((await runPlan(home, ['check', '1.1'], { prompter: no })).out).toContain('像是有身份证号或手机号');
    expect(no.left()).toEqual([]);
    expect(await entriesIn(home)).toEqual([]);
    const yes = scriptedPrompter('备注', `联系 ${mobile}`, true, '退出');
    const { out } = await runPlan(home, ['check', '1.1'], { prompter: yes });
    expect(out).not.toContain(mobile);
    expect(await entriesIn(home)).toHaveLength(1);
  });

  it('in the reason of a removal is warned of', async () => {
    const home = await withMinutes();
    const { err } = await runPlan(home, ['evidence', '1.1', '--remove', `家长 ${mobile} 要求`, '--yes']);
    expect(err).toContain('像是有身份证号或手机号');
    expect((await runPlan(home, ['evidence', '1.1'])).out).toContain('138××××5678');
  });
});
