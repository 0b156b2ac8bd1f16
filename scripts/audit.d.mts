export type Verdict =
  | { readonly answered: false; readonly why: string }
  | {
      readonly answered: true;
      readonly counts: Readonly<Record<string, number>>;
      readonly failing: readonly string[];
    };

export function verdictOf(output: string): Verdict;
