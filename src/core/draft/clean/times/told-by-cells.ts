import { isTimeCell } from './time-cell.ts';

/** 3月：更新航标；5月：检查: under 时间节点 stands what is done then. */
export function saysWhatByTimes(cells: readonly string[]): boolean {
  const written = cells.filter((cell) => cell !== '');
  return written.length > 0 && written.filter((cell) => timeBefore.test(cell)).length * 2 > written.length;
}

const timeBefore = /^[^：，。；]{0,10}(?:[月日旬年底初末前]|季度|学期)：(?=[\u3400-\u9fff]{4})/u;

/** 9月底前, 第三季度, 五一节前, whatever the column is called; 1.1, 1.2, each of them once. */
export function toldByCells(written: readonly string[]): 'when' | 'count' | undefined {
  if (written.length < fewestTold) return undefined;
  if (written.every((cell) => dottedNumber.test(cell)) && new Set(written).size === written.length) return 'count';
  const sure = written.filter(isTimeCell).length;
  const likely = written.filter((cell) => isTimeCell(cell) || timeLike.test(cell)).length;
  return sure * 2 >= written.length && likely * 10 >= written.length * 9 ? 'when' : undefined;
}

const fewestTold = 3;
const dottedNumber = /^[0-9]{1,2}\.[0-9]{1,2}$/;
const timeLike =
  /^[^，。；：]{0,12}(?:[前内底末初旬]|[0-9一二三四五六日]日?|开学|放假|期间|各?[一二两0-9]次)$|^每[日周月季年半学双两][^，。；：]{0,8}$/u;
