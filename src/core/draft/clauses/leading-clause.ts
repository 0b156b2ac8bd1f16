import { openingVerb } from './before-verb.ts';
import { prepositionalRole } from './prepositional-role.ts';

/** 培训结束后，, 在指导下，: when, or on what ground, what follows is done, whatever verb stands in it. */
const frame =
  /(?:(?<![前先落背善])后|(?<![0-9一二两三四五六七八九十百个课学小及按定准临实工计即随历平有用少多])时|的时候|(?<![目当提超先从空面靠眼])前|以前|之际|期间|之便|的话|基础上|前提下|情况下|过程中|(?:指导|领导|支持|配合|统筹)下|作为[^，]*(?:主体|责任人|部门|单位))，$/u;
const setAt = /(?:安排|定|放|设|推迟|延长|延迟|提前|控制|限)[^，]{0,4}[在到至于]/u;

/** Whether a clause only says when, or on what ground, the next holds. */
export function isFrame(clause: string): boolean {
  return frame.test(clause) && !setAt.test(clause);
}

/** 校办将根据实际情况，: whoever they are, what they do follows. */
const subjected =
  /^[^，]{2,40}?(?:必须|应当|应该|务必|要(?!求|点)|应(?!用|急|对)|须|将|当)(?=(?:在|按|根据|依据|围绕|结合|通过|利用|针对|从|依托|立足|聚焦|遵循))/u;

const longestGround = 14;
/** 要根据学龄人口数量变化的趋势，: what goes by something leads on, however long that is. */
const goesBy = /^(?:根据|依据|按照)/u;
const longestBasis = 40;

/** Whether a clause names somebody and only what their act goes by. */
export function leadsOn(clause: string): boolean {
  const subject = subjected.exec(clause)?.[0].length ?? 0;
  const ground = clause.slice(subject);
  if (subject === 0 || ground.length > (goesBy.test(ground) ? longestBasis : longestGround)) return false;
  return openingVerb(clause) === undefined && prepositionalRole(ground) === 'means';
}
