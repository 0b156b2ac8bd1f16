import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { district, unitList } from '../../support/district.ts';
import { runPlan } from '../../support/program.ts';

type Place = Awaited<ReturnType<typeof district>>;

interface Row {
  readonly id: string;
  readonly name: string;
  readonly report: string;
  readonly signature?: {
    readonly state: string;
    readonly key?: string;
    readonly fingerprint?: string;
    readonly missing: readonly { readonly writer: string; readonly found: number }[];
  };
  readonly requirements: readonly { readonly id: string; readonly accepted: boolean }[];
}

const ledger = '.plan/ledger/party-governance-2023';
const signed = ['submit', '--period', 'Y1', '--signed', '张书记', '--yes'] as const;

async function rowOf(
  place: Place,
  name: string,
  ...args: readonly string[]
): Promise<Row & { readonly code: unknown }> {
  const { out, err, code } = await place.run('bureau', 'rollup', ...args, '-f', 'json');
  if (out === '') throw new Error(err);
  const found = (JSON.parse(out) as { units: Row[] }).units.find((row) => row.name === name);
  if (found === undefined) throw new Error(`no row of ${name}`);
  return { ...found, code };
}

const isAccepted = ({ requirements }: Row, id: string) => requirements.find((one) => one.id === id)?.accepted;

/** The first school has recorded, signed and packed. */
async function handedIn(): Promise<Place> {
  const place = await district();
  await place.at('one', 'record', '2.1', '--done', '--on', '2023-06-01');
  await place.at('one', ...signed);
  await place.at('one', 'export', '-o', '../in/a.zip');
  return place;
}

/** The bureau's list, in which the first school has these lines more. */
function list(place: Place, keys: string, reviewers = ''): void {
  const text = unitList.replace('东城街道 } }', `东城街道 }${keys === '' ? '' : `, keys: ${keys}`} }`);
  writeFileSync(place.path('bureau', 'units.yaml'), text.replace('format: 1\n', `format: 1\n${reviewers}`));
}

describe('a report’s key', () => {
  it('is shown with its fingerprint where none is listed, and the report counts', async () => {
    const place = await handedIn();
    const { report, signature, code } = await rowOf(place, '实验小学', '../in');
    expect([report, signature?.state, signature?.missing, code]).toEqual(['submitted', 'unlisted', [], 0]);
    const { out } = await place.run('bureau', 'rollup', '../in');
    expect(out).toContain('| 实验小学 | 已报送，签名未登记 |');
    expect(out).not.toContain('指纹');
    const page = await place.run('bureau', 'rollup', '../in', '-f', 'html');
    expect(page.out).toContain(`实验小学：逐条情况，签名密钥的指纹 ${signature?.fingerprint}`);
  });

  it('that is listed is said no more of; another waits to be recognized', async () => {
    const place = await handedIn();
    const key = (await rowOf(place, '实验小学', '../in')).signature?.key ?? '';
    list(place, `[${key}]`);
    expect(await rowOf(place, '实验小学', '../in')).toMatchObject({
      report: 'submitted',
      signature: { state: 'listed' },
    });
    list(place, `[ed25519:${'A'.repeat(43)}]`);
    expect((await rowOf(place, '实验小学', '../in')).report).toBe('unrecognized');
    const { out } = await place.run('bureau', 'rollup', '../in');
    expect(out).toMatch(/\| 实验小学 \| 已收到，待认签名 \| 不是名单上登记的密钥签的/);
    expect(out).toContain('已收到待认签名 1 个');
  });

  /** The list, in which the first school's key, which signed what was handed in, holds up to a day. */
  async function ended(place: Place, until: string): Promise<void> {
    const { key = '' } = (await rowOf(place, '实验小学', '../in')).signature ?? {};
    list(place, `[{ key: ${key}, until: ${until} }]`);
  }
  /** On a later day than the district's. */
  async function later(place: Place, ...args: readonly string[]) {
    return runPlan(place.path('bureau'), args, { now: '2026-12-10T09:00:00.000+08:00' });
  }
  const reportLater = async (place: Place) => {
    const { out } = await later(place, 'rollup', '../in', '-f', 'json');
    return (JSON.parse(out) as { units: Row[] }).units.find(({ name }) => name === '实验小学')?.report;
  };

  it('that has ended holds what was received before', async () => {
    const place = await handedIn();
    await ended(place, '2026-11-30');
    expect(await reportLater(place)).toBe('submitted');
    list(place, `[{ key: ${(await rowOf(place, '实验小学', '../in')).signature?.key}, until: 2026-11-01 }]`);
    expect(await reportLater(place)).toBe('unrecognized');
  });

  it('that has ended holds nothing that came after, whatever day it bears', async () => {
    const place = await handedIn();
    await ended(place, '2026-11-30');
    // Signed once more, on a day before the end, and not brought until later.
    await place.at('one', 'record', '2.2', '--done', '--on', '2023-06-02');
    await place.at('one', ...signed);
    await place.at('one', 'export', '-o', '../in/a.zip', '--yes');
    expect(await reportLater(place)).toBe('unrecognized');
  });

  it('that has ended holds what a copy was given through the inbox, or a review looked at', async () => {
    for (const taken of [
      ['inbox', '../in', '--yes'],
      ['review', '../in/a.zip', '--id', '2.1', '--accept'],
    ]) {
      const place = await handedIn();
      await place.at('bureau', ...taken);
      const { signature } = (await later(place, 'rollup', '-f', 'json').then(({ out }) =>
        (JSON.parse(out) as { units: Row[] }).units.find(({ name }) => name === '实验小学'),
      )) ?? { signature: undefined };
      list(place, `[{ key: ${signature?.key}, until: 2026-11-30 }]`);
      expect(await reportLater(place), taken[0]).toBe('submitted');
    }
  });

  it('that has ended holds nothing where it is not remembered, and where it cannot be, that is said', async () => {
    const place = await handedIn();
    await ended(place, '2026-11-30');
    const received = place.path('bureau', '.plan', 'received');
    rmSync(received, { recursive: true });
    writeFileSync(received, '');
    const { code, out, err } = await later(place, 'rollup', '../in');
    expect([code, out, err]).toEqual([0, expect.stringContaining('待认签名'), expect.stringContaining(received)]);
  });

  it('that is none is an error of the list', async () => {
    const place = await handedIn();
    list(place, '[ed25519:short]');
    const { code, out } = await place.run('bureau', 'validate', 'units.yaml');
    expect([code, out]).toEqual([1, expect.stringContaining('不是签名用的密钥')]);
  });
});

