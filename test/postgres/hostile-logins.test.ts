import { describe, expect, test } from 'vitest';
import { sealEntry } from '../../src/core/ledger/line.ts';
import { sha256 } from '../../src/core/ledger/sha256.ts';
import { putMember } from '../../src/store/postgres/members.ts';
import { addLines, type StoredLine } from '../../src/store/postgres/partition.ts';
import { sqlName } from '../../src/store/postgres/sql-text.ts';
import { evidenceInStore, sendCopy, storedCopies } from '../../src/store/postgres/stored-evidence.ts';
import { momentAt, testPlan, ulid, writerNamed } from '../support/entries.ts';
import { connectTo, sharedStore } from './shared-store.ts';
import { as, lineWith, review } from './stored-lines.ts';

const there = { unit: 'shiyan', plan: testPlan };
const own = writerNamed('a');
const file = { writer: own, isReviewer: false };
const refused = { code: 'store-failed', values: { why: 'other', detail: expect.stringContaining('23514') } };
const forbidden = { code: 'store-failed', values: { why: 'forbidden' } };

/** A line that is two in a file: the second of them is a review, well chained, which the school's login may not write. */
function smuggling(after: StoredLine): StoredLine {
  const head = '{"x":';
  const usual = { v: 1, id: ulid(9), at: momentAt(9), by: '张科', plan: testPlan, requirement: '1.1' } as const;
  const inner = sealEntry({ ...usual, ...review('shiyan'), prev: sha256(head) });
  const tail = `,"kind":"note","prev":"${after.hash}"`;
  const line = `${head}\n${inner.line}\n${tail},"hash":"${sha256(tail)}"}`;
  return { n: after.n + 1, prev: after.hash, hash: sha256(tail), line };
}

describe('a line', () => {
  test('is one line: no newline in it, whatever JSON would make of it', async () => {
    const shared = await sharedStore();
    const school = await as(await shared.unitLogin('shiyan'));
    const first = lineWith(own);
    await addLines(school, there, file, [first]);
    const two = smuggling(first);
    expect(JSON.parse(`[${two.line.replace('\n', '').replace('\n', '')}]`)).toHaveLength(1);
    await expect(addLines(school, there, file, [two])).rejects.toMatchObject(refused);
    const tab = { ...two, line: two.line.replaceAll('\n', '\t') };
    await expect(addLines(school, there, file, [tab])).rejects.toMatchObject(refused);
    const odd = lineWith(own, { note: 'DEL \u007f, C1 \u0085, 行\u2028' }, first);
    await addLines(school, there, file, [odd]);
  });

  test('is no longer than a megabyte: the program says so before it sends it, the store refuses it from whoever does not', async () => {
    const shared = await sharedStore();
    const school = await as(await shared.unitLogin('shiyan'));
    const room = 1_000_000 - Buffer.byteLength(lineWith(own, { note: '' }).line);
    await addLines(school, there, file, [lineWith(own, { note: 'x'.repeat(room) })]);
    const other = { writer: writerNamed('b'), isReviewer: false };
    const long = lineWith(other.writer, { note: 'x'.repeat(room + 1) });
    await expect(addLines(school, there, other, [long])).rejects.toMatchObject({ code: 'store-line-too-long' });
    const wide = lineWith(other.writer, { note: '长'.repeat(room / 3 + 1) });
    await expect(addLines(school, there, other, [wide])).rejects.toMatchObject({ code: 'store-line-too-long' });
    await addLines(school, there, other, [lineWith(other.writer)]);
    const { n, prev, hash, line } = lineWith(other.writer, { note: 'x'.repeat(room + 1) }, lineWith(other.writer));
    const raw = school.query('INSERT INTO workpoints.lines VALUES ($1, $2, $3, $4, 1, $5, $6, $7)', [
      ...['shiyan', testPlan, other.writer, n],
      ...[prev, hash, line],
    ]);
    await expect(raw).rejects.toMatchObject(refused);
  });
});

describe('a copy of evidence', () => {
  const hash = 'a'.repeat(64);

  test('has at most eight gigabytes, and is looked for no further than its first missing piece', async () => {
    const shared = await sharedStore();
    const school = await as(await shared.unitLogin('shiyan'));
    const most = 8 * 2 ** 30;
    const say = (bytes: number) =>
      school.query('INSERT INTO workpoints.evidence VALUES ($1, $2, $3)', ['shiyan', hash, bytes]);
    await expect(say(most + 1)).rejects.toMatchObject(refused);
    async function* none(): AsyncGenerator<Uint8Array> {}
    const sent = sendCopy(school, 'shiyan', { sha256: hash, bytes: most + 1, chunks: none() }, () => {});
    await expect(sent).rejects.toMatchObject({ code: 'store-evidence-too-large' });
    await say(most);
    const asked: string[] = [];
    const counting = {
      query: <Found extends Readonly<Record<string, unknown>>>(text: string, values?: readonly (string | number)[]) => {
        asked.push(text);
        return school.query<Found>(text, values);
      },
    };
    const source = evidenceInStore(counting as typeof school, 'shiyan', await storedCopies(school, 'shiyan'));
    for await (const _ of source.chunksOf(hash)) throw new Error('there is no piece');
    expect(asked).toHaveLength(1);
  });
});

describe('when a unit was heard from', () => {
  test('is said by the server’s clock alone', async () => {
    const shared = await sharedStore();
    const school = await as(await shared.unitLogin('shiyan'));
    const insert = (at: string) =>
      school.query(`INSERT INTO workpoints.syncs VALUES ('shiyan', $1, ${at}, '0', '0', 1, '', '{}')`, [testPlan]);
    await expect(insert(`'2099-01-01'`)).rejects.toMatchObject(forbidden);
    await insert('now()');
    await expect(school.query(`UPDATE workpoints.syncs SET at = '2099-01-01'`)).rejects.toMatchObject(forbidden);
    await shared.owner.query(`UPDATE workpoints.syncs SET at = now() - interval '2 minutes'`);
    await expect(school.query(`UPDATE workpoints.syncs SET lines = 2`)).rejects.toMatchObject(forbidden);
    await school.query('UPDATE workpoints.syncs SET lines = 2, at = now()');
  });
});

describe('a member', () => {
  test('is never who owns the tables, nor who may become such a role', async () => {
    const shared = await sharedStore();
    const names: string[] = [];
    for (const given of ['keeper', 'deputy', 'heir', 'plain']) {
      const connection = await connectTo(await shared.login(given));
      const [role] = await connection.query<{ name: string }>('SELECT current_user::text AS name');
      await connection.close();
      names.push(role?.name ?? '');
    }
    const [keeper = '', deputy = '', heir = '', plain = ''] = names;
    await shared.owner.query(`ALTER TABLE workpoints.syncs OWNER TO ${sqlName(keeper)}`);
    await shared.owner.query(`GRANT ${sqlName(keeper)} TO ${sqlName(deputy)}`);
    await shared.owner.query(`ALTER ROLE ${sqlName(heir)} NOINHERIT`);
    await shared.owner.query(`GRANT ${sqlName(deputy)} TO ${sqlName(heir)}`);
    for (const login of [keeper, deputy, heir]) {
      await expect(putMember(login, { unit: 'shiyan' }, shared.owner)).rejects.toMatchObject({
        code: 'store-login-sees-all',
      });
    }
    await putMember(plain, { unit: 'shiyan' }, shared.owner);
    expect(await shared.owner.query('SELECT login FROM workpoints.members')).toEqual([{ login: plain }]);
  });
});
