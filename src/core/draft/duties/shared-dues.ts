import { addYears, contains, type Day, isOverAYear, type Span } from '../../day.ts';
import type { FoundDeadline } from '../../text/days/found-deadline.ts';
import { deadlineIn } from '../../text/deadline-in.ts';
import { type CountedWeek, lastOfWeek, weekdayIn, weekIn } from '../amounts/counted-weeks.ts';
import { englishDeadline } from '../english/english-deadline.ts';
import { isEnglish } from '../english/english-text.ts';
import type { Responsible } from '../notes/responsible.ts';
import { closesAll, closingBracketOf, handsIn, tailOf } from './closing-day.ts';
import type { DutyPiece } from './duties.ts';
import type { ItemFrame } from './item-frame.ts';
import { type Due, hopedFor, isJoined, isSetOff, opens } from './opening-day.ts';
import { hasNoDay, isNoEnd, otherTime, saysOtherTime } from './other-time.ts';
import { isOfMonth, isOfWhat, partOfMonth, sameDay } from './part-of-month.ts';
import { byMonth, isWhollyDay, lastOfTimes, plainTime, timeFor } from './row-time.ts';
import type { Sentence } from './sentences.ts';
import type { Task } from './tasks.ts';

/** A day that opens a sentence or stands in a title holds for what follows it: 6月底前完成选址、立项，并启动招标. */
export class SharedDues {
  readonly #period: Span;
  /** Over more than one year, in which 每年4月底前 comes again. */
  readonly #isLong: boolean;
  readonly #week: CountedWeek | undefined;
  readonly #above: Due | undefined;
  /** Without the item's own title. */
  readonly #aboveItem: Due | undefined;
  readonly #lastOfWeek: FoundDeadline | undefined;
  readonly #event: Due | undefined;
  #sentence: Sentence | undefined;
  #opening: Due | undefined;
  /** The last that the paragraph has said. */
  #last: Due | undefined;

