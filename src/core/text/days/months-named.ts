import { addDays, type Day, type Span } from '../../day.ts';
import { matchesIn } from '../../matches-in.ts';
import { readInteger } from '../read-number.ts';
import { dayOf, lastDayOf, month, year } from './days-of-plan.ts';
import { type FoundDeadline, stretchOf } from './found-deadline.ts';

const inMonth = new RegExp(
  `(?:${year})?${month}(?!起|开始|内|[0-9])(份|底|末|初|[上中下](?:、?[上中下])?旬|[上下]半月|第[一二三四]周)?(?:之?(前)|以(前))?`,
  'gu',
);

/** 2015年7月下旬至2017年底 ends with that year. */
const untilYear = /^ ?[-—–~～至到]{1,2} ?20[0-9]{2}年(?:年?底|末)/u;

/** 5月至10月 ends in October. */
export function lastMonthNamed(text: string, period: Span): FoundDeadline[] {
  return [...monthsNamed(text, period)].slice(-1).filter(({ end }) => !untilYear.test(text.slice(end)));
}

/** 6月底前 and 6月 are June's last day, 6月前 is May's. */
export function* monthsNamed(text: string, period: Span): Iterable<FoundDeadline> {
  let above: FirstOfSpan | undefined;
  for (const match of matchesIn(text, inMonth)) {
    const { 1: own, 2: of = '', 3: part, 4: before, 5: until } = match;
    const { start, end } = stretchOf(match);
    const isBefore = (before ?? until) !== undefined;
    const named = own ?? yearWithin(above, of, text.slice(above?.end ?? start, start));
    const first = dayOf(named, of, '1', period);
    above = named === undefined ? undefined : { named, month: readInteger(of) ?? 0, end };
    if (first === undefined || !saysWhen(text, match, part, isBefore)) continue;
    const day = part === undefined && isBefore ? addDays(first, -1) : lastIn(first, part);
    yield { day, start, end, isUnsure: part !== '底' && part !== '末', hasYear: named !== undefined };
  }
}

/** A month with its year, which another may follow. */
interface FirstOfSpan {
  readonly named: string;
  readonly month: number;
  readonly end: number;
}

/** 2026年10月—12月 is one year's; 2025年11月—2月 ends in the next. */
function yearWithin(above: FirstOfSpan | undefined, of: string, between: string): string | undefined {
  if (above === undefined || !/^ ?[-—–~～至到]{1,2} ?$/u.test(between) || !/^[0-9]{4}$/.test(above.named))
    return undefined;
  return (readInteger(of) ?? 0) < above.month ? `${Number(above.named) + 1}` : above.named;
}

/** 6月 alone says when only where it opens a clause; else it may name anything. */
function saysWhen(text: string, match: RegExpExecArray, part: string | undefined, isBefore: boolean): boolean {
  const { start, end } = stretchOf(match);
  const isPlain = !isBefore && (part === undefined || part === '份');
  const leading = text.slice(Math.max(0, start - 2), start);
  if (/[个每第近半满]$|[去上往前历]年$/u.test(leading)) return false;
  // 6月底后 begins, and ends nothing.
  if (!isBefore && /^[底末]?[之以]?后(?!勤)/u.test(text.slice(end, end + 3))) return false;
  // 6月报 is a paper, 6月底前报送 none.
  if (isPlain && /^(?:嫂|饼|考|度|龄|薪|报|刊|均|活动|主题)/u.test(text.slice(end, end + 2))) return false;
  if (isBefore || part !== undefined) return true;
  return (
    /(?:^|[，。；、：（于在到至—–～~-]|间为|[每今本当]年|计划|预计|力争|确保|争取|拟)$/u.test(leading) ||
    doneThen.test(text.slice(end, end + 2))
  );
}

/** 一期工程9月竣工. */
const doneThen =
  /^(?:完成|竣工|完工|投用|投入|建成|开工|动工|启动|启用|上线|举行|举办|召开|开展|组织|验收|交付|试运|投产|通车|封顶|开通|挂牌|落成)/u;

function lastIn(firstOfMonth: Day, part: string | undefined): Day {
  if (part?.endsWith('中旬')) return addDays(firstOfMonth, 19);
  if (part === '上半月') return addDays(firstOfMonth, 14);
  const week = part?.startsWith('第') ? readInteger(part.charAt(1)) : undefined;
  if (week !== undefined) return addDays(firstOfMonth, 7 * week - 1);
  return part?.endsWith('上旬') || part === '初' ? addDays(firstOfMonth, 9) : lastDayOf(firstOfMonth);
}
