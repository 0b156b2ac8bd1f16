import type { Cleaned, Line } from '../../outline/line.ts';

const months =
  /(?:^|(?<=[；;。]))(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:月?[-—~～、至](?:[0-9]{1,2}|[一二三四五六七八九十]{1,3}))?月份?[:：]/gu;
const fewest = 3;

/** 1月：座谈；3月：试运行；4月：启动。 on one line: each month has its own. */
export function partMonths(lines: readonly Line[]): Cleaned {
  const parted = lines.flatMap((line) => {
    const places = line.cells === undefined ? Array.from(line.text.matchAll(months), ({ index }) => index) : [];
    if (places.length < fewest) return [line];
    const starts = places[0] === 0 ? places : [0, ...places];
    return starts.map((from, at) => ({ ...line, text: line.text.slice(from, starts[at + 1]).trim() }));
  });
  return { lines: parted, did: [] };
}
