import { columnLetters } from '../../../core/form/filled-sheet.ts';

/** The rows that a reference in a formula names; columns alone (`C:C`) have none and never move. */
export interface RowReference {
  /** The sheet that it names; absent: the formula's own. */
  readonly sheet?: string;
  readonly first: RowEnd;
  readonly last: RowEnd;
  /** One cell, not a range. */
  readonly isSingle: boolean;
  /** The letters of the column that it begins in, where it has one. */
  readonly column: string;
  /** The whole of what a function is given: there one cell may become a range. */
  readonly isArgument: boolean;
  /** The cell begins (`A1:INDEX(…)`) or ends a range whose other end is worked out. */
  readonly endOf?: 'first' | 'last';
}

export interface RowEnd {
  readonly row: number;
  /** Written with `$`. */
  readonly isFixed: boolean;
}

export interface MovedRows {
  readonly first: number;
  readonly last: number;
}

/** `undefined`: the rows are gone. */
export type MoveRows = (reference: RowReference) => MovedRows | undefined;

type Kind = 'string' | 'sheet' | 'cells' | 'rows' | 'columns' | 'name' | 'call' | 'space' | 'sign';

interface Token {
  readonly kind: Kind;
  readonly text: string;
}

const cell = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const goesOn = String.raw`(?![\p{L}\p{N}_.(!\[])`;
const piece = new RegExp(
  [
    '(?<string>"(?:[^"]|"")*")',
    String.raw`(?<sheet>(?:'(?:[^']|'')*'|\[?[\p{L}_\\][\p{L}\p{N}_.\\?\]:]*|\[\d+\][^!'"(),;\s]*)!)`,
    `(?<cells>${cell}(?::${cell})?${goesOn})`,
    String.raw`(?<rows>\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}${goesOn})`,
    String.raw`(?<columns>\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}${goesOn})`,
    String.raw`(?<call>[\p{L}_\\][\p{L}\p{N}_.\\?]*(?=\())`,
    String.raw`(?<name>#?[\p{L}_\\][\p{L}\p{N}_.\\?/]*[!?]?|\d[\d.]*(?:[Ee][+-]?\d+)?)`,
    String.raw`(?<space>\s+)`,
  ].join('|'),
  'uy',
);

/** A formula's pieces in one go; what stands in brackets (`Table[…]`) is a name. */
function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length; ) {
    piece.lastIndex = at;
    const groups = piece.exec(formula)?.groups ?? {};
    const [kind, text] = Object.entries(groups).find((entry) => entry[1] !== undefined) ?? bracketed(formula, at);
    tokens.push({ kind: kind as Kind, text });
    at += text.length;
  }
  return tokens;
}

function bracketed(formula: string, at: number): readonly [Kind, string] {
  if (formula[at] !== '[') return ['sign', String.fromCodePoint(formula.codePointAt(at) ?? 0)];
  let depth = 0;
  let end = at;
  for (; end < formula.length; end += 1) {
    if (formula[end] === "'") end += 1;
    else if (formula[end] === '[') depth += 1;
    else if (formula[end] === ']') depth -= 1;
    if (depth === 0) break;
  }
  return ['name', formula.slice(at, end + 1)];
}

/** Functions that find a cell by its name as text, which no rewriting sees. */
const byText = /^(?:_xlfn\.)?(?:INDIRECT|ADDRESS|EVALUATE)$/i;

/** No spreadsheet takes a longer one. */
const longestFormula = 8_192;

/** What of a formula cannot follow rows that move: cells named in a text, or the same cells of several sheets. */
export function blindSpot(formula: string): string | undefined {
  if (formula.length > longestFormula) return formula;
  return tokensOf(formula).find(({ kind, text }) =>
    kind === 'call' ? byText.test(text) : kind === 'sheet' && isOverSheets(text),
  )?.text;
}

function isOverSheets(prefix: string): boolean {
  return !isElsewhere(prefix) && prefix.includes(':');
}

/** In another workbook. */
function isElsewhere(prefix: string): boolean {
  return prefix.includes('[');
}

