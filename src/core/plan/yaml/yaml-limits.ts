/** In UTF-16 units: a plan of 100,000 requirements has some 25 million. */
export const longestText = 30_000_000;

/** In UTF-16 units. No line of a plan is as long; an editor would hardly open it. */
export const longestLine = 1_000_000;

/** A plan needs about ten levels; the `yaml` library's own recursion ends the process near a thousand. */
export const deepestNesting = 64;

/**
 * The most signs that part one node from the next, for a text of this length: what bounds memory where a text is all
 * signs. Below 600,000 any text fits 256 MiB; a larger one may hold as many as plans do, one in eight characters or nine.
 */
export function mostParts(length: number): number {
  return Math.max(600_000, Math.floor(length / 7));
}

/**
 * The most tokens given to the `yaml` library, which keeps each with all its surroundings, some 300 bytes: as many fit
 * 256 MiB. A plan of 10,000 requirements has 530,000 to 770,000, as it is written.
 */
export const mostTokens = 800_000;

/** More than anyone reads of one file. A large one may well have one warning in each place. */
export const mostFindings = { errors: 1000, warnings: 20_000 } as const;
