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
  'unknown-unit': ({ unit, near, file }) =>
    `The list of units ${file} has no "${unit}"${near ? `; near it: ${near}` : ''}. Check the name, or add it to the list.`,
};

export const districtTroubles: InBoth<typeof zh> = { zh, en };
