import {
  compare,
  type Decimal,
  floorOfPart,
  formatDecimal,
  hundred,
  multiply,
  parseDecimal,
  parseShare,
  type Share,
  zero,
} from '../decimal.ts';
import { chineseNumber, numerals, spelledDigits } from './chinese-numeral.ts';
import { readPercent } from './read-number.ts';

/** What was typed, or why it can't be taken; the words are the messages'. */
export type Typed<Value, Problem> = { readonly value: Value } | { readonly problem: Problem };

export type AmountProblem =
  | 'empty'
  | 'not-a-number'
  | 'not-positive'
  | 'not-whole'
  | 'not-exact'
  | 'other-unit'
  | 'too-many-digits';

export type ShareProblem =
  | 'empty'
  | 'not-a-share'
  | 'part-above-whole'
  | 'whole-is-zero'
  | 'whole-unknown'
  | 'part-not-whole';

/** Why an amount is not taken, with what its sentence needs to know. */
export interface UnreadAmount {
  readonly text: string;
  readonly problem: AmountProblem;
  readonly unit: string;
  /** What the examples are to be like. */
  readonly like: 'amount' | 'level' | 'count';
}

/** The same of a share; where its whole is known, also a part of it. */
export interface UnreadShare {
  readonly text: string;
  readonly problem: ShareProblem;
  readonly whole: string;
  readonly part: string;
}

/** An amount above 0 that a person typed: `2`, `+2`, `２`, `0.5`, 两, 1.2万, `1,200`, and `2次` where 次 is the target's unit. */
export function readAmount(text: string, unit = ''): Typed<Decimal, AmountProblem> {
  const read = readLevel(text, unit);
  return 'value' in read && compare(read.value, zero) === 0 ? { problem: 'not-positive' } : read;
}

/** The same of what is counted one by one. */
export function readCount(text: string, unit = ''): Typed<Decimal, AmountProblem> {
  const read = readAmount(text, unit);
  return 'value' in read && read.value.scale > 0 ? { problem: 'not-whole' } : read;
}

/** The same of how many all are, of which nobody has said what they are called: 36, 36个班. */
export function readWhole(text: string): Typed<Decimal, AmountProblem> {
  return readAmount(withoutCounter(plainly(text)));
}

/** The same where 0 may be meant: how much there is now. */
export function readLevel(text: string, unit = ''): Typed<Decimal, AmountProblem> {
  const plain = withoutUnit(plainly(text), plainly(unit)).replace(/^\+/, '');
  if (plain === '') return { problem: 'empty' };
  const value = numberIn(plain);
  return value === undefined ? { problem: problemIn(plain) } : { value };
}

/**
 * A share that a person typed: `38/40`, 38比40; of a whole that is known also 95%, 九成五, 0.95, and 全部, 100% or `1` for all
 * of it. Without one those are told apart from what is no share, so that the whole can be asked for.
 */
export function readShare(text: string, whole?: Decimal): Typed<Share, ShareProblem> {
  const plain = plainly(text);
  if (plain === '') return { problem: 'empty' };
  const sides = plain.split(/\/|(?<=[0-9一二两三四五六七八九十百千万].*)(?:比|of)/);
  const percent = sides.length > 1 ? undefined : percentIn(plain);
  if (percent !== undefined) return shareFrom(percent, whole);
  const [left, right, ...rest] = sides.map((side) => numberIn(withoutCounter(side)));
  if (left === undefined || right === undefined || rest.length > 0) return { problem: 'not-a-share' };
  const value = parseShare(`${formatDecimal(left)}/${formatDecimal(right)}`);
  if (value !== undefined) return { value };
  return { problem: compare(right, zero) === 0 ? 'whole-is-zero' : 'part-above-whole' };
}

export function unreadShare(text: string, problem: ShareProblem, whole?: Decimal): UnreadShare {
  const [known, part] =
    whole === undefined ? ['', ''] : [formatDecimal(whole), formatDecimal(floorOfPart(whole, 9, 10))];
  return { text, problem, whole: known, part };
}

const all = /^(?:全部|全体|全员|全覆盖|全都|全|all)$/;