describe('an acceptance', () => {
  it('counts under the reviewer’s key, though the bureau’s folder was renamed', async () => {
    const place = await handedIn();
    await place.at('bureau', 'review', '../in/a.zip', '--id', '2.1', '--accept');
    // The folder's files bear no name of this computer there: only the key tells whose word it was.
    renameSync(place.path('bureau'), place.path('elsewhere'));
    const { out } = await place.run('elsewhere', 'rollup', '../in', '-f', 'json');
    const row = (JSON.parse(out) as { units: Row[] }).units.find(({ name }) => name === '实验小学');
    expect(row && isAccepted(row, '2.1')).toBe(true);
  });

  it('under a reviewer’s key that has ended counts where it was said before, and later ones do not', async () => {
    const place = await handedIn();
    await place.at('bureau', 'review', '../in/a.zip', '--id', '2.1', '--accept');
    const [key = ''] = /ed25519:\S{43}/.exec(await place.at('bureau', 'key')) ?? [];
    list(place, '', `reviewers:\n  - { name: 赵科员, keys: [{ key: ${key}, until: 2026-11-30 }] }\n`);
    const now = { now: '2026-12-10T09:00:00.000+08:00' };
    const accepted = async () => {
      const { out } = await runPlan(place.path('bureau'), ['rollup', '../in', '-f', 'json'], now);
      const row = (JSON.parse(out) as { units: Row[] }).units.find(({ name }) => name === '实验小学');
      return row && ['2.1', '2.2'].map((id) => isAccepted(row, id));
    };
    expect(await accepted()).toEqual([true, false]);
    await place.at('one', 'record', '2.2', '--done', '--on', '2023-06-02');
    await place.at('one', 'export', '-o', '../in/a.zip', '--yes');
    await runPlan(place.path('bureau'), ['review', '../in/a.zip', '--id', '2.2', '--accept'], now);
    expect(await accepted()).toEqual([true, false]);
  });

  it('that a school signed itself counts for nobody, whatever name it bears', async () => {
    const place = await handedIn();
    // The school takes a copy of the bureau's part, and accepts as somebody else.
    await place.at('two', 'config', 'recorder', '赵科员');
    await place.at('two', 'review', '../one', '--id', '2.1', '--accept');
    await place.at('one', 'export', '-o', '../in/a.zip', '--yes');
    list(place, '', `reviewers:\n  - { name: 赵科员, keys: [ed25519:${'A'.repeat(43)}] }\n`);
    expect(isAccepted(await rowOf(place, '实验小学', '../in'), '2.1')).toBe(false);
  });
});

