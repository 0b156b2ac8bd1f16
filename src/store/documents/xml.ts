/** An element of an XML file. Text between elements is its own only where it has no elements. */
export class Element {
  readonly nodeName: string;
  readonly children: Element[] = [];
  readonly #attributes: string;
  #text = '';

  constructor(nodeName: string, attributes: string) {
    this.nodeName = nodeName;
    this.#attributes = attributes;
  }

  /** As OFD and other kinds name it, whatever prefix they write. */
  get localName(): string {
    return this.nodeName.slice(this.nodeName.indexOf(':') + 1);
  }

  get text(): string {
    return this.#text;
  }

  addText(text: string): void {
    this.#text += unescaped(text);
  }

  getAttribute(name: string): string | undefined {
    for (const [, each, double, single] of this.#attributes.matchAll(attribute)) {
      if (each === name) return unescaped(double ?? single ?? '');
    }
    return undefined;
  }
}

const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Bytes of one part. The text of a thousand pages has fewer. */
const mostBytes = 24 * 2 ** 20;
const mostElements = 400_000;
/** A table in a table in a table is some forty deep. */
const deepest = 250;

export type XmlTrouble = 'unsound' | 'too-much';

/**
 * The root of an XML file, read in one go from its first character to its last. No entity is resolved but those of XML itself: what
 * declares any is unsound, as no office program does.
 */
export function readXml(bytes: Uint8Array): Element | XmlTrouble {
  if (bytes.length > mostBytes) return 'too-much';
  const text = new TextDecoder().decode(bytes);
  const document = new Element('', '');
  const open: Element[] = [document];
  let count = 0;
  for (let at = text.indexOf('<'); at >= 0; ) {
    const step = stepAt(text, at);
    if (step === undefined) return 'unsound';
    if (step.kind === 'close') {
      if (open.length < 2 || open.pop()?.nodeName !== step.name) return 'unsound';
    } else if (step.kind === 'open') {
      count += 1;
      if (count > mostElements || open.length > deepest) return 'too-much';
      const element = new Element(step.name, step.attributes);
      open.at(-1)?.children.push(element);
      if (!step.isEmpty) open.push(element);
    }
    const next = text.indexOf('<', step.end);
    const parent = open.at(-1);
    if (step.kind === 'text') parent?.addText(step.name);
    if (next > step.end && parent !== undefined && parent.children.length === 0)
      parent.addText(text.slice(step.end, next));
    at = next;
  }
  const [root, second] = document.children;
  return root === undefined || second !== undefined || open.length > 1 ? 'unsound' : root;
}

type Step =
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: string;
      readonly isEmpty: boolean;
      readonly end: number;
    }
  | { readonly kind: 'close' | 'text'; readonly name: string; readonly end: number }
  | { readonly kind: 'aside'; readonly end: number };

/** What begins at a `<`: an element, its end, or what is no part of the tree. */
function stepAt(text: string, at: number): Step | undefined {
  const next = text[at + 1];
  if (next === '?') return aside(text, at, '?>');
  if (next === '!') {
    if (text.startsWith('<!--', at)) return aside(text, at + 2, '-->');
    const end = text.startsWith('<![CDATA[', at) ? text.indexOf(']]>', at) : -1;
    // Marked as text: its own signs are to be taken as they stand.
    return end < 0 ? undefined : { kind: 'text', name: text.slice(at + 9, end).replaceAll('&', '&amp;'), end: end + 3 };
  }
  const close = text.indexOf('>', at);
  if (close < 0) return undefined;
  const inside = text.slice(at + 1, close);
  if (inside.includes('<')) return undefined;
  if (next === '/') return { kind: 'close', name: inside.slice(1).trimEnd(), end: close + 1 };
  const isEmpty = inside.endsWith('/');
  const whole = isEmpty ? inside.slice(0, -1) : inside;
  const gap = whole.search(/\s/);
  const name = gap < 0 ? whole : whole.slice(0, gap);
  if (!/^[\p{L}_]/u.test(name)) return undefined;
  return { kind: 'open', name, attributes: gap < 0 ? '' : whole.slice(gap), isEmpty, end: close + 1 };
}

function aside(text: string, at: number, mark: string): Step | undefined {
  const end = text.indexOf(mark, at + 2);
  return end < 0 ? undefined : { kind: 'aside', end: end + mark.length };
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(x?)([0-9A-Fa-f]{1,6})|([a-z]{2,4}));/g,
    (all, hexadecimal: string, code?: string, name?: string) => {
      if (name !== undefined) return entities[name] ?? all;
      const point = Number.parseInt(code ?? '', hexadecimal === 'x' ? 16 : 10);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
    },
  );
}
