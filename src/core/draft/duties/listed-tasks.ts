import { openingVerb } from '../clauses/before-verb.ts';
import { plainTask } from '../clauses/plain-task.ts';

const listed = /^等(?:各类|各项|系列|常态化|专项|主题)/u;

const enumeration =
  /^(?=.*(?:制度|仪式)$)(?:.*?[\u3400-\u9fff])(?:[^、，]{1,24}、){1,8}[^、，]{1,24}?等[\u3400-\u9fff]{0,6}?(制度|仪式)$/u;
const quoted = /“[^“”]{1,30}”/gu;

/** 落实“三会一课”、谈心谈话等制度 asks for each of them; 等活动 only where the activities have names of their own. */
export function listedTasks(clause: string): string[] {
  const plain = plainTask(clause);
  return listOf(plain) ?? quotedList(plain) ?? ratesOf(plain) ?? [plain];
}

function listOf(text: string): string[] | undefined {
  const kind = enumeration.exec(text.slice(0, 200))?.[1];
  const act = openingVerb(text);
  if (kind === undefined || act === undefined) return undefined;
  const verb = text.slice(0, act.end);
  const [list = ''] = text.slice(act.end).split(/等(?=[^等]*$)/u);
  const names = list
    .split(/、|(?<=”)及(?=“)/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length < 2 || names.some((name) => name.length < 2)) return undefined;
  return names.map((name) =>
    startsWithOwnVerb(name) || /^(?:集体|个人)/u.test(name) ? name : `${verb}${name}${kind === '制度' ? kind : ''}`,
  );
}

/** 开展志愿服务 among 主题党日、…; 谈心谈话 is a name itself. */
function startsWithOwnVerb(name: string): boolean {
  const verb = openingVerb(name);
  return verb !== undefined && name.length > 4 && name.length - verb.end >= 2;
}

const sharedLevel = /^([^，：]{3,60}?)(?:均须|均|都|分别)(?=[要应须]?(?:保持|稳定|达|为|不|在|控制|[≥≤>0-9]))/u;
const measure = /(?:率|面|比例|占比|比重|满意度|知晓度)$/u;

/** 开课率、参与率均达100% asks for each of the rates. */
function ratesOf(text: string): string[] | undefined {
  const match = sharedLevel.exec(text);
  if (match === null) return undefined;
  const [all, names = ''] = match;
  const rates = names.split(/、|(?<=率|面|度|比例)[和与及]/u);
  if (rates.length < 2 || !rates.every((rate) => measure.test(rate))) return undefined;
  const level = text.slice(all.length).replace(/^(?:达到?|保持|为)(?=[0-9])/u, '');
  return rates.map((rate) => `${rate}${level}`);
}

const respectively =
  /^([^，：]{4,60}?)分别([达提到高升至保持稳定在控制降为不低于少超过增长下]{0,6})(?=[0-9])(?![0-9]{1,4}[年月日号])([^，]*[、和][^，]*)$/u;
const bound = /(?:以上|以内|以下|左右)$/u;

/** 甲率、乙率分别达到95%和90%以上: the first's own number, and the second's. */
export function eachItsOwn(clause: string): string[] {
  const match = clause.includes('分别') ? respectively.exec(clause) : null;
  if (match === null) return [];
  const [, names = '', verb = '', levels = ''] = match;
  const own = wholeNames(names.split(/[、和与]/u));
  const values = levels.split(/[、和与]/u);
  if (own.length < 2 || own.length !== values.length || !values.every((value) => /^[0-9]/u.test(value))) return [];
  const [shared = ''] = bound.exec(levels) ?? [];
  return own.map((name, at) => `${name}${verb}${(values[at] ?? '').replace(bound, '')}${shared}`);
}

/** 七、八年级及格率 are two: what the last name says of both stands there alone. */
function wholeNames(names: readonly string[]): readonly string[] {
  const last = names.at(-1) ?? '';
  return names.map((name) =>
    (name.length < shortestName && last.length > longestName) || isHalfRate(name, last)
      ? name + last.slice(name.length)
      : name,
  );
}

/** 高血压、糖尿病患者管理率: of the first, too, it is the rate that is told. */
const isHalfRate = (name: string, last: string) =>
  measure.test(last) && !measure.test(name) && last.length > name.length + 2;

const [shortestName, longestName] = [2, 4];

/** Two names in quotes side by side, and what they are: “甲”“乙”等系列活动. */
function quotedList(text: string): string[] | undefined {
  if (!text.includes('“')) return undefined;
  const names = text.slice(0, 200).match(quoted) ?? [];
  const first = text.indexOf(names[0] ?? '\n');
  const last = text.lastIndexOf(names.at(-1) ?? '\n');
  if (names.length < 2 || first < 2) return undefined;
  const between = text.slice(first, last).replace(quoted, '');
  const end = text.slice(last + (names.at(-1)?.length ?? 0));
  if (!/^[、及和与]{0,8}$/u.test(between) || !listed.test(end) || !/(?:活动|行动|计划|工程|比赛|制度)$/u.test(end))
    return undefined;
  const kind = end.replace(/^等/u, '');
  return names.map((name) => `${text.slice(0, first)}${name}${kind}`);
}