describe('what was signed', () => {
  /** Two people of a school, in a folder each, and one that has both files and signs. */
  async function withTwoFiles(): Promise<{ readonly place: Place; readonly second: string }> {
    const place = await district();
    await place.at('one', 'record', '2.1', '--done', '--on', '2023-06-01');
    cpSync(place.path('one'), place.path('copy'), { recursive: true });
    await place.at('copy', 'record', '2.2', '--done', '--on', '2023-06-02');
    await place.at('copy', 'record', '2.3', '--done', '--on', '2023-06-03');
    const before = new Set(readdirSync(place.path('one', ledger)));
    await place.at('one', 'merge', '../copy');
    const second = readdirSync(place.path('one', ledger)).find((name) => !before.has(name)) ?? '';
    await place.at('one', ...signed);
    return { place, second };
  }

  it('is all there, and verify says so', async () => {
    const { place } = await withTwoFiles();
    const { code, out } = await place.run('one', 'verify');
    expect([code, out]).toEqual([0, expect.stringContaining('签字范围完整')]);
    expect((await rowOf(place, '实验小学', '../one')).signature?.missing).toEqual([]);
  });

  it('and whose file is gone is named by verify, the roll-up and a merge', async () => {
    const { place, second } = await withTwoFiles();
    rmSync(place.path('one', ledger, second));
    const { code, out } = await place.run('one', 'verify');
    expect([code, out]).toEqual([
      1,
      expect.stringContaining(`张书记 2026-11-24 签字报送 Y1 时有记录文件 ${second}，现在没有了`),
    ]);
    expect(out).not.toContain('签字范围完整');
    expect(out).not.toContain('台账完好');
    const row = await rowOf(place, '实验小学', '../one');
    expect([row.code, row.signature?.missing]).toEqual([1, [{ writer: second.slice(0, 12), found: 0 }]]);
    const table = await place.run('bureau', 'rollup', '../one');
    expect(table.err).toContain(`实验小学 的签字范围不全：签字时有记录文件 ${second}，没有交来`);
    expect(table.out).toContain('签字范围不全，缺 1 处');
    rmSync(place.path('copy', ledger, second));
    const merged = await place.run('copy', 'merge', '../one');
    expect(merged.err).toContain(`签字报送 Y1 时有记录文件 ${second}，现在没有了`);
  });

  it('and whose tail is gone is named with what is there', async () => {
    const { place, second } = await withTwoFiles();
    const path = place.path('one', ledger, second);
    const [first] = readFileSync(path, 'utf8').split('\n');
    writeFileSync(path, `${first}\n`);
    expect((await place.run('one', 'verify')).out).toContain(`${second} 末尾还有记录，现在只有前 1 行`);
    expect((await rowOf(place, '实验小学', '../one')).signature?.missing).toEqual([
      { writer: second.slice(0, 12), found: 1 },
    ]);
  });

  it('is found in a branch, which holds what its writer’s file held', async () => {
    const { place, second } = await withTwoFiles();
    const branch = second.replace('.jsonl', '~0123abcd.jsonl');
    renameSync(place.path('one', ledger, second), place.path('one', ledger, branch));
    expect(existsSync(join(place.path('one', ledger), branch))).toBe(true);
    expect((await place.run('one', 'verify')).out).toContain('签字范围完整');
  });

  it('by hand with another name is a fault, and no report', async () => {
    const place = await handedIn();
    const [file = ''] = readdirSync(place.path('one', ledger));
    const path = place.path('one', ledger, file);
    const { createHash } = await import('node:crypto');
    const text = readFileSync(path, 'utf8').replace('张书记', '李书记');
    const body =
      text
        .trimEnd()
        .split('\n')
        .at(-1)
        ?.replace(/,"hash":"[0-9a-f]{64}"\}$/, '') ?? '';
    const forged = `${body},"hash":"${createHash('sha256').update(body).digest('hex')}"}`;
    writeFileSync(path, `${[...text.trimEnd().split('\n').slice(0, -1), forged].join('\n')}\n`);
    const { code, out } = await place.run('one', 'verify');
    expect([code, out]).toEqual([1, expect.stringContaining('[broken-signature]')]);
    expect((await rowOf(place, '实验小学', '../one')).report).not.toBe('submitted');
    expect((await place.run('two', 'merge', '../one')).code).not.toBe(0);
    expect((await place.run('one', ...signed)).code).toBe(3);
  });
});
