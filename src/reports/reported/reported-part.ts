import type { Period } from '../../core/progress/periods.ts';
import type { InEachLanguage } from '../../words/language.ts';

/** What a report is of, where it is not all of the plan. */
export interface ReportedPart {
  readonly section?: { readonly number: string; readonly title: string };
  readonly item?: { readonly id: string; readonly title: string };
  /** An office or a person; empty for what is assigned to nobody. */
  readonly lead?: string;
  readonly span?: ReportedSpan;
}

/** A period of the plan, or several in a row. */
export interface ReportedSpan {
  /** `2023-Q3`, `2023-07..2023-09`. */
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** All of the plan's time. */
  readonly isWhole: boolean;
  readonly words: InEachLanguage<string>;
  /** The one behind it; absent at the plan's end. */
  readonly next?: Pick<Period, 'name' | 'from' | 'to'> & { readonly words: InEachLanguage<string> };
}
