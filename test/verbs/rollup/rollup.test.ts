import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unitIdFor } from '../../../src/core/district/unit-id.ts';
import { harmlessJson } from '../../../src/core/text/harmless-json.ts';
import { nodeDisk } from '../../../src/store/disk.ts';
import { unpackPacket } from '../../../src/store/packet/packet.ts';
import { district, unitList } from '../../support/district.ts';
import { temporaryHome } from '../../support/program.ts';
import { zipOf } from '../../support/zip.ts';

interface UnitJson {
  readonly id: string;
  readonly report: string;
  readonly completion: { readonly done: number };
  readonly entries?: number;
  readonly othersEntries?: number;
  readonly why?: string;
  readonly requirements: readonly { readonly id: string; readonly status: string; readonly accepted: boolean }[];
}

const json = async (place: Awaited<ReturnType<typeof district>>, ...args: readonly string[]) => {
  const { out, err, code } = await place.run('bureau', 'rollup', ...args, '-f', 'json');
  const table = JSON.parse(out) as {
    units: UnitJson[];
    apart: { file: string; why: string; unit?: string }[];
    districtTargets: { id: string; value: string | null; status: string; units: string[] }[];
  };
  const unit = (name: string) => table.units.find((one) => 'name' in one && one.name === name);
  return { ...table, unit, err, code };
};

