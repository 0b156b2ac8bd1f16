import { isEnglish } from '../../english/english-text.ts';
import { endsLikeTitle } from '../../outline/document-title.ts';
import { type Cleaned, done, type Line } from '../../outline/line.ts';
import { headingOf } from '../../outline/number.ts';

const nearby = 8;
const shortestTitle = 6;
const longestTitle = 60;
const shortestText = 60;
const gap = /[ \u3000]/u;
/** 来源：本站, 发布时间：…: what a page says of a text, behind its title. */
const ofThePage =
  /[ \u3000]*(?:(?:文章|信息|稿件)?来源|(?:发布|更新|上传|录入)(?:时间|日期|人|者|单位)|(?:文章)?作者|浏览(?:次数|量)?|点击(?:次数|数|量|率)?|阅读(?:次数|量)?|日期|时间) ?[:：]/u;

/** 国能综〔2021〕108号, at the line's end. */
const numberBehind = /[ \u3000]+[\u3400-\u9fff（）()]{0,14}[〔［[（(]20[0-9]{2}[〕］\]）)] ?第?[0-9]{1,5} ?号$/u;

/** A title with the whole text behind it on one line, or with what a page says of it, has a line of its own; said twice there, it stands once. */
export function partTitle(lines: readonly Line[]): Cleaned {
  const repeated: number[] = [];
  const parted = lines.flatMap((line, at) => {
    const title = at < nearby ? titleBefore(line.text) : '';
    if (title === '') return [line];
    const rest = line.text.slice(title.length).trimStart();
    const text = rest.startsWith(title) ? rest.slice(title.length).trimStart() : rest;
    if (text !== rest) repeated.push(line.number);
    const own = { ...line, text: title };
    return text === '' ? [own] : [own, { ...line, text, followsGap: false }];
  });
  return { lines: parted, did: done('running-head', repeated) };
}

/** What a line begins with that is called as documents are, where more stands behind it; empty where nothing is. */
function titleBefore(text: string): string {
  if (headingOf(text) !== undefined) return '';
  const head = text.slice(0, longestTitle);
  const page = ofThePage.exec(head)?.index ?? -1;
  const twice = beginningTwice(text);
  // Between English words it parts nothing.
  const space = text.length < shortestText || isEnglish(text) ? -1 : head.search(gap);
  const numbered = head.search(numberBehind);
  const ends = [twice, page, space, numbered].filter((end) => end >= shortestTitle);
  return ends.map((end) => head.slice(0, end)).find(endsLikeTitle) ?? '';
}

/** How long the words are that a line begins with twice; -1 where it does not. */
function beginningTwice(text: string): number {
  for (let length = shortestTitle; length <= longestTitle && length * 2 <= text.length; length += 1) {
    const behind = gap.test(text[length] ?? '') ? length + 1 : length;
    if (text.startsWith(text.slice(0, length), behind) && endsLikeTitle(text.slice(0, length))) return length;
  }
  return -1;
}
