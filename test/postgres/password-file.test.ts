import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runBuilt } from '../support/program.ts';
import { computerOf, sharedStore, shiyan } from './shared-store.ts';

test('the built program finds the password in the environment, or in the password file, and nowhere else', async () => {
  const shared = await sharedStore();
  const full = new URL(await shared.unitLogin('shiyan'));
  const { home, done } = await computerOf(shiyan);
  await done('record', '1.1', '--add', '1', '--on', '2023-03-08');
  const password = decodeURIComponent(full.password);
  const bare = new URL(full);
  bare.password = '';
  expect(await runBuilt(home, ['sync', bare.href])).toMatchObject({ code: 3, err: expect.stringContaining('.pgpass') });
  expect(await runBuilt(home, ['sync', bare.href], { env: { PGPASSWORD: password } })).toMatchObject({
    code: 0,
    out: expect.stringContaining('已上传记录 1 条'),
  });
  const line = [full.hostname, full.port, full.pathname.slice(1), full.username, password].join(':');
  writeFileSync(join(home, '.pgpass'), `${line}\n`, { mode: 0o600 });
  expect(await runBuilt(home, ['sync', bare.href])).toMatchObject({ code: 0, err: '' });
});
