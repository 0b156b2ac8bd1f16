/** The words for a fault's code; a code that has none is shown as it is. */
export function faultIn(faults: Readonly<Record<string, string>>, code: string): string {
  return faults[code] ?? code;
}
