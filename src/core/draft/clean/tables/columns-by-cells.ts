import { areUnits } from '../label-units.ts';
import { columnKind } from '../table-row.ts';
import { isTime, points } from './cell-fit.ts';

interface Columns {
  readonly heads: readonly string[];
  /** The first row names the columns, in words that nobody knows. */
  readonly isHeaded: boolean;
}

/** Where nothing heads the columns more rows have to tell what they are. */
export const fewestBare = 3;

/** What cells show by themselves. */
export type Told = 'count' | 'when' | 'who';

/** What a column is called that nothing heads. */
export const headOf: Readonly<Record<Told | 'words', string>> = {
  count: '序号',
  when: '完成时限',
  who: '责任单位',
  words: '工作内容',
};

export const looks: Readonly<Record<Told, (cell: string) => boolean>> = {
  count: (cell) => points.test(cell) && !cell.includes('分'),
  when: isTime,
  who: areUnits,
};

/** What the columns of rows without heads are called by what stands in them: where that tells units or times, and words beside them. */
export function columnsByCells(rows: readonly (readonly string[])[]): Columns | undefined {
  const below = rows.slice(1);
  const kinds = (rows[0] ?? []).map((_, column) =>
    kindOf(
      below.map((cells) => cells[column] ?? ''),
      column,
    ),
  );
  const told = kinds.flatMap((kind, column) => (kind === 'words' ? [] : [{ kind, column }]));
  const isTask = kinds.some(
    (kind, column) =>
      kind === 'words' &&
      below.filter((cells) => (cells[column] ?? '').length >= shortestTask).length * 2 > below.length,
  );
  if (!isTask || !told.some(({ kind }) => kind !== 'count')) return undefined;
  const [first = []] = rows;
  const isHeaded = told.every(({ kind, column }) => first[column] !== '' && !looks[kind](first[column] ?? ''));
  const fits = told.every(({ kind, column }) => first[column] === '' || looks[kind](first[column] ?? ''));
  if (!isHeaded && !fits) return undefined;
  const heads = kinds.map((kind, column) => {
    const own = isHeaded ? (first[column] ?? '').replaceAll(' ', '') : '';
    return own !== '' && (kind === 'words' || columnKind(own) === kind) ? own : headOf[kind];
  });
  return { heads, isHeaded };
}

const shortestTask = 4;

function kindOf(cells: readonly string[], column: number): Told | 'words' {
  const written = cells.filter((cell) => cell !== '');
  const kinds: readonly Told[] = column === 0 ? ['count', 'when', 'who'] : ['when', 'who'];
  const found = kinds.find((kind) => written.filter(looks[kind]).length * 10 >= written.length * 8);
  return written.length * 2 < cells.length ? 'words' : (found ?? 'words');
}
