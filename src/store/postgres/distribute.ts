import { Trouble } from '../../trouble.ts';
import type { Connection, Queries } from './connection.ts';
import { writtenBy } from './schema.ts';

/** The tables whose rows are a unit's, with the column that names it: those that others refer to come first. */
export const tablesByUnit: readonly (readonly [string, string])[] = [
  ['writers', 'unit'],
  ['lines', 'unit'],
  ['evidence', 'unit'],
  ['evidence_pieces', 'unit'],
  ['syncs', 'unit'],
  ['facts', 'unit'],
  ['units', 'id'],
];

const [[first] = ['writers']] = tablesByUnit;

/** Throws `Trouble` where the database is not one that spreads tables over machines. */
export async function refuseUndistributed({ query, shown }: Connection): Promise<void> {
  const found = await query(`SELECT extversion FROM pg_catalog.pg_extension WHERE extname = 'citus'`);
  if (found.length === 0) throw new Trouble('store-no-citus', { store: shown });
}

/**
 * Spreads the rows of units over the machines of a Citus, all of one unit's onto one; the tables that say who is who stay on the
 * coordinator, which alone asks them. Gives the tables that were not spread before. For the owner.
 */
export async function distribute(connection: Connection): Promise<readonly string[]> {
  const spread = await connection.transaction(async (queries) => {
    await oneAfterTheOther(queries);
    const left = await notSpread(queries);
    if (left.length === 0) return [];
    // A table that lies here refers to none that is spread, not even until it is spread itself.
    await queries.query(writtenBy.without);
    for (const [table, column] of left) {
      await queries.query(`SELECT create_distributed_table('workpoints.${table}', '${column}',
        colocate_with => '${table === first ? 'none' : `workpoints.${first}`}')`);
    }
    await queries.query(writtenBy.with);
    return left.map(([table]) => table);
  });
  // What lay here before lies here still, hidden: copies that were removed by request, too.
  for (const [table] of tablesByUnit) {
    await connection.query(`SELECT truncate_local_data_after_distributing_table('workpoints.${table}')`);
  }
  return spread;
}

/**
 * A Citus makes tables and roles in a transaction only where nothing ran on several machines at once before. Elsewhere the
 * setting means nothing.
 */
export async function oneAfterTheOther({ query }: Queries): Promise<void> {
  await query(`SET LOCAL citus.multi_shard_modify_mode = 'sequential'`);
}

async function notSpread({ query }: Queries): Promise<typeof tablesByUnit> {
  const found = await query<{ name: string }>(
    `SELECT c.relname::text AS name FROM pg_catalog.pg_dist_partition p
      JOIN pg_catalog.pg_class c ON c.oid = p.logicalrelid WHERE c.relnamespace = 'workpoints'::regnamespace`,
  );
  const known = new Set(found.map(({ name }) => name));
  return tablesByUnit.filter(([table]) => !known.has(table));
}
