import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../src/core/ledger/sha256.ts';
import { migrate } from '../../src/store/postgres/migrate.ts';
import { migrations } from '../../src/store/postgres/schema.ts';
import { mayMount, smallDisk } from '../faults/mounts.ts';
import { bytesOf, ledgerFileWith, writerNamed } from '../support/entries.ts';
import { runPlan, temporaryHome } from '../support/program.ts';
import { proxyTo } from './proxy.ts';
import { computerOf, connectTo, emptyDatabase, type SharedStore, sharedStore, shiyan } from './shared-store.ts';

const plan = 'party-governance-2023';
const restart = process.env.PLAN_TEST_POSTGRES_RESTART;

function folderOf(home: string): string {
  return join(home, '.plan', 'ledger', plan);
}

function filesOf(home: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folderOf(home))
      .filter((name) => name.endsWith('.jsonl'))
      .map((name) => [name.slice(0, -'.jsonl'.length), readFileSync(join(folderOf(home), name), 'utf8')]),
  );
}

async function storedFiles({ owner }: SharedStore, unit = 'shiyan'): Promise<Record<string, string>> {
  const rows = await owner.query<{ writer: string; text: string }>(
    `SELECT writer, string_agg(line || E'\\n', '' ORDER BY n) AS text FROM workpoints.lines WHERE unit = $1 GROUP BY writer`,
    [unit],
  );
  return Object.fromEntries(rows.map(({ writer, text }) => [writer, text]));
}

/** A file of so many entries of a unit, laid into a ledger. */
function layFile(home: string, letter: string, count: number): void {
  mkdirSync(folderOf(home), { recursive: true });
  const sketches = Array.from({ length: count }, (_, index) => ({ unit: 'shiyan', note: `${letter} ${index}` }));
  const bytes = bytesOf(ledgerFileWith(writerNamed(letter), sketches, letter.charCodeAt(0) * 1000, plan));
  writeFileSync(join(folderOf(home), `${writerNamed(letter)}.jsonl`), bytes);
}

