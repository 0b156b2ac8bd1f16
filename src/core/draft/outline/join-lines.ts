import { partedAtNumbers } from '../amounts/part-at-numbers.ts';
import { isSentenceOver, widthOf } from '../characters.ts';
import { Building } from './building.ts';
import { endsLikeTitle } from './document-title.ts';
import type { Line } from './line.ts';
import {
  endsText,
  hangs,
  isFull,
  isNameInCapitals,
  leastForSetting,
  measured,
  openEnd,
  type Setting,
  settingOf,
} from './line-setting.ts';
import { mendCounts } from './mend-counts.ts';
import { narrowWithin, widenAround } from './nested-counts.ts';
import { type Heading, headingsOf, type NumberStyle, rankOf } from './number.ts';
import type { Paragraph } from './paragraph.ts';
import { opensMonth } from './ranking.ts';
import { asRemarks } from './remarks.ts';
import { labelledHeading, runningLabels } from './running-labels.ts';

/**
 * A break stays where a line begins with a number of the document, or where the line before ended a paragraph.
 * What looks like a number and is none (10所 at a line's start, 1.3万) is told by the numbers before it.
 */
export function joinLines(lines: readonly Line[]): Paragraph[] {
  const setting = settingOf(lines);
  const counter = new Counter(runningLabels(lines), setting.hasMonths);
  const paragraphs: Building[] = [];
  lines.forEach((line, at) => {
    const last = paragraphs.at(-1);
    const before = lines[at - 1];
    const isOver = before === undefined || endsParagraph(before, line, setting);
    const heading = line.isTold ? undefined : counter.take(line.text, isOver || line.depth > 0);
    if (
      heading !== undefined ||
      last === undefined ||
      before === undefined ||
      !goesOn(last, before, line, lines[at + 1], setting)
    ) {
      paragraphs.push(new Building(line, heading));
    } else {
      last.add(line);
    }
  });
  const parted = paragraphs.flatMap((each, at) => {
    const paragraph = each.done();
    return paragraph.isTold ? [paragraph] : partedAtNumbers(paragraph, paragraphs[at + 1]?.heading);
  });
  return widenAround(narrowWithin(mendCounts(asRemarks(parted))));
}

/** Which number comes next, for each style. */
class Counter {
  readonly #last = new Map<NumberStyle, number>();
  readonly #labels: ReadonlySet<string>;
  readonly #hasMonths: boolean;

  constructor(labels: ReadonlySet<string>, hasMonths: boolean) {
    this.#labels = labels;
    this.#hasMonths = hasMonths;
  }

