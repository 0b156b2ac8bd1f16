/** 垃圾日产日清, 证照应办尽办, 有诉必应: a verb said twice over, behind what it is said of. */
const twofold =
  /^[^，]{2,}(?:([\u3400-\u9fff])(?!\1)[\u3400-\u9fff]\1(?!\1)[\u3400-\u9fff]|应[\u3400-\u9fff]尽[\u3400-\u9fff]|[有逢凡遇][\u3400-\u9fff]{1,2}必[\u3400-\u9fff]{1,2}|早[\u3400-\u9fff]{1,2}、?早[\u3400-\u9fff]{1,2}|(?:一[\u3400-\u9fff]{1,2}){3})$/u;
/** 一校一品, 一月一主题 are names. */
const numbered = /(?<!一[\u3400-\u9fff]{1,2})一[\u3400-\u9fff]{1,2}一[\u3400-\u9fff]{1,2}$/u;
/** Whether a text ends in such a saying that is kept. */
export function isTwofold(text: string): boolean {
  return twofold.test(text) && !numbered.test(text);
}