/** A formula with each row that it names moved; columns, signs and spaces stay as they are. */
export function movedFormula(formula: string, move: MoveRows): string {
  const tokens = tokensOf(formula);
  return tokens
    .map((token, index) => {
      if (token.kind !== 'cells' && token.kind !== 'rows') return token.text;
      const before = tokens[index - 1];
      if (before?.kind === 'sheet' && isElsewhere(before.text)) return token.text;
      return movedToken(token, index, tokens, move);
    })
    .join('');
}

function movedToken(token: Token, index: number, tokens: readonly Token[], move: MoveRows): string {
  const ends = token.text.split(':').map(endOf);
  const [first = endOf(token.text), last = first] = ends;
  const prefix = tokens[index - 1]?.kind === 'sheet' ? tokens[index - 1]?.text : undefined;
  const { before, beforeThat, after } = neighbours(index, tokens);
  const side = after?.text === ':' ? 'first' : before?.text === ':' ? 'last' : undefined;
  const moved = move({
    ...(prefix !== undefined && { sheet: sheetName(prefix) }),
    first,
    last,
    isSingle: ends.length === 1,
    column: first.column.replace('$', '').toUpperCase(),
    isArgument: isOpening(before, beforeThat) && (after?.text === ')' || after?.text === ',' || after?.text === ';'),
    ...(side && { endOf: side }),
  });
  if (moved === undefined) return '#REF!';
  if (ends.length === 1 && (side !== undefined || moved.first === moved.last)) {
    return written(first, side === 'last' ? moved.last : moved.first);
  }
  return `${written(first, moved.first)}:${written(last, moved.last)}`;
}

/** What stands before and behind a reference, spaces and its sheet's name aside. */
function neighbours(index: number, tokens: readonly Token[]) {
  let before = index - 1;
  while (tokens[before]?.kind === 'space' || tokens[before]?.kind === 'sheet') before -= 1;
  let after = index + 1;
  while (tokens[after]?.kind === 'space') after += 1;
  return { before: tokens[before], beforeThat: tokens[before - 1], after: tokens[after] };
}

/** After a comma it is an argument; after a bracket only where the bracket is a function's. */
function isOpening(before: Token | undefined, beforeThat: Token | undefined): boolean {
  return before?.text === ',' || before?.text === ';' || (before?.text === '(' && beforeThat?.kind === 'call');
}

interface End extends RowEnd {
  /** Its column, with `$` where it has one; empty in `5:7`. */
  readonly column: string;
}

function endOf(text: string): End {
  const [, column = '', sign = '', row = '0'] = /^(\$?[A-Za-z]*)(\$?)(\d+)$/.exec(text) ?? [];
  return column === '$'
    ? { column: '', row: Number(row), isFixed: true }
    : { column, row: Number(row), isFixed: sign === '$' };
}

function written({ column, isFixed }: End, row: number): string {
  return `${column}${isFixed ? '$' : ''}${row}`;
}

function sheetName(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** A formula as it reads some rows and columns further down and right: how a shared formula reads in another of its cells. */
export function shiftedFormula(formula: string, rows: number, columns: number): string {
  return tokensOf(formula)
    .map(({ kind, text }) =>
      kind === 'cells' || kind === 'rows' || kind === 'columns' ? shifted(text, rows, columns) : text,
    )
    .join('');
}

export const greatestRow = 1_048_576;
const greatestColumn = 16_384;

function shifted(text: string, rows: number, columns: number): string {
  return text
    .split(':')
    .map((end) => {
      const [, fixed = '', letters = '', fixedRow = '', digits = ''] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(end) ?? [];
      // In `$5:$7` the sign belongs to the row.
      const rowIsFixed = letters === '' ? fixed === '$' : fixedRow === '$';
      const column = letters === '' || fixed === '$' ? letters : wrappedColumn(letters, columns);
      return `${fixed}${column}${fixedRow}${digits === '' || rowIsFixed ? digits : wrappedRow(Number(digits), rows)}`;
    })
    .join(':');
}

function wrappedRow(row: number, by: number): number {
  return ((row - 1 + by + greatestRow) % greatestRow) + 1;
}

function wrappedColumn(letters: string, by: number): string {
  return columnLetters((columnOf(letters) + by + greatestColumn) % greatestColumn);
}

/** `A` is 0. */
export function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
