import type { Day } from '../../core/day.ts';
import { Trouble } from '../../trouble.ts';
import { dayFrom, type Workspace } from '../workspace/workspace.ts';

/** The day that is to stand beside the signature; nobody signs a report before the day that it is of. */
export function signedOnDay(
  { options }: { readonly options: { readonly signedOn?: string } },
  { today, plan, asOf }: Workspace,
): Day | undefined {
  const day = dayFrom(options.signedOn, today, plan);
  if (day !== undefined && day < asOf.day) throw new Trouble('signed-before-as-of', { day, asOf: asOf.day });
  return day;
}
