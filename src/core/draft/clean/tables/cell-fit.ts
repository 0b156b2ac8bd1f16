import { isScoringRule } from '../../clauses/scoring-rule.ts';
import { monthForm } from '../../english/english-deadline.ts';
import { headingOf } from '../../outline/number.ts';
import { isMonthTitle } from '../../outline/ranking.ts';
import { areUnits, areUnitsInCell } from '../label-units.ts';
import { columnKind } from '../table-row.ts';
import { isAsideHead, isFigureHead, isPointsHead, isScoreHead } from '../table-shape.ts';
import { isTimeCell } from '../times/time-cell.ts';

/** What a column's cells look like. */
export type CellKind =
  | 'count'
  | 'when'
  | 'period'
  | 'who'
  | 'score'
  | 'figure'
  | 'result'
  | 'checking'
  | 'aside'
  | 'words';

/** By its head. */
export function cellKind(head: string): CellKind {
  const plain = head.replaceAll(' ', '');
  if (isScoreHead(plain)) return 'score';
  if (result.test(plain)) return 'result';
  if (isFigureHead(plain)) return 'figure';
  if (isPointsHead(plain)) return 'checking';
  if (period.test(plain)) return 'period';
  const kind = columnKind(plain);
  return kind === 'words' && isAsideHead(plain) ? 'aside' : kind;
}

/** Counted, 3, or called, 第3周. */
const period = /^(?:(?:教学)?周次?|月份?|星期)$/u;
/** Most often blank: to be filled in by who checks. */
const result = /得分$|^自评(?:分值?)?$/u;
export const points = /^[0-9]{1,3}(?:\.[0-9])?分?$/;
const time =
  /年(?![级段])|[月日周季期前底末旬]|全程|长期|持续|坚持|常态|即时|立即|立[行查]立改|即知即改|已完成|每|随时/u;
/** 2.17—2.23, 3/3-3/9, （4月20日）. */
const days =
  /^[（(]?[0-9]{1,2}[月./][0-9]{1,2}日?(?: ?[—–~～、至-]{1,2} ?(?:[0-9]{1,2}[月./])?[0-9]{1,2}日?)?(?:前|止)?[）)]?$/u;
const weekday =
  /^(?:周|星期|礼拜)[一二三四五六日天](?:[—~、至-](?:周|星期|礼拜)?[一二三四五六日天])?(?: ?[（(][0-9月日./]{3,8}[）)])?$/u;
/** D2, 第二天, above its day. */
const countedDay = /^(?:D ?[0-9]{1,2}|第[0-9一二三四五六七八九十]{1,2}天)$/u;
const names = /^[\u3400-\u9fff]{2,4}(?:[、，, ][\u3400-\u9fff]{2,4}){0,5}$/u;
/** 操场, 三楼报告厅: where, and nobody. */
const place =
  /^[\u3400-\u9fff0-9]{0,8}(?:操场|球场|田径场|广场|礼堂|食堂|教室|寝室|报告厅|会议室|体育馆|音乐厅|多功能厅|大厅|机房|校门口?|教学楼|实验楼|综合楼|现场)$/u;
const remark = /^(?:备注|附注|注|说明|附件?) ?[0-9一二三]{0,2}[:：]|^附件 ?[0-9一二三]{0,2}$/u;

/** No line can stand there. */
export const never = Number.POSITIVE_INFINITY;
const [longestTime, longestClock, longestNames, longestAside, longestTitle] = [24, 48, 40, 30, 24];

/** 30 June 2025, end of March, weekly. */
const inEnglish = new RegExp(
  `\\b(?:${monthForm})\\b|^(?:ongoing|(?:week|month|term|quarter|annual)ly|each|every|all year)`,
  'iu',
);

/** 第4周, 6月底前, 2.17—2.23. */
export function isTime(text: string): boolean {
  return isTimeCell(text) || isMonthTitle(text) || [days, weekday, countedDay].some((each) => each.test(text));
}

/** 2024年度总结上报 is done with what is of that year, and says not when. */
const ofYear = /(?:20[0-9]{2}|本)年度(?=[\u3400-\u9fff]{4})/u;

const hour = '[0-9]{1,2} ?[:：] ?[0-9]{2}';
const clock = new RegExp(
  `^(?:[上下中]午|早上|晚上|凌晨)?(?: ?${hour}(?: ?[—–~～至到-]{1,3} ?${hour})?(?:之?[前后起]|左右)?(?: {0,8}[（(][^（）()]{1,24}[）)])?)?$`,
  'u',
);

