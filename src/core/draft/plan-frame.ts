import type { Day, Span } from '../day.ts';
import { readYear, yearForm } from '../text/read-year.ts';
import type { Guess } from './draft.ts';
import type { Document } from './outline/document.ts';

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
  const title = document.title || fileName || '工作要点';
  const name = issuerOf(document);
  const isSchool = /(?:学校|中学|小学|幼儿园|学院|大学|一中|附中|附小|实验)$/u.test(name);
  const units: Readonly<Record<string, string>> = isSchool
    ? { office: '各处室' }
    : { bureau: '机关科室', school: '中小学校' };
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
    issuer: { id: 'issuer', name: name || '本单位' },
    period,
    units,
    guesses,
  };
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

const issuers =
  /^(?:关于(?:印发|下发))?《?([\u3400-\u9fffXx×A-Z（）]{1,24}?(?:教育局|教体局|教育体育局|教育和体育局|教育厅|教育部|教委|教育委员会|人民政府办公厅|人民政府|办公厅|办公室|党委|党组|党总支|党支部|学校|中学|小学|幼儿园|学院|大学|一中|教研室|中心|局|厅|委))(?=[0-9二〇《关办党的\s ]|$)/u;

function issuerOf({ title, signed }: Document): string {
  return signed || issuers.exec(title)?.[1] || '';
}

const schoolYear =
  /((?:19|20)[0-9]{2}) ?(?:[-—–~～至/]+ ?((?:19|20)?[0-9]{2}) ?)?学年(?:度)?(?:第?([一二12上下])(?:学期|学年))?/u;
const years = /((?:19|20)[0-9]{2}) ?[-—–~～至] ?((?:19|20)[0-9]{2}) ?年/u;
const oneYear = new RegExp(`(${yearForm}) ?年`, 'u');

/** 2023年工作总结和2024年工作打算: the year that is planned. */
const planned = /((?:19|20)[0-9]{2})年(?:度)?(?:重点)?(?:工作)?(?:打算|计划|思路|安排|要点|谋划|部署)/u;

interface FoundPeriod {
  readonly period: Span;
  readonly doubt: 'year' | 'period' | undefined;
}

/** The title's year, then that of the signature, then the first that the text names, then the one given. A school year runs from September to August. */
function periodOf({ title, preamble, sections, signedIn }: Document, year: number): FoundPeriod {
  const head = [title, ...preamble.map(({ text }) => text.slice(0, 400))];
  const term = schoolYear.exec(title) ?? schoolYear.exec(head.join('\n'));
  if (term !== null) return { period: termOf(term), doubt: 'period' };
  const several = years.exec(title);
  if (several !== null && Number(several[2]) - Number(several[1]) < 10)
    return { period: wholeYears(Number(several[1]), Number(several[2])), doubt: undefined };
  const own = planned.exec(title)?.[1] ?? oneYear.exec(title)?.[1];
  if (own !== undefined) return { period: wholeYears(readYear(own)), doubt: undefined };
  if (signedIn !== undefined) return { period: wholeYears(signedIn), doubt: 'year' };
  const texts = [
    ...head,
    ...sections
      .slice(0, 3)
      .flatMap(({ items }) => items.flatMap(({ body }) => body.map(({ text }) => text.slice(0, 400)))),
  ];
  const named = oneYear.exec(texts.join('\n'))?.[1];
  return { period: wholeYears(named === undefined ? year : readYear(named)), doubt: 'year' };
}

function wholeYears(from: number, to = from): Span {
  return { from: `${from}-01-01` as Day, to: `${Math.max(from, to)}-12-31` as Day };
}

function termOf([, first = '', , term]: RegExpExecArray): Span {
  const year = Number(first);
  if (term === undefined) return { from: `${year}-09-01` as Day, to: `${year + 1}-08-31` as Day };
  if (/[一1上]/u.test(term)) return { from: `${year}-09-01` as Day, to: `${year + 1}-01-31` as Day };
  return { from: `${year + 1}-02-01` as Day, to: `${year + 1}-08-31` as Day };
}
