import { forbidsBelow } from '../clauses/forbids.ts';
import { isEnglish } from '../english/english-text.ts';
import { isUnitLabel } from '../notes/note-labels.ts';
import { headingOf } from '../outline/number.ts';

const duty =
  /内容|任务|事项|工作|项目|措施|举措|要求|目标|活动|指标|要点|^(?:(?:key)?actions?|tasks?|activit(?:y|ies)|steps?|deliverables?|milestones?|objectives?|goals?|projects?|events?|stages?|phases?|duty|duties|what(?:wewilldo)?)$/iu;
const when =
  /星期|时间|时限|月份|期限|进度|日期|时段|周次|什么时候|何时|^(?:due(?:date|by)?|(?:target|completion|end)date|deadline|date|bywhen|when|timing|time(?:line|scale|frame)|(?:to)?complete(?:d)?by|by)$/iu;
const who =
  /单位|部门|科室|处室|股室|责任|负责|牵头|配合|人员|领导|主办|承办|主责|协办|协同|协作|主持|经办|(?:执行|监督|督办)人|^由?谁|^(?:(?:action|task)?owner|lead(?:s|er|officer|by|person|member|team|department|teacher)?|ledby|who|accountable|actionby|responsib(?:le|ility)(?:person|officer)?|(?:person|officer|team)responsible|unit|team|support(?:edby|ing)?|partners?|with|bywhom|assignedto|assignee)$/iu;
