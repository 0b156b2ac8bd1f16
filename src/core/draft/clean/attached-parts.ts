import { isSentenceOver } from '../characters.ts';
import { annexNamed } from '../outline/annexes.ts';
import { endsLikeTitle } from '../outline/document-title.ts';
import { type Cleaned, type Line, withoutLines } from '../outline/line.ts';
import { headingOf } from '../outline/number.ts';
import { labelledHeading, runningLabels } from '../outline/running-labels.ts';

/** A line that may be a name, and no text. */
export const longest = 60;
const fewestRows = 2;

const listHead = /^附件?[:：]$/u;
/** 报名表, 活动通知（修订）: what can be attached. */
const ofPaper =
  /(?:表|名单|回执|样[式稿例张]|格式|函|图|册|书|单|材料|目录|说明|须知|流程|模板)(?:[（(][^（）()]{1,20}[）)])?$/u;
const isAttached = (name: string) => name.length <= longest && (endsLikeTitle(name) || ofPaper.test(name));

/** 附件：, above 1.报名表 and 2.评分办法, wherever it stands: names of what is attached, and nothing to be done. */
export function dropAttachmentNames(lines: readonly Line[]): Cleaned {
  const names = new Set<number>();
  lines.forEach(({ text }, at) => {
    if (!listHead.test(text)) return;
    let end = at + 1;
    while (isNamed(lines[end], end - at)) end += 1;
    if (end > at + 1) for (let each = at; each < end; each += 1) names.add(each);
  });
  return withoutLines(lines, 'sign-off', (_, at) => names.has(at));
}

function isNamed(line: Line | undefined, ordinal: number): boolean {
  const heading = headingOf(line?.text ?? '');
  return heading?.ordinal === ordinal && heading.style === 'arabic' && isAttached(heading.rest);
}

/** Tables and lists below the signature are tasks, too: each with the line above it that names it, as a part of its own. */
export function attachedParts(lines: readonly Line[]): Line[] {
  const steps = stepsIn(lines);
  let listEnd = 0;
  return lines.flatMap((line, at) => {
    if (steps.has(at)) return [steps.get(at) as Line];
    if (at < listEnd || line.isEntry) return at < listEnd || runOfRows(lines, at) >= fewestRows ? [line] : [];
    if (line.text.length > longest || isSentenceOver(line.text)) return [];
    const head = { ...line, depth: 1, text: withMark(lines[at - 1], line) };
    if (runOfRows(lines, at + 1) >= fewestRows && lines[at + 1]?.isEntry) return [head];
    const isAnnex = annexNamed(line.text) !== undefined && begunBelow(lines, at, /[：，].{4}/u);
    const isHead = isAnnex || endsLikeTitle(line.text) || headsSentences(lines, at);
    const end = isHead && headingOf(line.text) === undefined ? endOfList(lines, at + 1, isAnnex ? 1 : shortestTask) : 0;
    listEnd = Math.max(listEnd, end - at > fewestRows ? end : 0);
    return listEnd > at ? [head] : [];
  });
}

const attachmentMark = /^附(?:件|表) ?[0-9一二三四五六七八九十]{1,2}$/u;

/** 附件2 on the line above the name numbers it. */
function withMark(above: Line | undefined, { text }: Line): string {
  const mark = above?.text.replace(/[:：]$/u, '') ?? '';
  return attachmentMark.test(mark) ? `${mark.replace(' ', '')} ${text}` : text;
}

const longestHead = 16;

/** 注意事项, above 1.… and 2.…, each a sentence: names of what is attached are none, and 说明 says more of a table. */
function headsSentences(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text.replace(/[:：]$/u, '') ?? '';
  const isName = text.length <= longestHead && !/[，。；：:]|^(?:备注|附注|注|说明|填表说明)$/u.test(text);
  return isName && begunBelow(lines, at, /[。；;]$/u);
}

/** A count of such lines begins below it. */
function begunBelow(lines: readonly Line[], at: number, form: RegExp): boolean {
  const below = lines.slice(at + 1, at + 1 + fewestRows);
  return headingOf(below[0]?.text ?? '')?.ordinal === 1 && below.every(({ text }) => form.test(text));
}

const shortestTask = 8;

/** Behind the numbered lines that say what to do, or ask whether it was done. */
function endOfList(lines: readonly Line[], from: number, shortest: number): number {
  let end = from;
  while ((headingOf(lines[end]?.text ?? '')?.rest.length ?? 0) >= shortest) end += 1;
  return end;
}

const fewestSteps = 2;

/** 第一步：…, 第二步：…, in what is attached: each says what to do, and their attachment's name heads them, whatever else it says. */
function stepsIn(lines: readonly Line[]): ReadonlyMap<number, Line> {
  const labels = runningLabels(lines);
  const isStep = ({ text }: Line) => labelledHeading(text, labels)?.written.endsWith('步') === true;
  const heads = lines.flatMap(({ text }, at) => (annexNamed(text) !== undefined ? [at] : []));
  return new Map(
    heads.flatMap((head, each) => {
      const own = lines
        .slice(0, heads[each + 1])
        .flatMap((line, at) => (at > head && isStep(line) ? [[at, line] as const] : []));
      if (own.length < fewestSteps) return [];
      return [[head, { ...(lines[head] as Line), depth: 1 }] as const, ...own];
    }),
  );
}

/** How many rows stand together around this one. */
function runOfRows(lines: readonly Line[], at: number): number {
  let [from, to] = [at, at];
  while (from > 0 && lines[from - 1]?.isEntry && at - from < fewestRows) from -= 1;
  while (lines[to]?.isEntry && to - at < fewestRows) to += 1;
  return to - from;
}
