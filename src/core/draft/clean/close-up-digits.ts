import { type Cleaned, changedLines, done, type Line } from '../outline/line.ts';
import { labelledHeading, runningLabels } from '../outline/running-labels.ts';

/** A space between a Chinese character or mark and a number (or the X that stands for a name): extraction from a PDF leaves it. */
const beforeDigit = /(?<=[\u3400-\u9fff，。、；：“”‘’（）《》〔〕]) {1,2}(?=[0-9X×])(?![0-9]{1,2}[.．、](?![0-9]))/gu;
const afterDigit = /(?<=[0-9%X×])(?<!(?:^|[|、 ])[A-Z][0-9]{1,2}) {1,2}(?=[\u3400-\u9fff，。、；：“”’）》〕])/gu;

/** 不应小于1. 5米, where no line's number can stand. */
const afterPoint = /(?<=[于到过超达为约的][0-9]{1,4}\.) {1,2}(?=[0-9]{1,3}[%％\u3400-\u9fff])/gu;
/** 3月5日 至 3月15日 is one time. */
const aroundTo = /(?<=[0-9][年月日号]) {1,2}(?=[至到] {0,2}[0-9])/gu;

/** 于 2次 is 于2次. The space after a line's own number (`1. 加强`, `1 现状`, `## 1 现状`) parts no number from its word and stays. */
export function closeUpDigits(written: readonly Line[]): Cleaned {
  const lines = written.map(setTogether);
  const labels = runningLabels(lines);
  const isRow = (at: number) => betweenColumns.test(lines[at]?.text ?? '');
  const { lines: closed, did } = changedLines(lines, 'digits', (text, at) => {
    if (!mayHaveGaps.test(text)) return text;
    const end = ownNumber.exec(text)?.[0].length ?? endOfLabel(text, labels);
    return text.slice(0, end) + closedWithin(text.slice(end), isRow(at) || isRow(at - 1) || isRow(at + 1));
  });
  // What stands between cells is no space that anybody typed.
  const rows = new Set(lines.flatMap(({ cells, number }) => (cells === undefined ? [] : [number])));
  return {
    lines: closed.map((line) => (line.cells === undefined ? line : { ...line, cells: line.cells.map(closedUp) })),
    did: did.flatMap(({ code, lines: changed }) =>
      done(
        code,
        changed.filter((number) => !rows.has(number)),
      ),
    ),
  };
}

/** 二、甲 方 责 任, 2026 年 工 作 要 点: a head that is set wide. 一 二 三 四 五 are columns of a week. */
const setWide =
  /^((?:第?[一二三四五六七八九十]{1,3}[、.．章节]|[（(][一二三四五六七八九十]{1,3}[）)]|[0-9]{1,2}[.．、])? ?)((?:[0-9]{1,4}|[\u3400-\u9fff])(?:[ \u3000]{1,3}(?:[0-9]{1,4}|[\u3400-\u9fff])){3,30})$/u;
const ofColumns = /^[一二三四五六七八九十日甲乙丙丁上中下左右优良高低0-9 \u3000]+$/u;

function setTogether(line: Line): Line {
  if (line.cells !== undefined) return line;
  const [, number = '', words = ''] = setWide.exec(line.text) ?? [];
  return words === '' || ofColumns.test(words) ? line : { ...line, text: number + words.replace(/[ \u3000]/gu, '') };
}

/** 总结  各校      12月3日: gaps as between columns, which no extraction leaves within words. */
const betweenColumns = /(?<! ) {3,}|(?<=[\u3400-\u9fff）]) {2,}(?=[\u3400-\u9fff（])/u;

/** Where a line, or one beside it, is laid out in columns, what stands between two of them stays. */
function closedWithin(text: string, isOfColumns: boolean): string {
  if (!isOfColumns) return closedUp(text);
  return text
    .split(/( {2,})/u)
    .map((part) => (part.startsWith('  ') ? part : closedUp(part)))
    .join('');
}

/** Of a Markdown heading. */
const ownNumber = /^#{1,6} +[0-9]+(?:\.[0-9]+)* /;

function endOfLabel(text: string, labels: ReturnType<typeof runningLabels>): number {
  const own = labelledHeading(text, labels);
  return own === undefined ? 0 : text.length - own.rest.length;
}

function closedUp(text: string): string {
  return text.replace(aroundTo, '').replace(afterPoint, '').replace(beforeDigit, '').replace(afterDigit, withinLine);
}

const mayHaveGaps = /[0-9%X×] | [0-9X×]/;

/** `3 加强`, at the line's start, may be an item's number: nothing is closed up there before a quote (`50 ”年`). */
function withinLine(gap: string, at: number, whole: string): string {
  return at <= 3 && /^[0-9]{1,3} {1,2}[“”]/.test(whole) ? gap : '';
}
