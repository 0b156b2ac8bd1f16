import { openingVerb } from '../clauses/before-verb.ts';
import type { Written } from './count-patterns.ts';
import { heldOn } from './rhythms.ts';

/*
 * 一 before a unit is a number of it, or no more than an article: 写一篇观后感, 一种氛围.
 */

/** 上半年开展一次约谈, 家长会、座谈会各一次. */
function isHeld(before: string): boolean {
  return /(?:开展|召开|举办|举行|组织|进行|各)[一][次场]$/u.test(before);
}

const longestAct = 30;

/** 各车间至少到现场巡检一次. */
const atLeastDone = /(?:至少|最少)[^，。；：0-9]{2,16}$/u;

/** 组织家长开放日一次: an act that opens the clause; 只有一次, 第一次 count none. */
function isDone(before: string): boolean {
  const clause = before.slice(1 + Math.max(...[...'，。；：'].map((mark) => before.lastIndexOf(mark))));
  return (
    /[\u3400-\u9fff](?<![第上下每这那某多几仅只限再又头另有过])$/u.test(clause) && openingVerb(clause) !== undefined
  );
}

/** What takes place, or is made each time. */
export const happenings = /^(?:次|回|场|期|节|轮|堂|篇|份|场次|本|件|门|幅|遍)$/u;

/** 写一篇观后感, 配一名校医, 做一次检测: what is made, gone through or put somewhere is one, and no mere article. */
const works = /^(?:[次场期节堂篇份本部幅封首名张条]|堂课)$/u;
/** 一期工程 is the first, and 一张名片, 一份答卷 are figures of speech. */
const noWork =
  /^(?:工程|项目|建设|[^，。；]{0,10}(?:名片|蓝图|答卷|硬仗|战役|网[，。；]|图[，。；]|之路|新路|道路|路子|路径|途径|主线|防线))/u;

/** 做一名孝敬父母的人: what one is to be. */
const toBe = /(?:[做当]|成为)(?:好|合格)?$/u;

/** 做一次检测, 发一封信: verbs of one sign, which no other number follows so surely. */
export const doing = /[做作搞办选发交制]/u;

/** 各班上交照片一张, 每人录制一段视频: one of each. */
const apiece = /(?:每(?:一?[个名位])?[\u3400-\u9fff]{1,2}|各班|人人)[^，。；每]{0,16}$/u;
const made = /^(?:[张段件本册篇节份首幅部期封名位把盆棵条]|堂课?)$/u;

/** 一次性, 一系列: words, and no number. */
export const wordsOfOne =
  /^(?:次性|次[\u3400-\u9fff]{2}(?:到位|成功|达标|合格|过关|成型)|份[力心]|[些般定样起致直旦切律贯体流线下时心道同向度]|方面|系列|部分|点儿?|整套|大批|会儿)/u;

/** Each of them has, or makes, so many. */
export function isApiece(unit: string, start: number, text: string): boolean {
  const isOne = text.charAt(start) === '一';
  // 三项常规 are called so; 每人一项 is one for each.
  const isThing = made.test(unit) || (unit === '个' && !isOne) || (unit === '项' && isOne);
  return isThing && apiece.test(text.slice(Math.max(0, start - 20), start));
}

/** One is asked for: made, held or for each of them. */
export function isOneOf({ kind, unit, all, start, end }: Written, text: string): boolean {
  const before = text.slice(Math.max(0, start - longestAct), start);
  if (/^[名个位]$/u.test(unit) && toBe.test(text.slice(0, start + all.indexOf('一')))) return false;
  return (
    (/^(?:making|acted)$/u.test(kind) && works.test(unit) && !noWork.test(text.slice(end))) ||
    isApiece(unit, start, text) ||
    (/^[次场]$/u.test(unit) &&
      (isHeld(before + all) ||
        heldOn(text, start) > 1 ||
        atLeastDone.test(before) ||
        (kind === 'behind' && isDone(before))))
  );
}
