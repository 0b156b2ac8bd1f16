/** What stands behind the last point of a file's name, in lower case; empty where it has none. */
export function fileEnding(file: string): string {
  return /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
}

/** A file's name without its ending; a point within the name (9.13例会) begins none. */
export function fileStem(name: string): string {
  return name.replace(/\.[A-Za-z0-9]{1,5}$/, '');
}
