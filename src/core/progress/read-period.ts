import { type Day, isoWeekOf } from '../day.ts';
import { chineseNumber } from '../text/chinese-numeral.ts';
import { findPeriods, type Period, periodAt } from './periods.ts';

/** Forms that a person or a spreadsheet writes: each tells what kind of period it names, and how it is numbered. */
const forms: readonly (readonly [RegExp, (number: number) => RegExp])[] = [
  [/^(?:(?<year>[0-9]{4})[-/.年])?(?<number>[0-9]{1,2})月?份?$/, (number) => new RegExp(`-${two(number)}$`)],
  [/^(?:(?<year>[0-9]{4})-?年?)?(?:第?(?<number>[1-4])季度?|Q(?<other>[1-4]))$/, (number) => new RegExp(`Q${number}$`)],
  [
    /^(?:(?<year>[0-9]{4})-?年?)?(?:第?(?<number>[0-9]{1,2})周|W(?<other>[0-9]{1,2}))$/,
    (number) => new RegExp(`W${two(number)}$`),
  ],
];

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/**
 * The name of the period, or of the range, that a person wrote: `2023-02`, `2月`, `2023年2月`, `第一季度`, `第5周`, `上半年`, `1—2月`, `春季学期`;
 * a spreadsheet that took it for a date names the period of that day. `undefined` where there is none such, or two.
 */
export function readPeriod(text: string, periods: readonly Period[]): string | undefined {
  const plain = plainly(text);
  if (findPeriods(periods, plain).length > 0) return plain;
  const shownAs = periods.filter((period) => isTitled(period, plain) || isBlock(period, plain));
  if (shownAs.length === 1) return shownAs[0]?.name;
  const shown = /^([A-Z]{3})-([0-9]{2})$/.exec(plain);
  if (shown !== null) return readPeriod(`20${shown[2]}-${two(monthNumber(shown[1]))}`, periods);
  const day = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(plain) ? periodAt(periods, plain as Day) : undefined;
  if (day !== undefined) return day.name;
  if (plain === '上半年' || plain === '下半年')
    return periods.find(({ name }) => name === (plain === '上半年' ? 'H1' : 'H2'))?.name;
  if (/^(?:全年|[0-9]{4}年?)$/.test(plain) && periods.length === 1) return periods[0]?.name;
  const named = forms.flatMap(([form, nameOf]) => {
    const parts = form.exec(plain)?.groups;
    const number = Number(parts?.number ?? parts?.other);
    if (parts === undefined) return [];
    return periods.filter(({ name }) => nameOf(number).test(name) && name.startsWith(parts.year ?? ''));
  });
  return named.length === 1 ? named[0]?.name : undefined;
}

/** 春季学期. */
export function isTitled({ title }: Period, plain: string): boolean {
  return title !== undefined && plainly(title) === plain;
}

const block = /^(?:(?<year>[0-9]{4})年)?第?(?<first>[0-9]{1,2})[月周]?[-—–~至]第?(?<last>[0-9]{1,2})(?<kind>[月周])$/;

/** 1—2月, 第2—3周. */
function isBlock({ name, to }: Period, plain: string): boolean {
  const { year = '', first, last, kind } = block.exec(plain)?.groups ?? {};
  if (first === undefined || !name.startsWith(year)) return false;
  const [mark, lastName] = kind === '月' ? ['-', to.slice(0, 7)] : ['W', isoWeekOf(to)];
  return name.endsWith(`${mark}${two(Number(first))}`) && lastName.endsWith(`${mark}${two(Number(last))}`);
}

/** English spreadsheets show Feb-23 for what was typed as 2023-02. */
function monthNumber(name = ''): number {
  return 'JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC'.indexOf(name) / 3 + 1;
}

/** As periods are written: digits for Chinese numerals before 月 and 季, no white space, in capitals. */
export function plainly(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .toUpperCase()
    .replace(/[一二三四五六七八九十]{1,3}(?=月|季)/g, (written) => String(chineseNumber(written) ?? written));
}
