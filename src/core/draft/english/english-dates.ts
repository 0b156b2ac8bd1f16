import { type Cleaned, done, type Line } from '../outline/line.ts';
import { monthForm as month } from './english-deadline.ts';

const day = '[0-9]{1,2}(?:st|nd|rd|th)?';
const span = `(?:${day} ?(?:-|–|—|to) ?)?`;
/** 25 September 2026 | 11–22 January | May 3, 2027 | June 2027 | 2027-05-03, at a line's start, and what is to be on it. */
const dated = new RegExp(
  `^((?:${span}${day} ${month}|${month} ${day}|${month})\\.?,?(?: (?:19|20)[0-9]{2})?|(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2})(?: {2,}| ?[:–—|] ?| - )((?:[A-Z£]|[0-9]{1,3} ?%).*)$`,
  'iu',
);
const fewest = 3;

/** 1 May 2026 – Consultation opens: lines that each begin with a day are a table of days, and what stands behind is due on it. */
export function datedLines(lines: readonly Line[]): Cleaned {
  const found: number[] = [];
  const all: Line[] = [];
  for (let at = 0; at < lines.length; ) {
    let end = at;
    while (dated.test(lines[end]?.text.slice(0, 200) ?? '')) end += 1;
    const run = lines.slice(at, Math.max(end, at + 1));
    if (run.length < fewest) all.push(...run);
    else {
      all.push(...run.map(asTask));
      found.push(...run.map(({ number }) => number));
    }
    at += run.length;
  }
  return { lines: all, did: done('table', found) };
}

function asTask(line: Line): Line {
  const [, when = '', what = ''] = dated.exec(line.text) ?? [];
  return { ...line, isEntry: true, text: `${what.replace(/[.;]$/u, '')} (due: ${when})` };
}
