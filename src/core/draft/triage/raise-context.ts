import { applyEdits, type Edit } from '../../plan/fixes/edit.ts';
import { blockScalar, quoted } from '../../plan/yaml/quote-scalar.ts';
import { listUnder, type MapNode, type SourceNode } from '../../plan/yaml/source-node.ts';
import { readYaml } from '../../plan/yaml/yaml-source.ts';
import { endOfLine, lineBreakOf, startOfLine } from '../../text/line-places.ts';
import { entryOf, itemsToSort } from './duties-to-sort.ts';
import { judged, type Sorted } from './duty-lines.ts';
import { nextId } from './next-id.ts';

/** A sentence of an item that was taken for background becomes a requirement, behind the item's others, under an id of its own. */
export function raiseContext(text: string, item: string, sentence: string): Sorted {
  const map = itemIn(text, item);
  const gone = map && contextGone(text, map, sentence);
  const added = map && requirementAdded(text, map, item, sentence);
  if (gone === undefined || added === undefined) return { byHand: true };
  if (added.start !== gone.end) return judged(applyEdits(text, [gone, added]));
  // The sentence that goes may have ended the file without a line's end.
  return judged(applyEdits(text, [{ ...gone, replacement: added.replacement.replace(/^\r?\n/, '') }]));
}

/** The text without a sentence among an item's background; as it was where it is not among that. */
export function contextWithout(text: string, item: string, sentence: string): string {
  const map = itemIn(text, item);
  const gone = map && contextGone(text, map, sentence);
  return gone === undefined ? text : applyEdits(text, [gone]);
}

/** The lines of a sentence of the background; of all of that where it is the only one. */
function contextGone(text: string, map: MapNode, sentence: string): Edit | undefined {
  const context = entryOf(map, 'context');
  if (context?.value.kind !== 'list' || text.charAt(context.value.start) === '[') return undefined;
  const { items } = context.value;
  const node = items.find((each) => each.kind === 'scalar' && each.text === sentence);
  if (node === undefined || !isAlone(text, node)) return undefined;
  return items.length === 1 ? wholeLines(text, context.key.start, node.end) : wholeLines(text, node.start, node.end);
}

/** A sentence of the document becomes a requirement of an item once more, or for the first time, whatever became of its words before. */
export function addDuty(text: string, item: string, sentence: string): Sorted {
  const map = itemIn(text, item);
  if (map === undefined) return { byHand: true };
  if (itemsToSort(text).some((each) => each.item.id === item && each.context.includes(sentence)))
    return raiseContext(text, item, sentence);
  const added = requirementAdded(text, map, item, sentence);
  return added === undefined ? { byHand: true } : judged(applyEdits(text, [added]));
}

function itemIn(text: string, id: string): MapNode | undefined {
  const { root } = readYaml(text);
  if (root?.kind !== 'map') return undefined;
  const items = listUnder(root, 'sections').flatMap((section) => listUnder(section, 'items'));
  return items.find((map) => {
    const own = entryOf(map, 'id')?.value;
    return own?.kind === 'scalar' && own.text === id;
  });
}

/** Behind its dash, on lines of its own. */
function isAlone(text: string, { start }: SourceNode): boolean {
  return /^\s*-\s+$/.test(text.slice(startOfLine(text, start), start));
}

function wholeLines(text: string, from: number, to: number): Edit {
  const last = text.charAt(to - 1) === '\n' ? to - 1 : to;
  const end = Math.min(text.length, endOfLine(text, last) + 1);
  return { start: startOfLine(text, from), end, replacement: '' };
}

/** In the shape of the item's last one; of an item without any behind all that it says. */
function requirementAdded(text: string, map: MapNode, item: string, sentence: string): Edit | undefined {
  const lineEnd = lineBreakOf(text);
  const list = entryOf(map, 'requirements');
  const [first] = map.entries;
  if (first === undefined || text.charAt(map.start) === '{') return undefined;
  const key = ' '.repeat(first.key.start - startOfLine(text, first.key.start));
  const last = map.entries.at(-1);
  if (list !== undefined && (list.value.kind !== 'list' || text.charAt(list.value.start) === '[')) return undefined;
  const requirement = list?.value.kind === 'list' ? list.value.items.at(-1) : undefined;
  const end = requirement?.kind === 'map' ? lastOf(requirement) : last && Math.max(last.key.end, last.value.end);
  if (end === undefined) return undefined;
  const dash = requirement === undefined ? `${key}  ` : ' '.repeat(dashAt(text, requirement));
  const words = sentence.replace(/(?<![。；;.])[。；;.]+$/u, '');
  const lines = [
    ...(list === undefined ? [`${key}requirements:`] : []),
    `${dash}- id: ${quoted(nextId(text, item))}`,
    `${dash}  text: ${blockScalar(words)}`,
    `${dash}  quote: ${blockScalar(sentence)}`,
  ];
  const at = wholeLines(text, end, end).end;
  const begin = text.charAt(at - 1) === '\n' ? '' : lineEnd;
  return { start: at, end: at, replacement: `${begin}${lines.join(lineEnd)}${lineEnd}` };
}

function lastOf({ entries }: MapNode): number | undefined {
  const last = entries.at(-1);
  return last && Math.max(last.key.end, last.value.end);
}

function dashAt(text: string, { start }: SourceNode): number {
  const line = startOfLine(text, start);
  return text.slice(line, start).indexOf('-');
}
