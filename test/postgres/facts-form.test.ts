import { describe, expect, test } from 'vitest';
import { factsForm } from '../../src/core/progress/facts/facts-text.ts';
import { computerOf, sharedStore, shiyan } from './shared-store.ts';

const older = ['0.0.0', `0.0.0+facts.${factsForm - 1}`, 'whatever\n+facts.-1'];
const newer = [`9.0.0+facts.${factsForm + 1}`, '9.0.0+facts.999999'];

/** A school that has recorded and synced, and facts in the store that would make nothing of it, by another program. */
async function schoolAndStore() {
  const shared = await sharedStore();
  const url = await shared.unitLogin('shiyan');
  const clerk = await shared.reviewerLogin('*');
  const school = await computerOf(shiyan);
  await school.done('record', '1.1', '--add', '1', '--on', '2023-03-08');
  await school.sync(url);
  const table = async () => {
    const { units } = JSON.parse((await school.plan(['rollup', '--store', clerk, '-f', 'json'])).out);
    const { synced, ...row } = units[0];
    return row;
  };
  const spoil = async (mark: string) => {
    await shared.owner.query(`UPDATE workpoints.facts SET facts = '["1.1",0,0,0,"","","","",1,0,0,""]'`);
    await shared.owner.query('UPDATE workpoints.syncs SET version = $1, at = now()', [mark]);
  };
  const stored = async () =>
    (
      await shared.owner.query<{ version: string; facts: string }>(
        'SELECT s.version, f.facts FROM workpoints.facts f JOIN workpoints.syncs s ON s.unit = f.unit',
      )
    )[0];
  return { shared, url, school, table, spoil, stored };
}

describe('facts of another program', () => {
  test('are never read, as zeros least of all: the table is made of the lines', async () => {
    const { table, spoil } = await schoolAndStore();
    const right = await table();
    for (const mark of [...older, ...newer]) {
      await spoil(mark);
      expect(await table(), mark).toEqual(right);
    }
  });

  test('are no fault to store verify, which says that it did not check them', async () => {
    const { shared, school, spoil } = await schoolAndStore();
    for (const mark of [...older, ...newer]) {
      await spoil(mark);
      expect(await school.plan(['store', 'verify', shared.url]), mark).toMatchObject({
        code: 0,
        out: expect.stringContaining('另一版程序'),
      });
    }
  });

  test('are worked out anew by the next sync where it was an older one', async () => {
    const { url, school, spoil, stored } = await schoolAndStore();
    const right = await stored();
    for (const mark of older) {
      await spoil(mark);
      expect(await school.sync(url)).toMatchObject({ code: 0 });
      expect(await stored(), mark).toEqual(right);
    }
  });

  test('are left as they are where it was a newer one, even when lines have come since', async () => {
    const { url, school, spoil, stored, table } = await schoolAndStore();
    for (const mark of newer) {
      await spoil(mark);
      const before = await stored();
      await school.done('record', '1.1', '--add', '1', '--on', '2023-03-09');
      expect(await school.sync(url)).toMatchObject({ code: 0 });
      expect(await stored(), mark).toEqual(before);
    }
    expect(await table()).toMatchObject({ entries: 3 });
  });

  test('give way where the plan has another wording, of which a newer program’s facts say nothing', async () => {
    const { shared, url, school, spoil, stored } = await schoolAndStore();
    const right = await stored();
    await spoil(newer[0] ?? '');
    await shared.owner.query(`UPDATE workpoints.syncs SET plan_print = '0000000000000000'`);
    await school.sync(url);
    expect(await stored()).toEqual(right);
  });
});
