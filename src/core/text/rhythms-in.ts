import type { Every } from '../progress/periods.ts';

/** How often something is to be, as a text says it: 每季度, 每个月; the end is exclusive. */
export interface RhythmFound {
  readonly start: number;
  readonly end: number;
  /** Absent for what plans do not count by: 每半月, 每天. A year is the plan's own span. */
  readonly every: Every | undefined;
  readonly isDaily: boolean;
}

const rhythm = /每(?:个)?(半?(?:年|月)|学年|学期|季度|季|周|星期|天|日)(?!度)/gu;

const everyOf: Readonly<Record<string, Every>> = {
  半年: 'half-year',
  学期: 'half-year',
  季度: 'quarter',
  季: 'quarter',
  月: 'month',
  周: 'week',
  星期: 'week',
};

/** Every rhythm that a text names, in its order. */
export function rhythmsIn(text: string): RhythmFound[] {
  return Array.from(text.matchAll(rhythm), ({ 0: { length }, 1: name = '', index: start }) => {
    return { start, end: start + length, every: everyOf[name], isDaily: name === '天' || name === '日' };
  });
}

/** The rhythm of a period's name alone: 月 in 2次/月. */
export function everyNamed(name: string): Every | undefined {
  return everyOf[name];
}