const other = /^(?:[一二三四]级(?:指标)?|备注|说明|类别|类型|阶段|领域|板块|模块|名称|序号|编号|序|方面|分类)$/u;
const count = /^(?:序号|编号|序|No\.?|Nr\.?|Ref\.?|ID|#)$/iu;
const weekday = /^(?:周|星期)[一二三四五六日天]$/u;
/** 12, 1.2, A3: what a row is counted by. */
const rowNumber = /^(?:[0-9]{1,3}|[0-9]{1,2}\.[0-9]{1,2}|[A-Z]{1,2}[-.]?[0-9]{1,3})$/u;

/**
 * What a column of a table holds: `group` heads several rows, `title` names a row's task in few words, `finding` what was found amiss,
 * `duty` says what is to be done, `yearly` what in one of several years, `measure` how much or how often, `score` and `rule` what it
 * counts in an assessment.
 */
export type ColumnRole =
  | 'count'
  | 'group'
  | 'title'
  | 'finding'
  | 'duty'
  | 'yearly'
  | 'measure'
  | 'when'
  | 'who'
  | 'score'
  | 'rule'
  | 'aside';

/** What a column of a table of tasks holds, by its head. */
export type ColumnKind = 'count' | 'words' | 'when' | 'who';

export function columnKind(head: string): ColumnKind {
  if (isOfProgress(head)) return 'words';
  if (count.test(head)) return 'count';
  if (when.test(head)) return 'when';
  return who.test(head) && !duty.test(head) ? 'who' : 'words';
}

const longestHead = 10;
/** What is said beside a row is asked of nobody; what is longer than this says more. */
const longestAside = 60;

/** Whether a cell may stand at the head of a column. */
export function isColumnHead(text: string): boolean {
  const head = text.replace(/[ \u3000]/gu, '');
  if (head.length > longestHead || /[。，；：0-9]/u.test(head) || headingOf(head) !== undefined) return false;
  return [duty, when, who, other, count].some((pattern) => pattern.test(head));
}

/** A column that says how much it was, or is to be, in one year. */
const year = /^20[0-9]{2}年|^“?十[一二三四五六]五/u;

/** 约束性, 预期性: what sort of figure a row has is no sentence of its own. */
const sort = /^(?:指标)?(?:属性|性质|类型)$/u;

/** 牵头考核部门 leads, 协助科室 helps; under any head that no note has its names are 责任单位. */
function labelOf(head: string): string {
  if (isUnitLabel(head)) return head;
  if (/^(?:牵头|主办|承办|主责|组织|lead|led)/iu.test(head)) return '牵头单位';
  return /^(?:配合|协[办助同作]|参[与加])/u.test(head) ? '配合单位' : '责任单位';
}

/** Who oversees it does not do it. */
const overseer = /^(?:分管|主管|联系|挂联|包[保案联])(?:[市县区校院局镇]|集团|公司)?(?:领导|负责人)$/u;

/** 负责考核部门, 督办领导: who gives the points or looks after it, and does not do it. */
const assessor =
  /^负责(?:考核|考评|评分|评价|评估)(?:的)?(?:单位|部门|科室|处室|机构)$|^(?:监督|督办|督查|督导)(?:人|领导|单位|部门|科室|处室)$/u;

/** 考核方法, 检查结果: how it is looked at, and what was found, however long. */
export function isOfChecking(head: string): boolean {
  return /^(?:考核|检查|评价|考评|测评|评估)(?:方法|方式|办法|结果|得分|情况)$/u.test(head);
}

const howFar =
  /^(?:目前|当前|现|实际|工作|任务|已|年度|累计|上半年|[一二三四本]季度)?(?:(?:完成|整改|落实|办理|销号|推进|执行|进展|进度)(?:情况|结果|状态|程度)|进展)|^(?:目前|当前|实际|累计)进度/u;

/** 完成情况, 目前进展: how far it has come, however long. */
export function isOfProgress(head: string): boolean {
  return howFar.test(head);
}

/** As long runs within a cell are gone through once only, it does not begin behind itself. */
const stopsAtEnd = /(?<![。；;])[。；;]+$/u;

/** How a cell's role is called in a note, where it is not its head's own. */
const labels: Readonly<Partial<Record<ColumnRole, string>>> = { measure: '目标', score: '分值', rule: '评分标准' };

/**
 * A row as a document would say it: `1. 名称。内容（责任单位：甲；完成时间：6月）。`; empty where it says nothing. `roles`: what
 * each column holds, where more is known of it than its head; `said`: what comes before the cells.
 */
export function sentenceOf(
  cells: readonly string[],
  columns: readonly string[],
  roles: readonly ColumnRole[] = [],
  said: readonly string[] = [],
): string {
  let number = '';
  const words = [...said];
  const forbidden: string[] = [];
  const notes: string[] = [];
  const times: string[] = [];
  const years = columns.filter((head, at) => roles[at] === 'aside' && year.test(head.replaceAll(' ', '')));
  const isManned = columns.some((head, at) => (roles[at] ?? columnKind(head)) === 'who' && !onDuty.test(bare(head)));
  cells.forEach((cell, at) => {
    const head = bare(columns[at] ?? '');
    if (isLeftBlank(cell)) return;
    const role = roles[at] ?? columnKind(head);
    const name = labels[role as ColumnRole];
    if (role === 'count') number = rowNumber.test(cell) ? `${cell}. ` : '';
    // The day says it all.
    else if (role === 'when' && times.length > 0 && weekday.test(cell)) notes.push(`备注：${cell}`);
    else if (role === 'when' && times.length > 0 && hour.test(cell)) times.push(`${times.pop()} ${cell}`);
    // 四月 | 第一周: a week of the term, in that month.
    else if (role === 'when' && monthAlone.test(times.at(-1) ?? '') && /^第[^，]{1,12}周/u.test(cell))
      times.push(`${times.pop()}，${cell}`);
    else if (role === 'when')
      times.push(
        `完成时间：${cell
          .trim()
          .replace(remarked, '，$1')
          .replace(/[；;] ?/gu, '，')}`,
      );
    else if (role === 'aside' && dayInRemark.test(cell)) times.push(`完成时间：${cell}`);
    else if (role === 'who' && overseer.test(head)) notes.push(`分管领导：${inNote(cell)}`);
    else if (role === 'who' && (assessor.test(head) || (isManned && onDuty.test(head))))
      notes.push(`备注：${head}为${inNote(cell)}`);
    else if (role === 'who') notes.push(`${labelOf(head)}：${inNote(cell)}`);
    else if (name !== undefined) notes.push(`${name}：${inNote(cell)}`);
    // What an earlier year has is told beside, and asked of nobody.
    else if (role === 'aside' && year.test(head))
      notes.push(`${years.length > 1 ? '年度值' : '现状'}：${head}为${inNote(cell)}`);
    else if (role === 'aside' && sort.test(head)) notes.push(`属性：${inNote(cell)}`);
    // 备注 | 严禁挪用, 每人不少于2个班: whatever its column is called, it forbids, or asks.
    else if (role === 'aside' && (forbidding.test(cell) || asking.test(cell)))
      forbidden.push(cell.replace(stopsAtEnd, ''));
    else if (role === 'aside' && (cell.length <= longestAside || isOfChecking(head) || isOfProgress(head)))
      notes.push(`备注：${inNote(cell)}`);
    else if (forbidsBelow(head)) forbidden.push(head, cell.replace(stopsAtEnd, ''));
    else words.push(cell.replace(stopsAtEnd, ''));
  });
  // 严禁事项 holds for all that stands behind it; what is done is no mere name above what must not happen in it.
  if (words.length === 1 && forbidden.length > 0 && !forbidden.some(forbidsBelow))
    words.push(`${words.pop()}；${forbidden.join('；')}`);
  else words.push(...forbidden);
  if (words.length === 0) return '';
  const all = [...notes, ...times].join('；');
  return `${number}${words.join(isEnglish(words.join(' ')) ? '. ' : '。')}${all === '' ? '' : `（${all}）`}。`;
}

/** □是 □否 is left to whoever fills it in. */
const blank = /^(?:\/|—|-|无|(?:[□☐○] ?[\u3400-\u9fff]{1,4} {0,4})+)?$/u;

export function isLeftBlank(cell: string): boolean {
  return blank.test(cell);
}

/** 备注 | 2月21日前: narrower than the week that the row stands in. */
const dayInRemark = /^(?:[0-9]{1,2}月[0-9]{1,2}日|[0-9]{1,2}月底)(?:[（(]周[一二三四五六日][）)])?之?前(?:完成)?$/u;

const bare = (head: string) => head.replaceAll(' ', '');
/** 带班领导, 值班人员: who is in the house that day, beside whose the work is. */
const onDuty = /^(?:带班|值班|值守|在岗)(?:领导|人员?|干部|教师|员)$/u;
/** 8:00, 全天: when on the day beside it. */
const hour =
  /^(?:(?:[上下中]午|晚上)?(?: ?[0-9]{1,2}[:：][0-9]{2}(?: ?[—–~～至-]{1,3} ?[0-9]{1,2}[:：][0-9]{2})?)|[上下中]午|晚上|全天)$/u;
const asking =
  /^[^，。；]{0,12}(?:不[少低]于|至少)[0-9一二两三]|[0-9]日前[\u3400-\u9fff]{0,6}(?:上?交|上?报|完成|提交)|^(?:须|必须|提前[0-9一二两三]+[天日])[\u3400-\u9fff]/u;
const forbidding = /^(?:严禁|禁止|不得|不准|不许)[\u3400-\u9fff]/u;

/** 8：30—9：00（8：20入场，请勿迟到）: more than a weekday. */
const remarked = / {0,8}[（(]([^（）()]{0,60}[，：:][^（）()]{0,60})[）)]$/u;
const monthAlone = /^完成时间：(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})月份?$/u;

/** A cell's own brackets and semicolons would end the note. */
function inNote(cell: string): string {
  return cell
    .replace(partOfUnit, '$1，')
    .replace(kindsBeside, '【$1】')
    .replace(/[（(]/gu, '、')
    .replace(/[）)]/gu, '')
    .replace(/【([^【】]+)】/gu, '（$1）')
    .replace(/[；;，] ?$/u, '')
    .replace(/[；;]/gu, '，');
}

/** 建设办（牵头） 各村: what part it has stands behind the name. */
const partOfUnit = /[（(](牵头|主办|主责|配合|协助)[）)][ 、，；;]*/gu;
/** 各村（社区） is one name. */
const kindsBeside = /(?<=各[\u3400-\u9fff])[（(]([\u3400-\u9fff、]{1,8})[）)]/gu;
