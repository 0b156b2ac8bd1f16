import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type District, district, unitList } from '../support/district.ts';
import { runPlan } from '../support/program.ts';
import { scriptedPrompter } from '../support/scripted-prompter.ts';

async function takenIn(): Promise<District> {
  const place = await district();
  // A name that is a path to some systems.
  writeFileSync(
    place.path('bureau', 'units.yaml'),
    unitList.replace('name: 第二小学', 'former: [第二小学], name: 二小/东校区'),
  );
  for (const unit of ['one', 'two']) {
    await place.at(unit, 'record', '2.1', '--done', '--on', '2023-06-01');
    await place.at(unit, 'export', '-o', `../in/${unit}.zip`);
  }
  await place.at('bureau', 'inbox', '../in', '--yes');
  return place;
}

const returnAt = (place: District, unit: string) =>
  place.at('bureau', 'review', unit, '--id', '2.1', '--return', '请补会议记录');

describe('plan export --all', () => {
  it('writes the answer of every unit that was reviewed, each under its name, and the unit takes it in', async () => {
    const place = await takenIn();
    await place.at('bureau', 'review', '--return', '请补会议记录', '--yes');
    const { code, out } = await place.run('bureau', 'export', '--all', '-o', 'back/');
    expect([code, out]).toEqual([0, expect.stringContaining('已写好 2 个单位的审核结果')]);
    expect(readdirSync(place.path('bureau', 'back')).sort()).toEqual(['二小／东校区-审核.zip', '实验小学-审核.zip']);
    expect(await place.at('two', 'merge', '../bureau/back/二小／东校区-审核.zip')).toContain(
      '退回 1 条：2.1 请补会议记录',
    );
  });

  it('leaves what was answered as it lies, and asks once before another answer takes its place', async () => {
    const place = await takenIn();
    await returnAt(place, '实验小学');
    const { err } = await place.run('bureau', 'export', '--all', '-o', 'back/');
    expect(err).toContain('另有 1 个单位的台账还没有审核');
    const file = place.path('bureau', 'back', '实验小学-审核.zip');
    const [first, made] = [readFileSync(file), statSync(file).mtimeMs];
    await returnAt(place, '二小/东校区');
    expect(await place.at('bureau', 'export', '--all', '-o', 'back')).toContain('另有 1 个早已写好，没有变');
    expect([readFileSync(file), statSync(file).mtimeMs]).toEqual([first, made]);

    await place.at('bureau', 'undo', '--unit', '实验小学', '--yes');
    await returnAt(place, '实验小学');
    const refused = await place.run('bureau', 'export', '--all', '-o', 'back');
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('实验小学-审核.zip')]);
    expect(readFileSync(file)).toEqual(first);
    const prompter = scriptedPrompter(true);
    await runPlan(place.path('bureau'), ['export', '--all', '-o', 'back'], { prompter });
    expect(prompter.asked[0]).toContain('实验小学-审核.zip 已经存在，内容不同');
    expect(readFileSync(file)).not.toEqual(first);
  });

  it.each([
    [['--all', '-o', 'back.zip'], '哪个文件夹'],
    [['--all'], '哪个文件夹'],
    [['--all', '-o', 'back/', '--with-evidence'], '不带佐证'],
    [['--all', '-o', 'back/', '--unit', '实验小学'], '--unit'],
    [['--all', '-o', 'back/'], '都还没有审核'],
  ] as const)('says what is wrong with %j, and writes nothing', async (args, words) => {
    const place = await takenIn();
    const { code, err } = await place.run('bureau', 'export', ...args);
    expect([code, err]).toEqual([2, expect.stringContaining(words)]);
    expect(existsSync(place.path('bureau', 'back'))).toBe(false);
  });
});
