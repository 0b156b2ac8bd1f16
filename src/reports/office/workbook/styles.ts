import type { CellStyle } from './workbook.ts';

interface Look {
  readonly bold?: true;
  /** Eight hex digits, the first two always FF. */
  readonly colour?: string;
  readonly fill?: string;
  /** `@` keeps what is typed as text, so that 1.10 and 3/4 stay what they are. */
  readonly form: '@' | 'yyyy-mm-dd' | 'yyyy-mm-dd hh:mm' | 'General' | '0%';
  readonly isCentred?: true;
  /** Beside a table, not in it: no lines, and on into the next cells. */
  readonly isFree?: true;
}

/** In the order of the file. Words and signs carry what the colours say: papers are printed black and white. */
const looks: Readonly<Record<CellStyle, Look>> = {
  text: { form: '@' },
  day: { form: 'yyyy-mm-dd' },
  moment: { form: 'yyyy-mm-dd hh:mm' },
  number: { form: 'General' },
  percent: { form: '0%' },
  head: { form: '@', bold: true, fill: 'FFD9E2F3', isCentred: true },
  fillHead: { form: '@', bold: true, fill: 'FFFFE699', isCentred: true },
  given: { form: '@', fill: 'FFF2F2F2' },
  fill: { form: '@' },
  fillDay: { form: 'yyyy-mm-dd' },
  total: { form: 'General', bold: true },
  totalPercent: { form: '0%', bold: true },
  good: { form: '@', colour: 'FF006100', fill: 'FFC6EFCE' },
  underWay: { form: '@', colour: 'FF1F4E79', fill: 'FFDDEBF7' },
  warning: { form: '@', colour: 'FF7F6000', fill: 'FFFFEB9C' },
  bad: { form: '@', bold: true, colour: 'FF9C0006', fill: 'FFFFC7CE' },
  idle: { form: '@', colour: 'FF595959' },
  free: { form: '@', isFree: true },
};

const names = Object.keys(looks) as CellStyle[];
const numbers = new Map(names.map((name, index) => [name, index + 1]));

/** The number by which a cell names its style; 0 is the file's default. */
export function styleNumber(name: CellStyle): number {
  return numbers.get(name) ?? 0;
}

const formNumbers: Readonly<Record<Look['form'], number>> = {
  General: 0,
  '0%': 9,
  '@': 49,
  'yyyy-mm-dd': 164,
  'yyyy-mm-dd hh:mm': 165,
};

const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const line = '<color rgb="FFA6A6A6"/>';
const thin = (side: string) => `<${side} style="thin">${line}</${side}>`;

export function workbookStylesXml(): string {
  const all = names.map((name) => looks[name]);
  const forms = all.map((look, index) => format(look, index + 1)).join('');
  return (
    `<styleSheet xmlns="${namespace}">` +
    '<numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/>' +
    '<numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts>' +
    `<fonts count="${all.length + 1}">${font({ form: '@' })}${all.map(font).join('')}</fonts>` +
    `<fills count="${all.length + 2}">${emptyFills}${all.map(fill).join('')}</fills>` +
    `<borders count="2">${noBorder}<border>${['left', 'right', 'top', 'bottom'].map(thin).join('')}<diagonal/></border></borders>` +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${all.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${forms}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}

const noBorder = '<border><left/><right/><top/><bottom/><diagonal/></border>';
/** Every file begins with these two, whatever it uses. */
const emptyFills = '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>';

function font({ bold, colour }: Look): string {
  const weight = bold ? '<b/>' : '';
  const ink = colour === undefined ? '' : `<color rgb="${colour}"/>`;
  return `<font>${weight}<sz val="11"/>${ink}<name val="宋体"/><charset val="134"/></font>`;
}

function fill({ fill }: Look): string {
  if (fill === undefined) return '<fill><patternFill patternType="none"/></fill>';
  return `<fill><patternFill patternType="solid"><fgColor rgb="${fill}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function format({ form, isCentred, isFree }: Look, index: number): string {
  const across = isCentred ? ' horizontal="center"' : '';
  return (
    `<xf numFmtId="${formNumbers[form]}" fontId="${index}" fillId="${index + 1}" borderId="${isFree ? 0 : 1}" xfId="0" ` +
    'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">' +
    `<alignment${across} vertical="${isCentred ? 'center' : 'top'}"${isFree ? '' : ' wrapText="1"'}/></xf>`
  );
}
