import { describe, expect, test } from 'vitest';
import type { Connection } from '../../src/store/postgres/connection.ts';
import { putMember } from '../../src/store/postgres/members.ts';
import { migrate } from '../../src/store/postgres/migrate.ts';
import { addLines, type StoredLine } from '../../src/store/postgres/partition.ts';
import { sqlName } from '../../src/store/postgres/sql-text.ts';
import { sayRemoved, sendCopy } from '../../src/store/postgres/stored-evidence.ts';
import { testPlan, ulid, writerNamed } from '../support/entries.ts';
import { type SharedStore, sharedStore } from './shared-store.ts';
import { as, lineWith, review } from './stored-lines.ts';

const forbidden = { code: 'store-failed', values: { why: 'forbidden' } };
const [own, others] = [writerNamed('a'), writerNamed('b')];

interface Peopled {
  readonly shared: SharedStore;
  readonly school: Connection;
  readonly neighbour: Connection;
  readonly line: StoredLine;
}

/** Two schools, of which each has put one entry and one copy there. */
async function peopled(): Promise<Peopled> {
  const shared = await sharedStore();
  const school = await as(await shared.unitLogin('shiyan'));
  const neighbour = await as(await shared.unitLogin('zhongxin'));
  const line = lineWith(own);
  await addLines(school, { unit: 'shiyan', plan: testPlan }, { writer: own, isReviewer: false }, [line]);
  const theirs = lineWith(others, { unit: 'zhongxin' });
  await addLines(neighbour, { unit: 'zhongxin', plan: testPlan }, { writer: others, isReviewer: false }, [theirs]);
  for (const [connection, unit] of [
    [school, 'shiyan'],
    [neighbour, 'zhongxin'],
  ] as const) {
    await sendCopy(connection, unit, copyOf(unit), () => {});
    await connection.query(`INSERT INTO workpoints.syncs VALUES ($1, $2, now(), '0', '0', 1, '', '{}')`, [
      unit,
      testPlan,
    ]);
    await connection.query(`INSERT INTO workpoints.facts VALUES ($1, $2, '1.1', '{}')`, [unit, testPlan]);
  }
  return { shared, school, neighbour, line };
}

function copyOf(unit: string) {
  const content = Buffer.from(unit);
  async function* chunks() {
    yield content;
  }
  return { sha256: unit === 'shiyan' ? 'a'.repeat(64) : 'b'.repeat(64), bytes: content.length, chunks: chunks() };
}

const tables = ['units', 'writers', 'lines', 'evidence', 'evidence_pieces', 'syncs', 'facts'];
const unitColumn = (table: string) => (table === 'units' ? 'id' : 'unit');

