import type { DiagnosticCode } from '../../diagnostic.ts';

/** Judges the text of a file as it was typed, wherever a scalar of the plan holds it; comments and `x-` keys are the writer's own. */
export interface TextRule {
  readonly code: Extract<DiagnosticCode, 'invisible-character' | 'confusable-character' | 'half-width-punctuation'>;
  /** In the order of the text. */
  readonly find: (text: string) => Iterable<CharacterMatch>;
}

export interface CharacterMatch {
  /** Offsets into the text, the end exclusive. */
  readonly start: number;
  readonly end: number;
  /** What stands there. */
  readonly character: string;
  /** What should stand there; empty where nothing should. */
  readonly instead: string;
}
