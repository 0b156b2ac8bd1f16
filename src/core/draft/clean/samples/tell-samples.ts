import { hideEnclosed } from '../../characters.ts';
import type { Cleaned, Line } from '../../outline/line.ts';
import { headingOf, type NumberStyle } from '../../outline/number.ts';

const attachment = /^附(?:[件录表] ?[0-9一二三四五六七八九十]{0,2})?(?:[:：] ?|[ \u3000]+)/u;
const attachmentAlone = /^附(?:[件录表] ?[0-9一二三四五六七八九十]{0,2})?[:：]?$/u;
/** 读书笔记范文, 调查报告模板2（仅供参考）: what shows how something looks. */
const sampleName =
  /^[^，。；：]{2,40}(?:范[文本例]|[样示]例|样[本张]|模板|例文) ?[0-9一二三四五]?(?:（[^（）]{1,12}）)?$/u;
/** …，格式如下：, above the parts that a paper is to have. */
const leadsToForm = /(?:格式|样式|体例|提纲|大纲|框架|模板)(?:为|如下)[:：]$/u;

const nearby = 4;
const longestPart = 40;

/** A sample that is attached, and the form of a paper that somebody is to write: their numbers and sentences are the paper's own. */
export function tellSamples(lines: readonly Line[]): Cleaned {
  const told = new Set([...samplesIn(lines), ...formsIn(lines), ...wordsSaid(lines)]);
  return {
    lines: told.size === 0 ? lines : lines.map((line, at) => (told.has(at) ? { ...line, isTold: true } : line)),
    did: [],
  };
}

/** From the number that begins anew below a sample's name on; up to what is attached behind it. */
function samplesIn(lines: readonly Line[]): number[] {
  const numbered = lines.findIndex(({ text }) => headingOf(text) !== undefined);
  return lines.flatMap((_line, at) => {
    if (numbered < 0 || at <= numbered || !headsSample(lines, at)) return [];
    const begin = lines.slice(at + 1, at + 1 + nearby).findIndex(({ text }) => headingOf(text)?.ordinal === 1);
    if (begin < 0) return [];
    const next = lines.findIndex(({ text }, below) => below > at && attachment.test(text));
    return range(at + 1, next < 0 ? lines.length : next);
  });
}

/** 五、附：实践报告范文, or such a name alone right below 附件：. */
function headsSample(lines: readonly Line[], at: number): boolean {
  const text = nameIn(lines[at]);
  const isBelow = attachmentAlone.test(lines[at - 1]?.text ?? '');
  return (isBelow || attachment.test(text)) && sampleName.test(text.replace(attachment, ''));
}

function nameIn(line: Line | undefined): string {
  return headingOf(line?.text ?? '')?.rest ?? line?.text ?? '';
}

/** What such a line leads to, up to the first sentence or a number that goes on with the text's own count. */
function formsIn(lines: readonly Line[]): number[] {
  return lines.flatMap(({ text }, at) => (leadsToForm.test(text) ? range(at + 1, endOfForm(lines, at + 1)) : []));
}

/** 七、誓词内容, 校歌歌词：, above what is said or sung. */
const wordsToSay = /^[^，。；：:]{0,12}(?:誓词|誓言|歌词|唱词|台词|祝词|颂词)(?:内容|全文)?[：:]?$/u;
const swornBy = /^宣誓人[：:]/u;
const noteBelow = /^(?:注|备注|附|附注|提醒|说明)[：:]/u;

/** An oath or a song promises and asks in words of its own: up to whoever swears it, or to what is counted, listed or noted below. */
function wordsSaid(lines: readonly Line[]): number[] {
  return lines.flatMap((line, at) => {
    if (!wordsToSay.test(nameIn(line))) return [];
    const end = lines.findIndex(
      ({ text, isEntry }, below) =>
        below > at &&
        (isEntry ||
          headingOf(text) !== undefined ||
          noteBelow.test(text) ||
          swornBy.test(lines[below - 1]?.text ?? '')),
    );
    return range(at + 1, end < 0 ? lines.length : end);
  });
}

function endOfForm(lines: readonly Line[], from: number): number {
  const counted = new Map<NumberStyle, number>();
  const end = lines.findIndex(({ text, isEntry }, at) => {
    if (at < from) return false;
    if (isEntry || text.length > longestPart || /[，。；]/u.test(hideEnclosed(text))) return true;
    const heading = headingOf(text);
    if (heading === undefined) return false;
    const { style, ordinal } = heading;
    const isOwn = ordinal === 1 || ordinal === (counted.get(style) ?? 0) + 1;
    counted.set(style, ordinal);
    return !isOwn;
  });
  return end < 0 ? lines.length : end;
}

function range(from: number, end: number): number[] {
  return Array.from({ length: Math.max(end - from, 0) }, (_, at) => from + at);
}
