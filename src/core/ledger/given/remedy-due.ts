import { addDays, addYears, type Day, type Span } from '../../day.ts';
import { clears } from '../../progress/remedy.ts';
import { threeDaysOf, type UnreadDay, whichDay } from '../../text/read-day.ts';

/**
 * By when something is to be put right: any day, as what is late is often put right after the plan's end, 12月底前 too, or `-`. A
 * day without a year is the next such; once the plan has ended nobody knows of which year it is.
 */
export function readRemedyDue(text: string, today: Day, plan: Span): { readonly day: Day | typeof clears } | UnreadDay {
  const plain = text.trim();
  if (plain === clears) return { day: clears };
  const coming: Span = { from: today, to: addDays(addYears(today, 1), -1) };
  const span = today > plan.to ? { from: plan.from, to: coming.to } : coming;
  const read = whichDay(plain.replace(/(?:之|以)?前$/u, ''), today, span);
  if ('day' in read) return read;
  return { ...read, text: plain, ...(read.problem === 'no-day' && { days: threeDaysOf(coming) }) };
}
