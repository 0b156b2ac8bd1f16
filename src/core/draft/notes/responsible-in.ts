import { matchesIn } from '../../matches-in.ts';
import { closedUp, hasWords } from '../characters.ts';
import { areUnits } from '../clean/label-units.ts';
import { isTimeCell } from '../clean/times/time-cell.ts';
import { byDuties, isUnitLabel, leader, leads, partners, times } from './note-labels.ts';
import { officeAndPerson } from './person-names.ts';
import type { OfYear, Responsible } from './responsible.ts';

export interface Note {
  /** Where it stood, in the text without notes. */
  readonly at: number;
  readonly responsible: Responsible;
}

/** A name in it may have brackets of its own: 各县（区）教育局. */
const whole =
  /[（(〔［【[]((?:[^（）()〔〕［］【】[\]]|[（(][^（）()〔〕［］【】[\]]{1,20}[）)]){2,400})[）)〕］】\]][。；;]?/gu;
const bareNote =
  /(?:^|(?<=[。；\s])|(?=[—－]{2}))(?:[—－-]{1,2} ?)?((?:(?:牵头|责任|负责|配合|主办|承办|协办|主责|主管|协同|参与)(?:单位|科室|处室|部门|股室|人|领导|主体)|(?:落实|实施|执行|组织)(?:单位|科室|处室|部门|股室|主体)|(?:具体|主要)负责人|(?:完成|检查|验收|截止|上交|报送)(?:时限|时间)|(?:时间节点|完成期限|办结时限|时限)(?=[:：][^，。；：]{2,14}(?:[前内底末年月日])。?$)|(?:责任|牵头|主办)(?=[:：][^，。；：]{0,30}(?:[局委科室处部办组所中心]|年级|工会)(?:[、，；]|。?$)))[:：][^。]{1,200})。?$/u;

/** …。由县水利局牵头，各乡镇配合。: a sentence that says whose all before it is, and nothing else. */
const saidAtEnd =
  /(?<=[。；]|^(?=由|[^。；：（），]{2,30}牵头，[^。；：，]{2,60}(?:配合|协助|参与)。?$))(?:[此该本这]项(?:工作|任务|活动)|(?:以上|上述)[^，由]{0,6})?((?:由[^。；：（），]{2,60}(?:负责(?:落实)?|牵头)|[^。；：（），由]{2,60}按(?:各自)?职责(?:分工)?负责(?:落实)?|[^。；：（），由]{2,60}牵头，[^。；：（），]{2,60}(?:配合|协助|参与))(?:，[^。；：（），]{2,60}(?:配合|协助|参与|落实|实施))*)[。：]?$/u;

/** With what both end: nothing else is looked at twice. */
const partAtEnd = /(?:负责|落实|牵头|配合|协助|参与)[。：]?$/u;

/** …。总务处负责。: the same, where nothing but offices stands before it. */
const chargedAtEnd = /(?<=[。；])(([^。；：（），由]{2,40})负责)。?$/u;

const labelled = /^([\u3400-\u9fff]{2,8})[:：](.+)$/u;
/** 甲局牵头，乙局参与，各县负责落实: names alone, each group with what part it has. */
const shareOf =
  /^([^，。；：:]{2,60}?)(?:(?:牵头)?负责(?:落实)?|牵头|配合|协助|参与|参加|落实|予以支持|具体(?:实施|承办|组织|执行))$/u;
const betweenShares = /(?<=牵头|负责|落实|配合|协助|参与|参加)[，、；]/u;
const officeEnd = '(?:[局委办厅处科室部联会府院]|中心)';
const betweenNames = new RegExp(
  [
    String.raw`[、，,；;](?![^（(]{0,24}[）)])\s*`,
    String.raw`(?<![A-Za-z0-9.])\s+|\s+(?![A-Za-z0-9])`,
    String.raw`(?<=[局科室处部委办])和(?=[\u3400-\u9fff])`,
    String.raw`(?<=[\u3400-\u9fff]{2})(?:[和及与]|以及)(?=各)`,
    String.raw`(?<=[\u3400-\u9fff](?:${officeEnd}|[股所站队组校园]))会同(?=[\u3400-\u9fff]{2})`,
    // 市住建局市财政局: two lines of one cell.
    String.raw`(?<=[\u3400-\u9fff]{2}${officeEnd})(?=(?:各|[省市区县](?![域划间场民级直]))[\u3400-\u9fff（、）]{1,10}${officeEnd}(?:$|[、，；\s]))`,
  ].join('|'),
  'u',
);

/** 教务处 张某 names two, 村书记 孙某 one: who they are, and their name. */
const betweenPeople = /[、，,；;]\s*|(?<![长员记书任人师]) +/u;

