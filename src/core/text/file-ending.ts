/** What stands behind the last point of a file's name, in lower case; empty where it has none. */
export function fileEnding(file: string): string {
  return /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
}
