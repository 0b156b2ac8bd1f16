import type { AnswerStep } from '../../app/answers/answer-steps.ts';
import type { RequirementProgress } from '../../core/progress/progress.ts';
import type { Shown } from '../../words/shown.ts';
import type { HeldFile } from '../answers/held.ts';
import type { Refusals, TypedAnswer } from '../answers/read-answer.ts';
import type { Place } from '../place.ts';

/** What the page of a duty shows; with what was typed, where a form comes back. */
export interface DutyValues {
  readonly place: Place;
  readonly found: RequirementProgress;
  readonly step: AnswerStep | undefined;
  readonly typed?: TypedAnswer;
  readonly refusals?: Refusals;
  /** What has to be known before it is sent once more. */
  readonly warnings?: readonly Shown[];
  /** By what it is told, where it is sent once more, that just this is meant. */
  readonly meant?: string;
  /** Files that came with it before. */
  readonly held?: readonly HeldFile[];
}
