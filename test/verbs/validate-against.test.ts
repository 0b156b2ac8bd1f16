import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { planOf } from '../support/plan-text.ts';
import { environmentIn, runPlan, temporaryHome } from '../support/program.ts';

// Each starts git several times, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const study = 'id: "1.1", text: 专题学习研究意识形态工作, target: { at-least: 2, unit: 次 }';
const scheme = 'id: "1.2", text: 出台实施方案';

/** A repository whose first commit, `first`, has `before` as 计划/a.yaml; git reads nobody's own settings. */
function repositoryWith(before: string | Uint8Array): {
  readonly home: string;
  readonly git: (...args: string[]) => void;
} {
  const home = temporaryHome();
  const env = { ...environmentIn(home), GIT_CONFIG_NOSYSTEM: '1' };
  const git = (...args: string[]) => void execFileSync('git', args, { cwd: home, env, stdio: 'pipe' });
  const commit = (message: string) => {
    git('add', '-A');
    git('-c', 'user.name=王', '-c', 'user.email=w@example.cn', 'commit', '-q', '--no-gpg-sign', '-m', message);
  };
  mkdirSync(join(home, '计划'));
  writeFileSync(join(home, '计划/a.yaml'), before);
  git('init', '-q');
  commit('first');
  git('tag', 'first');
  return { home, git };
}

interface Found {
  readonly code: string;
  readonly line: number;
  readonly path: string;
}

async function found(home: string, ...args: readonly string[]): Promise<string[]> {
  const { out, err } = await runPlan(home, ['validate', ...args, '-f', 'json']);
  expect(err).toBe('');
  const { diagnostics } = JSON.parse(out) as { diagnostics: Found[] };
  return diagnostics.map(({ code, line, path }) => `${line} ${code} ${path}`);
}

