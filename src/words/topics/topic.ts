/** A page of `plan help`: read in a terminal, and as a part of the man page. */
export interface Topic {
  /** One line, for the list of topics. */
  readonly summary: string;
  readonly parts: readonly Part[];
}

/** A paragraph; words with what they mean; or lines that stand as they are. */
export type Part = string | { readonly terms: readonly (readonly [string, string])[] } | { readonly lines: string };