  /** The line's number where it is one of the document's. `isOver`: the paragraph before has ended. */
  take(text: string, isOver: boolean): Heading | undefined {
    if (this.#hasMonths && opensMonth(text)) return undefined;
    const heading = headingsOf(text).find((each) => this.#isNext(each, isOver)) ?? labelledHeading(text, this.#labels);
    if (heading !== undefined) this.#last.set(heading.style, heading.ordinal);
    return heading;
  }

  #isNext({ style, ordinal, isDoubtful, rest }: Heading, isOver: boolean): boolean {
    const last = this.#last.get(style) ?? 0;
    const follows = ordinal === last + 1;
    if (isDoubtful) return isOver && (follows || ordinal === 1) && (follows || /^[0-9]{1,2}月|^[0-9]{4}年/.test(rest));
    if (follows && style !== 'article') return true;
    if (!isOver) return (follows || ordinal === 1) && rest !== '' && style !== 'arabic-in-brackets';
    // Numbers may be left out or given twice, and the text may be a piece of a longer one.
    return !style.endsWith('decimal') || ordinal === 1 || follows;
  }
}

/** …加强研发、测 | 试、标准…: a comma, or a clause of one character, goes on behind whatever gap a page leaves. */
const unfinished = /[，、][\u3400-\u9fff]?$/u;

/** Whether a new paragraph may begin with `line`. */
function endsParagraph(before: Line, line: Line, setting: Setting): boolean {
  if (unfinished.test(before.text)) return false;
  if (isSentenceOver(before.text) || /[：；:;]$/u.test(before.text)) return true;
  return setting.width === undefined || !isFull(before, setting) || (line.isIndented && setting.setsIn);
}

const note = /^[（(〔【](?:责任|牵头|负责|配合|完成时|主办|承办)/u;
/** 责任单位：教育科 is a line of its own, however full the line above is. */
const labelled = /^(?:责任|牵头|负责|配合|主办|承办|协办|完成)[\u3400-\u9fff]{0,4}[:：]/u;

/** One or two characters that no longer fitted on the line above. */
function isScrap(before: Line, { text, isIndented, followsGap }: Line): boolean {
  return (
    /^[\u3400-\u9fff]{1,2}$/u.test(text) &&
    before.text.length >= 16 &&
    !isIndented &&
    !followsGap &&
    openEnd.test(before.text.slice(-1))
  );
}

/** A bracket that its line does not close. */
const openBracket = /[（(〔【][^（）()〔〕【】]*$/u;

function goesOn(last: Building, before: Line, line: Line, after: Line | undefined, setting: Setting): boolean {
  if (
    line.isEntry ||
    (line.isTold !== before.isTold && !before.isEntry) ||
    (setting.hasMonths && opensMonth(line.text))
  )
    return false;
  if (line.depth > 0 || before.depth > 0 || endsLikeTitle(before.text)) return false;
  if (isNameInCapitals(before, line)) return false;
  if (last.isEntry === true && hangs(before, line)) return true;
  if (last.heading !== undefined && last.length === 0) return true;
  const isOpen = openBracket.test(before.text.slice(-120));
  if (!isOpen && labelled.test(line.text)) return false;
  if (unfinished.test(before.text)) return !(line.isIndented && line.followsGap);
  if (isOpen && /^[^（(〔【]{0,80}[）)〕】]/u.test(line.text)) return true;
  if (isScrap(before, line)) return true;
  if (last.isTitle) return titleGoesOn(last, before, line, after, setting);
  if (setting.width !== undefined) return goesOnInSetting(before, line, setting);
  if (note.test(line.text.slice(0, 8))) return !line.followsGap && !line.isIndented;
  const endsOpen = openEnd.test(before.text.slice(-1)) && before.text.length >= 20;
  if (!endsOpen || line.isIndented) return false;
  return (setting.setsIn && !line.followsGap) || (setting.isProse && breaksOff(before.text) && endsText(line.text));
}

const longestHead = 45;

/** Amid a sentence, and no head: another sentence stands before it, or it is long. */
function breaksOff(text: string): boolean {
  return (
    /[\u3400-\u9fff]$/u.test(text.slice(-1)) &&
    (/[。；]/u.test(text) || (text.length > longestHead && !text.includes('：')))
  );
}

function goesOnInSetting(before: Line, line: Line, setting: Setting): boolean {
  const full = isFull(before, setting);
  if (isSentenceOver(before.text)) return full && !line.isIndented && !line.followsGap;
  if (/[：；]$/u.test(before.text)) return full && !line.isIndented && !line.followsGap;
  return (
    full ||
    (openEnd.test(before.text.slice(-1)) &&
      !line.followsGap &&
      !line.isIndented &&
      before.text.length >= leastForSetting)
  );
}

/**
 * A title goes on where its line was full. A section's title is followed by a remainder; what a narrower number stands
 * before may be text from its first word on, so that the next line belongs to it whatever it is.
 */
function titleGoesOn(last: Building, before: Line, line: Line, after: Line | undefined, setting: Setting): boolean {
  const isRemainder = !/[。！？；：]$/u.test(line.text) && !note.test(line.text.slice(0, 8)) && !line.followsGap;
  if (setting.width !== undefined) {
    const isSection = last.heading !== undefined && rankOf(last.heading.style) <= rankOf('han');
    // The first line of a paragraph is set in by two characters, which a copy may have lost.
    const room = isSection ? 4 : 2;
    if (measured(before) < setting.width - room || (line.isIndented && setting.setsIn)) return false;
    return !isSection || setting.setsIn || (isRemainder && widthOf(line.text) < setting.width - 3);
  }
  const isShort =
    line.text.length <= 14 && (after === undefined || after.text.length > 14 || headingsOf(after.text).length > 0);
  return isRemainder && !line.isIndented && last.length >= 12 && isShort && before.text.length >= 14;
}
