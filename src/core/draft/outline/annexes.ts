import { type Heading, rankOf } from './number.ts';
import type { Paragraph } from './paragraph.ts';

/** What is attached to a text, on its pages: heads of parts of their own, and what those count as the text counts its sections. */
export interface Annexes {
  readonly heads: ReadonlySet<Paragraph>;
  readonly counted: ReadonlySet<Paragraph>;
}

const mark = '附[件录表]? ?[0-9一二三四五六七八九十]{0,2}';
const named = new RegExp(
  String.raw`^(${mark})(?:[ \u3000]+| ?[:：] ?|(?<=附[件录表][0-9])(?=[\u3400-\u9fff]))(?! ?[0-9]{1,2}[.．、])([^，。；：]{3,60})$`,
  'u',
);
const mostRepeated = 3;
const shortestRepeated = 4;

/** 附件2：报名流程: its mark, and its name. */
export function annexNamed(text: string): { readonly mark: string; readonly name: string } | undefined {
  const [, written = '', name = ''] = named.exec(text.slice(0, 80)) ?? [];
  return name === '' ? undefined : { mark: written.replace(' ', ''), name: name.replace(/^《([^《》]+)》$/u, '$1') };
}

/**
 * 附：竞赛安排 amid the text, where a count, the rows of a table or months begin below it: it heads all of that. Numbers as wide as the text's own
 * are its items then; where most of them have numbers below, they are sections as the text's are, and the line heads nothing.
 */
export function annexesIn(paragraphs: readonly Paragraph[], isTime: (text: string) => boolean): Annexes {
  const [heads, counted] = [new Set<Paragraph>(), new Set<Paragraph>()];
  const numbered = paragraphs.findIndex(({ heading }) => heading !== undefined);
  const starts = paragraphs.flatMap((_each, at) => (at > numbered && begins(paragraphs, at, isTime) ? [at] : []));
  if (numbered < 0 || starts.length === 0) return { heads, counted };
  const widest = Math.min(...paragraphs.flatMap(({ heading }) => (heading === undefined ? [] : rankOf(heading.style))));
  starts.forEach((at, index) => {
    const part = paragraphs.slice(at + 1, starts[index + 1]);
    const own = part.filter(({ heading }) => heading !== undefined && rankOf(heading.style) === widest);
    const isOfText = own.length > 0 && (own[0]?.heading?.ordinal !== 1 || areParents(part, own));
    if (isOfText) return;
    heads.add(paragraphs[at] as Paragraph);
    for (const each of own) counted.add(each);
  });
  return { heads, counted };
}

function begins(paragraphs: readonly Paragraph[], at: number, isTime: (text: string) => boolean): boolean {
  const head = paragraphs[at];
  if (head === undefined || head.depth > 0 || head.heading !== undefined || head.isEntry || head.isTold) return false;
  if (annexNamed(head.text) === undefined) return false;
  let next = at + 1;
  while (next - at <= mostRepeated && saysAgain(paragraphs[next], head.text)) next += 1;
  const first = paragraphs[next];
  if (first === undefined) return false;
  return first.heading?.ordinal === 1 || first.isEntry === true || isTime(first.text) || areParted(paragraphs, next);
}

const partHead = /^[^，。；：]{2,12}：$/u;

/** 东楼：, 西楼：, each above its own text, to the end or the next that is attached. */
function areParted(paragraphs: readonly Paragraph[], from: number): boolean {
  let heads = 0;
  for (let at = from; at < paragraphs.length && annexNamed(paragraphs[at]?.text ?? '') === undefined; at += 1) {
    if (!isPartHead(paragraphs[at])) {
      if (heads === 0) return false;
      continue;
    }
    if (paragraphs[at + 1] === undefined || isPartHead(paragraphs[at + 1])) return false;
    heads += 1;
  }
  return heads >= 2;
}

function isPartHead(paragraph: Paragraph | undefined): boolean {
  return paragraph !== undefined && paragraph.heading === undefined && partHead.test(paragraph.text);
}

/** Its name, or half of it, on the lines below. */
function saysAgain(paragraph: Paragraph | undefined, text: string): boolean {
  return (
    paragraph !== undefined &&
    paragraph.heading === undefined &&
    paragraph.text.length >= shortestRepeated &&
    text.includes(paragraph.text)
  );
}

const isNarrower = (heading: Heading | undefined, { style }: Heading) =>
  heading !== undefined && rankOf(heading.style) > rankOf(style);

/** Most of them have numbers of their own below. */
function areParents(part: readonly Paragraph[], own: readonly Paragraph[]): boolean {
  const parents = own.filter((each) => {
    const below = part[part.indexOf(each) + 1];
    return each.heading !== undefined && isNarrower(below?.heading, each.heading);
  });
  return parents.length * 10 >= own.length * 6;
}
