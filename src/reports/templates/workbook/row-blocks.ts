import { elementsOf, type TemplateProblem } from '../check-tags.ts';
import type { ScopeName } from '../fields.ts';
import type { Mark, MarkedTag } from '../marks.ts';

/** Rows between the beginning and the end of a list or a condition, both included: they are repeated, or left out. */
export interface RowBlock {
  readonly name: string;
  readonly kind: 'around' | 'unless';
  /** A list repeats its rows; a condition has them once or not at all. */
  readonly isList: boolean;
  /** Where its beginning stands. */
  readonly at: number;
  readonly first: number;
  readonly last: number;
  readonly blocks: readonly RowBlock[];
}

/** The rows of a sheet as they are repeated, and where the tags of their cells begin and end. */
export interface FoundBlocks {
  readonly blocks: readonly RowBlock[];
  /** Marks that repeat rows: nothing of them stays in their cells. */
  readonly ofRows: ReadonlySet<Mark>;
  readonly problems: readonly TemplateProblem[];
}

/** What begins and ends in different cells repeats their rows. `rowAt` tells the row of a mark's place. */
export function blocksIn(tags: readonly MarkedTag[], rowAt: (at: number) => number): FoundBlocks {
  const ofRows = new Set<Mark>();
  const problems: TemplateProblem[] = [];
  const found = (some: readonly MarkedTag[], path: readonly ScopeName[]): RowBlock[] => {
    const blocks = some.flatMap(({ mark, end, kind, name, within }): RowBlock[] => {
      if (end === undefined || mark.at === end.at || (kind !== 'around' && kind !== 'unless')) return [];
      ofRows.add(mark).add(end);
      const elements = elementsOf(path.at(-1) ?? 'report', name);
      const isList = kind === 'around' && elements !== undefined;
      const inner = found(within, isList ? [...path, elements] : path);
      return [{ name, kind, isList, at: mark.at, first: rowAt(mark.at), last: rowAt(end.at), blocks: inner }];
    });
    for (const [index, block] of blocks.entries()) {
      const before = blocks[index - 1];
      if (before !== undefined && before.last >= block.first) {
        problems.push({ code: 'side-by-side', name: block.name, at: block.at });
      }
    }
    return blocks;
  };
  const blocks = found(tags, ['report']);
  return { blocks, ofRows, problems };
}

/** The blocks around a row, the outermost first. */
export function blocksAround(row: number, blocks: readonly RowBlock[]): readonly RowBlock[] {
  const around = blocks.find(({ first, last }) => first <= row && row <= last);
  return around === undefined ? [] : [around, ...blocksAround(row, around.blocks)];
}
