import { withEntries } from '../../core/plan/yaml/set-entries.ts';
import { type MapNode, type SourceNode, valueAt } from '../../core/plan/yaml/source-node.ts';
import { readYaml } from '../../core/plan/yaml/yaml-source.ts';
import { Trouble } from '../../trouble.ts';
import { decodeText } from '../text-file.ts';

/** A file of settings in a `.plan/` as text. Throws `Trouble` for what is none. */
export function decodedSettings(bytes: Uint8Array, file: string): string {
  const decoded = decodeText(bytes);
  if (!('text' in decoded)) throw new Trouble('config-syntax', { file, line: 1 });
  return decoded.text;
}

/** What stands in a file of settings, and the trouble with a node of it that says nothing known. */
export interface ReadSettings {
  readonly root: MapNode;
  readonly refused: (node: SourceNode) => Trouble;
}

/** What stands in it. Throws `Trouble` where it can't be read, and for a newer format. */
export function readSettings(text: string, file: string): ReadSettings {
  const { root, findings, lines } = readYaml(text);
  if (root?.kind !== 'map' || findings.length > 0) {
    throw new Trouble('config-syntax', { file, line: lines.lineOf(findings[0]?.start ?? 0) });
  }
  const format = textAt(root, 'format') ?? '1';
  if (format !== '1') throw new Trouble('config-newer', { file, format });
  return { root, refused: ({ start }) => new Trouble('config-syntax', { file, line: lines.lineOf(start) }) };
}

/** `undefined` where nothing is said. */
export function textAt(node: SourceNode | undefined, key: string): string | undefined {
  const value = valueAt(node, key);
  return value?.kind === 'scalar' && value.text.trim() !== '' ? value.text : undefined;
}

/** The text with these values, all else as it is. Throws `Trouble` for a file laid out so that only a person can change it. */
export function changedSettings(
  text: string,
  within: string | undefined,
  values: ReadonlyMap<string, string>,
  file: string,
): string {
  const changed = withEntries(text, within, values);
  if (changed !== undefined) return changed;
  throw new Trouble('config-by-hand', { file, keys: [...values.keys()].join('、') });
}
