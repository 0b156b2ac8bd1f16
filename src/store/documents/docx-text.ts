import { headingOf } from '../../core/draft/outline/number.ts';
import { joinedCell, markdownTable } from '../../core/draft/pages/joined-cell.ts';
import { isOffice, zipParts } from '../evidence/macro-free-office.ts';
import type { DocumentTrouble } from './document-trouble.ts';
import { type ListPlace, listPlaceIn, listsIn, WordNumbering } from './word-numbering.ts';
import { gridOf } from './word-table.ts';
import { childNamed, childrenNamed, type Element, valueOfChild } from './word-xml.ts';
import { readXml } from './xml.ts';

/** Of the parts that are read, unpacked: a document of thousands of pages has less. */
const mostBytes = 40 * 2 ** 20;

const [main, lists, looks] = ['word/document.xml', 'word/numbering.xml', 'word/styles.xml'] as const;

/**
 * The words of a Word document, a line a paragraph: numbers of lists are written out as Word shows them, rows of
 * tables as Markdown. Deleted text, field codes, notes and comments are left out. No document where it may run something.
 */
export function docxText(bytes: Uint8Array): string | DocumentTrouble {
  if (!isOffice(main)(bytes)) return 'import-format';
  const parts = zipParts([main, lists, looks], bytes, mostBytes);
  if (parts === undefined) return 'import-too-much';
  const [document, numbering, styles] = [main, lists, looks].map((name) => {
    const part = parts.get(name);
    return part && readXml(part);
  });
  if ([document, numbering, styles].includes('too-much')) return 'import-too-much';
  const body = typeof document === 'object' ? childNamed(document, 'w:body') : undefined;
  if (body === undefined) return 'import-damaged';
  return new DocumentWriter(soundOf(numbering), soundOf(styles)).text(body);
}

function soundOf(root: ReturnType<typeof readXml> | undefined): Element | undefined {
  return typeof root === 'object' ? root : undefined;
}

/** A style's list, or that of the style that it is based on. */
type StyleLists = ReadonlyMap<
  string,
  { readonly list?: string; readonly level?: number; readonly basedOn?: string; readonly depth?: number }
>;

class DocumentWriter {
  readonly #numbering: WordNumbering;
  readonly #styles: StyleLists;
  #marksHeadings = false;

  constructor(numbering: Element | undefined, styles: Element | undefined) {
    this.#numbering = new WordNumbering(listsIn(numbering));
    this.#styles = stylesIn(styles);
  }

  text(body: Element): string {
    const headings = childrenNamed(body, 'w:p').filter((each) => this.#depthOf(each) > 0);
    const isNumbered = (each: Element) =>
      headingOf(textIn(each).trim()) !== undefined || this.#placeOf(childNamed(each, 'w:pPr')) !== undefined;
    // Where they are numbered, their numbers tell more than looks that a clerk may have given to any line.
    this.#marksHeadings = headings.length >= fewestHeadings && !headings.some(isNumbered);
    return `${this.#blocks(body).join('\n')}\n`;
  }

  /** How deep a heading is by its style; 0 for any other paragraph, and for one too long to head anything. */
  #depthOf(paragraph: Element): number {
    const style = valueOfChild(childNamed(paragraph, 'w:pPr'), 'w:pStyle') ?? '';
    const text = textIn(paragraph).trim();
    return text === '' || text.length > longestHeading || /[。；\n]/u.test(text)
      ? 0
      : (this.#styles.get(style)?.depth ?? 0);
  }

  #blocks(element: Element): string[] {
    return element.children.flatMap((child) => {
      switch (child.nodeName) {
        case 'w:p':
          return [...boxesIn(child).flatMap((box) => this.#blocks(box)), ...this.#paragraph(child)];
        case 'w:tbl':
          return this.#table(child);
        case 'w:sdt':
          return this.#blocks(childNamed(child, 'w:sdtContent') ?? child);
        case 'w:ins':
        case 'w:customXml':
          return this.#blocks(child);
        default:
          return [];
      }
    });
  }

  #paragraph(paragraph: Element): string[] {
    const text = textIn(paragraph).trimEnd();
    if (this.#marksHeadings && this.#depthOf(paragraph) > 0)
      return [`${'#'.repeat(this.#depthOf(paragraph))} ${text.trim()}`];
    const place = this.#placeOf(childNamed(paragraph, 'w:pPr'));
    if (place === undefined) return text.split('\n');
    // An empty paragraph of a list counts in Word too, but says nothing.
    const number = this.#numbering.next(place);
    return `${number}${text.trimStart()}`.split('\n');
  }

  #placeOf(properties: Element | undefined): ListPlace | undefined {
    const own = listPlaceIn(properties);
    const style = this.#listOfStyle(valueOfChild(properties, 'w:pStyle'));
    const list = own.list ?? style.list;
    if (list === undefined || list === '0') return undefined;
    return { list, level: own.level ?? style.level ?? 0 };
  }

  #listOfStyle(id: string | undefined): { readonly list?: string; readonly level?: number } {
    const seen = new Set<string>();
    for (let name = id; name !== undefined && !seen.has(name); name = this.#styles.get(name)?.basedOn) {
      seen.add(name);
      const style = this.#styles.get(name);
      if (style?.list !== undefined) return style;
    }
    return {};
  }

  #table(table: Element): string[] {
    return markdownTable(gridOf(table, (cell) => joinedCell(this.#blocks(cell).flatMap(withoutBars))));
  }
}

function stylesIn(root: Element | undefined): StyleLists {
  return new Map(
    childrenNamed(root, 'w:style').map((style) => {
      const basedOn = valueOfChild(style, 'w:basedOn');
      const place = listPlaceIn(childNamed(style, 'w:pPr'));
      const depth = depthNamed(valueOfChild(style, 'w:name') ?? '');
      return [style.getAttribute('w:styleId') ?? '', { ...place, depth, ...(basedOn !== undefined && { basedOn }) }];
    }),
  );
}

const fewestHeadings = 2;
const longestHeading = 40;

/** `Title` is the widest, `heading 1` to `heading 5` stand below it. */
function depthNamed(name: string): number {
  const [, level] = /^(?:heading|标题) ?([1-5])$/iu.exec(name) ?? [];
  return level !== undefined ? Number(level) + 1 : /^(?:title|标题)$/iu.test(name) ? 1 : 0;
}

/** A table within a cell is some words of it, row after row. */
function withoutBars(line: string): string[] {
  if (/^\|(?: --- \|)+$/.test(line)) return [];
  return [line.startsWith('| ') && line.endsWith(' |') ? line.slice(2, -2).split(' | ').join(' ') : line];
}

/** Boxes that lie beside a paragraph hold text as any other, a red head or a note; what stands in for one in old programs is said already. */
function boxesIn(element: Element): Element[] {
  if (element.nodeName === 'w:txbxContent') return [element];
  return element.nodeName === 'mc:Fallback' || element.nodeName === 'w:del' ? [] : element.children.flatMap(boxesIn);
}

/** What stands between a field's name and its result, what was deleted, and what is drawn is no text of the document. */
const leftOut: ReadonlySet<string> = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:pPr',
  'w:rPr',
  'mc:Fallback',
  'w:pict',
  'w:drawing',
]);

const signs: Readonly<Record<string, string>> = { 'w:tab': ' ', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '-' };

function textIn(element: Element): string {
  if (leftOut.has(element.nodeName)) return '';
  if (element.nodeName === 'w:t') return element.text;
  const sign = signs[element.nodeName];
  return sign ?? element.children.map(textIn).join('');
}
