/** Feasts of the sun's calendar, and the day before each; the moon's move. */
const eves: Readonly<Record<string, string>> = {
  元旦: '12-31',
  '五一|劳动节': '04-30',
  '六一|儿童节': '05-31',
  七一: '06-30',
  八一: '07-31',
  教师节: '09-09',
  '国庆|十一': '09-30',
};

/** 国庆节前, 元旦前夕: what names the time before a feast, and its last day. */
export const feastEves: readonly (readonly [RegExp, string])[] = Object.entries(eves).map(([names, eve]) => [
  new RegExp(
    `(?<![0-9０-９〇零一二三四五六七八九十第])(?:${names}) ?(?:国际)?(?:劳动|儿童)?(?:节|假期|长假)?(?:之?前(?!后)|以前|前夕)`,
    'gu',
  ),
  eve,
]);

/** Feasts named with their 节 where they open a clause: 植树节，各班…; 六一 alone is a class, too. */
const days: Readonly<Record<string, string>> = {
  '三八(?:妇女)?|妇女': '03-08',
  植树: '03-12',
  '五一(?:国际)?劳动|劳动': '05-01',
  '五四(?:青年)?|青年': '05-04',
  '六一(?:国际)?(?:儿童)?|儿童': '06-01',
  教师: '09-10',
};

export const feastDays: readonly (readonly [RegExp, string])[] = Object.entries(days).map(([names, day]) => [
  new RegExp(
    `(?<=^|[，：])(?:在|于)? ?(?:${names}) ?节(?:前后|当[天日])?(?=[，：\\u3400-\\u9fff])(?![目约气能]|之?前|以前|前夕|假|后|期间|活动)`,
    'gu',
  ),
  day,
]);

/** 清明, by the sun: the 4th or 5th of April of this century. */
export function tombSweeping(year: number): string {
  const inCentury = year % 100;
  return `04-0${Math.floor(inCentury * 0.2422 + 4.81) - Math.floor(inCentury / 4)}`;
}

const quoted = new RegExp(`“(${[...Object.keys(eves), '三八', '五四'].join('|')})”`, 'gu');

/** Of the same length, with feasts out of their quotation marks: “六一” is a day, and no name to be left unread. */
export function withFeasts(text: string): string {
  return text.replace(quoted, ' $1 ');
}
