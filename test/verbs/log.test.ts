import { describe, expect, it } from 'vitest';
import { runBuilt, runPlan, schoolFolder } from '../support/program.ts';

/** A school that recorded on three days. */
async function recorded(): Promise<string> {
  const home = await schoolFolder();
  for (const day of ['2023-03-08', '2023-06-01', '2023-06-02']) {
    const args = ['record', '1.1', '--add', '1', '--on', day, '--note', `在${day}`, '--yes'];
    expect(await runPlan(home, args, { now: `${day}T10:00:00.000+08:00` })).toMatchObject({ code: 0 });
  }
  return home;
}

describe('a long log', () => {
  it('is shown from a day on, or the latest of it', async () => {
    const home = await recorded();
    const days = async (...args: readonly string[]) => {
      const { out } = await runPlan(home, ['log', ...args], { now: '2023-06-30T10:00:00.000+08:00' });
      return out.match(/^\d{4}-\d\d-\d\d/gm);
    };
    expect(await days()).toEqual(['2023-03-08', '2023-06-01', '2023-06-02']);
    expect(await days('--since', '6月1日')).toEqual(['2023-06-01', '2023-06-02']);
    expect(await days('--limit', '1')).toEqual(['2023-06-02']);
    expect(await days('--since', '2023-03-01', '--limit', '2')).toEqual(['2023-06-01', '2023-06-02']);
    const [entry] = (await runPlan(home, ['log', '--json'])).out.split('\n').map((line) => line && JSON.parse(line));
    expect(await days('--writer', entry.writer)).toEqual(await days());
    expect(await days('--writer', entry.by)).toEqual(await days());
    expect(await days('--writer', '别人')).toBe(null);
    const { out } = await runPlan(home, ['log', '--json', '--limit', '1']);
    expect(out.trim().split('\n')).toHaveLength(1);
  });

  it.each(['0', '-1', 'x', '1.5', ''])('takes no %o as a number of entries', async (limit) => {
    const { code, err } = await runPlan(await schoolFolder(), ['log', `--limit=${limit}`]);
    expect([code, err]).toEqual([2, `--limit 要写一个正整数，如 20；“${limit}”不是。\n`]);
  });
});

describe('a long list of plans', () => {
  it('is cut to so many', async () => {
    const home = await schoolFolder();
    const { plans } = JSON.parse((await runPlan(home, ['list', '--json'])).out);
    expect(plans.length).toBeGreaterThan(1);
    expect(JSON.parse((await runPlan(home, ['list', '--json', '--limit', '1'])).out).plans).toEqual(plans.slice(0, 1));
    expect((await runPlan(home, ['list', '--limit', 'x'])).code).toBe(2);
  });
});

describe('every verb', () => {
  it('speaks the language of the folder, whether it needs a plan or not', async () => {
    const home = await schoolFolder();
    await runPlan(home, ['config', 'language', 'en']);
    const calls = [
      ['list'],
      ['explain', 'unquoted-id'],
      ['validate', 'none.yaml'],
      ['diff', 'a', 'b'],
      ['help', 'targets'],
    ];
    for (const args of calls) {
      const { out, err } = await runPlan(home, args);
      // A plan's own words are Chinese in either language.
      if (args[0] !== 'list') expect(`${out}${err}`.split('\n')[0]).toMatch(/^[\x20-\x7e]+$/);
      const inChinese = await runPlan(home, [...args, '--lang', 'zh']);
      expect(inChinese.out + inChinese.err).not.toBe(out + err);
    }
  });

  it('tells its results and troubles alone with --quiet', async () => {
    const home = await schoolFolder();
    expect((await runPlan(home, ['log'])).err).not.toBe('');
    expect(await runPlan(home, ['log', '--quiet'])).toEqual({ code: 0, out: '', err: '' });
    expect((await runPlan(home, ['show', 'none', '--quiet'])).err).not.toBe('');
  });

  it('asks nothing with --no-input, whoever sits there', async () => {
    const home = await schoolFolder();
    const prompter = new Proxy({} as never, {
      get: () => {
        throw new Error('it asks');
      },
    });
    const alone = await runPlan(home, ['undo']);
    expect(await runPlan(home, ['undo', '--no-input'], { prompter })).toEqual(alone);
  });

  it('tells its version with -v', async () => {
    const home = await schoolFolder();
    const version = await runBuilt(home, ['--version']);
    expect(await runBuilt(home, ['-v'])).toEqual(version);
    expect(version).toMatchObject({ code: 0, err: '' });
  });
});
