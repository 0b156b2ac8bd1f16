import type { Day, Span } from '../../day.ts';
import { blockScalar, nameList, quoted } from '../../plan/yaml/quote-scalar.ts';
import type { MapNode } from '../../plan/yaml/source-node.ts';
import { deadlineIn } from '../../text/deadline-in.ts';
import { readDay } from '../../text/read-day.ts';
import { targetsIn } from '../amounts/targets.ts';
import { hasLetters, hasWords } from '../characters.ts';
import type { GuessNodes, OpenGuess } from './open-guesses.ts';
import { partsOf, partsTyped, printParts } from './typed-parts.ts';
import { typedSpans } from './typed-spans.ts';
import { typedTarget } from './typed-target.ts';

/** A place of the plan for which a value is typed: an open guess, or a key of a duty. */
export interface ValueSpot extends Pick<OpenGuess, 'key' | 'shape' | 'quote' | 'written'> {
  readonly at: Pick<GuessNodes, 'entry'>;
}

/** How a value is typed on a line; the question says it in words. */
export type TypedKind = 'target' | 'day' | 'span' | 'names' | 'named' | 'kinds' | 'parts' | 'text';

export function typedKindOf({ shape, key }: Pick<ValueSpot, 'shape' | 'key'>): TypedKind {
  if (key === 'target') return 'target';
  if (shape?.kind === 'day') return 'day';
  if (shape?.kind === 'names') return 'names';
  if (shape?.kind === 'map' && 'id' in shape.keys && 'name' in shape.keys) return 'named';
  if (shape?.kind === 'map' && 'from' in shape.keys && 'to' in shape.keys) return 'span';
  if (shape?.kind === 'kinds') return 'kinds';
  return shape?.kind === 'map' ? 'parts' : 'text';
}

/** The value as it would be typed. */
export function valueAsTyped(guess: ValueSpot): string {
  const value = guess.at.entry?.value;
  if (value === undefined) return '';
  if (value.kind === 'scalar') return value.text;
  if (value.kind === 'list') return value.items.map((item) => (item.kind === 'scalar' ? item.text : '')).join('、');
  const parts = partsOf(value);
  if (typedKindOf(guess) === 'span') return parts.map(([, day]) => day).join(' ~ ');
  return parts.map(([key, text]) => `${key}: ${text}`).join(', ');
}

/** What a person typed, as YAML for its place; `undefined` where it is not understood. Whether the plan may hold it, its reader tells. */
export function typedValue(typed: string, guess: ValueSpot, period: Span, today: Day): string | undefined {
  const text = typed.trim();
  if (text === '') return undefined;
  switch (typedKindOf(guess)) {
    case 'target':
      return typedTarget(text, { map: mapOf(guess), duty: guess.quote, period });
    case 'day':
      return typedDay(text, period, today);
    case 'names':
      return typedNames(text, period);
    case 'named':
      return typedParts(text, guess) ?? typedNamed(text, mapOf(guess));
    case 'span':
      return typedParts(text, guess) ?? typedPeriod(text, period, today);
    case 'kinds':
      return typedKinds(text, guess);
    case 'parts':
      return typedParts(text, guess);
    case 'text':
      if (guess.shape?.kind === 'plan-id') return blockScalar(text.normalize('NFKC'));
      return guess.shape?.kind === 'id' ? quoted(text) : blockScalar(text);
  }
}

const betweenNames = /[、，,；;]|(?<=\p{Script=Han})\s+(?=\p{Script=Han})/u;
const longestName = 40;
/** 下周前, 本月底, 放假前: no day that could be told, and no name. */
const someTime =
  /^(?:[本下上这当]|次)(?:个?(?:周|星期|月|季度|学期|学年)|年)|(?:之?前|[以之][前后内]|[月季年期周]末|[月年]底|[上中下]旬)$/u;

/** 教务处、总务处; `undefined` where one of them is a day, a target or a sentence: it would be asked as a unit. */
function typedNames(text: string, period: Span): string | undefined {
  const names = text
    .replace(/(?<![。；;，,、])[。；;，,、]+$/u, '')
    .split(betweenNames)
    .map((name) => name.trim());
  const isName = (name: string) =>
    hasWords(name) &&
    name.length <= longestName &&
    !/[。！？：:=%％]/u.test(name) &&
    !someTime.test(name) &&
    deadlineIn(name, period) === undefined &&
    targetsIn(name).every(({ doubt }) => doubt === 'bare-number');
  return names.every(isName) ? nameList([...new Set(names)]) : undefined;
}

