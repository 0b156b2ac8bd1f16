import type { RunVerb } from '../../../call.ts';
import type { WorkspaceCall } from '../workspace.ts';

/** A call in which it may be asked which plan is meant, and another one be made. */
export interface PlanCall extends WorkspaceCall {
  readonly runVerb: RunVerb;
}
