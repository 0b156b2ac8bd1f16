/** The file beside a plan that lists the district's units; never a plan itself. */
export function isUnitListFile(path: string): boolean {
  return /(?:^|[\\/])units\.ya?ml$/.test(path);
}
