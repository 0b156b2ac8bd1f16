import { lengthOf, type Span } from '../../day.ts';
import { formatDecimal } from '../../decimal.ts';
import type { MapNode } from '../../plan/yaml/source-node.ts';
import { type RhythmFound, rhythmsIn } from '../../text/rhythms-in.ts';
import type { FoundTarget } from '../amounts/found-target.ts';
import { fractionForm, percentOfFraction } from '../amounts/fractions.ts';
import { most } from '../amounts/measure-words.ts';
import { targetsIn } from '../amounts/targets.ts';
import { typedEnglishTarget } from '../english/typed-english-target.ts';
import { printTarget } from '../print-draft.ts';
import { aroundTarget } from './around-target.ts';
import { partsOf, partsTyped, printParts } from './typed-parts.ts';

/** What a typed target replaces, and what it is about. */
export interface TargetBefore {
  readonly map: MapNode | undefined;
  /** The duty's own words: a noun of them beside the number says nothing new. */
  readonly duty: string;
  readonly period: Span;
}

/**
 * 不少于3所, 每月2次, 学校不低于95%; or the keys and values of the plan. `undefined` where a single word of it would be left out:
 * what is half taken is another target than was typed.
 */
export function typedTarget(typed: string, { map, duty, period }: TargetBefore): string | undefined {
  const parts = partsTyped(typed);
  if (parts !== undefined) return printParts(parts);
  const english = typedEnglishTarget(typed.trim());
  if (english !== undefined) return printTarget(english);
  const { rest, around } = aroundTarget(typed.trim());
  if (isProhibition.test(rest)) return printTarget({ never: 'true', ...around });
  const text = inTheOrderOfTexts(inPercent(closedUp(withoutWholeTime(rest, period))));
  if (isNegative.test(text)) return undefined;
  const found = onlyTarget(text, duty) ?? onlyTarget(`不少于${text}`, duty);
  // Without its rhythm, its range or whom it is for it would be another target.
  if (found === undefined || isHalf(found)) return undefined;
  const { target } = found;
  const before = new Map(map === undefined ? [] : partsOf(map));
  const known = around.of ?? before.get('of') ?? ownSubject(duty);
  const of = target.of === undefined ? undefined : (subjectTyped(target.of, text) ?? known);
  if (target.of !== undefined && of === undefined) return undefined;
  const isAcross = before.get('across') === 'units';
  return printTarget({ ...target, ...(isAcross && { across: 'units' }), ...around, ...(of !== undefined && { of }) });
}

/** 全年累计不少于32学时: what stands for all of the plan's time says nothing new of it; of a longer or shorter one it would. */
function withoutWholeTime(text: string, period: Span): string {
  const days = lengthOf(period);
  const wholeTime = days > longestYear ? counting : days > longestTerm ? ofYear : ofTerm;
  return text.replace(wholeTime, '');
}

const [longestYear, longestTerm] = [366, 200];
const counting = /^(?:累计|总计|合计|总共|共计?)/u;
const ofYear = /^(?:全年度?|全学年|本?学?年度内?|本?学?年内|[今本]年|一学?年内?)?(?:累计|总计|合计|总共|共计?)?/u;
const ofTerm = /^(?:全学期|本?学期内?|一学期内?)?(?:累计|总计|合计|总共|共计?)?/u;

/** -3次: the sign would be left out. */
const isNegative = /(?<![\p{N}])[-－−–—]\s*(?=\p{N})/u;

/** What is all that a prohibition says: the duty says of what. */
const isProhibition = /^(?:(?:不得|不许|不能)(?:发生|出现|有)?|不(?:发生|出现)|严禁|禁止|杜绝)[。！]?$/u;

/** 不少于 3 所, as screens and reports have it. */
function closedUp(text: string): string {
  return text.replace(/(?<=[\p{Script=Han}\p{N}%％])\s+(?=[\p{N}])|(?<=[\p{N}])\s+(?=[\p{Script=Han}%％])/gu, '');
}

