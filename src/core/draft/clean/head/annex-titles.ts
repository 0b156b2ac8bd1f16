import { isSentenceOver } from '../../characters.ts';
import { endsLikeTitle } from '../../outline/document-title.ts';
import { type Cleaned, changedLines, type Line } from '../../outline/line.ts';
import { headingOf } from '../../outline/number.ts';

const mark = /^附(?:件|表|录) ?[0-9一二三四五六七八九十]{0,2}[:：]?$/u;
const subtitle = /^[（(][^（）()]{1,20}[）)]$/u;

/** 附件1 and, below it, 河道整治方案, above 一、: one line that heads what is attached. Above the text's own numbers the second is its title. */
export function joinAnnexTitles(lines: readonly Line[]): Cleaned {
  const first = lines.findIndex(({ text }) => headingOf(text)?.ordinal === 1);
  const marks = new Set(lines.flatMap((_, at) => (first >= 0 && at > first && isAnnex(lines, at) ? [at] : [])));
  const named = (at: number) => (lines[at]?.text ?? '').replace(/[:：]$/u, '').replace(' ', '');
  const { lines: joined, did } = changedLines(lines, 'punctuation', (text, at) =>
    marks.has(at - 1) ? `${named(at - 1)} ${text}` : text,
  );
  return { lines: joined.filter((_, at) => !marks.has(at)), did };
}

function isAnnex(lines: readonly Line[], at: number): boolean {
  if (!mark.test(lines[at]?.text ?? '')) return false;
  const title = lines[at + 1]?.text ?? '';
  const below = lines[at + 2]?.text ?? '';
  const next = subtitle.test(below) ? lines[at + 3] : lines[at + 2];
  const isTitle = endsLikeTitle(title) && !isSentenceOver(title) && headingOf(title) === undefined;
  return isTitle && headingOf(next?.text ?? '')?.ordinal === 1;
}