describe('a unit’s login', () => {
  test('sees its own rows and no others, in every table', async () => {
    const { school } = await peopled();
    for (const table of tables) {
      const rows = await school.query(`SELECT DISTINCT ${unitColumn(table)} AS unit FROM workpoints.${table}`);
      expect({ table, rows }).toEqual({ table, rows: [{ unit: 'shiyan' }] });
    }
    expect(await school.query('SELECT unit FROM workpoints.members')).toEqual([{ unit: 'shiyan' }]);
  });

  test('sees no more through a function of its own that tells what it is given', async () => {
    const { school } = await peopled();
    await school.query(`CREATE FUNCTION pg_temp.tells(text) RETURNS boolean COST 0.0000001 LANGUAGE plpgsql AS $$
      BEGIN IF $1 LIKE '%zhongxin%' THEN RAISE EXCEPTION 'seen'; END IF; RETURN true; END $$`);
    expect(await school.query('SELECT n::int FROM workpoints.lines WHERE pg_temp.tells(line)')).toEqual([{ n: 1 }]);
  });

  test.each([
    [
      'a line',
      `INSERT INTO workpoints.lines SELECT 'zhongxin', plan, writer, n, prev_n, prev, hash, line, '' FROM workpoints.lines`,
    ],
    ['a writer', `INSERT INTO workpoints.writers VALUES ('zhongxin', 'party-2023', 'cccccccccccc', '')`],
    ['a copy', `INSERT INTO workpoints.evidence VALUES ('zhongxin', repeat('c', 64), 1)`],
    ['a piece', `INSERT INTO workpoints.evidence_pieces VALUES ('zhongxin', repeat('c', 64), 0, 'x')`],
    ['facts', `INSERT INTO workpoints.facts VALUES ('zhongxin', 'party-2023', '9.9', '{}')`],
    ['a sync', `INSERT INTO workpoints.syncs VALUES ('zhongxin', 'other', now(), '0', '0', 9, '', '{}')`],
    ['a member', `INSERT INTO workpoints.members VALUES (current_user || 'x', 'shiyan', NULL)`],
    ['a unit', `INSERT INTO workpoints.units VALUES ('x', 'x', 'school')`],
    ['a table', 'CREATE TABLE workpoints.mine (x text)'],
  ])('adds nothing to others: %s', async (_, statement) => {
    const { school } = await peopled();
    await expect(school.query(statement)).rejects.toMatchObject(forbidden);
  });

  test.each([
    `UPDATE workpoints.lines SET line = line`,
    'DELETE FROM workpoints.lines',
    'TRUNCATE workpoints.lines',
    `UPDATE workpoints.evidence_pieces SET content = 'x'`,
    'DELETE FROM workpoints.evidence_pieces',
    'UPDATE workpoints.evidence SET removed = true',
    `SELECT workpoints.remove_evidence('zhongxin', repeat('b', 64))`,
    'CREATE OR REPLACE FUNCTION workpoints.remove_evidence(of_unit text, hash text) RETURNS void LANGUAGE sql AS $$$$',
    'DELETE FROM workpoints.evidence',
    `UPDATE workpoints.writers SET reviewer = 'x'`,
    'DELETE FROM workpoints.writers',
    `UPDATE workpoints.members SET unit = 'zhongxin'`,
    `UPDATE workpoints.units SET name = 'x'`,
    'DELETE FROM workpoints.migrations',
    'ALTER TABLE workpoints.lines DISABLE ROW LEVEL SECURITY',
    'DROP POLICY seen ON workpoints.lines',
    'ALTER ROLE current_user BYPASSRLS',
  ])('changes and deletes nothing, not even of its own: %s', async (statement) => {
    const { school } = await peopled();
    await expect(school.query(statement)).rejects.toMatchObject(forbidden);
  });

  test('leaves the facts of others alone, as it does not see them', async () => {
    const { shared, school } = await peopled();
    await school.query(`UPDATE workpoints.facts SET facts = '[]'`);
    await school.query('DELETE FROM workpoints.facts');
    await school.query(`UPDATE workpoints.syncs SET lines = 99, at = now()`);
    expect(await shared.owner.query('SELECT unit, facts FROM workpoints.facts')).toEqual([
      { unit: 'zhongxin', facts: '{}' },
    ]);
    const syncs = await shared.owner.query('SELECT unit, lines::int AS lines FROM workpoints.syncs ORDER BY unit');
    expect(syncs).toEqual([
      { unit: 'shiyan', lines: 99 },
      { unit: 'zhongxin', lines: 1 },
    ]);
    await expect(school.query(`UPDATE workpoints.facts SET unit = 'zhongxin'`)).resolves.toEqual([]);
  });

  test('writes no reviews, however they are spelt', async () => {
    const { school, line } = await peopled();
    const partition = { unit: 'shiyan', plan: testPlan };
    const file = { writer: own, isReviewer: false };
    const plain = lineWith(own, review('shiyan'), line);
    await expect(addLines(school, partition, file, [plain])).rejects.toMatchObject(forbidden);
    for (const [from, to] of [
      ['"review"', '"revie\\u0077"'],
      ['"kind"', '"kin\\u0064"'],
    ] as const) {
      const spelt = { ...plain, line: plain.line.replace(from, to) };
      await expect(addLines(school, partition, file, [spelt])).rejects.toMatchObject({ code: 'store-failed' });
    }
  });

  test('cannot make its file a reviewer’s', async () => {
    const { school } = await peopled();
    const partition = { unit: 'shiyan', plan: testPlan };
    const file = { writer: writerNamed('d'), isReviewer: true };
    const lines = [lineWith(writerNamed('d'), review('shiyan'))];
    await expect(addLines(school, partition, file, lines)).rejects.toMatchObject(forbidden);
  });
});