  constructor({ period, titles, week, after, lastOfWeek: ofPlan, event }: ItemFrame) {
    this.#period = period;
    this.#event = event && { ...event, isShared: true };
    this.#week = week;
    this.#isLong = isOverAYear(period);
    const ofTitle = titles.map((title) => lastOfWeek([title], period)).find((found) => found !== undefined);
    this.#lastOfWeek = ofTitle ?? ofPlan;
    const dues = titles.map((title) => this.#in(byMonth(title), true));
    const first = (all: readonly (Due | undefined)[]) => {
      const due = all.find((each) => each !== undefined);
      return due && { ...due, found: behind(due.found, after) };
    };
    [this.#above, this.#aboveItem] = [first(dues), first(dues.slice(1))];
  }

  get #over(): Due | undefined {
    if (this.#sentence?.isLast === true) return undefined;
    return this.#sentence?.isAbove === true ? this.#aboveItem : this.#above;
  }

  of(task: Task, piece: DutyPiece, sentence: Sentence, responsible: Responsible | undefined): Due | undefined {
    if (this.#sentence !== sentence)
      [this.#sentence, this.#opening, this.#last] = [
        sentence,
        this.#openingFor(sentence),
        sentence.opens === true ? undefined : this.#last,
      ];
    const quote = withoutLater(piece, task);
    const noted = hasNoDay(task) ? undefined : this.#noted(task, responsible?.time ?? '');
    const named = this.#saidIn(task) ?? this.#sameMonth(task.words);
    const said = isOfWhat(named, noted ?? this.#over) ? undefined : named;
    const hasOwnTime = said === undefined && saysOtherTime(upToText(task));
    const own = this.#within(
      said ?? (hasOwnTime ? undefined : (noted ?? (named === said ? this.#inQuote(quote) : undefined))),
    );
    this.#last = own ?? this.#last;
    if (own !== undefined && own.words === quote && opens(own)) this.#opening = { ...own, isShared: true };
    if (task.target?.target.every !== undefined) return undefined;
    if (own !== undefined || hasOwnTime) return own;
    const holds = isSetOff(this.#opening) || isJoined(task, sentence) || this.#isNearer(this.#opening);
    const opening = holds ? this.#opening : undefined;
    if (hasNoDay(task)) return undefined;
    return (
      this.#closingFor(sentence) ??
      opening ??
      (hopedFor.test(task.words) && this.#last ? { ...this.#last, isShared: true } : undefined) ??
      this.#behindFor(sentence, task) ??
      this.#in(sentence.stage ?? '', true) ??
      this.#aboveFor(sentence) ??
      (clock.test(`${responsible?.time ?? ''} ${quote}`) ? this.#event : undefined)
    );
  }

  #inQuote(quote: string): Due | undefined {
    return this.#in(quote, false) ?? (partOfMonth.exec(quote)?.index === 0 ? this.#sameMonth(quote) : undefined);
  }

  /** 2月9日教职工返岗，打扫场地 under 二月: the day says more than the month that it lies in. */
  #isNearer(opening: Due | undefined): boolean {
    const month = this.#over?.found.day.slice(0, 7);
    return opening?.found.isUnsure === false && opening.found.day.slice(0, 7) === month;
  }

  /** A whole sentence in English that is its item's title as well has its days where it says them. */
  #aboveFor({ text }: Sentence): Due | undefined {
    const isTitle = this.#over?.words.startsWith(text) === true && isEnglish(text);
    return isTitle ? undefined : this.#over;
  }

  /** 开学前 under 二月 is no day of the autumn; 3月15日前 under a stage that ends in the next year's March is a day of that year. */
  #within(own: Due | undefined): Due | undefined {
    const later = own === undefined || own.found.hasYear ? undefined : this.#laterYear(own.found);
    if (own !== undefined && later !== undefined) return { ...own, found: { ...own.found, day: later } };
    const isBeyond = own?.found.isUnsure === true && this.#over !== undefined && own.found.day > this.#over.found.day;
    return isBeyond ? undefined : own;
  }

  /** The same day in the last year in which it is still within the stage that it stands under. */
  #laterYear({ day }: FoundDeadline): Day | undefined {
    const end = this.#over?.found.hasYear === true ? this.#over.found.day : undefined;
    if (end === undefined) return undefined;
    const years = Number(end.slice(0, 4)) - Number(day.slice(0, 4));
    const later = [years, years - 1].filter((more) => more > 0).map((more) => addYears(day, more));
    return later.find((each) => each <= end);
  }

  /** 召开大会，布置工作（2月14日）: nothing but a day in brackets at the end holds for all of the sentence. */
  #closingFor({ text }: Sentence): Due | undefined {
    const inside = closingBracketOf(text);
    const due = inside === '' ? undefined : this.#in(inside, true);
    return due !== undefined && isWhollyDay(inside, due.found) ? due : undefined;
  }

  /** 3月动员，7月底前完成: a day behind what has one of its own is none of that. */
  #saidIn({ words, text }: Task): Due | undefined {
    const due = this.#in(words, false);
    if (otherTime.test(text) && this.#in(text, false) === undefined) return undefined;
    const isBehind = due !== undefined && words.lastIndexOf(text, due.found.start) + text.length <= due.found.start;
    return (isBehind && words.includes(text) ? this.#in(text, false) : undefined) ?? due;
  }

  /** 栽树，浇水，4月底前完成; 填写附件1，于3月5日前报送: the day behind is that of what stands before it, too. */
  #behindFor({ text }: Sentence, { words }: Task): Due | undefined {
    const tail = tailOf(text);
    const due = this.#within(tail === '' ? undefined : this.#in(tail, true));
    if (due === undefined || words.includes(tail)) return undefined;
    const isNext = text.slice(0, -tail.length).endsWith(`${words}，`);
    return closesAll(tail, due.found) || (isNext && handsIn(tail, due.found, words)) ? due : undefined;
  }

  /** 2月9日报到，10日开班，当天分组; 中旬开会 under 三月: what names no month is in the one that was named last, here, before or above. */
  #sameMonth(words: string): Due | undefined {
    const last = this.#last;
    if (last !== undefined && sameDay.test(words)) return { ...last, isShared: true };
    const at = partOfMonth.exec(words)?.index;
    const ofHead = isOfMonth(this.#over?.words ?? '') ? this.#over : this.#event;
    const month = (last ?? ofHead)?.found.day;
    if (at === undefined || month === undefined) return undefined;
    const [year, number] = month.split('-');
    const named = `${year}年${Number(number)}月`;
    const due = this.#in(`${named}${words.slice(at)}`, false);
    return due === undefined || due.found.start > 0 || due.found.day < (last?.found.day ?? '')
      ? undefined
      : { ...due, words, found: { ...due.found, start: at, end: at + due.found.end - named.length, hasYear: false } };
  }

  /** 10月底前，完成招标；启动施工: what a mark sets apart at the head holds behind a semicolon, too. */
  #openingFor({ goesOn }: Sentence): Due | undefined {
    return goesOn === true && isSetOff(this.#opening) ? this.#opening : undefined;
  }

  #noted(task: Task, time: string): Due | undefined {
    const words = lastOfTimes(plainTime(timeFor(time, task.words, this.#period)), this.#period);
    // 四月，第10周: a week whose days are known says more than its month.
    const week = weekIn(words, this.#week, this.#period);
    const due = week === undefined ? this.#in(words, false) : { found: week, words, isShared: false };
    return due === undefined || words !== plainTime(time) || isWhollyDay(words, due.found)
      ? due
      : { ...due, partOf: time };
  }

  #in(words: string, isShared: boolean): Due | undefined {
    const period = this.#period;
    const found =
      deadlineIn(words, period) ??
      englishDueIn(words, period) ??
      weekIn(words, this.#week, period) ??
      weekdayIn(words, this.#lastOfWeek);
    return found && !isNoEnd(words.slice(0, found.start), words.slice(found.start), this.#isLong)
      ? { found, words, isShared }
      : undefined;
  }
}

/** 巩固阶段（3月21日—4月10日） behind one that ends on 20 March of the next year is in that year. */
function behind(found: FoundDeadline, after: Day | undefined): FoundDeadline {
  if (after === undefined || found.hasYear || found.day >= after) return found;
  const years = Number(after.slice(0, 4)) - Number(found.day.slice(0, 4));
  const same = addYears(found.day, years);
  return { ...found, day: same < after ? addYears(same, 1) : same };
}

/** 14：00: of the day of the whole programme, where nothing else says when. */
const clock = /(?<![0-9])(?:[01]?[0-9]|2[0-3])[:：][0-5][0-9](?![0-9])/u;

/** 建成80个，验收后一个月内投用: what stands behind a duty says when of itself alone. */
function upToText({ words, text }: Task): string {
  const at = words.indexOf(text);
  return at < 0 ? words : words.slice(0, at + text.length);
}

/** The quote without the words of the duties behind this one, whose days are theirs. */
function withoutLater({ quote, tasks }: DutyPiece, task: Task): string {
  const at = quote.indexOf(task.words);
  return tasks.reduce((rest, { words }) => {
    const isLater = words !== task.words && quote.indexOf(words) > at;
    return isLater ? rest.replace(words, '') : rest;
  }, quote);
}

function englishDueIn(words: string, period: Span): FoundDeadline | undefined {
  const found = englishDeadline(words, period.from);
  return found !== undefined && contains(period, found.day) ? found : undefined;
}
