import type { FoundDeadline } from '../../text/days/found-deadline.ts';

const closingBracket = /（([^（）]{2,20})）$/u;
const longestClosing = 24;

/** 召开大会，布置工作（2月14日）: what stands in brackets at the end; empty where nothing does. */
export function closingBracketOf(sentence: string): string {
  return closingBracket.exec(sentence.slice(-longestClosing))?.[1] ?? '';
}

const longestTail = 40;

/** What stands behind the last comma, where that is not too much. */
export function tailOf(sentence: string): string {
  const at = sentence.lastIndexOf('，');
  return at < 0 || sentence.length - at > longestTail ? '' : sentence.slice(at + 1);
}

/** 6月底前全部完成, 务必于月底装完: that all of it is done by then, and nothing else. */
const done =
  /^(?:[之以]?前)?(?:务必|必须|全部|要|须|应|一律|基本|确保|力争|按时|落实|安装|整改)*[装修改建办清换搬验配交做]?(?:完成|完毕|完工|完|办结|到位|销号|结束)$/u;
const onlyLeads = /^(?:要|须|应|务必|必须|确保|力争|全部|均|都|并|于|在|至|到|各[\u3400-\u9fff]{1,4})*$/u;

/** 栽树，浇水，4月底前完成: a day behind the last comma, by which all of it is to be done. */
export function closesAll(tail: string, { start, end }: FoundDeadline): boolean {
  return done.test(tail.slice(end)) && onlyLeads.test(tail.slice(0, start));
}

const handedIn =
  /^(?:[上中下]午)?(?:[0-9]{1,2}[时点:：][0-9]{0,2})?(?:[之以]?前)?[\u3400-\u9fff]{0,4}(?:上?报(?!告|名|纸|刊)|交(?!流|通|接)|提交|送(?!教)|反馈|发至|发到)/u;
const produced =
  /填写|填报|明确|制定|制订|拟定|确定|形成|梳理|细化|汇总|整理|统计|撰写|编制|推荐|推选|评选|指定|选定|签订|总结|收集|核对|自查|写好|起草/u;

/** 填写附件1，于3月5日前报送: what is handed in is ready by then. */
export function handsIn(tail: string, { start, end }: FoundDeadline, words: string): boolean {
  return handedIn.test(tail.slice(end)) && onlyLeads.test(tail.slice(0, start)) && produced.test(words);
}
