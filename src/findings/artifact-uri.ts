import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A file as a URI relative to a folder, each part percent-encoded; absolute only where no relative path leads there. */
export function artifactUri(file: string, folder: string): string {
  const path = relative(folder, resolve(folder, file));
  // Another drive of Windows.
  if (isAbsolute(path)) return pathToFileURL(path).href;
  return path
    .split(sep)
    .map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd')))
    .join('/');
}
