import type { Heading } from './number.ts';

/** What stands together in a document: lines joined again where only the page broke them. */
export interface Paragraph {
  /** Without its number. */
  readonly text: string;
  readonly heading?: Heading;
  /** Of a Markdown heading, from 1; 0 for any other paragraph. */
  readonly depth: number;
  /** Words in bold at its beginning. */
  readonly bold?: string;
  readonly isEntry?: boolean;
  readonly isTold?: boolean;
  /** What is in bold says what was found amiss. */
  readonly isFinding?: boolean;
  /** 备注：…, and the numbered lines that go on with it. */
  readonly isRemark?: boolean;
  /** Where in the text each line of the file begins. */
  readonly starts: readonly LineStart[];
}

export interface LineStart {
  readonly at: number;
  /** From 1. */
  readonly line: number;
}
