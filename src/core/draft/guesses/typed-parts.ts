import { flowScalar } from '../../plan/yaml/quote-scalar.ts';
import type { MapNode, SourceNode } from '../../plan/yaml/source-node.ts';
import { readYaml } from '../../plan/yaml/yaml-source.ts';

/** `id: yunhe, name: 云河区教育局`, with or without braces, marks of full width too. */
export function partsTyped(text: string): [string, string][] | undefined {
  if (!/[:：]/u.test(text)) return undefined;
  const plain = text.replace(/(?<!\s)\s*：\s*/gu, ': ').replace(/(?<!\s)\s*，\s*/gu, ', ');
  const { root, findings } = readYaml(`value: ${plain.startsWith('{') ? plain : `{ ${plain} }`}\n`);
  const value = root?.kind === 'map' && findings.length === 0 ? root.entries[0]?.value : undefined;
  if (value?.kind !== 'map' || value.entries.some((entry) => entry.value.kind !== 'scalar')) return undefined;
  return partsOf(value);
}

export function partsOf({ entries }: MapNode): [string, string][] {
  return entries.map(({ key, value }) => [key.text, textOf(value)]);
}

function textOf(node: SourceNode): string {
  return node.kind === 'scalar' ? node.text : '';
}

/** Amounts and shares stay numbers: `3`, `95%`. */
export function printParts(parts: readonly (readonly [string, string])[]): string {
  const written = parts.map(
    ([key, text]) =>
      `${key}: ${/^(?:[0-9][0-9.]*%?|true)$/.test(text) || /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text) ? text : flowScalar(text)}`,
  );
  return `{ ${written.join(', ')} }`;
}
