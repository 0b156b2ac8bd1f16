import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { computerOf, sharedStore, shiyan, zhongxin } from './shared-store.ts';

const list = `format: 1
units:
  - { id: bureau, name: 区教育局, kind: bureau }
  - { id: shiyan, name: 实验小学, kind: school }
  - { id: zhongxin, name: 中心小学, kind: school }
  - { id: third, name: 第三小学, kind: school }
`;

test('plan sync --all brings every unit’s records to the reviewer, and their verdicts back to every unit', async () => {
  const shared = await sharedStore();
  const schools = [];
  for (const unit of [shiyan, zhongxin]) {
    const url = await shared.unitLogin(unit.id);
    const school = await computerOf(unit);
    await school.done('record', '2.1', '--done', '--on', '2023-06-01');
    await school.sync(url);
    schools.push({ school, url });
  }
  const clerk = await shared.reviewerLogin('*');
  const bureau = await computerOf({ id: 'bureau', name: '区教育局' });
  // Nobody reviews what they recorded, and by name the same person did.
  await bureau.done('config', 'recorder', '赵科员');
  writeFileSync(join(bureau.home, 'units.yaml'), list);
  const down = await bureau.sync(clerk, '--all');
  expect([down.code, down.out.match(/的记录 1 条/g)]).toEqual([0, ['的记录 1 条', '的记录 1 条']]);
  expect(down.err).toContain('第三小学：\n这个登录名看不到它');
  await bureau.done('review', '--id', '2.1', '--return', '请补会议记录', '--yes');
  const up = await bureau.sync(clerk, '--all', '--json');
  const told = up.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(told.map(({ unit, up: { entries } }) => [unit, entries])).toEqual([
    ['shiyan', 1],
    ['zhongxin', 1],
  ]);
  for (const { school, url } of schools) {
    await school.sync(url);
    expect((await school.done('show', '2.1')).out).toContain('请补会议记录');
  }
  expect(await bureau.sync(clerk, '--all', '--unit', '实验小学')).toMatchObject({ code: 2 });
});
