import { hasLetters } from '../characters.ts';
import { isEnglishAmount } from '../english/english-measure.ts';
import { headingOf } from '../outline/number.ts';
import { type ColumnRole, columnKind, isLeftBlank, isOfChecking, isOfProgress } from './table-row.ts';
import { saysWhatByTimes, toldByCells } from './times/told-by-cells.ts';

export interface TableShape {
  readonly heads: readonly string[];
  readonly roles: readonly ColumnRole[];
  readonly rows: readonly TableRow[];
}

/** What is to be done, however short: beside it stands by what one will know that it was. */
export function isAction(head: string | undefined): boolean {
  return /^(?:(?:key)?actions?|tasks?)$/iu.test(head ?? '');
}

export interface TableRow {
  readonly cells: readonly string[];
  /** In the lines of the document. */
  readonly at: number;
}

const score =
  /^(?:各项)?(?:分值|分数|满分|权重|标准分|赋分|考核分值?)|^(?:max(?:imum)?)?(?:points?|score|marks|weight(?:ing)?)$/iu;
const rule = /评分|计分|扣分|打分|赋分(?:标准|办法)|评价标准|考核标准/u;
/** Where nothing tells of points, a 考核标准 is what is asked. */
const pointsIn = /[0-9.]分|[扣加减得计满]分|否决/u;
/** What was found amiss, beside what is to be done about it. */
const finding =
  /^(?:存在|主要|突出|反馈|发现|查摆)?(?:的|出的)?(?:问题|不足|隐患)(?:表现|描述|隐患|清单|内容)?$|^(?:问题|安全)隐患$/u;
const aside =
  /^(?:备注|(?:活动|会议|举办)?(?:地点|场所|场地)$|(?:参加|参与)(?:人员|对象|范围)$|(?:活动|培训|会议|报送|提交|上报)?对象$|(?:报送|提交|上报)(?:方式|渠道|途径|形式|邮箱)$|(?:接收|收件|受理)(?:单位|部门|科室|处室|股室|人员?|邮箱)$|(?:自评|实际?|实)?得分$|(?:数据|信息|材料|指标|资料)来源$|(?:佐证|支撑|印证|备查)(?:材料|资料)$|(?:查看|检查|考核|评价|评估|考评)(?:方式|方法|途径)$|(?:指标)?(?:属性|性质|类型)$|说明|现状|基数|基期|上年|去年|[0-9]{4}年(?!.*(?:目标|任务|计划|安排|节点|要求|举措))|(?:监测|统计|采集|上报|测量|检测|通报|评价|考核|考评|检查|督查|评估)(?:频次|频率|周期)$)/u;
/** 投资（万元）, 资金来源: what it costs, and no more of what is done. */
const money =
  /^(?!.*(?:目标|任务|完成|达到))[\u3400-\u9fff]{0,4}(?:投资|资金|经费|预算|概算|造价|金额)[\u3400-\u9fff]{0,4}(?:[（(][^（）()]{1,6}[）)])?$/u;

/** Both in English. */
const asideInEnglish =
  /^(?:(?:current)?stat(?:us|e)|rag(?:rating)?|notes?|comments?|remarks?|progress(?:update|todate)?|update|costs?|budget|fund(?:ing|s)|resources?|priority|risk|baseline|currentposition|start(?:date)?|category|theme|evidencelink)$/iu;
/** 目标值, 预期值: how much it is to be. */
const figure = /(?:目标|指标|预期|计划|规划)值/u;
const measured = new RegExp(`频次|频率|次数|目标数|数量|^目标$|^指标$|${figure.source}`, 'u');
/** Points and pages are numbers, too. */
const measuredInEnglish =
  /target|measure|indicator|^kpi|goal|number|quantity|amount|frequency|^how|success|out(?:come|put)/iu;

/** 6公里, ≥95%, 3座以上. */
const amount = /^(?:[≥≤<>＞＜]|不少于|不低于|不超过|达到)?[0-9][0-9.,]{0,9}(?:%|[\u3400-\u9fff]{1,5})?$/u;

/** Beside what is to be reached this year, 建设内容及规模 says how large the whole thing is. */
const aimed = /目标|节点|任务|计划|安排/u;
const sized = /规模|概况|建设(?:内容|地点)|总投资|资金来源/u;

const longestTitle = 24;
const longestMeasure = 20;

const ofPeople = /^(?:姓名|性别|年龄|学历|职称|[原现]?职务|(?:联系|值班|办公|手机|固定)?(?:电话|号码)|手机|联系方式)$/u;

/** What a list of people tells of each. */
export function isHeadOfPeople(head: string): boolean {
  return ofPeople.test(head.replaceAll(' ', ''));
}

