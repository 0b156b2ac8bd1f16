import { openingVerb } from '../before-verb.ts';
import { person } from '../name-ends.ts';
import { prepositionalRole } from '../prepositional-role.ts';
import { causing } from './names.ts';

/** 首轮未聘的人员按公布的岗位填报, 放弃面试的考生向考点提出: which of them, where no verb opens who they are. */
const whichOf = new RegExp(
  `^(?!由)[^，、与和将把对向为]{2,10}的(?:[\\u3400-\\u9fff]{0,3}${person}|班级|单位|企业)$`,
  'u',
);
export const whichIn = (own: string, rest: string): readonly string[] | undefined =>
  whichOf.test(own) &&
  openingVerb(own) === undefined &&
  !causing.test(own) &&
  !/^(?:有|无|所有|全体)/u.test(own) &&
  prepositionalRole(rest) !== 'means'
    ? [own]
    : undefined;

/** 各班候选人, 林老师, 总务部门, where `rest` is what stands behind them: no first half of it. */
export const isSurelySomebody = (own: string, rest: string): boolean =>
  somebody.test(own) && !isOfWork.test(rest) && !joinsMore.test(rest);

const somebody =
  /^(?:各|全体|所有|每[位名])[^，]{2,8}[人员师生长]$|^[\u3400-\u9fff]{1,3}老师$|^[\u3400-\u9fff]{2}(?<!工作|管理|相关|有关|其他|参加|组织|安排|来访|外来)人员$|^[\u3400-\u9fff]{2,6}部门$/u;
/** 参会人员以及列席人员: no more than the first of them. */
const joinsMore = /^(?:以及|[和与或、])/u;
const isOfWork = /(?:工作|机制|制度|方案|建设|活动|培训|会议?|管理|名单|情况)[，。；]?$/u;
