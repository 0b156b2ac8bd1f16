import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FormatContext } from './diagnostic-format.ts';

/** Where files are named from, and the top of the repository, by which a platform finds them. */
export type Places = Pick<FormatContext, 'folder' | 'top'>;

/** A file as the repository's top leads to it, with forward slashes; absolute only where no relative path leads there. */
export function repositoryPath(file: string, { folder, top }: Places): string {
  return relative(top, resolve(folder, file)).split(sep).join('/');
}

/** The same as a URI, each part percent-encoded. */
export function artifactUri(file: string, places: Places): string {
  const path = repositoryPath(file, places);
  // Another drive of Windows.
  if (isAbsolute(path)) return pathToFileURL(path).href;
  return path
    .split('/')
    .map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd')))
    .join('/');
}