describe('a connection that is cut', () => {
  test('after any message loses nothing, doubles nothing, and the next sync goes on from there', async () => {
    const shared = await sharedStore();
    const url = await shared.unitLogin('shiyan');
    const [school, other] = [await computerOf(shiyan), await computerOf(shiyan)];
    writeFileSync(join(other.home, 'a.txt'), 'theirs');
    await other.done('record', '1.1', '--add', '1', '--on', '2023-03-08', '--evidence', join(other.home, 'a.txt'));
    await other.sync(url, '--with-evidence', '--yes');
    const [evidence] = await shared.owner.query<{ sha256: string }>('SELECT sha256 FROM workpoints.evidence');
    writeFileSync(join(school.home, 'b.txt'), 'ours');
    await school.done('record', '1.1', '--add', '2', '--on', '2023-03-09', '--evidence', join(school.home, 'b.txt'));
    await school.done('record', '2.1', '--done', '--on', '2023-03-09');
    const pristine = join(temporaryHome(), '.plan');
    cpSync(join(school.home, '.plan'), pristine, { recursive: true });
    const theirs = Object.keys(await storedFiles(shared));

    /** Back to where the school had never synced. */
    const reset = async () => {
      const home = temporaryHome();
      cpSync(pristine, join(home, '.plan'), { recursive: true });
      await shared.owner.query('DELETE FROM workpoints.lines WHERE writer <> $1', [theirs[0] ?? '']);
      await shared.owner.query('DELETE FROM workpoints.writers WHERE writer <> $1', [theirs[0] ?? '']);
      for (const table of ['evidence', 'evidence_pieces']) {
        await shared.owner.query(`DELETE FROM workpoints.${table} WHERE sha256 <> $1`, [evidence?.sha256 ?? '']);
      }
      await shared.owner.query('DELETE FROM workpoints.facts');
      await shared.owner.query('DELETE FROM workpoints.syncs');
      return home;
    };
    const sync = (home: string, to: string) => runPlan(home, ['sync', to, '--with-evidence', '--yes']);

    const counting = await proxyTo(url, () => true);
    expect(await sync(await reset(), counting.url)).toMatchObject({ code: 0 });
    const messages = counting.passed();
    expect(messages).toBeGreaterThan(100);
    const whole = await storedFiles(shared);
    const facts = await shared.owner.query('SELECT requirement, facts FROM workpoints.facts ORDER BY 1');
    expect(facts).toHaveLength(2);

    for (let cutAt = 0; cutAt < messages; cutAt += 1) {
      const home = await reset();
      const proxy = await proxyTo(url, (before) => before < cutAt);
      const cut = await sync(home, proxy.url);
      expect({ cutAt, code: cut.code, err: cut.err }).toEqual({
        cutAt,
        // All that comes after the last answer is a farewell.
        code: expect.toSatisfy((code) => code === 3 || (code === 0 && cutAt >= messages - 2)),
        err: cut.code === 0 ? expect.anything() : expect.stringMatching(/连接中途断了|没有及时应答/),
      });
      const again = await sync(home, url);
      expect({ cutAt, code: again.code, err: again.err }).toEqual({ cutAt, code: 0, err: expect.anything() });
      expect(filesOf(home)).toEqual(whole);
      expect(await storedFiles(shared)).toEqual(whole);
      expect(await shared.owner.query('SELECT requirement, facts FROM workpoints.facts ORDER BY 1')).toEqual(facts);
      for (const content of ['ours', 'theirs']) {
        const hash = sha256(content);
        expect(readFileSync(join(home, '.plan', 'evidence', hash.slice(0, 2), hash), 'utf8')).toBe(content);
        const rows = await shared.owner.query('SELECT bytes FROM workpoints.evidence WHERE sha256 = $1', [hash]);
        expect(rows).toHaveLength(1);
      }
    }
  }, 600_000);

  test('in the middle of a long file goes on where it was', async () => {
    const shared = await sharedStore();
    const url = await shared.unitLogin('shiyan');
    const school = await computerOf(shiyan);
    layFile(school.home, 'z', 3000);
    let cutAt = Number.POSITIVE_INFINITY;
    const proxy = await proxyTo(url, (before) => before < cutAt);
    cutAt = 100;
    expect(await school.sync(proxy.url)).toMatchObject({ code: 3 });
    const [{ count } = { count: 0 }] = await shared.owner.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM workpoints.lines',
    );
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(3000);
    expect(await school.sync(url)).toMatchObject({ code: 0, out: expect.stringContaining(`${3000 - count} 条`) });
    expect(await storedFiles(shared)).toEqual(filesOf(school.home));
  });
});

