/** 去年征集一轮，收到建议41条; 共发生事故32起，死亡40人: what a clause tells of before, the next goes on with. */
export function tellsOfBefore(clause: string): boolean {
  return before.test(clause) || (/[0-9]|分别/u.test(clause) && statistic.test(clause) && !now.test(clause));
}

const before = /^(?:截至)?(?:去年|上年度?|上学[期年]|往年)|^(?:日前|近日|前不久|昨日)/u;
/** How often it came to pass, and how much more or less than before. */
const statistic =
  /^[^，]{0,24}(?<![不未零防再])发生(?![率数例])[^，≤<]{0,20}?[0-9]+(?:起|例|宗|次)|^死亡[0-9]+人|^[^，]{0,12}(?:同比|环比)分别|^[^，]{0,20}(?:共有|累计有)[0-9]+[^，的]{2,}[了过]/u;

/** 换了校服, 落实了4名干部: it came to pass. */
export const perfected = /[\u3400-\u9fff]{2}(?<![为除到极明不得])了(?![解却结之如事])[\u3400-\u9fff0-9“《]/u;
const surelyTold = 2;

/** 制定了方案，成立了小组，并明确了专人: of clauses side by side in which something came to pass, all tell of it. */
export function tellWhatCame(clauses: readonly string[]): boolean {
  return clauses.filter((clause) => perfected.test(clause) && !clause.includes('了多少')).length >= surelyTold;
}

/** 去年甲完成22项，乙完成9项；今年力争全部销号: a word that turns from what was to what is to be done. */
export function turnsToNow(text: string): boolean {
  return now.test(text);
}

const now =
  /今年|本[学年][期年度]|新学[期年]|年内|下一步|继续|力争|不[少低]于|不超过|每[周月日季学]|必须|务必|请(?=[各全有相你])|应当|不得|严禁|(?:[日月年底节假]|国庆|元旦)前(?!夕?[，。；])|开学(?:第一|后|时)|(?<![主需重简])要(?!求|点|素)/u;
