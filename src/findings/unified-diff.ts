import type { Paint, Theme } from '../screens/theme.ts';
import { exact, line, trusted } from '../words/shown.ts';
import { visible } from './excerpt.ts';

interface DiffContext {
  readonly theme: Theme;
  /** A person looks at it: what acts on a terminal is shown as signs. Else it is byte for byte, so that `git apply` takes it. */
  readonly isTerminal: boolean;
}

const contextLines = 3;

/**
 * A unified diff of two texts with the same number of lines, as fixes leave them: none adds or takes one.
 * Empty where they are equal.
 */
export function unifiedDiff(file: string, before: string, after: string, { theme, isTerminal }: DiffContext): string {
  const [old, fixed] = [linesOf(before), linesOf(after)];
  const written = isTerminal ? visible : trusted;
  const marked = (sign: string, text = '', paint: Paint = (words) => words) =>
    `${paint(line`${exact(sign)}${written(text.replace(/\n$/, ''))}`)}\n${text.endsWith('\n') ? '' : '\\ No newline at end of file\n'}`;
  const hunks = hunksOf(old, fixed).map(({ from, to }) => {
    const range = line`${to > from ? from + 1 : from},${to - from}`;
    return `${theme.accent(line`@@ -${range} +${range} @@`)}\n${blocksOf(old, fixed, from, to)
      .map(({ isSame, start, end }) =>
        isSame
          ? old
              .slice(start, end)
              .map((each) => marked(' ', each))
              .join('')
          : old
              .slice(start, end)
              .map((each) => marked('-', each, theme.bad))
              .join('') +
            fixed
              .slice(start, end)
              .map((each) => marked('+', each, theme.good))
              .join(''),
      )
      .join('')}`;
  });
  return hunks.length === 0 ? '' : `${header('---', 'a', file)}${header('+++', 'b', file)}${hunks.join('')}`;
}

/** Each with its line break; the last one may have none. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** As git writes it: a tab ends a name with spaces. */
function header(sign: string, side: string, file: string): string {
  const name = exact(file).replaceAll('\\', '/');
  return `${sign} ${/^(?:[A-Za-z]:)?\//.test(name) ? '' : `${side}/`}${name}${name.includes(' ') ? '\t' : ''}\n`;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** The changed lines with those around them, as ranges that do not touch. */
function hunksOf(old: readonly string[], fixed: readonly string[]): readonly Range[] {
  const hunks: Range[] = [];
  for (const [index, line] of old.entries()) {
    if (line === fixed[index]) continue;
    const from = Math.max(0, index - contextLines);
    const to = Math.min(old.length, index + contextLines + 1);
    const last = hunks.at(-1);
    if (last !== undefined && from <= last.to) hunks[hunks.length - 1] = { from: last.from, to };
    else hunks.push({ from, to });
  }
  return hunks;
}

interface Block {
  readonly isSame: boolean;
  readonly start: number;
  readonly end: number;
}

/** Runs of changed and of unchanged lines. */
function blocksOf(old: readonly string[], fixed: readonly string[], from: number, to: number): readonly Block[] {
  const blocks: Block[] = [];
  for (let index = from; index < to; index += 1) {
    const isSame = old[index] === fixed[index];
    const last = blocks.at(-1);
    if (last?.isSame === isSame) blocks[blocks.length - 1] = { ...last, end: index + 1 };
    else blocks.push({ isSame, start: index, end: index + 1 });
  }
  return blocks;
}