/** （责任单位：…, at the end: who wrote it forgot the other half. */
const unclosed = /[（(](?:责任|牵头|负责|配合|主办)[\u3400-\u9fff]{0,4}[:：][^（）()。]{2,80}$/u;

/** The text without its notes, and the notes. What stands in brackets and is no note stays. */
export function responsibleIn(written: string): { readonly text: string; readonly notes: readonly Note[] } {
  const text = written.replace(unclosed, '$&）');
  if (!/[:：]|牵头|负责|配合|协助|参与|具体|(?:^|[。；])[（(〔［【[]/u.test(text)) return { text, notes: [] };
  const notes: Note[] = [];
  let rest = '';
  let from = 0;
  for (const { 0: all, 1: inside = '', index } of matchesIn(text, whole)) {
    const responsible = readNote(inside) ?? (/^[。；]?$/u.test(text.charAt(index - 1)) ? timeAlone(inside) : undefined);
    if (responsible === undefined) continue;
    rest += text.slice(from, index);
    // The mark behind a note ends the sentence before it.
    if (/[。；;]$/u.test(all) && !/[。；]$/u.test(rest)) rest += all.slice(-1);
    notes.push({ at: rest.length, responsible });
    from = index + all.length;
  }
  rest += text.slice(from);
  const last = bareNote.exec(rest.slice(-260)) ?? (partAtEnd.test(rest.slice(-5)) ? partSaidIn(rest) : null);
  const responsible = last?.[1] === undefined ? undefined : readNote(last[1]);
  if (last === null || responsible === undefined) return { text: rest, notes };
  const kept = rest.slice(0, rest.length - last[0].length).trimEnd();
  return { text: kept, notes: [...notes, { at: kept.length + 1, responsible }] };
}

/** Until when, and not on which day. */
const lastDay = /(?:[底末前]|完成)$/u;
const oneDay = /^[0-9]{1,2}月[0-9]{1,2}日$/u;

/** …。（5月前完成）, …。（11月14日）: behind a full stop it is for all that stands before it. */
function timeAlone(inside: string): Responsible | undefined {
  return (lastDay.test(inside) || oneDay.test(inside)) && isTimeCell(inside)
    ? { lead: [], with: [], time: inside }
    : undefined;
}

function partSaidIn(text: string): RegExpExecArray | null {
  const charged = chargedAtEnd.exec(text.slice(-60));
  return saidAtEnd.exec(text.slice(-160)) ?? (areUnits(charged?.[2] ?? '') ? charged : null);
}

interface Found {
  readonly lead: string[];
  readonly with: string[];
  time: string;
  measure?: string;
  years?: OfYear[];
  score?: string;
  scoring?: string;
  remark?: string;
}

/** 6月底完成, 5月底取得明显成效并持续推进, 持续推进: until when, or all the time. */
const untilWhen =
  /^(?:力争|争取)?(?:20[0-9]{2}年)?(?:[0-9]{1,2}月(?:[0-9]{1,2}日|底|份|[上中下]旬)?|年底|[上下]半年|第?[一二三四]季度)(?:之?前|前)?(?=(?:全面|基本|全部)?(?:完成|取得|实现|启动|建成|上线|投用|到位|见效|落实|办结|销号)[\u3400-\u9fff]{0,20}$)/u;
const ongoing = /^(?:持续|长期|常态化?|逐步|分步|有序|立即)(?:推进|坚持|实施|开展|落实|进行|整改|完成)?$/u;
const saysWhen = (part: string) =>
  isTimeCell(part) || untilWhen.test(part) || ongoing.test(part) || part.split('、').every(isTimeCell);

const untilTime = (part: string) => untilWhen.exec(part)?.[0] ?? part;

/** 10, 10分. */
const points = /^([0-9]{1,4}(?:\.[0-9]{1,2})?) ?分?$/u;

/** 督查处，各区局为实施单位: what they do is told behind their names. */
const toldBehind = /[，,]([^，,；;：:]{2,60})为([\u3400-\u9fff]{2,8})(?=$|[，,；;])/u;

const helping = /^(?:配合|协办|协助|协同|协作|参与|参加)/u;

/** As other notes have it, the label before the names. */
function labelledBefore(inside: string): string {
  return inside.replace(toldBehind, (all, names: string, label: string) =>
    isUnitLabel(label) ? `；${label}：${names}` : all,
  );
}

function readNote(written: string): Responsible | undefined {
  const inside = labelledBefore(written.replace(/[，,]下同$/u, ''));
  const found: Found = { lead: [], with: [], time: '' };
  let isNote = false;
  const leaders: string[] = [];
  let [areLeaders, areHelpers] = [true, true];
  for (const part of inside.split(
    /[；;]|[，,。 ](?=[\u3400-\u9fff]{2,8}[:：])|(?<=.)(?<!牵头|主要|第一|直接)(?=(?:牵头|责任|配合|主办|承办|协办|完成)(?:单位|科室|处室|部门|股室|人|领导|时限|时间)[:：])/u,
  )) {
    const [, label = '', names = ''] = labelled.exec(part.trim()) ?? [];
    if (leader.test(label)) leaders.push(part.trim());
    else if (leads.test(label) || partners.test(label)) {
      share(found, leads.test(label) ? 'lead' : 'with', names, label);
      areLeaders &&= label.endsWith('领导');
      areHelpers &&= helping.test(label);
    } else if (times.test(label)) found.time = names.trim();
    else if (label === '目标') found.measure = names.trim();
    else if (label === '评分标准') found.scoring = names.trim();
    else if (label === '分值' && points.test(names.trim())) found.score = points.exec(names.trim())?.[1] ?? '';
    else if (/^(?:分值|现状|年度值|属性|备注|分管领导)$/u.test(label)) {
      const [, head, value] = /^([^为]+)为([^为]+)$/u.exec(names) ?? [];
      if (/^(?:现状|年度值)$/u.test(label) && head !== undefined && value !== undefined)
        found.years = [...(found.years ?? []), { head, value }];
      const isForeign = label === '备注' && !/[\u3400-\u9fff]/u.test(names);
      found.remark = [found.remark, isForeign ? names.trim() : part.trim()]
        .filter(Boolean)
        .join(isForeign ? '; ' : '；');
    } else if (label === '' && saysWhen(part.trim())) {
      found.time ||= untilTime(part.trim());
      continue;
    } else if (label === '' && isNote) share(found, 'with', part, label);
    else continue;
    isNote = true;
  }
  if (isNote)
    return {
      ...withLeaders(found, leaders),
      ...(areLeaders && { isOverseen: true }),
      ...(areHelpers && { isHelped: true }),
    };
  return unlabelled(inside.replace(/。.*$/u, ''));
}

function unlabelled(inside: string): Responsible | undefined {
  const [, said = '', time = ''] = saidThenTime.exec(inside) ?? [];
  if (time !== '' && !isTimeCell(time)) return undefined;
  const shares = asList(said)
    .replace(/^由/u, '')
    .split(betweenShares)
    .map((part) => shareOf.exec(part)?.[1]);
  const [lead = '', ...partners] = shares.map((names = '') => names);
  if (shares.includes(undefined) || /由|要|全面|谁/u.test(lead) || helpsBehind.test(said.split(betweenShares)[0] ?? ''))
    return undefined;
  return { lead: namesIn(lead), with: partners.flatMap((names) => namesIn(names)), time };
}

/** 甲局、乙局，丙镇负责: a comma between names that all do it. */
function asList(said: string): string {
  const parts = said.replace(/负责(?:落实)?$/u, '').split(/[，,]/u);
  return parts.length > 1 && parts.every((part) => areUnits(part.replace(/[（(][^（）()]{1,12}[）)]/gu, '')))
    ? said.replace(/[，,]/gu, '、')
    : said;
}

/** 办公室牵头，各科室配合，6月底前完成. */
const saidThenTime = /^(.+?)(?:[，；]([^，；]{2,12}(?<!负责|牵头|配合|协助|参与|参加|落实|予以支持|具体实施)))?$/u;

/** Who leads is told beside the offices that do it, and answers for it where none does. */
function withLeaders(found: Found, leaders: readonly string[]): Responsible {
  if (found.lead.length + found.with.length === 0) {
    const names = leaders.flatMap((part) => namesBehind('领导', labelled.exec(part)?.[2] ?? ''));
    return { ...found, lead: names };
  }
  const remark = [found.remark, ...leaders].filter(Boolean).join('；');
  return remark === '' ? found : { ...found, remark };
}

const leadsBehind = /(?:牵头|主办|主责|总负责)$/u;
const helpsBehind = /(?:配合|协助|参与|参加)$/u;

/** 责任科室：基教科牵头，督导室、教研室配合: what stands behind names says more of them than the label does. */
function share(found: Found, side: 'lead' | 'with', names: string, label: string): void {
  const [, last = ''] = /[，,] ?([^，,、]+)$/u.exec(names) ?? [];
  const isTimed = saysWhen(last);
  if (isTimed) found.time ||= untilTime(last);
  const groups = (isTimed ? names.slice(0, -last.length - 1) : names).split(
    /(?<=牵头|主办|主责|总负责|配合|协助|参与|参加)[，,；;、]\s*/u,
  );
  for (const group of groups) {
    const own = leadsBehind.test(group) ? 'lead' : helpsBehind.test(group) ? 'with' : side;
    found[own].push(...namesBehind(label, group.replace(own === 'lead' ? leadsBehind : helpsBehind, '')));
  }
}

function namesBehind(label: string, names: string): string[] {
  return namesIn(names, /(?:人|人员|领导)$/u.test(label) ? betweenPeople : betweenNames);
}

/** One name set wide, 工  会, is no two. */
const ofOneList = /[^、，,；;]+/gu;
/** 民政局等有关部门 names no more than 民政局. */
const others = /(?<=[局委办处科部室会院厅])等(?:有关|相关)?(?:部门|单位|科室)$/u;

function namesIn(text: string, between = betweenNames): string[] {
  return text
    .replace(ofOneList, closedUp)
    .split(between)
    .map((name) =>
      name
        .replace(/[。.]$|等$|[（(]?[0-9-]{7,13}[）)]?$/gu, '')
        .replace(byDuties, '')
        .replace(others, '')
        .trim(),
    )
    .flatMap(officeAndPerson)
    .filter((name) => name.length >= 2 && name.length <= 40 && hasWords(name));
}
