import { safeText } from '../../text/safe-text.ts';
import { bulletSigns } from '../characters.ts';
import type { Cleaned, Line } from '../outline/line.ts';
import { headingOf } from '../outline/number.ts';
import { joinedCell } from '../pages/joined-cell.ts';
import { isPageNumber } from './drop-page-numbers.ts';

const heading = /^(#{1,6}) {0,4}(.*?)#{0,6}$/u;
/** ## 1 总体考虑 {#sec-idea}: what a heading is called by in other files. */
const attributes = / ?\{[#.][^{}]{0,80}\} ?$/u;
/** l  准备材料: the letters that a copy has for the signs of Word's symbol font. */
const symbolLetter = String.raw`(?:[lnpquvw] {2,8}|[¨Øü§²Ÿ] {0,8})(?=[\u3400-\u9fff“《])`;
const bullet = new RegExp(
  `^(?:[-*+·] {1,4}|[${bulletSigns}] {0,4}|[☐☑☒□](?![^☐☑☒□]*[☐☑☒□]) {0,4}|${symbolLetter})`,
  'u',
);
/** The box of a checklist, ticked or not. */
const box = /^\[[ xX✓✔]?\] {0,4}/u;
const quotation = /^(?:> ?)+/;
const link = /!?\[([^[\]]{0,300})\]\([^()\n]{0,600}\)/gu;
const strong = /(\*\*|__)((?:(?!\1).){1,300})\1/gu;
/** At the beginning, or right behind the line's number. */
const strongAtStart = /^([0-9一二三四五六七八九十（）().．、第条章节 ]{0,10})(\*\*|__)((?:(?!\2).){1,120})\2/u;
/** *Responsible: …*, a whole line. */
const emphasis = /^([*_])((?:(?!\1).){1,300})\1$/u;
/** Amid a line. */
const emphasised = /(?<![\w*])\*(?=[^\s*])([^*]{1,200})(?<=\S)\*(?![\w*])/gu;
/** ~~租借大屏~~（取消）: an entry that was struck out, and words that were. */
const struckOut = /^~~[^~]{1,300}~~(?:[（(][^（）()]{1,20}[）)])?$/u;
const struck = /~~([^~]{1,300})~~/gu;
const inBrackets = /^\[[^[\]]{2,300}\]$/u;
const tag = /<\/?[a-zA-Z][^<>]{0,200}>/g;
const entity = /&(nbsp|lt|gt|amp|quot|ldquo|rdquo|emsp|ensp|middot);|&#([0-9]{2,5});/g;
const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  ldquo: '“',
  rdquo: '”',
  emsp: ' ',
  ensp: ' ',
  middot: '·',
};

/** Markdown's signs become what they mean: headings a depth, bold words at a paragraph's beginning a title, links their words. */
export function unwrapMarkdown(lines: readonly Line[]): Cleaned {
  const plain = withWay(lines).map((line, at, all) => headOrEntry(unwrapped(line), all[at + 1]));
  return { lines: plain.filter(({ text }) => text !== ''), did: [] };
}

/** 当前位置：首页, with > 新闻中心 on the lines below: the way to a page, and no quotation. */
const way = /^[^，。]{0,8}位置[:：]/u;

function withWay(lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last !== undefined && /^[>＞»]/u.test(line.text) && way.test(last.text))
      joined[joined.length - 1] = { ...last, text: `${last.text} ${line.text}` };
    // Where it has led stands once more below it.
    else if (last === undefined || !way.test(last.text) || !last.text.endsWith(`> ${line.text}`)) joined.push(line);
  }
  return joined;
}

const longestHead = 24;

/** ●借阅规定, above 1、…: a few words that no mark ends head the list that begins below them, and are no entry of another. */
function headOrEntry(line: Line, next: Line | undefined): Line {
  if (line.isEntry !== true || line.text.length > longestHead || /[。；：，、:;,)）]$/u.test(line.text)) return line;
  const begun = headingOf(next?.text ?? '');
  if (begun?.ordinal !== 1 || begun.isDoubtful || headingOf(line.text) !== undefined) return line;
  const { isEntry: _no, ...head } = line;
  return head;
}

/** &#8226; is a point, and what no text has is nothing. */
function characterOf(code: number): string {
  return code < 0x20 ? '' : safeText(String.fromCodePoint(code));
}

const lineBreak = /<br ?\/?>/giu;

/** A cell with lines of its own reads as one of a Word document with as many paragraphs. */
function withBreaks(text: string): string {
  if (!text.startsWith('|') || !text.includes('<')) return text;
  return text.replace(/[^|]+/gu, (cell) => (/<br/iu.test(cell) ? ` ${joinedCell(cell.split(lineBreak))} ` : cell));
}

const mayBeMarkdown = new RegExp(`~~|^(?:[#>\\-+·${bulletSigns}☐☑☒□_[]|${symbolLetter})|\\*|__|\\]\\(|<|&[a-z#]`, 'u');

function unwrapped(line: Line): Line {
  if (!mayBeMarkdown.test(line.text) || /^-{3,}$/.test(line.text) || isPageNumber(line)) return line;
  const [, signs = '', whole = line.text] = heading.exec(line.text) ?? [];
  const words = signs === '' ? whole : whole.replace(attributes, '');
  const bare = words.replace(quotation, '').replace(bullet, '').replace(box, '').trim();
  const [, number = '', , strongWords] = strongAtStart.exec(bare) ?? [];
  const bold = strongWords && `${number}${strongWords}`.trim();
  const text = withBreaks(bare)
    .replace(link, '$1')
    .replace(strong, '$2')
    .replace(emphasis, '$2')
    .replace(emphasised, '$1')
    .replace(struck, '$1')
    .replace(tag, '')
    .replace(entity, (_all, name = '', code = '') => entities[name] ?? characterOf(Number(code)))
    .trim();
  return {
    ...line,
    text,
    depth: signs.length,
    ...(bold !== undefined && bold !== text && { bold }),
    ...((emphasis.test(bare) || inBrackets.test(bare)) && { isAside: true }),
    ...(struckOut.test(bare) && { isTold: true }),
    ...((bullet.test(words) || box.test(words)) && { isEntry: true }),
  };
}
