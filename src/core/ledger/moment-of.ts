/** `2023-03-08 14:05:09` of an entry's moment, as a clock on the wall showed it. */
export function momentOf(at: string): string {
  return at.slice(0, 19).replace('T', ' ');
}
