import { argument } from './argument.ts';
import type { InBoth, Values } from './language.ts';

/** Troubles of districts: lists of units, packets of many, reviews, submissions. */
const zh = {
  'units-broken': ({ file, errors }: Values) =>
    `单位名单 ${file} 有 ${errors} 个错误，改正后再试；plan validate ${file} 可看每一处。`,
  'units-encoding': ({ file }: Values) => `单位名单 ${file} 不是 UTF-8 编码的文本，请另存为 UTF-8 后再试。`,
  'units-kind': ({ file, unit, kind, known }: Values) =>
    `单位名单 ${file} 里“${unit}”的类型“${kind}”不在计划里，可用：${known}。请改正后再试。`,
  'no-unit-list': ({ file }: Values) =>
    `没有单位名单：请先写好 ${file}（写法见 docs/district.zh-CN.md），再用这个命令。`,
  'unit-other-kind': ({ unit, kind, given }: Values) =>
    `单位名单里“${unit}”的类型是 ${kind}，不是 ${given}；不写 --kind 即可，名单有误请先改名单。`,
  'submit-damaged': ({ file, line }: Values) =>
    `台账有损坏（${file} 第 ${line} 行），不能签字报送，什么都没有记。请先用 plan verify 看清每一处。`,
  'merge-own-reviews': ({ file, writer, count }: Values) =>
    `${file} 里，您在这台电脑上写的审核记录（${writer}）多出 ${count} 条不是这里写的，什么都没有并入。请向对方问清楚；审核记录只在您自己的电脑上增加。`,
  'review-needs-source': () =>
    '请写明审核哪个单位：plan review 实验小学，或 plan review 实验小学=收到/a.zip；plan rollup 可看哪些单位已报送。',
  'review-nothing-kept': ({ unit, folder }: Values) =>
    `这里还没有“${unit}”的台账（${folder}）。请先收进来：plan review ${unit}=它交来的包.zip，或 plan sync。`,
  'review-needs-verdict': ({ ids }: Values) =>
    `这里没有终端可以逐条审核，请写明：plan review 单位 --id 编号 --accept，或 --return 原因。${ids ? `待审核的有：${ids}` : '现在没有待审核的'}。`,
  'review-two-verdicts': () => '--accept 和 --return 只能选一个，什么都没有记。',
  'review-reason': () => '退回须写明原因：--return 原因。什么都没有记。',
  'review-own': ({ id, by }: Values) => `${id} 有 ${by} 自己填报的记录，不能自己审核，请换一个人；什么都没有记。`,
  'review-nothing': ({ id, status }: Values) => `${id} 现在是“${status}”，没有可审核的；什么都没有记。`,
  'review-returned': ({ id, reason, unit }: Values) =>
    `${id} 已经退回了（原因：${reason}），等单位重新填报；什么都没有记。${unit ? `要收回这个结论：plan undo --unit ${argument(unit)} 撤销您的上一笔。` : ''}`,
  'bad-report-period': ({ text, known }: Values) => `没有“${text}”这一期，可以写：${known}。`,
  'unknown-unit': ({ unit, near, file }: Values) =>
    `单位名单 ${file} 里没有“${unit}”${near ? `，相近的有：${near}` : ''}。请核对名称，或先把它写进名单。`,
};

const en: typeof zh = {
  'units-broken': ({ file, errors }) =>
    `The list of units ${file} has ${errors} errors; mend them and try again. plan validate ${file} shows each.`,
  'units-encoding': ({ file }) => `The list of units ${file} is no UTF-8 text; save it as UTF-8 and try again.`,
  'units-kind': ({ file, unit, kind, known }) =>
    `The list of units ${file} gives "${unit}" the kind "${kind}", which the plan does not have; it has: ${known}. Mend it and try again.`,
  'no-unit-list': ({ file }) =>
    `There is no list of units: write ${file} first (docs/district.md shows how), then use this.`,
  'unit-other-kind': ({ unit, kind, given }) =>
    `On the list of units "${unit}" is of the kind ${kind}, not ${given}; leave --kind out, or mend the list.`,
  'submit-damaged': ({ file, line }) =>
    `The ledger is damaged (${file} line ${line}) and cannot be signed for; nothing was recorded. plan verify shows every place.`,
  'merge-own-reviews': ({ file, writer, count }) =>
    `In ${file} the reviews that you wrote on this computer (${writer}) have ${count} more that were not written here; nothing was taken in. Ask where they come from: your reviews grow on your computer only.`,
  'review-needs-source': () =>
    'Say whose report to review: plan review 实验小学, or plan review 实验小学=in/a.zip; plan rollup shows who has reported.',
  'review-nothing-kept': ({ unit, folder }) =>
    `There is no ledger of "${unit}" here yet (${folder}). Take it in first: plan review ${unit}=its-packet.zip, or plan sync.`,
  'review-needs-verdict': ({ ids }) =>
    `There is no terminal to review in; say plan review UNIT --id ID --accept, or --return REASON. ${ids ? `To be reviewed: ${ids}` : 'There is nothing to be reviewed now'}.`,
  'review-two-verdicts': () => 'Choose one of --accept and --return; nothing was recorded.',
  'review-reason': () => 'To return something takes a reason: --return REASON. Nothing was recorded.',
  'review-own': ({ id, by }) =>
    `${id} has records by ${by}, who cannot review them; let somebody else do it. Nothing was recorded.`,
  'review-nothing': ({ id, status }) => `${id} is "${status}" now; there is nothing to review. Nothing was recorded.`,
  'review-returned': ({ id, reason, unit }) =>
    `${id} is returned already (reason: ${reason}) and waits for the unit; nothing was recorded.${unit ? ` To take that verdict back: plan undo --unit ${argument(unit)} takes back your last.` : ''}`,
  'bad-report-period': ({ text, known }) => `There is no period "${text}"; write one of: ${known}.`,
  'unknown-unit': ({ unit, near, file }) =>
    `The list of units ${file} has no "${unit}"${near ? `; near it: ${near}` : ''}. Check the name, or add it to the list.`,
};

export const districtTroubles: InBoth<typeof zh> = { zh, en };
