/** What is kept over the years in files that carry the number of their format. */
export type Kept = 'settings' | 'ledger' | 'plan';

/** Where a file stands, for a step that needs to know. */
export interface Kind {
  readonly kept: Kept;
  /** Of a ledger's file: the plan's id and the writer. */
  readonly plan?: string;
  readonly writer?: string;
}

/** How the text of a file of one format becomes that of the next. */
export interface Step {
  readonly kept: Kept;
  /** The format that it comes from; it leads to the one after. */
  readonly from: number;
  readonly change: (text: string, kind: Kind) => string;
}

export interface Formats {
  /** What this program writes. */
  readonly current: Readonly<Record<Kept, number>>;
  readonly steps: readonly Step[];
}

/** Today's. A format that follows adds its step here, and the fixtures of the release before stay in test/fixtures/released. */
export const formats: Formats = { current: { settings: 1, ledger: 1, plan: 1 }, steps: [] };

/** The number that a text carries: of a ledger the lowest of its lines. `undefined` where it carries none. */
export function formatOf(text: string, kept: Kept): number | undefined {
  if (kept !== 'ledger') {
    const written = /^format:[ \t]*["']?([0-9]{1,9})\b/m.exec(text)?.[1];
    return written === undefined ? undefined : Number(written);
  }
  const numbers = [...text.matchAll(/^\{"v":([0-9]{1,9})\b/gm)].map(([, number]) => Number(number));
  return numbers.length === 0 ? undefined : numbers.reduce((lowest, number) => Math.min(lowest, number));
}

/** What is to become of a file. */
export type Verdict =
  | { readonly state: 'current' }
  | { readonly state: 'newer'; readonly format: number }
  /** Older, and no step leads on from there. */
  | { readonly state: 'no-way'; readonly format: number }
  | { readonly state: 'older'; readonly format: number; readonly text: string };

/** Step by step to today's format. What carries no number is left alone: it is not ours, or too broken to say. */
export function migrated(text: string, kind: Kind, { current, steps }: Formats): Verdict {
  const [format, wanted] = [formatOf(text, kind.kept), current[kind.kept]];
  if (format === undefined || format === wanted) return { state: 'current' };
  if (format > wanted) return { state: 'newer', format };
  let changed = text;
  for (let from = format; from < wanted; from += 1) {
    const step = steps.find((one) => one.kept === kind.kept && one.from === from);
    if (step === undefined) return { state: 'no-way', format };
    changed = step.change(changed, kind);
  }
  return { state: 'older', format, text: changed };
}