describe('evidence that was removed by request', () => {
  const hash = 'a'.repeat(64);
  const copies = (connection: Connection) =>
    connection.query(`SELECT 'whole' AS what FROM workpoints.evidence WHERE unit = 'shiyan'
      UNION ALL SELECT convert_from(content, 'UTF8') FROM workpoints.evidence_pieces WHERE unit = 'shiyan'`);

  test('is read by nobody but the owner from that moment on, whatever was there of it', async () => {
    const { shared, school } = await peopled();
    const clerk = await as(await shared.reviewerLogin('*'));
    await school.query(`INSERT INTO workpoints.evidence_pieces VALUES ('shiyan', repeat('c', 64), 0, '半份')`);
    expect(await copies(clerk)).toHaveLength(3);
    await sayRemoved(school, 'shiyan', [hash, 'c'.repeat(64), 'd'.repeat(64)]);
    for (const one of [school, clerk]) expect(await copies(one)).toEqual([]);
    expect(await copies(shared.owner)).toHaveLength(3);
    // No way back to it for whoever has the login.
    const hidden = `INSERT INTO workpoints.evidence VALUES ('shiyan', repeat('e', 64), 1, true)`;
    await expect(school.query(hidden)).rejects.toMatchObject(forbidden);
    await expect(school.query('UPDATE workpoints.evidence SET removed = false')).rejects.toMatchObject(forbidden);
    expect(await migrate(shared.owner)).toMatchObject({ purged: 1 });
    expect(await copies(shared.owner)).toEqual([]);
  });

  test('is attached again beside the hidden copy, which nobody loses by removing it once more', async () => {
    const { shared, school } = await peopled();
    for (let round = 0; round < 2; round += 1) {
      await sayRemoved(school, 'shiyan', [hash]);
      expect(await copies(school)).toEqual([]);
      await sendCopy(school, 'shiyan', copyOf('shiyan'), () => {});
      expect(await copies(school)).toEqual([{ what: 'whole' }, { what: 'shiyan' }]);
    }
    expect(await copies(shared.owner)).toHaveLength(4);
  });

  test('is removed by its unit or the owner alone', async () => {
    const { shared, school } = await peopled();
    const clerk = await as(await shared.reviewerLogin('东城街道'));
    await expect(sayRemoved(clerk, 'shiyan', [hash])).rejects.toMatchObject(forbidden);
    expect(await copies(school)).toHaveLength(2);
    await sayRemoved(shared.owner, 'shiyan', [hash]);
    expect(await copies(school)).toEqual([]);
  });
});

describe('a chain', () => {
  const partition = { unit: 'shiyan', plan: testPlan };
  const file = { writer: own, isReviewer: false };

  test('has no gap, no second course and no line that says otherwise than its columns', async () => {
    const { school, line } = await peopled();
    const second = lineWith(own, { note: '二' }, line);
    const third = lineWith(own, { note: '三' }, second);
    await expect(addLines(school, partition, file, [third])).rejects.toMatchObject({ code: 'store-failed' });
    const elsewhere = lineWith(own, { note: '另一支' }, { ...line, hash: 'f'.repeat(64) });
    await expect(addLines(school, partition, file, [elsewhere])).rejects.toMatchObject({ code: 'store-failed' });
    const masked = { ...second, hash: 'f'.repeat(64) };
    await expect(addLines(school, partition, file, [masked])).rejects.toMatchObject({ code: 'store-failed' });
    await addLines(school, partition, file, [second, third]);
    await addLines(school, partition, file, [second, third]);
    const other = lineWith(own, { note: '别的' }, line);
    const next = lineWith(own, { note: '再后' }, other);
    await expect(addLines(school, partition, file, [other])).rejects.toMatchObject({ code: 'store-overtaken' });
    await expect(addLines(school, partition, file, [other, next])).rejects.toMatchObject({ code: 'store-overtaken' });
    const stored = await school.query('SELECT hash FROM workpoints.lines ORDER BY n');
    expect(stored).toEqual([line, second, third].map(({ hash }) => ({ hash })));
  });

  test('takes whatever people write', async () => {
    const { school, line } = await peopled();
    const note = 'C:\\u0041\\ "引号"\n\u0007 \ud83d\ude00 }","hash":"x';
    const odd = lineWith(own, { note }, line);
    await addLines(school, partition, file, [odd]);
    expect(await school.query('SELECT line FROM workpoints.lines WHERE n = 2')).toEqual([{ line: odd.line }]);
  });
});

