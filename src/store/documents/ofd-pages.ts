import type { Page, PlacedText, Rule } from '../../core/draft/pages/page.ts';
import { zipNames, zipParts } from '../evidence/macro-free-office.ts';
import type { DocumentTrouble } from './document-trouble.ts';
import { type Matrix, times } from './matrix.ts';
import { type Element, readXml } from './xml.ts';

/** Of all pages together, unpacked. */
const mostBytes = 40 * 2 ** 20;
const mostPages = 500;
const mostPieces = 300_000;

/** OFD measures in millimetres. */
const points = 72 / 25.4;

/** The pages of an OFD file (GB/T 33190): a zip of XML that says what stands where. What is drawn once for many pages is left out. */
export function ofdPages(bytes: Uint8Array): readonly Page[] | DocumentTrouble {
  const names = zipNames(bytes);
  const parts = zipParts(
    names.filter((name) => name.endsWith('.xml')),
    bytes,
    mostBytes,
  );
  if (parts === undefined) return 'import-too-much';
  const read = (name: string) => {
    const part = parts.get(name);
    return part === undefined ? undefined : readXml(part);
  };
  const start = textOf(first(element(read('OFD.xml')), 'DocRoot')).replace(/^\//, '');
  const document = element(read(start));
  const folder = start.slice(0, start.lastIndexOf('/') + 1);
  const places = all(document, 'Page').flatMap((page) => page.getAttribute('BaseLoc') ?? []);
  if (document === undefined || places.length === 0) return 'import-damaged';
  if (places.length > mostPages) return 'import-too-much';
  const size = boxOf(first(document, 'PhysicalBox'));
  const pages: Page[] = [];
  let pieces = 0;
  for (const place of places) {
    const content = read(place.startsWith('/') ? place.slice(1) : `${folder}${place}`);
    if (content === 'too-much') return 'import-too-much';
    const root = element(content);
    if (root === undefined) return 'import-damaged';
    const page = pageOf(root, size);
    pages.push(page);
    pieces += page.texts.length + page.rules.length;
    if (pieces > mostPieces) return 'import-too-much';
  }
  return pages;
}

function element(read: ReturnType<typeof readXml> | undefined): Element | undefined {
  return typeof read === 'object' ? read : undefined;
}

/** Every element of a name below this one, in the document's order. */
function all(root: Element | undefined, name: string): Element[] {
  if (root === undefined) return [];
  return root.children.flatMap((child) => [...(child.localName === name ? [child] : []), ...all(child, name)]);
}

function first(root: Element | undefined, name: string): Element | undefined {
  return all(root, name)[0];
}

function textOf(one: Element | undefined): string {
  return one?.text.trim() ?? '';
}

function numbersIn(text: string | undefined): number[] {
  return (text ?? '').trim().split(/\s+/).map(Number).filter(Number.isFinite);
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Of a sheet of A4 where none is given. */
function boxOf(one: Element | undefined): Box {
  const [x = 0, y = 0, width = 210, height = 297] = numbersIn(textOf(one));
  return { x, y, width, height };
}

function pageOf(root: Element, whole: Box): Page {
  const area = first(root, 'PhysicalBox');
  const { x, y, width, height } = area === undefined ? whole : boxOf(area);
  const view: Matrix = [points, 0, 0, points, -x * points, -y * points];
  return {
    width: width * points,
    height: height * points,
    texts: all(root, 'TextObject').flatMap((object) => textsOf(object, view)),
    rules: all(root, 'PathObject').flatMap((object) => rulesOf(object, view)),
  };
}

/** From an object's own places to those of the page. */
function matrixOf(object: Element, view: Matrix): Matrix {
  const [x = 0, y = 0] = numbersIn(object.getAttribute('Boundary'));
  const own = numbersIn(object.getAttribute('CTM'));
  return times(times(view, [1, 0, 0, 1, x, y]), own.length === 6 ? own : []);
}

function textsOf(object: Element, view: Matrix): PlacedText[] {
  const matrix = matrixOf(object, view);
  const size = Number(object.getAttribute('Size') ?? 0);
  const [a, b] = matrix;
  // Set across the page or up it: a watermark, a stamp.
  if ((a ?? 0) <= 0 || Math.abs(b ?? 0) > (a ?? 0) * 0.1) return [];
  let [x, y] = [0, 0];
  return all(object, 'TextCode').flatMap((code) => {
    x = Number(code.getAttribute('X') ?? x);
    y = Number(code.getAttribute('Y') ?? y);
    const steps = stepsIn(code.getAttribute('DeltaX'));
    return piecesOf(code.text, x, steps, size).map((piece) => {
      const [, , , , left, top] = times(matrix, [1, 0, 0, 1, piece.x, y]);
      return { text: piece.text, x: left, y: top, width: piece.width * (a ?? 1), size: size * (a ?? 1) };
    });
  });
}

const mostSteps = 10_000;

/** How far it is from each character to the next: `g 3 5` is 5 three times. */
function stepsIn(written: string | undefined): number[] {
  const words = (written ?? '').trim().split(/\s+/);
  const steps: number[] = [];
  for (let at = 0; at < words.length && steps.length < mostSteps; at += 1) {
    if (words[at] !== 'g') {
      steps.push(Number(words[at]));
      continue;
    }
    const times = Math.min(Number(words[at + 1]) || 0, mostSteps);
    steps.push(...Array<number>(times).fill(Number(words[at + 2])));
    at += 2;
  }
  return steps.filter(Number.isFinite);
}

interface Piece {
  text: string;
  readonly x: number;
  width: number;
}

/** Characters that stand close; a wide step begins another piece. */
function piecesOf(text: string, from: number, steps: readonly number[], size: number): Piece[] {
  const pieces: Piece[] = [];
  let x = from;
  let isApart = true;
  [...text].forEach((character, at) => {
    const step = steps[at] ?? size;
    const last = pieces.at(-1);
    if (isApart || last === undefined) pieces.push({ text: character, x, width: Math.min(step, size) });
    else {
      last.text += character;
      last.width = x - last.x + Math.min(step, size);
    }
    isApart = step > size * 2;
    x += step;
  });
  return pieces;
}

/** In points. */
const shortest = 3;

/** `M 10 20 L 100 20`: moves and straight lines; of curves only where they end. */
function rulesOf(object: Element, view: Matrix): Rule[] {
  const matrix = matrixOf(object, view);
  const words = textOf(first(object, 'AbbreviatedData')).split(/\s+/);
  const rules: Rule[] = [];
  let [start, last]: [readonly number[], readonly number[]] = [
    [0, 0],
    [0, 0],
  ];
  for (let at = 0; at < words.length; ) {
    const step = words[at] as string;
    const length = lengths[step];
    if (length === undefined) break;
    const ends = [Number(words[at + length - 1]), Number(words[at + length])];
    const to = step === 'C' ? start : times(matrix, [1, 0, 0, 1, ends[0] ?? 0, ends[1] ?? 0]).slice(4);
    if (step === 'S' || step === 'M') start = to;
    else if (step === 'L' || step === 'C') rules.push(...ruleBetween(last, to));
    last = to;
    at += length + 1;
  }
  return rules;
}

const lengths: Readonly<Record<string, number>> = { S: 2, M: 2, L: 2, Q: 4, B: 6, A: 7, C: 0 };

function ruleBetween([x1 = 0, y1 = 0]: readonly number[], [x2 = 0, y2 = 0]: readonly number[]): Rule[] {
  const rule = { x1: Math.min(x1, x2), y1: Math.min(y1, y2), x2: Math.max(x1, x2), y2: Math.max(y1, y2) };
  const [wide, high] = [rule.x2 - rule.x1, rule.y2 - rule.y1];
  return Math.min(wide, high) <= 1 && Math.max(wide, high) > shortest ? [rule] : [];
}
