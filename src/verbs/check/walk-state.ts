import type { OpenStore, Workspace } from '../../app/workspace/workspace.ts';
import type { Assignment } from '../../core/progress/assignment.ts';
import type { Progress } from '../../core/progress/progress.ts';
import type { Host } from '../../host.ts';
import type { Prompter } from '../../screens/prompter.ts';

/** What a walk has done so far; kept by the caller, so that Ctrl+C can still tell it. */
export interface Walk {
  recorded: number;
  /** As it was worked out last, for what is shown next; absent where a person has been asked something since. */
  latest: Progress | undefined;
  /** Who does what, as it was said last. */
  assignment: Assignment;
  /** The duty that is being answered: what Ctrl+C then drops. */
  answering: string | undefined;
  /** Of the answer before, offered to the next. */
  evidence: readonly string[];
  /** The duties that were answered in this walk, and whether it was asked why they are not done. */
  readonly answered: Map<string, { askedWhy: boolean }>;
}

/** A walk that nothing was done in yet. */
export function newWalk(assignment: Assignment): Walk {
  return { recorded: 0, latest: undefined, assignment, answering: undefined, evidence: [], answered: new Map() };
}

/** Where a walk stands among the requirements that it goes through. */
export interface Route {
  readonly queue: string[];
  index: number;
}

/** What an answer does to the route. */
export type Move = 'next' | 'stay' | 'back' | 'quit';

/** A step of a walk: where it is, and what it works with. */
export interface Context {
  readonly route: Route;
  readonly state: Walk;
  readonly workspace: Workspace;
  readonly store: OpenStore;
  readonly prompter: Prompter;
  readonly host: Host;
}