describe('a reviewer’s login', () => {
  const clerk = writerNamed('e');

  test('reads the units of its group, or all, and no others', async () => {
    const { shared } = await peopled();
    const ofStreet = await as(await shared.reviewerLogin('东城街道'));
    const ofAll = await as(await shared.reviewerLogin('*'));
    for (const table of tables) {
      const select = `SELECT DISTINCT ${unitColumn(table)} AS unit FROM workpoints.${table} ORDER BY 1`;
      expect(await ofStreet.query(select)).toEqual([{ unit: 'shiyan' }]);
      expect(await ofAll.query(select)).toEqual([{ unit: 'shiyan' }, { unit: 'zhongxin' }]);
    }
  });

  test('adds reviews of its units in a file of its own, and nothing else', async () => {
    const { shared, school, line } = await peopled();
    const reviewer = await as(await shared.reviewerLogin('东城街道'));
    const there = { unit: 'shiyan', plan: testPlan };
    const file = { writer: clerk, isReviewer: true };
    await addLines(reviewer, there, file, [lineWith(clerk, review('shiyan'))]);
    const [first] = [lineWith(clerk, review('shiyan'))];
    const done = lineWith(clerk, {}, first);
    await expect(addLines(reviewer, there, file, [done])).rejects.toMatchObject(forbidden);
    for (const takesBack of [
      { kind: 'retract', requirement: undefined, retracts: ulid(1) },
      { ...review('shiyan'), retracts: ulid(1) },
      { ...review('shiyan'), removes: 'a'.repeat(64) },
    ]) {
      const line = lineWith(clerk, takesBack, first);
      await expect(addLines(reviewer, there, file, [line])).rejects.toMatchObject(forbidden);
    }
    const intoOthers = lineWith(own, review('shiyan'), line);
    const schoolFile = { writer: own, isReviewer: false };
    await expect(addLines(reviewer, there, schoolFile, [intoOthers])).rejects.toMatchObject(forbidden);
    const elsewhere = { unit: 'zhongxin', plan: testPlan };
    await expect(addLines(reviewer, elsewhere, file, [lineWith(clerk, review('zhongxin'))])).rejects.toMatchObject(
      forbidden,
    );
    await expect(sendCopy(reviewer, 'shiyan', copyOf('zhongxin'), () => {})).rejects.toMatchObject(forbidden);
    await expect(
      reviewer.query(`INSERT INTO workpoints.facts VALUES ('zhongxin', 'x', '1', '{}')`),
    ).rejects.toMatchObject(forbidden);
    const seen = await school.query('SELECT writer FROM workpoints.lines ORDER BY writer');
    expect(seen).toEqual([{ writer: own }, { writer: clerk }]);
  });

  test('is not another reviewer: nobody adds to a file of theirs, the unit least of all', async () => {
    const { shared, school } = await peopled();
    const [first, second] = [
      await as(await shared.reviewerLogin('*')),
      await as(await shared.reviewerLogin('东城街道')),
    ];
    const there = { unit: 'shiyan', plan: testPlan };
    const line = lineWith(clerk, review('shiyan'));
    await addLines(first, there, { writer: clerk, isReviewer: true }, [line]);
    const next = lineWith(clerk, review('shiyan'), line);
    await expect(addLines(second, there, { writer: clerk, isReviewer: true }, [next])).rejects.toMatchObject(forbidden);
    await expect(addLines(school, there, { writer: clerk, isReviewer: true }, [next])).rejects.toMatchObject(forbidden);
    const done = lineWith(clerk, {}, line);
    await expect(addLines(school, there, { writer: clerk, isReviewer: false }, [done])).rejects.toMatchObject(
      forbidden,
    );
  });
});

describe('members', () => {
  test('are one thing: a login that is made a reviewer is its unit’s no more', async () => {
    const { shared, school } = await peopled();
    const [role] = await school.query<{ name: string }>('SELECT current_user::text AS name');
    await putMember(role?.name ?? '', { reviews: '西城街道' }, shared.owner);
    expect(await school.query('SELECT DISTINCT unit FROM workpoints.lines')).toEqual([{ unit: 'zhongxin' }]);
  });

  test('may be called anything that the server takes for a name', async () => {
    const shared = await sharedStore();
    const odd = await as(await shared.login('o"; DROP SCHEMA workpoints CASCADE; --'));
    const [role] = await odd.query<{ name: string }>('SELECT current_user::text AS name');
    expect(role?.name).toContain('DROP SCHEMA');
    await putMember(role?.name ?? '', { unit: '实验小学' }, shared.owner);
    expect(await odd.query('SELECT id FROM workpoints.units')).toEqual([{ id: 'shiyan' }]);
  });

  test('are none that nobody registered, and none that the server lets do everything', async () => {
    const { shared } = await peopled();
    const stranger = await as(await shared.login('stranger'));
    await expect(stranger.query('SELECT * FROM workpoints.lines')).rejects.toMatchObject(forbidden);
    const [role] = await stranger.query<{ name: string }>('SELECT current_user::text AS name');
    await shared.owner.query(`ALTER ROLE ${sqlName(role?.name ?? '')} BYPASSRLS`);
    await expect(putMember(role?.name ?? '', { unit: 'shiyan' }, shared.owner)).rejects.toMatchObject({
      code: 'store-login-sees-all',
    });
  });

  test('keep their rights over a migration that brings a table', async () => {
    const { shared, school } = await peopled();
    await shared.owner.query('REVOKE ALL ON ALL TABLES IN SCHEMA workpoints FROM PUBLIC');
    await migrate(shared.owner);
    expect(await school.query('SELECT DISTINCT unit FROM workpoints.lines')).toEqual([{ unit: 'shiyan' }]);
  });
});
