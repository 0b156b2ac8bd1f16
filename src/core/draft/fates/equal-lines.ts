import { bareText } from '../../text/bare-text.ts';
import type { FatedLine } from './fate.ts';

/** A line that was left out because its words stand on another, too. */
export interface EqualLine {
  readonly line: number;
  readonly text: string;
  /** The line that has the same words. */
  readonly sameAs: number;
}

export function equalLines(lines: readonly FatedLine[]): EqualLine[] {
  const first = new Map<string, number>();
  // One that was kept stands for the others; else the first of them.
  for (const kept of [true, false]) {
    for (const { line, dropped } of lines) {
      const words = bareText(line.text);
      if ((dropped === undefined) === kept && words !== '' && !first.has(words)) first.set(words, line.number);
    }
  }
  return lines.flatMap(({ line, dropped }) => {
    const sameAs = first.get(bareText(line.text));
    if (dropped === undefined || sameAs === undefined || sameAs === line.number) return [];
    return [{ line: line.number, text: line.text, sameAs }];
  });
}