/** 95%, 九成五, 0.95, 全部 in percent. */
function percentIn(plain: string): Decimal | undefined {
  if (all.test(plain)) return hundred;
  if (/^(?:0?\.[0-9]+|0|1(?:\.0+)?)$/.test(plain)) {
    const ratio = parseDecimal(plain.replace(/^\./, '0.'));
    return ratio && multiply(ratio, hundred);
  }
  return /[%‰成]|(?:[百千]|(?<![0-9一二三四五六七八九十百千])万)分之/.test(plain) ? readPercent(plain) : undefined;
}

/** Things that are counted one by one have no half: 93 % of 40 is a slip. */
function shareFrom(percent: Decimal, whole: Decimal | undefined): Typed<Share, ShareProblem> {
  if (compare(percent, hundred) > 0) return { problem: 'part-above-whole' };
  if (whole === undefined) return { problem: 'whole-unknown' };
  const part = multiply(multiply(percent, whole), { coefficient: 1n, scale: 2 });
  return part.scale > whole.scale ? { problem: 'part-not-whole' } : { value: { part, whole } };
}

/** In plain digits and without white space, whatever width it was typed in. */
function plainly(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\u2060\ufeff]/g, '')
    .toLowerCase();
}

/** What is counted stands behind a number whose unit nobody knows: 36个班, 40名学生; words that make the number another one do not. */
const counter =
  /(?<=[0-9一二两三四五六七八九十百千万])[人名位个所班户家校份件场次](?!.*(?:[半几余多来些许不至近约成分倍]|左右|上下|以[上下内外]))\p{Script=Han}{0,5}$/u;

function withoutCounter(text: string): string {
  return text.replace(counter, '');
}

/** 万元 is the unit of 3万元 and of 3万. */
function withoutUnit(text: string, unit: string): string {
  const bare = text.replace(/[。.]$/, '');
  if (unit === '') return bare;
  const names = [unit, `${unit}s`, unit.replace(/s$/, ''), /^[十百千万亿]/u.exec(unit)?.[0] ?? unit];
  const name = names.find((one) => bare.endsWith(one));
  return name === undefined ? bare : bare.slice(0, -name.length);
}

const inDigits =
  /^(?<number>[0-9]+(?:\.[0-9]+)?|[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?)(?<scale>[十百千]?[万亿]|[十百千])?$/;
const inWords: Readonly<Record<string, string>> = Object.fromEntries(
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map(
    (word, index) => [word, String(index + 1)],
  ),
);
const times: Readonly<Record<string, string>> = { once: '1', twice: '2' };

const spelled = new RegExp(`^(.+)点([${numerals}]+)([万亿])?$`, 'u');

/** The number that a text is, in digits, in Chinese or in English: 1.2万, 两, 一点五, two. */
function numberIn(plain: string): Decimal | undefined {
  const { number, scale = '' } = inDigits.exec(plain)?.groups ?? {};
  if (number !== undefined) return scaled(parseDecimal(number.replaceAll(',', '')), scale);
  const [, whole = plain, fraction, myriad = ''] = spelled.exec(plain) ?? [];
  const value = chineseNumber(whole);
  if (value === undefined) return parseDecimal(inWords[plain] ?? times[plain] ?? '');
  return scaled(parseDecimal(fraction === undefined ? `${value}` : `${value}.${spelledDigits(fraction)}`), myriad);
}

/** As many digits as a ledger takes, or none. */
function scaled(number: Decimal | undefined, scale: string): Decimal | undefined {
  if (number === undefined || scale === '') return number;
  const factor = Array.from(scale, (sign) => chineseNumber(sign === '万' || sign === '亿' ? `一${sign}` : sign) ?? 1);
  const product = factor.reduce((sum, each) => multiply(sum, { coefficient: BigInt(each), scale: 0 }), number);
  return parseDecimal(formatDecimal(product));
}

function problemIn(plain: string): AmountProblem {
  if (/^-[0-9]+(?:\.[0-9]+)?$/.test(plain)) return 'not-positive';
  if (inDigits.test(plain)) return 'too-many-digits';
  if (
    /^(?:约|近|至少|不少于|大约|大概)|[几余多]|左右|上下|以上|[0-9一二三四五六七八九十][-~至到][0-9一二三四五六七八九十]/.test(
      plain,
    )
  )
    return 'not-exact';
  const [, number = ''] =
    /^\+?(.*?[0-9〇零一二两三四五六七八九十百千万亿])[^0-9〇零一二两三四五六七八九十百千万亿/%.+-]{1,8}$/u.exec(
      plain,
    ) ?? [];
  return numberIn(number) === undefined ? 'not-a-number' : 'other-unit';
}
