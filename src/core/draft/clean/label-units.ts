import { closedUp } from '../characters.ts';
import { openingVerb } from '../clauses/before-verb.ts';
import { ownWork } from '../clauses/doers/names.ts';
import { byDuties } from '../notes/note-labels.ts';
import type { Cleaned, Line } from '../outline/line.ts';
import { headingOf } from '../outline/number.ts';
import { isMonthTitle } from '../outline/ranking.ts';
import { isTimeCell } from './times/time-cell.ts';

/** A room where people meet is no office. */
const unit =
  /^(?!配合|协助|协同)(?:各?[\u3400-\u9fff]{1,14}?(?:科|处|(?<!会议|活动|阅览|[教寝])室|办|股|(?<!干)部|局|委|(?<!报告|[餐门])厅|院|馆|政府|[残妇侨文社]联|工商联|科协|委员会|中心|工会|协会|(?:贸促|红十字)会|团委|少先队|(?:[大中支]|执法|巡查|消防|救援)队|(?<=[\u3400-\u9fff]{2})(?<![关体派联])系|组|站|所|支部|总支|班主任|校长|园长|主任)|(?:全部|全体|所有)(?:责任)?(?:单位|部门|科室|处室|学校)|各(?:系|科室|处室|学校|年级|班级|年段|班|校|部门|单位|园|镇|乡镇|街道|社区|村)|[\u3400-\u9fff]{1,12}(?:学校|[中小]学|幼儿园|[一二三四五六七八九十][中小]|公司|集团)|工会|妇联|团委|少先队|班主任)$/u;

const ofSchool = /(?:学校|[中小]学?|幼儿园|公司|集团)$/u;

const bracketAtEnd = /[（(]([^（）()：:。；]{2,60})[）)][。；]?$/u;
/** 〔教务处〕, ——教务处, 。（教务处）: with such marks, or behind a full stop, nothing is said by the way. */
const markedAtEnd =
  /(?:(?<=。)[（(]([^（）()：:。；]{2,60})[）)]|[〔［【[]([^〔〕［］【】[\]：:。；]{2,60})[〕］】\]]|(?:—{1,2}|－{2}|-{2,3}) ?([\u3400-\u9fff、，,]{2,60}))[。；]?$/u;
/** 提交职代会表决（人事科）, 2、文艺汇演（团委）: behind an act or all of a numbered line, and neither a place nor a part of an office named before it. */
const officeAtEnd =
  /(?<=(?:[，。；]|^[（(]?[0-9]{1,2}[、.．）)] ?)[^，。；（）()]{4,40})(?<![科处室办股部局委厅院馆校门位构心会组站所园镇乡村区])[（(]([^（）()：:。；]{1,59}(?:[科处办股部局委组队]|各[\u3400-\u9fff]{2,4}|工会|、[^（）()：:。；、]{1,8}室)(?:[，,；][^（）()]{2,16})?)[）)][。；]?$/u;
/** - 清点物资（总务处）, - 写总结 @林老师: who does an entry of a list. */
const entryAtEnd =
  /(?:(?<=[^，。；（）()]{4}.{0,40})[（(]([^（）()：:。；，]{2,20})[）)]| ?[@＠]([\u3400-\u9fff、]{2,16}))[。；]?$/u;
/** “三八”节活动      工会, at the right of the page. */
const apartAtEnd = /(?<=[^ \u3000]{4})(?: {4,}|\u3000{2,} *)([\u3400-\u9fff、，]{2,40})[。；]?$/u;
/** Without one of these nothing is marked. */
const mayMark = /[）)〕］】\]][。；]?$|[—－@＠-]| {4}|\u3000{2}/u;
const longestEnd = 70;

const fewest = 3;

/** 举行开学典礼（德育处）: where several lines end so, the brackets name who does it, and are labelled as other documents do. */
export function labelUnits(lines: readonly Line[]): Cleaned {
  const heads = headsInBrackets(lines);
  const labelled = new Map([
    ...labelledAt(bracketAtEnd, lines, heads, fewest),
    ...labelledAt(markedAtEnd, lines, heads, 1),
    ...labelledAt(officeAtEnd, lines, heads, 1),
    ...labelledAt(apartAtEnd, lines, heads, 2),
    ...labelledAt(
      entryAtEnd,
      lines.filter(({ isEntry }) => isEntry),
      heads,
      1,
    ),
    ...labelledWithin(lines),
  ]);
  const own = lines.map((line) => labelled.get(line) ?? inFull(line));
  return { lines: toldBelow(own), did: [] };
}

