import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bytesOf, ledgerFileWith, momentAt, writerNamed } from '../support/entries.ts';
import { type Computer, computerOf, sharedStore, shiyan, writesAs } from './shared-store.ts';
import { as, review } from './stored-lines.ts';

const plan = 'party-governance-2023';

function ledgerOf({ home }: Computer): string {
  return join(home, '.plan', 'ledger', plan);
}

/** Lays the reviewer's own file into a copy; `count` reviews, of which the first are always the same. */
async function layReviews(computer: Computer, writer: string, count: number): Promise<void> {
  await writesAs(computer, writer);
  mkdirSync(ledgerOf(computer), { recursive: true });
  const sketches = Array.from({ length: count }, (_, index) => ({
    ...review('shiyan'),
    by: '张科',
    at: momentAt(2e6 + index),
  }));
  writeFileSync(join(ledgerOf(computer), `${writer}.jsonl`), bytesOf(ledgerFileWith(writer, sketches, 500, plan)));
}

describe('a name that somebody else sits on', () => {
  const clerk = writerNamed('y');

  test('keeps no reviewer from sending: their file goes up as a branch, grows there, and comes to the unit', async () => {
    const shared = await sharedStore();
    const [url, reviewer] = [await shared.unitLogin('shiyan'), await shared.reviewerLogin('东城街道')];
    const squatter = await as(url);
    await squatter.query(`INSERT INTO workpoints.writers VALUES ('shiyan', $1, $2, '')`, [plan, clerk]);
    const [bureau, school] = [await computerOf(shiyan), await computerOf(shiyan)];
    for (const count of [1, 3]) {
      await layReviews(bureau, clerk, count);
      expect(await bureau.sync(reviewer)).toMatchObject({ code: 0, out: expect.stringContaining('已上传记录') });
      expect(await bureau.sync(reviewer)).toMatchObject({ code: 0, out: expect.stringContaining('没有要传的') });
    }
    const stored = await shared.owner.query('SELECT writer, n::int AS n FROM workpoints.lines ORDER BY n');
    const branch = { writer: expect.stringMatching(/^y{12}~[0-9a-f]{8}$/) };
    expect(stored).toEqual([1, 2, 3].map((n) => ({ ...branch, n })));
    expect(await school.sync(url)).toMatchObject({ code: 0, out: expect.stringContaining('的记录 3 条') });
    expect(readdirSync(ledgerOf(school))).toEqual([`${clerk}.jsonl`]);
    expect(await school.plan(['store', 'verify', shared.url])).toMatchObject({ code: 0 });
  });

  test('keeps no unit from sending either', async () => {
    const shared = await sharedStore();
    const [url, reviewer] = [await shared.unitLogin('shiyan'), await as(await shared.reviewerLogin('*'))];
    const school = await computerOf(shiyan);
    await school.done('record', '1.1', '--note', '一');
    const [name = ''] = readdirSync(ledgerOf(school));
    const row = [plan, name.slice(0, 12)];
    await reviewer.query(`INSERT INTO workpoints.writers VALUES ('shiyan', $1, $2, current_user)`, row);
    expect(await school.sync(url)).toMatchObject({ code: 0, out: expect.stringContaining('已上传记录 1 条') });
    await school.done('record', '1.1', '--note', '二');
    expect(await school.sync(url)).toMatchObject({ code: 0, out: expect.stringContaining('已上传记录 1 条') });
  });

  test('is told of, with the way out, where lines of the file lie there under another login', async () => {
    const shared = await sharedStore();
    const [before, after] = [await shared.reviewerLogin('东城街道'), await shared.reviewerLogin('*')];
    const bureau = await computerOf(shiyan);
    await layReviews(bureau, clerk, 1);
    await bureau.sync(before);
    await layReviews(bureau, clerk, 2);
    const { code, err } = await bureau.sync(after);
    expect({ code, err }).toMatchObject({ code: 3, err: expect.stringContaining('登记在别的登录名下') });
    const [, statement = ''] = /(WITH file AS [^；]*)；/.exec(err.replaceAll(/\s*\n\s*/g, ' ')) ?? [];
    await shared.owner.query(statement);
    expect(await bureau.sync(after)).toMatchObject({ code: 0, out: expect.stringContaining('已上传记录 1 条') });
  });
});
