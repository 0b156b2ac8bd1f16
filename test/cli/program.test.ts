import { describe, expect, it } from 'vitest';
import { verbsFor } from '../../src/cli/program.ts';
import { verbs } from '../../src/cli/verbs.ts';
import { maskPassword } from '../../src/core/text/private/mask-password.ts';
import { displayWidth } from '../../src/screens/text.ts';
import { cpuTime } from '../support/cpu-time.ts';
import { runPlan, schoolFolder, temporaryHome } from '../support/program.ts';

const namesFor = (...args: string[]): string[] => verbsFor(args).map(({ name }) => name);
const all = verbs.map(({ name }) => name);

describe('the verbs made for a call', () => {
  it('are the one that is called, wherever options stand', () => {
    expect(namesFor('status')).toEqual(['status']);
    expect(namesFor('--lang', 'en', '--dir', 'x', 'validate', 'a.yaml', '-f', 'json')).toEqual(['validate']);
  });

  it('are also those that the call only mentions: which is meant is for the parser to say', () => {
    expect(namesFor('show', 'log')).toEqual(['show', 'log']);
  });

  it.each([[], ['stauts'], ['--lang', 'en'], ['--help'], ['-h'], ['help', 'status'], ['status', '--help']])(
    'are all where help or a nearest name may be wanted: %s %s %s',
    (...args) => {
      expect(namesFor(...args)).toEqual(all);
    },
  );
});

describe('a password in an address that stands where something else is expected', () => {
  const address = 'postgres://u:PW-secret@127.0.0.1:1/db?password=PW-second';
  const calls = [
    ...[
      'rollup',
      'merge',
      'review',
      'validate',
      'check',
      'import',
      'store',
      'show',
      'record',
      'list',
      'diff',
      'explain',
    ],
    ...['evidence', 'export', 'archive', 'completion', 'help', 'status', 'doctor', 'calendar', 'next', 'sync', 'menu'],
  ].map((verb) => [verb, address]);
  const others = [
    ['store', 'init', address],
    [address],
    ['status', '--plan', address],
    ['status', '--dir', address],
    ['report', '--template', address],
    ['report', '-o', address],
    ['rollup', address, '-f', 'json'],
    ['check', '--answers', address],
    ['check', '--only', address],
    ['review', '--draft', address],
    [`--${address}`],
    ['validate', '-f', 'sarif', address],
    ['validate', '-f', 'json', address],
    ['validate', '-f', 'junit', address],
    ['validate', '-f', 'github', address],
    ['validate', '--against', address],
    ['record', '1.1', '--done', '--evidence', address],
    ['show', `${address}\u001b[31m`],
  ];

  it.each([...calls, ...others].map((args) => [args.join(' '), args] as const))(
    'is not said: %s',
    async (_shown, args) => {
      for (const home of [temporaryHome(), await schoolFolder()]) {
        const { out, err } = await runPlan(home, args);
        expect(`${out}${err}`).not.toContain('PW-');
      }
    },
  );

  it('is masked, and the rest of the address said', async () => {
    const { code, err } = await runPlan(temporaryHome(), ['show', address]);
    expect(code).toBe(2);
    expect(err).toContain('postgres://u:…@127.0.0.1:1/db?password=…');
  });

  it('leaves texts alone that hold none, and long ones in time', () => {
    for (const text of ['a@b.cn', 'https://example.cn/a@b', 'C:/a/b', '10:30 // 甲@乙', 'https://h:80/x']) {
      expect(maskPassword(text)).toBe(text);
    }
    expect(maskPassword('https://u:p@ss@h/x、http://h/')).toBe('https://u:…@h/x、http://h/');
    const time = cpuTime(() => {
      for (const piece of ['a', 'a:/', 'a://b:', '@', '%3A', '?password=']) maskPassword(`${piece.repeat(20_000)} /@`);
    });
    expect(time).toBeLessThan(3000);
  });
});

describe('a call of the program', () => {
  it('names the nearest of all verbs where one is misspelt', async () => {
    for (const name of all.filter((each) => each.length > 4)) {
      const { code, err } = await runPlan(temporaryHome(), [`${name}x`]);
      expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(`plan ${name}`) });
    }
  });

  it('suggests help, too, and names what is missing in the language of the reader', async () => {
    const home = temporaryHome();
    expect((await runPlan(home, ['hlep'])).err).toContain('plan help');
    for (const { name, arguments: asked = '' } of verbs.filter((verb) => verb.arguments?.startsWith('<'))) {
      const { code, err } = await runPlan(home, [name]);
      const first = /^<(\w+)>/.exec(asked)?.[1] ?? '';
      expect({ name, code, err }).toEqual({ name, code: 2, err: expect.stringContaining(`plan ${name} 后面还要写`) });
      expect(err).not.toContain(`后面还要写${first}，`);
    }
  });

  it('lists all verbs in help, and shows that of one', async () => {
    const home = temporaryHome();
    for (const args of [['--help'], ['help'], ['status', '--help'], ['help', 'status']]) {
      const { code, out } = await runPlan(home, args);
      const shown = args.includes('status') ? ['--fail-on', 'plan status --json'] : all;
      expect(code, args.join(' ')).toBe(0);
      for (const name of shown) expect(out, args.join(' ')).toContain(name);
    }
  });

  it('takes a verb’s name as an argument of another', async () => {
    const { code, err } = await runPlan(temporaryHome(), ['explain', 'status']);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('status') });
  });
});

describe('help', () => {
  const helpOf = async (...args: string[]) => (await runPlan(temporaryHome(), [...args, '--help'])).out;

  it('says the words of the parser in the language too', async () => {
    expect(await helpOf()).toMatch(/^用法： plan \[选项\] \[命令\]\n/);
    expect(await helpOf()).toContain('  check [选项] [id] ');
    for (const name of all) expect(await helpOf(name)).not.toMatch(/options|command|choices|default|Usage|Arguments/);
    expect(await helpOf('--lang', 'en')).toMatch(/^Usage: plan \[options\] \[command\]\n/);
  });

  it('lists the choices of an option whose words do not', async () => {
    expect((await helpOf('report')).replaceAll(/\s+/g, '')).toContain('（可选md、csv、');
    expect((await helpOf('report', '--lang', 'en')).replaceAll(/\s+/g, ' ')).toContain('(one of md, csv, ');
    expect(await helpOf('check')).toContain('只看哪些：open 未完成，overdue 逾期，due 快到期，all 全部\n');
  });

  it.each(['zh', 'en'])('keeps within the window, in columns: %s', async (language) => {
    for (const args of [[], ...all.map((name) => [name])]) {
      const [laidOut = ''] = (await helpOf(...args, '--lang', language)).split(/\n(?:例子：|Examples:)\n/);
      expect(Math.max(...laidOut.split('\n').map(displayWidth)), args.join(' ')).toBeLessThanOrEqual(80);
    }
  });
});
