/** 牵头单位, 负责人: whoever stands behind it leads. */
export const leads =
  /^(?:牵头|主办|承办|负责|主责|主管|第一责任|具体(?:负责|承办)|主要负责)(?:责任|指导|落实|考核|承办|实施|推进)?(?:单位|科室|处室|部门|股室|处|科|人|领导|校领导)?$|^组织(?:单位|科室|处室|部门|股室)$/u;
/** 责任单位, 配合单位: whoever stands behind it does it, or helps. */
export const partners =
  /^(?:责任|职能|配合|协办|协同|协作|参与|参加|落实|实施|执行)(?:责任)?(?:单位|科室|处室|部门|股室|处|科|人|领导|主体)?$/u;
/** 完成时限: until when. */
export const times = /^(?:完成|办结|检查|验收|上交|报送|截止|时间)(?:时限|时间|期限|日期|节点|要求)?$|^(?:时限|期限)$/u;

/** Whether names behind it are whose the duty is. */
export function isUnitLabel(label: string): boolean {
  return leads.test(label) || partners.test(label);
}

/** 分管领导: who oversees it. */
export const leader = /^(?:主管|分管|包联|包保|联系|挂联)(?:校|局|院|镇|市|县|区)?领导$/u;

/** 甲、乙按职责分工负责 names 甲 and 乙. */
export const byDuties = /(?:等?(?:按|依|根据)照?(?:各自)?(?:工作)?职责(?:分工)?|分别|共同|具体|等)(?:负责(?:落实)?)?$/u;
