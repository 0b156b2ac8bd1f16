import { numerals } from '../../text/chinese-numeral.ts';
import { ordinalOf } from '../../text/ordinal-of.ts';

/** How documents number, from the widest to the narrowest; each stands below those before it. */
const numberStyles = [
  'part',
  'chapter',
  'subchapter',
  'han',
  'article',
  'worded',
  'letter',
  'lettered',
  'han-in-brackets',
  'labelled',
  'arabic',
  'decimal',
  'subdecimal',
  'arabic-in-brackets',
  'circled',
  'latin-in-brackets',
] as const;

export type NumberStyle = (typeof numberStyles)[number];

/** What a line tells by itself; whether a word with a number (Part A) or a roman one is one, only all lines tell (`runningLabels`). */
type PlainStyle = Exclude<NumberStyle, 'labelled' | 'worded'>;

/** A number at the beginning of a line: how it is written, and what follows it. */
export interface Heading {
  readonly style: NumberStyle;
  /** As the document writes it: 一, （三）, 第十六条, 2.1. */
  readonly written: string;
  readonly ordinal: number;
  readonly rest: string;
  /** A digit follows the mark (`2.9月1日`, `1.3万亿斤`), or the next of a pair (`一、二月`): whether it is a number of the document, only its place tells. */
  readonly isDoubtful: boolean;
}

const count = `[${numerals}]{1,6}|[0-9０-９]{1,3}`;

