import { annexesIn } from './annexes.ts';
import { endsLikeTitle } from './document-title.ts';
import {
  headOfLastWords,
  headsOfCounts,
  headsOfFurtherTexts,
  headsOfMonths,
  headsOfMore,
  headsWithin,
  isLineWithColon,
} from './heads-of-counts.ts';
import { rankOf } from './number.ts';
import type { Paragraph } from './paragraph.ts';

/** How wide a paragraph's number or Markdown heading is; `undefined` for plain text. Lower is wider. */
export type RankOf = (paragraph: Paragraph) => number | undefined;

/** Lines that head a part of a plan in documents that number only what stands below: 工作目标：, 【主要工作】, 三月份. */
const plainTitle =
  /^[【〔［]?(?:指导思想|总体要求|总体思路|工作思路|基本思路|基本原则|工作原则|工作目标|总体目标|目标任务|主要目标|主要任务|重点任务|重点工作|工作重点|主要工作|常规工作|工作任务|工作内容|工作措施|主要措施|具体措施|具体工作|实施步骤|保障措施|组织保障|(?:工作|有关|几点)要求|活动安排|(?:月度|每月|月份|逐月|每周|逐周|周次)安排|工作安排|具体安排|学校概况|情况分析|现状分析)[】〕］]?[:：]?$/u;
const monthTitle =
  /^[【〔［（(]?(?:(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:(?:月?[-—~～、至]|月 )(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3}))?月(?:份|[上中下]旬)?(?:工作|安排|工作安排|主要工作)?|[元正]月(?:份|[上中下]旬)?(?:工作|安排|工作安排|主要工作)?|第(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:周?[-—~～、至]第?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3}))?周|(?:预备|准备|机动|复习|考试)周|第?[一二三四]季度|[上下]半年|常年(?:工作|任务|坚持)?|全年(?:工作|常规工作))(?: {0,3}[（(]?[0-9月日.．/—–~至-]{3,24}[)）]?| ?[（(][\u3400-\u9fff 、]{2,16}[)）]| ?[—–-]{1,2} ?[“\u3400-\u9fff”、]{2,16})?[】〕］）)]?[:：]?$/u;

/** 三月份, 六、七月份, 第4—5周, 五月（读书月）: a line that says when, of what stands below it. */
export function isMonthTitle(text: string): boolean {
  return monthTitle.test(text.slice(0, 40));
}

/** 3月：交通安全手抄报评比: the month heads what stands behind it. */
const monthLead =
  /^(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:月?[-—~～、至](?:[0-9]{1,2}|[一二三四五六七八九十]{1,3}))?月(?:份)?[:：](?=\S)/u;

/** A month's line, with or without what it heads. */
export function opensMonth(text: string): boolean {
  return isMonthTitle(text) || monthLead.test(text);
}

/** Below 一、 and above （一）. */
export const monthRank = rankOf('article') + 0.5;

/** What heads rows of a table, below every heading of the document itself. */
export const partDepth = 7;
const partRank = rankOf('article') + 0.3;
const rowRank = rankOf('decimal') + 0.5;
/** As is 一、 in what is attached to a text that counts its sections so. */
const annexRank = rankOf('article') + 0.1;

/** Titles without a number count where the document numbers nothing as wide; months always, below 一、. */
export function rankingOf(paragraphs: readonly Paragraph[]): RankOf {
  const wide = paragraphs.some(({ heading }) => heading !== undefined && rankOf(heading.style) <= rankOf('han'));
  const isDeep = deepIn(paragraphs);
  const depths = paragraphs.filter(isDeep).map(({ depth }) => depth);
  const isLevel = new Set(wide ? [] : depths.filter((depth, at) => depths.indexOf(depth) < at));
  for (const lone of wide ? [] : headedBelow(paragraphs)) isLevel.add(lone);
  const plain = wide
    ? []
    : paragraphs.filter(({ heading, text }) => heading === undefined && plainTitle.test(text.slice(0, 40)));
  const months = paragraphs.filter(({ heading, text }) => heading === undefined && opensMonth(text));
  const numbered = paragraphs.findIndex(({ heading }) => heading !== undefined);
  const widest = Math.min(...paragraphs.map(({ heading }) => (heading === undefined ? 99 : rankOf(heading.style))));
  // What is headed as the document itself is, below its first number, is attached to it.
  const hasDecimals = paragraphs.some(({ heading }) => heading?.style === 'decimal');
  const hasSections = wide || hasDecimals;
  const attached = new Set(hasSections ? paragraphs.filter((each, at) => at > numbered && isTop(each)) : []);
  const isSection = ({ heading }: Paragraph) => heading !== undefined && rankOf(heading.style) <= rankOf('han');
  // As is what heads counts of its own above the first section.
  if (wide)
    for (const head of headsOfCounts(paragraphs.slice(0, paragraphs.findIndex(isSection)), isLineWithColon))
      attached.add(head);
  if (hasSections) for (const head of headsOfFurtherTexts(paragraphs)) attached.add(head);
  const ending = headOfLastWords(paragraphs, isSection);
  if (ending !== undefined) attached.add(ending);
  const within = headsWithin(paragraphs, isSection);
  const counted = new Set([...headsOfCounts(paragraphs), ...(wide ? [] : within), ...headsOfMore(paragraphs)]);
  const asTitles = new Set([...counted, ...(plain.length >= 2 || counted.size > 0 ? plain : [])]);
  // One alone above all numbers may be the document's title.
  const asMonths = new Set(
    months.length >= 2 ? months : months.filter((each) => numbered >= 0 && paragraphs.indexOf(each) > numbered),
  );
  const ofMonths = wide ? new Set<Paragraph>() : headsOfMonths(paragraphs, (each) => asMonths.has(each));
  const annexes = annexesIn(paragraphs, isMonthTitle);
  const annexed = paragraphs.findIndex((each) => annexes.heads.has(each));
  const areAnnexed = annexed >= 0 && [...asMonths].every((each) => paragraphs.indexOf(each) > annexed);
  const boxes = boxesIn(paragraphs);
  const asParts = new Set(wide ? [...partsOfSections(paragraphs), ...within] : []);
  return (paragraph) => {
    if (isDeep(paragraph) && isLevel.has(paragraph.depth)) return paragraph.depth - 10;
    // What a table's rows are counted by is narrower than 2.1.
    if (hasDecimals && paragraph.isEntry && paragraph.heading?.style === 'arabic') return rowRank;
    if (annexes.counted.has(paragraph)) return annexRank;
    if (boxes.has(paragraph)) return rankOf('arabic');
    if (paragraph.heading !== undefined) return rankOf(paragraph.heading.style);
    if (annexes.heads.has(paragraph)) return hasSections ? widest : -1;
    if (asTitles.has(paragraph) || ofMonths.has(paragraph)) return -1;
    if (attached.has(paragraph)) return widest;
    if (asMonths.has(paragraph)) return wide || areAnnexed || ofMonths.size > 0 ? monthRank : -1;
    if (asParts.has(paragraph)) return partRank;
    return undefined;
  };
}

