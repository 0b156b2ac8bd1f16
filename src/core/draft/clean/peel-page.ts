import { matchesIn } from '../../matches-in.ts';
import { bareText } from '../../text/bare-text.ts';
import { endsLikeTitle } from '../outline/document-title.ts';
import { type Cleaned, type Line, withoutLines } from '../outline/line.ts';
import { headingOf } from '../outline/number.ts';
import { recordOf } from './head/page-record.ts';
import { type PageTitle, titleAbove } from './head/page-title.ts';
import { startOfComments, startOfFoot } from './page-foot.ts';

/** How far down a page its own head may reach. */
const longestHead = 24;
const longestCrumb = 40;

/** 发布时间：, •【公布日期】. */
const labels = /[\u3400-\u9fff]{2,6} ?[:：]|[•·]? ?【[\u3400-\u9fff]{2,6}】/gu;
const fullDay = /(?:19|20)[0-9]{2} ?[-/.年] ?[0-9]{1,2} ?[-/.月] ?[0-9]{1,2}/u;
/** 2026-03-01 来源：某县水利局. */
const dayAhead = new RegExp(`^${fullDay.source}日?(?: [0-9:]{4,8})? ?[\\u3400-\\u9fff]{2,6}[:：]`, 'u');
/** A step of the way to a page: 首页 > 新闻中心 >. */
const step = /[>＞›»→]/u;
/** <登记表>: a name within such marks is no step. */
const named = /<[^<>]*>/gu;
const lastStep = /[>＞›»→] ?$/u;
/** 首页 / 公文 / 工作计划: a bar as wide as its spaces, between names of at least three parts. */
const slashed =
  /^(?:(?=首页|主页)[^/／，。；：0-9]{2,10}(?: ?[/／] ?[^/／，。；：0-9]{2,10}){2,6}|[^/／，。；：0-9]{2,10}(?: [/／] [^/／，。；：0-9]{2,10}){2,6})$/u;
const betweenSteps = /[>＞›»→/／]/u;

/**
 * Takes off what a web page puts around a text, told by its form: the way to the page above the line of labels that has its
 * day (来源：… 发布时间：…), and its foot below the text, before any table takes it for cells.
 */
export function peelPage(lines: readonly Line[]): Cleaned {
  const head = headOf(lines);
  const { meta, stamped, start, tail } = head;
  const end = startOfFoot(lines);
  const { places } = recordOf(lines);
  const title = titleIn(lines, head, places);
  const { lines: left, did } = withoutLines(
    lines,
    'page-junk',
    (_line, at) => at < start || at === meta || at === tail || at === stamped || at >= end || places.has(at),
  );
  const apart = new Set(title?.isApart ? lines.slice(title.from, title.end) : []);
  return { lines: left.filter((line) => !apart.has(line)), did };
}

/** Where what the page says of its text stands, and where its own head ends. */
function headOf(lines: readonly Line[]) {
  const meta = labelLine(lines);
  const stamped = stampLine(lines);
  const crumbs = endOfCrumbs(lines.slice(0, meta < 0 ? longestHead : meta));
  const start = Math.max(crumbs, endAboveTitle(lines, crumbs, meta < 0 ? stamped : meta));
  return { meta, stamped, start, tail: meta >= 0 && isTailOfLabel(lines, meta + 1) ? meta + 1 : -1 };
}

function titleIn(
  lines: readonly Line[],
  { meta, stamped, start, tail }: ReturnType<typeof headOf>,
  recorded: ReadonlySet<number>,
): PageTitle | undefined {
  const said = meta < 0 && stamped < longestStampedHead ? stamped : meta;
  // Above a line of the page's record stand more of its labels, and no title.
  if (recorded.has(said)) return undefined;
  return titleAbove(lines.slice(start, Math.max(said, start)), lines.slice(Math.max(said, tail) + 1), start);
}

