import { PlainFlow } from './plain-flow.ts';
import {
  brace,
  bracket,
  carriageReturn,
  colon,
  Declined,
  dash,
  deepest,
  double,
  hash,
  plainScalar,
  quotedEnd,
  single,
  skipSpaces,
  space,
  trimmedEnd,
} from './plain-scalar.ts';
import type { ListNode, MapEntry, MapNode, ScalarNode, SourceNode } from './source-node.ts';

/** Characters that YAML forbids, takes for ends of lines, or that are half a character. */
const unusual =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among them.
  /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]|\r(?!\n)/;

/**
 * The tree of a text as nearly every plan is written: block maps and lists, scalars on one line, without escapes, and
 * brackets that close on their line. It is read many times as fast as YAML at large. `undefined` for anything else is no
 * verdict: the text goes to `yaml`, which says what is wrong and where. Whatever the two could see differently has to be
 * declined here; a differential test holds them together.
 */
export function readPlainYaml(text: string): SourceNode | undefined {
  if (unusual.test(text)) return undefined;
  try {
    return new PlainReader(text).document();
  } catch (error) {
    if (error instanceof Declined) return undefined;
    throw error;
  }
}

class PlainReader {
  readonly #text: string;
  /** Where the line that is being read has its first sign, and how far that is indented. */
  #at = 0;
  #indent = 0;
  /** Where its last sign ends. */
  #end = 0;
  #following = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): SourceNode {
    this.#nextLine();
    const root = this.#block();
    if (this.#indent >= 0) throw new Declined();
    return root;
  }

  /** Goes to the next line that says something; `#indent` is -1 after the last. */
  #nextLine(): void {
    const text = this.#text;
    for (let start = this.#following; start < text.length; start = this.#following) {
      let end = text.indexOf('\n', start);
      if (end === -1) end = text.length;
      this.#following = end + 1;
      let at = start;
      while (text.charCodeAt(at) === space) at += 1;
      const first = text.charCodeAt(at);
      if (at >= end || first === hash || first === carriageReturn) continue;
      this.#at = at;
      this.#indent = at - start;
      this.#end = trimmedEnd(this.#text, at, end);
      return;
    }
    this.#indent = -1;
  }

  #block(): SourceNode {
    this.#depth += 1;
    if (this.#depth > deepest) throw new Declined();
    const node = this.#isItem() ? this.#list() : this.#map();
    this.#depth -= 1;
    return node;
  }

  #isItem(): boolean {
    if (this.#text.charCodeAt(this.#at) !== dash) return false;
    return this.#at + 1 === this.#end || this.#text.charCodeAt(this.#at + 1) === space;
  }

  #list(): ListNode {
    const [start, indent] = [this.#at, this.#indent];
    const items: SourceNode[] = [];
    while (this.#indent === indent && this.#isItem()) {
      items.push(this.#item());
      if (this.#indent > indent) throw new Declined();
    }
    return { kind: 'list', start, end: lastOf(items).end, items };
  }

  /** What follows the dash, on its line: a scalar, or the first line of a block. */
  #item(): SourceNode {
    const dashAt = this.#at;
    const at = skipSpaces(this.#text, dashAt + 1);
    if (at >= this.#end) throw new Declined();
    this.#at = at;
    this.#indent += at - dashAt;
    if (this.#isItem() || this.#keyEnd() !== -1) return this.#block();
    const value = this.#inline(at);
    this.#nextLine();
    return value;
  }

  #map(): MapNode {
    const [start, indent] = [this.#at, this.#indent];
    const entries: MapEntry[] = [];
    while (this.#indent === indent && !this.#isItem()) {
      entries.push(this.#entry(indent));
      if (this.#indent > indent) throw new Declined();
    }
    return { kind: 'map', start, end: lastOf(entries).value.end, entries };
  }

  #entry(indent: number): MapEntry {
    const end = this.#keyEnd();
    if (end === -1) throw new Declined();
    const key = this.#key(this.#at, end);
    const at = skipSpaces(this.#text, end + 1);
    if (at < this.#end && !this.#isComment(at)) {
      const value = this.#inline(at);
      this.#nextLine();
      return { key, value };
    }
    this.#nextLine();
    const isBelow = this.#indent > indent || (this.#indent === indent && this.#isItem());
    return { key, value: isBelow ? this.#block() : { ...key, text: '', plain: true } };
  }

  /** Where the colon stands that makes the line an entry; -1 where it is none. */
  #keyEnd(): number {
    const text = this.#text;
    const first = text.charCodeAt(this.#at);
    if (first === bracket || first === brace) return -1;
    if (first === double || first === single) {
      const end = quotedEnd(this.#text, this.#at, this.#end);
      return text.charCodeAt(end) === colon && this.#endsKey(end + 1) ? end : -1;
    }
    for (let at = this.#at; at < this.#end; at += 1) {
      if (text.charCodeAt(at) === colon && this.#endsKey(at + 1)) return at;
    }
    return -1;
  }

  #endsKey(after: number): boolean {
    return after >= this.#end || this.#text.charCodeAt(after) === space;
  }

  /** YAML allows a key 1,024 characters. `<<` merges. */
  #key(start: number, end: number): ScalarNode {
    if (end === start || end - start > 1000) throw new Declined();
    const key = plainScalar(this.#text, start, end);
    if (key.plain && (key.text === '<<' || /^[-.]/.test(key.text))) throw new Declined();
    return key;
  }

  /** The value that begins here and ends on its line, after which only a comment may stand. */
  #inline(start: number): SourceNode {
    const first = this.#text.charCodeAt(start);
    if (first === bracket || first === brace) {
      const node = new PlainFlow(this.#text, this.#end, this.#depth).read(start);
      this.#endLine(node.end);
      return node;
    }
    if (first === double || first === single) {
      const node = plainScalar(this.#text, start, quotedEnd(this.#text, start, this.#end));
      this.#endLine(node.end);
      return node;
    }
    const comment = this.#text.slice(start, this.#end).indexOf(' #');
    return plainScalar(this.#text, start, comment === -1 ? this.#end : trimmedEnd(this.#text, start, start + comment));
  }

  #endLine(at: number): void {
    if (at < this.#end && !this.#isComment(skipSpaces(this.#text, at))) throw new Declined();
  }

  #isComment(at: number): boolean {
    return this.#text.charCodeAt(at) === hash && this.#text.charCodeAt(at - 1) === space;
  }
}

function lastOf<T>(all: readonly T[]): T {
  const last = all.at(-1);
  if (last === undefined) throw new Declined();
  return last;
}
