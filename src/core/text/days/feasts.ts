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

const quoted = new RegExp(`“(${Object.keys(eves).join('|')})”`, 'gu');

/** Of the same length, with feasts out of their quotation marks: “六一” is a day, and no name to be left unread. */
export function withFeasts(text: string): string {
  return text.replace(quoted, ' $1 ');
}
