import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type District, district } from '../../support/district.ts';
import { type ZipPart, zipOf } from '../../support/zip.ts';

/** A bureau, and two schools each of which has recorded something and packed it; nothing is sent yet. */
async function packed() {
  const place = await district();
  await place.at('one', 'record', '2.1', '--done', '--on', '2023-06-01');
  await place.at('one', 'submit', '--period', 'Y1', '--signed', '孙校长', '--yes');
  await place.at('one', 'export', '-o', '../a.zip');
  await place.at('two', 'record', '2.2', '--done', '--on', '2023-06-01');
  await place.at('two', 'export', '-o', '../b.zip');
  const a = readFileSync(place.path('a.zip'));
  const b = readFileSync(place.path('b.zip'));
  return {
    place,
    a,
    b,
    put: (name: string, content: string | Uint8Array) => writeFileSync(place.path('in', name), content),
  };
}

/** Fills in a form: one duty is done, on this day. */
function fillIn(file: string, day: string): void {
  const rows = readFileSync(file, 'utf8').split('\r\n');
  const filled = rows.map((row) => {
    if (!row.startsWith('〔2.3〕')) return row;
    const cells = row.split(',');
    return [...cells.slice(0, 5), '是', '', day, ...cells.slice(8)].join(',');
  });
  writeFileSync(file, filled.join('\r\n'));
}

interface Inbox {
  readonly items: readonly {
    readonly file: string;
    readonly kind: string;
    readonly unit: { readonly name: string } | null;
    readonly usable: boolean;
    readonly takenIn: boolean;
    readonly why?: string;
  }[];
  readonly answers: readonly { readonly unit: { readonly name: string }; readonly text: string }[];
}

async function inbox(place: District, ...args: readonly string[]) {
  const { out, err, code } = await place.run('bureau', 'inbox', '../in', '--json', ...args);
  return { ...(JSON.parse(out) as Inbox), err, code };
}