/** What a page calls a text that would not know it for its title, as a line of its own. */
export function titleOfPage(lines: readonly Line[]): Line | undefined {
  const found = titleIn(lines, headOf(lines), recordOf(lines).places);
  const first = lines[found?.from ?? -1];
  return found?.isApart && first !== undefined ? { ...first, text: found.title } : undefined;
}

const shortestTitle = 8;

/** Where the title stands right below what the page says of itself, and nothing above is called as documents are, that is the page's. */
function endAboveTitle(lines: readonly Line[], from: number, said: number): number {
  const next = lines.slice(said + 1, said + 4).find(({ text }) => text.search(labels) !== 0);
  const below = next?.text ?? '';
  const isTitle = below.length >= shortestTitle && endsLikeTitle(below) && headingOf(below) === undefined;
  return said < longestHead && isTitle && !lines.slice(from, said).some(({ text }) => endsLikeTitle(text)) ? said : 0;
}

/** The day that a page gives for itself, of its first lines; of several the last. */
export function dayOfPage(lines: readonly Line[]): string | undefined {
  const [meta, stamped] = [labelLine(lines), stampLine(lines)];
  const recorded = recordOf(lines).entries.find((each) => /^(?!生效|废止).{2}(?:日期|时间)：/u.test(each));
  const said = lines[meta < 0 ? stamped : meta]?.text ?? recorded ?? '';
  return fullDay.exec(said)?.[0];
}

/** admin 2024/03/07 09:00, above the text or below; 原创 某校 2024-03-07 09:00 发表于某省: who put it there, and when to the minute. */
const longestStampedHead = 8;
const stamp = new RegExp(
  `^(?:[\\p{L}\\p{N}_]{1,16} ?){0,3}${fullDay.source}日? [0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?: ?(?:发[表布]于)?[\\u3400-\\u9fff]{2,8}| ?[\\u3400-\\u9fff]{2,6}[:：].{1,40})?$`,
  'u',
);

function stampLine(lines: readonly Line[]): number {
  const above = lines.slice(0, longestStampedHead).findIndex(({ text }) => stamp.test(text));
  return above < 0 && stamp.test(lines.at(-1)?.text ?? '') ? lines.length - 1 : above;
}

/** The line of the page's own labels, one of which gives a day; -1 where there is none. */
function labelLine(lines: readonly Line[]): number {
  return lines.slice(0, Math.min(longestHead, startOfComments(lines))).findIndex(({ text }) => {
    const day = fullDay.exec(text);
    if (day === null || text.length > 160) return false;
    const found = matchesIn(text, labels);
    const words = text.replace(labels, '').replace(fullDay, '');
    if (dayAhead.test(text)) return !/[，。；]/u.test(words);
    return (
      found.length >= 1 &&
      found[0]?.index === 0 &&
      !/[，。；]/u.test(words) &&
      found.some((each) => each.index + each[0].length <= day.index + 1)
    );
  });
}

/** Behind the last step of the way stands what the page's part is called, often once more as its head. */
function endOfCrumbs(head: readonly Line[]): number {
  const last = head.findLastIndex(({ text }) => isCrumb(text));
  if (last < 0) return 0;
  const names = new Set(head.slice(0, last + 1).flatMap(({ text }) => text.split(betweenSteps).map(bareText)));
  let start = last + 1;
  const leaf = head[start];
  if (leaf !== undefined && lastStep.test(head[last]?.text ?? '') && start < head.length - 1) {
    names.add(bareText(leaf.text));
    start += 1;
  }
  while (start < head.length && names.has(bareText(head[start]?.text ?? ''))) start += 1;
  return start;
}

function isCrumb(text: string): boolean {
  return text.length <= longestCrumb && (step.test(text.replace(named, '')) || slashed.test(text));
}

/** 点击数： and, on the line below, 次: what a label's value was before a script filled it in. */
function isTailOfLabel(lines: readonly Line[], at: number): boolean {
  return /[:：] ?$/u.test(lines[at - 1]?.text ?? '') && (lines[at]?.text.length ?? 9) <= 3;
}
