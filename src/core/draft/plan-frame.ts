import type { Span } from '../day.ts';
import { ordinalOf } from '../text/ordinal-of.ts';
import { readYear, yearForm } from '../text/read-year.ts';
import type { Guess } from './draft.ts';
import { bareYear, englishPeriod, type FoundPeriod, wholeYears } from './english/english-period.ts';
import { isLatin } from './english/english-text.ts';
import { daysOverNewYear, yearByDays } from './given-year.ts';
import { issuerOf } from './issuer.ts';
import type { Document } from './outline/document.ts';
import { endsLikeTitle, unnamed } from './outline/document-title.ts';
import type { Paragraph } from './outline/paragraph.ts';
import { schoolYearFrom, schoolYearIn, termIn, timeInForce, timeOfActivity, withOwnDays } from './plan-term.ts';

/** What stands at the head of a plan, as far as the document tells. */
export interface PlanFrame {
  readonly id: string;
  readonly title: string;
  readonly issuer: { readonly id: string; readonly name: string };
  readonly period: Span;
  readonly units: Readonly<Record<string, string>>;
  readonly guesses: readonly Guess[];
}

export interface DraftOptions {
  /** The plan's year, where the document names none. */
  readonly year: number;
  /** What to call the plan where the document has no title: its file's name. */
  readonly name?: string;
}

/** Title, issuer, period and kinds of unit; each that the document does not say in so many words is a guess. */
export function frameOfPlan(document: Document, { year, name: fileName = '' }: DraftOptions): PlanFrame {
  const { period, doubt } = periodOf(document, year);
  const title = document.title || fileName || unnamed(document);
  const name = issuerOf(document);
  const units = unitsOf(name, title);
  const guesses: Guess[] = [
    { key: 'id', why: 'plan-id', about: '' },
    ...(document.title === '' ? [{ key: 'title', why: 'title', about: '' } as const] : []),
    { key: 'issuer', why: name === '' ? 'issuer' : 'issuer-id', about: name },
    ...(doubt === undefined ? [] : [{ key: 'period', why: doubt, about: `${year}` } as const]),
    { key: 'units', why: 'units', about: '' },
  ];
  return {
    id: `${kindOf(title)}-${period.from.slice(0, 4)}`,
    title,
    issuer: { id: 'issuer', name: name || (isLatin(title) ? 'Our unit' : '本单位') },
    period,
    units,
    guesses,
  };
}

const school = /(?:学校|中学|小学|幼儿园|学院|大学|一中|附中|附小|实验)$/u;
/** They have no schools under them. */
const institution = /(?:医院|卫生院|公司|集团|中心|厂|矿|站|所|馆|社区|村|协会|学会)$/u;

/** Whom the plan speaks to, as far as its issuer tells. */
function unitsOf(issuer: string, title: string): Readonly<Record<string, string>> {
  if (isLatin(title)) return { office: 'Offices' };
  if (school.test(issuer)) return { office: '各处室' };
  return institution.test(issuer) ? { office: '各科室' } : { bureau: '机关科室', school: '中小学校' };
}

const kinds: readonly (readonly [RegExp, string])[] = [
  [/全面从严治党|党风廉政|纪检/u, 'party-governance'],
  [/党建|党委|党支部|党组织|党员/u, 'party-building'],
  [/安全/u, 'safety'],
  [/德育/u, 'moral-education'],
  [/教研|教学/u, 'teaching'],
  [/体育|体卫艺/u, 'sports-and-arts'],
  [/条例|规定|办法/u, 'rules'],
  [/工作要点/u, 'work-points'],
];

function kindOf(title: string): string {
  return kinds.find(([pattern]) => pattern.test(title))?.[1] ?? 'work-plan';
}

const years = /((?:19|20)[0-9]{2}) ?年?[-—–~～至] ?((?:19|20)[0-9]{2}) ?(?=年|[)）])/u;
/** 2024—2025年度 runs from one year's autumn on, as a school year does. */
const acrossYears = /((?:19|20)[0-9]{2}) ?年?[-—–~～至] ?((?:19|20)[0-9]{2}) ?年度/u;
const oneYear = new RegExp(`(${yearForm}) ?年`, 'u');
const everyYear = new RegExp(yearForm, 'gu');
/** 2023年工作总结和2024年工作打算: the year that is planned. */
const planned = /((?:19|20)[0-9]{2})年(?:度)?(?:重点)?(?:工作)?(?:打算|计划|思路|安排|要点|谋划|部署)/u;

/** 十四五: the five years that are called so; 一五 began in 1953, and since 1966 (三五) each began when the one before had ended. */
const fiveYears = /(?:“([一二三四五六七八九十]{1,3})五”|(十[一二三四五六七八九]?)五)(?=[^，。]{0,24}规划)/u;
const thirdBegan = 1966;

