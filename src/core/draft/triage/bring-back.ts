import { applyEdits } from '../../plan/fixes/edit.ts';
import { quoted } from '../../plan/yaml/quote-scalar.ts';
import { lineBreakOf } from '../../text/line-places.ts';
import { type DutyToSort, dutiesToSort, entryOf } from './duties-to-sort.ts';
import { judged, linesOfDuty, type Sorted } from './duty-lines.ts';
import { nextId } from './next-id.ts';
import { addDuty, contextWithout } from './raise-context.ts';

/**
 * A requirement that was taken out comes back as an earlier text of the plan has it: behind the one that it stood behind, with all
 * that was said of it.
 */
export function bringBack(text: string, earlier: string, id: string): Sorted {
  const all = dutiesToSort(earlier);
  const gone = all.find((each) => each.id === id);
  const lines = gone && linesOfDuty(earlier, gone);
  if (gone === undefined || lines === undefined) return { byHand: true };
  const bare = contextWithout(text, gone.item.id, gone.quote);
  const own = dutiesToSort(bare).filter(({ item }) => item.id === gone.item.id);
  const above = new Set(all.slice(0, all.indexOf(gone)).map((each) => each.id));
  const before = own.findLast((each) => above.has(each.id));
  const at = before === undefined ? own[0] && linesOfDuty(bare, own[0])?.start : linesOfDuty(bare, before)?.end;
  if (at === undefined) return asOnly(bare, earlier, gone);
  const begin = at > 0 && bare.charAt(at - 1) !== '\n' ? lineBreakOf(bare) : '';
  const replacement = `${begin}${linesUnderFreeId(bare, earlier, gone)}`;
  return judged(applyEdits(bare, [{ start: at, end: at, replacement }]));
}

/** In an item that has none left: where a new one would stand. */
function asOnly(text: string, earlier: string, gone: DutyToSort): Sorted {
  const added = addDuty(text, gone.item.id, gone.quote);
  if (!('text' in added)) return added;
  const only = dutiesToSort(added.text).find(({ item }) => item.id === gone.item.id);
  const lines = only && linesOfDuty(added.text, only);
  if (lines === undefined) return { byHand: true };
  return judged(applyEdits(added.text, [{ ...lines, replacement: linesUnderFreeId(text, earlier, gone) }]));
}

/** Its own id may have been given to another by now. */
function linesUnderFreeId(text: string, earlier: string, gone: DutyToSort): string {
  const { start, end } = linesOfDuty(earlier, gone) ?? { start: 0, end: 0 };
  const id = entryOf(gone.map, 'id')?.value;
  const isFree = dutiesToSort(text).every((each) => each.id !== gone.id);
  const whole = earlier.slice(start, end);
  const lines =
    isFree || id === undefined
      ? whole
      : applyEdits(whole, [
          { start: id.start - start, end: id.end - start, replacement: quoted(nextId(text, gone.item.id)) },
        ]);
  return lines.endsWith('\n') ? lines : `${lines}${lineBreakOf(text)}`;
}
