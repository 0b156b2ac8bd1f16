const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const many: Readonly<Record<string, number>> = { dozen: 12, hundred: 100, thousand: 1000 };
const word = `(?:${[...units.slice(1), ...tens, ...Object.keys(many)].join('|')})`;
const said = `(?:a (?=(?:dozen|hundred|thousand)\\b))?${word}(?:[- ]${word}|(?<=hundred|thousand),? and ${word})*(?![a-z-])`;

/** A number in figures or in words: 1,200, eighteen, twenty-five, a dozen, one hundred and twenty; in one group. */
export const numberForm = `([0-9]{1,9}(?:,[0-9]{3}){0,3}(?:\\.[0-9]{1,4})?(?: (?:hundred|thousand|dozen))?|${said})`;
/** 5-8, one or two: the upper end of a span, where there is one. */
export const upTo = `(?:(?: ?[-–—] ?| (?:or|to) )(?:${numberForm.slice(1, -1)}))?`;
/** The same without a group. */
export const numberWords = `(?:${numberForm.slice(1, -1)})`;

/** Parts of a hundred. */
const parts: Readonly<Record<string, string>> = {
  half: '50',
  'a half': '50',
  'a quarter': '25',
  'a third': '33.33',
  'a fifth': '20',
  'a tenth': '10',
  'two thirds': '66.66',
  'three quarters': '75',
};
export const partForm = 'half|a half|a quarter|a third|a fifth|a tenth|two[ -]thirds|three[ -]quarters';

/** A number as a plan writes it. */
export function amount(written = ''): string {
  const text = written.toLowerCase();
  const part = parts[text.replace('-', ' ')];
  if (part !== undefined) return part;
  if (text === 'once') return '1';
  if (text === 'twice') return '2';
  return /^[0-9.,]+$/u.test(text) ? text.replaceAll(',', '') : `${spelt(text)}`;
}

/** Forty-five thousand, one hundred and twenty: what is many multiplies all that stands before it. */
function spelt(text: string): number {
  return text
    .split(/,? and |[ -]/u)
    .reduce((sum, word) => (many[word] === undefined ? sum + smallest(word) : Math.max(sum, 1) * many[word]), 0);
}

function smallest(word: string): number {
  if (/^[0-9]/u.test(word)) return Number(word);
  return tens.includes(word) ? 20 + 10 * tens.indexOf(word) : Math.max(units.indexOf(word), word === 'a' ? 1 : 0);
}

const scales: Readonly<Record<string, number>> = { k: 1e3, thousand: 1e3, m: 1e6, million: 1e6, bn: 1e9, billion: 1e9 };

/** 1.72 million, 12k. */
export function scaled(written: string, scale: string | undefined): string {
  const by = scales[scale?.toLowerCase() ?? ''] ?? 1;
  return by === 1 ? amount(written) : `${Math.round(Number(amount(written)) * by * 100) / 100}`;
}
