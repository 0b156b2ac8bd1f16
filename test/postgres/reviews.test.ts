import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sealEntry } from '../../src/core/ledger/line.ts';
import type { Signer } from '../../src/core/ledger/signing/signature.ts';
import { pemOf, signerOf } from '../../src/core/ledger/signing/signature.ts';
import { momentAt, ulid } from '../support/entries.ts';
import { type Computer, computerOf, type SharedStore, sharedStore, shiyan } from './shared-store.ts';
import { as } from './stored-lines.ts';

const plan = 'party-governance-2023';

interface Table {
  readonly units: readonly {
    readonly id: string;
    readonly entries: number;
    readonly requirements: readonly { readonly id: string; readonly accepted: boolean }[];
  }[];
}

const units = (kind: string) => `units:\n  - { id: shiyan, name: 实验小学, kind: ${kind} }\n`;

/** The bureau's list of units; with these keys of its reviewers. */
function list({ home }: Computer, keys: readonly string[] = [], kind = 'school'): void {
  const reviewers = keys.length === 0 ? '' : `reviewers:\n  - { name: 赵科员, keys: [${keys.join(', ')}] }\n`;
  writeFileSync(join(home, 'units.yaml'), `format: 1\n${reviewers}${units(kind)}`);
}

const keyOf = async (computer: Computer): Promise<string> =>
  JSON.parse((await computer.done('key', '--json')).out).key.key;

/** A school that has recorded and synced, and a bureau that has fetched it. */
async function schoolAndBureau() {
  const shared = await sharedStore();
  const [url, clerk] = [await shared.unitLogin('shiyan'), await shared.reviewerLogin('*')];
  const school = await computerOf(shiyan);
  await school.done('record', '2.1', '--done', '--on', '2023-03-08');
  expect(await school.sync(url)).toMatchObject({ code: 0 });
  const bureau = await bureauWith(clerk);
  const review = async () => {
    await bureau.done('review', '实验小学', '--id', '2.1', '--accept');
    expect(await bureau.sync(clerk, '--unit', '实验小学')).toMatchObject({ code: 0 });
  };
  return { shared, url, clerk, school, bureau, review };
}

async function bureauWith(clerk: string, keys: readonly string[] = []): Promise<Computer> {
  const bureau = await computerOf({ id: 'bureau', name: '' });
  await bureau.done('config', 'recorder', '赵科员');
  list(bureau, keys);
  expect(await bureau.sync(clerk, '--unit', '实验小学')).toMatchObject({ code: 0 });
  return bureau;
}

async function tableOf(computer: Computer, clerk: string, ...more: readonly string[]) {
  const { code, out, err } = await computer.plan(['rollup', '--store', clerk, '-f', 'json', ...more]);
  const [unit] = (JSON.parse(out) as Table).units;
  return { code, err, entries: unit?.entries, accepted: unit?.requirements.find(({ id }) => id === '2.1')?.accepted };
}

const factsIn = ({ owner }: SharedStore) =>
  owner.query(
    'SELECT s.plan_print, s.lines, s.heads, s.summary, f.facts FROM workpoints.syncs s JOIN workpoints.facts f USING (unit)',
  );

describe('a review in the store', () => {
  test('says in a letter why it sent something back, and what the school has answered of measures', async () => {
    const { url, clerk, school, bureau } = await schoolAndBureau();
    const remedy = ['--cause', '经费未落实', '--measure', '申请经费', '--owner', '王老师', '--due', '2024-03-31'];
    await school.done('record', '1.1', ...remedy);
    expect(await school.sync(url)).toMatchObject({ code: 0 });
    expect(await bureau.sync(clerk, '--unit', '实验小学')).toMatchObject({ code: 0 });
    await bureau.done('review', '实验小学', '--id', '2.1', '--return', '请补签到表');
    expect(await bureau.sync(clerk, '--unit', '实验小学')).toMatchObject({ code: 0 });
    // The school's next sync makes facts of it, which hold neither.
    expect(await school.sync(url)).toMatchObject({ code: 0 });
    await bureau.plan(['notice', '--store', clerk, '-o', 'letters/']);
    const letter = readFileSync(join(bureau.home, 'letters', '督办单-实验小学.md'), 'utf8');
    expect(letter).toContain('退回原因：请补签到表。');
    expect(letter).toContain('已报整改措施（原因：经费未落实；');
  });

  test('counts under a key that whoever makes the table knows: their own where none is listed, else a listed one', async () => {
    const { shared, clerk, bureau, review } = await schoolAndBureau();
    expect(await tableOf(bureau, clerk)).toMatchObject({ accepted: false, err: '' });
    await review();
    const stranger = await bureauWith(clerk);
    const key = await keyOf(bureau);
    const asTold = async (...more: readonly string[]) => {
      expect(await tableOf(bureau, clerk, ...more)).toMatchObject({ code: 0, accepted: true, entries: 1 });
      const unknown = await tableOf(stranger, clerk, ...more);
      expect(unknown).toMatchObject({ code: 0, accepted: false, entries: 1 });
      expect(unknown.err).toContain(
        `没有计入“已审核”：签名用的密钥不是名单上审核人的。确是审核人的，请写进 units.yaml 的 reviewers：${key}`,
      );
    };
    await asTold();
    await asTold('--verify');
    // Then the entries are read.
    await shared.owner.query(`UPDATE workpoints.syncs SET version = '0'`);
    await asTold();
    list(stranger, [key]);
    expect(await tableOf(stranger, clerk)).toMatchObject({ accepted: true, err: '' });
    list(bureau, [`ed25519:${'A'.repeat(43)}`]);
    expect(await tableOf(bureau, clerk)).toMatchObject({ accepted: false });
  });

  test('leaves the same facts whoever synced last, and they are no fault', async () => {
    const { shared, url, clerk, school, bureau, review } = await schoolAndBureau();
    await review();
    const reviewed = await factsIn(shared);
    expect(await school.sync(url)).toMatchObject({ code: 0 });
    expect(await factsIn(shared)).toEqual(reviewed);
    expect(await bureau.sync(clerk, '--unit', '实验小学')).toMatchObject({ code: 0 });
    expect(await factsIn(shared)).toEqual(reviewed);
    expect(await bureau.plan(['store', 'verify', shared.url])).toMatchObject({ code: 0 });
  });

  test('leaves them by the unit’s kind in the store, whatever kind somebody’s settings say', async () => {
    const { shared, url, clerk, school, bureau } = await schoolAndBureau();
    const right = await factsIn(shared);
    list(bureau, [], 'bureau');
    await bureau.sync(clerk, '--unit', '实验小学');
    await school.done('config', 'unit.kind', 'bureau');
    await school.sync(url);
    expect(await factsIn(shared)).toEqual(right);
  });

  test('leaves those of another plan alone: which plan a unit reports by is for its own sync to say', async () => {
    const { shared, clerk, bureau } = await schoolAndBureau();
    await shared.owner.query(`UPDATE workpoints.syncs SET plan_print = '0000000000000000'`);
    const before = await factsIn(shared);
    await bureau.sync(clerk, '--unit', '实验小学');
    expect(await factsIn(shared)).toEqual(before);
  });
});