/** 专栏1, behind 1. and 2. each time, above a text and no count of its own: as wide as these. */
function boxesIn(paragraphs: readonly Paragraph[]): ReadonlySet<Paragraph> {
  const headed = paragraphs.filter(({ heading }) => heading !== undefined);
  const isBehindCount = (at: number) => {
    const [before, after] = [headed[at - 1]?.heading, headed[at + 1]?.heading];
    const isCounted = before?.style === 'arabic' || before?.style === 'labelled';
    const below = paragraphs[paragraphs.indexOf(headed[at] as Paragraph) + 1];
    const headsText = below !== undefined && below.heading === undefined;
    return isCounted && headsText && !(after?.ordinal === 1 && rankOf(after.style) > rankOf('labelled'));
  };
  const places = headed.flatMap(({ heading }, at) => (heading?.style === 'labelled' ? [at] : []));
  return new Set(places.every(isBehindCount) ? places.flatMap((at) => headed[at] ?? []) : []);
}

/** Whether a Markdown heading's depth tells its level, and not its number. */
function deepIn(paragraphs: readonly Paragraph[]): (paragraph: Paragraph) => boolean {
  // A number that headings share with plain lines (## 1. Staff, and 1. Hire two below it) tells no level: their depth does.
  const plainStyles = new Set(
    paragraphs.flatMap(({ depth, heading }) => (depth === 0 && heading ? [heading.style] : [])),
  );
  // Nor does one beside headings of its depth that have none: ## Priority 1: Reading, ## Monitoring.
  // And of what stands above headings without one: ## Priority 2: Roads, ### Safety.
  const deepestBare = Math.max(...paragraphs.map(({ depth, heading }) => (heading === undefined ? depth : 0)));
  // And of what stands below headings whose number tells no level.
  const shallowestShared = Math.min(
    ...paragraphs.flatMap(({ depth, heading }) =>
      depth > 0 && heading && plainStyles.has(heading.style) ? [depth] : [],
    ),
  );
  const ofDocument = new Set(headsOfDocument(paragraphs));
  return (paragraph) => {
    const { depth, heading } = paragraph;
    if (depth === 0 || ofDocument.has(paragraph)) return false;
    if (heading === undefined || heading.style === 'letter') return true;
    return (
      heading.style !== 'han' && (plainStyles.has(heading.style) || depth <= deepestBare || depth > shallowestShared)
    );
  };
}

/** What heads rows of a table right in a section; under a narrower number the rows are that number's. */
function partsOfSections(paragraphs: readonly Paragraph[]): Paragraph[] {
  let isInSection = true;
  return paragraphs.filter(({ depth, heading, isEntry }) => {
    if (depth === partDepth) return isInSection;
    if (depth === 1) isInSection = true;
    else if (heading !== undefined && !isEntry) isInSection = rankOf(heading.style) <= rankOf('han');
    return false;
  });
}

/** Headings at the very top: a name has nothing below it but the title, and what says which kind of document begins has all of it. */
function headsOfDocument(paragraphs: readonly Paragraph[]): Paragraph[] {
  const end = paragraphs.findIndex((each) => each.depth !== paragraphs[0]?.depth || each.heading !== undefined);
  const top = paragraphs.slice(0, end);
  return top.filter(({ depth, text }, at) => depth > 0 && (at < top.length - 1 || endsLikeTitle(text)));
}

/** An English heading below what was listed or numbered heads the rest, however few there are of its kind. */
function headedBelow(paragraphs: readonly Paragraph[]): number[] {
  const listed = paragraphs.findIndex(({ heading, isEntry }) => heading !== undefined || isEntry === true);
  if (listed < 0) return [];
  return paragraphs
    .slice(listed + 1)
    .flatMap(({ depth, heading, text }) =>
      depth > 1 && depth < partDepth && heading === undefined && !/[\u3400-\u9fff]/u.test(text) ? [depth] : [],
    );
}

function isTop({ depth, heading }: Paragraph): boolean {
  return depth === 1 && heading === undefined;
}
