import { chineseNumber } from '../chinese-numeral.ts';
import { readYear, yearForm } from '../read-year.ts';

/** What a paste brings along unseen: zero widths, marks of direction, the byte order mark. */
const unseen = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

const partOfDay = '(?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|夜里)';
/** What day it is does not hang on the hour: 上午, 下午3点半, 10:30, T00:00:00.000Z. */
const timeOfDay = new RegExp(
  `(?:(?<=[日号天0-9])${partOfDay}(?:[0-9一二三四五六七八九十]{1,3}[点时](?:半|整|[0-9]{1,2}分?)?)?|(?<=[日号天0-9])[t ]${partOfDay}?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?(?: ?[ap]m)?(?:z|[-+][0-9]{2}:?[0-9]{2})?)$`,
);

/** Marks that input methods and spreadsheets put in the place of plain ones. */
const marks: readonly (readonly [RegExp, string])[] = [
  [/[‐‑‒–—―−]+/g, '-'],
  [/[。·・]/g, '.'],
  [/號/g, '号'],
  [/週/g, '周'],
  [/禮/g, '礼'],
  [/後/g, '后'],
  [/個/g, '个'],
  [/(?<![.,;、'"])[.,;、'"]+$|^['’"]+/g, ''],
];

const year = new RegExp(`${yearForm}(?=年)`, 'gu');
const count = /[一二两三四五六七八九十廿卅]{1,3}(?=[月日号]|天[前后])|(?<=月)[一二三四五六七八九十廿卅]{1,3}$/g;

/** No day takes more to write. */
const mostCharacters = 60;

/** A day as it was typed, in plain digits and marks: 二〇二三年十一月一日 is `2023年11月1日`, ` Nov 1, 2023` is `nov1,2023`. */
export function plainDay(text: string): string {
  if (text.length > mostCharacters) return '';
  const typed = text.normalize('NFKC').replace(unseen, '').trim().toLowerCase().replace(/\s+/g, ' ');
  const marked = marks.reduce((said, [from, to]) => said.replace(from, to), typed.replace(timeOfDay, ''));
  return marked
    .replace(/(?<=[0-9]) (?=[0-9])/g, '-')
    .replaceAll(' ', '')
    .replace(year, (written) => String(readYear(written)))
    .replace(count, (written) => String(chineseNumber(written) ?? written));
}
