import { headingOf } from '../../outline/number.ts';

const fewestInList = 2;
const numberInCell =
  /(?:^|(?<=[；;。]))(?=[0-9]{1,2}[.．、])|(?<=[；;。）)] ?| |^)(?=[（(]?[0-9]{1,2}(?:[.．、](?![0-9])|[）)])|[①-⑳])/u;

/** A cell that numbers through, the first maybe without its number, without the numbers. */
export function withoutNumbers(cell: string): string {
  const pieces = cell.split(numberInCell).map(numbered);
  const [first, second] = pieces;
  const from = first?.ordinal === undefined && second?.ordinal !== undefined ? second.ordinal - 1 : 1;
  const isList = pieces.every(({ ordinal }, at) => ordinal === at + from || (at === 0 && ordinal === undefined));
  if (!isList || pieces.length < fewestInList) return cell;
  return pieces.map(({ rest }) => rest.replace(/(?<![；;。 ])[；;。 ]+$/u, '')).join('；');
}

/** 2.10月24日前上报 is the second, and no 2.10. */
function numbered(piece: string): { readonly ordinal?: number; readonly rest: string } {
  const [, digits, rest = ''] = /^([0-9]{1,2})[.．、] ?(.*)$/su.exec(piece) ?? [];
  return digits === undefined ? (headingOf(piece) ?? { rest: piece }) : { ordinal: Number(digits), rest };
}