describe('validate --against a revision', () => {
  it('finds ids removed, reused, and duties changed since then', async () => {
    const { home } = repositoryWith(planOf(study, scheme, 'id: "1.3", text: 评选优秀党建品牌'));
    const now = planOf(study.replace('at-least: 2', 'at-least: 4'), 'id: "1.3", text: 集中宣讲');
    writeFileSync(join(home, '计划/a.yaml'), now);
    expect(await found(home, '计划/a.yaml', '--against', 'HEAD')).toEqual([
      '13 id-removed sections[0].items[0].requirements',
      '14 duty-changed sections[0].items[0].requirements[0].target',
      '15 id-reused sections[0].items[0].requirements[1].id',
    ]);
  });

  it('finds other days of the terms in what is due by them, and in nothing else', async () => {
    const termly = 'id: "1.3", text: 召开家长会, target: { at-least: 1, unit: 次, every: term }';
    const planIn = (to: string) =>
      planOf(study, termly).replace('units:', `terms: [{ from: 2024-02-19, to: ${to} }]\nunits:`);
    const { home } = repositoryWith(planIn('2024-07-05'));
    writeFileSync(join(home, '计划/a.yaml'), planIn('2024-06-28'));
    expect(await found(home, '计划/a.yaml', '--against', 'HEAD')).toEqual([
      '16 duty-changed sections[0].items[0].requirements[1].target',
    ]);
  });

  it('says which records that concerns', async () => {
    const { home } = repositoryWith(planOf(study, scheme));
    writeFileSync(join(home, '计划/a.yaml'), planOf(study.replace('at-least: 2', 'at-least: 4')));
    const { code, out } = await runPlan(home, ['validate', '计划/a.yaml', '--against', 'first']);
    expect(code).toBe(0);
    expect(out).toContain('原来的要求 1.2“出台实施方案”不见了，记在它名下的台账记录将不再算数 [id-removed]');
    expect(out).toContain('要求 1.1 的目标改了，以前的记录会显示“需复核” [duty-changed]');
    expect((await runPlan(home, ['validate', '计划/a.yaml', '--against', 'first', '--strict'])).code).toBe(1);
  });

  it('finds nothing where only layout, order, punctuation and what is no duty changed', async () => {
    const { home } = repositoryWith(planOf(study, scheme));
    writeFileSync(
      join(home, '计划/a.yaml'),
      planOf(`${scheme}。`, `${study}, lead: 宣传科`, 'id: "1.3", text: 新的一条').replace('title: 乙', 'title: 丙'),
    );
    expect(await found(home, '计划/a.yaml', '--against', 'HEAD')).toEqual([]);
  });

  it('compares each file with itself, from any folder, and takes a new file as it is', async () => {
    const { home } = repositoryWith(planOf(study, scheme));
    writeFileSync(join(home, '计划/a.yaml'), planOf(study));
    writeFileSync(join(home, '计划/b.yaml'), planOf(scheme).replace('id: "1.2"', 'id: "1.1"'));
    expect(await found(join(home, '计划'), '.', '--against', 'HEAD')).toEqual([
      '13 id-removed sections[0].items[0].requirements',
    ]);
  });

  it('takes a file that was moved since for a new one', async () => {
    const { home } = repositoryWith(planOf(study, scheme));
    renameSync(join(home, '计划/a.yaml'), join(home, '计划/[c].yaml'));
    expect(await found(home, '计划/[c].yaml', '--against', 'HEAD')).toEqual([]);
  });

  it('waits with it until the plan can be read whole: what cannot be read would look removed', async () => {
    const { home } = repositoryWith(planOf(study, scheme));
    writeFileSync(join(home, '计划/a.yaml'), planOf(study, 'text: 出台实施方案'));
    expect(await found(home, '计划/a.yaml', '--against', 'HEAD')).toEqual([
      '15 missing-key sections[0].items[0].requirements[1]',
    ]);
  });

  it('notes an earlier version that is no plan, and goes on', async () => {
    const { home } = repositoryWith(planOf('id: 1.10, text: 学习'));
    writeFileSync(join(home, '计划/a.yaml'), planOf('id: "1.10", text: 学习'));
    expect(await found(home, '计划/a.yaml', '--against', 'HEAD')).toEqual(['1 earlier-unreadable ']);
  });

  it('can be switched off with a reason, which is unused only where something was compared', async () => {
    const { home } = repositoryWith(planOf(study, scheme));
    const kept = `# plan-disable id-removed: 上级已取消这项要求\n${planOf(study)}`;
    writeFileSync(join(home, '计划/a.yaml'), kept);
    expect(await found(home, '计划/a.yaml', '--against', 'HEAD')).toEqual([]);
    expect(await found(home, '计划/a.yaml')).toEqual([]);
    writeFileSync(join(home, '计划/a.yaml'), kept.replace(planOf(study), planOf(study, scheme)));
    expect(await found(home, '计划/a.yaml', '--against', 'HEAD')).toEqual(['1 unused-switch-off ']);
  });

  it('asks the repository of the file, also where a hook of git runs it', async () => {
    const { home } = repositoryWith(planOf(study, scheme));
    writeFileSync(join(home, '计划/a.yaml'), planOf(study));
    const env = { GIT_DIR: '.git', GIT_INDEX_FILE: 'nowhere' };
    const { code, out } = await runPlan(home, ['validate', '计划/a.yaml', '--against', 'HEAD'], { env });
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('[id-removed]') });
  });

  it('says so where there is no git', async () => {
    const { home } = repositoryWith(planOf(study));
    const env = { PATH: home, Path: home };
    const { code, err } = await runPlan(home, ['validate', '计划/a.yaml', '--against', 'HEAD'], { env });
    expect({ code, err }).toEqual({ code: 3, err: expect.stringContaining('找不到 git') });
  });

  it.each(['no-such-branch', '--upload-pack=touch x', 'HEAD:计划/a.yaml', ''])(
    'refuses “%s”, which is no revision',
    async (revision) => {
      const { home } = repositoryWith(planOf(study));
      const { code, err } = await runPlan(home, ['validate', '计划/a.yaml', `--against=${revision}`]);
      expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(`--against 的“${revision}”不是文件`) });
    },
  );

  it.each([
    ['the file', 'HEAD:计划/a.yaml'],
    ['its folder', 'HEAD:计划'],
  ])('in a partial clone without %s runs and fetches nothing, and takes it for no new file', async (_what, named) => {
    const { home, git } = repositoryWith(planOf(study, scheme));
    const object = execFileSync('git', ['rev-parse', named], { cwd: home }).toString().trim();
    writeFileSync(join(home, '计划/a.yaml'), planOf(study));
    rmSync(join(home, '.git/objects', object.slice(0, 2), object.slice(2)));
    const trap = `touch ${join(home, 'ran')}; false`;
    for (const [key, value] of [
      ['core.repositoryFormatVersion', '1'],
      ['extensions.partialClone', 'origin'],
      ['remote.origin.url', 'ssh://nobody@127.0.0.1:1/x'],
      ['remote.origin.promisor', 'true'],
      ['core.sshCommand', trap],
      ['core.fsmonitor', trap],
      ['core.pager', trap],
      ['protocol.allow', 'always'],
    ] as const)
      git('config', key, value);
    const { code, err } = await runPlan(home, ['validate', '计划/a.yaml', '--against', 'HEAD']);
    expect({ code, err }).toEqual({ code: 3, err: expect.stringContaining('不在这台电脑的 git 仓库里') });
    expect(existsSync(join(home, 'ran'))).toBe(false);
  });

  it('refuses one where there is no repository', async () => {
    const home = temporaryHome();
    writeFileSync(join(home, 'a.yaml'), planOf(study));
    expect((await runPlan(home, ['validate', 'a.yaml', '--against', 'HEAD'])).code).toBe(2);
  });
});

