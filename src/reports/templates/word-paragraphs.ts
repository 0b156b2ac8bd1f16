import { xmlText } from '../office/xml-text.ts';
import { type Mark, type Marks, marksIn, plainMark } from './marks.ts';
import {
  attributeOf,
  type Edit,
  edited,
  elementsBelow,
  readXml,
  textOf,
  withAttribute,
  type XmlElement,
  type XmlPart,
} from './template-xml.ts';

/** A part of a Word file with each tag in one piece, though Word may have set it in several. */
export interface WordPart extends Marks {
  readonly content: string;
  /** The words of each paragraph. */
  readonly paragraphs: readonly string[];
}

/** `undefined` where the part is no sound XML. A mark's place is its paragraph, from 0. */
export function readWordPart(bytes: Uint8Array): WordPart | undefined {
  const part = readXml(bytes);
  if (part === undefined) return undefined;
  const edits: Edit[] = [];
  const marks: Mark[] = [];
  const problems: Marks['problems'][number][] = [];
  const paragraphs = paragraphsOf(part).map((pieces, index) => {
    const texts = pieces.map((piece) => textOf(part, piece));
    const words = texts.join('');
    const found = marksIn(words, () => index);
    for (const mark of found.marks) marks.push(mark);
    for (const problem of found.problems) problems.push(problem);
    if (found.marks.length > 0) edits.push(...joined(part, pieces, texts, found.marks));
    return words;
  });
  return { content: edited(part.text, edits), paragraphs, marks, problems };
}

/** The pieces of text of each paragraph; those of a drawing in a paragraph are paragraphs of their own, as is every property. */
function paragraphsOf(part: XmlPart): XmlElement[][] {
  if (part.root.name === 'Properties' || part.root.name === 'coreProperties') {
    return [...elementsBelow(part.root)].filter(({ children }) => children.length === 0).map((leaf) => [leaf]);
  }
  const paragraphs: XmlElement[][] = [];
  const gather = (element: XmlElement, into: XmlElement[]) => {
    for (const child of element.children) {
      const own: XmlElement[] = child.name === 'p' ? [] : into;
      if (child.name === 'p') paragraphs.push(own);
      if (child.name === 't') into.push(child);
      else gather(child, own);
    }
  };
  gather(part.root, []);
  return paragraphs;
}

/** Each mark goes whole into the piece in which it begins, and out of those that it went on through. */
function joined(
  part: XmlPart,
  pieces: readonly XmlElement[],
  texts: readonly string[],
  marks: readonly Mark[],
): Edit[] {
  const edits: Edit[] = [];
  let start = 0;
  let next = 0;
  for (const [index, piece] of pieces.entries()) {
    const text = texts[index] ?? '';
    const end = start + text.length;
    let made = '';
    let at = start;
    for (let mark = marks[next]; mark !== undefined && mark.from < end; mark = marks[next]) {
      made += text.slice(at - start, Math.max(mark.from, at) - start);
      if (mark.from >= start) made += plainMark(mark);
      at = Math.min(mark.to, end);
      if (mark.to > end) break;
      next += 1;
    }
    made += text.slice(at - start);
    if (made !== text) edits.push(pieceEdit(part, piece, made));
    start = end;
  }
  return edits;
}

function pieceEdit(part: XmlPart, piece: XmlElement, text: string): Edit {
  const { from, inner, innerEnd } = piece;
  const tag = part.text.slice(from, inner);
  const isWord = piece.name === 't' && tag.startsWith('<w:');
  const keepsSpaces = !isWord || attributeOf(part, piece, 'xml:space') !== undefined;
  return {
    from,
    to: innerEnd,
    text: `${keepsSpaces ? tag : withAttribute(tag, 'xml:space', 'preserve')}${xmlText(text)}`,
  };
}
