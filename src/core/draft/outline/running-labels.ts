import { groupedBy } from '../../grouped-by.ts';
import { numerals } from '../../text/chinese-numeral.ts';
import { ordinalOf } from '../../text/ordinal-of.ts';
import { countsNothing } from '../clean/mark-numbers.ts';
import type { Line } from './line.ts';
import type { Heading, NumberStyle } from './number.ts';

const count = `[${numerals}]{1,3}|[0-9]{1,3}`;
const inBrackets = new RegExp(
  `^[【〔［[] ?([\\u3400-\\u9fff]{2,6}?) ?(${count}) ?[】〕］\\]][ \\u3000：:、.．]*(.*)$`,
  'u',
);
const bare = new RegExp(`^([\\u3400-\\u9fff]{2,6}?) ?(${count})(?:[：:、.．] ?|[ \\u3000]+)(.*)$`, 'u');

/** What is attached, shown or a piece of time has a number, too, and heads nothing; nor does a number of pupils, rooms or a telephone. */
const otherwise = /^(?:附|表|图|注|第|周|星期|礼拜|电话|手机|传真|邮编|高|初)|[年月日周期届版班组级室号]$/u;

/** Priority 1: …, Goal 2 – …, PART A. …, Part II: …, Stage One: …, A1 … and A. …. */
const inEnglish =
  /^([A-Z][A-Za-z]{2,14}(?: [A-Z][a-z]{2,14})?) ([0-9]{1,2}|[A-Z]|[IVX]{2,5}|(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)\b)(?:[:.)] ?| [–—-] )(\S.*)$/u;
const words = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];
const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
/** 1   Staff, 2 Stock: a number and a few words that no mark ends. */
const unmarked = /^([0-9]{1,2}) +([A-Z][^.;]{2,58}[^.,;:!?])$/u;
const coded = /^(?!Q[1-4]\b)([A-Z]{1,2})[-.]?([0-9]{1,2})(?:[.):]?[ \u3000]+|[、．：.](?=[\u3400-\u9fff]))(\S.*)$/u;
/** I. …, II) …. */
const inRoman = /^([IVX]{1,5}|[Ⅰ-Ⅻ])(?:[.)] +|[.．、](?=[\u3400-\u9fff]))(\S.*)$/u;
const lettered = /^([A-Z])(?:[.)] *|[ \u3000、．]+(?=[\u3400-\u9fff]))(\S.*)$/u;
/** 26/31 Matters arising, 047/26 …: of minutes that go on counting from one meeting to the next. */
const ofYear = /^([0-9]{1,4})\/([0-9]{1,4})[.:]? +([A-Z]\S.*)$/u;
const yearForm = /^(?:20)?[2-4][0-9]$/u;
const notInEnglish = /^(?:Year|Years|Grade|Class|Room|Page|Table|Figure|Chart|Appendix|Annex|Note|Key Stage)$/u;

/** 第一专题 学党章, 第二板块：…; how often and when is no such number. */
const nth = new RegExp(`^第(${count})([\\u3400-\\u9fff]{1,4}?)(?:[：:、] ?|[ \\u3000]+)(\\S.*)$`, 'u');
const notNth = /^(?:周|星期|季度|学期|学年|月|天|日|年度?|届|期|次|名|条|章|节|部分|篇|产业|年级)$/u;
/** 1　现状与形势: a number that nothing but a space parts from a title. */
export const plainNumber = '1';
/** The same before a text. */
const textNumber = '1 ';
const spaced = /^([0-9]{1,2})(?:[ \u3000]{1,4}|(?=[★☆▲△※]))[★☆▲△※]{0,3} ?(?=[\u3400-\u9fff“《0-9])(.{2,})$/u;
/** A title, or one that a sentence follows: other lines may begin with a number of things. */
const isTitled = /^(?:[^。；]{2,40}|[^，。；]{2,16}。.+)$/u;
/** 1报名, 2体验前：…: with nothing behind a digit that counts nothing. */
const tightNumber = '1.';
const tight = new RegExp(`^([1-9][0-9]?)(?=[\\u3400-\\u9fff]{2})${countsNothing}([^，。；：]{2,20}(?:：.+)?)$`, 'u');
/** 一　指导思想, likewise. */
const hanNumber = '一';
const spacedHan = new RegExp(`^([${numerals}]{1,3})[ \\u3000]{1,4}([\\u3400-\\u9fff][^，。；]{1,19})$`, 'u');

const fewest = 2;
/** So many lines on end that go on counting are counted, whatever stands in them. */
const fewestOfTexts = 5;

/** The words that several lines begin with, each with the number after the one before: 【重点任务1】, 任务一：, 专栏2. */
export function runningLabels(lines: readonly Line[]): ReadonlySet<string> {
  const found = lines.flatMap(({ text }) => labelAt(text) ?? []);
  const running = [...groupedBy(found, ({ label }) => label)].filter(([, own]) => isRunning(own));
  const counted = found.filter(({ label }) => label === plainNumber || label === textNumber);
  const areTexts = counted.some(({ label }) => label === textNumber) && isLongCount(counted);
  return new Set([
    ...running.map(([label]) => label).filter((label) => label !== textNumber),
    ...(areTexts ? [plainNumber, textNumber] : []),
  ]);
}

const isNext = (found: readonly Label[], at: number) =>
  found[at]?.ordinal === 1 || (at > 0 && found[at]?.ordinal === (found[at - 1]?.ordinal ?? 0) + 1);

