import { argument } from '../../argument.ts';
import type { Of } from '../../table.ts';

export const words = {
  intro: ({ unit, count, own }: Of<'unit' | 'count' | 'own'>) =>
    `${unit}：待审核 ${count} 条${Number(own) > 0 ? `；另有 ${own} 条是您自己填报的，须由别人审核` : ''}。`,
  nothing: '{unit} 没有待审核的：报为完成或不适用的都已审核。',
  verdict: '怎么处理？',
  help: '直接按回车是跳过，不会记任何东西。',
  skip: '跳过',
  accept: '通过',
  return: '退回（写明原因）',
  open: '打开佐证',
  back: '返回上一条',
  quit: '退出',
  reason: '退回的原因？（Esc 返回）',
  reasonEmpty: '退回须写明原因。',
  evidence: '佐证：',
  noEvidence: '没有附佐证。',
  accepted: '已通过：{id}',
  returned: '已退回：{id}（原因：{reason}）',
  ended: '审核完毕：通过 {accepted} 条，退回 {returned} 条。',
  stopped: ({ accepted, returned }: Of<'accepted' | 'returned'>) =>
    Number(accepted) + Number(returned) === 0
      ? '已停止，什么都没有记。'
      : `已停止。通过 ${accepted} 条，退回 ${returned} 条，都已记下。`,
  handBack: ({ unit, name }: Of<'unit' | 'name'>) =>
    `把结果交回：plan export --unit ${argument(unit)} -o ${argument(`${name}-审核.zip`)}，对方 plan merge 并入（共享库：plan sync）。`,
  inPlace: '结果已记在对方的台账里，对方 plan check 就能看到。',
  reminder: '“审核人不是填报人”在文件夹里只按姓名和电脑核对，是提醒，不是锁；共享库按登录账号把关。',
} as const;
