import { addMonths, type Day } from '../../core/day.ts';

export interface Month {
  /** `2023-02` */
  readonly name: string;
  /** 1 to 12. */
  readonly month: number;
  /** Its first day, or the span's. */
  readonly first: string;
}

/** The months that a span touches. */
export function monthsOf({ from, to }: { readonly from: string; readonly to: string }): Month[] {
  const months: Month[] = [];
  for (let first = from as Day; first <= to; first = addMonths(`${first.slice(0, 7)}-01` as Day, 1)) {
    months.push({ name: first.slice(0, 7), month: Number(first.slice(5, 7)), first });
  }
  return months;
}