describe('a review that a unit wrote itself', () => {
  /** Next in the school's own file, signed by a key or by none, as its login would add it. */
  async function forgedLine({ owner }: SharedStore, signer: Signer | undefined) {
    const [last] = await owner.query<{ writer: string; hash: string; line: string }>(
      'SELECT writer, hash, line FROM workpoints.lines',
    );
    const verdict = {
      kind: 'review',
      verdict: 'accepted',
      requirement: '2.1',
      reviews: [JSON.parse(last?.line ?? '').id],
    } as const;
    const said = { v: 2, id: ulid(9), at: momentAt(9), by: '赵科员', unit: 'shiyan', plan, ...verdict } as const;
    const { entry, line } = sealEntry({ ...said, prev: last?.hash ?? '' }, signer);
    return ['shiyan', plan, last?.writer ?? '', last?.hash ?? '', entry.hash, line];
  }
  const insert = `INSERT INTO workpoints.lines (unit, plan, writer, n, prev_n, prev, hash, line)
    VALUES ($1, $2, $3, 2, 1, $4, $5, $6)`;

  test.each(['a key of its own', 'no key'])(
    'is refused, and where the guard is down counts for nothing: %s',
    async (name) => {
      const { shared, url, clerk, school, bureau } = await schoolAndBureau();
      const login = await as(url);
      const line = await forgedLine(
        shared,
        name === 'no key' ? undefined : signerOf(pemOf(new Uint8Array(32).fill(7))),
      );
      await expect(login.query(insert, line)).rejects.toMatchObject({ values: { why: 'forbidden' } });
      await shared.owner.query('DROP POLICY added ON workpoints.lines');
      await shared.owner.query('CREATE POLICY added ON workpoints.lines FOR INSERT WITH CHECK (true)');
      await login.query(insert, line);
      expect(await tableOf(bureau, clerk)).toMatchObject({ accepted: false });
      expect(await school.sync(url)).toMatchObject({ code: 0 });
      for (const more of [[], ['--verify']])
        expect(await tableOf(bureau, clerk, ...more)).toMatchObject({ accepted: false });
      list(bureau, [`ed25519:${'A'.repeat(43)}`]);
      expect(await tableOf(bureau, clerk)).toMatchObject({ accepted: false });
    },
  );

  test('into its facts is found by whoever makes the table, though it names a reviewer’s key', async () => {
    const { url, clerk, bureau } = await schoolAndBureau();
    await bureau.done('review', '实验小学', '--id', '2.1', '--accept');
    const key = (await keyOf(bureau)).replace('ed25519:', '');
    const login = await as(url);
    await login.query(`UPDATE workpoints.facts SET facts = regexp_replace(facts, '^\\["2.1",(\\d+)', '["2.1",4')`);
    expect(await tableOf(bureau, clerk)).toMatchObject({ accepted: false });
    await login.query('UPDATE workpoints.syncs SET at = now(), summary = replace(summary, $1, $2)', [
      '"acceptedBy":{}',
      `"acceptedBy":{"${key}":["2.1"]}`,
    ]);
    expect(await tableOf(bureau, clerk)).toMatchObject({
      code: 1,
      accepted: false,
      err: expect.stringContaining('[facts-differ]'),
    });
  });
});
