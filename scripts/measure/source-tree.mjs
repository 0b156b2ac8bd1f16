// The files of a checkout, a room each, and how many lines they have.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What counts as code. */
const code = /\.(?:ts|mts|mjs|cjs|js)$/;

/** Every code file below a folder of the checkout, by its path in it, in order. */
export function codeFiles(repo, room) {
  if (!existsSync(join(repo, room))) return [];
  return readdirSync(join(repo, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && code.test(entry.name))
    .map(({ parentPath, name }) => relative(repo, join(parentPath, name)).replaceAll('\\', '/'))
    .filter((path) => !/(?:^|\/)(?:node_modules|fixtures)\//.test(path))
    .sort()
    .map((path) => {
      const text = readFileSync(join(repo, path), 'utf8');
      return { path, text, lines: linesOf(text) };
    });
}

/** As `wc -l` counts them. */
export function linesOf(text) {
  return text.split('\n').length - 1;
}

/** How many files lie side by side in each folder, the widest first. */
export function folderWidths(files) {
  const widths = new Map();
  for (const { path } of files) {
    const folder = path.slice(0, path.lastIndexOf('/'));
    widths.set(folder, (widths.get(folder) ?? 0) + 1);
  }
  return [...widths].map(([folder, width]) => ({ folder, width })).sort((a, b) => b.width - a.width);
}