describe('plan inbox', () => {
  it('says what each is and from whom, takes in what is sound, and drafts an answer to each sender', async () => {
    const { place, a, b, put } = await packed();
    put('a.zip', a);
    put('第二小学.zip', b.subarray(0, b.length - 40));
    const { code, out } = await place.run('bureau', 'inbox', '../in', '--yes');
    expect(code).toBe(1);
    expect(out).toContain('../in/a.zip：台账包，实验小学，记录 1 条，已由孙校长签字报送。可以收下。');
    expect(out).toContain('实验小学：收到你单位交来的材料（a.zip），记录 1 条，已由孙校长签字报送。');
    expect(out).toContain('第二小学：请重交，因为“第二小学.zip”不能用：它不是完好的 zip 文件，可能没有传完整。');
    expect((await place.at('bureau', 'log', '--json', '--unit', '实验小学')).split('\n')[0]).toContain('"2.1"');
    expect(existsSync(place.path('bureau', 'units', 'unit-second'))).toBe(false);
    const table = JSON.parse((await place.run('bureau', 'rollup', '-f', 'json')).out);
    expect(table.units[1]).toMatchObject({ name: '实验小学', report: 'submitted' });
  });

  it.each<[string, (a: Buffer, b: Buffer) => Uint8Array]>([
    [
      'zips in a zip in a zip',
      (a, b) =>
        zipOf([
          {
            name: 'x.zip',
            content: zipOf([
              { name: 'a.zip', content: a },
              { name: 'b.zip', content: b },
            ]),
          },
        ]),
    ],
    [
      'two packets beside macOS’s own files',
      (a, b) =>
        zipOf([
          { name: '__MACOSX/._a.zip', content: 'x' },
          { name: '.DS_Store', content: 'x' },
          { name: '收到/a.zip', content: a },
          { name: '收到/b.zip', content: b },
        ]),
    ],
    [
      'names in GBK and backslashes',
      (a, b) =>
        zipOf([
          { name: Buffer.concat([Buffer.from([0xb2, 0xc4, 0xc1, 0xcf]), Buffer.from('\\a.zip')]), content: a },
          { name: 'b\\b.zip', content: b },
        ]),
    ],
  ])('finds what lies in %s', async (_, wrap) => {
    const { place, a, b, put } = await packed();
    put('全部.zip', wrap(a, b));
    const { items, answers, code } = await inbox(place, '--yes');
    expect(items.map(({ unit, takenIn }) => [unit?.name, takenIn])).toEqual(
      expect.arrayContaining([
        ['实验小学', true],
        ['第二小学', true],
      ]),
    );
    expect(items).toHaveLength(2);
    expect(answers.map(({ unit }) => unit.name)).toEqual(['实验小学', '第二小学']);
    expect(code).toBe(0);
  });

  it('shows names as their sender wrote them', async () => {
    const { place, a, put } = await packed();
    const name = Buffer.concat([Buffer.from([0xb2, 0xc4, 0xc1, 0xcf]), Buffer.from('/a.zip')]);
    put(
      '全部.zip',
      zipOf([
        { name, content: a },
        { name: 'note.txt', content: 'x' },
      ]),
    );
    expect((await inbox(place)).items.map(({ file }) => file)).toContain('../in/全部.zip/材料/a.zip');
  });

  it('takes in an unpacked packet, a school’s own folder, and a form that bears its unit’s name', async () => {
    const { place } = await packed();
    await place.at('one', 'sheet', '-o', '../in/新三小.csv');
    fillIn(place.path('in', '新三小.csv'), '2023-06-01');
    cpSync(place.path('two'), place.path('in', '二小'), { recursive: true });
    const { items } = await inbox(place, '--yes');
    expect(items.map(({ kind, unit }) => [kind, unit?.name])).toEqual([
      ['ledger', '第二小学'],
      ['sheet', '新三小'],
    ]);
    expect(items.map(({ takenIn }) => takenIn)).toEqual([true, true]);
    expect(await place.at('bureau', 'log', '--json', '--unit', '新三小')).toContain('"2.3"');
  });

  it('takes in nothing unasked, and nothing of what is hostile', async () => {
    const { place, a, put } = await packed();
    put('a.zip', a);
    expect((await place.run('bureau', 'inbox', '../in')).code).toBe(2);
    expect(existsSync(place.path('bureau', 'units'))).toBe(false);
    for (const name of ['../evil.zip', '/tmp/evil.zip', 'x/../../evil.zip']) {
      put(
        'a.zip',
        zipOf([
          { name, content: a },
          { name: 'b.zip', content: a },
        ]),
      );
      const { items, code } = await inbox(place, '--yes');
      expect([code, items.map(({ why }) => why !== undefined)]).toEqual([1, [true]]);
    }
    let deep: Uint8Array = a;
    for (let depth = 0; depth < 8; depth += 1)
      deep = zipOf([
        { name: 'a.zip', content: deep },
        { name: 'x.txt', content: 'x' },
      ]);
    put('a.zip', deep);
    expect((await inbox(place, '--yes')).items.filter(({ usable }) => usable)).toEqual([]);
    expect(existsSync(place.path('bureau', 'units'))).toBe(false);
  });

  it('says what the bureau itself has to mend, and asks nobody to send that again', async () => {
    const { place, a, put } = await packed();
    put('a.zip', a);
    const list = place.path('bureau', 'units.yaml');
    writeFileSync(list, readFileSync(list, 'utf8').replace('{ name: 实验小学', '{ id: shiyan, name: 实验小学'));
    const { items, answers, code } = await inbox(place, '--yes');
    expect(items).toEqual([expect.objectContaining({ usable: false, why: expect.stringContaining('编号是 shiyan') })]);
    expect([answers, code]).toEqual([[], 1]);
  });

  it('asks for nothing again of whom something usable came, and says what of it was not taken in', async () => {
    const { place, a, b, put } = await packed();
    put('a.zip', a);
    put('实验小学.zip', b.subarray(0, b.length - 40));
    const [answer, ...others] = (await inbox(place, '--yes')).answers;
    expect(answer?.text).toMatch(
      /^实验小学：收到你单位交来的材料（a\.zip）.*另有材料没有收进：“实验小学\.zip”不能用：/,
    );
    expect([answer?.text, ...others].join()).not.toContain('请重交');
    expect((await inbox(place)).answers).toEqual([]);
  });

  it('names a form that is filled in wrongly, and takes nothing of it in', async () => {
    const { place } = await packed();
    await place.at('two', 'sheet', '-o', '../in/第二小学.csv');
    fillIn(place.path('in', '第二小学.csv'), '2033-06-01');
    const { items, answers, code, err } = await inbox(place, '--yes');
    expect(items).toEqual([expect.objectContaining({ kind: 'sheet', takenIn: false })]);
    expect(answers[0]?.text).toMatch(/^第二小学：请重交，因为.*第二小学\.csv/);
    expect(err).not.toContain('/tmp/');
    expect(code).toBe(1);
  });

  it.each<[string, (a: Buffer) => readonly ZipPart[], RegExp]>([
    ['a bomb', () => [{ name: 'x.csv', content: Buffer.alloc(16 << 20), packed: true }], /太大/],
    ['a link', (a) => [{ name: 'a.zip', content: a, mode: 0o120777 }], /普通文件/],
    ['a name twice', (a) => ['a.zip', 'a.zip'].map((name) => ({ name, content: a })), /同名/],
    ['names that one system takes for one', (a) => ['a.zip', 'A.ZIP'].map((name) => ({ name, content: a })), /同名/],
    ['a password', (a) => [{ name: 'a.zip', content: a, flags: 1, claims: a.length - 12 }], /密码/],
  ])('unpacks nothing of a zip with %s beside others', async (_, parts, words) => {
    const { place, a, put } = await packed();
    put('全部.zip', zipOf([{ name: 'ok.zip', content: a }, ...parts(a)]));
    const { items } = await inbox(place, '--yes');
    expect(items).toEqual([expect.objectContaining({ takenIn: false, why: expect.stringMatching(words) })]);
    expect(existsSync(place.path('bureau', 'units'))).toBe(false);
  });

  it('writes the answers to a file', async () => {
    const { place, a, put } = await packed();
    put('a.zip', a);
    await place.at('bureau', 'inbox', '../in', '--yes', '-o', '回复.txt');
    expect(readFileSync(place.path('bureau', '回复.txt'), 'utf8')).toMatch(/^实验小学：收到.*\n$/);
    mkdirSync(place.path('none'));
    const { code, out } = await place.run('bureau', 'inbox', '../none');
    expect([code, out]).toEqual([1, expect.stringContaining('文件夹是空的')]);
  });
});
