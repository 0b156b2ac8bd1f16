import { partedBehind } from '../../characters.ts';
import { withoutMarks } from '../../duties/sentences.ts';
import { verbEndsAt } from '../acting-verbs.ts';
import { openingVerb } from '../before-verb.ts';
import type { Clause } from '../clauses.ts';
import { withoutMarker } from '../marker.ts';

/** 5月9日 | 亲子运动会，家长到场率…: what has the name of an event alone is held on its day. */
export function asNamed(clause: Clause): Clause[] {
  const parts = clause.role === 'noun' || isListOfNames(clause) ? partedBehind(clause.text, /(?<=、)/u) : [];
  if (parts.length > 1 && parts.every(isHeldByItself)) return parts.map((text) => ({ text, role: 'act' }));
  return [clause.role === 'noun' && isNamedEvent(clause.text) ? { ...clause, role: 'act' } : clause];
}

/** 春季运动会, 消防演练: held on its day. */
export const isNamedEvent = (title: string): boolean => named.test(withoutMarker(title));

/** 学生报到、学法指导、班主任会议: each ends in what is done, or is an event by its name. */
function isHeldByItself(part: string): boolean {
  const words = withoutMarks(part);
  return isOwnEvent(part) && (verbEndsAt(words) || named.test(words) || openingVerb(words) !== undefined);
}

const named =
  /^[^，：]{2,24}(?:[^机协委学工商社]会议?|[比大竞初决]赛|比武|艺术节|科技节|体育节|读书节|典礼|仪式|活动|演练|检查|评比|考试|[会期月联统模]考|阅卷|报到|注册|开学|休业式|座谈|教代会|测试|测评|报到|散学|培训|讲座|展演|验收|面试)(?:（[^（）]{1,16}）)?[，。；]?$/u;

/** Under 3月份 学雷锋活动 alone is what is to be held; 期末考试、民主评议 are two. */
export function asEvents(clause: Clause): Clause[] {
  if ((clause.role !== 'noun' && !isListOfNames(clause)) || onlyLeads.test(clause.text)) return [clause];
  const names = partedBehind(clause.text, /(?<=、)/u);
  if (names.length > 1 && names.every(isOwnEvent) && !isOfAll(names))
    return names.map((text) => ({ text, role: 'act' }));
  return clause.role === 'act' || event.test(withoutMarker(clause.text)) ? [{ ...clause, role: 'act' }] : [clause];
}

/** 1月20日～22日上午（周四～周六上午），, 下午三、四两节课，, 高三，: when what follows is held, or whose it is. */
const onlyLeads =
  /^(?:(?:(?:20[0-9]{2}年)?[0-9]{1,2}月)?[0-9]{1,2}日(?: ?[-—–~～至到]{1,2} ?(?:[0-9]{1,2}月)?[0-9]{1,2}日)?)?(?:[上下中]午|晚上?)?(?:第?[一二三四五六七八、]{1,5}(?:两|三)?节课?)?(?:（[^（）]{1,20}）)?，$|^[^，]{2,3}，$/u;

/** 开学前校舍、设施设备安全检查: the last says what is done with all of them. */
const isOfAll = (names: readonly string[]) =>
  isHeldByItself(names.at(-1) ?? '') && !names.slice(0, -1).some(isHeldByItself);

/** A signature's name and day are none, nor is when something begins or ends, or a holiday. */
const event =
  /^(?![^：]*(?:结束|开始|出发|放假)[，。；]?$|(?:上午|下午|中午|晚上?)?[0-9]{1,2}[:：点时])[^：]{2,30}(?<!的|校|园|中学|小学|[局委处室科组]|中心|[0-9年月日]|[，。；])[，。；]?$/u;
/** It says of itself what is done: nothing is acted on. */
const isListOfNames = ({ text, role }: Clause) =>
  role === 'act' && /^[^由在与将把对向、]+、/u.test(text) && openingVerb(text.replace(occasion, '')) === undefined;

/** 开学检查 is none that opens with a verb. */
const occasion = /^(?:开学|入学|毕业|返校|开园|入园|入队)/u;

const shortestEvent = 4;

/** 各班班长、劳动委员、体育委员会议: who comes. */
const whoComes = /(?:[班组级社队校园科处]长|委员|主任|教师|老师|学生|代表|干部|书记)$/u;

/** 教研组、备课组会议 is one. */
function isOwnEvent(name: string): boolean {
  const words = withoutMarks(name);
  if (ownDay.test(words)) return true;
  // 新生入园, 消防员进校园: what ends a list of schools ends an event, too, where somebody goes there.
  const isVisit = /[入进游][校园]+$/u.test(words);
  const isEvent = isVisit || (event.test(words) && !whoComes.test(words));
  return words.length >= shortestEvent && isEvent && !/[0-9%]|^.?等|[和与及]/u.test(words);
}

/** 6月20日前各部门递交总结. */
const ownDay = /^[0-9]{1,2}月(?:[0-9]{1,2}日|底|[上中下]旬)(?:之?前)?[\u3400-\u9fff]{4,}$/u;