/** Any day whose year is written: that it lies outside the plan, the plan's reader tells. */
const anyDay: Span = { from: '1900-01-01' as Day, to: '2999-12-31' as Day };

/** 6月30日, 6月底前, 2024-06-30, 2031年6月底; `undefined` where words beside it would be left out. */
export function typedDay(text: string, period: Span, today: Day): Day | undefined {
  const day = readDay(text, today, period);
  if (day !== undefined) return day;
  const plain = text.replace(/(?<=\p{N})\s+(?=\p{Script=Han})|(?<=\p{Script=Han})\s+(?=\p{N})/gu, '');
  const found = deadlineIn(plain, period) ?? (/^[0-9]{4}年/.test(plain) ? deadlineIn(plain, anyDay) : undefined);
  const rest = found === undefined ? plain : `${plain.slice(0, found.start)}${plain.slice(found.end)}`;
  return hasLetters(rest.replace(/^(?:在|于|到|截至)|(?:完成|之?前|为止)$/gu, '')) ? undefined : found?.day;
}

function mapOf({ at }: ValueSpot): MapNode | undefined {
  const value = at.entry?.value;
  return value?.kind === 'map' ? value : undefined;
}

/** `yunhe-edu` is the id, 云河区教育局 the name; one alone leaves the other. */
function typedNamed(text: string, map: MapNode | undefined): string | undefined {
  if (map === undefined) return undefined;
  const parts = text.split(betweenIdAndName).filter((part) => part.trim() !== '');
  const ids = parts.filter((part) => id.test(halfWidth(part)));
  const [own = '', name = ''] =
    parts.length === 2 && ids.length === 1 ? [ids[0], parts.find((part) => part !== ids[0])] : [];
  const alone = halfWidth(text).toLowerCase();
  const typed: [string, string][] =
    own !== ''
      ? [
          ['id', halfWidth(own)],
          ['name', name.trim()],
        ]
      : [id.test(alone) ? ['id', alone] : ['name', text]];
  return printParts([...new Map([...partsOf(map), ...typed])]);
}

const id = /^[a-z0-9-]+$/;
const betweenIdAndName = /[、，,]|(?<=[\p{Script=Han}）])\s|\s(?=\p{Script=Han})/u;

function halfWidth(text: string): string {
  return text.normalize('NFKC').trim();
}

/** 2025年8月25日至2026年1月20日. */
function typedPeriod(text: string, period: Span, today: Day): string | undefined {
  const [span, another] = typedSpans(text, period, today) ?? [];
  return span === undefined || another !== undefined ? undefined : printParts([...Object.entries(span)]);
}

/** 中小学校、kindergarten: 幼儿园: those of the kinds that stay, by their names, and others with keys of their own. */
function typedKinds(text: string, guess: ValueSpot): string | undefined {
  const map = mapOf(guess);
  const kinds = map === undefined ? [] : partsOf(map);
  // One name may be 中小学校、幼儿园; among several parts it would hide that another is no key with its name.
  const isSound = ([key, name]: readonly [string, string]) =>
    name !== '' && !betweenNames.test(key) && (!betweenNames.test(name) || kinds.some((kind) => kind.includes(name)));
  const whole = partsTyped(text);
  if (whole?.every(isSound)) return printedParts(whole, guess);
  const typed = text
    .split(betweenNames)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => kinds.find((kind) => kind.includes(part)) ?? partsTyped(part)?.find(isSound));
  const read = typed.filter((kind) => kind !== undefined);
  return read.length > 0 && read.length === typed.length ? printedParts(read, guess) : undefined;
}

function typedParts(text: string, guess: ValueSpot): string | undefined {
  const parts = partsTyped(text);
  return parts && printedParts(parts, guess);
}

/** In brackets, or a line each where the kinds of unit stand so. */
function printedParts(parts: readonly (readonly [string, string])[], guess: ValueSpot): string {
  const value = guess.at.entry?.value;
  const isBlock = guess.shape?.kind === 'kinds' && value?.kind === 'map' && !guess.written.includes('{');
  return isBlock
    ? parts.map(([key, each]) => `${blockScalar(key)}: ${blockScalar(each)}`).join('\n')
    : printParts(parts);
}
