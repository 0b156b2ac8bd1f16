import { matchesIn } from '../matches-in.ts';
import type { RhythmUnit } from '../progress/periods.ts';
import { readInteger } from './read-number.ts';

/** How often something is to be: every 2 months is `{ unit: 'month', count: 2, times: 1 }`, twice a month `{ unit: 'month', count: 1, times: 2 }`. */
export interface Rhythm {
  readonly unit: RhythmUnit;
  readonly count: number;
  readonly times: number;
}

/** A rhythm where a text names it; the end is exclusive. */
export interface RhythmFound {
  readonly start: number;
  readonly end: number;
  /** Absent where it is plainly a rhythm and counts by no such unit: 每天, 每旬, 每逢重大节日, 每两三年. Its neighbour's would be wrong for it. */
  readonly rhythm: Rhythm | undefined;
  readonly isDaily: boolean;
}

const units: Readonly<Record<string, RhythmUnit>> = {
  周: 'week',
  星期: 'week',
  月: 'month',
  季: 'quarter',
  季度: 'quarter',
  半年: 'half-year',
  学期: 'term',
  年: 'year',
  学年: 'year',
};

const unit = '半年|学期|学年|季度|季|星期|周|月|年';
const number = '[0-9０-９]{1,3}|[一二三四五六七八九十两]{1,3}';

/** From the plainest to what only looks like a rhythm: 每半月, 每两个月, 隔周, 双月, 三年一次; then those that nothing counts by. */
const rhythm = new RegExp(
  `(?=[每隔双单半0-9０-９一二三四五六七八九十两])(?:${[
    `每半个?(?<halved>学期|学年|季度|月|周)`,
    `每(?:个|一个|一|1个|1)?(?<every>${unit})(?:度(?!假))?(?![级段龄轮薪饼])`,
    `每(?<count>${number})个?(?<counted>${unit})(?:度(?!假))?(?!半)`,
    `(?<![间相分阻])隔(?:[一1]?个?)(?<other>周|星期|月|季度|学期|年)`,
    `(?<even>[单双](?:月|周))(?![刊年])`,
    `(?<![0-9０-９.．〇零一二三四五六七八九十百千第前])(?<spanCount>半|${number})个?(?<span>${unit})(?=[一1１][次轮届场回期])`,
    `每个?(?<daily>天|日)`,
    `每逢[\\u3400-\\u9fff]{0,6}?(?:节假日|节日|节庆|节点|假期|周年|节|日)|每逢`,
    `每个?(?:工作日|双休日|节假日|半天|旬|届|晚|早|晨|时段)`,
    `每[若干几数0-9０-９一二两三四五六七八九十至到、—–~～-]{1,8}个?(?:${unit}|天|日)半?`,
    `(?<![间相分阻])隔(?:天|日|[0-9０-９一二两三四五六七八九十]{1,3}个?(?:${unit}|天|日))`,
  ].join('|')})`,
  'gu',
);

/** What few texts have, told quickly. */
const mayRepeat = /[每隔]|[双单][周月]|[周期月季度年][一1１]/u;

/** Every rhythm that a text names, in its order. */
export function rhythmsIn(text: string): RhythmFound[] {
  if (!mayRepeat.test(text)) return [];
  return matchesIn(text, rhythm).map(({ 0: { length }, index: start, groups = {} }) => {
    return { start, end: start + length, rhythm: rhythmOf(groups), isDaily: groups.daily !== undefined };
  });
}

type Parts = Readonly<Record<string, string | undefined>>;

function rhythmOf({ halved, every, count, counted, other, even, spanCount, span }: Parts): Rhythm | undefined {
  if (halved !== undefined) return named(halved, 1, 2);
  if (every !== undefined) return named(every, 1);
  if (other !== undefined) return named(other, 2);
  if (even !== undefined) return named(even.slice(1), 2);
  if (spanCount === '半') return span === '年' ? named('半年', 1) : named(span, 1, 2);
  return named(counted ?? span, readInteger(count ?? spanCount ?? '') ?? 0);
}

function named(name = '', count: number, times = 1): Rhythm | undefined {
  const known = units[name];
  return known === undefined || count < 1 ? undefined : { unit: known, count, times };
}

/** The rhythm of a period's name alone: 月 in 2次/月. */
export function rhythmNamed(name: string): Rhythm | undefined {
  return named(name, 1);
}
