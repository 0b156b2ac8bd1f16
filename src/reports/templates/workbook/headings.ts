import { xmlText } from '../../office/xml-text.ts';
import { checkTags, type TemplateProblem } from '../check-tags.ts';
import type { FieldValues } from '../field-values.ts';
import { tagsOf } from '../marks.ts';
import { childNamed, type Edit, textOf, type XmlElement, type XmlPart } from '../template-xml.ts';
import { type CellText, cellTextOf, filledRuns, piecesOf } from './cell-text.ts';

/** What is printed above or below each page, where it holds tags. */
export interface Heading {
  readonly element: XmlElement;
  readonly text: CellText;
}

export function headingsOf(part: XmlPart): Heading[] {
  return (childNamed(part.root, 'headerFooter')?.children ?? []).flatMap((element) => {
    // A figure behind the size of a font would be part of it.
    const parted = textOf(part, element).replace(/(&\d+)(?=[{｛]{2})/g, '$1 ');
    const text = cellTextOf([{ text: parted, properties: '' }], 0);
    return text === undefined ? [] : [{ element, text }];
  });
}

export function headingProblems(headings: readonly Heading[]): TemplateProblem[] {
  return headings.flatMap(({ text }) => {
    const { tags, problems } = tagsOf(text.marks);
    return [...text.problems, ...problems, ...checkTags(tags)];
  });
}

/** Excel calls a file with a longer one broken. */
const longestHeading = 255;

/** A heading with the report's words, in which `&` would begin a code. What no longer fits is cut off. */
export function headingEdit({ element, text }: Heading, values: FieldValues): Edit {
  const words = filledRuns(piecesOf(text, new Set()), [values], (word) => word.replaceAll('&', '&&'));
  const made = words.map((run) => run.text).join('');
  const fitting =
    made.length <= longestHeading ? made : made.slice(0, longestHeading).replace(/[&\ud800-\udbff]+$/, '');
  return { from: element.inner, to: element.innerEnd, text: xmlText(fitting) };
}
