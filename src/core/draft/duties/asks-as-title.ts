import type { Span } from '../../day.ts';
import { deadlineIn } from '../../text/deadline-in.ts';
import { least, most } from '../amounts/measure-words.ts';
import { targetsIn } from '../amounts/targets.ts';
import { openingVerb } from '../clauses/before-verb.ts';
import { asks, bidden } from '../clauses/clause-role.ts';
import { clausesOf } from '../clauses/clauses.ts';
import { doerOf } from '../clauses/doer.ts';
import { forbids } from '../clauses/forbids.ts';
import { saysWhatInEnglish } from '../english/english-task.ts';
import { isEnglish } from '../english/english-text.ts';

/** 6月底前完成检查; 各学校要…; 每周公布食谱; 升学率95%: a title that says who, when, how often or how much is no mere title. */
export function asksAsTitle(title: string, period: Span): boolean {
  if (saysHowMuch(title) || saysWhen(title, period) || forbids(title) || asks(title)) return true;
  if (isEnglish(title)) return saysWhatInEnglish(title, period);
  const isBidden = bidden.test(title) && (asksInCase(title) || !/(?:下列|以下|如下)/u.test(title));
  const isSaid = isDated(title, period) || (!isStage(title) && (isBidden || doerOf(title) !== undefined));
  return isSaid && clausesOf(title).some(({ role }) => role === 'act');
}

/** 有下列情形之一的，应当报告: what is to be done in the cases that stand below. */
export function asksInCase(title: string): boolean {
  return /(?:下列|以下|如下)[^，。；：]{0,10}之一[的者]，[^，]{0,20}?(?:应当|必须|须(?!知)|不得)/u.test(title);
}

/** What heads other titles asks where it says how much, how often or until when; 抓两头 is a motto. */
export function asksAsHead(title: string, period: Span): boolean {
  return (/[0-9零]/u.test(title) && saysHowMuch(title)) || saysWhen(title, period);
}

/** How often it is done, or until when. */
function saysWhen(title: string, period: Span): boolean {
  const clauses = clausesOf(title).map(({ text }) => text);
  return clauses.some(recurs) || (isDated(title, period) && clauses.some((text) => openingVerb(text) !== undefined));
}

function isDated(title: string, period: Span): boolean {
  return !isStage(title) && deadlineIn(title.replace(timeBehind, ''), period) !== undefined;
}

/** 实现全覆盖 and 开展一次大排查 head what says more of it; 落实18项核心制度 says of how many, 招聘教师18人 and 不少于18项制度 how much. */
function saysHowMuch(title: string): boolean {
  return targetsIn(title).some(({ doubt, target, start, end }) => {
    const said = title.slice(start, end);
    const isOne = doubt === 'bare-number' && target['at-least'] === '1' && !said.includes('1');
    const isWord = doubt === 'rhythm' || doubt === 'full-coverage' || isOne;
    return !isWord && (endsSoon.test(title.slice(end)) || demanded.test(said) || times.test(target.unit ?? ''));
  });
}

const endsSoon = /^.{0,3}(?:[，；。（]|$)/u;
/** 开展12次家访活动. */
const times = /^[次场轮]$/u;
const demanded = new RegExp(`${least}|${most}|以[上内下]`, 'u');

/** 每周公布食谱: before its verb; 每周例会制度 and 每周工作安排 are names. */
function recurs(clause: string): boolean {
  const [rhythm] = targetsIn(clause);
  if (rhythm?.doubt !== 'rhythm' || rhythm.start > 0) return false;
  return openingVerb(clause) !== undefined && !nameBehind.test(clause.slice(rhythm.end));
}

const nameBehind = /^(?:工作|主要|活动)?(?:安排|计划|重点|要点|任务|总结|提示)$/u;

/** 动员部署阶段（2024年3月—4月）: when, of what stands below. */
export function isStage(title: string): boolean {
  return /(?:阶段|环节|时段|时期)(?:（[^（）]*）)?$/u.test(title);
}

/** 动员部署（1—2月）, 集中整治（即日起至9月15日）: when, of what stands below, too. */
const timeBehind =
  /（(?:[0-9—–~～至到、年月日底初份-]|即日起|放假|开学|[上中下]旬|[前后]|[一二三四五六七八九十]{1,3}(?=月))+）$/u;

/** 各科室须指定专人保管, 如不能到场，请填写说明: somebody is told to do it; 须品学兼优, 须承担过项目 say what they have to be. */
export function orders(text: string): boolean {
  return clausesOf(text).some((clause) => {
    const at = ordered.exec(clause.text)?.[0].length;
    const verb = at === undefined ? undefined : openingVerb(clause.text.slice(at));
    return clause.role === 'act' && verb !== undefined && !clause.text.startsWith('过', (at ?? 0) + verb.end);
  });
}

const ordered = /^(?:如|若|因)?[^，：]{0,40}?(?:(?<![无唯])须(?!知)|请(?![假示教]))/u;
