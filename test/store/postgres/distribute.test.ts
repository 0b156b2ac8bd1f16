import { describe, expect, test } from 'vitest';
import type { Connection, Row } from '../../../src/store/postgres/connection.ts';
import { distribute, refuseUndistributed, tablesByUnit } from '../../../src/store/postgres/distribute.ts';
import { guardedTables } from '../../../src/store/postgres/policies.ts';

/** What a database says of itself, and what was asked of it. */
function database({ isCitus = true, spread = [] as readonly string[] } = {}) {
  const asked: string[] = [];
  const query = async <Found extends Row>(text: string): Promise<readonly Found[]> => {
    asked.push(text);
    if (text.includes('pg_extension')) return (isCitus ? [{ extversion: '13.0-1' }] : []) as Row[] as Found[];
    if (text.includes('pg_dist_partition')) return spread.map((name) => ({ name })) as Row[] as Found[];
    return [];
  };
  const connection: Connection = {
    ...{ shown: 'postgres://owner@db/plan', query },
    transaction: (work) => work({ query }),
    close: async () => {},
  };
  const distributed = () =>
    asked.flatMap((text) => /create_distributed_table\('workpoints\.(\w+)'/.exec(text)?.[1] ?? []);
  return { asked, connection, distributed };
}

describe('a store over several machines', () => {
  const all = tablesByUnit.map(([table]) => table);

  test('has every table of units spread, by the unit; who is who stays on the coordinator', () => {
    expect([...all, 'members'].sort()).toEqual([...guardedTables].sort());
  });

  test('is made of a Citus, writers first and the others beside them; a line refers to none that lies elsewhere meanwhile', async () => {
    const { asked, connection, distributed } = database();
    await refuseUndistributed(connection);
    expect(await distribute(connection)).toEqual(all);
    expect(distributed()).toEqual(all);
    const at = (part: string) => asked.findIndex((text) => text.includes(part));
    expect(asked.find((text) => text.includes(`'workpoints.lines', 'unit'`))).toContain(
      `colocate_with => 'workpoints.writers'`,
    );
    expect(at('DROP CONSTRAINT')).toBeLessThan(at('create_distributed_table'));
    expect(at('FOREIGN KEY')).toBeGreaterThan(asked.findLastIndex((text) => text.includes('create_distributed_table')));
    expect(asked.filter((text) => text.includes('truncate_local_data'))).toHaveLength(all.length);
  });

  test('goes on where it was, and does nothing twice', async () => {
    const half = database({ spread: ['writers', 'lines'] });
    expect(await distribute(half.connection)).toEqual(all.slice(2));
    expect(half.distributed()).toEqual(all.slice(2));
    const whole = database({ spread: all });
    expect(await distribute(whole.connection)).toEqual([]);
    expect(whole.distributed()).toEqual([]);
  });

  test('is none of a plain PostgreSQL', async () => {
    const { asked, connection } = database({ isCitus: false });
    await expect(refuseUndistributed(connection)).rejects.toMatchObject({ code: 'store-no-citus' });
    expect(asked).toHaveLength(1);
  });
});
