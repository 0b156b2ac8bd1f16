import type { FoundDeadline } from '../../text/days/found-deadline.ts';

/*
 * What names a day without its month, and the heads that give it one.
 */

/** 10日, 12号上午, 名单28日前, 中旬, 月底前, 第一周; 2号教学楼 is none. */
export const partOfMonth =
  /(?<=[\u3400-\u9fff])(?<![年月周每])(?:3[01]|[12][0-9]|[1-9])[日号]之?前|(?<=^|[，：；、（于在班级处组室])(?:(?:3[01]|[12][0-9]|[1-9])(?!号[\u3400-\u9fff]{0,3}[楼门车厅室线院库机场馆桌])[日号](?![内后起常])|[上中下]旬|(?<=^|[，：；、（于在])(?:月[底末初](?![考测检试评])|第[一二三四]周(?![期起])))/u;

/** The day that was named last. */
export const sameDay = /^当[天日](?![之以]?[内后前])/u;

/** 三月份, 四月（读书月）: a head that names one month and no more. */
const monthAlone =
  /^[【〔［（(]?(?:20[0-9]{2}年)?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})月份?(?![-—~～、至到0-9底末初上中下前])/u;

/** 总结表彰（4月28日至30日） lies in one month, too. */
const daysOfMonth = /[0-9]{1,2}月[0-9]{1,2}日?(?: ?[-—–~～至到]{1,2} ?)(?!(?:[0-9]{1,2}月))[0-9]{1,2}日/u;

/** Whether a head names one month, or days of one. */
export const isOfMonth = (head: string): boolean => monthAlone.test(head) || daysOfMonth.test(head);

/** 4月份, 清明假期, 星期天: no day by its number, and nothing that has to be over. */
const noNumberedDay =
  /^(?!.*[前底末初])(?:(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})月份?|(?![^日号]*[0-9])[^日号]*|(?:星期|礼拜|周)[一二三四五六日天])$/u;

/** 3月1日—5月31日, 6月30日前: days in which months lie. */
const untilDay = /[-—–~～至到前底]/u;

interface Named {
  readonly found: FoundDeadline;
  readonly words: string;
}

/** 4月份电费统计, 教师节慰问 on 5月12日: beside the day itself such a name is of what is done; in a bracket (周二至周三) it says when. */
export function isOfWhat(named: Named | undefined, day: Named | undefined): boolean {
  if (named === undefined || day === undefined || day.found.isUnsure || untilDay.test(day.words)) return false;
  const { start, end } = named.found;
  if (/christmas|year/iu.test(named.words.slice(start, end))) return false;
  return noNumberedDay.test(named.words.slice(start, end)) && !/（[^（）]*$/u.test(named.words.slice(0, start));
}
