import {
  brace,
  braceEnd,
  bracket,
  bracketEnd,
  colon,
  comma,
  Declined,
  deepest,
  double,
  plainScalar,
  quotedEnd,
  single,
  skipSpaces,
  space,
} from './plain-scalar.ts';
import type { ListNode, MapEntry, MapNode, ScalarNode, SourceNode } from './source-node.ts';

/** A scalar without quotes between brackets, kept to what leaves no doubt. */
const betweenBrackets = /[^\s,:#[\]{}&*!|>'"%@`?-](?:[^\n,:#[\]{}]*[^\s,:#[\]{}])?/y;

/** A list or map in brackets, which closes on the line that it begins on. */
export class PlainFlow {
  readonly #text: string;
  readonly #lineEnd: number;
  #depth: number;

  constructor(text: string, lineEnd: number, depth: number) {
    this.#text = text;
    this.#lineEnd = lineEnd;
    this.#depth = depth;
  }

  read(start: number): ListNode | MapNode {
    this.#depth += 1;
    if (this.#depth > deepest) throw new Declined();
    const node = this.#text.charCodeAt(start) === bracket ? this.#list(start) : this.#map(start);
    this.#depth -= 1;
    return node;
  }

  #list(start: number): ListNode {
    const items: SourceNode[] = [];
    const end = this.#parts(start, bracketEnd, (at) => {
      const item = this.#node(at);
      items.push(item);
      return item.end;
    });
    return { kind: 'list', start, end, items };
  }

  #map(start: number): MapNode {
    const entries: MapEntry[] = [];
    const end = this.#parts(start, braceEnd, (at) => {
      const key = this.#scalar(at);
      const isKey = this.#text.charCodeAt(key.end) === colon && this.#text.charCodeAt(key.end + 1) === space;
      if (!isKey || key.text === '<<') throw new Declined();
      const value = this.#node(skipSpaces(this.#text, key.end + 1));
      entries.push({ key, value });
      return value.end;
    });
    return { kind: 'map', start, end, entries };
  }

  /** Reads part after part, each from its first sign to its end; gives the end of the whole. */
  #parts(start: number, closing: number | undefined, part: (at: number) => number): number {
    let at = skipSpaces(this.#text, start + 1);
    if (this.#text.charCodeAt(at) === closing) return at + 1;
    for (;;) {
      at = skipSpaces(this.#text, part(at));
      const sign = this.#text.charCodeAt(at);
      if (sign === closing) return at + 1;
      if (sign !== comma) throw new Declined();
      at = skipSpaces(this.#text, at + 1);
    }
  }

  #node(at: number): SourceNode {
    const first = this.#text.charCodeAt(at);
    return first === bracket || first === brace ? this.read(at) : this.#scalar(at);
  }

  #scalar(start: number): ScalarNode {
    const first = this.#text.charCodeAt(start);
    if (first === double || first === single)
      return plainScalar(this.#text, start, quotedEnd(this.#text, start, this.#lineEnd));
    betweenBrackets.lastIndex = start;
    if (!betweenBrackets.test(this.#text)) throw new Declined();
    return plainScalar(this.#text, start, betweenBrackets.lastIndex);
  }
}
