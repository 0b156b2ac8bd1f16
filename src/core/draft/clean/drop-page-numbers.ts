import { type Cleaned, changedLines, type Line, withoutLines } from '../outline/line.ts';
import { arePagesApart, placesOf } from './page-distance.ts';

const alone = [
  /^[—–－―-]{1,3} ?[0-9]{1,3} ?[—–－―-]{1,3}$/u,
  /^第 ?[0-9一二三四五六七八九十]{1,3} ?页(?:[ ,，/]{0,3}共 ?[0-9一二三四五六七八九十]{1,3} ?页)?$/u,
  /^(?:Page )?[0-9]{1,3} ?(?:\/|of) ?[0-9]{1,3}$/iu,
];

/** — 3 —, 第3页: a page's number, whatever stands around it. */
export function isPageNumber({ text }: Line): boolean {
  return text.length < 24 && alone.some((pattern) => pattern.test(text));
}

/** A number and nothing else: of a page, only where others tell. */
const bare = /^[0-9]{1,3}$/;
const value = /^[0-9.,]{1,12}%?$/;

/** `— 3 —` that extraction has left in the middle of a line. */
const within = / ?[—–―]{1,2} ?[0-9]{1,3} ?[—–―]{1,2} ?/gu;

/** Drops page numbers, on lines of their own and in the middle of the text. */
export function dropPageNumbers(lines: readonly Line[]): Cleaned {
  const counted = countedPages(lines);
  const rest = withoutLines(lines, 'page-number', (line) => counted.has(line) || isPageNumber(line));
  const ofAll = pagesOf(rest.lines);
  const inline = changedLines(rest.lines, 'page-number', (text) => {
    const plain = text.replace(within, '');
    return ofAll === undefined ? plain : plain.replace(fraction, (all, _page, pages) => (pages === ofAll ? '' : all));
  });
  return { lines: inline.lines, did: [...rest.did, ...inline.did] };
}

/** Bare numbers that count on, a page's distance apart; one by itself unless it stands by another value. Others are cells of a table. */
function countedPages(lines: readonly Line[]): ReadonlySet<Line> {
  const places = placesOf(lines);
  const numbers = lines.flatMap((line, at) => (bare.test(line.text) ? [{ line, at, place: places[at] ?? 0 }] : []));
  const [only] = numbers;
  if (only !== undefined && numbers.length === 1) {
    const isValue = [lines[only.at - 1], lines[only.at + 1]].some((beside) => value.test(beside?.text ?? ''));
    return new Set(isValue ? [] : [only.line]);
  }
  const found = new Set<Line>();
  numbers.forEach(({ line, place }, at) => {
    const before = numbers[at - 1];
    if (before === undefined || Number(line.text) !== Number(before.line.text) + 1) return;
    if (arePagesApart([before.place, place])) found.add(before.line).add(line);
  });
  return found;
}

/** `2/22`, left between two words. */
const fraction = /(?<![0-9/.])([0-9]{1,3})\/([0-9]{1,3})(?![0-9/.%])/g;
const fewestPages = 3;

/** How many pages there are, where the text counts them through: 1/22, 2/22, 3/22. A share such as 38/40 stands alone. */
function pagesOf(lines: readonly Line[]): string | undefined {
  const counted = new Map<string, number[]>();
  for (const { text } of lines) {
    if (!text.includes('/')) continue;
    for (const [, page = '', pages = ''] of text.matchAll(fraction)) {
      const found = counted.get(pages);
      if (found === undefined) counted.set(pages, [Number(page)]);
      else found.push(Number(page));
    }
  }
  const isCounting = (pages: readonly number[]) =>
    pages.every((page, at) => at === 0 || page === (pages[at - 1] ?? 0) + 1);
  return [...counted].find(([, pages]) => pages.length >= fewestPages && isCounting(pages))?.[0];
}
