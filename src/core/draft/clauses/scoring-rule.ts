/** 少一次扣2分, 年内无案例不得分, 酌情加分, 扣完为止, 得3分, 按完成比例得分: how points are given or taken. */
const rule =
  /(?:[扣加奖减计]|(?<![获取])得(?!分))[^，。；]{0,3}?[0-9][0-9.．、]*个?分(?![钟之])|不得分|比例[扣加减计得赋给]分|不[计记]分|[扣加减]分(?=[，。；]|$)|(?:全部|直至)扣完|扣完为止|封顶[0-9.]{1,4}分|得满分|(?:——|--)[0-9]{1,3}分$|^[^，。；]{2,12}[各均]?占[0-9]{1,3}分[，。；]?$|^(?:得分|总分)?[0-9]{1,3}(?:[-—–~～至到][0-9]{1,3})?分(?:[及（(]?(?:含[)）])?以?[上下])?的?(?:全额|按[^，]{1,8})?(?:发放|拨付|兑现|享受)|^[奖加扣减]{1,3}分(?:项目?|事项|情形)$|^[0-9]{1,3}分?(?:[及（(]?(?:含[)）])?以?[上下]|[-—–~～至到][0-9]{1,3}分)[^，0-9]{0,3}(?:优秀|优良|良好|合格|不合格|称职|一般|较差|达标)/u;

/** 迟到-1分, 按时到场+（1~2）分, 缺席则所在班组-1/人: the same by a sign. */
const amount = '[+＋−－-] ?（?[0-9][0-9.~～—、/-]{0,8}）?';
const signed = new RegExp(
  `(?<![0-9０-９A-Za-z.）)] ?)${amount}(?:分(?![钟之])|/[人次班组例件项])|(?<=[\\u3400-\\u9fff])[+＋][0-9.]{1,4}[，。；]?$`,
  'u',
);
/** -1分, 每人扣2分: for what the clause before says. */
const points = new RegExp(
  `^(?:相应|每[人次例班]{1,2})?(?:${amount}|[扣减][0-9][0-9.]{0,3})分(?:/[人次班组例件项]{1,2})?[，。；]?$`,
  'u',
);

/** Without one of these no points are given or taken. */
const mayRule = /[分扣+＋-]|^[0-9]/u;

/** A clause of an assessment says what a duty counts, and asks for nothing. */
export function isScoringRule(clause: string): boolean {
  return mayRule.test(clause) && (rule.test(clause) || signed.test(clause));
}

/** 漏登一次，-1分: a clause behind which nothing stands but points says for what. */
export const arePoints = (clause: string): boolean => mayRule.test(clause) && points.test(clause);

/** 未公示的，扣1分: in which case the points are taken. */
const inCase = /的，$/u;

const clauses = /[^，。；]+[，。；]*/gu;

/** Words of an assessment without its rules, and the rules. 成立护渔队，得1分。 ends where its rule did. */
export function withoutScoringRules(text: string): { readonly words: string; readonly rules: string } {
  let [words, rules] = ['', ''];
  const all = text.match(clauses) ?? [];
  all.forEach((clause, at) => {
    const isRule = isScoringRule(clause) || (inCase.test(clause) && isScoringRule(all[at + 1] ?? ''));
    if (isRule) rules += clause;
    else words += clause;
    if (isRule && /[。；]$/u.test(clause)) words = words.replace(/，$/u, clause.slice(-1));
  });
  return { words, rules };
}