describe('plan rollup', () => {
  it('tells apart who is silent, has not signed, has nothing to report, and has reported', async () => {
    const place = await district();
    await place.at('one', 'record', '2.1', '--done', '--on', '2023-06-01');
    await place.at('one', 'export', '-o', '../in/a.zip');
    await place.at('two', 'submit', '--period', 'Y1', '--signed', '孙校长', '--yes');
    await place.at('two', 'export', '-o', '../in/b.zip');
    await place.at('bureau', 'record', '2.1', '--done', '--on', '2023-06-01');
    await place.at('bureau', 'submit', '--period', 'Y1', '--signed', '韩局长', '--yes');
    const { units, code } = await json(place, '../in');
    expect(units.map(({ report }) => report)).toEqual(['submitted', 'unsubmitted', 'zero', 'silent']);
    expect(code).toBe(0);
    const { out } = await place.run('bureau', 'rollup', '../in');
    expect(out.indexOf('| 新三小 | 没有收到 |')).toBeLessThan(out.indexOf('| 实验小学 | 已收到，未签字 |'));
    expect(out).toContain('| 第二小学 | Y1 | 孙校长 | 2026-11-24 |');
  });

  it('counts the bureau’s own duties in the district, and names it among none that are behind', async () => {
    const place = await district();
    await place.at('one', 'record', '2.1', '--done', '--on', '2023-06-01');
    await place.at('one', 'export', '-o', '../in/a.zip');
    const { out } = await place.run('bureau', 'rollup', '../in');
    const [, behind = ''] = out.split('三、进展滞后单位');
    const names = behind.split('四、')[0];
    expect(names).toContain('| 实验小学 |');
    expect(names).not.toContain('区教育局');
  });

  it('counts a silent unit as one that has done nothing', async () => {
    const place = await district();
    const third = (await json(place)).unit('新三小');
    expect(third?.requirements.every(({ status }) => status === 'overdue' || status === 'not-started')).toBe(true);
    expect(third?.completion.done).toBe(0);
  });

  it('adds up what the district is held to: counts, and shares as Σpart/Σwhole', async () => {
    const place = await district();
    await place.at('one', 'record', '3.3', '--add', '1', '--on', '2023-06-01');
    await place.at('one', 'record', '1.2', '--share', '1/2', '--on', '2023-03-01');
    await place.at('one', 'record', '1.2', '--share', '2/2', '--on', '2023-06-01');
    await place.at('two', 'record', '3.3', '--add', '2', '--on', '2023-07-01');
    await place.at('two', 'record', '1.2', '--share', '1/3', '--on', '2023-07-01');
    const { districtTargets } = await json(place, '../one', '../two');
    expect(districtTargets).toEqual([
      expect.objectContaining({ id: '1.2', value: '3/5' }),
      expect.objectContaining({ id: '3.3', value: '3' }),
    ]);
    const before = await json(place, '../one', '../two', '--as-of', '2023-06-30');
    expect(before.districtTargets.map(({ value }) => value)).toEqual(['2/2', '1']);
  });

  it('does not take the share of one school for the whole district’s', async () => {
    const place = await district();
    await place.at('one', 'record', '1.2', '--share', '1/1', '--on', '2023-06-01');
    const standing = async () => {
      const { districtTargets } = await json(place, '../one', '../two', '--as-of', '2023-12-31');
      return districtTargets.find(({ id }) => id === '1.2');
    };
    expect(await standing()).toMatchObject({ value: '1/1', status: 'in-progress' });
    const { out } = await place.run('bureau', 'rollup', '../one', '../two');
    expect(out).toContain('1/1（100%） · 3 个单位已报 1 个');
    await place.at('two', 'record', '1.2', '--exempt', '没有中小学部', '--on', '2023-06-01');
    await place.at('bureau', 'record', '1.2', '--share', '1/1', '--on', '2023-06-01', '--unit', '新三小');
    expect(await standing()).toMatchObject({ value: '1/1', status: 'in-progress' });
    const { districtTargets } = await json(place, '../one', '../two', 'units/third');
    expect(districtTargets[0]).toMatchObject({ value: '2/2', status: 'done' });
  });

  it('has what is given to the district reviewed, and what is returned counts for nothing until it is answered', async () => {
    const place = await district();
    await place.at('one', 'record', '3.3', '--add', '4', '--on', '2023-06-01');
    await place.at('two', 'record', '3.3', '--add', '2', '--on', '2023-07-01');
    await place.at('bureau', 'review', '../one', '--id', '3.3', '--return', '没有名单');
    const total = async () => {
      const { districtTargets, unit } = await json(place, '../one', '../two');
      const { value, units } = districtTargets.find(({ id }) => id === '3.3') ?? { value: '', units: [] };
      const own = unit('实验小学')?.requirements.find(({ id }) => id === '3.3');
      return { value, count: units.length, own };
    };
    expect(await total()).toMatchObject({ value: '2', count: 1, own: { value: '4', returned: true } });
    expect((await place.at('one', 'check')).split('\n').find((line) => line.includes(' 3.3 '))).toContain('退回');
    await place.at('one', 'record', '3.3', '--add', '1', '--on', '2023-08-01');
    expect(await total()).toMatchObject({ value: '7', count: 2, own: { returned: false } });
    await place.at('bureau', 'review', '../one', '--id', '3.3', '--accept');
    expect(await total()).toMatchObject({ own: { accepted: true } });
  });

  it('names one broken packet, of whatever kind, and goes on with the rest', async () => {
    const place = await district();
    await place.at('one', 'record', '2.1', '--done', '--on', '2023-06-01');
    await place.at('one', 'export', '-o', '../in/good.zip');
    const good = readFileSync(place.path('in', 'good.zip'));
    writeFileSync(place.path('in', '第二小学.zip'), good.subarray(0, good.length / 2));
    const { unit, code } = await json(place, '../in');
    expect(unit('实验小学')).toMatchObject({ report: 'unsubmitted', completion: expect.objectContaining({ done: 1 }) });
    expect(unit('第二小学')).toMatchObject({ report: 'broken', why: expect.stringContaining('第二小学.zip') });
    expect(code).toBe(1);
  });

  it('believes a packet only for the unit that it is taken as', async () => {
    const place = await district();
    await place.at('one', 'record', '2.1', '--done', '--on', '2023-06-01');
    await place.at('one', 'export', '-o', '../in/a.zip');
    const { unit, code } = await json(place, '第二小学=../in/a.zip');
    expect(unit('第二小学')).toMatchObject({
      report: 'broken',
      why: expect.stringContaining('“实验小学”'),
      completion: expect.objectContaining({ done: 0 }),
    });
    expect(unit('实验小学')).toMatchObject({ report: 'silent' });
    expect(code).toBe(1);
  });

  it('sets apart what belongs to nobody on the list, and says so', async () => {
    const place = await district();
    writeFileSync(place.path('bureau', 'units.yaml'), unitList.replace(/.*第二小学.*\n/, ''));
    await place.at('two', 'record', '2.1', '--done', '--on', '2023-06-01');
    const { units, apart, err, code } = await json(place, '../two');
    expect(units.every(({ completion }) => completion.done === 0)).toBe(true);
    const own = readFileSync(place.path('two', '.plan', 'config.yaml'), 'utf8').match(/unit-[0-9a-f]{12}/)?.[0];
    expect(err).toContain(`../two（写的是“第二小学”的台账，编号 ${own}）在名单里没有对应的单位`);
    expect(apart).toEqual([{ file: '../two', why: expect.stringContaining(`id: ${own}`) }]);
    expect(code).toBe(1);
  });

  it('sets apart entries of another unit in a ledger, and tells how many', async () => {
    const place = await district();
    await place.at('one', 'record', '2.1', '--done', '--on', '2023-06-01');
    // Somebody turned a folder into another unit's after recording in it.
    const settings = place.path('one', '.plan', 'config.yaml');
    const second = readFileSync(place.path('two', '.plan', 'config.yaml'), 'utf8');
    writeFileSync(settings, second);
    await place.at('one', 'record', '2.2', '--done', '--on', '2023-06-01');
    const { unit } = await json(place, '../one');
    expect(unit('第二小学')).toMatchObject({
      completion: expect.objectContaining({ done: 1 }),
      entries: 1,
      othersEntries: 1,
    });
    expect(unit('实验小学')).toMatchObject({ report: 'silent', completion: expect.objectContaining({ done: 0 }) });
  });

  it('takes in a packet that was made under another text of the plan, what has changed to be confirmed', async () => {
    const place = await district();
    const bundled = await place.at('one', 'list', '--json');
    expect(bundled).toContain('party-governance-2023');
    const text = readFileSync(new URL('../../../plans/party-governance-2023.yaml', import.meta.url), 'utf8');
    mkdirSync(place.path('one', 'plans'));
    writeFileSync(
      place.path('one', 'plans', 'p.yaml'),
      text.replace('at-least: 10, unit: 所', 'at-least: 12, unit: 所'),
    );
    await place.at('one', 'record', '2.1', '--done', '--on', '2023-06-01');
    await place.at('one', 'record', '3.3', '--add', '1', '--on', '2023-06-01');
    await place.at('one', 'export', '-o', '../in/a.zip');
    const { unit, code } = await json(place, '../in');
    const requirements = unit('实验小学')?.requirements;
    expect(unit('实验小学')).toMatchObject({ report: 'unsubmitted', completion: expect.objectContaining({ done: 1 }) });
    expect(requirements?.find(({ id }) => id === '2.1')).toMatchObject({ outdated: 0 });
    expect(requirements?.find(({ id }) => id === '3.3')).toMatchObject({ outdated: 1 });
    expect(code).toBe(0);
  });

  it('puts two copies of one unit together and counts nothing twice', async () => {
    const place = await district();
    await place.at('one', 'record', '1.1', '--add', '1', '--on', '2023-06-01');
    cpSync(place.path('one'), place.path('copy'), { recursive: true });
    await place.at('one', 'record', '2.1', '--done', '--on', '2023-06-01');
    await place.at('copy', 'record', '2.2', '--done', '--on', '2023-06-01');
    const { unit } = await json(place, '../one', '../copy');
    expect(unit('实验小学')).toMatchObject({ entries: 3, completion: expect.objectContaining({ done: 2 }) });
  });

  it('leaves nothing behind in the packet’s folder or among the temporary files of the bureau', async () => {
    const place = await district();
    await place.at('one', 'record', '2.1', '--done', '--on', '2023-06-01');
    await place.at('one', 'export', '-o', '../in/a.zip');
    await place.at('bureau', 'rollup', '../in');
    const { readdirSync } = await import('node:fs');
    expect(readdirSync(place.path('in'))).toEqual(['a.zip']);
    expect(readdirSync(place.path('bureau')).filter((name) => name.startsWith('.opened'))).toEqual([]);
  });

  it.each(['md', 'csv', 'json', 'xlsx', 'html'])('writes %s, the same twice', async (ending) => {
    const place = await district();
    await place.at('one', 'record', '2.1', '--done', '--on', '2023-06-01');
    await place.at('bureau', 'rollup', '../one', '-o', `a.${ending}`);
    await place.at('bureau', 'rollup', '../one', '-o', `b.${ending}`);
    const [a, b] = ['a', 'b'].map((name) => readFileSync(place.path('bureau', `${name}.${ending}`)));
    expect(a?.equals(b ?? Buffer.alloc(0))).toBe(true);
    expect(a?.length).toBeGreaterThan(500);
  });

  it.each([
    ['item', '2.1'],
    ['group', '东城街道'],
    ['lead', '（未写明）'],
  ])('is laid out by %s', async (view, named) => {
    const place = await district();
    expect(await place.at('bureau', 'rollup', '--by', view, '-f', 'csv', '--no-bom')).toContain(named);
  });

  it('holds the name of a file against what it says inside', async () => {
    const place = await district();
    await place.at('one', 'record', '2.1', '--done', '--on', '2023-06-01');
    await place.at('one', 'export', '-o', '../in/第二小学.zip');
    const { unit } = await json(place, '../in');
    expect(unit('第二小学')).toMatchObject({ report: 'broken', why: expect.stringContaining('“实验小学”') });
    expect(unit('实验小学')).toMatchObject({ report: 'silent', completion: expect.objectContaining({ done: 0 }) });
  });

  it('says where several packets of one unit were put together', async () => {
    const place = await district();
    await place.at('one', 'record', '2.1', '--done', '--on', '2023-06-01');
    cpSync(place.path('one'), place.path('copy'), { recursive: true });
    expect((await json(place, '../one', '../copy')).err).toContain('实验小学 有几份，已合在一起：../one、../copy');
  });

  it('knows the verdicts of its own reviews beside the packets, and nobody else’s acceptance', async () => {
    const place = await district();
    await place.at('one', 'record', '2.1', '--done', '--on', '2023-06-01');
    await place.at('one', 'record', '2.2', '--done', '--on', '2023-06-01');
    await place.at('one', 'export', '-o', '../in/a.zip');
    await place.at('bureau', 'review', '../in/a.zip', '--id', '2.1', '--return', '没有签到表');
    await place.at('bureau', 'review', '实验小学', '--id', '2.2', '--accept');
    expect((await json(place, '../in/a.zip')).unit('实验小学')).toMatchObject({
      completion: expect.objectContaining({ done: 1 }),
      requirements: expect.arrayContaining([expect.objectContaining({ id: '2.2', accepted: true })]),
    });
    // The school hands in what a computer that calls itself the reviewer's has accepted.
    await place.at('two', 'record', '2.1', '--done', '--on', '2023-06-01');
    cpSync(place.path('bureau', 'units.yaml'), place.path('in', 'units.yaml'));
    await place.at('in', 'init', '--unit', '区教育局', '--recorder', '赵科员');
    await place.at('in', 'review', '../two', '--id', '2.1', '--accept');
    await place.at('two', 'export', '-o', '../in/b.zip');
    const forged = (await json(place, '../in/b.zip')).unit('第二小学');
    expect(forged?.requirements.find(({ id }) => id === '2.1')).toMatchObject({ status: 'done', accepted: false });
  });

  it('does not take a copy that is kept for a report of this time', async () => {
    const place = await district();
    await place.at('one', 'record', '2.1', '--done', '--on', '2023-06-01');
    await place.at('one', 'export', '-o', '../in/a.zip');
    await place.at('bureau', 'review', '../in/a.zip', '--id', '2.1', '--accept');
    expect((await json(place, '../two')).unit('实验小学')).toMatchObject({
      report: 'silent',
      completion: expect.objectContaining({ done: 0 }),
    });
    expect((await json(place)).unit('实验小学')).toMatchObject({
      report: 'unsubmitted',
      completion: expect.objectContaining({ done: 1 }),
    });
  });

  /** A district whose first school has sent two records and a signed report, and the line of its ledger. */
  async function sent() {
    const place = await district();
    await place.at('one', 'record', '2.1', '--done', '--on', '2023-06-01');
    await place.at('one', 'record', '2.2', '--done', '--on', '2023-06-01');
    await place.at('one', 'submit', '--period', 'Y1', '--signed', '孙校长', '--yes');
    const ledger = place.path('one', '.plan', 'ledger', 'party-governance-2023');
    const [name = ''] = readdirSync(ledger);
    return { place, file: join(ledger, name), name };
  }

  it.each<[string, (text: string) => string, RegExp]>([
    ['its last line cut', (text) => text.slice(0, -30), /:3 没有写完整/],
    ['a line that is none', (text) => `${text}what?\n`, /:4 读不懂/],
    ['an entry altered', (text) => text.replace('"2.1"', '"2.3"'), /:1 写下之后被改动过/],
    ['a line less', (text) => text.slice(text.indexOf('\n') + 1), /:1 与上一行接不上/],
  ])(
    'sets apart a ledger with %s, in a packet as in a folder, in a review as in the table',
    async (_, change, words) => {
      const { place, file, name } = await sent();
      await place.at('one', 'export', '-o', '../in/honest.zip');
      const honest = place.path('in', 'honest.zip');
      const head = harmlessJson(await unpackPacket(honest, 'party-governance-2023', temporaryHome(), nodeDisk));
      const damaged = change(readFileSync(file, 'utf8'));
      writeFileSync(file, damaged);
      const parts = [
        { name: 'packet.json', content: head },
        { name: `ledger/party-governance-2023/${name}`, content: damaged },
      ];
      writeFileSync(honest, zipOf(parts));
      for (const source of ['../in', '../one']) {
        const { unit, code } = await json(place, source);
        expect(unit('实验小学')).toMatchObject({ report: 'broken', why: expect.stringMatching(words) });
        expect(code).toBe(1);
        const { out } = await place.run('bureau', 'rollup', source);
        expect(out).toMatch(/## 一、[^\n]*\n\n[^\n]*\n[^\n]*\n\| 实验小学 \| 不能用 \|/);
      }
      for (const source of ['../in/honest.zip', '../one']) {
        const { code, err } = await place.run('bureau', 'review', source, '--id', '2.1', '--accept');
        expect(code).toBe(1);
        expect(err).toMatch(words);
      }
      expect((await place.run('one', 'merge', '../in/honest.zip')).err).toMatch(words);
    },
  );

  it('names what cannot be used where it would have read as silence', async () => {
    const { place, name } = await sent();
    await place.at('one', 'export', '-o', '../in/a.zip');
    const bytes = readFileSync(place.path('in', 'a.zip'));
    writeFileSync(place.path('in', 'a.zip'), bytes.subarray(0, bytes.length - 30));
    cpSync(place.path('in', 'a.zip'), place.path('in', '微信文件'));
    mkdirSync(place.path('in', '新三小'));
    mkdirSync(place.path('in', '第二小学'));
    const ledger = place.path('in', '第二小学', '.plan', 'ledger', 'party-governance-2023');
    mkdirSync(join(ledger, name), { recursive: true });
    cpSync(place.path('two', '.plan', 'config.yaml'), place.path('in', '第二小学', '.plan', 'config.yaml'));
    const { unit, apart, code } = await json(place, '../in');
    expect(code).toBe(1);
    expect(apart.map(({ file }) => file)).toEqual(['../in/a.zip', '../in/微信文件']);
    expect(unit('新三小')).toMatchObject({ report: 'broken', why: expect.stringContaining('文件夹是空的') });
    expect(unit('第二小学')).toMatchObject({ report: 'broken', why: expect.stringContaining(name) });
    const { out } = await place.run('bureau', 'rollup', '../in');
    expect(out).toContain('| （对不上单位） | 不能用 | ../in/a.zip 不能用：它不是完好的 zip 文件');
  });

  it('finds a packet some folders deeper, unpacked or in another zip, and believes the folder’s name', async () => {
    const { place } = await sent();
    mkdirSync(place.path('in', '东城', '实验小学'), { recursive: true });
    await place.at('one', 'export', '-o', '../in/东城/实验小学/a.zip');
    mkdirSync(place.path('in', '第二小学'));
    await place.at('two', 'record', '2.1', '--done', '--on', '2023-06-01');
    await place.at('two', 'export', '-o', '../in/第二小学/b.zip');
    const packet = readFileSync(place.path('in', '第二小学', 'b.zip'));
    writeFileSync(place.path('in', '第二小学', 'b.zip'), zipOf([{ name: '材料/b.zip', content: packet }]));
    const { units, apart, code } = await json(place, '../in');
    expect(units.map(({ report }) => report)).toEqual(['unsubmitted', 'submitted', 'unsubmitted', 'silent']);
    expect([apart, code]).toEqual([[], 0]);
  });

  it('reads several packets, or a school’s whole folder, in one zip', async () => {
    const { place } = await sent();
    await place.at('one', 'export', '-o', '../a.zip');
    await place.at('two', 'record', '2.1', '--done', '--on', '2023-06-01');
    await place.at('two', 'export', '-o', '../b.zip');
    const both = zipOf(
      ['a.zip', 'b.zip'].map((name) => ({ name: `交来的/${name}`, content: readFileSync(place.path(name)) })),
    );
    writeFileSync(place.path('in', '全部.zip'), both);
    const { unit, apart, code } = await json(place, '../in');
    expect(unit('实验小学')).toMatchObject({ report: 'submitted', sources: ['../in/全部.zip/交来的/a.zip'] });
    expect(unit('第二小学')).toMatchObject({ report: 'unsubmitted' });
    expect([apart, code]).toEqual([[], 0]);
  });

  it('takes what lies beside a ledger in a school’s folder for no fault of it', async () => {
    const { place } = await sent();
    mkdirSync(place.path('in', '实验小学', '照片'), { recursive: true });
    await place.at('one', 'export', '-o', '../in/实验小学/a.zip');
    writeFileSync(place.path('in', '实验小学', '照片', '签到表.jpg'), 'x');
    writeFileSync(place.path('in', '实验小学', '报告.docx'), 'x');
    writeFileSync(place.path('in', '实验小学.docx'), 'x');
    writeFileSync(place.path('in', '第二小学.docx'), 'x');
    const { unit, apart, code } = await json(place, '../in');
    expect([unit('实验小学')?.report, apart]).toEqual(['submitted', []]);
    expect(unit('第二小学')).toMatchObject({ report: 'broken', why: expect.stringContaining('第二小学.docx') });
    expect(code).toBe(1);
  });

  it('names both ids of a unit that had its own before it was listed, and what to write', async () => {
    const { place } = await sent();
    const list = unitList.replace('- { name: 实验小学', '- { id: shiyan, name: 实验小学');
    writeFileSync(place.path('bureau', 'units.yaml'), list);
    const { unit, code } = await json(place, '../one');
    const own = unitIdFor('实验小学');
    expect(unit('实验小学')).toMatchObject({ report: 'broken', why: expect.stringContaining('编号是 shiyan') });
    expect(unit('实验小学')?.why).toContain(`id: ${own}`);
    expect(code).toBe(1);
    writeFileSync(place.path('bureau', 'units.yaml'), list.replace('id: shiyan', `id: ${own}`));
    expect((await json(place, '../one')).unit('实验小学')).toMatchObject({ report: 'submitted' });
  });

  it('sets apart a folder whose ledger is of another plan only', async () => {
    const { place } = await sent();
    const ledgers = place.path('one', '.plan', 'ledger');
    renameSync(join(ledgers, 'party-governance-2023'), join(ledgers, 'party-governance-2022'));
    expect((await json(place, '../one')).unit('实验小学')).toMatchObject({
      report: 'broken',
      why: expect.stringContaining('party-governance-2022'),
    });
  });

  it('refuses a source that is not there, before anything is read', async () => {
    const place = await district();
    const { code, err } = await place.run('bureau', 'rollup', '../nowhere.zip');
    expect([code, err]).toEqual([2, expect.stringContaining('nowhere.zip')]);
  });
});

describe('--unit', () => {
  it('records in the copy of a unit of the district, under one’s own name, and reads there', async () => {
    const place = await district();
    await place.at('bureau', 'record', '2.1', '--done', '--on', '2023-06-01', '--unit', '第三小学');
    const log = await place.at('bureau', 'log', '--json', '--unit', 'third');
    expect(JSON.parse(log)).toMatchObject({ unit: 'third', by: '赵科员', requirement: '2.1' });
    expect(await place.at('bureau', 'log', '--json')).toBe('');
    expect(await place.at('bureau', 'log', '--json', '--dir', 'units/third')).toBe(log);
    expect((await json(place)).unit('新三小')).toMatchObject({
      report: 'unsubmitted',
      completion: expect.objectContaining({ done: 1 }),
    });
  });

  it('names the nearest where the list has no such unit', async () => {
    const place = await district();
    const { code, err } = await place.run('bureau', 'status', '--unit', '第二小校');
    expect([code, err]).toEqual([2, expect.stringContaining('第二小学')]);
  });

  it('asks for a list where there is none', async () => {
    const place = await district();
    const { code, err } = await place.run('one', 'status', '--unit', '第二小学');
    expect([code, err]).toEqual([2, expect.stringContaining('units.yaml')]);
  });
});

describe('plan init with a list of units', () => {
  it('takes id and kind from the list, by a former name too', async () => {
    const place = await district();
    mkdirSync(place.path('three'));
    writeFileSync(place.path('three', 'units.yaml'), unitList);
    await place.at('three', 'init', '--unit', '第三小学', '--recorder', '钱老师');
    const settings = readFileSync(place.path('three', '.plan', 'config.yaml'), 'utf8');
    expect(settings).toContain('unit: { id: "third", name: "新三小", kind: "school" }');
  });

  it('does not let a kind stand against the list', async () => {
    const place = await district();
    mkdirSync(place.path('three'));
    writeFileSync(place.path('three', 'units.yaml'), unitList);
    const { code, err } = await place.run(
      'three',
      'init',
      '--unit',
      'third',
      '--kind',
      'bureau',
      '--recorder',
      '钱老师',
    );
    expect([code, err]).toEqual([2, expect.stringContaining('--kind')]);
  });

  it('takes a copy that is kept of a unit with records of another plan only for silence, not for another plan’s report', async () => {
    const place = await district();
    await place.at('one', 'record', '2.1', '--done', '--on', '2023-06-01');
    await place.at('one', 'export', '-o', '../in/a.zip');
    await place.at('bureau', 'inbox', '../in', '--yes');
    const plan = readFileSync(new URL('../../../plans/party-governance-2023.yaml', import.meta.url), 'utf8');
    writeFileSync(place.path('bureau', 'other.yaml'), plan.replace('id: party-governance-2023', 'id: another-plan'));
    const { code, out } = await place.run('bureau', 'rollup', '--plan', 'other.yaml', '-f', 'json');
    const { units } = JSON.parse(out);
    expect([code, units.map(({ report }: { report: string }) => report)]).toEqual([
      0,
      ['unsubmitted', 'silent', 'silent', 'silent'],
    ]);
  });
});
