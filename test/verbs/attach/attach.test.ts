import { mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Prompter, PromptStopped } from '../../../src/screens/prompter.ts';
import { type Disk, nodeDisk } from '../../../src/store/disk.ts';
import { Trouble } from '../../../src/trouble.ts';
import { pictureTaken } from '../../support/camera.ts';
import { type Circumstances, runPlan, schoolFolder, temporaryHome } from '../../support/program.ts';
import { back, type Scripted, scriptedPrompter } from '../../support/scripted-prompter.ts';

const now = '2023-11-24T10:00:00.000+08:00';

/** Files of different content below a folder of the school's. */
function put(home: string, ...names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(dirname(join(home, name)), { recursive: true });
    writeFileSync(join(home, name), `content of ${name}`);
  }
}

async function schoolWith(...names: readonly string[]): Promise<string> {
  const home = await schoolFolder();
  put(home, ...names);
  return home;
}

/** Goes through the walk with these answers, all of which must be asked for. */
async function through(home: string, args: readonly string[], answers: readonly Scripted[], more: Circumstances = {}) {
  const prompter = scriptedPrompter(...answers);
  const ended = await runPlan(home, ['attach', ...args], { now, prompter, ...more });
  expect({ left: prompter.left(), code: ended.code }).toEqual({ left: [], code: 0 });
  return { ...ended, asked: prompter.asked };
}

interface LoggedEntry {
  readonly id: string;
  readonly kind: string;
  readonly requirement: string;
  readonly on?: string;
  readonly amount?: string;
  readonly to?: string;
  readonly evidence?: readonly { readonly name: string }[];
}

async function entriesOf(home: string): Promise<readonly LoggedEntry[]> {
  const { out } = await runPlan(home, ['log', '--json'], { now });
  return out.split('\n').flatMap((each) => (each.trim() === '' ? [] : [JSON.parse(each)]));
}

const namesOf = ({ evidence = [] }: LoggedEntry) => evidence.map(({ name }) => name);