describe('validate --against a file', () => {
  it('compares one plan with it, no repository needed', async () => {
    const home = temporaryHome();
    writeFileSync(join(home, 'old.yaml'), planOf(study, scheme));
    writeFileSync(join(home, 'new.yaml'), planOf(study));
    expect(await found(home, 'new.yaml', '--against', 'old.yaml')).toEqual([
      '13 id-removed sections[0].items[0].requirements',
    ]);
  });

  it('refuses to compare several with one', async () => {
    const home = temporaryHome();
    for (const name of ['old.yaml', 'a.yaml', 'b.yaml']) writeFileSync(join(home, name), planOf(study));
    const { code, err } = await runPlan(home, ['validate', 'a.yaml', 'b.yaml', '--against', 'old.yaml']);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('只能与一个计划文件比较') });
  });
});

describe('validate -f markdown, the text of a comment on a pull request', () => {
  it('says how many records of all ledgers of the repository the change concerns', async () => {
    const { home } = repositoryWith(planOf(study, scheme));
    for (const [index, school] of ['甲校', '乙校'].entries()) {
      const folder = join(home, '学校', school);
      mkdirSync(folder, { recursive: true });
      await runPlan(folder, [
        'init',
        '--unit',
        school,
        '--kind',
        'school',
        '--recorder',
        '王',
        '--plan',
        '../../计划/a.yaml',
      ]);
      for (const id of ['1.1', '1.1', '1.2'].slice(index)) {
        const call = ['record', id, ...(id === '1.1' ? ['--add', '1'] : ['--done']), '--on', '2024-03-08'];
        expect(await runPlan(folder, [...call, '--plan', '../../计划/a.yaml'])).toMatchObject({ code: 0 });
      }
    }
    const call = ['validate', '计划/a.yaml', '--against', 'first', '-f', 'markdown'];
    expect((await runPlan(home, call)).out).toContain('\n\n照这样改，这个仓库的台账里没有要重新确认的记录。\n');
    writeFileSync(join(home, '计划/a.yaml'), planOf(study.replace('at-least: 2', 'at-least: 4')));
    const { out } = await runPlan(home, call);
    expect(out).toContain('台账里有 3 条记录要重新确认（1.1）');
    expect(out).toContain('台账里有 2 条记录在计划里找不到对应的要求（1.2）');
    expect(out).toMatch(/^#### 与原先相比$/m);
    expect(out).toMatch(/^- 计划\/a.yaml:\d+ \*\*警告\*\* .*1\.2.* \\\[id-removed\\\]$/m);
    expect(out).toMatch(/^- 计划\/a.yaml:\d+ \*\*警告\*\* .* \\\[duty-changed\\\]$/m);
  });

  it('tells of no ledgers where nothing is compared, and lets no text become Markdown', async () => {
    const { home } = repositoryWith(planOf(study));
    writeFileSync(join(home, '计划/a.yaml'), planOf('id: "1.1", text: "**学习** <b>|", tarrget: 1'));
    const { out } = await runPlan(home, ['validate', '计划/a.yaml', '-f', 'markdown']);
    expect(out).not.toMatch(/台账|<b>/);
    expect(out).toMatch(/^### 计划检查：/);
  });
});
