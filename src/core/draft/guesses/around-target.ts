import type { WrittenTarget } from '../../target/target-shape.ts';
import { rhythmsIn } from '../../text/rhythms-in.ts';
import { weekdayNames } from '../amounts/day-of-period.ts';
import { writtenRhythm } from '../amounts/rhythms.ts';

/** A target as it is said, and what stands around its number: whose it is, when in each period, how it is counted. */
export interface SaidTarget {
  readonly rest: string;
  readonly around: WrittenTarget;
}

/** 全区…, 达到 95%（学校）, 不超过 45 人（看最近一次）, 不得发生（每月确认）, 每月25日前…: as screens say it, each taken off the number. */
export function aroundTarget(text: string): SaidTarget {
  const [, district = '', own = ''] = /^(全[区市县])?(.*)$/su.exec(text) ?? [];
  const { rest: bare, around } = inBrackets(own);
  const { rest, by } = byIn(bare);
  return { rest, around: { ...around, ...(by && { by }), ...(district !== '' && { across: 'units' }) } };
}

/** What stands in brackets at the end, where it says something of the number. */
function inBrackets(text: string): SaidTarget {
  const [all = '', inner = ''] = /\s*[（(]([^（）()]{1,40})[）)]$/u.exec(text) ?? [];
  const rest = text.slice(0, text.length - all.length);
  if (inner === '看最近一次') return { rest, around: { measure: 'latest' } };
  const [rhythm] = inner.endsWith('确认') ? rhythmsIn(inner) : [];
  const every =
    rhythm && rhythm.start === 0 && rhythm.end === inner.length - 2 ? writtenRhythm(rhythm).every : undefined;
  if (every !== undefined) return { rest, around: { every } };
  return inner !== '' && /[%％]$/u.test(rest) ? { rest, around: { of: inner } } : { rest: text, around: {} };
}

/** 25日前, 最后一个月10日前, 周五前, 最后一个周五前, 最后一个工作日前; of 6月25日前, which is one day, nothing. */
const byWhen =
  /[，,]?(?:(?:最后一个月)?(?<![0-9一二三四五六七八九十]月)(?<day>[0-9]{1,2})[日号]之?前|(?:最后一个)?(?:(?<=每)(?<week>周|星期)|周|星期)(?<weekday>[一二三四五六日天])之?前|(?<workday>最后一个工作日)之?前)/u;

function byIn(text: string): { readonly rest: string; readonly by?: string } {
  const plain = text.normalize('NFKC').replaceAll('，', ',');
  const found = byWhen.exec(plain);
  if (found === null) return { rest: text };
  const { day, week = '', weekday = '', workday } = found.groups ?? {};
  const rest = `${plain.slice(0, found.index)}${week}${plain.slice(found.index + found[0].length)}`;
  return { rest, by: day ?? (workday === undefined ? (weekdayNames[weekday] ?? '') : 'last-workday') };
}
