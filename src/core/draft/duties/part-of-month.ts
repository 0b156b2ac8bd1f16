/*
 * What names a day without its month, and the heads that give it one.
 */

/** 10日, 12号上午, 中旬, 月底前, 第一周. */
export const partOfMonth =
  /(?<=^|[，：；、（于在班级处组室])(?:(?:3[01]|[12][0-9]|[1-9])[日号](?![内后起常])|[上中下]旬|(?<=^|[，：；、（于在])(?:月[底末初](?![考测检试评])|第[一二三四]周(?![期起])))/u;

/** The day that was named last. */
export const sameDay = /^当[天日](?![之以]?[内后前])/u;

/** 三月份, 四月（读书月）: a head that names one month and no more. */
export const monthAlone =
  /^[【〔［（(]?(?:20[0-9]{2}年)?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})月份?(?![-—~～、至到0-9底末初上中下前])/u;

/** 4月份, 清明假期, 星期天: no day by its number, and nothing that has to be over. */
export const noNumberedDay =
  /^(?!.*[前底末初])(?:(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})月份?|(?![^日号]*[0-9])[^日号]*|(?:星期|礼拜|周)[一二三四五六日天])$/u;

/** 3月1日—5月31日, 6月30日前: days in which months lie. */
export const untilDay = /[-—–~～至到前底]/u;
