import { headingOf, type NumberStyle } from './number.ts';
import type { Paragraph } from './paragraph.ts';

const remark = /^(?:备注|附注|注|说明)[:：] ?/u;

/**
 * Remarks (备注：1.…) are no text of what stands above them, and the numbers that go on below the first (2.…, 3.…) head
 * nothing: they are text.
 */
export function asRemarks(paragraphs: readonly Paragraph[]): Paragraph[] {
  let next: Numbered | undefined;
  return paragraphs.map((paragraph) => {
    const { heading, text } = paragraph;
    const [head] = heading === undefined ? (remark.exec(text.slice(0, 8)) ?? []) : [];
    if (head !== undefined) {
      next = firstBehind(text.slice(head.length));
      return { ...paragraph, isRemark: true };
    }
    const goesOn = heading !== undefined && heading.ordinal === next?.ordinal && isStyle(heading.style, next.style);
    if (!goesOn) {
      next = undefined;
      return paragraph;
    }
    next = { style: heading.style, ordinal: heading.ordinal + 1 };
    const { heading: _, ...plain } = paragraph;
    return { ...plain, isRemark: true };
  });
}

/** What number would go on with a list of remarks. */
interface Numbered {
  /** Absent where the list only begins. */
  readonly style: NumberStyle | undefined;
  readonly ordinal: number;
}

function isStyle(style: NumberStyle, wanted: NumberStyle | undefined): boolean {
  return wanted === undefined ? style !== 'han' : style === wanted;
}

/** Behind 备注： stands the first number, or nothing: then the first has a line of its own. */
function firstBehind(text: string): Numbered | undefined {
  if (text.trim() === '') return { style: undefined, ordinal: 1 };
  const first = headingOf(text);
  return first?.ordinal === 1 ? { style: first.style, ordinal: 2 } : undefined;
}
