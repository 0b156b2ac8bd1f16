import { COLLECTION_STYLE, EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE } from 'js-yaml';
import { Declined, readPlainYaml } from './plain-yaml.ts';
import type { MapEntry, ScalarNode, SourceNode } from './source-node.ts';
import { deepestNesting } from './yaml-limits.ts';

/** What begins an anchor, tag, alias or directive, what ends a document, and what the two libraries take differently. */
const outsideThePlain =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among them.
  /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|\r(?!\n)|^(?:%|\.\.\.| +---)|(?:^|[\s,:[{])[&!*]|[\]}]["'](?=.*:)|\p{Surrogate}/mu;

/**
 * The quick reader: the tree of a text that is sound and keeps to what a plan needs, some seven times as fast as `yaml`.
 * `undefined` is no verdict: the text goes to `yaml`, which reads all of YAML and says what is wrong and where.
 * Whatever the two could see differently has to be declined here; a differential test holds them together.
 */
export function readSoundYaml(text: string): SourceNode | undefined {
  return unlessItFails(() => readPlainYaml(text, mostLevels)) ?? readEvents(text);
}

// Half the depth, because the libraries count levels differently.
const mostLevels = deepestNesting / 2;

/** All of it by the library: for what is not of the plain kind, and to hold the plain reader against. */
export function readEvents(text: string): SourceNode | undefined {
  if (outsideThePlain.test(text)) return undefined;
  return unlessItFails(() => new TreeBuilder(text, parseEvents(text, { maxDepth: mostLevels })).document());
}

/** What a reader throws, whatever it is, says only that the text is not for it. */
function unlessItFails(read: () => SourceNode): SourceNode | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

type Of<Type extends Event['type']> = Extract<Event, { readonly type: Type }>;
type Scalar = Of<typeof EVENT_ID.SCALAR>;
type Collection = Of<typeof EVENT_ID.MAPPING | typeof EVENT_ID.SEQUENCE>;

/** The library's flat events as a tree. `#read` is how far the text has been accounted for: events say no ends. */
class TreeBuilder {
  readonly #text: string;
  readonly #events: readonly Event[];
  #next = 0;
  #read = 0;

  constructor(text: string, events: readonly Event[]) {
    this.#text = text;
    this.#events = events;
  }

  document(): SourceNode {
    if (this.#take().type !== EVENT_ID.DOCUMENT) throw new Declined();
    const root = this.#node(this.#take());
    if (root === undefined || this.#next !== this.#events.length - 1) throw new Declined();
    return root;
  }

  #take(): Event {
    const event = this.#events[this.#next];
    if (event === undefined) throw new Declined();
    this.#next += 1;
    return event;
  }

  /** `undefined` where nothing is written. */
  #node(event: Event): SourceNode | undefined {
    switch (event.type) {
      case EVENT_ID.SCALAR:
        return event.valueStart < 0 ? undefined : this.#scalar(event);
      case EVENT_ID.SEQUENCE:
        return this.#list(event);
      case EVENT_ID.MAPPING:
        return this.#map(event);
      default:
        throw new Declined();
    }
  }

  #scalar(event: Scalar): ScalarNode {
    const { style, valueStart, valueEnd } = event;
    const text = getScalarValue(this.#text, event);
    const plain = style === SCALAR_STYLE.PLAIN;
    if (style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK) {
      if (text.trim() === '') throw new Declined();
      const start = this.#blockStart();
      this.#read = valueEnd;
      return { kind: 'scalar', start, end: start + this.#text.slice(start, valueEnd).trimEnd().length, text, plain };
    }
    const quote = plain ? 0 : 1;
    this.#read = valueEnd + quote;
    return { kind: 'scalar', start: valueStart - quote, end: this.#read, text, plain };
  }

  /** Where the `|` or `>` of a block stands: its event begins only on the line after. `|2` is taken differently. */
  #blockStart(): number {
    const start = this.#skip(/(?:[\s:-]|#.*)*/y);
    if (!/^[|>][+-]?\s/.test(this.#text.slice(start, start + 3))) throw new Declined();
    return start;
  }

  #list(event: Collection): SourceNode {
    const items: SourceNode[] = [];
    this.#read = event.start + 1;
    for (let inner = this.#take(); inner.type !== EVENT_ID.POP; inner = this.#take()) {
      const item = this.#node(inner);
      if (item === undefined) throw new Declined();
      items.push(item);
    }
    return { kind: 'list', start: event.start, end: this.#end(event, items.at(-1)), items };
  }

  #map(event: Collection): SourceNode {
    const isFlow = event.style === COLLECTION_STYLE.FLOW;
    // A pair alone in brackets: `[a: 1]`.
    if (isFlow && this.#text[event.start] !== '{') throw new Declined();
    const entries: MapEntry[] = [];
    if (isFlow) this.#read = event.start + 1;
    for (let inner = this.#take(); inner.type !== EVENT_ID.POP; inner = this.#take()) entries.push(this.#entry(inner));
    return { kind: 'map', start: event.start, end: this.#end(event, entries.at(-1)?.value), entries };
  }

  #entry(event: Event): MapEntry {
    const key = this.#node(event);
    const isKey = key?.kind === 'scalar' && !(key.plain && key.text === '<<') && this.#text[this.#read] === ':';
    // YAML allows a key 1,024 characters; this library any number.
    if (!isKey || key.end - key.start > 1000) throw new Declined();
    const { start, end } = key;
    return { key, value: this.#node(this.#take()) ?? { kind: 'scalar', start, end, text: '', plain: true } };
  }

  #end(event: Collection, last: SourceNode | undefined): number {
    if (event.style === COLLECTION_STYLE.FLOW) this.#read = this.#skip(/(?:[\s,:]|#.*)*/y) + 1;
    return event.style === COLLECTION_STYLE.FLOW || last === undefined ? this.#read : last.end;
  }

  /** The first place from `#read` on that the pattern leaves. */
  #skip(pattern: RegExp): number {
    pattern.lastIndex = this.#read;
    pattern.test(this.#text);
    return pattern.lastIndex;
  }
}
