import type { CleaningCode, Line } from '../outline/line.ts';
import type { WrittenDuty } from './written-plan.ts';

/** What became of words of the document. */
export type Fate = 'title' | 'duty' | 'doubtful' | 'context' | 'aim' | 'dropped' | 'beside';

/** Words of one line that have one fate. */
export interface FatedWords {
  /** In the file, from 1. */
  readonly line: number;
  readonly text: string;
  readonly fate: Fate;
  /** The ids of the requirements that quote them. */
  readonly requirements: readonly string[];
  /** Of dropped ones: as what they went. */
  readonly dropped?: CleaningCode;
}

/** Where words of the draft stand in the document. */
export interface DraftPiece {
  readonly fate: Fate;
  readonly text: string;
  /** Those that quote it. */
  readonly requirements: readonly WrittenDuty[];
  /** All those beside it: of its item, or of its section where it is the section's title. */
  readonly neighbours: readonly WrittenDuty[];
  /** The id of the item that it is of; absent for what is of none. */
  readonly item?: string;
}

/** A line with the piece that each of its characters belongs to; `undefined` for numbers, notes and marks. */
export interface FatedLine {
  readonly line: Line;
  readonly pieces: readonly (DraftPiece | undefined)[];
  /** As what the whole line went. */
  readonly dropped: CleaningCode | undefined;
}
