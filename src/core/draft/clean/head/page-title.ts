import { isSentenceOver } from '../../characters.ts';
import { endsLikeTitle } from '../../outline/document-title.ts';
import type { Line } from '../../outline/line.ts';
import { headingOf } from '../../outline/number.ts';
import { isPageWord } from '../drop-page-junk.ts';
import { isColumnHead } from '../table-row.ts';

export interface PageTitle {
  readonly title: string;
  /** Its lines: the first, and behind the last. */
  readonly from: number;
  readonly end: number;
  /** The text would not know it for its title, and goes without it. */
  readonly isApart: boolean;
}

const [shortest, longest] = [6, 90];
/** So many lines below it the text's own title stands, where it has one. */
const nearby = 6;
/** 文档编号：0123: what a page says of a text on lines of their own, in a word or a number; alone there it may be a title, too. */
const labelled = /^[\u3400-\u9fff]{2,6} ?[:：](?: ?[\p{L}\p{N}/.-]{0,12}| ?[[(（].{1,20})$/u;
/** 索 引 号：| 0143 | 信息分类：|: what the page has on record of its text. */
const onRecord = /^[\u3400-\u9fff ]{2,10} ?[:：] ?\|/u;
const ofThePage = /^(?:来源|作者|责任编辑|编辑|发布者?|字[体号]) ?[:：].{0,40}$/u;
/** ——记某校家长会: what goes on from the line above. */
const goesOn = /^(?:—|-{2})/u;
const file = /\.(?:docx?|pdf|wps|ofd)$/iu;
/** 关于……的通知_某局: what a window is called. */
const site = / ?[-_|｜–] ?[^-_|｜–]{2,20}$/u;

/**
 * The title that a page gives a text: right above the line of labels with its day, and below the way to the page nothing else stands,
 * whatever it ends in. `undefined` where the text says a title of its own below.
 */
export function titleAbove(above: readonly Line[], text: readonly Line[], from: number): PageTitle | undefined {
  const mayBe = above.map((line) => !isPageWord(line.text) && !ofThePage.test(line.text) && !onRecord.test(line.text));
  const sure = above.findLastIndex((line, at) => mayBe[at] && !labelled.test(line.text));
  const last = sure < 0 ? mayBe.lastIndexOf(true) : sure;
  const first = last > 0 && goesOn.test(above[last]?.text ?? '') ? last - 1 : last;
  const written = above
    .slice(first, last + 1)
    .map((line) => line.text)
    .join('');
  if (written.length < shortest || written.length > longest || above[first]?.depth !== 0) return undefined;
  if (!above.every(isOfHead) || ownHead(text).some(isTitle)) return undefined;
  // 通知公告 is a part of the site.
  if (!endsLikeTitle(written) && above.filter(isLong).some(isTitle)) return undefined;
  const name = written.replace(file, '');
  const bare = endsLikeTitle(name) ? name : name.replace(site, '');
  const title = endsLikeTitle(bare) ? bare : name;
  const isApart = !endsLikeTitle(written) || isColumnHead(text[0]?.text ?? '');
  return { title, from: from + first, end: from + last + 1, isApart };
}

function isLong({ text }: Line): boolean {
  return text.length >= shortest;
}

/** Below the first sentence nothing is a title of the whole. */
function ownHead(text: readonly Line[]): readonly Line[] {
  const end = text.slice(0, nearby).findIndex((line) => isSentenceOver(line.text));
  return text.slice(0, end < 0 ? nearby : end);
}

/** Where a text has begun, labels with a day are its own. */
function isOfHead({ text }: Line): boolean {
  return headingOf(text) === undefined && !isSentenceOver(text.replace(/[？！?!]$/u, ''));
}

/** 工作计划, beside 责任人, is what a column is called. */
function isTitle({ text }: Line, at: number, lines: readonly Line[]): boolean {
  const isCell = [at - 1, at + 1].some((each) => isColumnHead(lines[each]?.text ?? '')) && isColumnHead(text);
  return endsLikeTitle(text) && headingOf(text) === undefined && !isCell;
}
