import { baseWriterOf, branchMarkLength, branchOf } from '../../core/ledger/names.ts';
import { Trouble } from '../../trouble.ts';
import { exact } from '../../words/shown.ts';
import type { Connection } from './connection.ts';
import type { Partition, StoredHead, StoredLine } from './partition.ts';

interface NameRow extends Record<string, unknown> {
  readonly writer: string;
  readonly isOpen: boolean;
  readonly login: string;
}

/**
 * The name under which lines of a file go to the store: its own, or that of a branch where another login has taken the name
 * before the first line was there. Names of branches may differ between copies, so that nobody can keep another from sending by
 * sitting on a name. Throws `Trouble` `store-writer-taken` where lines of it lie there already under another login.
 */
export async function nameInStore(
  { query }: Connection,
  { unit, plan }: Partition,
  { writer, isReviewer }: Pick<StoredHead, 'writer' | 'isReviewer'>,
  first: StoredLine,
): Promise<string> {
  const base = baseWriterOf(writer);
  const taken = await query<NameRow>(
    `SELECT w.writer, current_user::text AS login,
        CASE WHEN $4::boolean THEN w.is_reviewer AND w.login = current_user ELSE NOT w.is_reviewer END AS "isOpen"
      FROM workpoints.writers w WHERE w.unit = $1 AND w.plan = $2 AND split_part(w.writer, '~', 1) = $3`,
    [unit, plan, base, isReviewer],
  );
  const own = taken.find((row) => row.writer === writer);
  if (own === undefined || own.isOpen) return writer;
  const marks = Array.from({ length: first.hash.length / branchMarkLength }, (_, part) => part * branchMarkLength);
  const names = marks.map((at) => branchOf(base, first.hash.slice(at)));
  const free = names.find((name) => !taken.some((row) => row.writer === name));
  if (first.n === 1 && free !== undefined) return free;
  const quoted = { unit: inSql(unit), plan: inSql(plan), writer: inSql(writer), login: inSql(own.login) };
  throw new Trouble('store-writer-taken', { ...quoted, isReviewer: String(isReviewer) });
}

/** The owner is shown a statement to run: what stands between its quotes must not end them. */
function inSql(text: string): string {
  return exact(text).replaceAll("'", "''");
}
