import { endsLikeTitle } from '../../outline/document-title.ts';
import { type Cleaned, done, type Line } from '../../outline/line.ts';
import { headingOf } from '../../outline/number.ts';

const longestHead = 12;
const shortestName = 6;
const nearby = 4;

/** 第一篇：甲校2024年工作计划, 篇一：《…》, as sites number what they collect. */
const first = /^(?:第[一1]篇|篇[一1])[:：] ?《?(?<name>.{2,80}?)》?(?:\.?docx?)?$/iu;
const second = /^(?:第[二2]篇|篇[二2])/u;
/** 1.工作计划 篇一, 工作计划【第一篇】, 工作计划1, 工作计划（一）; a text may stand behind it. */
const firstBehind =
  /^(?:[1一][.．、] ?)?(?<name>[^，。；：]{2,40}?) ?(?:[（(【]?(?:篇[1一]|第[1一]篇)(?![0-9])[）)】]?[:：]? ?(?<rest>.*)|1|[（(][一1][）)])$/u;

/** The number is the site's: a 第一篇 that no second follows, or that a document's own name stands behind, heads no part of it. */
export function unwrapCollection(lines: readonly Line[]): Cleaned {
  const head = lines.slice(0, longestHead);
  const marked = head.findIndex(({ text }, at) => isMarked(text, head.slice(0, at)));
  if (marked >= 0) return unmarked(lines, marked);
  const at = head.findIndex(({ text }) => first.test(text));
  const name = first.exec(lines[at]?.text ?? '')?.groups?.name ?? '';
  if (at < 0 || (!endsLikeTitle(name) && lines.some(({ text }) => second.test(text)))) return { lines, did: [] };
  const isSaidAgain = ({ text }: Line) => text.length >= shortestName && name.includes(text);
  const isAgain = [...lines.slice(0, at), ...lines.slice(at + 1, at + nearby)].some(isSaidAgain);
  return replaced(lines, at, isAgain ? [] : [name], 0);
}

/** A document's name with 篇1 behind it, or what the site calls all of them by, with no more than a number. */
function isMarked(text: string, above: readonly Line[]): boolean {
  const { name = '', rest } = firstBehind.exec(text)?.groups ?? {};
  if (rest !== undefined && endsLikeTitle(name)) return true;
  return name.length >= shortestName && above.some((line) => line.text.includes(name));
}

/** What stands above is the site's; where the text has a title of its own below, what the site calls it as well. */
function unmarked(lines: readonly Line[], at: number): Cleaned {
  const { name = '', rest = '' } = firstBehind.exec(lines[at]?.text ?? '')?.groups ?? {};
  const below = lines[at + 1]?.text ?? '';
  const isTitled = rest === '' && endsLikeTitle(below) && headingOf(below) === undefined;
  return replaced(lines, at, [...(isTitled ? [] : [name]), ...(rest === '' ? [] : [rest])], at);
}

/** Without the first so many lines, and with these words for that of the mark. */
function replaced(lines: readonly Line[], at: number, texts: readonly string[], without: number): Cleaned {
  const mark = lines.slice(at, at + 1);
  const own = texts.flatMap((text) => mark.map((line) => ({ ...line, text })));
  const kept = [...lines.slice(without, at), ...own, ...lines.slice(at + 1)];
  const gone = [...lines.slice(0, without), ...mark].map(({ number }) => number);
  return { lines: kept, did: done('page-junk', gone) };
}