describe('two at once', () => {
  test('of one copy: each line is there once', async () => {
    const shared = await sharedStore();
    const url = await shared.unitLogin('shiyan');
    const school = await computerOf(shiyan);
    layFile(school.home, 'z', 1500);
    const finished = await Promise.all([school.sync(url), school.sync(url), school.sync(url)]);
    expect(finished.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(await storedFiles(shared)).toEqual(filesOf(school.home));
  });

  test('of several computers of a unit: after one more sync each has all, and the facts are those of all', async () => {
    const shared = await sharedStore();
    const url = await shared.unitLogin('shiyan');
    const computers = [await computerOf(shiyan), await computerOf(shiyan), await computerOf(shiyan)];
    for (let round = 0; round < 3; round += 1) {
      for (const computer of computers) await computer.done('record', '1.1', '--add', '1', '--on', '2023-03-08');
      const finished = await Promise.all(computers.map((computer) => computer.sync(url)));
      expect(finished.map(({ code, err }) => ({ code, err }))).toEqual(finished.map(() => ({ code: 0, err: '' })));
    }
    for (const computer of computers) await computer.sync(url);
    for (const { home } of computers) expect(filesOf(home)).toEqual(await storedFiles(shared));
    const [facts] = await shared.owner.query<{ facts: string }>('SELECT facts FROM workpoints.facts');
    expect(facts?.facts).toContain(',1,9,0,');
    expect(await computers[0]?.plan(['store', 'verify', shared.url])).toMatchObject({ code: 0 });
  });

  test('that make the schema: it is there once', async () => {
    const { url } = await emptyDatabase();
    const connections = await Promise.all([1, 2, 3, 4].map(() => connectTo(url)));
    const made = await Promise.all(connections.map((connection) => migrate(connection)));
    const versions = migrations.map(({ version }) => version);
    expect(made.flatMap(({ applied }) => applied).sort()).toEqual(versions);
    await Promise.all(connections.map((connection) => connection.close()));
  });
});

describe('a store of an earlier format', () => {
  test('is left alone until its owner brings it up to date; then all that was in it is there', async () => {
    const { url } = await emptyDatabase();
    const owner = await connectTo(url);
    await owner.query(readFileSync('test/fixtures/store/format-2.sql', 'utf8'));
    await owner.query(`INSERT INTO workpoints.units VALUES ('shiyan', '实验小学', 'school', '{}')`);
    const school = await computerOf(shiyan);
    expect(await school.sync(url)).toMatchObject({ code: 3, err: expect.stringContaining('plan store init') });
    expect(await school.plan(['store', 'init', url])).toMatchObject({ code: 0 });
    expect(await owner.query('SELECT id FROM workpoints.units')).toEqual([{ id: 'shiyan' }]);
    await owner.close();
  });
});

describe('a sync that comes late', () => {
  test('never takes the place of facts of more entries', async () => {
    const shared = await sharedStore();
    const url = await shared.unitLogin('shiyan');
    const [early, late] = [await computerOf(shiyan), await computerOf(shiyan)];
    await early.done('record', '1.1', '--add', '1', '--on', '2023-03-08');
    await late.done('record', '1.1', '--add', '1', '--on', '2023-03-09');
    // Held back where it has seen what the store holds and is about to write its facts, until the other is through.
    let held = false;
    const slow = await proxyTo(url, async (_, message) => {
      if (!held && message.includes('UPDATE workpoints.syncs')) {
        held = true;
        expect(await late.sync(url)).toMatchObject({ code: 0 });
      }
      return true;
    });
    expect(await early.sync(slow.url)).toMatchObject({ code: 0 });
    expect(held).toBe(true);
    const [sync] = await shared.owner.query('SELECT lines::int AS lines FROM workpoints.syncs');
    expect(sync).toEqual({ lines: 2 });
    const [facts] = await shared.owner.query<{ facts: string }>('SELECT facts FROM workpoints.facts');
    expect(facts?.facts).toContain(',1,2,0,');
  });

  test('with the plan of another year’s wording is told by its fingerprint', async () => {
    const shared = await sharedStore();
    const url = await shared.unitLogin('shiyan');
    const school = await computerOf(shiyan);
    await school.done('record', '1.1', '--add', '1', '--on', '2023-03-08');
    await school.sync(url);
    await shared.owner.query(`UPDATE workpoints.syncs SET plan_print = '0000000000000000'`);
    expect(await school.plan(['store', 'verify', shared.url])).toMatchObject({
      code: 0,
      out: expect.stringContaining('另一版计划'),
    });
    await school.sync(url);
    expect((await school.plan(['store', 'verify', shared.url])).out).not.toContain('另一版计划');
  });
});

describe('facts that somebody changed', () => {
  test('are found by store verify, which names the unit and the requirement', async () => {
    const shared = await sharedStore();
    const url = await shared.unitLogin('shiyan');
    const school = await computerOf(shiyan);
    await school.done('record', '1.1', '--add', '1', '--on', '2023-03-08');
    await school.done('record', '2.1', '--done', '--on', '2023-03-08');
    await school.sync(url);
    const unit = await connectTo(url);
    await unit.query(`UPDATE workpoints.facts SET facts = replace(facts, ',1,1,0,', ',1,9,0,')`);
    await unit.query(`DELETE FROM workpoints.facts WHERE requirement = '2.1'`);
    await unit.close();
    const { code, out } = await school.plan(['store', 'verify', shared.url]);
    expect(code).toBe(1);
    expect(out).toMatch(/单位 shiyan .* 1\.1：.*\[facts-differ\]/);
    expect(out).toMatch(/单位 shiyan .* 2\.1：.*\[facts-differ\]/);
    expect(await school.plan(['store', 'verify', url])).toMatchObject({ code: 3 });
  });
});

describe('a server', () => {
  test.skipIf(restart === undefined)('that is restarted in the middle: the next sync goes on', async () => {
    const shared = await sharedStore();
    const url = await shared.unitLogin('shiyan');
    const school = await computerOf(shiyan);
    layFile(school.home, 'z', 3000);
    let restarted: Promise<unknown> | undefined;
    const proxy = await proxyTo(url, async (before) => {
      if (before === 100) {
        restarted = fetch(restart ?? '');
        await restarted;
      }
      return true;
    });
    expect(await school.sync(proxy.url)).toMatchObject({ code: 3, err: expect.stringContaining('连接中途断了') });
    await restarted;
    expect(await school.sync(url)).toMatchObject({ code: 0 });
    // The connection that made the store went with the server.
    const again = await connectTo(shared.url);
    expect(await storedFiles({ ...shared, owner: again })).toEqual(filesOf(school.home));
    await again.close();
  });

  test('whose disk is full says so; what arrived is whole', async () => {
    const shared = await sharedStore();
    const url = await shared.unitLogin('shiyan');
    const school = await computerOf(shiyan);
    layFile(school.home, 'z', 2000);
    await shared.owner.query(`CREATE FUNCTION workpoints.is_full() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN IF NEW.n > 1200 THEN RAISE disk_full; END IF; RETURN NEW; END $$`);
    await shared.owner.query(`CREATE TRIGGER full_disk BEFORE INSERT ON workpoints.lines
      FOR EACH ROW EXECUTE FUNCTION workpoints.is_full()`);
    expect(await school.sync(url)).toMatchObject({ code: 3, err: expect.stringContaining('磁盘或内存满了') });
    expect(await shared.owner.query('SELECT max(n)::int AS n FROM workpoints.lines')).toEqual([{ n: 1000 }]);
    await shared.owner.query('DROP TRIGGER full_disk ON workpoints.lines');
    expect(await school.sync(url)).toMatchObject({ code: 0, out: expect.stringContaining('1000 条') });
    expect(await storedFiles(shared)).toEqual(filesOf(school.home));
  });

  test.skipIf(restart === undefined || !mayMount)('on a disk that is really full: the same', async () => {
    const shared = await sharedStore();
    const url = await shared.unitLogin('shiyan');
    const school = await computerOf(shiyan);
    layFile(school.home, 'z', 6000);
    const place = smallDisk(1600);
    spawnSync('chown', ['postgres', place]);
    spawnSync('chmod', ['700', place]);
    const space = `full_${process.pid}`;
    await shared.owner.query(`CREATE TABLESPACE ${space} LOCATION '${place}'`);
    await shared.owner.query(`ALTER TABLE workpoints.lines SET TABLESPACE ${space}`);
    expect(await school.sync(url)).toMatchObject({ code: 3, err: expect.stringContaining('磁盘或内存满了') });
    const [{ n } = { n: 0 }] = await shared.owner.query<{ n: number }>('SELECT max(n)::int AS n FROM workpoints.lines');
    expect(n).toBeGreaterThan(0);
    expect(n % 500).toBe(0);
    await shared.owner.query('ALTER TABLE workpoints.lines SET TABLESPACE pg_default');
    await shared.owner.query(`DROP TABLESPACE ${space}`);
    expect(await school.sync(url)).toMatchObject({ code: 0 });
    expect(await storedFiles(shared)).toEqual(filesOf(school.home));
  });

  test('of a newer format, or of none, is left alone', async () => {
    const shared = await sharedStore();
    const url = await shared.unitLogin('shiyan');
    const school = await computerOf(shiyan);
    await shared.owner.query('INSERT INTO workpoints.migrations (version) VALUES (99)');
    expect(await school.sync(url)).toMatchObject({ code: 3, err: expect.stringContaining('请先升级') });
    expect(await school.plan(['store', 'init', shared.url])).toMatchObject({ code: 3 });
    const { url: empty } = await emptyDatabase();
    expect(await school.sync(empty)).toMatchObject({ code: 3, err: expect.stringContaining('plan store init') });
  });
});
