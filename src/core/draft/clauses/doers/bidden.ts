import { bracket, mayNot, must, person, unitEnd } from '../name-ends.ts';
import { acts } from './acts.ts';
import { isSubject, namesIn } from './names.ts';

const ordered = new RegExp(
  `^(?=[^，]{3})((?:[^，。；：“”]{0,64}?${unitEnd}|[镇乡](?=（))${bracket}(?=等?(?:${must}|${mayNot}))|(?:[^，。；：“”]{1,44}?${person}|[^，。；：“”]{0,12}?专家)(?=等?(?!将)${must})|(?:[^，。；：“”]{0,44}?人员|[^，。；：“”]{1,44}?(?:教师|员工))(?=${mayNot}))`,
  'u',
);
/** Those who are asked come, go or stay away. */
export const comesOrGoes =
  '(?:[请销休]假|外出|缺[课勤席]|进?[离返到入进出回][校园岗场厂村站馆会港船]|[上下值换][班课岗车船]|出[国境差]|就[餐诊医寝]|住[宿校院]|考试|参[赛会评训展])';
const going = `${comesOrGoes}(?:一律|都|均)?(?:必须|应当|应该|须(?!知))(?!由(?!本人))`;
/** 新教师上岗后必须服从安排, 街道接到通知后应当立案, 学徒请假须有凭条: in between stands when. */
const orderedLater = new RegExp(
  `^([^，。；：“”、的]{1,24}?(?:${unitEnd}|${person}))(?=[^，。；：“”、和]{2,20}?[后前时](?:必须|应当|应该|须(?!知)|要(?!求|点|素))|${going})`,
  'u',
);
const goes = new RegExp(`^${going}`, 'u');
/** Without one of these nobody has to do anything. */
const mayOrder = /[要应须务需将责不请]/u;
const endsInUnit = new RegExp(`${unitEnd}${bracket}$`, 'u');
const endsInPerson = new RegExp(`${person}${bracket}$`, 'u');

/** Who a clause says has to do what it says behind them, by a word that bids or forbids; `isLater`: not at once. */
export interface Bidden {
  readonly names: readonly string[];
  readonly said: string;
  readonly isLater: boolean;
}

export function biddenIn(clause: string): Bidden | undefined {
  if (!mayOrder.test(clause)) return undefined;
  const named = ordered.exec(clause)?.[1];
  const said = clause.slice((named ?? '').length);
  // 成员必须是骨干教师: what they have to be, and nothing that they do.
  if (/^等?(?:必须|须|应当?|应该)是(?!否)/u.test(said)) return undefined;
  const names = named === undefined ? [] : subjectsIn(named.replace(andWith, '、').replace(andTheir, '、'));
  if (named !== undefined && areSubjects(names, said)) return { names, said: said.replace(/^等/u, ''), isLater: false };
  const later = named === undefined ? orderedLater.exec(clause)?.[1] : undefined;
  const behind = clause.slice((later ?? '').length);
  return later !== undefined && isSubject(later, '应当') && (goes.test(behind) || !acts(behind))
    ? { names: [later], said: behind, isLater: true }
    : undefined;
}

/** 一车间、二车间学徒不得…: the first is no name by itself, and they are one. */
function subjectsIn(named: string): string[] {
  const names = namesIn(named);
  const isOne =
    !/方$/u.test(named) &&
    !endsInUnit.test(named) &&
    names.some((name) => !endsInUnit.test(name) && !endsInPerson.test(name));
  return isOne ? [named] : names;
}

/** 教育、民政、卫生健康等主管机关和妇联应当…: what is listed before the word that all of them stand under may be half a name. */
function areSubjects(names: readonly string[], said: string): boolean {
  const under = names.findLastIndex((name, at) => at > 0 && ofAll.test(name) && isSubject(name, said));
  return names.every((name, at) => isSubject(name, said) || (at < under && name.length <= longestField));
}

const ofAll = /(?:部门|机关|单位|机构)$/u;
const longestField = 8;

/** 检测机构及其工作人员应…: they, and whose they are. */
const andTheir = /及其(?=[^他它余]{2})/u;

/** 学校与家长应…: before 应 they are two. */
const andWith = /(?<=学校|单位|部门|企业|学院|（系）|家长|学生|教师|人员)与(?=[\u3400-\u9fff])/u;
