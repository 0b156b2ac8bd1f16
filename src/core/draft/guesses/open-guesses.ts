import { guessKey } from '../../plan/rules/unconfirmed-guess.ts';
import { planShape } from '../../plan/schema.ts';
import type { Shape } from '../../plan/shape.ts';
import type { LineStarts } from '../../plan/yaml/line-starts.ts';
import { type MapEntry, type MapNode, type SourceNode, valueUnder } from '../../plan/yaml/source-node.ts';
import { type ReadYaml, readYaml } from '../../plan/yaml/yaml-source.ts';
import { startOfLine } from '../../text/line-places.ts';
import { commentOf, type GuessComment } from './guess-comment.ts';

/** A guess of a drafted plan that nobody has confirmed: its key stands in `x-guess`. */
export interface OpenGuess {
  /** The key of the plan that was guessed: `target`. */
  readonly key: string;
  /** Where it stands, from the widest; each absent where the guess is wider than it. */
  readonly place: GuessPlace;
  /** The document's words; empty where the plan has none here. */
  readonly quote: string;
  /** What the comment 待确认 says; empty where there is none. */
  readonly why: string;
  /** From 1. */
  readonly line: number;
  /** The key with its value as the file has it, without the comment; empty where the key is gone. */
  readonly written: string;
  /** What may stand under the key; `undefined` for a key that plans do not have. */
  readonly shape: Shape | undefined;
  /** The plan is sound without the key. */
  readonly mayDrop: boolean;
  /** Where it is in the file. */
  readonly at: GuessNodes;
}

export interface GuessPlace {
  readonly section?: { readonly number: string; readonly title: string };
  readonly item?: { readonly id: string; readonly title: string };
  readonly requirement?: string;
}

export interface GuessNodes {
  readonly map: MapNode;
  /** The guessed key with its value; absent where somebody took it out already. */
  readonly entry?: MapEntry;
  readonly guesses: MapEntry;
}

/** Every open guess of a plan's text (without byte order mark), in the file's order. None where the text is no YAML. */
export function openGuesses(text: string): OpenGuess[] {
  return text.includes(guessKey) ? openGuessesIn(text, readYaml(text)) : [];
}

/** The same of a text that has been read. */
export function openGuessesIn(text: string, { root, lines }: ReadYaml): OpenGuess[] {
  return root === undefined ? [] : new Walk(text, lines).under(root, planShape, {});
}

class Walk {
  readonly #text: string;
  readonly #lines: LineStarts;

  constructor(text: string, lines: LineStarts) {
    this.#text = text;
    this.#lines = lines;
  }

  under(node: SourceNode, shape: Shape | undefined, place: GuessPlace): OpenGuess[] {
    if (node.kind === 'list') {
      const of = shape?.kind === 'list' ? shape.of : undefined;
      return node.items.flatMap((item) => this.under(item, of, place));
    }
    if (node.kind === 'scalar') return [];
    const here = placeOf(node, shape, place);
    return node.entries
      .flatMap((entry): OpenGuess[] => {
        const { key, value } = entry;
        if (key.text === guessKey) return keysIn(value).map((each) => this.#guess(each, node, entry, shape, here));
        return key.text.startsWith('x-') ? [] : this.under(value, keyShape(shape, key.text)?.is, here);
      })
      .sort((a, b) => a.line - b.line);
  }

  #guess(key: string, map: MapNode, guesses: MapEntry, shape: Shape | undefined, place: GuessPlace): OpenGuess {
    const entry = map.entries.find((each) => each.key.text === key);
    const own = keyShape(shape, key);
    const comment = entry && commentOf(this.#text, entry);
    return {
      key,
      place,
      quote: quoteOf(map),
      why: comment?.words ?? '',
      line: this.#lines.lineOf((entry?.key ?? guesses.key).start),
      written: entry === undefined ? '' : this.#written(entry, comment),
      shape: own?.is,
      mayDrop: entry !== undefined && own?.required !== true,
      at: { map, guesses, ...(entry && { entry }) },
    };
  }

  /** As the file has it, less its indentation and its comment. */
  #written({ key, value }: MapEntry, comment: GuessComment | undefined): string {
    const indent = key.start - startOfLine(this.#text, key.start);
    const end = Math.max(key.end + 1, value.end);
    const isInside = comment !== undefined && comment.start > key.start && comment.end < end;
    const whole = isInside
      ? this.#text.slice(key.start, comment.start) + this.#text.slice(comment.end, end)
      : this.#text.slice(key.start, end);
    return whole
      .split(/\r?\n/)
      .map((line, at) => (at === 0 ? line : line.slice(Math.min(indent, line.search(/\S|$/)))))
      .join('\n')
      .trimEnd();
  }
}

function keyShape(shape: Shape | undefined, key: string) {
  return shape?.kind === 'map' && Object.hasOwn(shape.keys, key) ? shape.keys[key] : undefined;
}

function keysIn(node: SourceNode): string[] {
  if (node.kind === 'scalar') return [node.text];
  return node.kind === 'list' ? node.items.flatMap((item) => (item.kind === 'scalar' ? [item.text] : [])) : [];
}

/** Sections have a number, items a list of requirements or a title with their id, requirements a text. */
function placeOf(map: MapNode, shape: Shape | undefined, above: GuessPlace): GuessPlace {
  const keys = shape?.kind === 'map' ? shape.keys : {};
  if ('items' in keys)
    return { ...above, section: { number: textUnder(map, 'number'), title: textUnder(map, 'title') } };
  if ('requirements' in keys) return { ...above, item: { id: textUnder(map, 'id'), title: textUnder(map, 'title') } };
  return 'text' in keys && 'quote' in keys ? { ...above, requirement: textUnder(map, 'id') } : above;
}

/** The map's own clause, or the first of those below it. */
function quoteOf(map: MapNode): string {
  const own = textUnder(map, 'quote') || textUnder(map, 'text');
  if (own !== '') return own;
  for (const key of ['context', 'requirements']) {
    const list = valueUnder(map, key);
    const first = list?.kind === 'list' ? list.items[0] : undefined;
    if (first?.kind === 'scalar') return first.text;
    if (first?.kind === 'map') return quoteOf(first);
  }
  return '';
}

function textUnder(map: MapNode, key: string): string {
  const value = valueUnder(map, key);
  return value?.kind === 'scalar' ? value.text : '';
}
