import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tablesByUnit } from '../../src/store/postgres/distribute.ts';
import { proxyTo } from './proxy.ts';
import { computerOf, isDistributed, sharedStore, shiyan } from './shared-store.ts';

/** A statement as the server got it, with its first value. */
interface Asked {
  readonly text: string;
  first?: string;
}

const tables = tablesByUnit.map(([table]) => table);
const textFrom = (message: Buffer, at: number) => message.toString('utf8', at, message.indexOf(0, at));

/** Notes what a program asks: `P` brings a statement, `B` its values; neither is ever a server's. */
function noting(asked: Asked[]) {
  return (_: number, message: Buffer): boolean => {
    const kind = String.fromCharCode(message[0] ?? 0);
    if (kind === 'P') asked.push({ text: textFrom(message, message.indexOf(0, 5) + 1) });
    if (kind === 'Q') asked.push({ text: textFrom(message, 5) });
    const last = asked.at(-1);
    if (kind === 'B' && last) last.first = firstValue(message);
    return true;
  };
}

/** After two names come the values' formats, then the values, each after its length. */
function firstValue(message: Buffer): string {
  const formats = message.indexOf(0, message.indexOf(0, 5) + 1) + 1;
  const values = formats + 2 + 2 * message.readInt16BE(formats);
  const length = message.readInt16BE(values) === 0 ? 0 : message.readInt32BE(values + 2);
  return message.toString('utf8', values + 6, values + 6 + length);
}

/** How often a statement names a table of units, and how often it says of which unit. */
function namingIn({ text }: Asked) {
  const named = [...text.matchAll(/workpoints\.(\w+)/g)].filter(([, table = '']) => tables.includes(table));
  const bound = [...text.matchAll(/\b(?:unit|id) = \$1\b|(?:VALUES|\) VALUES|SELECT) \(?\$1\b/g)];
  return { named: named.map(([, table = '']) => table), bound: bound.length };
}

describe('a sync of one unit', () => {
  test('asks of every table of units by the unit alone, so that it goes to the one machine that has it', async () => {
    const shared = await sharedStore();
    const asked: Asked[] = [];
    const urlOf = async (login: string) => (await proxyTo(login, noting(asked))).url;
    const [url, clerk] = [await urlOf(await shared.unitLogin('shiyan')), await urlOf(await shared.reviewerLogin('*'))];
    const [first, second] = [await computerOf(shiyan), await computerOf(shiyan)];
    writeFileSync(join(first.home, '名单.txt'), '含个人信息');
    const record = ['record', '1.1', '--add', '1', '--on', '2023-03-08'];
    await first.done(...record, '--evidence', join(first.home, '名单.txt'));
    for (const step of [
      () => first.sync(url, '--with-evidence', '--yes'),
      () => first.plan(['evidence', '1.1', '--name', '名单.txt', '--remove', '含个人信息', '--yes']),
      () => first.sync(url),
      () => second.sync(url),
      () => second.plan(record),
      () => second.sync(url),
      () => first.sync(clerk),
    ]) {
      expect(await step()).toMatchObject({ code: 0 });
    }
    const ofUnits = asked.filter((one) => namingIn(one).named.length > 0);
    expect([...new Set(ofUnits.flatMap((one) => namingIn(one).named))].sort()).toEqual([...tables].sort());
    for (const one of ofUnits) {
      const { named, bound } = namingIn(one);
      expect({ text: one.text, unit: one.first, isBound: bound >= named.length }).toEqual({
        ...{ text: one.text, unit: 'shiyan', isBound: true },
      });
    }
  });
});

test.skipIf(isDistributed)(
  'store init --distribute says of a plain PostgreSQL that it is none that spreads, and changes nothing',
  async () => {
    const shared = await sharedStore();
    const computer = await computerOf(shiyan);
    await shared.owner.query('DELETE FROM workpoints.migrations WHERE version = 4');
    expect(await computer.plan(['store', 'init', shared.url, '--distribute'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('没有装 Citus 扩展，什么都没有动'),
    });
    expect(await shared.owner.query('SELECT max(version)::int AS version FROM workpoints.migrations')).toEqual([
      { version: 3 },
    ]);
  },
);
