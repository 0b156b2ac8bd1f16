import { endOfLine, lineBreakOf, startOfLine } from '../../text/line-places.ts';
import { applyEdits, type Edit } from '../fixes/edit.ts';
import { flowScalar } from './quote-scalar.ts';
import { type MapNode, type SourceNode, valueUnder } from './source-node.ts';
import { readYaml } from './yaml-source.ts';

/**
 * The text with these values (YAML on one line) under these keys: of its uppermost map, or of the one under `within`, which is
 * made where it is missing. Comments, other keys and the layout stay as they are, byte for byte. The text is read again before
 * it is given: `undefined` where anything else would have changed, so that only a person can change it.
 */
export function withEntries(
  text: string,
  within: string | undefined,
  values: ReadonlyMap<string, string>,
): string | undefined {
  const root = mapIn(text);
  if (root === undefined) return undefined;
  const after = applyEdits(text, editsFor(text, root, within, values));
  const made = mapIn(after);
  if (made === undefined) return undefined;
  const [told, wanted] = [valuesOf(made), valuesOf(root)];
  if (within !== undefined) wanted.delete(pathOf(undefined, within));
  for (const [key, yaml] of values) wanted.set(pathOf(within, key), printed(readYaml(yaml).root));
  const isAsWanted = told.size === wanted.size && [...wanted].every(([path, value]) => told.get(path) === value);
  return isAsWanted ? after : undefined;
}

function mapIn(text: string): MapNode | undefined {
  const { root, findings } = readYaml(text);
  return root?.kind === 'map' && findings.length === 0 ? root : undefined;
}

function editsFor(
  text: string,
  root: MapNode,
  within: string | undefined,
  values: ReadonlyMap<string, string>,
): Edit[] {
  const place = within === undefined ? root : valueUnder(root, within);
  if (place?.kind === 'map') return [...values].map(([key, yaml]) => entryEdit(text, place, key, ` ${yaml}`));
  const inner = [...values].map(([key, yaml]) => `${flowScalar(key)}: ${yaml}`);
  const isInBrackets = text.charAt(root.start) === '{';
  const lines = inner.map((entry) => `${lineBreakOf(text)}  ${entry}`).join('');
  return [entryEdit(text, root, within ?? '', isInBrackets ? ` { ${inner.join(', ')} }` : lines)];
}

/** `value`: with what stands between it and the colon. */
function entryEdit(text: string, map: MapNode, key: string, value: string): Edit {
  const entry = map.entries.find((one) => one.key.text === key);
  if (entry === undefined) return newEntry(text, map, `${flowScalar(key)}:${value}`);
  const { start, end } = entry.value;
  // Where nothing is written after the colon, the value stands in the key's place.
  if (end > entry.key.end)
    return { start, end, replacement: `${value.trimStart()}${text.charAt(end - 1) === '\n' ? '\n' : ''}` };
  const colon = text.indexOf(':', entry.key.end) + 1;
  return { start: colon, end: colon, replacement: value };
}

/** Behind the last entry, as that stands: on a line of its own, or within the brackets. */
function newEntry(text: string, { start, end, entries }: MapNode, entry: string): Edit {
  const last = entries.at(-1);
  const lastEnd = last === undefined ? start + 1 : Math.max(last.key.end, last.value.end);
  if (text.charAt(start) === '{') {
    return last === undefined
      ? { start, end, replacement: `{ ${entry} }` }
      : { start: lastEnd, end: lastEnd, replacement: `, ${entry}` };
  }
  const first = entries[0]?.key.start ?? start;
  const indent = text.slice(startOfLine(text, first), first);
  const lineEnd = lineBreakOf(text);
  if (text.charAt(lastEnd - 1) === '\n') {
    return { start: lastEnd, end: lastEnd, replacement: `${indent}${entry}${lineEnd}` };
  }
  const line = endOfLine(text, lastEnd);
  const at = text.charAt(line - 1) === '\r' ? line - 1 : line;
  return { start: at, end: at, replacement: `${lineEnd}${indent}${entry}` };
}

/** What stands under each key, that of maps one level deeper by both keys: as much as is held against the wish. */
function valuesOf(root: MapNode): Map<string, string> {
  return new Map(
    root.entries.flatMap(({ key, value }) =>
      value.kind === 'map'
        ? value.entries.map((inner) => [pathOf(key.text, inner.key.text), printed(inner.value)] as const)
        : [[pathOf(undefined, key.text), printed(value)] as const],
    ),
  );
}

function pathOf(within: string | undefined, key: string): string {
  return JSON.stringify(within === undefined ? [key] : [within, key]);
}

/** A value without its layout. */
function printed(node: SourceNode | undefined): string {
  if (node === undefined) return '';
  if (node.kind === 'scalar') return JSON.stringify(node.text);
  if (node.kind === 'list') return `[${node.items.map(printed).join(',')}]`;
  return `{${node.entries.map(({ key, value }) => `${JSON.stringify(key.text)}:${printed(value)}`).join(',')}}`;
}
