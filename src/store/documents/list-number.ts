/** How Word writes one number of a list (ISO/IEC 29500-1, 17.18.59); what it calls otherwise is written in digits. */
export function listNumber(value: number, format: string): string {
  const write = formats[format];
  return write === undefined ? String(value) : write(value);
}

const formats: Readonly<Record<string, (value: number) => string>> = {
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  japaneseCounting: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  chineseLegalSimplified: (value) => spelled(value, '零壹贰叁肆伍陆柒捌玖', ['', '拾', '佰', '仟']),
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

function chinese(value: number): string {
  // 十一, never 一十一.
  return spelled(value, '零一二三四五六七八九', ['', '十', '百', '千']).replace(/^一十/, '十');
}

function spelled(value: number, digits: string, powers: readonly string[]): string {
  if (value < 1 || value > 9999) return String(value);
  const text = [...String(value)];
  return text
    .map((digit, index) => `${digits[Number(digit)]}${digit === '0' ? '' : powers[text.length - 1 - index]}`)
    .join('')
    .replace(/零+/g, '零')
    .replace(/零$/, '');
}

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
