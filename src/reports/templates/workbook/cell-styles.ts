import { xmlText } from '../../office/xml-text.ts';
import {
  attributeOf,
  childNamed,
  type Edit,
  edited,
  prefixOf,
  withAttribute,
  type XmlElement,
  type XmlPart,
} from '../template-xml.ts';

/** What a cell's style shows a number as. */
export type NumberForm = 'general' | 'day' | 'percent' | 'text' | 'number';

const usualSize = 11;

/** The looks of a workbook's cells; dates in cells without a form of their own get one, and keep the rest of their look. */
export class CellStyles {
  readonly #part: XmlPart | undefined;
  readonly #forms: readonly XmlElement[];
  readonly #codes: ReadonlyMap<string, string>;
  readonly #dayCode: string;
  readonly #dayStyles = new Map<number, number>();

  /** `dayCode` is the form of days where a cell has none: `yyyy-mm-dd`. */
  constructor(part: XmlPart | undefined, dayCode: string) {
    this.#part = part;
    this.#dayCode = dayCode;
    this.#forms = childNamed(part?.root, 'cellXfs')?.children ?? [];
    this.#codes = new Map(
      (childNamed(part?.root, 'numFmts')?.children ?? []).map((format) => [
        part === undefined ? '' : (attributeOf(part, format, 'numFmtId') ?? ''),
        part === undefined ? '' : (attributeOf(part, format, 'formatCode') ?? ''),
      ]),
    );
  }

  formOf(style: number): NumberForm {
    const form = this.#forms[style];
    const id =
      this.#part === undefined || form === undefined ? '0' : (attributeOf(this.#part, form, 'numFmtId') ?? '0');
    const number = Number(id);
    const code = this.#codes.get(id);
    if (code !== undefined) return formOfCode(code);
    if (number === 0) return 'general';
    if (number === 49) return 'text';
    if (number === 9 || number === 10) return 'percent';
    return (number >= 14 && number <= 22) || (number >= 27 && number <= 36) || (number >= 45 && number <= 58)
      ? 'day'
      : 'number';
  }

  /** Whether a cell breaks its text into lines, and the size of its font. */
  lookOf(style: number): { readonly isBroken: boolean; readonly size: number } {
    const part = this.#part;
    const form = this.#forms[style];
    if (part === undefined || form === undefined) return { isBroken: false, size: usualSize };
    const alignment = childNamed(form, 'alignment');
    const wraps = alignment && attributeOf(part, alignment, 'wrapText');
    const fonts = childNamed(part.root, 'fonts')?.children ?? [];
    const size = childNamed(fonts[Number(attributeOf(part, form, 'fontId') ?? 0)], 'sz');
    const points = Number(size && attributeOf(part, size, 'val'));
    return { isBroken: wraps === '1' || wraps === 'true', size: points > 0 ? points : usualSize };
  }

  /** The same look with a form for days; `undefined` where the workbook has no styles to add to. */
  dayStyle(style: number): number | undefined {
    if (this.#forms[style] === undefined) return undefined;
    const known = this.#dayStyles.get(style) ?? this.#forms.length + this.#dayStyles.size;
    this.#dayStyles.set(style, known);
    return known;
  }

  /** The part with what was added; `undefined` where nothing was. */
  edited(): string | undefined {
    const part = this.#part;
    const all = childNamed(part?.root, 'cellXfs');
    if (part === undefined || all === undefined || this.#dayStyles.size === 0) return undefined;
    const id = String(Math.max(175, ...[...this.#codes.keys()].map(Number).filter(Number.isSafeInteger)) + 1);
    const added = [...this.#dayStyles.keys()].map((style) => this.#dayForm(part, this.#forms[style], id));
    const count = String(this.#forms.length + added.length);
    return edited(part.text, [
      { from: all.from, to: all.inner, text: withAttribute(part.text.slice(all.from, all.inner), 'count', count) },
      { from: all.innerEnd, to: all.innerEnd, text: added.join('') },
      ...this.#dayFormat(part, id),
    ]);
  }

  #dayForm(part: XmlPart, form: XmlElement | undefined, id: string): string {
    if (form === undefined) return '';
    const tag = withAttribute(part.text.slice(form.from, form.inner), 'numFmtId', id);
    return withAttribute(tag, 'applyNumberFormat', '1') + part.text.slice(form.inner, form.to);
  }

  #dayFormat(part: XmlPart, id: string): Edit[] {
    const prefix = prefixOf(part);
    const own = `<${prefix}numFmt numFmtId="${id}" formatCode="${xmlText(this.#dayCode)}"/>`;
    const formats = childNamed(part.root, 'numFmts');
    if (formats === undefined) {
      const text = `<${prefix}numFmts count="1">${own}</${prefix}numFmts>`;
      return [{ from: part.root.inner, to: part.root.inner, text }];
    }
    const tag = withAttribute(
      part.text.slice(formats.from, formats.inner),
      'count',
      String(formats.children.length + 1),
    );
    return [
      { from: formats.from, to: formats.inner, text: tag },
      { from: formats.innerEnd, to: formats.innerEnd, text: own },
    ];
  }
}

/** What stands in quotes, brackets or behind a backslash says nothing of the form. */
function formOfCode(code: string): NumberForm {
  const [bare = ''] = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').split(';');
  if (/general|^$/i.test(bare)) return 'general';
  if (bare.includes('%')) return 'percent';
  if (bare.trim() === '@') return 'text';
  return /[ymdhse]/i.test(bare.replace(/e[+-]/gi, '')) ? 'day' : 'number';
}