export function isFigureHead(head: string): boolean {
  return figure.test(head);
}

export function isScoreHead(head: string): boolean {
  return score.test(head);
}

/** It heads the points of an assessment, or the rules and ways by which they are given. */
export function isPointsHead(head: string): boolean {
  return score.test(head) || rule.test(head) || isOfChecking(head) || /得分$/u.test(head);
}

/** 工作重点, beside 具体措施: what it is about, and what is done about it. */
const topic = /^(?:工作|活动|教育|月度|本月)?(?:重点|要点|主题|专题)$/u;
const detail = /(?:措施|举措|做法|安排)$/u;

/** The columns by their heads and by what stands in them: a table of tasks says the same things under ever other heads. */
export function shapeOf(heads: readonly string[], rows: readonly TableRow[]): TableShape {
  const plain = heads.map((head) => head.replaceAll(' ', ''));
  const columns = plain.map((_, column) =>
    rows.filter((row) => !isAcross(row.cells)).map(({ cells }) => cells[column] ?? ''),
  );
  const latest =
    plain
      .filter((head) => ofYear.test(head))
      .sort()
      .at(-1) ?? plain.findLast(isYearHead);
  const isYearly = saysWhatEachYear(plain, columns);
  const first = plain.map((head, column): ColumnRole => {
    if (isYearly && isYearHead(head)) return 'yearly';
    return head === latest ? 'measure' : roleByHead(head, columns[column] ?? []);
  });
  const isAimed = plain.some((head, column) => first[column] !== 'aside' && aimed.test(head));
  const words = first.flatMap((role, column) =>
    role === 'duty' && !(isAimed && sized.test(plain[column] ?? '')) ? [column] : [],
  );
  const numbered = numberedBefore(plain, words, columns);
  const counted = countedWith(first.includes('count') ? first.indexOf('count') : (numbered ?? -1), words, rows);
  const group =
    words.length > 1 ? words.find((column) => column !== counted?.column && runsOn(columns[column] ?? [])) : undefined;
  const left = words.filter((column) => column !== group);
  const title =
    counted?.column ??
    numbered ??
    // What names the row stands before what is said of it.
    (isYearly || first.includes('measure') ? left : left.slice(0, -1)).find(
      (column) => isAction(plain[column]) || isShort(columns[column] ?? []),
    ) ??
    // A list of what was found has nothing else by which a row is called.
    (words.length === 1 ? plain.findIndex((head, column) => first[column] === 'aside' && finding.test(head)) : -1);
  const roles = first.map((role, column): ColumnRole => {
    if (column === group) return 'group';
    const isDetailed = () => plain.some((head, at) => at > column && first[at] === 'duty' && detail.test(head));
    if (role === 'duty' && column !== title && topic.test(plain[column] ?? '') && isDetailed()) return 'aside';
    if (column === title) return finding.test(plain[column] ?? '') ? 'finding' : 'title';
    return role === 'duty' && !words.includes(column) ? 'aside' : role;
  });
  return { heads: plain, roles, rows: counted?.rows ?? rows };
}

/** 1.1 Pupils read well, beside the actions for it: what has a number of its own names the row. */
function numberedBefore(heads: readonly string[], words: readonly number[], columns: readonly (readonly string[])[]) {
  const action = words.find((column) => isAction(heads[column])) ?? 0;
  const isNumber = (cell: string) => cell === '' || headingOf(cell)?.isDoubtful === false;
  return words.find((column) => column < action && columns[column]?.every(isNumber));
}

/** 制定目录, 引进4名, 再引进4名: no figures of years to be compared, but what is to be done in each of them. */
function saysWhatEachYear(heads: readonly string[], columns: readonly (readonly string[])[]): boolean {
  const ofYears = columns.filter((_, column) => isYearHead(heads[column] ?? ''));
  const written = ofYears.flat().filter(hasLetters);
  return ofYears.length >= 2 && written.filter((cell) => saysWhat.test(cell)).length * 2 > written.length;
}

const saysWhat = /^(?!不低于|不少于|不超过|达到|控制在|[逐持稳基保][年步续本持])[^0-9]{2,}/u;

/**
 * The task whose number goes on over several rows with it: a column of words in which each row begins anew where its number does. In the
 * rows below the first, number and task are the first's.
 */
