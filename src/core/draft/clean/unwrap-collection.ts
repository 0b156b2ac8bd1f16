import { endsLikeTitle } from '../outline/document-title.ts';
import { type Cleaned, type Line, withoutLines } from '../outline/line.ts';

const longestHead = 12;
const shortestName = 6;
const nearby = 4;

/** 第一篇：甲校2024年工作计划, as sites number what they collect. */
const first = /^第[一1]篇[:：] ?(.{2,80}?)(?:\.?docx?)?$/iu;
const second = /^第[二2]篇/u;

/** The number is the site's: a 第一篇 that no second follows, or that a document's own name stands behind, heads no part of it. */
export function unwrapCollection(lines: readonly Line[]): Cleaned {
  const at = lines.slice(0, longestHead).findIndex(({ text }) => first.test(text));
  const name = first.exec(lines[at]?.text ?? '')?.[1] ?? '';
  if (at < 0 || (!endsLikeTitle(name) && lines.some(({ text }) => second.test(text)))) return { lines, did: [] };
  const isSaidAgain = ({ text }: Line) => text.length >= shortestName && name.includes(text);
  if ([...lines.slice(0, at), ...lines.slice(at + 1, at + nearby)].some(isSaidAgain))
    return withoutLines(lines, 'page-junk', (_line, index) => index === at);
  return { lines: lines.map((line, index) => (index === at ? { ...line, text: name } : line)), did: [] };
}
