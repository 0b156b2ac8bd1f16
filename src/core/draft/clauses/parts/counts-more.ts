import { counted } from '../../amounts/measure-words.ts';
import { withoutMarks } from '../../duties/sentences.ts';
import { innerVerb } from '../before-verb.ts';

/** 2025年底前签约率达到100%: what says of itself how much ends no act before it. */
export const measuresItself =
  /^(?:(?:到|至|力争)?(?:20[0-9]{2}年|[0-9]{1,2}月|年)底?(?:之?前)?)?[\u3400-\u9fff]{2,10}(?:率|比例|占比)(?:达|要|应|不低|提[高升]|为|[0-9])/u;

/** 培育龙头企业3家，20家示范社: so many more of what the same verb makes. */
const countedThing = new RegExp(
  `^(?!.*(?:(?<![效反适供响])应(?![用急])|须|(?<![主重需])要))[0-9]{1,6}[万亿]?(?!小时|分钟|钟头)(?:${counted})[^，0-9]{2,40}[，。；]?$`,
  'u',
);
export const countsMore = (clause: string) =>
  countedThing.test(clause) && (innerVerb(clause) === undefined || /的[^，的]{2,16}$/u.test(withoutMarks(clause)));
export const makesSoMany = new RegExp(`[0-9][万亿]?(?:${counted})[^，0-9]{2,40}，$`, 'u');
