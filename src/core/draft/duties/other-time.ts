import { rhythmsIn } from '../../text/rhythms-in.ts';
import type { Task } from './tasks.ts';

/** 不请外人, 价格不得高于去年: what is not to be done has no last day, either. */
const negated = /^(?:[^，]{0,8}不得(?![少低小短])|不(?![断仅但只同久定妨少低超短]))/u;

/** 会后5日内, 24小时内, 全年, 随时 (能改的当场改 only leaves the rest until later): counted from what happens, or all the time. */
export const otherTime = new RegExp(
  [
    '后的?(?:[0-9一二三四五六七八九十两]{1,3}(?:个?(?:工作日|月|星期)|[天日周])|当[天日])[之以]?内?',
    '(?<![至到为过短减]|控制在)(?<![0-9])[0-9一二三四五六七八九十两半]{1,3}(?:个?(?:小时|分钟|工作日)|(?<!月.{1,3})[天日])[之以]?内',
    '^[^，]{0,12}(?:结束|闭幕|闭馆|散会)[之以]?后',
    '提前[0-9一二三四五六七八九十两]{1,3}个?(?:工作日|[天日周月])',
    '随时(?!间)|(?<!的)当场',
    '^[^，]{0,8}(?<!部署|总结|谋划|安排|完成|围绕|推动|确保|落实)(?:全年|常年|全学[年期])(?![级段的]|工作|任务|目标|计划|重点|各项)',
  ].join('|'),
  'u',
);

/** What a duty says itself of when and how often goes before a day that is said of others. */
export function saysOtherTime(words: string): boolean {
  return otherTime.test(words) || rhythmsIn(words).length > 0;
}

/** Day by day, as what is never to be done, it has no last day. */
export function hasNoDay({ text, target }: Task): boolean {
  return target?.target.never !== undefined || target?.doubt === 'each-day' || negated.test(text);
}

/** 已于5月8日建成, 不早于6月1日: when it came to pass, or begins. */
const noEnd = /(?:已(?:经)?[于在]|不(?:得|应)?早于)$/u;

/** 汛期（4月15日至10月15日）: when it is, and no end. */
const season = /(?:[汛旱休禁花]期|期间|时段|[寒暑]假|农忙)（[^（）]{0,12}$/u;

/** 汛期和暑假前, 寒暑假前, 春、秋季开学前: it comes again. */
const twice = /(?:寒|(?:[春夏秋冬]季?|[汛假学]期|开学|节)前?[、和及与])$/u;

const eachYear = /每(?:个)?(?:学)?年(?:度)?$/u;

/** Whether the day between is no last day, or one of many; `isLong`: of a plan over more than one year. */
export function isNoEnd(before: string, from: string, isLong: boolean): boolean {
  return (
    noEnd.test(before) ||
    season.test(before) ||
    (/^[秋暑学]/u.test(from) && twice.test(before)) ||
    (isLong && eachYear.test(before))
  );
}
