import { type Decimal, multiply, parseDecimal } from '../decimal.ts';
import type { FoundTarget } from '../draft/amounts/found-target.ts';
import { type RhythmBefore, rhythmsBefore, writtenRhythm } from '../draft/amounts/rhythms.ts';
import { targetsIn } from '../draft/amounts/targets.ts';
import { scaleAt } from '../text/amount-at.ts';
import { type QuotedAmount, quotedAmounts } from './quoted-amounts.ts';

/** An amount of a unit, with no 万 left in either: 1.2 万个 is 12,000 个. */
export interface PlainAmount {
  readonly value: Decimal;
  readonly unit: string;
}

export function plainAmount(value: Decimal, written: string): PlainAmount {
  const unit = written.normalize('NFKC');
  if (unit === '‰') return { value: multiply(value, { coefficient: 1n, scale: 1 }), unit: '%' };
  const { factor, end } = scaleAt(unit, 0);
  if (factor === undefined || end === unit.length) return { value, unit };
  return { value: multiply(value, factor), unit: unit.slice(end) };
}

/** What a sentence says of a unit. */
export interface SaidAmount {
  readonly value: Decimal;
  /** The upper end of a span; else the value. */
  readonly upper: Decimal;
  /** 约30, 30余: no exact number. */
  readonly isRough: boolean;
  /** The rhythm of which it is said; absent for the plan's whole span, and for one that plans can't say. */
  readonly every?: string;
  readonly written: string;
}

/** Every amount of a unit that a sentence, without spaces, demands: by a word such as 不少于, or as import finds duties. */
export function* saidAmounts(text: string, unit: string): Iterable<SaidAmount> {
  const rhythmBefore = rhythmsBefore(text);
  for (const each of quotedAmounts(text)) if (isOf(each, unit)) yield demanded(each, unit, text, rhythmBefore);
  for (const each of targetsIn(text)) {
    const said = asDuty(each, text);
    if (said?.unit === unit) yield said;
  }
}

/** Units that only begin as others do: 个百分点 is no 个, 人次 no 人. */
const longer = /^(?:[人项批门课所轮校件班场家]次|个(?:百分点|工作日|小时|星期|学期|季度|月|周))/u;

function isOf({ isShare, rest }: QuotedAmount, unit: string): boolean {
  if (isShare) return unit === '%';
  const [other = ''] = longer.exec(rest) ?? [];
  return rest.startsWith(unit) && other.length <= unit.length;
}

function demanded(
  { value, upper, isShare, isRough, start, written }: QuotedAmount,
  unit: string,
  text: string,
  rhythmBefore: RhythmBefore,
): SaidAmount {
  const rhythm = rhythmBefore(start);
  const { every, times = 1 } = rhythm === undefined ? {} : writtenRhythm(rhythm);
  const factor = { coefficient: BigInt(times), scale: 0 };
  // Of 每半月不少于1次 the number alone would not be what is meant.
  const words = rhythm === undefined || times === 1 ? written : `${text.slice(rhythm.start, start)}${written}`;
  return {
    value: multiply(value, factor),
    upper: multiply(upper, factor),
    isRough,
    ...(every && { every }),
    written: isShare ? words : `${words}${unit}`,
  };
}

function asDuty(found: FoundTarget, text: string): (SaidAmount & PlainAmount) | undefined {
  const { target, start, end, doubt, from = start } = found;
  const value = parseDecimal((target['at-least'] ?? target['at-most'] ?? '').replace('%', ''));
  if (value === undefined) return undefined;
  const [unit, upper] = [target.unit ?? '%', parseDecimal(found.upper ?? '') ?? value];
  return {
    ...plainAmount(value, unit),
    upper: plainAmount(upper, unit).value,
    isRough: doubt === 'rough' && found.upper === undefined,
    ...(target.every && { every: target.every }),
    written: text.slice(from, end).normalize('NFKC'),
  };
}
