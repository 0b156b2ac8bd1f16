import { verbEndsAt } from '../acting-verbs.ts';
import { person } from '../name-ends.ts';
import { prepositionalRole } from '../prepositional-role.ts';

const causing = /^[\u3400-\u9fff]{0,4}?(?:支持|鼓励|引导|推动|组织|指导|督促|动员|发动|允许|联合|会同)/u;
const inner =
  /(?:通过|立足|联合|会同|围绕|聚焦|面向|瞄准|依托|利用|借助|结合|根据|按照|针对|采取|以|(?:组织|整合|汇聚)(?=[^，]{2,40}(?:力量|资源|要素)$))[^，]{2,}$/u;
/** 引导合作社聚焦茶叶加工 is cut, whatever verb the thing ends in; 组织教师面向全县开放课堂 is whole. */
const looksAt = /^(?:聚焦|瞄准|面向)/u;
const actor =
  /(?:企业|单位|机构|部门|平台|院所|组织|高校|学校|中心|的(?:[区县镇乡村校园]|地区|区域|地方|街道|社区|乡镇)|^在[^，]*(?:区域|地区|领域|地方|街道|乡镇|园区))$/u;
/** 建立以…为主的: of what it is made, and not yet what. */
export const pile = /^[\u3400-\u9fff]{0,4}(?:建立|建成|成立|组建|形成|构建|打造)(?:以|由)(?:(?!的).)*$/u;

/** 各支部组织党员，到社区做义工: to what, the next clause says. */
const gathered = new RegExp(`^[^，的、]{0,12}(?:组织|发动|带领)[^，的、]{0,4}(?:${person}|骨干|代表)$`, 'u');

/** 研究在灌装、包装等方面，| 给予支持; 探索以订单为纽带，| 建设基地: in what, or by what, and not yet what. */
const within =
  /^[\u3400-\u9fff]{0,4}?(?:研究|探索|尝试)(?:在[^，]*(?:方面|领域|环节|区域|地区|行业|过程|中)|以(?:(?!的).)*为[^，的]{2,8})$/u;

/** 鼓励银行在额度、利率等方面，| 给予优惠: the same of somebody else. */
const theirWithin = /^[\u3400-\u9fff]{0,4}?(?:支持|鼓励|引导|推动|允许)[^，、]{2,12}在[^，]*(?:方面|领域|环节)$/u;

/** It names who is to be led to something, and by what, and not yet to what. */
export function isCut(act: string): boolean {
  if (pile.test(act)) return true;
  if (gathered.test(act) || within.test(act) || theirWithin.test(act)) return true;
  const match = causing.exec(act);
  if (match === null || /[0-9]/u.test(act)) return false;
  const rest = act.slice(match[0].length);
  const by = inner.exec(rest);
  if (by !== null && by.index > 0 && looksAt.test(by[0]))
    return !hasVerb(by[0]) && !(by[0].startsWith('面') && prepositionalRole(by[0]) === 'act');
  if (by !== null && by.index > 0)
    return (
      !(hasVerb(by[0].slice(2)) || verbEndsAt(rest)) ||
      /(?:方式|形式|途径|渠道|手段|平台|规划|计划|要求|规定|需求)$/u.test(rest)
    );
  return (actor.test(rest) || /^[^与和同]*[与和同].*(?:合作|联合|协同|携手)$/u.test(rest)) && !hasVerb(rest);
}

function hasVerb(text: string): boolean {
  return /(?:接入|纳入|走进|深入(?=社会|基层|一线|农村|乡村|社区|企业|学校|班级)|进驻|开展|进行|实施|建立|制定|参与|加强|推进|落实|提供|设立|解决|承担|申报|完成|提升|提高|做好|组织|举办|建设|搭建|构建|打造|组建|开设|创建)/u.test(
    text,
  );
}

/** 加快…产品，…产品，…产品研发: its verb comes at the end. */
export function wantsVerb(act: string): boolean {
  return (
    /^(?:加快|加速|推动|推进|促进)(?!建设(?!用|性)|构建|打造|建立|制定|组建|搭建|设立)/u.test(act) && !verbEndsAt(act)
  );
}
