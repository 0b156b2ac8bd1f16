import type { Edit } from '../plan/fixes/edit.ts';
import { listUnder, type MapNode, valueUnder } from '../plan/yaml/source-node.ts';

/** Edits that take requirements out with their lines and the comments above them; items and sections left empty go too. */
export function removalsOf(text: string, root: MapNode, ids: ReadonlySet<string>): Edit[] {
  return listUnder(root, 'sections').flatMap((section) => {
    const items = listUnder(section, 'items');
    const gone = items.filter((item) => isEmptied(item, ids));
    if (items.length > 0 && gone.length === items.length) return [linesOf(text, section)];
    return items.flatMap((item) => {
      if (gone.includes(item)) return [linesOf(text, item)];
      return listUnder(item, 'requirements')
        .filter((requirement) => ids.has(idOf(requirement)))
        .map((requirement) => linesOf(text, requirement));
    });
  });
}

/** An item that asked for nothing from the start stays. */
function isEmptied(item: MapNode, ids: ReadonlySet<string>): boolean {
  const requirements = listUnder(item, 'requirements');
  return requirements.length > 0 && requirements.every((requirement) => ids.has(idOf(requirement)));
}

function idOf(requirement: MapNode): string {
  const id = valueUnder(requirement, 'id');
  return id?.kind === 'scalar' ? id.text : '';
}

/** Whole lines, from the comments that stand right above an entry of a list to its last line. */
function linesOf(text: string, { start, end }: MapNode): Edit {
  let first = text.lastIndexOf('\n', start) + 1;
  for (;;) {
    const above = text.lastIndexOf('\n', first - 2) + 1;
    if (first === 0 || !/^ *#/.test(text.slice(above, first))) break;
    first = above;
  }
  const after = text.indexOf('\n', end);
  return { start: first, end: after === -1 ? text.length : after + 1, replacement: '' };
}
