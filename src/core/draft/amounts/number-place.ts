import { verbEndsAt } from '../clauses/acting-verbs.ts';
import type { Written } from './count-patterns.ts';

/** 高三13班, 14班: the number tells which, not how many. 36班小学 says of what size. */
export function isOrdinal(text: string, start: number, end: number, unit: string): boolean {
  if (unit === '班') return true;
  if (/第[0-9一二三四五六七八九十]{1,3}[、和及至—-]$/u.test(text.slice(Math.max(0, start - 5), start))) return true;
  // 销售一部、销售二部 are called so.
  if (unit === '部' && /一部[^，。；]{1,8}二部/u.test(text.slice(Math.max(0, start - 10), end + 10))) return true;
  // 首轮未聘的参加二轮竞聘: the second of them.
  if (unit === '轮' && /首轮|第一轮|[上下]一轮/u.test(text) && /[二三四]轮$/u.test(text.slice(start, end))) return true;
  // 污水厂二期 is the second of its parts.
  if (unit === '期' && built.test(text.slice(Math.max(0, start - 2), start))) return true;
  if (/货比$/u.test(text.slice(Math.max(0, start - 2), start))) return true;
  // 四星五名, 三会一课: numbers that alternate are a name.
  const own = text.slice(start, end);
  if (/[0-9０-９]/u.test(own) || own.length > 2) return false;
  return /[一二三四五六七八九十][\u3400-\u9fff]$/u.test(text.slice(Math.max(0, start - 2), start));
}

const built = /(?:工程|项目|平台|系统|基地|中心|管网|水库|电站|[厂园区楼馆])$/u;
const happening = /^(?:个?字|次|场|期|节|轮|堂|场次|课时|学时)$/u;
const followed = /^(?:以上|以下|以内|之内|左右)?(?:（[^（）]{0,20}）)?(?:、[^，。；、]{1,20})?的[\u3400-\u9fff“0-9]/u;
const follows = /^(?:以上|以下|以内|之内)(?!的)[\u3400-\u9fff“]/u;
const demanding = /(?:不少于|至少|不低于|最少|力争)/u;

/** 总投资2.3亿元、建筑面积4.1万平方米, 离县城43公里, 相差9分: how large the thing is that is spoken of, or how far. */
const size =
  /(?:总投资|估算投资|概算|建筑面积|占地(?:面积)?|辖区面积|常住人口|床位|注册资本)(?:约|共)?$|面积约$|相差(?:约|近)?$/u;
/** 能提供6类以上技术的村卫生室占比达80%: of which the share is told. */
const shareBehind =
  /^[^，。；0-9]{0,16}的[^，。；0-9]{2,16}(?:占比|比例|率|比重)(?:要|应)?(?:达到?|不低于|提[高升][到至]|为|超过)?[0-9]/u;
const far = /(?:距|(?<!撤)离)[^，。；控0-9]{0,8}$/u;

/** 产值超100亿元的企业, 500人以上的活动: what kind of thing is meant. 组织不少于2次的培训 demands its number. */
export function isAttribute(text: string, { kind, all, start, end, unit }: Written): boolean {
  const behind = text.slice(end, end + 40);
  const isOver = /(?:以上|以下|以内|之内)$/u.test(all);
  const isFollowed =
    followed.test(behind) ||
    (isOver && /^[\u3400-\u9fff“]/u.test(behind)) ||
    (kind !== 'given' && follows.test(behind));
  const before = text.slice(Math.max(0, start - 8), start);
  if (/(?:连续|满|年满|已满|工龄|教龄|任教|工作)$/u.test(before) && /^(?:个月|[年月岁])/u.test(unit)) return true;
  if (shareBehind.test(behind) && !demanding.test(all)) return true;
  if (size.test(before) || (far.test(before) && /^[0-9]+(?:公里|千米|米)/u.test(all))) return true;
  // 落实每天不少于1小时的要求: the demand is what is spoken of.
  if (/^的(?:要求|标准|目标|任务|规定)(?:$|[，。；、）])/u.test(behind) && demanding.test(all)) return false;
  if (/(?:其中)?[\u3400-\u9fff]*(?:率|占比)$/u.test(before)) return false;
  // 组建一支不少于30人的队伍 says of the one how large.
  const acted = before.replace(/[一1][支个名批组队套]$/u, '');
  if (!isFollowed || (demanding.test(all) && verbEndsAt(acted)) || /[须应要]有?$/u.test(before)) return false;
  const isDemanded =
    (verbEndsAt(before) && !undoing.test(before)) ||
    /(?:赴|走进|深入|覆盖)$/u.test(before) ||
    isJoined(text.slice(Math.max(0, start - farthestJoined), start), unit) ||
    /^[写读]/u.test(all) ||
    demanding.test(all) ||
    /力争$/u.test(before);
  return !isDemanded || (/^(?:以上|以下)?的/u.test(behind) && !happening.test(unit));
}

/** 消除56人以上大班额: of what size they are that shall be no more. */
const undoing = /(?:消除|化解|整治|取缔|关停|清退|淘汰|查处|打击|治理|禁止|控制|拆除)$/u;

const farthestJoined = 48;

/** 新建小学5所以上、|10所以上幼儿园: what is demanded of the first is of the second of its kind. */
function isJoined(before: string, unit: string): boolean {
  if (!/(?:[、和及与]|以及)$/u.test(before)) return false;
  const at = before.lastIndexOf(unit);
  const digits = /[0-9]{1,6}$/u.exec(before.slice(0, Math.max(0, at)))?.[0].length ?? 0;
  return digits > 0 && !/[，。；]/u.test(before.slice(at)) && verbEndsAt(before.slice(0, at - digits));
}

/** No bracket is so long that it would have to be looked for farther away. */
const longestBracket = 400;

export function isInBrackets(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longestBracket), at);
  return before.lastIndexOf('（') > before.lastIndexOf('）');
}
