import { verbEndsAt } from '../../clauses/acting-verbs.ts';
import { openingVerb } from '../../clauses/before-verb.ts';
import { unitsNamedBy } from '../../clauses/doers/units-named.ts';
import { hasPredicate } from '../../clauses/predicate.ts';
import { namesPost } from '../../clauses/reading-note.ts';
import { isUnitLabel } from '../../notes/note-labels.ts';
import { isPersonName, listedIn } from '../../notes/person-names.ts';
import type { Cleaned, Line } from '../../outline/line.ts';
import { areUnits } from '../label-units.ts';

/** 布置会场：总务处【6.18周四完成】: what is to be done, by whom, and in a bracket when. */
const assigned =
  /^((?:[（(]?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[）).、．] ?)?)([^：:，。；]{2,60})[：:] ?([^：:。；【】〔〕[\]]{2,80}?) ?(?:[【〔[（(]((?=[0-9]{1,2}[.．/月])(?:[^【】〔〕[\]（）()]|[（(][^（）()]{1,4}[）)]){2,120})[】〕\]）)])?[。；]?$/u;
const dated = '[0-9]{1,2}(?:[.．/][0-9]{1,2}|月[0-9]{1,2}[日号])';
const day = new RegExp(`^${dated}`, 'u');
/** 11.28（周六）10:30布置完成: when, and what is done then. */
const when = new RegExp(
  `^(${dated}(?: ?[（(]?(?:周|星期)[一二三四五六日天][）)]?)? ?(?:[上下]午|晚上?)?(?:[0-9]{1,2}[:：][0-9]{2})?之?前?)(.*)$`,
  'u',
);
/** 体育部4人, 保安1~2名. */
const howMany = /(?:[0-9一二两三四五六]{1,2}(?:[~～-][0-9]{1,2})?[名人位]|若干)$/u;
/** What somebody is there for, and no task: 后勤保障, 技术指导. */
const charge = /(?:保障|监督|指导|教育|策划|指挥|协调|统筹|主持|领队|带队|供稿|撰稿|编辑|主办|承办|协办|执笔|审核)$/u;
const longestCharge = 6;
/** 检查范围, 考核班级: of what something is, whatever verb it begins with. */
const ofWhat =
  /(?:范围|内容|对象|方式|标准|地点|时间|学校|班级|年级|科目|项目|名单|要求|名额|主题|奖|地址|电话|邮箱|人数|人选|单位|部门|机构|团队|阶段)$/u;
/** 通知班主任 is done to them, 监考教师 is who they are. */
const actsOnPeople = /^(?:组织|邀请|通知|联系|召集|聘请|安排|落实|确定|接待|接送|引导|动员|培训|慰问|负责)/u;

/** A line as it assigns something to somebody. */
interface Assignment {
  readonly number: string;
  readonly task: string;
  readonly names: string;
  /** What the bracket behind says of the times, in its parts. */
  readonly times: readonly string[];
}

/** 学生点名：班主任 says of a task whose it is, and is noted as other documents do; 音响：王老师, too, among others that do. */
export function labelTasks(lines: readonly Line[]): Cleaned {
  const found = lines.map(({ text }) => assignmentIn(text));
  if (found.every((each) => each === undefined)) return { lines, did: [] };
  const among = amongTasks(found);
  return {
    lines: lines.map((line, at) => {
      const each = found[at];
      return each === undefined || !(isTask(each) || among.has(at)) ? line : labelled(line, each);
    }),
    did: [],
  };
}

const longest = 260;
/** What most lines with a colon are not is told at one look. */
const mayAssign = /^[^：:，。；]{2,66}[：:][^：:。；【〔[]{2,80}(?:$|[【〔[。；])/u;

function assignmentIn(text: string): Assignment | undefined {
  if (text.length > longest || !mayAssign.test(text)) return undefined;
  const [, number = '', task = '', names = '', inside] = assigned.exec(text) ?? [];
  const times = inside?.split(/[，,；;]/u).map((time) => time.trim()) ?? [];
  if (task === '' || isUnitLabel(task.replace(/\/.*$/u, '')) || ofWhat.test(task) || isName(task)) return undefined;
  if (longAside.test(names) || !times.every((time) => day.test(time)) || !areNames(names, times.length > 0))
    return undefined;
  return { number, task, names, times };
}

/** More than a note can hold, or a time. */
const longAside = /[（(][^（）()]{13,}|[（(][^（）()]*[0-9]{1,2}[.月][0-9]/u;

/** The lines of a list of which at least half are tasks, but for those that say who somebody is. */
function amongTasks(found: readonly (Assignment | undefined)[]): ReadonlySet<number> {
  const among = new Set<number>();
  let from = 0;
  found.forEach((each, at) => {
    if (each !== undefined) return;
    addTasks(found.slice(from, at), from, among);
    from = at + 1;
  });
  addTasks(found.slice(from), from, among);
  return among;
}

function addTasks(run: readonly (Assignment | undefined)[], from: number, among: Set<number>): void {
  const tasks = run.filter((each) => each !== undefined && isTask(each)).length;
  if (tasks === 0 || run.length < fewest || tasks * 2 < run.length) return;
  run.forEach((each, at) => {
    if (each !== undefined && !isPostOrCharge(each.task)) among.add(from + at);
  });
}

const fewest = 3;

function labelled(line: Line, { number, task, names, times }: Assignment): Line {
  const said = times.length === 0 ? [noted(task, names, '')] : times.map((time) => stage(task, names, time));
  const head = number === '' || said.length === 1 ? number : `${number}${task}：`;
  return { ...line, text: `${head}${said.join('；')}。` };
}

/** Each of the days in the bracket with what is done then; what the task says itself is not said again. */
function stage(task: string, names: string, time: string): string {
  const [, by = '', act = ''] = when.exec(time) ?? [];
  const isSaid = act !== '' && task.includes(act.slice(0, 2));
  return noted(`${task}${isSaid ? '' : act}`, names, isSaid ? time : by);
}

function noted(task: string, names: string, time: string): string {
  const people = listedIn(names).map((entry) => entry.replace(howMany, ''));
  const until = time === '' ? '' : `；完成时间：${time}`;
  const remark = hasMore(names) ? `；备注：${names}` : '';
  return `${task}（负责人：${people.join('、')}${until}${remark}）`;
}

/** 王老师（第3节）、志愿者4人: more than who they are. */
const hasMore = (names: string) => /[（(]/u.test(names) || listedIn(names).some((entry) => howMany.test(entry));

/** Beside a day whoever it is does it, whatever they are called. */
function areNames(text: string, isDated: boolean): boolean {
  const entries = listedIn(text).map((entry) => entry.replace(howMany, ''));
  return entries.length > 0 && entries.every((entry) => isName(entry) || (isDated && isShort(entry)));
}

const isName = (text: string) =>
  isPersonName(text) || ((areUnits(text) || unitsNamedBy(text).length > 0) && !saysMore(text));
/** 每班推选作品报团委 ends as an office does. */
const saysMore = (text: string) => text.length > 6 && hasPredicate(text);
const isShort = (text: string) =>
  text.length >= 2 && text.length <= 10 && openingVerb(text) === undefined && !verbEndsAt(text);

function isTask({ task, times }: Assignment): boolean {
  if (times.length > 0) return true;
  if (isPostOrCharge(task)) return false;
  return task.length >= shortest && (verbEndsAt(task) || hasPredicate(task));
}

const shortest = 4;

function isPostOrCharge(task: string): boolean {
  return (namesPost(task) && !actsOnPeople.test(task)) || (charge.test(task) && task.length <= longestCharge);
}
