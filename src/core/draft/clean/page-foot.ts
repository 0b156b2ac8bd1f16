import type { Line } from '../outline/line.ts';
import { headingOf } from '../outline/number.ts';
import { isPageWord } from './drop-page-junk.ts';

/** 上一篇：关于……, 下一条 没有了: the way to the texts beside this one. */
const neighbour =
  /^(?:[上下前后]一?[篇条页个则][\u3400-\u9fff]{0,4}|previous|next) ?[:：].*$|^[<＜«‹【[]? ?[上下]一[篇条页则] ?[\]】>＞»›]?$|^[上下]一[篇条则](?: |(?=[0-9《“])).+$/iu;
/** Whose the site is, and under which number it is entered. */
const imprint = /版权所有|©|copyright|all rights reserved|ICP ?[备证]|网安备/iu;
/** 相关链接：, 阅读原文, - END -: what stands between a text and the names of others. */
const closing =
  /^(?:(?:相关(?:链接|文章|新闻|阅读|推荐)|友情链接|(?:推荐|延伸)阅读|热门文章|最新文章|阅读原文) ?[:：]?|[-—· ]{0,8}END[-—· ]{0,8})$/iu;
/** 【打印正文】, 【字体：小 大】【发表评论】: words in brackets with nothing under them. */
const bracketed = /^【[^【】0-9]{2,10}】(?: ?【[^【】]{1,12}】){0,9}$/u;
/** 关于……[ 03-02 ]: another text's name. */
const datedLink = /^.{2,80}[[［(（] ?(?:[0-9]{4}[-/.])?[0-9]{1,2}[-/.][0-9]{1,2} ?[\]］)）]$/u;
/** 责任编辑：王园, 主办单位：某县政府: who made the page, and whose the site is. */
const maker =
  /^[（([【]?(?:文章|信息|稿件)?(?:责任编辑|责编|编辑|录入|供稿|来源|作者|主管|主办|承办|维护|技术支持)(?:人|者|单位)?[:：].{0,60}$/u;
/** 地址：…　电话：…, right above whose it is. */
const address = /^(?:[\u3400-\u9fff]{0,2}地址|校址)[:：].{2,60}(?:电话|传真|邮编|邮政编码|邮箱).{0,60}$/u;
/** Between the words of a row of links that was copied a link a line. */
const bar = /^[|｜]$/u;

const [longestLink, longestValue, longestLine] = [12, 30, 160];

/** 评论回复, 网友评论: below it others speak. */
const comments = /^(?:(?:网友|最新|相关|全部|用户)(?:评论|留言)|(?:评论|留言)(?:回复|列表|区))$/u;

export function startOfComments(lines: readonly Line[]): number {
  const at = lines.findLastIndex(({ text }) => comments.test(text));
  return at * 2 > lines.length ? at : lines.length;
}

/** Where a page's foot begins: at what only pages have, the way to their neighbours or an imprint, with what of the page stands right above it. */
export function startOfFoot(lines: readonly Line[]): number {
  const end = startOfComments(lines);
  const sure = sureFoot(lines.slice(0, end));
  let start = sure ?? end;
  const isAbove = sure === undefined ? isLink : isOfFoot;
  while (start > 0 && isAbove(lines, start - 1)) start -= 1;
  return start;
}

/** The first line of which all that follows is less than what stands above, and is neither a text nor counted in parts. */
function sureFoot(lines: readonly Line[]): number | undefined {
  const last = lines.findLastIndex(({ text }) => text.length > longestLine || headingOf(text)?.style === 'han');
  const lengths = lines.map(({ text }) => text.length);
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  let above = 0;
  const found = lines.findIndex(({ text }, at) => {
    const isSign = [neighbour, closing].some((sign) => sign.test(text)) || isImprint(text);
    const isSure = at > last && above * 2 >= whole && isSign;
    above += lengths[at] ?? 0;
    return isSure;
  });
  return found < 0 ? undefined : found;
}

function isImprint(text: string): boolean {
  return text.length <= longestLine && imprint.test(text) && !/[。；，]/u.test(text);
}

function isLink(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  return bracketed.test(text) || (text.length <= longestLine && (neighbour.test(text) || datedLink.test(text)));
}

function isOfFoot(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  const isBesideBar = [at - 1, at + 1].some((each) => bar.test(lines[each]?.text ?? ''));
  return (
    isLink(lines, at) ||
    isPageWord(text) ||
    bar.test(text) ||
    (isBesideBar && text.length <= longestLink) ||
    (isLabelAlone(lines[at - 1]?.text ?? '') && text.length <= longestValue) ||
    maker.test(text) ||
    (address.test(text) && isImprint(lines[at + 1]?.text ?? ''))
  );
}

/** 分享到：, above 微信 微博. */
function isLabelAlone(text: string): boolean {
  return /[:：]$/u.test(text) && isPageWord(text);
}
