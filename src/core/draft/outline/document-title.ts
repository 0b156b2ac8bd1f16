import { isSentenceOver } from '../characters.ts';
import { isEnglishTitle } from '../english/english-title.ts';
import type { Paragraph } from './paragraph.ts';

const kinds =
  '要点|计划|方案|安排|行事历|意见|规划|纲要|细则|办法|条例|规定|任务|清单|工作部署|责任书|措施|举措|台账|通知|决定|规程|制度|(?<!代)表';

const ending = new RegExp(`(?:${kinds})(?:[（(][^（）()]{1,20}[）)])?$`, 'u');

const longest = 70;

/** （2020—2022年）, on a line of its own below the title that it belongs to. */
const yearsBelow = /^[（(][^（）()]{0,12}(?:19|20)[0-9]{2}[^（）()]{0,12}[）)]$/u;

/** A line that names a document by its kind: …2023年工作要点. */
export function endsLikeTitle(text: string): boolean {
  if (isEnglishTitle(text)) return true;
  return text.length <= longest && ending.test(text) && !isSentenceOver(text) && !/[，；：]/u.test(text);
}

const printed = /印发(?:<|〈)?《([^《》]{4,80})》/u;

export interface Titled {
  readonly title: string;
  /** What stands above the text and is not the title. */
  readonly preamble: readonly Paragraph[];
}

/** The title among the paragraphs above the first number: a heading, else the line that names a kind of document with the short lines above it. */
export function documentTitle(above: readonly Paragraph[]): Titled {
  const headings = above.filter(({ depth, heading: numbered }) => depth > 0 && numbered === undefined);
  const heading = headings.find(({ text }) => isEnglishTitle(text)) ?? headings[0];
  if (heading !== undefined)
    return {
      title: inside(heading.text),
      preamble: above.filter((each) => each !== heading),
    };
  const found = above.slice(0, 8).findIndex(({ text }) => endsLikeTitle(text));
  if (found < 0) return withoutKind(above);
  const at = saysMore(above[found + 1]?.text ?? '', above[found]?.text ?? '') ? found + 1 : found;
  let from = at;
  while (!isEnglishTitle(above[at]?.text ?? '') && from > 0 && isTitleLine(above[from - 1]) && at - from < 2) from -= 1;
  const last = above[at]?.text ?? '';
  // A site or a page says the title, or its beginning, once more above it.
  const isPart = ({ text }: Paragraph, index: number) =>
    index >= from && index < at && !isSaidIn(last, text) && !text.includes(last);
  const title = `${above
    .filter(isPart)
    .map(({ text }) => text)
    .join('')}${last}`;
  const behind = above[at + 1];
  const ofYears = behind !== undefined && yearsBelow.test(behind.text) ? behind : undefined;
  return {
    title: `${inside(title)}${ofYears?.text ?? ''}`,
    preamble: above.filter((each, index) => index !== at && each !== ofYears && !isPart(each, index)),
  };
}

/** A page's head says the title without its year above it. */
function saysMore(title: string, head: string): boolean {
  if (!endsLikeTitle(title) || !/[0-9]{4}/.test(title) || /[0-9]{4}/.test(head)) return false;
  return isSaidIn(title, head);
}

/** Its words stand in the title, with gaps between them or without. */
function isSaidIn(title: string, head: string): boolean {
  return head.split(/[ \u3000]+/u).every((part) => title.includes(part));
}

function withoutKind(above: readonly Paragraph[]): Titled {
  const [first] = above;
  if (!isTitleLine(first)) return { title: handedOn(above), preamble: above };
  return { title: first?.text ?? '', preamble: above.slice(1) };
}

/** 某县教育局文件, 内部资料　注意保存, 某某办公室　　附件1: a letterhead, or words apart on one line. */
const besideTitle = /文件$|[^ \u3000]{3,}(?:\u3000+| {2,})[^ \u3000]{3,}/u;

function isTitleLine(paragraph: Paragraph | undefined): boolean {
  return (
    paragraph !== undefined &&
    paragraph.text.length <= 40 &&
    !isSentenceOver(paragraph.text) &&
    !besideTitle.test(paragraph.text) &&
    !/[，；：、）]$/u.test(paragraph.text)
  );
}

const wholeText = /《([^《》]{4,80})》全文如下|(?:印发|发布|公布)了《([^《》]{4,80})》/u;

/** What a report about a document calls it. */
function handedOn(above: readonly Paragraph[]): string {
  const match = wholeText.exec(above.map(({ text }) => text.slice(0, 200)).join('\n'));
  return match?.[1] ?? match?.[2] ?? '';
}

/** The document that a notice hands on rather than the notice. */
function inside(title: string): string {
  return printed.exec(title)?.[1] ?? title;
}
