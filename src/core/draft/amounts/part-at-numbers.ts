import { matchesIn } from '../../matches-in.ts';
import { type Heading, headingsOf, rankOf } from '../outline/number.ts';
import type { Paragraph } from '../outline/paragraph.ts';

const counted = '[一二三四五六七八九十]{1,3}';

/**
 * Where a number may stand within a paragraph: behind a sentence's end or a space, before a Chinese word. The first of a run also
 * right behind a title: 2024年工作计划一、总体要求(一)指导思想, 主要任务1.清点。2.检修。
 * 1、甲2、乙: those behind the first may be glued to what stands before them. 为1.1 is an amount.
 */
const inside = new RegExp(
  `(?:^|(?<=[。；：] {0,2}| ))(?=(?:[0-9]{1,2}[.．、](?![0-9])|${counted}、|[（(](?:${counted}|[0-9]{1,2})[）)](?!班))[\\u3400-\\u9fff“《0-9])` +
    '|(?<=[\\u3400-\\u9fff》）])(?<![一二三四五六七八九十第之其统唯])(?=(?:一、|[（(]一[）)]|1[.．、](?![0-9](?![0-9]{3}年)))[\\u3400-\\u9fff“《0-9])' +
    '|(?<=[\\u3400-\\u9fff》）])(?<![第之其件表图班组级])(?=(?:[2-9]|1[0-9])、[\\u3400-\\u9fff“《]{2})',
  'gu',
);

interface Found {
  readonly at: number;
  readonly heading: Heading;
}

/** Items that follow one another on one line, 1.…2.…: a paragraph each, where the numbers go on from the paragraph's own or from 1; `next`: that of the paragraph below. */
export function partedAtNumbers(paragraph: Paragraph, next?: Heading): Paragraph[] {
  const run = widestRun(paragraph, next);
  if (run.length === 0) return [paragraph];
  const ends = [...run.slice(1).map(({ at }) => at), paragraph.text.length];
  const parts = run.map(({ at, heading }, index) => partOf(paragraph, at, ends[index] ?? at, heading));
  const head = partOf(paragraph, 0, run[0]?.at ?? 0, paragraph.heading);
  return [
    ...(head.text === '' && head.heading === undefined ? [] : partedAtNumbers(head)),
    ...parts.flatMap((part, index) => partedAtNumbers(part, index === parts.length - 1 ? next : undefined)),
  ];
}

/** Of the runs of numbers in the text, the one of the widest style. */
function widestRun({ text, heading }: Paragraph, next: Heading | undefined): readonly Found[] {
  const runs = new Map<Heading['style'], Found[]>();
  for (const { index } of matchesIn(text, inside)) {
    const [found] = headingsOf(text.slice(index, index + 40));
    // Without a number above it, what （1） and （2） are told within is one text with them.
    if (found === undefined || (found.style === 'arabic-in-brackets' && heading === undefined)) continue;
    const isHead = headsWhatFollows(text, index);
    if (heading !== undefined && rankOf(found.style) < rankOf(heading.style) && !isHead) continue;
    const run = runs.get(found.style) ?? [];
    const last = run.at(-1)?.heading.ordinal ?? (found.style === heading?.style ? heading.ordinal : 0);
    if (found.ordinal === last + 1 || (run.length === 0 && isHead))
      runs.set(found.style, [...run, { at: index, heading: found }]);
    // What looked like the first was none, if the first comes only now.
    else if (found.ordinal === 1 && run.length === 1) runs.set(found.style, [{ at: index, heading: found }]);
  }
  const goesOn = (style: Heading['style'], run: readonly Found[]) =>
    next?.style === style &&
    next.ordinal === (run.at(-1)?.heading.ordinal ?? 0) + 1 &&
    run.every(({ at }) => isBehindMark.test(text.slice(0, at)));
  const whole = [...runs].filter(
    ([style, run]) =>
      run.length >= 2 ||
      style === heading?.style ||
      goesOn(style, run) ||
      run.some(({ at }) => headsWhatFollows(text, at)),
  );
  return whole.sort(([a], [b]) => rankOf(a) - rankOf(b))[0]?.[1] ?? [];
}

/** 附件：1.报名表 is no part of the text. */
const isBehindMark = /(?<!附件|附表|备注|注)[。；：] {0,2}$/u;

/** 特制定本方案。一、工作目标, at the end: a title behind a sentence, whose text stands on the lines below. */
const titleAtEnd = new RegExp(`^(?:${counted}、|[（(]${counted}[）)])[\\u3400-\\u9fff“”、]{2,30}$`, 'u');

function headsWhatFollows(text: string, at: number): boolean {
  return (
    /[。；] {0,2}$/u.test(text.slice(Math.max(at - 3, 0), at)) && titleAtEnd.test(text.slice(at, at + longestTitle))
  );
}

const longestTitle = 40;

function partOf(paragraph: Paragraph, from: number, to: number, heading: Heading | undefined): Paragraph {
  const isHead = from === 0 && heading === paragraph.heading;
  const written = paragraph.text.slice(from, to);
  const [rest] =
    isHead || heading === undefined
      ? [written]
      : headingsOf(written).flatMap((each) => (each.style === heading.style ? [each.rest] : []));
  const text = (rest ?? written).trimEnd();
  const at = from + written.indexOf(text);
  const within = paragraph.starts
    .filter((start) => start.at > at && start.at < to)
    .map(({ at: start, line }) => ({ at: start - at, line }));
  const line = paragraph.starts.findLast((start) => start.at <= at)?.line ?? 0;
  const { bold, heading: _own, ...other } = paragraph;
  return {
    ...other,
    ...(isHead && bold !== undefined && { bold }),
    ...(heading && { heading: { ...heading, rest: text } }),
    text,
    starts: [{ at: 0, line }, ...within],
  };
}
