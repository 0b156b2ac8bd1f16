import type { Draft } from '../draft.ts';
import type { Cleaning } from '../outline/line.ts';
import { type EqualLine, equalLines } from './equal-lines.ts';
import type { FatedLine, FatedWords } from './fate.ts';
import { fatedLines } from './fated-lines.ts';
import { fatedWords } from './fated-words.ts';
import { type OutsideDuties, outsideDuties } from './outside-duties.ts';
import { type WrittenPlan, writtenDraft } from './written-plan.ts';

/** What became of a document in its draft. */
export interface DocumentFates {
  readonly words: readonly FatedWords[];
  readonly outside: readonly OutsideDuties[];
  readonly equal: readonly EqualLine[];
}

/** A document beside a plan, line by line. */
export interface DocumentBeside extends Omit<DocumentFates, 'words'> {
  readonly lines: readonly FatedLine[];
}

/** The account of a draft, made from the document's text and the draft alone, so that no step of the reading can leave itself out of it. */
export function documentFates(text: string, { cleaned, plan }: Draft): DocumentFates {
  const { lines, outside, equal } = documentBeside(text, cleaned, writtenDraft(plan));
  return { words: fatedWords(lines), outside, equal };
}

/** The same of a plan as it stands by now; `cleaned`: what was left out when the document was read. */
export function documentBeside(text: string, cleaned: readonly Cleaning[], plan: WrittenPlan): DocumentBeside {
  const lines = fatedLines(text, cleaned, plan);
  return { lines, outside: outsideDuties(lines, plan.period), equal: equalLines(lines) };
}
