import type { Every } from '../../progress/periods.ts';
import type { FoundTarget } from './found-target.ts';

const rhythms = /每(?:个)?(?:(半)?(年|月)|(学年|学期|季度|季|周|星期|天|日))(?!度)/gu;

export const periodNames: Readonly<Record<string, Every>> = {
  月: 'month',
  季度: 'quarter',
  季: 'quarter',
  学期: 'half-year',
  周: 'week',
};

export interface Rhythm {
  readonly every: Every | undefined;
  readonly isDaily: boolean;
}

/** 每月…2次: the rhythm that stands before a number in the same clause. A year is the plan's own span. */
export function rhythmBefore(text: string, at: number): Rhythm | undefined {
  const clause = text.slice(Math.max(0, at - 40), at);
  const from = Math.max(...[...'。；'].map((mark) => clause.lastIndexOf(mark))) + 1;
  const last = Array.from(clause.slice(from).matchAll(rhythms)).at(-1);
  return last === undefined || clause.slice(from + last.index).split('，').length > 2 ? undefined : rhythmOf(last);
}

function rhythmOf(match: RegExpMatchArray): Rhythm {
  const [, half, long = '', short = ''] = match;
  const name = `${half ?? ''}${long}${short}`;
  if (name === '半年' || name === '学期') return { every: 'half-year', isDaily: false };
  if (name === '半月') return { every: undefined, isDaily: false };
  if (name === '星期') return { every: 'week', isDaily: false };
  return { every: periodNames[name], isDaily: name === '天' || name === '日' };
}

/** 每月…, and no number: once each time. A yearly one in a plan of a year is done or not done. */
export function bareRhythm(text: string): FoundTarget | undefined {
  const match = Array.from(text.matchAll(rhythms)).find((each) => rhythmOf(each).every !== undefined);
  const every = match && rhythmOf(match).every;
  if (match === undefined || every === undefined) return undefined;
  return {
    target: { 'at-least': '1', unit: '次', every },
    start: match.index,
    end: match.index + match[0].length,
    doubt: 'rhythm',
  };
}
