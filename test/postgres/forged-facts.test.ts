import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/core/day.ts';
import { firstPrev } from '../../src/core/ledger/line.ts';
import { sha256 } from '../../src/core/ledger/sha256.ts';
import { readPlanInUse } from '../../src/core/plan/read-plan.ts';
import { asOf } from '../../src/core/progress/as-of.ts';
import type { Connection } from '../../src/store/postgres/connection.ts';
import { readFacts } from '../../src/store/postgres/read-facts.ts';
import { writerNamed } from '../support/entries.ts';
import { computerOf, type SharedStore, sharedStore, shiyan, zhongxin } from './shared-store.ts';
import { as } from './stored-lines.ts';

const plan = 'party-governance-2023';

interface Rolled {
  readonly units: readonly {
    readonly id: string;
    readonly report: string;
    readonly entries?: unknown;
    readonly faults?: unknown;
  }[];
}

/** A district of two schools, of which each has recorded and synced; what the bureau's table then says. */
async function district() {
  const shared = await sharedStore();
  const urls = { shiyan: await shared.unitLogin('shiyan'), zhongxin: await shared.unitLogin('zhongxin') };
  for (const unit of [shiyan, zhongxin]) {
    const school = await computerOf(unit);
    await school.done('record', '1.1', '--add', '1', '--on', '2023-03-08');
    await school.done('submit', '--period', 'Y1', '--signed', '张书记', '--yes');
    await school.sync(urls[unit.id as 'shiyan']);
  }
  const bureau = await computerOf(shiyan);
  const clerk = await shared.reviewerLogin('*');
  const table = async (...more: string[]) => bureau.plan(['rollup', '--store', clerk, ...more]);
  return { shared, clerk, school: await as(urls.shiyan), table };
}

describe('facts that no sync wrote', () => {
  const odd = '\u001b]0;x\u0007=1+1';
  const wrong: readonly (readonly [string, { readonly facts?: string; readonly summary?: string }])[] = [
    ['no JSON', { facts: 'x' }],
    ['no list', { facts: '{}' }],
    ['text for numbers', { facts: JSON.stringify(['1.1', 0, odd, odd, '2023-01-01', '', '', '', 1, 1, 0, '']) }],
    ['a scale that takes forever', { facts: '["1.1",0,1,0,"2023-01-01","","","",1,"1",300000000,""]' }],
    ['a number of a million digits', { facts: `["1.1",0,1,0,"2023-01-01","","","",1,"${'9'.repeat(1e6)}",0,""]` }],
    ['a negative scale', { facts: '["1.1",0,1,0,"2023-01-01","","","",1,"1",-1,""]' }],
    ['a day that is none', { facts: '["1.1",0,1,0,"2023-13-41","","","",0]' }],
    ['a verdict that is none', { facts: '["1.1",0,1,0,"2023-01-01","","","maybe",0]' }],
    ['a share of nothing', { facts: '["1.1",0,1,0,"2023-01-01","","","",2,0,0,0,0,""]' }],
    ['half a period', { facts: '["1.1",0,1,0,"2023-01-01","","","",3,"2023-Q1",1,0]' }],
    ['a summary that is no JSON', { summary: 'nope' }],
    ['an empty summary', { summary: '{}' }],
    ['a summary with text for numbers', { summary: JSON.stringify({ entries: odd, othersEntries: odd, digest: odd }) }],
    [
      'a submission with text for numbers',
      {
        summary: JSON.stringify({
          entries: 1,
          othersEntries: 0,
          digest: 'a'.repeat(32),
          submission: { signed: odd, period: odd, records: odd, later: odd, at: odd },
        }),
      },
    ],
  ];

  test('are put aside for the entries, and hinder no other unit’s row', async () => {
    const { school, table } = await district();
    const right = await table('-f', 'json');
    expect((JSON.parse(right.out) as Rolled).units.map(({ report }) => report)).toEqual(['submitted', 'submitted']);
    const [was] = await school.query<{ facts: string; summary: string }>(
      'SELECT f.facts, s.summary FROM workpoints.facts f JOIN workpoints.syncs s ON s.unit = f.unit',
    );
    for (const [name, change] of wrong) {
      const { facts, summary } = { facts: was?.facts ?? '', summary: was?.summary ?? '', ...change };
      await school.query('UPDATE workpoints.facts SET facts = $1', [facts]);
      await school.query('UPDATE workpoints.syncs SET summary = $1, at = now()', [summary]);
      const { code, out } = await table('-f', 'json');
      const { units } = JSON.parse(out) as Rolled;
      expect({ name, code, units: withoutMoments(units) }).toEqual({
        name,
        code: 1,
        units: withoutMoments((JSON.parse(right.out) as Rolled).units),
      });
    }
  });

  test('bring nothing into a row but what belongs there', async () => {
    const { school, table } = await district();
    const [was] = await school.query<{ summary: string }>('SELECT summary FROM workpoints.syncs');
    const more = { ...JSON.parse(was?.summary ?? ''), kind: 'broken', why: odd, faults: odd, sources: [odd] };
    const right = (JSON.parse((await table('-f', 'json')).out) as Rolled).units;
    await school.query('UPDATE workpoints.syncs SET summary = $1, at = now()', [JSON.stringify(more)]);
    const found = (JSON.parse((await table('-f', 'json')).out) as Rolled).units;
    expect(withoutMoments(found)).toEqual(withoutMoments(right));
  });

  test('are found by whoever makes the table, even where they look right; the row goes by the entries', async () => {
    const { school, table } = await district();
    const right = await table('-f', 'json', '--verify');
    expect(right).toMatchObject({
      code: 0,
      err: expect.stringContaining('已从记录核对 2 个单位的汇总数，不一致的 0 个'),
    });
    await school.query(`UPDATE workpoints.facts SET facts = replace(facts, ',1,1,0,', ',1,9,0,')`);
    for (const more of [[], ['--verify'], ['--as-of', '2023-02-01']]) {
      const { code, err } = await table(...more);
      expect({ more, code, err }).toEqual({ more, code: 1, err: expect.stringMatching(/实验小学.*\[facts-differ\]/) });
      expect(err).not.toContain('中心小学');
    }
    const found = await table('-f', 'json');
    expect(withoutMoments((JSON.parse(found.out) as Rolled).units)).toEqual(
      withoutMoments((JSON.parse(right.out) as Rolled).units),
    );
  });

  test('and entries that cannot be read either make a row that says so, beside the others', async () => {
    const { shared, school, table } = await district();
    await spoilLastLine(shared);
    await school.query(`UPDATE workpoints.syncs SET summary = 'nope', at = now()`);
    const { code, out } = await table('-f', 'json');
    expect(code).toBe(1);
    expect((JSON.parse(out) as Rolled).units.map(({ report }) => report)).toEqual(['broken', 'submitted']);
    expect((await table('-f', 'md')).out).toContain('共享台账里它的汇总数和记录都读不出来');
  });

  test('leave the damage of the entries to be told: a changed line counts as one', async () => {
    const { shared, school, table } = await district();
    await shared.owner.query(`UPDATE workpoints.lines SET line = replace(line, '"amount":"1"', '"amount":"9"')`);
    await school.query(`UPDATE workpoints.syncs SET summary = 'nope', at = now()`);
    expect((await table('-f', 'md')).out).toContain('台账有 1 处损坏');
  });
});

