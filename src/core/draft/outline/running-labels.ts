import { groupedBy } from '../../grouped-by.ts';
import { numerals } from '../../text/chinese-numeral.ts';
import { ordinalOf } from '../../text/ordinal-of.ts';
import type { Line } from './line.ts';
import type { Heading } from './number.ts';

const count = `[${numerals}]{1,3}|[0-9０-９]{1,3}`;
const inBrackets = new RegExp(
  `^[【〔［[] ?([\\u3400-\\u9fff]{2,6}?) ?(${count}) ?[】〕］\\]][ \\u3000：:、.．]*(.*)$`,
  'u',
);
const bare = new RegExp(`^([\\u3400-\\u9fff]{2,6}?) ?(${count})(?:[：:、.．] ?|[ \\u3000]+)(.*)$`, 'u');

/** What is attached, shown or a piece of time has a number, too, and heads nothing; nor does a number of pupils, rooms or a telephone. */
const otherwise = /^(?:附|表|图|注|第|周|星期|礼拜|电话|手机|传真|邮编|高|初)|[年月日周期届版班组级室号]$/u;

/** Priority 1: …, Goal 2 – …, A1 … and A. …. */
const inEnglish = /^([A-Z][a-z]{2,14}(?: [A-Z][a-z]{2,14})?) ([0-9]{1,2})(?:[:.)] ?| [–—-] )(\S.*)$/u;
const coded = /^([A-Z]{1,2})[-.]?([0-9]{1,2})[.):]? +(\S.*)$/u;
/** PART A. …, Section B: …. */
const letteredPart =
  /^((?:PART|Part|SECTION|Section|CHAPTER|Chapter|THEME|Theme|GOAL|Goal)) ([A-Z])(?:[:.)] ?| [–—-] )(\S.*)$/u;
/** 1   FALLS: a number without a mark, before words that are all in capitals. */
const inCapitals = /^([0-9]{1,2})(?: {2,}| )(?=[A-Z][A-Z ,&'’()/-]{2,60}$)(.+)$/u;
const lettered = /^([A-Z])[.)] *(\S.*)$/u;
const notInEnglish = /^(?:Year|Years|Grade|Class|Room|Page|Table|Figure|Chart|Appendix|Annex|Note|Key Stage)$/u;

const fewest = 2;

/** The words that several lines begin with, each with the number after the one before: 【重点任务1】, 任务一：, 专栏2. */
export function runningLabels(lines: readonly Line[]): ReadonlySet<string> {
  const labels = groupedBy(
    lines.flatMap(({ text }) => labelAt(text) ?? []),
    ({ label }) => label,
  );
  const isRunning = (found: readonly Label[]) =>
    found.length >= fewest &&
    found.every(({ ordinal }, at) => ordinal === 1 || (at > 0 && ordinal === (found[at - 1]?.ordinal ?? 0) + 1));
  return new Set([...labels].filter(([, found]) => isRunning(found)).map(([label]) => label));
}

interface Label {
  readonly label: string;
  readonly written: string;
  readonly ordinal: number;
  readonly rest: string;
}

function labelAt(text: string): Label | undefined {
  const [, label = '', written = '', rest = ''] = inBrackets.exec(text) ?? bare.exec(text) ?? [];
  const ordinal = ordinalOf(written.normalize('NFKC'));
  if (label === '') return englishLabelAt(text);
  return ordinal === undefined || ordinal === 0 || otherwise.test(label)
    ? undefined
    : { label, written: `${label}${ordinal}`, ordinal, rest };
}

function englishLabelAt(text: string): Label | undefined {
  if (!/^[A-Z0-9]/u.test(text)) return undefined;
  const [, capital, words = ''] = inCapitals.exec(text) ?? [];
  if (capital !== undefined) return { label: 'N', written: capital, ordinal: Number(capital), rest: words };
  const [, part, name = '', heads = ''] = letteredPart.exec(text) ?? [];
  if (part !== undefined) return { label: part, written: name, ordinal: placeOf(name), rest: heads };
  const [, letter, behind = ''] = lettered.exec(text) ?? [];
  if (letter !== undefined) return { label: 'A', written: letter, ordinal: placeOf(letter), rest: behind };
  const [, code, count = '', task = ''] = coded.exec(text) ?? [];
  if (code !== undefined) return { label: `${code}1`, written: `${code}${count}`, ordinal: Number(count), rest: task };
  const [, label = '', number = '', rest = ''] = inEnglish.exec(text) ?? [];
  return label === '' || notInEnglish.test(label)
    ? undefined
    : { label, written: number, ordinal: Number(number), rest };
}

function placeOf(letter: string): number {
  return letter.charCodeAt(0) - 'A'.charCodeAt(0) + 1;
}

/** A line's label as the number that it is, where it is one of the document's. */
export function labelledHeading(text: string, labels: ReadonlySet<string>): Heading | undefined {
  const found = labels.size === 0 ? undefined : labelAt(text);
  if (found === undefined || !labels.has(found.label)) return undefined;
  const { written, ordinal, rest } = found;
  return { style: 'labelled', written, ordinal, rest, isDoubtful: false };
}