const bareLabel = '(牵头|配合|主办|承办|协办|主责|责任)(?=[:：]\\S)';
const opensNote = /^(?:牵头|配合|主办|承办|协办|主责|责任)(?:单位|部门|科室)?[:：]\S/u;
const labelWithin = new RegExp(`(?<=^|[；;。 \\u3000])${bareLabel}`, 'gu');

/** 牵头：财务部。配合：审计小组, all of a line: the label is short for 牵头单位, and what parts it from the next ends no sentence. */
function inFull(line: Line): Line {
  if (!opensNote.test(line.text)) return line;
  return { ...line, text: line.text.replace(labelWithin, '$1单位').replace(/。(?=[\u3400-\u9fff]{2,6}[:：])/gu, '；') };
}

/** （牵头单位：督查处，各区局为实施单位，下同）: who they are holds for the notes below that do not say it. */
const alike = /[，,]([^，,；;：:（）()]{2,60}为([\u3400-\u9fff]{2,4}单位))[，,]下同[）)]/u;
const ledAtEnd = /([（(]牵头[^（）()：:]{0,8}[：:][^（）()]{2,100})([）)][。；]?)$/u;

function toldBelow(lines: readonly Line[]): readonly Line[] {
  const at = lines.findIndex(({ text }) => alike.test(text));
  const [, told = '', label = ''] = alike.exec(lines[at]?.text ?? '') ?? [];
  if (at < 0) return lines;
  return lines.map((line, place) => {
    const isBelow = place > at && ledAtEnd.test(line.text) && !line.text.includes(label);
    return isBelow ? { ...line, text: line.text.replace(ledAtEnd, `$1，${told}$2`) } : line;
  });
}

/** The lines that end in units so marked, where these are enough and most of what is so marked. */
function labelledAt(mark: RegExp, lines: readonly Line[], heads: ReadonlySet<Line>, least: number): [Line, Line][] {
  let marked = 0;
  const naming = lines.flatMap((line, at): [Line, Line][] => {
    if (!mayMark.test(line.text) || heads.has(line) || isMonthTitle(line.text)) return [];
    const worth = points.exec(line.text)?.[0] ?? '';
    const above = openedAbove(lines[at - 1], line);
    const match = mark.exec(`${above}${line.text.slice(0, line.text.length - worth.length).slice(-longestEnd)}`);
    if (match === null) return [];
    const [all, ...found] = match;
    const parts = (found.find((name) => name !== undefined) ?? '').replace(byDuties, '').split(/[，,；;]/u);
    const time = parts.find((part) => isTimeCell(part) || ofDay.test(part)) ?? '';
    const helpers = parts.flatMap((part) => helper.exec(part)?.[1] ?? []);
    const names = parts.filter((part) => part !== time && !helper.test(part)).join('、');
    if (saidInWords.test(names) || names === '') return [];
    marked += 1;
    // 致读者的一封信——松岭县第二小学: whose the paper is.
    const isWho = areUnits(names) || (mark === markedAtEnd && posts.test(names)) || /[@＠]/u.test(all);
    if (!isWho || (/^[—－-]/u.test(all) && ofSchool.test(names))) return [];
    const before = above === '' ? undefined : lines[at - 1];
    if (before !== undefined) return [[before, labelledEnd(before, above.length, above.slice(1))]];
    const beside = helpers.length === 0 ? '' : `；配合单位：${helpers.join('、')}`;
    const until = time === '' ? '' : `；完成时间：${time}`;
    return [[line, labelledEnd(line, all.length + worth.length, `${names}${beside}${until}）${worth}`)]];
  });
  return naming.length < least || naming.length * 2 < marked ? [] : naming;
}

/** …。（保育员）: behind all of a text nobody is only named by the way. */
const posts = /^(?:[\u3400-\u9fff]{2,6}(?:员|师|长|人员|教师|老师|书记|干部)(?:、(?=.)|$)){1,4}$/u;

