import { officeParts } from '../evidence/macro-free-office.ts';
import { type ListPlace, listPlaceIn, WordNumbering } from './word-numbering.ts';
import { gridOf } from './word-table.ts';
import { childNamed, childrenNamed, childrenOf, type Element, valueOfChild, xmlRoot } from './word-xml.ts';

/** Of a Word file unpacked: a document of thousands of pages has less. */
const mostBytes = 100 * 2 ** 20;

/**
 * The words of a Word document, a line a paragraph: numbers of lists are written out as Word shows them, rows of
 * tables as Markdown. Deleted text, field codes, notes and comments are left out. `undefined` where it is no
 * macro-free Word document.
 */
export function docxText(bytes: Uint8Array): string | undefined {
  const parts = officeParts('word/document.xml', bytes, mostBytes);
  const document = parts?.get('word/document.xml');
  const body = document && childNamed(xmlRoot(document), 'w:body');
  if (parts === undefined || body === undefined) return undefined;
  return new DocumentWriter(rootOf(parts, 'word/numbering.xml'), rootOf(parts, 'word/styles.xml')).text(body);
}

function rootOf(parts: ReadonlyMap<string, Uint8Array>, name: string): Element | undefined {
  const part = parts.get(name);
  return part && xmlRoot(part);
}

/** A style's list, or that of the style that it is based on. */
type StyleLists = ReadonlyMap<string, { readonly list?: string; readonly level?: number; readonly basedOn?: string }>;

class DocumentWriter {
  readonly #numbering: WordNumbering;
  readonly #styles: StyleLists;

  constructor(numbering: Element | undefined, styles: Element | undefined) {
    this.#numbering = new WordNumbering(numbering);
    this.#styles = stylesIn(styles);
  }

  text(body: Element): string {
    return `${this.#blocks(body).join('\n')}\n`;
  }

  #blocks(element: Element): string[] {
    return childrenOf(element).flatMap((child) => {
      switch (child.nodeName) {
        case 'w:p':
          return this.#paragraph(child);
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

  /** A row a line; the line below the first makes it a table in Markdown. */
  #table(table: Element): string[] {
    const rows = gridOf(table, (cell) => joinedCell(this.#blocks(cell)));
    const [head, ...others] = rows.map((cells) => `| ${cells.join(' | ')} |`);
    if (head === undefined) return [];
    return ['', head, `|${' --- |'.repeat(rows[0]?.length ?? 1)}`, ...others, ''];
  }
}

/** A cell's paragraphs on one line: a longer one that no mark ends is ended, so that two duties do not become one. */
function joinedCell(paragraphs: readonly string[]): string {
  return paragraphs
    .map((text) => text.replaceAll('|', '｜').trim())
    .filter((text) => text !== '')
    .reduce((all, text) => {
      const isOver =
        all === '' || all.length < shortestEnded || /[，。；：、！？）)]$/u.test(all) || /^[（(]/u.test(text);
      return isOver ? `${all}${all === '' ? '' : ' '}${text}` : `${all}；${text}`;
    }, '');
}

const shortestEnded = 8;

function stylesIn(root: Element | undefined): StyleLists {
  return new Map(
    childrenNamed(root, 'w:style').map((style) => {
      const basedOn = valueOfChild(style, 'w:basedOn');
      const place = listPlaceIn(childNamed(style, 'w:pPr'));
      return [style.getAttribute('w:styleId') ?? '', { ...place, ...(basedOn !== undefined && { basedOn }) }];
    }),
  );
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
  if (element.nodeName === 'w:t') return element.textContent ?? '';
  const sign = signs[element.nodeName];
  return sign ?? childrenOf(element).map(textIn).join('');
}
