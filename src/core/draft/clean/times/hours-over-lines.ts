import { type Cleaned, done, type Line } from '../../outline/line.ts';

const hour = '[0-9]{1,2} ?[:：] ?[0-9]{2}';
const begins = new RegExp(`^.{0,12}${hour}$`, 'u');
const goesOn = new RegExp(`^[:：]?( ?[-—–~～至到]{1,3} ?${hour})(.*)$`, 'u');

/** 下午14:00 and, below it, —14:35班会: one span of hours that a narrow cell broke, and what is done in it. */
export function joinHours(lines: readonly Line[]): Cleaned {
  const joined: Line[] = [];
  const changed: number[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    const [, end = '', rest = ''] = (before && begins.test(before.text) && goesOn.exec(line.text)) || [];
    if (before === undefined || end === '') {
      joined.push(line);
      continue;
    }
    changed.push(before.number, line.number);
    joined[joined.length - 1] = { ...before, text: `${before.text}${end}` };
    if (rest.trim() !== '') joined.push({ ...line, text: rest.trim() });
  }
  return { lines: joined, did: done('table', changed) };
}
