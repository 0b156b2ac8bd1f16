import { bareText } from '../../text/bare-text.ts';
import { isSentenceOver } from '../characters.ts';
import { isUnitLabel } from '../notes/note-labels.ts';
import { type Cleaned, type Line, withoutLines } from '../outline/line.ts';
import { headingOf } from '../outline/number.ts';
import { arePagesApart, placesOf } from './page-distance.ts';

const longestHead = 60;
const fewestPages = 3;

/** Drops a title that is said again above the text, and heads that each page repeats: what recurs at less than a page's distance is no head, but cells of a table. */
export function dropRepeats(lines: readonly Line[]): Cleaned {
  const allPlaces = placesOf(lines);
  const places = new Map<string, number[]>();
  lines.forEach((line, at) => {
    if (!mayRepeat(line)) return;
    const words = bareText(line.text);
    const found = places.get(words);
    if (found === undefined) places.set(words, [allPlaces[at] ?? 0]);
    else found.push(allPlaces[at] ?? 0);
  });
  const body = lines.findIndex(({ text }) => headingOf(text) !== undefined);
  const bodyPlace = allPlaces[body] ?? 0;
  // What stands above the text already, its title for one, is no cell of a table.
  const isHead = (found: readonly number[]) =>
    found.length >= fewestPages && ((found[0] ?? 0) < bodyPlace || arePagesApart(found));
  const seen = new Set<string>();
  return withoutLines(lines, 'running-head', (line, at) => {
    if (!mayRepeat(line)) return false;
    const words = bareText(line.text);
    const isRepeated = seen.has(words);
    seen.add(words);
    return isRepeated && (at < body || isHead(places.get(words) ?? []));
  });
}

function mayRepeat({ text }: Line): boolean {
  return (
    text.length >= 4 &&
    text.length <= longestHead &&
    !isSentenceOver(text) &&
    !/^[（(【|]|[:：]$/u.test(text) &&
    headingOf(text) === undefined &&
    !isUnitLabel(text.split(/[:：]/u)[0] ?? '')
  );
}