/** 三年行动计划. */
const spanned = /(?<![第近过])([二两三四五23456])年(?:行动)?(?:计划|规划|方案)/u;

/** 2024年9月, （2024年秋季学期）: on a line of its own by the title. */
const longestBeside = 24;

/** 二〇二四至二〇二五学年 is 2024至2025学年. */
function inDigits(title: string): string {
  return title.replace(everyYear, (year) => `${readYear(year)}`);
}

/** 2021届 are those who leave school in that year, whenever something is planned for them; only where nothing else tells the year it is theirs. */
const ofCohort = /(?:19|20)[0-9]{2}(?=届)/u;

/** 2017级培养方案: of those who come in that year. */
const ofIntake = /(?:19|20)[0-9]{2}(?=级)/u;
/** 2016年立项的课程 tells since when a thing is there. */
const yearNamed = new RegExp(
  `(${yearForm}) ?年(?!(?:立项|毕业|入职|入学|获批|建成|印发|修订|成立|评选|认定)(?:并[\\u3400-\\u9fff]{2})?的)`,
  'u',
);

/** The title says most, then what stands by it, then the days of whoever signed it and of the page, then the text, then the year given. */
function periodOf(document: Document, year: number): FoundPeriod {
  const { preamble } = document;
  const title = inDigits(document.title);
  const beside = document.head.filter((text) => text !== document.title && text.length <= longestBeside);
  const head = [title, ...beside, ...preamble.map(({ text }) => text.slice(0, 400))].join('\n');
  const term = termIn([title, ...beside].join('\n')) ?? schoolYearIn(head, title);
  if (term !== undefined) return { period: withOwnDays(term, document), doubt: 'period' };
  if (isLatin(title)) return englishPeriod([title, ...document.head], head, beginning(document, head, year));
  const across = acrossYears.exec(title);
  if (across !== null && Number(across[2]) === Number(across[1]) + 1)
    return { period: schoolYearFrom(Number(across[1])), doubt: 'period' };
  const several = years.exec(title);
  if (several !== null && Number(several[2]) - Number(several[1]) < 10)
    return { period: wholeYears(Number(several[1]), Number(several[2])), doubt: undefined };
  const own = planned.exec(title)?.[1] ?? oneYear.exec(title)?.[1] ?? bareYear.exec(title)?.[1];
  if (own !== undefined) {
    const of = yearByDays(document, readYear(own), title);
    return ofItsTime({ period: spannedFrom(of, title), doubt: of === readYear(own) ? undefined : 'year' }, document);
  }
  const five = fiveYearsOf(title) ?? daysOverNewYear(document, title) ?? timeInForce(document);
  if (five !== undefined) return { period: five, doubt: 'period' };
  return ofItsTime({ period: withHorizon(document, beginning(document, head, year)), doubt: 'year' }, document);
}

/** What is done within the days that the text gives for it is planned for those. */
function ofItsTime(found: FoundPeriod, document: Document): FoundPeriod {
  const period = timeOfActivity(document, found.period);
  return period === undefined ? found : { period, doubt: found.doubt ?? 'period' };
}

function beginning({ sections, signedIn, publishedIn, labels }: Document, head: string, year: number): number {
  const signed = signedIn ?? comingYear(head) ?? publishedIn;
  if (signed !== undefined) return signed;
  const revised = [...head.matchAll(revision)].at(-1)?.[1];
  if (revised !== undefined) return readYear(revised);
  const dated = dayBeside.exec(head)?.[1];
  if (dated !== undefined) return Number(dated);
  const textsIn = (paragraphs: readonly Paragraph[]) => paragraphs.map(({ text }) => text.slice(0, 400));
  const bodies = sections.map(({ lead, items }) => [
    ...textsIn(lead),
    ...items.flatMap(({ title, hasTitle, body }) => [...(hasTitle ? [title] : []), ...textsIn(body)]),
  ]);
  const text = [head, ...bodies.slice(0, 3).flat()].join('\n');
  const cited = [...text.matchAll(ofDocument)].map(([, written]) => Number(written)).filter((each) => each <= year);
  const named = yearNamed.exec(text)?.[1];
  if (named !== undefined) return Math.max(readYear(named), ...cited);
  if (cited.length > 0) return Math.max(...cited);
  const rest = bodies.slice(3).flat().join('\n');
  const later = yearNamed.exec(rest)?.[1];
  // What a page that collects texts calls this one.
  const called = oneYear.exec(labels.find((each) => endsLikeTitle(each) && oneYear.test(each)) ?? '')?.[1];
  const own = later ?? called ?? ofCohort.exec(head)?.[0] ?? ofIntake.exec(text + rest)?.[0];
  return own === undefined ? year : readYear(own);
}