/** 上午, 8:00—9:30, 8:00—9:30（7:50入场）: a time of some day. */
export function isTimeOfDay(text: string): boolean {
  return text !== '' && text.length <= longestClock && clock.test(text);
}

/** 8:00—9:30, and no 上午 alone. */
export function isHour(text: string): boolean {
  return /[0-9]/u.test(text) && isTimeOfDay(text);
}

/** 一、 counts a list in its cell, and 二、 below it; any other is the next of the text's own. */
const counted = 1;

/** How ill a line below another one stands in a column of this kind: nothing, where it looks as such cells do. */
export function misfit(text: string, kind: CellKind, isLastOfWords: boolean, above = ''): number {
  const heading = headingOf(text);
  const style = heading?.style;
  if (remark.test(text)) return never;
  if (style === 'han' && kind !== 'count') {
    const before = headingOf(above);
    const isListed = heading?.ordinal === (before?.style === 'han' ? before.ordinal : 0) + 1;
    return kind === 'words' && isListed ? counted : never;
  }
  switch (kind) {
    case 'period':
      if (/^(?:[0-9]{1,2}|[一二三四五六日天])$/u.test(text)) return 0;
      return misfit(text, 'when', isLastOfWords);
    case 'when':
      if (isTime(text) || isTimeOfDay(text)) return 0;
      return text.length <= longestTime &&
        (time.test(text.replace(ofYear, '')) || inEnglish.test(text)) &&
        !/[。；]/u.test(text)
        ? 0.3
        : never;
    case 'who':
      if (areUnitsInCell(text)) return 0;
      if (isTime(text) || isTimeOfDay(text) || text.length > longestNames || /[。；：0-9]/u.test(text)) return never;
      if (place.test(text)) return 1;
      return names.test(text) ? 0.6 : 0.8;
    case 'score':
    case 'result':
      return points.test(text) ? 0 : never;
    case 'figure':
      if (text.length > longestAside || /[。；]/u.test(text)) return never;
      return /[0-9]/u.test(text) ? 0 : 1;
    case 'checking':
      if (areUnits(text) || points.test(text)) return 1.2;
      return isScoringRule(text) ? 0 : 0.3;
    case 'aside':
      return text.length <= longestAside && !/。/u.test(text) ? 0.2 : 1.2;
    default:
      if (isTime(text) || isTimeOfDay(text)) return 2;
      if (/[:：]$/u.test(text)) return 1;
      if (areUnits(text) || /^[0-9.]+$/u.test(text)) return 1.5;
      if (style === 'han-in-brackets') return 1;
      return !isLastOfWords && (text.length > longestTitle || /[。；]/u.test(text)) ? 0.4 : 0;
  }
}

const entry = /^(?:[0-9]{1,2}[.．、](?![0-9])|[（(][0-9]{1,2}[）)]|[①-⑳])/u;
const isOver = /[。；]$/u;
const shortestBroken = 10;

/** How ill a line goes on with the cell that the line above it stands in. */
export function misfitBelow(text: string, above: string, kind: CellKind): number {
  switch (kind) {
    case 'who':
      return areUnitsInCell(text) || /[、，]$/u.test(above) ? 0.35 : 1;
    case 'when':
    case 'period':
      // 8:00—8:40 above 8:50—9:30: two hours of one row, where no task stands between them.
      if (isTimeOfDay(text)) return isHour(above) ? 0.5 : 0.2;
      return days.test(text) && !days.test(above) ? 0.2 : never;
    case 'count':
    case 'score':
    case 'figure':
    case 'result':
      return never;
    case 'aside':
      return 1;
    default:
      if (entry.test(text)) return 0.1;
      if (isOver.test(above)) return 0.7;
      return above.length >= shortestBroken || /[，、]$/u.test(above) ? 0.3 : 0.8;
  }
}

/** How much it takes to leave out a cell: what stands beside a row is often blank, what it asks never. */
export function gap(kind: CellKind, isLastOfWords: boolean): number {
  if (kind === 'aside' || kind === 'result') return 0.1;
  if (kind === 'words') return isLastOfWords ? 3 : 0.6;
  return kind === 'count' ? 1 : 0.7;
}
