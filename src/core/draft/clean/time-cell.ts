const when =
  /^(?:(?:20[0-9]{2}年)?(?:[0-9]{1,2}月(?:[0-9]{1,2}日|份|底|末|初|[上中下]旬)?|[一二三四]季度|[上下]半年|年|学期|期)(?:底|末|初)?(?:以?前|之前)?(?:完成)?|全年|长期|常年|每(?:日|天|周|月|季度|学期|半年|年))$/u;

/** 6月底前, 全年, 每月: a time and nothing else. */
export function isTimeCell(text: string): boolean {
  return text.length <= 16 && when.test(text);
}
