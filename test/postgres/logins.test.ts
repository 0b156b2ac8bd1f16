import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { connect } from '../../src/store/postgres/connection.ts';
import { sqlName } from '../../src/store/postgres/sql-text.ts';
import { storeAddress } from '../../src/store/postgres/store-address.ts';
import { partsOf } from '../support/office.ts';
import { computerOf, connectTo, sharedStore, shiyan } from './shared-store.ts';

/** A list of units whose ids, and so whose logins, no other test has. */
async function listed() {
  const shared = await sharedStore([]);
  const bureau = await computerOf(shiyan);
  const mark = new URL(shared.url).pathname.slice('/plan_test_'.length);
  const ids = ['a', 'b'].map((letter) => `${letter}-${mark}`);
  const rows = ids.map((id) => `  - { id: ${id}, name: 学校${id}, kind: school }\n`);
  writeFileSync(join(bureau.home, 'units.yaml'), `format: 1\nunits:\n${rows.join('')}`);
  onTestFinished(async () => {
    const again = await connectTo(shared.url);
    for (const id of ids) {
      await again.query(`DO $$ BEGIN DROP OWNED BY ${sqlName(id)}; EXCEPTION WHEN undefined_object THEN NULL; END $$`);
      await again.query(`DROP ROLE IF EXISTS ${sqlName(id)}`);
    }
    await again.close();
  });
  const make = (...more: string[]) =>
    bureau.plan(['store', 'member', '--from', 'units.yaml', '-o', 'sheet.xlsx', shared.url, ...more]);
  return { shared, ids, make, sheet: join(bureau.home, 'sheet.xlsx') };
}

function textsIn(path: string): string[] {
  const parts = partsOf(readFileSync(path));
  const text = [...parts].filter(([name]) => /sheet1|sharedStrings/.test(name)).map(([, part]) => part);
  return [...text.join('').matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, found = '']) => found);
}

describe('logins for all units of a list', () => {
  test('are made at once, each of which comes in with the password on the sheet and sees its unit alone', async () => {
    const { shared, ids, make, sheet } = await listed();
    expect(await make()).toMatchObject({ code: 0, out: expect.stringContaining('已给 2 个单位建好登录名') });
    if (process.platform !== 'win32') expect(statSync(sheet).mode & 0o777).toBe(0o600);
    const texts = textsIn(sheet);
    for (const id of ids) {
      const at = texts.indexOf(id);
      const url = new URL(shared.url);
      [url.username, url.password] = [id, texts[at + 1] ?? ''];
      expect(texts.slice(at - 1, at + 3)).toEqual([
        `学校${id}`,
        id,
        expect.stringMatching(/^[a-z2-9]{16}$/),
        expect.stringContaining(`//${id}@`),
      ]);
      const own = await connect(storeAddress(url.href, {}), () => Promise.reject(new Error('none')));
      expect(await own.query('SELECT id FROM workpoints.units')).toEqual([{ id }]);
      await own.close();
    }
  });

  test('are left as they are the next time, and a sheet is not overwritten unasked', async () => {
    const { make, sheet } = await listed();
    await make();
    const before = readFileSync(sheet);
    expect(await make()).toMatchObject({ code: 2 });
    expect(await make('--yes')).toMatchObject({ code: 0, out: expect.stringContaining('没有新建') });
    expect(readFileSync(sheet)).toEqual(before);
  });

  test('are not made where a login of such a name is somebody else’s: none of them is', async () => {
    const { shared, ids, make } = await listed();
    await shared.owner.query(`CREATE ROLE ${sqlName(ids[1] ?? '')}`);
    expect(await make()).toMatchObject({ code: 3, err: expect.stringContaining(ids[1] ?? '') });
    expect(await shared.owner.query('SELECT rolname FROM pg_roles WHERE rolname = $1', [ids[0] ?? ''])).toEqual([]);
  });
});
