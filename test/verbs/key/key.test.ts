import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { district } from '../../support/district.ts';
import { runPlan, schoolFolder } from '../../support/program.ts';
import { scriptedPrompter } from '../../support/scripted-prompter.ts';

const signed = ['submit', '--period', 'Y1', '--signed', '张书记', '--yes'] as const;
const env = { PLAN_KEY_PASSPHRASE: '春风化雨桃李芬芳' };

interface Told {
  readonly key: { readonly key: string; readonly fingerprint: string } | null;
  readonly file: string;
  readonly reviewers: readonly { readonly fingerprint: string }[];
}

const told = async (home: string): Promise<Told> => JSON.parse((await runPlan(home, ['key', '--json'])).out);

describe('plan key', () => {
  it('says that there is none before the first report, and shows it then', async () => {
    const home = await schoolFolder();
    expect((await runPlan(home, ['key'])).out).toContain('还没有签名密钥');
    expect((await told(home)).key).toBeNull();
    await runPlan(home, signed);
    const { key } = await told(home);
    expect((await runPlan(home, ['key'])).out).toContain(`指纹：${key?.fingerprint}\n公钥：${key?.key}`);
  });

  it('goes to a second computer with a passphrase, and signs there by the same key', async () => {
    const [home, second] = [await schoolFolder(), await schoolFolder()];
    await runPlan(home, signed);
    expect((await runPlan(home, ['key', 'export', '-o', 'key.txt'], { env })).code).toBe(0);
    const sealed = readFileSync(join(home, 'key.txt'), 'utf8');
    expect(sealed).not.toContain('PRIVATE');
    writeFileSync(join(second, 'key.txt'), sealed);
    const wrong = await runPlan(second, ['key', 'import', 'key.txt'], {
      env: { PLAN_KEY_PASSPHRASE: '别的口令一二三四' },
    });
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('打不开 key.txt')]);
    expect((await runPlan(second, ['key', 'import', 'key.txt'], { env })).code).toBe(0);
    await runPlan(second, signed);
    expect((await told(second)).key).toEqual((await told(home)).key);
  });

  it('asks for the passphrase in a terminal, and for none that is short', async () => {
    const home = await schoolFolder();
    const short = await runPlan(home, ['key', 'export', '-o', 'key.txt'], { env: { PLAN_KEY_PASSPHRASE: '短' } });
    expect([short.code, short.err]).toEqual([2, expect.stringContaining('至少 8 个字符')]);
    expect((await runPlan(home, ['key', 'export', '-o', 'key.txt'])).code).toBe(2);
    const prompter = scriptedPrompter('春风化雨桃李芬芳');
    expect((await runPlan(home, ['key', 'export', '-o', 'key.txt'], { prompter })).code).toBe(0);
    expect((await runPlan(home, ['key', 'export', '-o', 'key.txt'], { env })).err).toContain('已经存在');
  });

  it('is not lost to another one without a word', async () => {
    const [home, second] = [await schoolFolder(), await schoolFolder()];
    await runPlan(home, ['key', 'export', '-o', join(second, 'key.txt')], { env });
    await runPlan(second, signed);
    const before = (await told(second)).key;
    const refused = await runPlan(second, ['key', 'import', 'key.txt'], { env });
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining(`指纹 ${before?.fingerprint}`)]);
    expect((await told(second)).key).toEqual(before);
    expect((await runPlan(second, ['key', 'import', 'key.txt', '--yes'], { env })).code).toBe(0);
    expect((await told(second)).key).toEqual((await told(home)).key);
  });

  it('that was lost is made anew, and is another', async () => {
    const home = await schoolFolder();
    await runPlan(home, signed);
    const { key, file } = await told(home);
    rmSync(file);
    expect((await runPlan(home, signed)).code).toBe(0);
    expect((await told(home)).key?.key).not.toBe(key?.key);
  });

  it.each([
    [['key', 'show'], '可用：export、import、trust'],
    [['key', 'export'], '请写明导出到哪个文件'],
    [['key', 'import'], '请写明从哪个文件导入'],
    [['key', 'trust'], '请写明哪一把密钥'],
    [['key', 'trust', '0000'], '“0000”'],
  ])('%s says what is missing', async (args, words) => {
    const { code, err } = await runPlan(await schoolFolder(), args, { env });
    expect([code, err]).toEqual([2, expect.stringContaining(words)]);
  });
});

