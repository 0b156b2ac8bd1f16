import { verbWithin } from '../acting-verbs.ts';
import { opensWithEffect } from '../effect-verbs.ts';

/** What leads to an act ends so, whatever verb stands in it. */
export const meansEnd =
  /(?:的|时|后|之际|期间|前提下|情况下|基础上|过程中|要求|精神|思路|布局|部署|规定|方式|契机|时机|机会|形式|模式|原则|渠道|途径|载体|手段|机遇|优势|力量|资源|特点|实际|需要|需求|目标|抓手|主线|统领|指导|引领|核心|中心|重点|导向|依托|根本|保障|支撑|支点|平台|纽带|前提|关键|突破口|切入点|着力点|出发点|牵引|主题|为主|为辅|牵头|负责|热点|难点|焦点|问题|领域|环节|计划|规划|措施|趋势|等|外|上|下|中|内|以来)[，。；]?$/u;

const longestPlace = 28;

/** 在12所学校门口增设护学岗: a verb with its object stands behind the place. */
export function actsLater(rest: string): boolean {
  const at = verbFrom(rest);
  return at >= 0 && !meansEnd.test(rest) && !halfOfName.test(rest.slice(at));
}

/** What is done to its end (摸清租户的底数) is none. */
const halfOfName = /^(?![摸查理弄厘][清准透明]).*的[^的]{1,8}$/u;

/** Where the first verb with its object stands that is no outcome's; -1 where none does. */
export function verbFrom(rest: string): number {
  for (let at = 2; at <= longestPlace && at < rest.length - 3; at += 1)
    if (rest.charAt(at - 1) !== '的' && verbWithin(rest, at) > 0) return opensWithEffect(rest.slice(at)) ? -1 : at;
  return -1;
}
