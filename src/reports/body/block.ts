/** What the body of a report is made of, as plain text: each format lays it out in its own way and escapes it. */
export type Block =
  /** 主送机关, not indented. */
  | { readonly kind: 'addressee'; readonly text: string }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  /** Begins with words that may stand out. */
  | { readonly kind: 'paragraph'; readonly lead: string; readonly text: string }
  /** Numbered. */
  | { readonly kind: 'list'; readonly lines: readonly string[] }
  | TableBlock
  /** That the report leaves something out. */
  | { readonly kind: 'warning'; readonly text: string };

export interface TableBlock {
  readonly kind: 'table';
  /** Empty where it goes on with the table before it. */
  readonly caption: string;
  readonly columns: readonly BlockColumn[];
  readonly rows: readonly (readonly string[])[];
}

export interface BlockColumn {
  readonly title: string;
  /** Words, not a figure. */
  readonly isText?: true;
}

/** The parts of a self-check in their order; each format shows all of them. */
export type PartName = 'addressee' | 'figures' | 'introduction' | 'about' | 'done' | 'problems' | 'next';

export interface BodyPart {
  readonly name: PartName;
  readonly blocks: readonly Block[];
}

export function heading(level: 1 | 2 | 3, text: string): Block {
  return { kind: 'heading', level, text };
}

/** None where there is nothing to say. */
export function paragraphs(...texts: readonly string[]): Block[] {
  return texts.filter((text) => text !== '').map((text) => ({ kind: 'paragraph', lead: '', text }));
}

export function listed(lines: readonly string[]): Block[] {
  return lines.length === 0 ? [] : [{ kind: 'list', lines }];
}