describe('an acceptance that came back', () => {
  async function cameBack() {
    const place = await district();
    await place.at('one', 'record', '2.1', '--done', '--on', '2023-06-01');
    await place.at('one', 'record', '2.2', '--done', '--on', '2023-06-01');
    await place.at('one', 'export', '-o', '../in/a.zip');
    await place.at('bureau', 'review', '../in/a.zip', '--id', '2.1', '--accept');
    await place.at('bureau', 'review', '../in/a.zip', '--id', '2.2', '--return', '没有签到表');
    await place.at('bureau', 'export', '--unit', '实验小学', '-o', '../in/back.zip');
    const merged = await place.run('one', 'merge', '../in/back.zip');
    const { fingerprint = '' } = JSON.parse(await place.at('bureau', 'key', '--json')).key;
    const show = async (id: string) => (await place.run('one', 'show', id)).out;
    return { place, merged, fingerprint: String(fingerprint), show };
  }

  it('shows once its key was confirmed; what was returned shows at once', async () => {
    const { place, merged, fingerprint, show } = await cameBack();
    expect(merged.err).toContain(`plan key trust "${fingerprint}"`);
    expect(await show('2.1')).not.toContain('审核通过');
    expect(await show('2.2')).toContain('退回');
    const log = async () => (await place.run('one', 'log')).out;
    expect(await log()).toMatch(/2\.1 审核通过.*［密钥未确认］\n.*2\.2 退回 （原因：没有签到表）[^［]*\n/);
    await place.at('one', 'key', 'trust', fingerprint);
    expect(await show('2.1')).toContain('审核通过');
    expect(await log()).not.toContain('［密钥未确认］');
    expect((await place.run('one', 'key')).out).toContain(`已确认的审核人密钥：指纹 ${fingerprint}`);
  });

  it('is asked of in a terminal', async () => {
    const { place, show } = await cameBack();
    rmSync(place.path('one', '.plan/ledger'), { recursive: true });
    const prompter = scriptedPrompter(true);
    await runPlan(place.path('one'), ['merge', '../in/back.zip'], { prompter });
    expect(prompter.asked).toEqual([expect.stringContaining('有 1 条通过是 赵科员 签的')]);
    expect(await show('2.1')).toContain('审核通过');
  });
});

describe('plan rollup --trust', () => {
  async function handedIn() {
    const place = await district();
    await place.at('one', ...signed);
    await place.at('one', 'export', '-o', '../in/a.zip');
    const { key } = JSON.parse(await place.at('one', 'key', '--json'));
    return { place, key: key as { key: string; fingerprint: string } };
  }
  const list = (place: Awaited<ReturnType<typeof district>>) =>
    readFileSync(place.path('bureau', 'units.yaml'), 'utf8');

  it('lists a new key, and leaves all else of the list as it stands', async () => {
    const { place, key } = await handedIn();
    const before = `${list(place)}# 名单到此为止\n`;
    writeFileSync(place.path('bureau', 'units.yaml'), before);
    const refused = await place.run('bureau', 'rollup', '../in', '--trust');
    expect([refused.code, list(place)]).toEqual([2, before]);
    const { err, out } = await place.run('bureau', 'rollup', '../in', '--trust', '--yes');
    expect(err).toContain(`已登记：实验小学，指纹 ${key.fingerprint}`);
    expect(out).not.toContain('签名未登记');
    expect(list(place)).toBe(before.replace('东城街道 } }', `东城街道 }, keys: [${key.key}] }`));
    expect((await place.run('bureau', 'rollup', '../in', '--trust', '--yes')).err).toContain('没有要登记的密钥');
  });

  it('lists a second one beside the first after a yes in a terminal, in a list by lines too', async () => {
    const { place, key } = await handedIn();
    const first = `ed25519:${'A'.repeat(43)}`;
    const before = `format: 1\nunits:\n  - name: 实验小学\n    kind: school # 城区\n    keys:\n      - ${first} # 前任\n  - { id: b, name: 教育局, kind: bureau }\n`;
    writeFileSync(place.path('bureau', 'units.yaml'), before);
    await runPlan(place.path('bureau'), ['rollup', '../in', '--trust'], { prompter: scriptedPrompter(false) });
    expect(list(place)).toBe(before);
    await runPlan(place.path('bureau'), ['rollup', '../in', '--trust'], { prompter: scriptedPrompter(true) });
    expect(list(place)).toBe(before.replace('# 前任\n', `# 前任\n      - ${key.key}\n`));
  });
});
