import { callBegun } from './command-name.ts';

/** A text as one argument of a call that somebody may copy: in quotes where a shell would part it, in those that keep a sign as it is where it has one. */
export function argument(value: string | number | undefined): string {
  const text = `${value}`;
  if (/^[\p{L}\p{N}./\\:_-]+$/u.test(text)) return text;
  return /["$`!]/.test(text) ? `'${text.replaceAll("'", "'\\''")}'` : `"${text}"`;
}

/** The names of values that are one argument where they stand in a call. */
const argumentNames: ReadonlySet<string> = new Set(['file', 'plan', 'before', 'key', 'unit']);

/** Whether what is filled in behind these words, under this name, is an argument of a call of this program. */
export function isArgument(words: string, name: string): boolean {
  return argumentNames.has(name) && callBegun.test(words.slice(-longestCall));
}

const longestCall = 60;
