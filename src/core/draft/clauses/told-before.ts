/** 去年征集一轮，收到建议41条: what a clause tells of before, the next goes on with. */
export function tellsOfBefore(clause: string): boolean {
  return before.test(clause);
}

const before = /^(?:截至)?(?:去年|上年度?|上学[期年]|往年)/u;

/** 去年甲完成22项，乙完成9项；今年力争全部销号: a word that turns from what was to what is to be done. */
export function turnsToNow(text: string): boolean {
  return now.test(text);
}

const now =
  /今年|本[学年][期年度]|新学[期年]|年内|下一步|继续|力争|不[少低]于|不超过|每[周月日季学]|必须|务必|应当|不得|严禁|[日月年底]前|(?<![主需重简])要(?!求|点|素)/u;
