import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { guardFaults } from '../../src/store/postgres/guard.ts';
import { migrate } from '../../src/store/postgres/migrate.ts';
import { policiesFor, roleNames } from '../../src/store/postgres/policies.ts';
import { migrations } from '../../src/store/postgres/schema.ts';
import { sqlName } from '../../src/store/postgres/sql-text.ts';
import { testPlan, writerNamed } from '../support/entries.ts';
import { computerOf, connectTo, emptyDatabase, isDistributed, sharedStore, shiyan } from './shared-store.ts';
import { lineWith, review } from './stored-lines.ts';

describe('the policies', () => {
  test('ask nothing but their row and the login’s roles', () => {
    for (const { what } of policiesFor('0a1b2c3d')) expect(what).not.toMatch(/SELECT[^)]*FROM|EXISTS/i);
  });

  test('bind two units apart whose long ids begin alike', () => {
    const { unit } = roleNames('0a1b2c3d');
    const names = ['a', 'b'].map((end) => unit('x'.repeat(62) + end));
    expect(new Set(names).size).toBe(2);
    for (const name of names) expect(name.length).toBeLessThanOrEqual(63);
  });
});

describe('a store whose guard is down', () => {
  test.each([
    ['row-level security off', 'ALTER TABLE workpoints.lines DISABLE ROW LEVEL SECURITY', 'guard-off'],
    ['a policy gone', 'DROP POLICY seen ON workpoints.lines', 'policies-differ'],
    ['a policy that lets all in', 'CREATE POLICY extra ON workpoints.lines USING (true)', 'policies-differ'],
  ])('says so in store verify, and store init mends it: %s', async (_, statement, code) => {
    const shared = await sharedStore();
    const computer = await computerOf(shiyan);
    await shared.owner.query(statement);
    expect(await computer.plan(['store', 'verify', shared.url])).toMatchObject({
      code: 1,
      out: expect.stringContaining(code),
    });
    expect(await computer.plan(['store', 'init', shared.url])).toMatchObject({
      code: 0,
      out: expect.stringContaining('已重新设好'),
    });
    expect(await guardFaults(shared.owner)).toEqual([]);
    expect(await computer.plan(['store', 'verify', shared.url])).toMatchObject({ code: 0 });
  });
});

test('a store of format 2 keeps its lines, its reviewers’ files and what was removed', async () => {
  const { url } = await emptyDatabase();
  const owner = await connectTo(url);
  await owner.query(readFileSync('test/fixtures/store/format-2.sql', 'utf8'));
  const [clerk, school] = [writerNamed('y'), writerNamed('a')];
  await owner.query(`INSERT INTO workpoints.units VALUES ('shiyan', '实验小学', 'school', '{}')`);
  for (const [writer, line, isReviewer] of [
    [school, lineWith(school), false],
    [clerk, lineWith(clerk, review('shiyan')), true],
  ] as const) {
    await owner.query(`INSERT INTO workpoints.writers VALUES ('shiyan', $1, $2, 'clerk', $3)`, [
      testPlan,
      writer,
      isReviewer,
    ]);
    await owner.query(`INSERT INTO workpoints.lines VALUES ('shiyan', $1, $2, 1, NULL, $3, $4, $5)`, [
      ...[testPlan, writer],
      ...[line.prev, line.hash, line.line],
    ]);
  }
  await owner.query(`INSERT INTO workpoints.evidence VALUES ('shiyan', repeat('a', 64), 1)`);
  await owner.query(`INSERT INTO workpoints.removed_evidence VALUES ('shiyan', repeat('a', 64))`);
  expect(await migrate(owner)).toMatchObject({ applied: [3, 4], purged: 1 });
  expect(await owner.query('SELECT writer, reviewer FROM workpoints.lines ORDER BY writer')).toEqual([
    { writer: school, reviewer: '' },
    { writer: clerk, reviewer: 'clerk' },
  ]);
  await owner.close();
});

test('a step that was cut off after any of its statements is done again, where a server keeps what was done of it', async () => {
  const { url } = await emptyDatabase();
  const owner = await connectTo(url);
  const columns = () =>
    owner.query(`SELECT table_name, column_name, data_type FROM information_schema.columns
      WHERE table_schema = 'workpoints' ORDER BY 1, 2`);
  const constraints = () =>
    owner.query(`SELECT conrelid::regclass::text AS name, pg_get_constraintdef(oid) AS what FROM pg_catalog.pg_constraint
      WHERE connamespace = 'workpoints'::regnamespace ORDER BY 1, 2`);
  await migrate(owner);
  const right = [await columns(), await constraints()];
  const old = readFileSync('test/fixtures/store/format-2.sql', 'utf8');
  const later = migrations.filter(({ version }) => version > 2).flatMap(({ statements }) => statements);
  for (let done = 0; done <= later.length; done += 1) {
    await owner.query('DROP SCHEMA workpoints CASCADE');
    await owner.query(old);
    for (const statement of later.slice(0, done)) await owner.query(statement);
    expect(await migrate(owner)).toMatchObject({ applied: [3, 4] });
    expect([await columns(), await constraints()], `${done} done`).toEqual(right);
  }
  await owner.close();
});

test('a reviewer’s sync writes the facts of what it reviewed, and not when the unit was heard from', async () => {
  const shared = await sharedStore();
  const [url, clerk] = [await shared.unitLogin('shiyan'), await shared.reviewerLogin('*')];
  const school = await computerOf(shiyan);
  await school.done('record', '1.1', '--add', '1', '--on', '2023-03-08');
  await school.sync(url);
  const synced = () =>
    shared.owner.query('SELECT at, facts FROM workpoints.syncs s JOIN workpoints.facts f USING (unit)');
  const right = await synced();
  await shared.owner.query(`UPDATE workpoints.facts SET facts = '["1.1",0,0,0,"","","","",1,0,0,""]'`);
  const bureau = await computerOf(shiyan);
  expect(await bureau.sync(clerk)).toMatchObject({ code: 0 });
  expect(await synced()).toEqual(right);
});

// Two stores are two databases.
test.skipIf(isDistributed)(
  'roles are the store’s own: one of another store on the same server opens nothing here',
  async () => {
    const [first, second] = [await sharedStore(), await sharedStore()];
    const [one] = await first.owner.query<{ mark: string }>('SELECT mark FROM workpoints.store');
    const [other] = await second.owner.query<{ mark: string }>('SELECT mark FROM workpoints.store');
    expect(one?.mark).not.toBe(other?.mark);
    const role = sqlName(roleNames(one?.mark ?? '').unit('shiyan'));
    await expect(second.owner.query(`SET ROLE ${role}`)).resolves.toEqual([]);
    await expect(second.owner.query('SELECT * FROM workpoints.lines')).rejects.toMatchObject({ code: 'store-failed' });
  },
);
