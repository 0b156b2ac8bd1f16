import { argument } from '../../argument.ts';
import type { Of } from '../../table.ts';

/** Troubles of districts: lists of units, packets of many, reviews, submissions. */
export const districtTroubles = {
  'units-broken': '单位名单 {file} 有 {errors} 个错误，改正后再试；plan validate {file} 可看每一处。',
  'units-encoding': '单位名单 {file} 不是 UTF-8 编码的文本，请另存为 UTF-8 后再试。',
  'units-kind': '单位名单 {file} 里“{unit}”的类型“{kind}”不在计划里，可用：{known}。请改正后再试。',
  'no-unit-list': '没有单位名单：请先写好 {file}（写法见 docs/district.zh-CN.md），再用这个命令。',
  'unit-other-kind': '单位名单里“{unit}”的类型是 {kind}，不是 {given}；不写 --kind 即可，名单有误请先改名单。',
  'submit-damaged': '台账有损坏（{file} 第 {line} 行），不能签字报送，什么都没有记。请先用 plan verify 看清每一处。',
  'merge-own-reviews':
    '{file} 里，您在这台电脑上写的审核记录（{writer}）多出 {count} 条不是这里写的，什么都没有并入。请向对方问清楚；审核记录只在您自己的电脑上增加。',
  'review-needs-source':
    '请写明审核哪个单位：plan review 实验小学，或 plan review 实验小学=收到/a.zip；plan rollup 可看哪些单位已报送。',
  'review-nothing-kept':
    '这里还没有“{unit}”的台账（{folder}）。请先收进来：plan review {unit}=它交来的包.zip，或 plan sync。',
  'review-needs-verdict': ({ ids }: Of<'ids'>) =>
    `这里没有终端可以逐条审核，请写明：plan review 单位 --id 编号 --accept，或 --return 原因。${ids ? `待审核的有：${ids}` : '现在没有待审核的'}。`,
  'review-two-verdicts': '--accept 和 --return 只能选一个，什么都没有记。',
  'review-reason': '退回须写明原因：--return 原因。什么都没有记。',
  'review-own': '{id} 有 {by} 自己填报的记录，不能自己审核，请换一个人；什么都没有记。',
  'review-nothing': '{id} 现在是“{status}”，没有可审核的；什么都没有记。',
  'review-returned': ({ id, reason, unit }: Of<'id' | 'reason' | 'unit'>) =>
    `${id} 已经退回了（原因：${reason}），等单位重新填报；什么都没有记。${unit ? `要收回这个结论：plan undo --unit ${argument(unit)} 撤销您的上一笔。` : ''}`,
  'bad-report-period': '没有“{text}”这一期，可以写：{known}。',
  'unknown-unit': ({ unit, near, file }: Of<'unit' | 'near' | 'file'>) =>
    `单位名单 ${file} 里没有“${unit}”${near ? `，相近的有：${near}` : ''}。请核对名称，或先把它写进名单。`,
} as const;