/** （政教处，17日）: in the month above. */
const ofDay = /^(?:[0-9]{1,2}月)?[0-9]{1,2}日(?:前)?$/u;

/** 迎新会（团委）；大扫除（总务处）。: several things on a line, each with whose it is. */
const behindEach = /[（(]([^（）()：:。；]{2,40})[）)](?=[；。]|$)/gu;
/** 运动会（体育组），家长参与率不低于90%: in a row of a table also before what is said of it. */
const withinRow = /(?<![科处室办股部局委厅院馆])[（(]([^（）()：:。；]{2,40})[）)](?=[；。，、 （]|$)/gu;
const fewestWithin = 2;

function labelledWithin(lines: readonly Line[]): [Line, Line][] {
  const naming = lines.flatMap((line) => {
    if (!(line.isEntry ? /[）)][；，、 （]/u : /[）)]；/u).test(line.text) || saysWhose.test(line.text)) return [];
    const pattern = line.isEntry ? withinRow : behindEach;
    const names = [...line.text.matchAll(pattern)].map(([, inside = '']) => inside);
    return names.length > 0 && names.every(areUnits) && !names.some(isDone) ? [{ line, names, pattern }] : [];
  });
  return naming
    .filter(({ names }) => names.length >= fewestWithin || naming.length >= fewestWithin)
    .map(({ line, pattern }) => [line, { ...line, text: line.text.replace(pattern, '（责任单位：$1）') }]);
}

/** A column of its own says whose the row is. */
const saysWhose = /(?:责任|牵头|负责|主办)(?:单位|科室|处室|部门|人)：/u;
/** （参观校史馆，…） says what is done. */
const isDone = (inside: string) => openingVerb(inside.replace(ownWork, '')) !== undefined;

const onlyBracket = /^[〔［【[][^〔〕［］【】[\]]{2,60}[〕］】\]]$/u;

/** 【保卫科】 above each 1.: where the count that ends above such a line begins anew below it, they head what follows, and end nothing. */
function headsInBrackets(lines: readonly Line[]): ReadonlySet<Line> {
  const heads = lines.flatMap((line, at) => {
    const below = onlyBracket.test(line.text) ? headingOf(lines[at + 1]?.text ?? '') : undefined;
    if (below?.ordinal !== 1) return [];
    return [{ line, goesAnew: headingOf(lines[at - 1]?.text ?? '')?.style === below.style }];
  });
  return new Set(heads.some(({ goesAnew }) => goesAnew) ? heads.map(({ line }) => line) : []);
}

/** （宣传科，团委参与）: who helps stands behind whose it is. */
const helper = /^([\u3400-\u9fff、]{2,24}?)(?:参与|配合|协助|协办)$/u;
/** （校医负责，班主任配合） is a note by itself. */
const saidInWords = /(?:牵头|负责|配合|协助)$/u;
/** （教务科）（8分）: what it is worth stands behind whose it is. */
const points = /[（(][0-9.]{1,4} ?分[）)][。；]?$/u;

function labelledEnd(line: Line, length: number, names: string): Line {
  return { ...line, text: `${line.text.slice(0, -length)}（责任单位：${names}` };
}

/** （教务处、 that the page broke: the bracket that this line closes, with what stands in it above. */
function openedAbove(before: Line | undefined, { text }: Line): string {
  if (before === undefined || !/^[^（）()〔〕［］【】]{1,40}[）)〕］】][。；]?$/u.test(text)) return '';
  return /[（(〔［【][^（）()〔〕［］【】：:。；]{0,40}$/u.exec(before.text.slice(-longestEnd))?.[0] ?? '';
}

const longestNames = 60;

/** Names of units and nothing else: 教务处、总务处, 各处室各年段; one may be set wide. */
export function areUnits(text: string): boolean {
  return (
    text.length <= longestNames &&
    closedUp(text)
      .split(/[、，,/\s]+|(?<=.)(?=各)/u)
      .every((name) => unit.test(name))
  );
}

/** 教务处、高一年段: in a column of units a grade is one, too; elsewhere it is most often whom something is for. */
export function areUnitsInCell(text: string): boolean {
  return areUnits(text.replace(/年[级段](?=$|[、，,/\s])/gu, '年级组'));
}