/** 2023年暑假即将来临: of what is still to come, whenever a page has put it up. */
const coming = new RegExp(`(${yearForm})年[^，。；]{0,12}(?:即将|将至|来临|到来|临近|将近)`, 'u');

function comingYear(head: string): number | undefined {
  const written = coming.exec(head)?.[1];
  return written === undefined ? undefined : readYear(written);
}

/** （2005年5月制定，2014年6月修订）: since when its words hold. */
const revision = new RegExp(
  `(${yearForm})年(?:[0-9一二三四五六七八九十]{1,3}月)?(?:[0-9一二三四五六七八九十]{1,3}日)?[^，。；（）]{0,16}(?:修订|修正)`,
  'gu',
);

/** 2024-3-4—2024-3-8, 2024.3.4, on a line beside the title. */
const dayBeside = /(?<![0-9.])(20[0-9]{2})[-/.][0-9]{1,2}[-/.][0-9]{1,2}(?![0-9])/u;

/** 沪消〔2021〕200号: a text is no older than what it goes by. */
const ofDocument = /[〔［[（(]((?:19|20)[0-9]{2})[〕］\]）)] ?第?[0-9]{1,5} ?号/gu;

/** 2022年起5年内: the years that the text itself says it is for. */
const begun = new RegExp(
  `(${yearForm})年(?:起|开始)，?(?:的|今后|用)?([2-6]|[二两三四五六])年(?:之?内|(?:左右)?时间)`,
  'u',
);

const horizon =
  /(?:到|至|截至)((?:19|20)[0-9]{2})年|(?<=^|[。；])((?:19|20)[0-9]{2})年(?=，)|((?:19|20)[0-9]{2})年(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日|[底末])?[之以]?前(?!的)/gu;
const farthest = 5;
/** 启动阶段（2024年11月至2025年2月） of a text of 2025: it began in the year before. */
const stage =
  /[（(]((?:19|20)[0-9]{2})年[0-9]{1,2}月(?:[0-9]{1,2}日)? ?[至到—–~～-]{1,2} ?(?:19|20)[0-9]{2}年[0-9]{1,2}月/gu;

/** 2013年底完成, （2013年底前）. */
const yearEnd = /((?:19|20)[0-9]{2})年(?:年?底|末)(?:之?前)?(?!的)/gu;
const yearsDue = (text: string) => Array.from(text.matchAll(yearEnd), ([, year]) => Number(year));

/** 到2027年, 2027年底前, 2027年，入园率达到… in a text of 2025: it speaks of the years until then. What is farther away (到2035年) is an outlook. */
function withHorizon({ title, preamble, sections, signedIn, publishedIn }: Document, from: number): Span {
  const spanFromTitle = spannedFrom(from, title);
  if (spanFromTitle.to.slice(0, 4) !== `${from}`) return spanFromTitle;
  const bodies = sections.flatMap(({ lead, items }) => [...lead, ...items.flatMap(({ body }) => body)]);
  const titles = sections.flatMap(({ items }) => items.flatMap((item) => (item.hasTitle ? [item.title] : [])));
  const texts = [...[...preamble, ...bodies].map((each) => each.text), ...titles];
  const begins = texts.flatMap((text) => [...text.matchAll(stage)].map(([, begin]) => Number(begin)));
  // A page of January may hand on what was to be done before its year began.
  const due = signedIn === undefined && publishedIn === from ? texts.flatMap(yearsDue) : [];
  const first = Math.min(from, ...[...begins, ...due].filter((begin) => begin === from - 1));
  // A page may be a year younger than its text.
  const said = texts
    .map((text) => begun.exec(text))
    .find((match) => [from, from - 1].includes(readYear(match?.[1] ?? '')));
  if (said) return spannedFrom(readYear(said[1] ?? ''), `${said[2]}年计划`);
  const ends = texts.flatMap((text) =>
    [...text.matchAll(horizon)].map(([, until, at, before]) => Number(until ?? at ?? before)),
  );
  // Where no nearer aim is named, that of five years may be told in the year before they begin.
  const reach = ends.some((to) => to > from && to - from <= farthest) ? farthest : farthest + 1;
  return wholeYears(first, Math.max(from, ...ends.filter((to) => to - from <= reach)));
}

function spannedFrom(from: number, title: string): Span {
  const many = spanned.exec(title)?.[1];
  return wholeYears(from, many === undefined ? from : from + (ordinalOf(many.replace('两', '二')) ?? 1) - 1);
}

function fiveYearsOf(title: string): Span | undefined {
  const match = fiveYears.exec(title);
  const which = ordinalOf(match?.[1] ?? match?.[2] ?? '');
  if (which === undefined || which < 3) return undefined;
  const from = thirdBegan + 5 * (which - 3);
  return wholeYears(from, from + 4);
}
