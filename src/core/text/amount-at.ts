import { compare, type Decimal, multiply } from '../decimal.ts';
import { numberAt, percentForm, readPercent } from './read-number.ts';

/** An amount that a text names: 1.2万 of 1.2万个, 百分之九十, 3至5 of 3至5次. */
export interface AmountFound {
  /** The lower end of a span. */
  readonly value: Decimal;
  /** The upper end of a span; else the value. */
  readonly upper: Decimal;
  /** In percent. */
  readonly isShare: boolean;
  /** 约30, 30余, 30左右: near it, and no exact number. */
  readonly isRough: boolean;
  /** Where its unit begins; behind the sign of a share. */
  readonly end: number;
}

/** The amount that begins at a place of a text; `undefined` where none does, or its signs say none: 二三十, 三分之二, 过半, 若干. */
export function amountAt(text: string, start: number): AmountFound | undefined {
  const found = shareAt(text, start) ?? countAt(text, start);
  return found && { ...found, isRough: found.isRough || isAbout(text, start, found.end) };
}

const share = new RegExp(`(?:${percentForm}|半数(?!以上))`, 'uy');
const half: Decimal = { coefficient: 50n, scale: 0 };

function shareAt(text: string, start: number): AmountFound | undefined {
  const written = matchAt(share, text, start);
  const value = written === '半数' ? half : readPercent(written);
  return value && { value, upper: value, isShare: true, isRough: false, end: start + written.length };
}

const between = /[-—–~～至到]/uy;

function countAt(text: string, start: number): AmountFound | undefined {
  const one = scaledAt(text, start);
  if (one === undefined) return undefined;
  const other = matchAt(between, text, one.end) === '' ? undefined : scaledAt(text, one.end + 1);
  // 3至5万 is 3万至5万.
  const value = multiply(one.number, one.factor ?? other?.factor ?? unscaled);
  if (other === undefined || compare(scaled(other), value) < 0)
    return { value: scaled(one), upper: scaled(one), isShare: false, isRough: one.isRough, end: one.end };
  return { value, upper: scaled(other), isShare: false, isRough: one.isRough || other.isRough, end: other.end };
}

interface Scaled {
  readonly number: Decimal;
  /** 10,000 for 万; absent where the number stands alone. */
  readonly factor: Decimal | undefined;
  readonly isRough: boolean;
  readonly end: number;
}

const unscaled: Decimal = { coefficient: 1n, scale: 0 };

function scaled({ number, factor = unscaled }: Scaled): Decimal {
  return multiply(number, factor);
}

const more = /[余多]/uy;

function scaledAt(text: string, start: number): Scaled | undefined {
  const found = numberAt(text, start);
  // 十几, 十来 and 三分之二 are no such number.
  if (found?.value === undefined || /^(?:[几来]|分之)/u.test(text.slice(found.end, found.end + 2))) return undefined;
  const before = matchAt(more, text, found.end);
  const { factor, end } = scaleAt(text, found.end + before.length);
  const behind = matchAt(more, text, end);
  return { number: found.value, factor, isRough: before + behind !== '', end: end + behind.length };
}

const scale = /[十百千]?万?亿|[十百千]?万|[百千](?=[个名人所元份家户])/uy;
const zeros: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

/** What a number is multiplied by where a unit begins: 万 in 1.2万个; `end` is where the unit itself does. */
export function scaleAt(text: string, start: number): { readonly factor: Decimal | undefined; readonly end: number } {
  const written = matchAt(scale, text, start);
  if (written === '') return { factor: undefined, end: start };
  const places = Array.from(written, (sign) => zeros[sign] ?? 0).reduce((sum, each) => sum + each, 0);
  return { factor: { coefficient: 10n ** BigInt(places), scale: 0 }, end: start + written.length };
}

/** The words around it say that it is only about so much. */
function isAbout(text: string, start: number, end: number): boolean {
  const [before, behind] = [text.slice(Math.max(0, start - 2), start), text.slice(end, end + 8)];
  return /(?:约|近)$/u.test(before) || /^[^，。；、0-9]{0,5}(?:左右|上下)/u.test(behind);
}

function matchAt(pattern: RegExp, text: string, start: number): string {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0] ?? '';
}
