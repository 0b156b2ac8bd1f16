import { xmlText } from '../office/xml-text.ts';

/** An element of a part of an Office file, by where it stands in the part's text: what is not touched stays as it is. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  readonly from: number;
  /** Where its content begins and ends. */
  readonly inner: number;
  readonly innerEnd: number;
  readonly to: number;
  readonly children: readonly XmlElement[];
}

export interface XmlPart {
  readonly text: string;
  readonly root: XmlElement;
}

/** No office program nests deeper; what goes through a part may go into itself so often. */
const deepest = 1_000;

interface Open {
  readonly whole: string;
  readonly from: number;
  readonly inner: number;
  readonly children: XmlElement[];
}

/** A part as elements, in one go; `undefined` where it is no sound XML in UTF-8, or declares a document type. */
export function readXml(bytes: Uint8Array | undefined): XmlPart | undefined {
  const text = decoded(bytes);
  if (text === undefined) return undefined;
  const open: Open[] = [{ whole: '', from: 0, inner: 0, children: [] }];
  for (let at = text.indexOf('<'); at >= 0; ) {
    const end = behindTag(text, at);
    const within = open.at(-1);
    if (end === undefined || within === undefined || open.length > deepest) return undefined;
    if (!/^<[!?]/.test(text.slice(at, at + 2)) && !takeTag(text, at, end, open)) return undefined;
    at = text.indexOf('<', end);
  }
  const [root, ...others] = open[0]?.children ?? [];
  return open.length === 1 && root !== undefined && others.length === 0 ? { text, root } : undefined;
}

function decoded(bytes: Uint8Array | undefined): string | undefined {
  try {
    return bytes && new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Where a tag, a comment or an instruction ends; `undefined` where it does not, or is a document type. */
function behindTag(text: string, at: number): number | undefined {
  for (const [begins, ends] of [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<?', '?>'],
  ] as const) {
    if (text.startsWith(begins, at)) return behind(text.indexOf(ends, at), ends.length);
  }
  if (text.startsWith('<!', at)) return undefined;
  for (let end = at + 1; end < text.length; end += 1) {
    const sign = text[end];
    if (sign === '>') return end + 1;
    if (sign !== '"' && sign !== "'") continue;
    end = text.indexOf(sign, end + 1);
    if (end < 0) return undefined;
  }
  return undefined;
}

function behind(at: number, length: number): number | undefined {
  return at < 0 ? undefined : at + length;
}

/** False where it ends what did not begin. */
function takeTag(text: string, at: number, end: number, open: Open[]): boolean {
  if (text[at + 1] === '/') {
    const whole = text.slice(at + 2, end - 1).trim();
    const begun = open.length > 1 ? open.pop() : undefined;
    if (begun === undefined || begun.whole !== whole) return false;
    const { from, inner, children } = begun;
    open.at(-1)?.children.push({ name: localName(whole), from, inner, innerEnd: at, to: end, children });
    return true;
  }
  const whole = /[^\s/>]+/y;
  whole.lastIndex = at + 1;
  const name = whole.exec(text)?.[0];
  if (name === undefined) return false;
  if (text[end - 2] === '/') {
    open.at(-1)?.children.push({ name: localName(name), from: at, inner: end, innerEnd: end, to: end, children: [] });
  } else {
    open.push({ whole: name, from: at, inner: end, children: [] });
  }
  return true;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

export function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** Every element below one, in the order in which they begin. */
export function* elementsBelow(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children) {
    yield child;
    yield* elementsBelow(child);
  }
}

/** What goes before the names in a part that has a prefix for its own: `x:`. */
export function prefixOf({ text, root }: XmlPart): string {
  const name = /^<([^\s/>]*)/.exec(text.slice(root.from, root.from + 200))?.[1] ?? '';
  return name.slice(0, name.indexOf(':') + 1);
}

const attributePattern = (name: string) => new RegExp(`(\\s${name}\\s*=\\s*)(?:"([^"]*)"|'([^']*)')`);
const patterns = new Map<string, RegExp>();

function patternOf(name: string): RegExp {
  const pattern = patterns.get(name) ?? attributePattern(name);
  patterns.set(name, pattern);
  return pattern;
}

/** The value of an attribute in a start tag. */
export function attributeIn(tag: string, name: string): string | undefined {
  const [, , double, single] = patternOf(name).exec(tag) ?? [];
  const raw = double ?? single;
  return raw === undefined ? undefined : plainText(raw);
}

export function attributeOf({ text }: XmlPart, element: XmlElement, name: string): string | undefined {
  return attributeIn(text.slice(element.from, element.inner), name);
}

/** A start tag with an attribute set anew, or taken out; everything else of it stays. */
export function withAttribute(tag: string, name: string, value: string | undefined): string {
  const pattern = patternOf(name);
  if (value === undefined) return tag.replace(pattern, '');
  if (pattern.test(tag)) return tag.replace(pattern, (_, before: string) => `${before}"${xmlText(value)}"`);
  return tag.replace(/\s*\/?>$/, (end) => ` ${name}="${xmlText(value)}"${end.trim()}`);
}

/** The text of an element that holds nothing but text. */
export function textOf({ text }: XmlPart, { inner, innerEnd }: XmlElement): string {
  return plainText(text.slice(inner, innerEnd));
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function plainText(raw: string): string {
  if (!raw.includes('&') && !raw.includes('<')) return raw;
  return raw
    .split(/(<!\[CDATA\[.*?\]\]>)/s)
    .map((piece) =>
      piece.startsWith('<![CDATA[')
        ? piece.slice(9, -3)
        : piece.replace(
            /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
            (all, hex?: string, decimal?: string, name = '') => {
              const code = hex === undefined ? Number(decimal ?? Number.NaN) : Number.parseInt(hex, 16);
              return Number.isNaN(code) ? (named[name] ?? all) : code <= 0x10ffff ? String.fromCodePoint(code) : all;
            },
          ),
    )
    .join('');
}

/** Something put in the place of what stands from one offset to another. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A text with its edits made; what an edit has taken the place of is not edited again. */
export function edited(text: string, edits: readonly Edit[]): string {
  let at = 0;
  let made = '';
  for (const edit of [...edits].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (edit.from < at) continue;
    made += text.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return made + text.slice(at);
}

/** The edit that sets an attribute of an element; none where it stands so already. */
export function attributeEdit(part: XmlPart, element: XmlElement, name: string, value: string | undefined): Edit[] {
  const tag = part.text.slice(element.from, element.inner);
  if (attributeIn(tag, name) === value) return [];
  return [{ from: element.from, to: element.inner, text: withAttribute(tag, name, value) }];
}
