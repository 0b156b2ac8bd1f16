import { fullWidth } from '../../text/full-width.ts';
import { isEnglish } from '../english/english-text.ts';
import { type Cleaned, changedLines, type Line } from '../outline/line.ts';

/** With the space that such a mark has behind it, and a full one has not. */
const narrow = /([,;:?!]) ?/g;
const chinese = /[\u3400-\u9fff，。、；：？！“”‘’（）《》【】〔〕％%]/u;
const brackets = /\(([^()]{0,300})\)/g;
/** （一）?动员阶段: a page's hard space that was written in another encoding. */
const lostSpace = /(?<=^ *[（(]?[0-9一二三四五六七八九十]{1,3}[）)、.．])[?？](?=[\u3400-\u9fff])/u;
const hasChinese = /[\u3400-\u9fff]/;
const stopAtEnd = /(?<=[\u3400-\u9fff”）》])\.$/u;
const stopWithin = /(?<=[\u3400-\u9fff”）》]{2})\.(?=[\u3400-\u9fff“《（])/gu;

/** Marks of half width beside Chinese characters become full; between digits and Latin letters they stay. */
export function widenMarks(lines: readonly Line[]): Cleaned {
  // Where a text has no 。 at all, the point between characters is its full stop; else it may be 玛丽.居里.
  const hasStops = lines.some(({ text }) => text.includes('。'));
  return changedLines(lines, 'punctuation', (text) => widened(text, hasStops));
}

const mayBeNarrow = /[,;:?!().]/;

function widened(text: string, hasStops: boolean): string {
  if (!mayBeNarrow.test(text) || isEnglish(text)) return text;
  const marked = text
    .replace(lostSpace, '')
    .replace(narrow, (all, mark: string, at: number) =>
      isAmongChinese(text, at, at + all.length) ? (fullWidth[mark] ?? mark) : all,
    )
    .replace(brackets, (all, inner: string) => (hasChinese.test(inner) ? `（${inner}）` : all))
    .replace(stopAtEnd, '。');
  return hasStops ? marked : marked.replace(stopWithin, '。');
}

/** Beside a Chinese character on one side, and no digit on both; the edge of a line is as what stands across it. */
function isAmongChinese(text: string, at: number, end: number): boolean {
  const [before, after] = [text[at - 1] ?? '', text[end] ?? ''];
  return (
    (chinese.test(before) && !(/[%％]/u.test(before) && /^.? ?[A-Za-z]/u.test(text.slice(at + 1, at + 4)))) ||
    (chinese.test(after) && before !== '' && !/^https?$/i.test(text.slice(Math.max(0, at - 5), at)))
  );
}