function isRunning(found: readonly Label[]): boolean {
  return (
    found.length >= fewest && found.every(({ label }, at) => isNext(found, at) || (at === 0 && label.includes('/')))
  );
}

/** A table between the lines goes on counting them. */
function isLongCount(found: readonly Label[]): boolean {
  const goesOn = (at: number) => at >= fewestOfTexts && (found[at]?.ordinal ?? 0) > (found[at - 1]?.ordinal ?? 0);
  return found.length >= fewestOfTexts && found.every((_, at) => isNext(found, at) || goesOn(at));
}

interface Label {
  readonly label: string;
  readonly written: string;
  readonly ordinal: number;
  readonly rest: string;
}

function labelAt(text: string): Label | undefined {
  const { 1: nthNumber = '', 2: noun = '', 3: behind = '' } = nth.exec(text) ?? [];
  const place = noun === '' || notNth.test(noun) ? undefined : ordinalOf(nthNumber.normalize('NFKC'));
  if (place) return { label: `第${noun}`, written: `第${nthNumber}${noun}`, ordinal: place, rest: behind };
  const { 1: digits = '', 2: title = '' } = spaced.exec(text) ?? [];
  if (digits !== '')
    return {
      label: isTitled.test(title) ? plainNumber : textNumber,
      written: digits,
      ordinal: Number(digits.normalize('NFKC')),
      rest: title,
    };
  const { 1: bareDigits = '', 2: named = '' } = tight.exec(text) ?? [];
  if (bareDigits !== '') return { label: tightNumber, written: bareDigits, ordinal: Number(bareDigits), rest: named };
  const { 1: count = '', 2: heads = '' } = spacedHan.exec(text) ?? [];
  const which = ordinalOf(count);
  if (which) return { label: hanNumber, written: count, ordinal: which, rest: heads };
  const { 1: label = '', 2: written = '', 3: rest = '' } = inBrackets.exec(text) ?? bare.exec(text) ?? [];
  if (label === '') return englishLabelAt(text);
  const ordinal = ordinalOf(written.normalize('NFKC'));
  return ordinal === undefined || ordinal === 0 || otherwise.test(label)
    ? undefined
    : { label, written: `${label}${ordinal}`, ordinal, rest };
}

function englishLabelAt(text: string): Label | undefined {
  const { 1: first = '', 2: second = '', 3: topic = '' } = ofYear.exec(text) ?? [];
  if (yearForm.test(first))
    return { label: `${first}/`, written: `${first}/${second}`, ordinal: Number(second), rest: topic };
  if (yearForm.test(second))
    return { label: `/${second}`, written: `${first}/${second}`, ordinal: Number(first), rest: topic };
  const { 1: bare, 2: name = '' } = unmarked.exec(text) ?? [];
  if (bare !== undefined) return { label: plainNumber, written: bare, ordinal: Number(bare), rest: name };
  if (!/^[A-ZⅠ-Ⅻ]/u.test(text)) return undefined;
  const [, count = '', heads = ''] = inRoman.exec(text) ?? [];
  const letters = count.normalize('NFKC');
  if (roman.includes(letters)) return { label: 'I', written: count, ordinal: englishOrdinal(letters), rest: heads };
  const [, letter, behind = ''] = lettered.exec(text) ?? [];
  if (letter !== undefined)
    return { label: 'A', written: letter, ordinal: letter.charCodeAt(0) - 'A'.charCodeAt(0) + 1, rest: behind };
  const [, code, ordinal = '', behindCode = ''] = coded.exec(text) ?? [];
  if (code !== undefined)
    return { label: `${code}1`, written: `${code}${ordinal}`, ordinal: Number(ordinal), rest: behindCode };
  const [, label = '', number = '', rest = ''] = inEnglish.exec(text) ?? [];
  return label === '' || notInEnglish.test(label)
    ? undefined
    : { label, written: number, ordinal: englishOrdinal(number), rest };
}

function englishOrdinal(written: string): number {
  if (/^[0-9]/.test(written)) return Number(written);
  return 1 + (words.indexOf(written) >= 0 ? words.indexOf(written) : romanOrLetter(written));
}

/** I, V and X stand among others of their kind: no outline has so many letters. */
function romanOrLetter(written: string): number {
  const at = roman.indexOf(written);
  return at >= 0 ? at : written.charCodeAt(0) - 'A'.charCodeAt(0);
}

/** A line's label as the number that it is, where it is one of the document's. */
export function labelledHeading(text: string, labels: ReadonlySet<string>): Heading | undefined {
  const found = labels.size === 0 ? undefined : labelAt(text);
  if (found === undefined || !labels.has(found.label)) return undefined;
  const { label, written, ordinal, rest } = found;
  return { style: styleOf(label), written, ordinal, rest, isDoubtful: false };
}

/** Part A and II. stand above A. and 1., as 第一部分 does. */
function styleOf(label: string): NumberStyle {
  if (label === plainNumber || label === textNumber || label === tightNumber) return 'arabic';
  if (label === hanNumber) return 'han';
  if (/^[A-Z]{1,2}1?$/u.test(label) && label !== 'I') return label.endsWith('1') ? 'lettered' : 'letter';
  return /^(?:I|[A-Z][A-Za-z ]{2,}|[0-9/]+)$/u.test(label) ? 'worded' : 'labelled';
}