/** 不低于60%的学校 is 学校不低于60%. */
function inTheOrderOfTexts(text: string): string {
  const [, share, of] = /^(.+[%％])的([\p{L}]{1,20})$/u.exec(text) ?? [];
  return share === undefined ? text : `${of}${share}`;
}

/** Whose share it is, with what was typed before it: 全班学生 of 全班学生不低于30%, not 学生. */
function subjectTyped(found: string, text: string): string | undefined {
  const at = text.indexOf(found);
  if (at < 0) return undefined;
  const before = /\p{L}*$/u.exec(text.slice(Math.max(0, at - longestName), at))?.[0] ?? '';
  return narrowing.test(before) ? `${before}${found}` : found;
}

const longestName = 20;
/** 全班, 高年级; a time, a doer or a joining word before whom a share is of says nothing of them. */
const narrowing = /^(?!.*[年月周日天季旬期时前后底末内由各])\p{Script=Han}{1,6}$|年级$/u;

const fraction = new RegExp(fractionForm, 'u');
const capped = new RegExp(`${most}|以[内下]`, 'u');

/** 三分之一, 2/3, 一半 as percent. */
function inPercent(text: string): string {
  return text.replace(fraction, (typed) => {
    const percent = percentOfFraction(typed, capped.test(text));
    return percent === undefined ? typed : `${formatDecimal(percent)}%`;
  });
}

/** 学生参与率 of 学生参与率不低于60%: what the duty's own words give a share of. */
function ownSubject(duty: string): string | undefined {
  const subjects = targetsIn(duty).flatMap(({ target: { of } }) => (of !== undefined && duty.includes(of) ? [of] : []));
  return new Set(subjects).size === 1 ? subjects[0] : undefined;
}

function isHalf({ doubt }: FoundTarget): boolean {
  return (
    doubt === 'unsaid-rhythm' ||
    doubt === 'unsaid-day' ||
    doubt === 'rough' ||
    doubt === 'each' ||
    doubt === 'each-day' ||
    doubt === 'times'
  );
}

/** One number with its unit, and no word beside it that was not understood. */
function onlyTarget(text: string, duty: string): FoundTarget | undefined {
  const [found, another] = targetsIn(text);
  if (found === undefined || another !== undefined) return undefined;
  const rhythms = rhythmsIn(text);
  if (rhythms.length > 1) return undefined;
  const taken = [found, ...rhythms];
  const rest = Array.from(text, (character, at) =>
    taken.some(({ start, end }) => at >= start && at < end) ? ' ' : character,
  );
  const words = rest.join('').split(/[\s\p{P}]+/u);
  const isKnown = (word: string) =>
    word === '' || isOf(word, found.target.of) || duty.includes(word) || joining.test(word);
  if (!words.every((word) => isKnown(word) && !/[0-9０-９]/u.test(word))) return undefined;
  return found.target.every === undefined ? inYears(found, text, rhythms) : found;
}

function isOf(word: string, of: string | undefined): boolean {
  const whose = word.replace(/的$/u, '');
  return of !== undefined && whose.endsWith(of) && subjectTyped(of, whose) === whose;
}

/** 每年 goes without saying in a text for one year, and not where a person types it; a rhythm that was not counted would be lost. */
function inYears(found: FoundTarget, text: string, [each]: readonly RhythmFound[]): FoundTarget | undefined {
  const isYearly = each?.rhythm?.unit === 'year' && each.rhythm.count === 1;
  if (isYearly || /[/／]学?年/u.test(text)) return { ...found, target: { ...found.target, every: 'year' } };
  return each === undefined ? found : undefined;
}

/** Words that only join a number to its unit or its time. */
const joining = /^(?:要|应|应当|须|必须|各|均|都|为|有|达到|达|共|的)$/u;
