import type { Day, Span } from '../../day.ts';
import { blockScalar, flowScalar, nameList, quoted } from '../../plan/yaml/quote-scalar.ts';
import type { MapNode, SourceNode } from '../../plan/yaml/source-node.ts';
import { readYaml } from '../../plan/yaml/yaml-source.ts';
import { deadlineIn } from '../../text/deadline-in.ts';
import { readDay } from '../../text/read-day.ts';
import type { FoundTarget } from '../duties/found-target.ts';
import { targetsIn } from '../duties/targets.ts';
import { printTarget } from '../print-draft.ts';
import type { OpenGuess } from './open-guesses.ts';

/** How a value is typed on a line; the question says it in words. */
export type TypedKind = 'target' | 'day' | 'names' | 'parts' | 'text';

export function typedKindOf({ shape, key }: OpenGuess): TypedKind {
  if (key === 'target') return 'target';
  if (shape?.kind === 'day') return 'day';
  if (shape?.kind === 'names') return 'names';
  return shape?.kind === 'map' || shape?.kind === 'kinds' ? 'parts' : 'text';
}

/** The value as it would be typed. */
export function valueAsTyped(guess: OpenGuess): string {
  const value = guess.at.entry?.value;
  if (value === undefined) return '';
  if (value.kind === 'scalar') return value.text;
  if (value.kind === 'list') return value.items.map((item) => (item.kind === 'scalar' ? item.text : '')).join('、');
  return partsOf(value)
    .map(([key, text]) => `${key}: ${text}`)
    .join(', ');
}

/** What a person typed, as YAML for its place; `undefined` where it is not understood. Whether the plan may hold it, its reader tells. */
export function typedValue(typed: string, guess: OpenGuess, period: Span, today: Day): string | undefined {
  const text = typed.trim();
  if (text === '') return undefined;
  switch (typedKindOf(guess)) {
    case 'target':
      return typedTarget(text, guess);
    case 'day':
      return readDay(text, today, period) ?? deadlineIn(text, period)?.day;
    case 'names': {
      const names = text.split(/[、，,；;]/u).map((name) => name.trim());
      return names.every((name) => name !== '') ? nameList(names) : undefined;
    }
    case 'parts':
      return typedParts(text, guess);
    case 'text':
      return guess.shape?.kind === 'id' ? quoted(text) : blockScalar(text);
  }
}

/** 不少于3所, 每月2次, 95%; or the keys and values of the plan. */
function typedTarget(text: string, guess: OpenGuess): string | undefined {
  const parts = partsTyped(text);
  if (parts !== undefined) return printParts(parts);
  const found = onlyTarget(text) ?? onlyTarget(`不少于${text}`);
  // Without its rhythm it would be another target.
  if (found === undefined || found.doubt === 'unsaid-rhythm') return undefined;
  const { target } = found;
  const before = new Map(guess.at.entry?.value.kind === 'map' ? partsOf(guess.at.entry.value) : []);
  const of = target.of === undefined ? undefined : (before.get('of') ?? target.of);
  const isAcross = before.get('across') === 'units';
  return printTarget({ ...target, ...(of !== undefined && { of }), ...(isAcross && { across: 'units' }) });
}

/** One number with its unit, and no word beside it that was not understood. */
function onlyTarget(text: string): FoundTarget | undefined {
  const [found, another] = targetsIn(text);
  if (found === undefined || another !== undefined) return undefined;
  const rest = `${text.slice(0, found.start)}${text.slice(found.end)}`;
  return /[0-9０-９]/u.test(rest) ? undefined : found;
}

function typedParts(text: string, guess: OpenGuess): string | undefined {
  const parts = partsTyped(text);
  if (parts === undefined) return undefined;
  const value = guess.at.entry?.value;
  const isBlock = guess.shape?.kind === 'kinds' && value?.kind === 'map' && !guess.written.includes('{');
  return isBlock
    ? parts.map(([key, each]) => `${blockScalar(key)}: ${blockScalar(each)}`).join('\n')
    : printParts(parts);
}

/** `id: yunhe, name: 云河区教育局`, with or without braces, marks of full width too. */
function partsTyped(text: string): [string, string][] | undefined {
  if (!/[:：]/u.test(text)) return undefined;
  const plain = text.replace(/\s*：\s*/gu, ': ').replace(/\s*，\s*/gu, ', ');
  const { root, findings } = readYaml(`value: ${plain.startsWith('{') ? plain : `{ ${plain} }`}\n`);
  const value = root?.kind === 'map' && findings.length === 0 ? root.entries[0]?.value : undefined;
  if (value?.kind !== 'map' || value.entries.some((entry) => entry.value.kind !== 'scalar')) return undefined;
  return partsOf(value);
}

function partsOf({ entries }: MapNode): [string, string][] {
  return entries.map(({ key, value }) => [key.text, textOf(value)]);
}

function textOf(node: SourceNode): string {
  return node.kind === 'scalar' ? node.text : '';
}

/** Amounts and shares stay numbers: `3`, `95%`. */
function printParts(parts: readonly (readonly [string, string])[]): string {
  const written = parts.map(
    ([key, text]) =>
      `${key}: ${/^[0-9][0-9.]*%?$/.test(text) || /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text) ? text : flowScalar(text)}`,
  );
  return `{ ${written.join(', ')} }`;
}