describe('a table of an earlier day', () => {
  test('asks once for the entries of all units whose facts are later, and for no others', async () => {
    const { shared } = await district();
    const asked: (readonly unknown[])[] = [];
    const counting: Connection = {
      ...shared.owner,
      query: (text, values = []) => {
        asked.push(values);
        return shared.owner.query(text, values);
      },
    };
    const { plan: read } = readPlanInUse(readFileSync('plans/party-governance-2023.yaml', 'utf8'), 'plan.yaml');
    if (read === undefined) throw new Error('no plan');
    const on = (day: string) =>
      readFacts(counting, {
        ...{ plan: read, asOf: asOf(read, day as Day), unreadable: '', checked: () => [], today: day as Day },
        reviewersOf: async () => ({ listed: [], own: new Set(), unit: [] }),
      });
    await on('2023-03-08');
    expect(asked).toEqual([[plan]]);
    const [first] = await on('2023-03-07');
    expect(asked.slice(1)).toEqual([[plan], [plan, ['shiyan', 'zhongxin']]]);
    expect(first?.arrival).toMatchObject({ kind: 'ledger', entries: 1 });
  });
});

describe('the bureau’s own ledger', () => {
  test('counts beside those in the store, without a login of its own', async () => {
    const { clerk } = await district();
    const bureau = await computerOf({ id: 'bureau', name: '' });
    const list = '- id: bureau\n  name: 教育局\n  kind: school\n- id: shiyan\n  name: 实验小学\n  kind: school\n';
    writeFileSync(join(bureau.home, 'units.yaml'), `format: 1\nunits:\n${list}`);
    await bureau.done('record', '1.1', '--add', '1', '--on', '2023-03-08');
    const { units } = JSON.parse((await bureau.plan(['rollup', '--store', clerk, '-f', 'json'])).out) as Rolled;
    expect(units.map(({ id, report }) => [id, report])).toEqual([
      ['bureau', 'unsubmitted'],
      ['shiyan', 'submitted'],
      ['zhongxin', 'submitted'],
    ]);
  });
});

/** When each was heard from differs from run to run. */
function withoutMoments(units: readonly object[]): readonly object[] {
  return units.map((unit) => Object.fromEntries(Object.entries(unit).filter(([key]) => key !== 'synced')));
}

/** Makes the first unit's last line one of a newer program: well chained, and nothing that this one can read. */
async function spoilLastLine({ owner }: SharedStore): Promise<void> {
  const writer = writerNamed('n');
  await owner.query(`INSERT INTO workpoints.writers VALUES ('shiyan', $1, $2, '')`, [plan, writer]);
  const prev = firstPrev(plan, writer);
  const body = `{"v":3,"kind":"note","prev":"${prev}"`;
  const hash = sha256(body);
  await owner.query('INSERT INTO workpoints.lines VALUES ($1, $2, $3, 1, NULL, $4, $5, $6)', [
    ...['shiyan', plan, writer],
    ...[prev, hash, `${body},"hash":"${hash}"}`],
  ]);
}
