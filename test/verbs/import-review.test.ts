import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PromptStopped } from '../../src/screens/prompter.ts';
import { nodeDisk } from '../../src/store/disk.ts';
import { runPlan, temporaryHome } from '../support/program.ts';
import { back, type Scripted, scriptedPrompter } from '../support/scripted-prompter.ts';

const document = `云河区教育局2024年工作要点
一、推动优质均衡
（一）扩大优质资源。新建学校3所。6月开展评估。
（二）守牢安全底线。食堂明厨亮灶实现全覆盖。
`;

const call = ['import', '--review', 'draft.yaml'];

async function drafted(): Promise<string> {
  const home = temporaryHome();
  await runPlan(home, ['import', '-', '-o', 'draft.yaml'], { input: document });
  return home;
}

const draftIn = (home: string) => readFileSync(join(home, 'draft.yaml'), 'utf8');

/** Runs the review with somebody who answers so, and tells what it left unasked. */
async function reviewed(home: string, ...answers: readonly Scripted[]) {
  const prompter = scriptedPrompter(...answers);
  const finished = await runPlan(home, call, { prompter });
  return { ...finished, left: prompter.left(), asked: prompter.asked, file: draftIn(home) };
}

const sorting = '先分一分哪些是我们的（3 条没分）';

/** The plan's id, its issuer and the kinds of unit come first, then the requirements' guesses. */
const theHead = ['对，确认', '对，确认', '对，确认'];

