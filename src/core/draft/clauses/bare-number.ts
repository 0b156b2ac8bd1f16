import { verbEndsAt } from './acting-verbs.ts';

const bareNumber =
  /^(?:上半年、下半年|[上春]、?[下秋](?:半年|两?季)|上下半年|半年)各(?:开展|组织)?[0-9一两]次[，。；]?$|^(?:[0-9一两三四五]年内?(?:累计|共|总计)|全年|年内|全学期|[一1]个?(?:周|月|季度|学期|学年|年)|累计|共|总数|总计|人均|原则上|一般)?(?:每[个人校班年月周天日季度学期户名位家所]{1,3})?(?:不少于|不低于|不超过|至少|最多|不得少于|不得超过|达到?|控制在|为)?[0-9一二两三四五六七八九十百千]{1,5}[多余]?(?![日号月])[\u3400-\u9fff]{1,3}(?:以上|以内|以下|左右)?[，。；]?$|^(?:力争|确保|基本)?(?:到?(?:[0-9]{4}年|今年|年)底?前?)?(?:基本)?(?:实现|达到|做到)全覆盖[，。；]?$/u;

/** 每月一报告 is done, whatever number it has. */
const eachDone = /^每(?:[日天周月季年]|学期)[一两]([\u3400-\u9fff]{2})[，。；]?$/u;

/** 开展演练，每月不少于1次: how much of the act before it. */
export function isBareNumber(clause: string): boolean {
  const done = eachDone.exec(clause)?.[1];
  return bareNumber.test(clause) && (done === undefined || !verbEndsAt(done));
}
