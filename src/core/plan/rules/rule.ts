import type { DiagnosticCode } from '../../diagnostic.ts';
import type { Plan } from '../plan.ts';
import type { RuleFinding } from '../reading.ts';

/**
 * Judges a plan whose structure has been read. It may meet empty texts and absent values where the file
 * had none that could be read; those have been reported already. Where a finding stands follows from what it is about.
 */
export type Rule = (plan: Plan) => readonly RuleFinding[];

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