function countedWith(count: number, words: readonly number[], rows: readonly TableRow[]) {
  if (count < 0 || words.length < 2) return undefined;
  const begins = ({ cells }: TableRow, column: number, at: number) =>
    isAcross(cells) || (cells[column] !== '' && cells[column] !== rows[at - 1]?.cells[column]);
  if (rows.every((row, at) => begins(row, count, at))) return undefined;
  const column = words.find((each) => rows.every((row, at) => begins(row, count, at) === begins(row, each, at)));
  if (column === undefined) return undefined;
  const isFirst = rows.map((row, at) => begins(row, count, at));
  return {
    column,
    rows: rows.map((row, at) => ({
      ...row,
      cells: isFirst[at] ? row.cells : row.cells.map((cell, each) => (each === count || each === column ? '' : cell)),
    })),
  };
}

/** 2025年, 2025年目标: what stands below is to be reached, in the last of several years; what has been reached is called so. */
const ofYear =
  /^20[0-9]{2}(?:年(?:[（(][\u3400-\u9fff]{1,6}[）)])?(?:目标|计划|规划|预期|实际|完成|现状|基数|基期)?|目标|规划|现状)(?:值|数)?$/u;
/** 十三五期间, “十四五”末: five years by their name. */
const ofFiveYears = /^“?十[一二三四五六]五”?(?:期间|时期|期末|末|实绩)$/u;

/** 一季度, 下半年任务: of one year. */
const ofPart = /^(第?[一二三四1-4]季度|[上下]半年)(?:工作)?(?:目标|任务|计划|安排)?$/u;

export function isYearHead(head: string): boolean {
  return [ofYear, ofFiveYears, ofPart].some((each) => each.test(head));
}

/** What a column of 2025年, or of 一季度, says is to be reached by its end. */
export function endOf(head: string | undefined): string {
  const part = ofPart.exec(head ?? '')?.[1];
  return part ?? (/^[0-9]{4}/.test(head ?? '') ? `${head?.slice(0, 4)}年底` : '');
}

/** What stands in such a column is said beside the row. */
export function isAsideHead(head: string): boolean {
  return isOfProgress(head) || [aside, asideInEnglish, money].some((each) => each.test(head));
}

function roleByHead(head: string, cells: readonly string[]): ColumnRole {
  const kind = columnKind(head);
  if (rule.test(head) && cells.some((cell) => pointsIn.test(cell))) return 'rule';
  if (score.test(head)) return 'score';
  if (kind === 'when' && saysWhatByTimes(cells)) return 'duty';
  if (kind !== 'words') return kind;
  if (isAsideHead(head) || finding.test(head) || isOfChecking(head) || isYearHead(head)) return 'aside';
  const written = cells.filter((cell) => cell !== '');
  if (written.length > 0 && written.every(isLeftBlank)) return 'aside';
  const told = measured.test(head) ? undefined : toldByCells(written);
  if (told !== undefined) return told;
  const isFigure =
    written.filter((cell) => cell.length <= longestMeasure && /[0-9每]/u.test(cell)).length * 2 > written.length;
  const isBare = aimed.test(head) && written.filter((cell) => amount.test(cell)).length * 10 >= written.length * 8;
  const isAmount =
    written.every(isEnglishAmount) && (measuredInEnglish.test(head) || !written.some((cell) => /^[0-9]+$/u.test(cell)));
  return written.length > 0 && ((measured.test(head) && isFigure) || isBare || isAmount) ? 'measure' : 'duty';
}

/** One cell for the whole width: a head of what follows, or a remark. */
export function isAcross(cells: readonly string[]): boolean {
  const [first = ''] = cells;
  if (first === '' || cells.length < 2) return false;
  return cells.every((cell) => cell === first) || cells.slice(1).every((cell) => cell === '');
}

/** The same words over several rows, most of the time. */
function runsOn(cells: readonly string[]): boolean {
  const begins = cells.filter((cell, at) => cell !== '' && cell !== cells[at - 1]).length;
  return cells.length >= 3 && begins * 3 <= cells.length * 2 && cells.every((cell) => cell.length <= longestTitle * 2);
}

function isShort(cells: readonly string[]): boolean {
  const written = cells.filter((cell) => cell !== '');
  const short = written.filter((cell) => cell.length <= longestTitle && !/[，。；]/u.test(cell));
  return written.length > 0 && short.length * 10 >= written.length * 8;
}

/** Whether a row below the heads goes on with them: merged cells repeat what is above, others name parts of it. */
export function goesOnAsHead(above: readonly string[], row: readonly string[]): boolean {
  const same = row.filter((cell, at) => cell === above[at]).length;
  const others = row.filter((cell, at) => cell !== above[at]);
  return (
    same > 0 &&
    others.length > 0 &&
    others.every(
      (cell) =>
        isYearHead(cell) ||
        (cell !== '' && cell.length <= 10 && headingOf(cell) === undefined && !/[0-9。，；]/u.test(cell)),
    )
  );
}
