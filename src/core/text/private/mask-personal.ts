const digit = '[0-9０-９]';

/** 17 digits and a check digit or X, in one run or parted after the area and after the birthday. */
const identityCard = new RegExp(
  `(?<!${digit})(${digit}{3})${digit}{3}[ -]?${digit}{8}[ -]?(${digit}{3}[0-9０-９XxＸｘ])(?!${digit})`,
  'gu',
);

/** As it was until 1999: 15 digits, the seventh to twelfth of them a birthday, in one run or parted around that. */
const oldCard = new RegExp(
  `(?<!${digit})([1-8１-８]${digit}{2})${digit}{3}[ -]?${digit}{2}(?:[0０][1-9１-９]|[1１][0-2０-２])(?:[0０][1-9１-９]|[12１２]${digit}|[3３][01０１])[ -]?(${digit}{3})(?!${digit})`,
  'gu',
);

/** A mobile number of mainland China, 86 before it or not, in one run or parted as 138-1234-5678, 138.1234.5678, (138)12345678. */
const mobile = new RegExp(
  `(?<!${digit})((?:[+＋]?[8８][6６][ -]?)?[(（]?[1１][3-9３-９]${digit}[)）]?)([ .．·-]?)${digit}{4}\\2(${digit}{4})(?!${digit})`,
  'gu',
);

/** Few texts have as many digits so close together (a day has eight): the others are told quickly, and the three above never made. */
const mayHold = /(?:[0-9０-９][ .．·()（）-]{0,2}){11}/;

/**
 * Identity card and mobile numbers with only their first three and last four characters left: a report goes
 * further than the ledger that it is made from. `13812345678` → `138××××5678`, with the sign that official papers put for what is left out. Longer runs of digits are left alone.
 */
export function maskPersonal(text: string): string {
  if (!mayHold.test(text)) return text;
  return text.replace(identityCard, '$1×××××××××××$2').replace(oldCard, '$1×××××××××$2').replace(mobile, '$1××××$3');
}