const patterns: Readonly<Record<PlainStyle, RegExp>> = {
  part: new RegExp(`^(第(?:${count}) ?(?:部分|篇))[ \\u3000：:、.．]*(.*)$`, 'u'),
  chapter: new RegExp(`^(第 ?(?:${count}) ?章)[ \\u3000：:、.．]*(.*)$`, 'u'),
  // 第二节下课 is a lesson.
  subchapter: new RegExp(`^(第 ?(?:${count}) ?节)(?![课目日点]|[上下]课(?![堂程]))[ \\u3000：:、.．]*(.*)$`, 'u'),
  article: new RegExp(`^(第 ?(?:${count}) ?条)(?:[ \\u3000：:]+|(?=[^之第的、，和至到规定款项中])|$)(.*)$`, 'u'),
  han: new RegExp(
    `^([${numerals}]{1,4}) ?(?:[、.．,，]|[:：](?![${numerals}]))(?![${numerals}]{1,3}(?:、|年级|是|季度|期)) ?\\u3000*(.*)$`,
    'u',
  ),
  // Of English plans: A. Teaching, and A1 Curriculum below it.
  letter: /^([A-H])[.)] +(?=[A-Z][a-z])(.*)$/u,
  lettered: /^([A-H][0-9]{1,2})[.:)]? +(?=[A-Z][a-z]+\b)(.*)$/u,
  'han-in-brackets': new RegExp(`^([（(〔【] ?[${numerals}]{1,4} ?[）)〕】])[ \\u3000、.．]*(.*)$`, 'u'),
  // 3.12（周四） is a day.
  arabic:
    /^(?![0-9]{1,2}\.(?:0[\u3400-\u9fff]|[0-9]{1,2} ?[（(]?(?:周|星期)[一二三四五六日天]))([0-9０-９]{1,3}) ?(?:[.．、]|[,，:：](?=[\u3400-\u9fff“《]))[ \u3000]*(.*)$/u,
  decimal:
    /^([0-9]{1,2}\.(?!0[\u3400-\u9fff])[0-9]{1,2})(?!\.[0-9]| ?[（(]?(?:周|星期)[一二三四五六日天])(?:\. (?=.)|[ \u3000、.]*(?=[^0-9 \u3000、.月年日%万亿]))(.*)$/u,
  subdecimal: /^([0-9]{1,2}(?:\.[0-9]{1,2}){2})[ \u3000、.]*(?=[^0-9 \u3000、.月年日%万亿])(.*)$/u,
  // （3）班 is a class, and （1）、（4） are several.
  'arabic-in-brackets':
    /^(?![（(] ?[0-9]{1,3} ?[）)] ?(?:班(?:[ 、，（(]|$)|号[楼车]|、 ?[（(][0-9]))((?:[（(] ?[0-9０-９]{1,3} ?[）)]|[0-9]{1,2}[）)]))[ \u3000、.．]*(.*)$/u,
  // Of English clauses: (a) publish the timetable; (ii) keep a record.
  'latin-in-brackets': /^(\((?:[a-z]|[ivx]{2,4})\)|[a-z]\)) +(?=[A-Za-z])(.*)$/u,
  circled: /^([①-⑳㈠-㈩⑴-⒇⒈-⒛])[ \u3000、.．]*(.*)$/u,
};

/** With what the lines of each style begin, told quickly; of those that begin alike the surest first. */
const beginnings: readonly (readonly [RegExp, readonly PlainStyle[]])[] = [
  [/^[0-9０-９]/u, ['subdecimal', 'decimal', 'arabic', 'arabic-in-brackets']],
  [new RegExp(`^[${numerals}]`, 'u'), ['han']],
  [/^[（(〔【]/u, ['han-in-brackets', 'arabic-in-brackets', 'latin-in-brackets']],
  [/^第/u, ['part', 'chapter', 'subchapter', 'article']],
  [/^[①-⑳㈠-㈩⑴-⒛]/u, ['circled']],
  [/^[A-H]/u, ['letter', 'lettered']],
  [/^[a-z]\)/u, ['latin-in-brackets']],
];

/** The number that a line begins with; `undefined` where it begins with none. */
export function headingOf(text: string): Heading | undefined {
  return headingsOf(text)[0];
}

/** Both readings, where there are two: `1.1 加强` is 1.1, or 1. and a text that begins with 1. The likelier first. */
export function headingsOf(text: string): readonly Heading[] {
  const styles = beginnings.find(([beginning]) => beginning.test(text))?.[1] ?? [];
  return styles.flatMap((style) => readAs(style, text));
}

function readAs(style: PlainStyle, text: string): Heading[] {
  const match = patterns[style].exec(text);
  if (match === null) return [];
  const [, written = '', rest = ''] = match;
  const ordinal = ordinalIn(style, written);
  if (ordinal === undefined || ordinal === 0) return [];
  return [
    {
      style,
      written: written.replaceAll(' ', ''),
      ordinal,
      rest,
      isDoubtful: (style === 'arabic' && /^[0-9０-９]/.test(rest)) || (style === 'han' && isNextOfPair(ordinal, rest)),
    },
  ];
}

/** 一、二月 are two months, 三、四级 two grades, unless a 一、 is due there. */
function isNextOfPair(ordinal: number, rest: string): boolean {
  const next = /^([一二三四五六七八九十]{1,3})[月级类等档层批]/u.exec(rest)?.[1];
  return next !== undefined && ordinalOf(next) === ordinal + 1;
}

function ordinalIn(style: PlainStyle, written: string): number | undefined {
  const bare = written.normalize('NFKC').replaceAll(' ', '');
  if (style === 'letter') return 1 + 'ABCDEFGH'.indexOf(bare);
  if (style === 'latin-in-brackets') return latinOrdinal(bare.replace(/[()]/gu, ''));
  if (style === 'lettered') return Number(bare.slice(1));
  if (style === 'decimal' || style === 'subdecimal') return Number(bare.slice(bare.lastIndexOf('.') + 1));
  return ordinalOf(bare.replace(/[()〔〕【】.]/gu, ''));
}

const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** (i) alone is taken for the first of its kind. */
function latinOrdinal(letters: string): number {
  const at = roman.indexOf(letters);
  return 1 + (at >= 0 && letters !== 'v' && letters !== 'x' ? at : letters.charCodeAt(0) - 'a'.charCodeAt(0));
}

const marker = new RegExp(`^([${numerals}]{1,3})是(?:要)?(.+)$`, 'u');

/** 一是… at the beginning of a paragraph of its own. */
export function headingOfMarker(text: string): Heading | undefined {
  const [, written = '', rest = ''] = marker.exec(text) ?? [];
  const ordinal = ordinalOf(written);
  return ordinal === undefined ? undefined : { style: 'arabic-in-brackets', written, ordinal, rest, isDoubtful: false };
}

/** Wider styles have lower ranks. */
export function rankOf(style: NumberStyle): number {
  return numberStyles.indexOf(style);
}
