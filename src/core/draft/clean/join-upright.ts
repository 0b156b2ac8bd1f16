import { type Cleaned, done, type Line } from '../outline/line.ts';
import { headingOf } from '../outline/number.ts';
import { isMonthTitle } from '../outline/ranking.ts';
import { isColumnHead } from './table-row.ts';

const character = /^[\u3400-\u9fff]$/u;
const fewest = 3;
const most = 10;

/**
 * A head set upright, a character a line, beside the numbered lines that it heads: 借, 阅, 须, 知 above 1、…; it stands in one line. So does a
 * cell of a narrow column: 时, 间 above other heads, 五, 月.
 */
export function joinUpright(lines: readonly Line[]): Cleaned {
  const joined: Line[] = [];
  const changed: number[] = [];
  let run: Line[] = [];
  for (const line of lines) {
    if (character.test(line.text) && headingOf(line.text) === undefined) {
      run.push(line);
      continue;
    }
    const text = run.map((each) => each.text).join('');
    const isHead = run.length >= fewest && run.length <= most && headingOf(line.text)?.ordinal === 1;
    const isCell = run.length === 2 && (isMonthTitle(text) || (isColumnHead(text) && isColumnHead(line.text)));
    const [first] = run;
    if ((isHead || isCell) && first !== undefined) {
      joined.push({ ...first, text });
      for (const { number } of run) changed.push(number);
    } else for (const each of run) joined.push(each);
    joined.push(line);
    run = [];
  }
  for (const each of run) joined.push(each);
  return { lines: joined, did: done('table', changed) };
}