describe('plan import --review', () => {
  it('walks every guess, and leaves a plan that validate finds nothing to warn of', async () => {
    const home = await drafted();
    const { code, out, left, file } = await reviewed(home, ...theHead, '对，确认', '对，确认', '对，确认');
    expect({ code, left }).toEqual({ code: 0, left: [] });
    expect(out).toContain('draft.yaml 有 6 处待确认');
    expect(out).toMatch(/ 1\/6 {2}整个计划/);
    expect(out).toMatch(/ 4\/6 {2}一、推动优质均衡 › 1. 扩大优质资源 +1\.1\n/);
    expect(out).toContain('原文：“新建学校3所”');
    expect(out).toContain('   目标：不少于 3 所\n 原文是“3所”，按不少于计\n');
    expect(out).toContain('答了 6 处，都确认过了。接下来：plan validate draft.yaml');
    expect(file).not.toMatch(/x-guess: |# 待确认/u);
    const validated = await runPlan(home, ['validate', 'draft.yaml', '--strict']);
    expect({ code: validated.code, out: validated.out }).toEqual({ code: 0, out: expect.stringContaining('没有') });
  });

  it('takes nothing by Enter alone: skipping stands first', async () => {
    const { asked, file } = await reviewed(await drafted(), '退出');
    expect(asked[0]?.split('\n')[1]).toBe('  跳过，以后再说');
    expect(file).toContain('x-guess: [id, issuer, units]');
  });

  it('changes the guessed value as a person types it, and nothing else', async () => {
    const home = await drafted();
    const before = draftIn(home);
    const { file, out } = await reviewed(
      home,
      ...['改一改', 'yunhe-2024', '改一改', 'id: yunhe, name: 云河区教育局', '改一改', 'school: 中小学校'],
      ...['改一改', '不少于2所', '改一改', '6月20日', '跳过'],
    );
    expect(out).toContain('已改为：不少于 2 所');
    expect(file).toBe(
      before
        .replace(/^id: .*$/mu, 'id: yunhe-2024')
        .replace(/^issuer: .*$/mu, 'issuer: { id: yunhe, name: 云河区教育局 }')
        .replace(/^units: .*\n.*\n.*\n.*\n/mu, 'units:\n  school: 中小学校\n')
        .replace(/target: \{ at-least: 3.*$/mu, 'target: { at-least: 2, unit: 所 }')
        .replace(/due: 2024-06-30.*$/mu, 'due: 2024-06-20')
        .replace(/ {12}x-guess: \[target\]\n/u, '')
        .replace(/ {12}x-guess: \[due\]\n/u, ''),
    );
  });

  it('removes what is not wanted, where the plan can be without it', async () => {
    const { file, asked } = await reviewed(await drafted(), ...theHead, '不要这一项（删去目标）', '退出');
    expect(file).not.toContain('at-least: 3');
    expect(asked[0]).not.toContain('不要这一项');
  });

  it('shows a guess as people say it, and the kinds of unit line by line', async () => {
    const { out } = await reviewed(await drafted(), ...theHead, '跳过', '退出');
    expect(out).toContain('   计划编号：work-points-2024\n');
    expect(out).toContain('   单位类别：\n     bureau: 机关科室\n     school: 中小学校\n');
    expect(out).toContain('   期限：2024-06-30\n');
  });

  it('takes an id alone, and a name alone, of the issuer', async () => {
    const home = await drafted();
    const { file } = await reviewed(home, '跳过', '改一改', 'ｙｕｎｈｅ', '退出');
    expect(file).toContain('issuer: { id: yunhe, name: 云河区教育局 }');
    const before = draftIn(await drafted());
    writeFileSync(join(home, 'draft.yaml'), before);
    const named = await reviewed(home, '跳过', '改一改', '云河区教育和体育局', '退出');
    expect(named.file).toContain('issuer: { id: issuer, name: 云河区教育和体育局 }');
  });

  it('takes an id and a name of the issuer at once', async () => {
    const { file } = await reviewed(await drafted(), '跳过', '改一改', 'yunhe-jyj 云河区教体局', '退出');
    expect(file).toContain('issuer: { id: yunhe-jyj, name: 云河区教体局 }');
  });

  it('takes the plan’s days as they are said, and an id of full width', async () => {
    const home = temporaryHome();
    const term = document.replace('2024年工作要点', '2025学年第一学期工作计划');
    await runPlan(home, ['import', '-', '-o', 'draft.yaml'], { input: term });
    const days = '2025年8月25日至2026年1月20日';
    const answers = ['改一改', 'ｙｕｎｈｅ-２０２５', '跳过', '改一改', days, '退出'];
    const { file, left, asked } = await reviewed(home, ...answers);
    expect(left).toEqual([]);
    expect(file).toMatch(/^id: yunhe-2025$/mu);
    expect(file).toMatch(/^period: \{ from: 2025-08-25, to: 2026-01-20 \}$/mu);
    expect(asked).toContain('改成从哪天到哪天？如：2025-09-01 至 2026-01-31');
  });

  it('takes the kinds of unit that stay by their names', async () => {
    const { file } = await reviewed(await drafted(), '跳过', '跳过', '改一改', '中小学校', '退出');
    expect(file).toContain('units:\n  school: 中小学校\nx-guess: [id, issuer]\n');
  });

  it('takes a kind that goes out of the duties that were sorted before', async () => {
    const { file, left } = await reviewed(
      await drafted(),
      ...['先分一分哪些是我们的（3 条没分）', '一批一起答（m）', '剩下没分的都是我们的（3 条）'],
      ...['跳过', '跳过', '改一改', '中小学校', '退出'],
    );
    expect(left).toEqual([]);
    expect(file).toMatch(/^units:\n {2}school: 中小学校\n(?!.*bureau)/mu);
    expect(file.match(/for: school\n/gu)).toHaveLength(3);
    expect(file).not.toContain('bureau');
  });

  it('asks for the terms where a target of each term needs them, once', async () => {
    const home = await drafted();
    const { file, left, out } = await reviewed(
      home,
      ...[...theHead, '改一改', '每学期不少于2所', '2月26日至7月5日、9月1日至12月31日'],
      ...['先分一分哪些是我们的（3 条没分）', '改一改文字、目标、期限、单位（e）', '目标：每学期不少于 2 所'],
      ...['每学期3所', '分到这里', '退出（答过的都已保存）'],
    );
    expect(left).toEqual([]);
    expect(out).toContain('已改为：每学期不少于 2 所');
    expect(file).toContain('terms: [{ from: 2024-02-26, to: 2024-07-05 }, { from: 2024-09-01, to: 2024-12-31 }]\n');
    expect(file).toContain('target: { at-least: 3, unit: 所, every: term }\n');
  });

  it('says the way out before it asks for the terms, where a day of the duty forbids a target of each term', async () => {
    const home = await drafted();
    const edit = '改一改文字、目标、期限、单位（e）';
    const day = [sorting, edit, '期限：还没有', '6月20日'];
    const { err, asked } = await reviewed(home, ...day, edit, '目标：不少于 3 所', '每学期不少于２次');
    expect(err).toContain('请先去掉另一样：按 Esc 返回，分要求（或重看分过的）时按 e，选“不要期限”或“不要目标”');
    expect(asked.at(-1)).toMatch(/^改成什么/u);
  });

  it('changes nothing where the terms are not said', async () => {
    const home = await drafted();
    const before = draftIn(home);
    const edit = ['改一改文字、目标、期限、单位（e）', '目标：不少于 3 所', '每学期不少于2所'];
    const { file, left } = await reviewed(
      home,
      ...['先分一分哪些是我们的（3 条没分）', ...edit],
      back,
      ...['分到这里', '改一改'],
      back,
      '退出（答过的都已保存）',
    );
    expect({ file, left }).toEqual({ file: before, left: [] });
    const { err } = await reviewed(home, '先分一分哪些是我们的（3 条没分）', ...edit, '2月26日至明年5月');
    expect(err).toContain('每个学期写“哪天至哪天”');
    expect(draftIn(home)).toBe(before);
  });

  it('goes back, and takes the answer before back', async () => {
    const home = await drafted();
    const before = draftIn(home);
    const { file, out } = await reviewed(home, '对，确认', '跳过', '上一处', '上一处', '上一处', '退出');
    expect(out).toContain('已撤回上一处的回答');
    expect(out).toContain('已经是第一处了');
    expect(file).toBe(before);
  });

  it('keeps the guess where a person leaves the question, or changes nothing', async () => {
    const home = await drafted();
    const before = draftIn(home);
    const { file, out } = await reviewed(home, '改一改', back, '改一改', '', '退出');
    expect(out).toContain('没有改动');
    expect(file).toBe(before);
  });

  it.each([
    ['A B', '只能用小写字母'],
    [' ', '没有写字，没有改动'],
  ])('refuses what the plan’s reader refuses, and says why: %s', async (typed, words) => {
    const home = await drafted();
    const before = draftIn(home);
    const prompter = scriptedPrompter('改一改', '退出');
    const refusals: (string | undefined)[] = [];
    const typing = {
      ...prompter,
      ask: async ({ refuse }: Parameters<typeof prompter.ask>[0]) => {
        refusals.push(refuse?.(typed));
        return undefined;
      },
    };
    await runPlan(home, call, { prompter: typing });
    expect(refusals).toEqual([expect.stringContaining(words)]);
    expect(draftIn(home)).toBe(before);
  });

  it('saves each answer before it asks on: Ctrl+C loses nothing', async () => {
    const home = await drafted();
    const prompter = scriptedPrompter('对，确认');
    const seen: string[] = [];
    const stopping = {
      ...prompter,
      choose: async <Value>(question: Parameters<typeof prompter.choose<Value>>[0]) => {
        seen.push(draftIn(home));
        if (prompter.left().length === 0) throw new PromptStopped();
        return prompter.choose(question);
      },
    };
    const { code, out } = await runPlan(home, call, { prompter: stopping });
    expect(code).toBe(130);
    expect(out).toContain('停下了。做过的都已保存（答过 1 处）。');
    expect(seen[1]).toContain('x-guess: [issuer, units]');
    expect(draftIn(home)).toBe(seen[1]);
  });

  it('writes nothing over what somebody else wrote meanwhile', async () => {
    const home = await drafted();
    const prompter = scriptedPrompter('对，确认', '对，确认');
    let writes = 0;
    const disk = {
      ...nodeDisk,
      writeWhole: async (path: string, content: Parameters<typeof nodeDisk.writeWhole>[1]) => {
        await nodeDisk.writeWhole(path, content);
        writes += 1;
        if (writes === 1) writeFileSync(join(home, 'draft.yaml'), 'theirs\n');
      },
    };
    const { code, err } = await runPlan(home, call, { prompter, disk });
    expect(code).toBe(3);
    expect(err).toContain('draft.yaml 刚才被别的程序改过');
    expect(draftIn(home)).toBe('theirs\n');
  });

  it('keeps a byte order mark', async () => {
    const home = await drafted();
    writeFileSync(join(home, 'draft.yaml'), `\ufeff${draftIn(home)}`);
    const { file } = await reviewed(home, '对，确认', '退出');
    expect(file.startsWith('\ufeff#')).toBe(true);
    expect(file).toContain('x-guess: [issuer, units]');
  });

  it('lists the guesses where there is no terminal, writes nothing and says the way out', async () => {
    const home = await drafted();
    const before = draftIn(home);
    const { code, out, err } = await runPlan(home, call);
    expect(code).toBe(2);
    expect(out.trim().split('\n')).toHaveLength(6);
    expect(out).toContain('1.1 target：原文是“3所”，按不少于计');
    expect(err).toContain('plan validate draft.yaml');
    expect(draftIn(home)).toBe(before);
  });

  it('says so where nothing is left to confirm', async () => {
    const home = temporaryHome();
    writeFileSync(join(home, 'draft.yaml'), draftIn(await drafted()).replace(/ # 待确认.*|.*x-guess: .*\n/gu, ''));
    const { code, out } = await runPlan(home, call);
    expect({ code, out }).toEqual({ code: 0, out: 'draft.yaml 没有待确认的地方。\n' });
  });

  it.each([
    ['a document', ['import', '--review', '要点.txt'], 2, '-o'],
    ['standard input', ['import', '--review', '-'], 2, '-o'],
    ['a file that is not there', ['import', '--review', '没有.yaml'], 3, '没有.yaml'],
    ['a plan with errors', ['import', '--review', 'broken.yaml'], 3, 'plan validate broken.yaml'],
    ['a file in another encoding', ['import', '--review', 'gbk.yaml'], 3, 'plan validate gbk.yaml'],
    ['a draft to be made, without a terminal', ['import', '-', '-o', 'x.yaml', '--review'], 2, '先去掉 --review'],
  ])('does not walk %s', async (_what, args, code, words) => {
    const home = temporaryHome();
    writeFileSync(join(home, 'broken.yaml'), 'format: 1\n');
    writeFileSync(join(home, 'gbk.yaml'), Uint8Array.from([0x69, 0x64, 0x3a, 0x20, 0xb9, 0xa4, 0x0a]));
    const finished = await runPlan(home, args, { input: document });
    expect(finished.code).toBe(code);
    expect(finished.err).toContain(words);
  });

  it('drafts and goes on directly', async () => {
    const home = temporaryHome();
    writeFileSync(join(home, '要点.txt'), document);
    const prompter = scriptedPrompter('对，确认', '退出');
    const { code, out } = await runPlan(home, ['import', '要点.txt', '-o', 'draft.yaml', '--review'], { prompter });
    expect(code).toBe(0);
    expect(out).toContain('还有 5 处待确认');
    expect(draftIn(home)).toContain('x-guess: [issuer, units]');
  });

  it('brings nothing of a plan to the terminal but its words', async () => {
    const home = await drafted();
    const hostile = draftIn(home).replace('原文是“3所”', '\\e[31m\u202e原文');
    writeFileSync(join(home, 'draft.yaml'), hostile);
    const { out } = await reviewed(home, ...theHead, '退出');
    expect(out).not.toMatch(/\u202e/u);
  });

  it('puts no point behind a number of the document that has one within', async () => {
    const home = await drafted();
    writeFileSync(join(home, 'draft.yaml'), draftIn(home).replace('- id: "1" ', '- id: "2.2" '));
    const { out } = await reviewed(home, ...theHead, '退出');
    expect(out).toContain('一、推动优质均衡 › 2.2 扩大优质资源');
  });

  it('speaks English where asked', async () => {
    const home = await drafted();
    const prompter = scriptedPrompter('right, confirm', 'stop');
    const { out } = await runPlan(home, [...call, '--lang', 'en'], { prompter });
    expect(out).toContain('draft.yaml: 6 to confirm');
    expect(out).toContain('still to confirm: 5');
  });
});

describe('plan check on a plan with doubts', () => {
  it('says once how many nobody has confirmed, and nothing once they are', async () => {
    const home = await drafted();
    const call = ['check', '--plan', 'draft.yaml', '--as-of', '2024-03-01'];
    const { out } = await runPlan(home, call);
    expect(out.match(/这份计划起草时有 6 处拿不准，还没有人核对/gu)).toHaveLength(1);
    await reviewed(home, ...theHead, '对，确认', '对，确认', '对，确认');
    expect((await runPlan(home, call)).out).not.toContain('拿不准');
  });

  it('is said in a terminal with the command, and of one duty with what was guessed of it', async () => {
    const home = await drafted();
    const prompter = scriptedPrompter(new PromptStopped());
    const walked = await runPlan(home, ['check', '--plan', 'draft.yaml', '--as-of', '2024-03-01'], { prompter });
    expect(walked.out).toContain('请先逐处核对（plan import --review draft.yaml）。');
    const { out } = await runPlan(home, ['show', '1.1', '--plan', 'draft.yaml']);
    expect(out).toContain(' 待确认：目标（原文是“3所”，按不少于计）\n 核对：plan import --review draft.yaml\n');
    await reviewed(home, ...theHead, '对，确认', '退出');
    expect((await runPlan(home, ['show', '1.1', '--plan', 'draft.yaml'])).out).not.toContain('待确认');
  });

  it('is said of its report, and before it is signed, with the way out', async () => {
    const home = await drafted();
    await runPlan(home, [
      'init',
      '--unit',
      '实验小学',
      '--kind',
      'school',
      '--recorder',
      '王老师',
      '--plan',
      'draft.yaml',
    ]);
    const { err, out } = await runPlan(home, ['report', '--as-of', '2024-12-31']);
    expect(err).toContain(
      '有 6 处拿不准，还没有人核对，目标和期限可能不对。请先逐处核对（plan import --review draft.yaml）。',
    );
    expect(out).not.toContain('拿不准');
    const submitted = await runPlan(home, ['submit', '--period', 'Y1', '--signed', '张书记', '--yes']);
    expect(submitted.err).toContain('有 6 处拿不准');
  });
});

describe('sorting which duties are ours', () => {
  it('keeps each answer at once, and asks no more about what is not ours', async () => {
    const home = await drafted();
    const { out, left, file } = await reviewed(
      home,
      ...[sorting, '不是我们的，归其他单位（n）', '是我们的（y）', '背景，不是任务（b）'],
      ...theHead,
      '对，确认',
    );
    expect(left).toEqual([]);
    expect(out).toContain('每一条都分好了。');
    expect(file).toContain('for: others');
    expect(file).toContain('          - 食堂明厨亮灶实现全覆盖\n');
    const asked = (await runPlan(home, ['check', '--plan', 'draft.yaml', '--as-of', '2024-03-01'])).out;
    expect(asked).not.toContain('拿不准');
    // No unit is named here, and yet it is nobody's.
    expect(asked).not.toContain('新建学校3所');
    expect(asked).toContain('6月开展评估');
  });

  it('is offered, too, where nothing is left to confirm', async () => {
    const home = await drafted();
    writeFileSync(join(home, 'draft.yaml'), draftIn(home).replace(/ # 待确认.*|.*x-guess: .*\n/gu, ''));
    const before = draftIn(home);
    expect((await reviewed(home, '不用了')).file).toBe(before);
    const { file, left } = await reviewed(home, sorting, '去掉，计划里不要（d）', '是我们的（y）', '是我们的（y）');
    expect(left).toEqual([]);
    expect(file).not.toContain('新建学校3所');
  });

  it('changes a duty in plain words, splits and joins it, and takes each back as one step', async () => {
    const home = await drafted();
    const before = draftIn(home);
    const edit = '改一改文字、目标、期限、单位（e）';
    const { file, left, out } = await reviewed(
      home,
      ...[
        sorting,
        edit,
        '期限：还没有',
        '6月20日',
        edit,
        '文字：',
        '选好校址，新建学校3所',
        edit,
        '牵头单位：还没有',
        '规划科、财务科',
      ],
      ...['拆成两条（s）', '“选好校址” + “新建学校3所”', edit],
      back,
      ...[edit, '责任单位：还没有', '', '拆成两条（s）'],
      back,
      ...['是我们的（y）', '并到同一项的上一条（j）', '分到这里（答过的都已保存）', '退出（答过的都已保存）'],
    );
    expect(left).toEqual([]);
    expect(out).toContain('已并成一条，存好了；分过：是我们的');
    expect(file).toContain(
      '            text: 选好校址，新建学校3所\n            quote: 新建学校3所\n            due: 2024-06-20\n            lead: [规划科, 财务科]\n',
    );
    expect(file).not.toContain('          - id: "1.3"\n');
    const undone = await reviewed(
      home,
      ...['先分一分哪些是我们的（2 条没分）', '并到同一项的上一条（j）', '分到这里', '退出（答过的都已保存）'],
    );
    expect(undone.out).toContain('两条的期限不一样，没有并。先改成一样的再并。');
    writeFileSync(join(home, 'draft.yaml'), before);
    const undo = await reviewed(home, sorting, edit, '不要目标', back, '分到这里', '退出（答过的都已保存）');
    expect(undo.file).toBe(before);
  });

  it('splits a duty where the clerk says', async () => {
    const home = await drafted();
    const split = ['拆成两条（s）', '在别处拆', '学校3所', '分到这里', '退出（答过的都已保存）'];
    const { file, left, asked } = await reviewed(home, sorting, ...split);
    expect(left).toEqual([]);
    expect(asked).toContain('第二条从哪几个字起？照这一条的文字写');
    expect(file).toContain('            text: 新建\n');
    expect(file).toContain('          - id: "1.3"\n            text: 学校3所\n');
    const { err } = await reviewed(await drafted(), sorting, '拆成两条（s）', '在别处拆', '没有的字');
    expect(err).toContain('任务里没有这几个字');
  });

  it('says what was gone past, so that Enter behind a letter passes nothing unseen', async () => {
    const { out } = await reviewed(await drafted(), sorting, '跳过', '分到这里', '退出（答过的都已保存）');
    expect(out).toContain('1.1 先跳过，以后再分；要回来分，选“上一条”');
  });

  it('says that all is kept where it is stopped after duties were changed alone', async () => {
    const home = await drafted();
    const first = await reviewed(home, sorting, '改一改文字', '期限：还没有', '6月20日', new PromptStopped());
    expect(first.code).toBe(130);
    expect(first.out).toContain('停下了。做过的都已保存。');
    writeFileSync(join(home, 'draft.yaml'), draftIn(home).replace(/ # 待确认.*|.*x-guess: .*\n/gu, ''));
    const second = await reviewed(home, sorting, '是我们的（y）', new PromptStopped());
    expect(second.code).toBe(130);
    expect(second.out).toContain('停下了。做过的都已保存（分好 1 条）。');
  });

  it('has the same number for a value whatever the duty has, so that none is taken out by the key of another', async () => {
    const edit = '改一改文字、目标、期限、单位（e）';
    const home = await drafted();
    const { asked, out, left } = await reviewed(
      home,
      ...[sorting, edit, '不要目标', edit],
      back,
      ...['分到这里', '退出（答过的都已保存）'],
    );
    expect(left).toEqual([]);
    expect(out).toContain('已去掉目标，存好了；要找回，选“上一条”');
    const menus = asked.filter((each) => each.startsWith('改哪一样？')).map((each) => each.split('\n').slice(2, 7));
    expect(menus).toHaveLength(2);
    for (const menu of menus) {
      const names = menu.map((each) => each.trim().replace(/：.*/u, ''));
      expect(names).toEqual(['文字', '目标', '期限', '牵头单位', '责任单位']);
    }
  });

  it('looks once more at what was sorted, and changes it', async () => {
    const home = await drafted();
    const sorted = await reviewed(home, sorting, '不是我们的，归其他单位（n）', '分到这里', '退出（答过的都已保存）');
    expect(sorted.file).toContain('for: others');
    expect(sorted.out).toContain('答了 0 处，分好 1 条，还有');
    const again = '重看分过的，改主意（1 条）';
    const { file, out, left } = await reviewed(home, again, '是我们的（y）', '退出（答过的都已保存）');
    expect(left).toEqual([]);
    expect(out).toContain(' 分过：不是我们的，归其他单位\n');
    expect(file).not.toContain('for: others');
    expect((await reviewed(home, again, '不改，看下一条', '退出（答过的都已保存）')).file).toBe(file);
  });

  it('counts those that were skipped among all that is left', async () => {
    const all = '剩下没分的都是我们的（3 条）';
    const { file, out } = await reviewed(
      await drafted(),
      ...[sorting, '跳过，以后再说', '一批一起答（m）', all, '退出（答过的都已保存）'],
    );
    expect(out).toContain('每一条都分好了。');
    expect(file.match(/for: \[bureau, school\]/gu)).toHaveLength(3);
  });

  it('counts the guesses anew where sorting left out what is others’', async () => {
    const { out } = await reviewed(
      await drafted(),
      ...[sorting, '不是我们的，归其他单位（n）', '分到这里', '退出（答过的都已保存）'],
    );
    expect(out).toMatch(/ 1\/6 {2}整个计划/);
    expect(out).toMatch(/ 1\/5 {2}整个计划/);
  });

  it('half takes no typed value', async () => {
    const home = await drafted();
    const before = draftIn(home);
    const { err } = await reviewed(
      home,
      ...[sorting, '改一改文字、目标、期限、单位（e）', '期限：还没有', '6月20日，特殊情况除外'],
    );
    expect(err).toContain('看不懂是哪一天，没有改动');
    expect(draftIn(home)).toBe(before);
  });

  it('answers for a whole section at once, and takes that back as one step', async () => {
    const home = await drafted();
    const before = draftIn(home);
    const whole = '一、推动优质均衡这一章都不是我们的（3 条）';
    const all = await reviewed(home, sorting, '一批一起答（m）', whole, '退出（答过的都已保存）');
    expect(all.file.match(/for: others/gu)).toHaveLength(3);
    writeFileSync(join(home, 'draft.yaml'), before);
    const item = '“扩大优质资源”这一项都不是我们的（2 条）';
    const back_ = await reviewed(home, sorting, '一批一起答（m）', item, back, '分到这里', '退出（答过的都已保存）');
    expect(back_.file).toBe(before);
  });
});
