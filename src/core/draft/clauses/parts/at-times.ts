import { hideEnclosed } from '../../characters.ts';
import { verbEndsAt } from '../acting-verbs.ts';
import { behindTime, openingVerb } from '../before-verb.ts';

/** 24小时内响应、7个工作日内办结; 3月立项、年底前结题; 上机前检查油路、停机后擦拭台面: each in its own time. */
const limit =
  '(?:[0-9一二两三]{1,3}个?(?:小时|分钟|工作日|天|日)之?内|当[日天场]|每(?:[日天周月]|季度|学期|半[年月]|[两双]周)|立即|[0-9]{1,2}月(?:[0-9]{1,2}日|[底初末]|[上中下]旬)?(?:之?前)?|年底前)';
const inTime = new RegExp(
  `^(?:.{0,24}?${limit}|[\u3400-\u9fff]{2,6}(?:(?<![提目空先眼面])前|(?<![先前落背])后|(?<![课学工小按及定同当临限实即随])时))(?=[^、]{2})`,
  'u',
);
const mostTimes = 6;

export function partedAtTimes(clause: string): string[] {
  const listed = hideEnclosed(clause).match(/[^、]+(?:、|$)/gu) ?? [];
  if (listed.length < 2 || listed.length > mostTimes) return [clause];
  if (areDated(clause, listed)) return cutAt(clause, listed);
  // 甲库、乙库的险情当日上报: several things may open the first.
  const first = listed.findIndex(isActInTime);
  const parts = [listed.slice(0, first + 1).join(''), ...listed.slice(first + 1)];
  return first < 0 || parts.length < 2 || !parts.every(isActInTime) ? [clause] : cutAt(clause, parts);
}

/** As long as `parts` are, which have what is enclosed hidden. */
function cutAt(clause: string, parts: readonly string[]): string[] {
  const ends = parts.map((_, at) => parts.slice(0, at + 1).join('').length);
  return ends.map((end, at) => clause.slice(ends[at - 1] ?? 0, end));
}

/** 艺术节（12月）. */
export const dayBehind = /（[0-9年月日—–~～至到-]{2,12}(?:[底初末前]|[上中下]旬)?）[、，。；]?$/u;

/** 举办运动会（10月）、艺术节（12月）: each has its own day. */
function areDated(clause: string, listed: readonly string[]): boolean {
  return cutAt(clause, listed).every((part) => dayBehind.test(part));
}

function isActInTime(part: string): boolean {
  const told = part.replace(/[、，。；]$/u, '');
  const time = inTime.exec(told)?.[0] ?? '';
  const act = told.slice(time.length);
  // 放假前十分钟教育 names a lesson.
  return time !== '' && !/^[0-9一二三四五六七八九十]/u.test(act) && (openingVerb(act) !== undefined || verbEndsAt(act));
}

interface Named {
  readonly role: string;
  readonly text: string;
}

/** 护栏刷漆，5月25日前完成: by when, and nothing of what. */
export function isOnlyDone(clause: Named | undefined): boolean {
  const words = clause?.role === 'act' ? clause.text : '';
  const time = behindTime(words);
  return time > 0 && onlyDone.test(words.slice(time));
}

/** What has no time of its own: 护栏刷漆, but not 3月启动. What is put to use when it is built is done twice. */
export function isDoneBy(clause: Named | undefined, when: string): boolean {
  const { role = '', text = '' } = clause ?? {};
  const isWhat =
    role === 'noun' || (role === 'act' && /(?<=[前底日月末])(?:全部|全面|基本)?完成[，。；]?$/u.test(when));
  return isWhat && !beginsOrEnds.test(text) && behindTime(text) === 0;
}

const beginsOrEnds = /(?:开始|启动|动工|开工)，$/u;
const onlyDone = /^(?:全部|全面|基本)?(?:完成|完工|结束|到位|竣工|投用|投入使用|办结)[，。；]?$/u;