describe('attach, in a terminal', () => {
  it('records nothing where nothing is confirmed', async () => {
    const home = await schoolWith('材料/主题党日0913.jpg', '材料/照片.jpg');
    const { out } = await through(home, ['材料'], ['先放着', '先放着']);
    expect(out).toContain('没有附，什么都没有记。');
    expect(await entriesOf(home)).toEqual([]);
  });

  it('puts the photographs of one meeting into one entry, by one answer', async () => {
    const home = await schoolWith(
      '材料/主题党日会议记录0913.docx',
      '材料/IMG_20230913_1.jpg',
      '材料/IMG_20230913_2.jpg',
    );
    const { out } = await through(home, ['材料'], ['附到 2.4']);
    expect(out).toContain('像是 2.4 严格落实支部主题党日制度');
    expect(out).toContain('名字里有“主题党日”，要求里也有');
    expect(out).toContain('日期 9月13日（名字里写的）');
    expect(out).toContain('附上 3 个文件，记了 1 笔，都已保存；0 个没有附。');
    const [entry, ...others] = await entriesOf(home);
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ kind: 'attach', requirement: '2.4', on: '2023-09-13' });
    expect(entry && namesOf(entry)).toEqual(['主题党日会议记录0913.docx', 'IMG_20230913_1.jpg', 'IMG_20230913_2.jpg']);
  });

  it('adds to what was recorded for that day', async () => {
    const home = await schoolWith('意识形态学习记录0308.docx');
    await runPlan(home, ['record', '1.1', '--add', '1', '--on', '2023-03-08', '--note', '第一次'], { now });
    const { out, asked } = await through(home, ['意识形态学习记录0308.docx'], ['附到 1.1']);
    expect(out).toContain('会附到已记的这一笔：1.1 +1 次 「第一次」（2023-03-08）');
    expect(asked[0]).not.toContain('又做了');
    const [recorded, attached] = await entriesOf(home);
    expect(attached).toMatchObject({ kind: 'attach', to: recorded?.id, on: '2023-03-08' });
  });

  it('records it as done or as once more only where that is chosen, and asks for a day that nobody named', async () => {
    const home = await schoolWith('意识形态学习0308.docx', '谈心谈话记录.docx');
    const { asked } = await through(
      home,
      ['意识形态学习0308.docx', '谈心谈话记录.docx'],
      ['并记 1.1 又做了 1 次（3月8日）', '并记 2.2 已完成（要写哪天）', '5月6日'],
    );
    expect(asked[2]).toContain('哪天的事');
    expect(await entriesOf(home)).toMatchObject([
      { kind: 'progress', requirement: '1.1', amount: '1', on: '2023-03-08' },
      { kind: 'done', requirement: '2.2', on: '2023-05-06' },
    ]);
  });

  it('suggests no day of its own, as Enter alone would take it: evidence is seldom of today', async () => {
    const home = await schoolWith('谈心谈话3月.docx');
    const scripted = scriptedPrompter('已完成（要写哪天）', '3月6日');
    const suggested: unknown[] = [];
    const prompter: Prompter = {
      ...scripted,
      ask: async (question) => {
        suggested.push(question.suggestion);
        return scripted.ask(question);
      },
    };
    await runPlan(home, ['attach', '谈心谈话3月.docx'], { now, prompter });
    expect(suggested).toEqual([undefined]);
    expect(await entriesOf(home)).toMatchObject([{ requirement: '2.2', on: '2023-03-06' }]);
  });

  it('offers no more of what is done', async () => {
    const home = await schoolWith('谈心谈话记录.docx');
    await runPlan(home, ['record', '2.2', '--done', '--on', '2023-03-08'], { now });
    const { asked } = await through(home, ['谈心谈话记录.docx'], ['先放着']);
    expect(asked[0]).not.toContain('已完成');
  });

  it('takes another duty, another day, or files one by one', async () => {
    const home = await schoolWith('材料/主题党日0913.jpg', '材料/IMG_20230913_1.jpg');
    const { out } = await through(
      home,
      ['材料'],
      ['分开问', '改日期', '9月14日', '附到 2.4', '查找', '专题学习研究', '附到 1.1'],
    );
    expect(out).toContain('您选的 1.1 专题学习研究意识形态工作');
    expect(await entriesOf(home)).toMatchObject([
      { requirement: '2.4', on: '2023-09-14' },
      { requirement: '1.1', on: '2023-09-13' },
    ]);
  });

  it('goes back to what was answered, says what became of it, and takes it back', async () => {
    const home = await schoolWith('主题党日0913.jpg', '谈心谈话.docx');
    const files = ['主题党日0913.jpg', '谈心谈话.docx'];
    const { out } = await through(home, files, ['附到 2.4', back, '撤销', true, '附到 2.4', '退出']);
    expect(out).toContain('以前附过：主题党日0913.jpg → 2.4（9月13日）');
    expect(out).toContain('已撤销 1 条');
    expect((await entriesOf(home)).map(({ kind }) => kind)).toEqual(['attach', 'retract', 'attach']);
  });

  it('says that a first group has none before it', async () => {
    const home = await schoolWith('主题党日0913.jpg');
    const { out } = await through(home, ['主题党日0913.jpg'], [back, '退出']);
    expect(out).toContain('已经是第一组了。');
  });

  it('keeps what was answered when somebody stops', async () => {
    const home = await schoolWith('主题党日0913.jpg', '谈心谈话.docx');
    const scripted = scriptedPrompter('附到 2.4');
    const prompter = {
      ...scripted,
      choose: async <Value>(question: Parameters<typeof scripted.choose<Value>>[0]) => {
        if (scripted.left().length === 0) throw new PromptStopped();
        return scripted.choose(question);
      },
    };
    const ended = await runPlan(home, ['attach', '主题党日0913.jpg', '谈心谈话.docx'], { now, prompter });
    expect(ended.code).toBe(130);
    expect(ended.out).toContain('已停下。附上的 1 个文件都已保存。');
    expect(await entriesOf(home)).toHaveLength(1);
  });

  it('says where a file was attached before, whatever it was called then, and does not ask about it again', async () => {
    const home = await schoolWith('a/主题党日0913.jpg', 'b/另一个名字.jpg', 'b/谈心谈话.docx');
    writeFileSync(join(home, 'b/另一个名字.jpg'), 'content of a/主题党日0913.jpg');
    await through(home, ['a'], ['附到 2.4']);
    const { out } = await through(home, ['b'], ['先放着']);
    expect(out).toContain('以前附过：另一个名字.jpg → 2.4（9月13日）');
    expect(out).not.toContain('另一个名字.jpg\n');
  });

  it('points out the number of a person before anything is copied', async () => {
    const home = await schoolWith('谈心谈话13812345678.docx');
    const { out } = await through(home, ['谈心谈话13812345678.docx'], ['附到 2.2', false, '退出']);
    expect(out).toContain('像是有身份证号或手机号');
    expect(out).not.toContain('13812345678');
    expect(await entriesOf(home)).toEqual([]);
  });

  it('names a file that vanished meanwhile, records nothing of its group, and goes on', async () => {
    const home = await schoolWith('主题党日0913.jpg', '谈心谈话.docx');
    const scripted = scriptedPrompter('附到 2.4', '先放着', '附到 2.2');
    let asked = 0;
    const prompter = {
      ...scripted,
      choose: async <Value>(question: Parameters<typeof scripted.choose<Value>>[0]) => {
        if (asked++ === 0) rmSync(join(home, '主题党日0913.jpg'));
        return scripted.choose(question);
      },
    };
    const { code, out } = await runPlan(home, ['attach', '主题党日0913.jpg', '谈心谈话.docx'], { now, prompter });
    expect(code).toBe(0);
    expect(out).toContain('主题党日0913.jpg');
    expect((await entriesOf(home)).map(({ requirement }) => requirement)).toEqual(['2.2']);
  });

  it('asks who records at first use', async () => {
    const home = temporaryHome();
    put(home, '主题党日0913.jpg');
    await through(home, ['主题党日0913.jpg'], ['实验小学', '中小学校', '王老师', true, '附到 2.4']);
    expect(await entriesOf(home)).toHaveLength(1);
  });

  it('asks for no day of what is attached after the plan has ended', async () => {
    const home = await schoolWith('谈心谈话记录.docx');
    await through(home, ['谈心谈话记录.docx'], ['附到 2.2'], { now: '2026-11-24T10:00:00.000+08:00' });
    expect(await entriesOf(home)).toMatchObject([{ kind: 'attach', requirement: '2.2' }]);
  });
});

