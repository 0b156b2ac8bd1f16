import { isEnglishTitle } from '../english/english-title.ts';
import { rankOf } from './number.ts';
import type { Paragraph } from './paragraph.ts';

/** How wide a paragraph's number or Markdown heading is; `undefined` for plain text. Lower is wider. */
export type RankOf = (paragraph: Paragraph) => number | undefined;

/** Lines that head a part of a plan in documents that number only what stands below: 工作目标：, 【主要工作】, 三月份. */
const plainTitle =
  /^[【〔［]?(?:指导思想|总体要求|总体思路|工作思路|基本思路|基本原则|工作原则|工作目标|总体目标|目标任务|主要目标|主要任务|重点任务|重点工作|工作重点|主要工作|常规工作|工作任务|工作内容|工作措施|主要措施|具体措施|具体工作|实施步骤|保障措施|组织保障|工作要求|有关要求|活动安排|月度安排|每月安排|月份安排|工作安排|具体安排|学校概况|情况分析|现状分析)[】〕］]?[:：]?$/u;
const monthTitle =
  /^[【〔［]?(?:(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:月?[-—~～、至](?:[0-9]{1,2}|[一二三四五六七八九十]{1,3}))?月(?:份)?(?:工作|安排|工作安排|主要工作)?|第(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:周?[-—~～、至]第?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3}))?周|第?[一二三四]季度|[上下]半年|常年(?:工作|任务|坚持)?|全年(?:工作|常规工作))(?: ?[（(]?[0-9月日.．/—–~至-]{3,24}[)）]?)?[】〕］]?[:：]?$/u;

/** 三月份, 六、七月份, 第4—5周: a line that says when, of what stands below it. */
export function isMonthTitle(text: string): boolean {
  return monthTitle.test(text.slice(0, 40));
}

/** 3月：交通安全手抄报评比: the month heads what stands behind it. */
const monthLead =
  /^(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:月?[-—~～、至](?:[0-9]{1,2}|[一二三四五六七八九十]{1,3}))?月(?:份)?[:：](?=\S)/u;

/** Below 一、 and above （一）. */
export const monthRank = rankOf('article') + 0.5;

/** What heads rows of a table, below every heading of the document itself. */
export const partDepth = 7;
const partRank = rankOf('article') + 0.3;

/** Titles without a number count where the document numbers nothing as wide; months always, below 一、. */
export function rankingOf(paragraphs: readonly Paragraph[]): RankOf {
  const wide = paragraphs.some(({ heading }) => heading !== undefined && rankOf(heading.style) <= rankOf('han'));
  // A number that headings share with plain lines (## 1. Staff, and 1. Hire two below it) tells no level: their depth does.
  const plainStyles = new Set(
    paragraphs.flatMap(({ depth, heading }) => (depth === 0 && heading ? [heading.style] : [])),
  );
  // Nor does one beside or above headings that have none: ## Priority 1: Reading, ### Visits, ## Monitoring.
  const deepestBare = Math.max(...paragraphs.map(({ depth, heading }) => (heading === undefined ? depth : 0)), 0);
  const titles = titlesOf(paragraphs);
  const isDeep = (paragraph: Paragraph) => !titles.has(paragraph) && hasDepth(paragraph);
  const hasDepth = ({ depth, heading }: Paragraph) =>
    depth > 0 &&
    (heading === undefined ||
      heading.style === 'letter' ||
      (heading.style !== 'han' && (plainStyles.has(heading.style) || deepestBare >= depth)));
  const depths = paragraphs.filter(isDeep).map(({ depth }) => depth);
  const isLevel = new Set(wide ? [] : depths.filter((depth, at) => depths.indexOf(depth) < at));
  const plain = wide
    ? []
    : paragraphs.filter(({ heading, text }) => heading === undefined && plainTitle.test(text.slice(0, 40)));
  const months = paragraphs.filter(
    ({ heading, text }) => heading === undefined && (isMonthTitle(text) || monthLead.test(text)),
  );
  const numbered = paragraphs.findIndex(({ heading }) => heading !== undefined);
  const widest = Math.min(...paragraphs.map(({ heading }) => (heading === undefined ? 99 : rankOf(heading.style))));
  // What is headed as the document itself is, below its first number, is attached to it.
  const attached = new Set(wide ? paragraphs.filter((each, at) => at > numbered && isTop(each)) : []);
  const asTitles = new Set(plain.length >= 2 ? plain : []);
  const asMonths = new Set(months.length >= 2 ? months : []);
  const asParts = new Set(wide ? partsOfSections(paragraphs) : []);
  return (paragraph) => {
    if (isDeep(paragraph) && isLevel.has(paragraph.depth)) return paragraph.depth - 10;
    if (paragraph.heading !== undefined) return rankOf(paragraph.heading.style);
    if (asTitles.has(paragraph)) return -1;
    if (attached.has(paragraph)) return widest;
    if (asMonths.has(paragraph)) return wide ? monthRank : -1;
    if (asParts.has(paragraph)) return partRank;
    return undefined;
  };
}

/** # Millbrook Library, # Action Plan 2025: what stands at the head up to the title names the document and no part of it. */
function titlesOf(paragraphs: readonly Paragraph[]): ReadonlySet<Paragraph> {
  const end = paragraphs.findIndex((each) => !isTop(each));
  const head = paragraphs.slice(0, Math.max(end, 0));
  const title = head.findLastIndex(({ text }) => isEnglishTitle(text));
  return new Set(title > 0 ? head.slice(0, title + 1) : []);
}

/** What heads rows of a table right in a section; under a narrower number the rows are that number's. */
function partsOfSections(paragraphs: readonly Paragraph[]): Paragraph[] {
  let isInSection = false;
  return paragraphs.filter(({ depth, heading, isEntry }) => {
    if (depth === partDepth) return isInSection;
    if (depth === 1) isInSection = true;
    else if (heading !== undefined && !isEntry) isInSection = rankOf(heading.style) <= rankOf('han');
    return false;
  });
}

function isTop({ depth, heading }: Paragraph): boolean {
  return depth === 1 && heading === undefined;
}
