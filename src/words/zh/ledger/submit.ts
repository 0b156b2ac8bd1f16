import { argument } from '../../argument.ts';
import type { Of } from '../../table.ts';

export const words = {
  which: '报送哪一期？',
  signed: '签字人（单位负责人）姓名？',
  empty: '请写上姓名。',
  covers: '{unit} 报送 {period}：本期记录 {count} 条；完成率 {percent}%（{done}/{of}）。',
  evidence: '佐证 {evidence}；缺佐证 {lacking} 条，已完成未附佐证 {unattached} 条。',
  zero: '{unit} 在 {period} 没有任何记录，这是零上报。',
  earlier: '这一期 {day} 已由 {signed} 报送过，再报一次就以这一次为准。',
  ask: '以上由 {signed} 签字报送，确定吗？',
  cancelled: '没有报送，什么都没有记。',
  made: `已报送：{unit}，{period}，签字人 {signed}。
台账校验码：{digest}`,
  next: ({ name, evidence }: Of<'name' | 'evidence'>) =>
    `接下来把台账交上去：plan export -o ${argument(`${name}.zip`)}${Number(evidence) > 0 ? ' --with-evidence' : ''}（共享库：plan sync）。报送后再记的，会标明“报送后”。`,
  after: '报送后',
} as const;