describe('attach, which files', () => {
  it('looks into folders, and says what it leaves out', async () => {
    const home = await schoolWith(
      '材料/三月/主题党日.jpg',
      '材料/Thumbs.db',
      '材料/desktop.ini',
      '材料/~$会议记录.docx',
      '材料/.DS_Store',
      '材料/会议.lnk',
    );
    symlinkSync('三月/主题党日.jpg', join(home, '材料/链接.jpg'));
    const { out, err, code } = await runPlan(home, ['attach', '材料'], { now });
    expect(code).toBe(0);
    expect(out).toContain('1 个文件');
    expect(err).toContain('没有列入：材料/.DS_Store（隐藏文件）');
    expect(err).toContain('没有列入：材料/Thumbs.db、材料/desktop.ini、材料/~$会议记录.docx（系统或临时文件）');
    expect(err).toContain('没有列入：材料/会议.lnk、材料/链接.jpg（只是链接或快捷方式）');
  });

  it('goes only so deep', async () => {
    const deep = `材料/${'层/'.repeat(9)}主题党日.jpg`;
    const { err } = await runPlan(await schoolWith(deep), ['attach', '材料'], { now });
    expect(err).toContain('文件夹套得太深');
    expect(err).toContain('没有可以附的佐证文件。');
  });

  it('takes each once, however often it is named', async () => {
    const home = await schoolWith('材料/主题党日.jpg');
    const { out } = await runPlan(home, ['attach', '材料', '材料/主题党日.jpg', './材料'], { now });
    expect(out).toContain('1 个文件');
  });

  it('names what it may not read', async () => {
    const home = await schoolWith('材料/主题党日.jpg', '材料/谈心谈话.docx');
    const disk: Disk = {
      ...nodeDisk,
      openToRead: async (path) => {
        if (path.endsWith('谈心谈话.docx')) throw new Trouble('file-unreadable', { file: path, why: 'EACCES' });
        return nodeDisk.openToRead(path);
      },
    };
    const { code, out, err } = await runPlan(home, ['attach', '材料'], { now, disk });
    expect(code).toBe(0);
    expect(out).toContain('1 个文件');
    expect(err).toContain('没有列入：材料/谈心谈话.docx（打不开）');
  });

  it('finds a name that a Mac wrote as it is typed elsewhere', async () => {
    const home = await schoolWith('café 主题党日.jpg'.normalize('NFD'));
    const { out } = await runPlan(home, ['attach', 'café 主题党日.jpg'.normalize('NFC')], { now });
    expect(out).toContain('像是 2.4');
  });

  it('are no addresses, for which there is another way', async () => {
    const { code, err } = await runPlan(await schoolFolder(), ['attach', 'https://example.org/a.jpg'], { now });
    expect(code).toBe(2);
    expect(err).toContain('plan record 编号 --evidence 网址');
  });

  it('names what is not there', async () => {
    const { code, err } = await runPlan(await schoolFolder(), ['attach', '没有的文件夹'], { now });
    expect(code).toBe(3);
    expect(err).toContain('没有的文件夹');
  });
});

