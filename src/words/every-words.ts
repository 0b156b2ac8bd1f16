import { type By, isWeekday } from '../core/progress/due-within.ts';
import { type Every, stepOf } from '../core/progress/periods.ts';
import { targetMessages } from './areas/target.ts';
import type { Language } from './language.ts';
import type { Shown } from './shown.ts';

/** A rhythm, with the day by which each period is due where one is written. */
interface Rhythm {
  readonly every: Every;
  readonly by?: By | undefined;
}

/** 每月, 每两个月, 每月25日前, 每周五前, 每季度最后一个工作日前. */
export function everyWords({ every, by }: Rhythm, language: Language): Shown {
  const say = targetMessages[language];
  const { count, unit } = stepOf(every);
  const words = count > 1 ? say.everyFew({ count, unit }) : say.every[unit];
  if (by === undefined) return words;
  if (by === 'last-workday') return say.byLastWorkday({ every: words });
  if (!isWeekday(by)) return (every === 'month' ? say.byDay : say.byDayOfLastMonth)({ every: words, day: by });
  const weekday = say.weekdays[by];
  return every === 'week' ? say.byWeekday({ weekday }) : say.byLastWeekday({ every: words, weekday });
}
