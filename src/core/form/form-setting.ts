import type { Day } from '../day.ts';
import type { Decimal } from '../decimal.ts';
import type { Plan } from '../plan/plan.ts';

/** What a filled-in form is held against. */
export interface FormSetting {
  readonly plan: Plan;
  readonly today: Day;
  /** What stands of breaches of this requirement. */
  readonly breaches: (id: string) => readonly KnownBreach[];
  /** Of how much the last share of this requirement was. */
  readonly whole: (id: string) => Decimal | undefined;
  /** Unlike that of any other sheet that comes in with it. */
  readonly name: string;
}

/** What happened against a prohibition and may be put right: its id, or the name of the row that is to be recorded with it. */
export interface KnownBreach {
  readonly id: string;
  readonly day: string;
  /** The day on which it was put right. */
  readonly putRightOn?: string;
}
