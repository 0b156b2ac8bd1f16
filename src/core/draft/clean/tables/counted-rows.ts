import { withoutScoringRules } from '../../clauses/scoring-rule.ts';
import type { Line } from '../../outline/line.ts';
import { areUnits } from '../label-units.ts';
import { columnKind } from '../table-row.ts';
import { isAcross, isScoreHead, type TableRow } from '../table-shape.ts';
import { across, type FoundRows, inOneLine, mostLines, sum } from './assessment-rows.ts';

const points = /^[0-9]{1,3}(?:\.[0-9])?分?$/;
const partNumber = /^[一二三四五六七八九十]{1,3}、?$/u;

/** The rules that stand within the words are a column of their own. */
export function countedRows(lines: readonly Line[], from: number, heads: readonly string[]): FoundRows {
  const { rows, at: end } = new CountedReader(lines, from, heads);
  const wide = wideOf(heads);
  const parted = rows.map((row) => {
    const { words, rules } = withoutScoringRules(row.cells[wide] ?? '');
    const task = words.replace(emptyEntry, '');
    if (isAcross(row.cells)) return { ...row, cells: [...row.cells, row.cells[0] ?? ''] };
    if (task === '') return { ...row, cells: [...row.cells, ''] };
    return { ...row, cells: [...row.cells.map((cell, at) => (at === wide ? task : cell)), rules] };
  });
  return { columns: [...heads, '评分标准'], rows: parted, end };
}

/** Of the longest column; those between the number and it have a line each. */
export function wideOf(heads: readonly string[]): number {
  return heads.findLastIndex((head) => columnKind(head) === 'words' && !isScoreHead(head));
}

/** 3. of which only its rule was left. */
const emptyEntry = /[0-9]{1,2}[.．、]$/u;

/** A table of numbered rows, whose numbers go on through all its parts, being read line by line. */
class CountedReader {
  readonly rows: TableRow[] = [];
  readonly #lines: readonly Line[];
  readonly #from: number;
  readonly #heads: readonly string[];
  readonly #wide: number;
  #number = 1;
  at: number;

  constructor(lines: readonly Line[], from: number, heads: readonly string[]) {
    [this.#lines, this.#from, this.#heads] = [lines, from, heads];
    this.#wide = wideOf(heads);
    this.at = sum.test(this.#text(from)) ? from + (points.test(this.#text(from + 1)) ? 2 : 1) : from;
    while (this.#isPart() || this.#isRow()) this.#read();
  }

  #text(at: number): string {
    return this.#lines[at]?.text ?? '';
  }

  /** 三、 on a line of its own, and its title. */
  #isPart(): boolean {
    return partNumber.test(this.#text(this.at)) && !points.test(this.#text(this.at + 1));
  }

  #isRow(): boolean {
    const { at } = this;
    const fixed = this.#heads.slice(1, this.#wide);
    return (
      this.#text(at) === `${this.#number}` &&
      fixed.every((head, column) => isScoreHead(head) === points.test(this.#text(at + 1 + column)))
    );
  }

  #read(): void {
    const cells = this.#heads.map(() => '');
    const begin = this.at;
    if (this.#isRow()) {
      for (let column = 0; column < this.#wide; column += 1) cells[column] = this.#text(begin + column);
      this.at += this.#wide;
      this.#number += 1;
    } else {
      const title = `${this.#text(begin).replace('、', '')}、${this.#text(begin + 1)}`;
      this.rows.push(across(this.#heads, title, begin - this.#from));
      this.at += points.test(this.#text(begin + 2)) ? 3 : 2;
    }
    const words = this.#while(() => !this.#isPart() && !this.#isRow() && !areUnits(this.#text(this.at)));
    const units = this.#while(() => areUnits(this.#text(this.at)));
    cells[this.#wide] = inOneLine(words);
    if (this.#wide + 1 < cells.length) cells[this.#wide + 1] = units.join('、');
    if (cells[this.#wide] !== '') this.rows.push({ cells, at: begin - this.#from });
  }

  #while(goesOn: () => boolean): string[] {
    const begin = this.at;
    const limit = Math.min(this.#lines.length, begin + mostLines);
    while (this.at < limit && goesOn()) this.at += 1;
    return this.#lines.slice(begin, this.at).map(({ text }) => text);
  }
}
