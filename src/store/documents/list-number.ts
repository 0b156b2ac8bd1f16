import { chineseNumeral, legalNumeral } from '../../core/text/chinese-numeral.ts';

/** How Word writes one number of a list (ISO/IEC 29500-1, 17.18.59); what it calls otherwise is written in digits. */
export function listNumber(value: number, format: string): string {
  const write = formats[format];
  return write === undefined ? String(value) : write(value);
}

const formats: Readonly<Record<string, (value: number) => string>> = {
  chineseCounting: chineseNumeral,
  chineseCountingThousand: chineseNumeral,
  japaneseCounting: chineseNumeral,
  taiwaneseCounting: chineseNumeral,
  taiwaneseCountingThousand: chineseNumeral,
  chineseLegalSimplified: legalNumeral,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalFullWidth: (value) => String(value).replace(/[0-9]/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  decimalZero: (value) => String(value).padStart(2, '0'),
  upperLetter: (value) => letters(value),
  lowerLetter: (value) => letters(value).toLowerCase(),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  ideographTraditional: (value) => '甲乙丙丁戊己庚辛壬癸'[value - 1] ?? String(value),
  bullet: () => '',
  none: () => '',
};

function circled(value: number): string {
  return value >= 1 && value <= 20 ? String.fromCharCode(0x2460 + value - 1) : String(value);
}

/** A to Z, then AA, BB, as Word goes on. */
function letters(value: number): string {
  const letter = String.fromCharCode(65 + ((value - 1) % 26));
  return letter.repeat(Math.min(5, Math.floor((value - 1) / 26) + 1));
}

const romans: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let left = value;
  return romans
    .map(([size, sign]) => {
      const count = Math.floor(left / size);
      left -= count * size;
      return sign.repeat(count);
    })
    .join('');
}
