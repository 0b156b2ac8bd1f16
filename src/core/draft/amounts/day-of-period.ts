import { everyFor } from '../../progress/every-for.ts';
import { type Every, stepOf } from '../../progress/periods.ts';
import { readInteger } from '../../text/read-number.ts';
import type { RhythmFound } from '../../text/rhythms-in.ts';
import type { FoundTarget } from './found-target.ts';

/** The day within each period by which something is due, and how much of the text says it. */
interface DayOfPeriod {
  /** Absent where a plan cannot say it: 每季度首月10日前, 每月第一周. */
  readonly by?: string;
  readonly length: number;
}

export const weekdayNames: Readonly<Record<string, string>> = {
  一: 'mon',
  二: 'tue',
  三: 'wed',
  四: 'thu',
  五: 'fri',
  六: 'sat',
  日: 'sun',
  天: 'sun',
};

const until =
  '(?:（[^（）]{1,10}）)?(?:[上中下]午|早上|晚上|中午)?(?:下班|放学|[0-9]{1,2}(?:[点时]|[:：][0-9]{2}))?(?:[之以]?前|当[天日])?';
const number = '[0-9]{1,2}|[一二三四五六七八九十]{1,3}';

/** 5 lessons and no Friday: 每周五节; 每周五分管领导… is one. */
const counted =
  '次|期|件|份|个|本|遍|道|首|趟|堂|条|张|篇|只|类|户|位|幅|段|页|款|批|封|天|小时|学时|节(?!前)|人(?!事|力|员)|名(?!师)|轮(?!值|流)|回(?!收|访|头|校)|部(?!门|署)|门(?!卫)|组(?!织)|家(?!访|长)|级(?!部)|处(?!室|理|长)|所(?!有|属)|项(?!目)|场(?!地|所|馆)|课(?!后|间|余|题|外|前)|分(?!管|别|组|批|类)';
/** 每周一主题 is one a week. */
const monday = '一(?=[之以]?前|[上中下]午|早|晚|放学|下班|升旗|例会|召开|举行|组织|进行|[，。；：（]|$)';
const inWeek = new RegExp(
  `^的?(?:周|星期)?(${monday}|[二三四五六日天])(?!${counted}|[、和及与至到—–~～-]+(?:周|星期)?[一二三四五六日天])${until}`,
  'u',
);
const inMonth = new RegExp(
  `^的?(?:(?:${number})[日号]?[-—–~～至到]+)?(${number})[日号](?!起|[之以]?后|[、和及与至到—–~～-]+[0-9一二三四五六七八九十])${until}`,
  'u',
);
/** Of a quarter or longer, the day is one of its last month. */
const lastMonth = /^的?(?:末|最后一?个?|末个)月|^末(?=[0-9])/u;
const lastWorkday = new RegExp(`^的?(?:最后一?个?|末)工作日${until}`, 'u');
const partOfMonth = /^的?(?:([上中])旬)(?:[之以]?前)?/u;
const unsaid = new RegExp(
  `^的?(?:首月|次月|下月|第[一二三]个?月|第[一二三四]个?(?:周|星期)|最后一?个?(?:周|星期)|前[一二三四五]个?工作日|(?:${number})[日号]起)(?:的?(?:${number})[日号]|的?(?:周|星期)?[一二三四五六日天](?!次))?${until}`,
  'u',
);

function dayOfPeriod(text: string, every: Every): DayOfPeriod | undefined {
  const workday = lastWorkday.exec(text)?.[0];
  if (workday !== undefined) return { by: 'last-workday', length: workday.length };
  const { unit, count } = stepOf(every);
  if (unit === 'week') {
    const found = inWeek.exec(text);
    return found === null ? undefined : { by: weekdayNames[found[1] ?? ''] ?? '', length: found[0].length };
  }
  const month = unit === 'month' && count === 1 ? '' : lastMonth.exec(text)?.[0];
  const found = month === undefined ? null : inMonth.exec(text.slice(month.length));
  const day = readInteger(found?.[1] ?? '') ?? 0;
  if (month !== undefined && found !== null && day >= 1 && day <= 31)
    return { by: `${day}`, length: month.length + found[0].length };
  const [part, name] = (month === '' ? partOfMonth.exec(text) : null) ?? [];
  if (part !== undefined) return { by: name === '上' ? '10' : '20', length: part.length };
  const words = unsaid.exec(text)?.[0];
  return words === undefined ? undefined : { length: words.length };
}

/** 每月25日前报送2篇: with the day that stands behind its rhythm. */
export function withItsDay(found: FoundTarget, text: string, rhythms: readonly RhythmFound[]): FoundTarget {
  const { target, start, from = start, end, doubt } = found;
  const rhythm = rhythms.findLast((each) => each.start <= from);
  const every = everyFor(rhythm?.rhythm);
  if (rhythm === undefined || every === undefined || every !== target.every || doubt === 'times') return found;
  const day = dayOfPeriod(text.slice(rhythm.end, rhythm.end + longest), every);
  if (day === undefined) return found;
  const dayEnd = rhythm.end + day.length;
  const said = { ...found, end: doubt === 'rhythm' ? Math.max(end, dayEnd) : end };
  if (day.by !== undefined) return { ...said, target: { ...target, by: day.by } };
  return doubt === undefined ? { ...said, from: rhythm.start, doubt: 'unsaid-day' } : said;
}

const longest = 40;
