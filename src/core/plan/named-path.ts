import { descend, type SourceNode } from './yaml/source-node.ts';

/** By which an element of a list is known, wherever in the list it stands. */
const naming = ['id', 'number', 'title', 'from'] as const;

/**
 * A finding's path with names in the place of indexes, as far as the elements have one: `sections["一"].items["2"].due`.
 * It stays the same when something is put in before.
 */
export function namedPath(root: SourceNode, path: string): string {
  const steps = stepsOf(path);
  const written = steps.map((step, index) => {
    if (typeof step === 'string') return `.${step}`;
    return `[${JSON.stringify(nameOf(descend({ node: root }, steps.slice(0, index + 1)).node) ?? step)}]`;
  });
  return written.join('');
}

/** What `pathOf` wrote, taken apart again. */
function stepsOf(path: string): (string | number)[] {
  const steps = path.matchAll(/\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|([\p{L}\p{N}_-]+)/gu);
  return Array.from(steps, ([, index, quoted, word = '']) => {
    if (index !== undefined) return Number(index);
    return quoted === undefined ? word : (JSON.parse(quoted) as string);
  });
}

function nameOf(node: SourceNode): string | undefined {
  if (node.kind !== 'map') return undefined;
  for (const name of naming) {
    const value = node.entries.find(({ key }) => key.text === name)?.value;
    if (value?.kind === 'scalar') return value.text;
  }
  return undefined;
}
