import type { Span } from '../../day.ts';
import type { FoundDeadline } from '../../text/days/found-deadline.ts';
import { deadlineIn } from '../../text/deadline-in.ts';
import type { Document } from '../outline/document.ts';

/** The one day that a document's programme is for, and the words that name it. */
export interface EventDay {
  readonly found: FoundDeadline;
  readonly words: string;
}

const label =
  '(?:(?:活动|会议|大会|仪式|典礼|演练|比赛|竞赛|考试|培训|开始|举行|举办|具体|集合|开幕)?(?:时间|日期))(?:安排)?(?:[和与及、]?地点)?';
const asTitle = new RegExp(`^${label}$`, 'u');
const asLabel = new RegExp(`^${label}[：:]`, 'u');
/** 5月6日—5月8日, 9月1日起: more days than one. */
const moreDays = /^[日号]?(?:（[^（）]{1,6}）)? ?(?:[-—–~～至到、和及]|起|开始|前|之前|以前)|[0-9] ?[月日号]/u;
const nearby = 2;

/** 活动时间：5月6日14：00, where it names no other day: what is given by the hour alone is of that day. */
export function dayOfEvent({ sections }: Document, period: Span): EventDay | undefined {
  const found = sections.flatMap((section) => [
    ...dayAt(section.title, section.lead[0]?.text, period),
    ...section.items.flatMap(({ title, body }) => [
      ...dayAt(title, body[0]?.text, period),
      ...body.flatMap(({ text }) => dayAt(text.slice(0, 60), undefined, period)),
    ]),
  ]);
  const days = new Set(found.map((each) => each?.found.day));
  return days.size === 1 ? found[0] : undefined;
}

function dayAt(title: string, below: string | undefined, period: Span): (EventDay | undefined)[] {
  const words = asTitle.test(title) ? below?.slice(0, 60) : title.replace(asLabel, '');
  if (words === undefined || words === title) return [];
  const found = deadlineIn(words, period);
  if (found === undefined || found.isUnsure) return [];
  const isOne = found.start <= nearby && !moreDays.test(words.slice(found.end));
  // Of several days no hour tells which.
  return [isOne ? { found, words } : undefined];
}
