import { listNumber } from './list-number.ts';
import { childNamed, childrenNamed, type Element, valueOfChild } from './word-xml.ts';

/** How a level of a list is counted. */
export interface Level {
  readonly start: number;
  readonly format: string;
  /** `（%1）`, `%1.%2`. */
  readonly text: string;
}

/** A list as the paragraphs name it. */
export interface List {
  /** Lists that share this go on counting where the other left off. */
  readonly shared: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Where this list begins anew, by level. */
  readonly starts: ReadonlyMap<number, number>;
}

/** Which list a paragraph belongs to, and how deep. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

/**
 * Word keeps the numbers of its lists out of the text: a table of lists says how each level counts, the paragraphs only
 * that they count. This counts as Word does, paragraph after paragraph.
 */
export class WordNumbering {
  readonly #lists: ReadonlyMap<string, List>;
  readonly #counts = new Map<string, number[]>();
  readonly #begun = new Set<string>();

  constructor(lists: ReadonlyMap<string, List>) {
    this.#lists = lists;
  }

  /** The number before the next paragraph there, or a bullet, in whatever font and shape it is drawn; empty for unknown lists. */
  next({ list: id, level }: ListPlace): string {
    const list = this.#lists.get(id);
    const own = list?.levels.get(level);
    if (list === undefined || own === undefined) return '';
    if (own.format === 'bullet') return own.text.trim() === '' ? '' : '•';
    const counts = this.#counts.get(list.shared) ?? [];
    this.#counts.set(list.shared, counts);
    const isNew = !this.#begun.has(`${id} ${level}`) && list.starts.has(level);
    this.#begun.add(`${id} ${level}`);
    const start = list.starts.get(level) ?? own.start;
    const last = counts[level];
    counts[level] = last === undefined || isNew ? start : last + 1;
    counts.length = level + 1;
    return this.#written(own.text, list, counts);
  }

  #written(text: string, { levels }: List, counts: readonly number[]): string {
    const number = text.replace(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const level = levels.get(index);
      return level === undefined ? '' : listNumber(counts[index] ?? level.start, level.format);
    });
    // A number must not run into what follows it.
    return /[\p{L}\p{N}]$/u.test(number) ? `${number} ` : number;
  }
}

/** The lists of a .docx. */
export function listsIn(root: Element | undefined): Map<string, List> {
  const abstract = new Map(
    childrenNamed(root, 'w:abstractNum').map((one) => [one.getAttribute('w:abstractNumId') ?? '', levelsIn(one)]),
  );
  return new Map(
    childrenNamed(root, 'w:num').map((one): [string, List] => {
      const shared = valueOfChild(one, 'w:abstractNumId') ?? '';
      const overrides = childrenNamed(one, 'w:lvlOverride');
      const levels = new Map([...(abstract.get(shared) ?? []), ...overrides.flatMap((each) => [...levelsIn(each)])]);
      return [one.getAttribute('w:numId') ?? '', { shared, levels, starts: startsIn(overrides) }];
    }),
  );
}

function levelsIn(element: Element): Map<number, Level> {
  return new Map(
    childrenNamed(element, 'w:lvl').map((level) => [
      Number(level.getAttribute('w:ilvl')),
      {
        start: Number(valueOfChild(level, 'w:start') ?? 1),
        format: valueOfChild(level, 'w:numFmt') ?? 'decimal',
        text: valueOfChild(level, 'w:lvlText') ?? '',
      },
    ]),
  );
}

function startsIn(overrides: readonly Element[]): Map<number, number> {
  return new Map(
    overrides.flatMap((one) => {
      const start = valueOfChild(one, 'w:startOverride');
      return start === undefined ? [] : [[Number(one.getAttribute('w:ilvl')), Number(start)] as const];
    }),
  );
}

/** The list that a paragraph's or a style's properties name; `w:numId` 0 takes it out of any. */
export function listPlaceIn(properties: Element | undefined): { readonly list?: string; readonly level?: number } {
  const numbering = childNamed(properties, 'w:numPr');
  const [list, level] = [valueOfChild(numbering, 'w:numId'), valueOfChild(numbering, 'w:ilvl')];
  return { ...(list !== undefined && { list }), ...(level !== undefined && { level: Number(level) }) };
}
