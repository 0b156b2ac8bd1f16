import type { Draft } from '../draft.ts';
import { type EqualLine, equalLines } from './equal-lines.ts';
import type { FatedWords } from './fate.ts';
import { fatedLines } from './fated-lines.ts';
import { fatedWords } from './fated-words.ts';
import { type OutsideDuties, outsideDuties } from './outside-duties.ts';

/** What became of a document in its draft. */
export interface DocumentFates {
  readonly words: readonly FatedWords[];
  readonly outside: readonly OutsideDuties[];
  readonly equal: readonly EqualLine[];
}

/** The account of a draft, made from the document's text and the draft alone, so that no step of the reading can leave itself out of it. */
export function documentFates(text: string, draft: Draft): DocumentFates {
  const lines = fatedLines(text, draft);
  return { words: fatedWords(lines), outside: outsideDuties(lines, draft.plan.period), equal: equalLines(lines) };
}