describe('attach, where nobody can be asked', () => {
  it('lists what it would suggest, and writes nothing', async () => {
    const home = await schoolWith('材料/主题党日0913.jpg', '材料/照片.jpg');
    const { code, out } = await runPlan(home, ['attach', '材料'], { now });
    expect(code).toBe(0);
    expect(out).toContain(
      '材料/主题党日0913.jpg  像是 2.4 严格落实支部主题党日制度（9月13日；名字里有“主题党日”，要求里也有）',
    );
    expect(out).toContain('材料/照片.jpg  看不出是哪一条');
    expect(out).toContain('plan record 编号 --evidence 文件');
    expect(await entriesOf(home)).toEqual([]);
  });

  it('tells programs the same', async () => {
    const home = await schoolWith('材料/主题党日0913.jpg', '材料/.DS_Store');
    writeFileSync(join(home, '材料/DSC_0042.JPG'), pictureTaken('2023:05:09 10:00:00'));
    utimesSync(join(home, '材料/主题党日0913.jpg'), 1694571234, 1694571234);
    await runPlan(home, ['record', '2.4', '--done', '--on', '2023-09-13', '--evidence', '材料/主题党日0913.jpg'], {
      now,
    });
    const { code, out } = await runPlan(home, ['attach', '材料', '--json'], { now });
    expect(code).toBe(0);
    const [{ id }] = (await entriesOf(home)) as [LoggedEntry];
    expect(JSON.parse(out)).toMatchObject({
      format: 1,
      plan: { id: 'party-governance-2023' },
      unit: { name: '实验小学' },
      files: [
        {
          file: '材料/DSC_0042.JPG',
          time: { from: '2023-05-09', to: '2023-05-09', source: 'taken', inPlan: true },
          suggestions: [],
          attached: [],
        },
        {
          file: '材料/主题党日0913.jpg',
          modified: '2023-09-13',
          attached: [{ id: '2.4', day: '2023-09-13', entry: id }],
          clear: true,
          suggestions: [
            { id: '2.4', entry: id, reasons: [{ kind: 'words', words: ['主题党日'] }, { kind: 'recorded' }] },
          ],
        },
      ],
      passedOver: [{ file: '材料/.DS_Store', why: 'hidden' }],
      left: 0,
    });
  });
});

describe('a folder where a file is wanted', () => {
  it('is called one by record, which names the way', async () => {
    const home = await schoolWith('材料/主题党日.jpg');
    const { code, err } = await runPlan(home, ['record', '2.4', '--done', '--on', '2023-09-13', '--evidence', '材料'], {
      now,
    });
    expect(code).toBe(3);
    expect(err).toContain('是文件夹，什么都没有记下');
    expect(err).toContain('plan attach');
  });

  it('is called one by the walk, which asks again', async () => {
    const home = await schoolWith('材料/主题党日.jpg');
    const prompter = scriptedPrompter('补充佐证', '材料', '', '退出');
    const { out } = await runPlan(home, ['check', '2.4'], { now, prompter });
    expect(out).toContain('材料 是一个文件夹，这里要的是文件。整个文件夹的材料，可用 plan attach');
    expect(out).not.toContain('找不到');
  });

  it('attaches no file of no bytes in the walk, and says so', async () => {
    const home = await schoolWith('材料/主题党日.jpg');
    writeFileSync(join(home, '没下完.docx'), '');
    const prompter = scriptedPrompter('补充佐证', '没下完.docx', '', '退出');
    const { out } = await runPlan(home, ['check', '2.4'], { now, prompter });
    expect(out).toContain('没下完.docx 是空文件（0 字节），没有附上');
    expect((await runPlan(home, ['log'])).out).not.toContain('没下完');
  });
});
