import type { YamlFinding } from './yaml-finding.ts';

/** What git leaves where two courses of a file could not be joined; with `diff3` the earlier text stands between. */
const conflict = /^<{7} [^\n]*\n(?:(?!={7}|>{7}|<{7})[^\n]*\n)*={7}\r?\n(?:(?!={7}|>{7}|<{7})[^\n]*\n)*>{7} /gm;

/**
 * The first conflict that git left in a text. No line of a plan begins so, and what such a text means is for a
 * person to say: it is told as one finding, not as the many that its halves would make.
 */
export function findConflict(text: string): YamlFinding | undefined {
  if (!text.includes('<<<<<<< ')) return undefined;
  conflict.lastIndex = 0;
  const match = conflict.exec(text);
  if (match === null) return undefined;
  const before = linesIn(text.slice(0, match.index));
  const start = match.index;
  const values = {
    line: before + linesIn(match[0].slice(0, match[0].search(/^={7}/m))) + 1,
    end: before + linesIn(match[0]) + 1,
  };
  return { code: 'conflict-markers', values, start, end: text.indexOf('\n', start) };
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}
