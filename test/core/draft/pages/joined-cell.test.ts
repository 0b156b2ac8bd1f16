import { expect, it } from 'vitest';
import { joinedCell } from '../../../../src/core/draft/pages/joined-cell.ts';

it.each([
  [['组织全体教师参加培训', '开展教学检查'], '组织全体教师参加培训；开展教学检查'],
  [['组织全体教师参加培训，', '开展教学检查'], '组织全体教师参加培训， 开展教学检查'],
  [['组织全体教师参加培训', '（含校长）'], '组织全体教师参加培训 （含校长）'],
  [['师资队伍', '招聘教师'], '师资队伍 招聘教师'],
  [['地下管网', '更新'], '地下管网更新'],
  [['王强', '刘芳'], '王强 刘芳'],
  [['盘点、除尘', '更换滤网'], '盘点、除尘；更换滤网'],
  [['清明祭扫（代表参加）', '更换滤网'], '清明祭扫（代表参加）；更换滤网'],
  [['1.开会', '2.检查'], '1.开会；2.检查'],
  [['1.开会。', '2.检查'], '1.开会。 2.检查'],
  [['•组织全体教师参加培训', '\uf0b7 开展教学检查'], '组织全体教师参加培训；开展教学检查'],
  [['甲|乙', ''], '甲｜乙'],
  [
    ['Plant oaks with Year 4.', 'Water them daily (rota)', 'Count the survivors.'],
    'Plant oaks with Year 4; Water them daily (rota); Count the survivors.',
  ],
  [['Ask parents to bring:', 'gloves and a spade'], 'Ask parents to bring: gloves and a spade'],
])('the paragraphs of a cell are on one line: %j', (paragraphs, cell) => {
  expect(joinedCell(paragraphs)).toBe(cell);
});
