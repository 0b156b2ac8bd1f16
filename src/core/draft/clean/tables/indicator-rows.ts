import { comparedOnly, counted } from '../../amounts/measure-words.ts';

/** What stands before the values of a row of indicators, and what it goes on from. */
export interface Named {
  /** The columns before the values. */
  readonly cells: readonly string[];
  /** The indicator of which the row tells a part; empty where it tells the whole. */
  readonly parted: string;
}

/** （%）, （万元）（全市） at a name's end: what its figures count, and of whom. */
const bracketsAtEnd = /(?:[（(][^（）()]{1,12}[）)])+$/u;
const measured =
  /(?:率|比例|比重|占比|数|数量|量|系数|指数|覆盖面|面积|水平|规模|年限|寿命|[总金数]额|值|经费|支出|收入|投入|产值|得分)$/u;
const goesOn = /^(?:或|和|及|与|、|其中|[）)])|^[（(]/u;
const isOpen = /(?:或|和|及|与|、|的|[（(])$/u;

/**
 * The labels of a row as the columns before its values. A cell that several rows share stands in the first of them alone, one that the
 * page broke stands on two lines, and 小学段 below 差异系数 is a part of it: told by which label names what is measured.
 */
export function namedRow(labels: readonly string[], columns: number, above: Named | undefined): Named {
  const whole = unbroken(labels);
  const at = whole.findLastIndex(isIndicator);
  const isPart = at < 0 ? (above?.parted ?? '') !== '' : at < whole.length - 1;
  const parted = !isPart ? '' : at < 0 ? (above?.parted ?? '') : (whole[at] as string);
  const groups = isPart ? whole.slice(0, Math.max(at, 0)) : whole.slice(0, -1);
  const name = isPart ? partOf(parted, whole.slice(at + 1).join('')) : (whole.at(-1) ?? '');
  const free = Math.max(0, columns - 1 - groups.length);
  const before = above?.cells.slice(0, free) ?? [];
  const missing = Array.from({ length: free - before.length }, () => '');
  return { cells: [...missing, ...before, ...groups.slice(0, columns - 1), name], parted };
}

/** A cell that the page broke, on one line. */
function unbroken(labels: readonly string[]): string[] {
  const whole: string[] = [];
  for (const label of labels) {
    const last = whole.at(-1);
    if (last === undefined || !(goesOn.test(label) || isOpen.test(last))) whole.push(label);
    else whole[whole.length - 1] = `${last}${label}`;
  }
  return whole;
}

function isIndicator(label: string): boolean {
  const stem = label.replace(bracketsAtEnd, '');
  return stem !== label || measured.test(stem);
}

/** 差异系数（%） of 小学段 is 差异系数小学段（%）. */
function partOf(name: string, part: string): string {
  const stem = name.replace(bracketsAtEnd, '');
  return `${stem}${part}${name.slice(stem.length)}`;
}

/** 甲校/乙专业（所/个） with 5/16 are two rows; one, where the name and its figures are not in as many parts. */
export function partedCells(cells: readonly string[], name: number): readonly (readonly string[])[] {
  const values = cells.slice(name + 1).map((cell) => cell.split('/'));
  const count = Math.max(...values.map(({ length }) => length));
  const [own = ''] = [cells[name]];
  const brackets = bracketsAtEnd.exec(own)?.[0] ?? '';
  const names = own.slice(0, own.length - brackets.length).split(/[/／]|(?<=[数率量])或/u);
  const units = brackets.slice(1, -1).split(/[/／]/u);
  if (count < 2 || names.length !== count) return [cells];
  return names.map((each, at) => [
    ...cells.slice(0, name),
    units.length === count ? `${each}（${units[at]}）` : `${each}${brackets}`,
    ...values.map((parts) => (parts.length === count ? (parts[at] as string) : parts.join('/'))),
  ]);
}

const unitHead = /^(?:计量|指标)?单位$/u;
const unit = new RegExp(
  `^(?:[%‰]|[A-Za-zμ℃/]{1,8}|[百千万亿]{0,2}(?:${counted}|${comparedOnly}|人|分)(?:[/／][\\u3400-\\u9fff]{1,3})?)$`,
  'u',
);

/** 指标 | 单位 | 目标值: where 单位 tells in what is counted and not whose it is, it goes into brackets behind the name. */
export function withUnitsNamed<Row extends { readonly cells: readonly string[] }>(
  heads: readonly string[],
  rows: readonly Row[],
): { readonly heads: readonly string[]; readonly rows: readonly Row[] } {
  const at = heads.findIndex((head) => unitHead.test(head.replaceAll(' ', '')));
  const units = rows.filter(({ cells }) => unit.test(cells[at] ?? '')).length;
  if (at < 1 || units * 3 < rows.length * 2) return { heads, rows };
  // 较上年下降5% of what is counted in 元: the figure has a unit of its own.
  const isOwn = (cells: readonly string[]) => cells.slice(at + 1).some((cell) => /[0-9] ?%/u.test(cell));
  const named = (cells: readonly string[]) =>
    cells.map((cell, each) =>
      each === at - 1 && unit.test(cells[at] ?? '') && !isOwn(cells) ? `${cell}（${cells[at]}）` : cell,
    );
  const without = (cells: readonly string[]) => cells.filter((_, each) => each !== at);
  return { heads: without(heads), rows: rows.map((row) => ({ ...row, cells: without(named(row.cells)) })) };
}
