import { fullWidth } from '../../text/full-width.ts';
import { isEnglish } from '../english/english-text.ts';
import { type Cleaned, changedLines, type Line } from '../outline/line.ts';

/** With the space that such a mark has behind it, and a full one has not. */
const narrow = /([,;:?!]) ?/g;
const chinese = /[\u3400-\u9fff，。、；：？！“”‘’（）《》【】〔〕%]/u;
const brackets = /\(([^()]{0,300})\)/g;
/** （初稿), (暂行）: one of the two was typed otherwise. */
const unlike = /\(([^()（）]{0,300})）|（([^()（）]{0,300})\)/g;
const hasChinese = /[\u3400-\u9fff]/;
const stopAtEnd = /(?<=[\u3400-\u9fff”）》])\.$/u;
const stopWithin = /(?<=[\u3400-\u9fff”）》]{2})\.(?=[\u3400-\u9fff“《（])/gu;
/** 组织实施.要认真梳理, in a text that has 。, too: between two clauses, each longer than a name. */
const stopBetween =
  /(?<=[^，。；：.]{7}[\u3400-\u9fff”》）])(?<![一二三四五六七八九十])\.(?=[\u3400-\u9fff“《（][^，。；：.]{4})/gu;

/** Marks of half width beside Chinese characters become full; between digits and Latin letters they stay. */
export function widenMarks(lines: readonly Line[]): Cleaned {
  // Where a text has no 。 at all, every point between characters is a full stop; else it may be 玛丽.居里.
  const hasStops = lines.some(({ text }) => text.includes('。'));
  return changedLines(lines, 'punctuation', (text) => widened(text, hasStops));
}

/** 三、?职责分工: no sentence begins with such a mark; it stands for a space that a page could not write. */
const lostSpace = /^([（(]?[一二三四五六七八九十0-9]{1,3}[）)、.．])[?？]+(?=[\u3400-\u9fff])/u;

/** （2021一2025年): what reads a picture takes the dash for a number. */
const dashOfYears = /(?<=(?:19|20)[0-9]{2}年?)一(?=(?:19|20)[0-9]{2}年)/gu;

const mayBeNarrow = /[,;:?!().]|[0-9年]一20/;

function widened(text: string, hasStops: boolean): string {
  if (!mayBeNarrow.test(text) || isEnglish(text)) return text;
  const marked = text
    .replace(lostSpace, '$1')
    .replace(dashOfYears, '—')
    .replace(narrow, (all, mark: string, at: number) =>
      isAmongChinese(text, at, at + all.length) ? (fullWidth[mark] ?? mark) : all,
    )
    .replace(brackets, (all, inner: string) => (hasChinese.test(inner) ? `（${inner}）` : all))
    .replace(unlike, (all, one: string | undefined, other: string | undefined) =>
      hasChinese.test(one ?? other ?? '') ? `（${one ?? other}）` : all,
    )
    .replace(stopAtEnd, '。');
  return marked.replace(hasStops ? stopBetween : stopWithin, '。');
}

/** Beside a Chinese character on one side, and no digit on both; the edge of a line is as what stands across it. */
function isAmongChinese(text: string, at: number, end: number): boolean {
  const [before, after] = [text[at - 1] ?? '', text[end] ?? ''];
  return chinese.test(before) || (chinese.test(after) && before !== '');
}
