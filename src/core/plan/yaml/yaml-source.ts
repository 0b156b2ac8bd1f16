import { readAnyYaml } from './any-yaml.ts';
import { findConflict } from './conflict-markers.ts';
import { LineStarts } from './line-starts.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { beyondLimits, type YamlFinding, type YamlSource } from './yaml-finding.ts';
import { longestLine, longestText, mostParts } from './yaml-limits.ts';

/** A text as it was read. */
export interface ReadYaml extends YamlSource {
  /** What tells where in the text its offsets are. */
  readonly lines: LineStarts;
}

/**
 * The one reader of YAML: text to nodes with their offsets. Never throws; time and depth are bounded for any text.
 * Two readers stand behind it: our own for the plain kind that nearly every plan is, and `yaml` for the others.
 */
export function readYaml(text: string): ReadYaml {
  return { ...read(text), lines: new LineStarts(text) };
}

function read(text: string): YamlSource {
  const beyond = excess(text) ?? findConflict(text);
  if (beyond !== undefined) return { root: undefined, findings: [beyond] };
  const root = readPlainYaml(text);
  return root === undefined ? readAnyYaml(text) : { root, findings: [] };
}

/** What is too much of the text to be read, seen without reading it. */
function excess(text: string): YamlFinding | undefined {
  if (text.length > longestText) return beyondLimits('size', longestText, 0);
  const line = overlongLine(text);
  if (line !== undefined) return beyondLimits('line', longestLine, line);
  const most = mostParts(text.length);
  return hasMoreParts(text, most) ? beyondLimits('parts', most, 0) : undefined;
}

/** Where the first line begins that is too long. */
function overlongLine(text: string): number | undefined {
  for (let start = 0; text.length - start > longestLine; ) {
    const end = text.lastIndexOf('\n', start + longestLine);
    if (end < start) return start;
    start = end + 1;
  }
  return undefined;
}

/** A text that is shorter than the limit cannot hold more, and is not looked through. */
function hasMoreParts(text: string, most: number): boolean {
  if (text.length <= most) return false;
  const sign = /[-,:?[\]{}\n]/g;
  let count = 0;
  while (count <= most && sign.test(text)) count += 1;
  return count > most;
}
