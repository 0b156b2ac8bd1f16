import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verbs } from '../../src/cli/verbs.ts';
import { globalOptions } from '../../src/options.ts';
import type { Choice, ChoiceQuestion, Prompter } from '../../src/screens/prompter.ts';
import { displayWidth } from '../../src/screens/text.ts';
import { helpMessages } from '../../src/words/areas/help/help.ts';
import { topicNames, topics } from '../../src/words/topics/topics.ts';
import { district } from '../support/district.ts';
import { wordsOf } from '../support/pages.ts';
import { runPlan, schoolFolder, temporaryHome } from '../support/program.ts';
import { paragraphOf, rowOf, wordFile } from '../support/word-template.ts';
import { workbookFile } from '../support/workbook-template.ts';

const src = resolve(import.meta.dirname, '../../src');

/** Agrees to everything; for examples that show something and ask. */
const agreeing: Prompter = {
  confirm: async () => true,
  choose: async () => {
    throw new Error('an example asks what to choose');
  },
  ask: async () => {
    throw new Error('an example asks for text');
  },
  find: async () => {
    throw new Error('an example searches');
  },
};

/** Takes the last choice, to quit. */
const leavingAtOnce: Prompter = {
  ...agreeing,
  choose: async <Value>({ choices }: ChoiceQuestion<Value>) => (choices.at(-1) as Choice<Value>).value,
};

/** Takes each guess as it stands: the second choice, behind skipping. */
const confirming: Prompter = {
  ...agreeing,
  choose: async <Value>({ choices }: ChoiceQuestion<Value>) => (choices[1] as Choice<Value>).value,
};

/** These ask what to do next where there is a terminal; without one they list it. */
const isWalk = (example: string): boolean => /^plan (?:check(?!.*--answers)|attach|evidence (?!.*--))/.test(example);

/** These ask what to do next in any case; there is always a way out. */
const asksWhatNext = (example: string): boolean => /^plan (?:menu|review\b)|--review/.test(example);

/** A school's folder in which every example finds what it names. */
async function folderForExamples(): Promise<string> {
  const home = await schoolFolder();
  const copy = (from: string, to: string) =>
    writeFileSync(join(home, to), readFileSync(resolve(import.meta.dirname, '../fixtures/documents', from)));
  mkdirSync(join(home, 'plans'));
  copy('notice-running.txt', '2024年工作要点.txt');
  copy('notice-running.txt', '要点.md');
  const prose = ['某区2024年工作要点', '一、教学', '1.加强常规管理。6月底前新建学校3所。'].map(paragraphOf);
  writeFileSync(join(home, '要点.docx'), wordFile(prose.join('')));
  const rows = [rowOf('工作任务', '责任单位'), rowOf('新建学校3所', '规划科')];
  writeFileSync(join(home, '任务分解表.docx'), wordFile(`<w:tbl>${rows.join('')}</w:tbl>`));
  writeFileSync(join(home, 'answers.yaml'), '- { id: "1.1", add: 1, on: 2023-10-18 }\n');
  writeFileSync(join(home, '会议记录.docx'), '会议');
  writeFileSync(join(home, '签到表0913.jpg'), '签到');
  mkdirSync(join(home, '佐证材料'));
  writeFileSync(join(home, '佐证材料/主题党日0913.jpg'), '照片');
  writeFileSync(join(home, '模板.docx'), wordFile(paragraphOf('{{title}}')));
  writeFileSync(join(home, '表.xlsx'), workbookFile([{ cells: { A1: '{{title}}' } }]));
  writeFileSync(join(home, 'plans/2023.yaml'), readFileSync(resolve(src, '../plans/party-governance-2023.yaml')));
  for (const args of [
    ['sheet', '-o', '填报表.xlsx'],
    ['next', '--year', '2024', '-o', 'plans/2024.yaml'],
    ['import', '--review', 'plans/2024.yaml'],
    ['config', 'plan', 'party-governance-2023'],
    ['record', '1.2', '--note', '先记一笔'],
    ['export', '-o', 'year.zip'],
  ]) {
    const { code, err } = await runPlan(home, args, args.includes('--review') ? { prompter: confirming } : {});
    if (code !== 0) throw new Error(`${args.join(' ')}: ${err}`);
  }
  mkdirSync(join(home, 'U盘'));
  cpSync(join(home, '.plan'), join(home, 'U盘/台账'), { recursive: true });
  return home;
}

/** A bureau with a list of units, to which two schools have handed in. */
async function bureauForExamples(): Promise<string> {
  const place = await district();
  mkdirSync(place.path('bureau', '收到'));
  for (const [school, packet] of [
    ['one', 'a.zip'],
    ['two', 'b.zip'],
  ] as const) {
    await place.at(school, 'record', '2.1', '--done', '--on', '2023-06-01');
    await place.at(school, 'export', '-o', `../bureau/收到/${packet}`);
  }
  await place.at('bureau', 'review', '第二小学=收到/b.zip', '--id', '2.1', '--accept');
  return place.path('bureau');
}

/** They need a server; `npm run test:postgres` has one. */
const needsServer = (example: string): boolean => /^plan (?:sync|store)|--store/.test(example);

describe('the examples of help', () => {
  it('are two at least for every verb, and stand in its help', async () => {
    for (const { name, examples } of verbs) {
      const { out } = await runPlan(temporaryHome(), [name, '--help']);
      expect({ name, count: examples.length >= 2 }).toEqual({ name, count: true });
      for (const example of examples) expect(out).toContain(`  ${example}\n`);
    }
  });

  it('work, verb by verb, in a school’s folder', async () => {
    const home = await folderForExamples();
    const bureau = await bureauForExamples();
    const digest = /校验码：(\S+)/.exec((await runPlan(home, ['verify'])).out)?.[1] ?? '';
    for (const { name, examples } of verbs) {
      for (const example of examples.filter((each) => !needsServer(each))) {
        const args = wordsOf(example.replace('校验码', digest).slice('plan '.length));
        const ofBureau = ['rollup', 'review', 'inbox', 'notice'].includes(name) || example.includes('export --all');
        const place = ofBureau ? bureau : name === 'init' ? temporaryHome() : home;
        const input = readFileSync(join(home, '2024年工作要点.txt'));
        const { code, err } = await runPlan(place, args, {
          input,
          env: { SHELL: '/bin/bash' },
          // What goes on until it is stopped is stopped at once.
          interrupted: Promise.resolve(),
          ...(!isWalk(example) && { prompter: asksWhatNext(example) ? leavingAtOnce : agreeing }),
        });
        const expected = example.includes('--fail-on') ? 1 : 0;
        expect({ name, example, code, err: code === expected ? '' : err }).toEqual({
          name,
          example,
          code: expected,
          err: '',
        });
      }
    }
  }, 60_000);
});

describe('the exit codes of help', () => {
  /** Every file of the program that a file reaches by imports, itself too. */
  function reached(file: string, found = new Set<string>()): Set<string> {
    if (found.has(file)) return found;
    found.add(file);
    const text = readFileSync(join(src, file), 'utf8');
    for (const [, to = ''] of text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)) {
      reached(relative(src, resolve(src, dirname(file), to)), found);
    }
    return found;
  }

  const finding = ['verbs', 'app']
    .flatMap((room) =>
      readdirSync(join(src, room), { recursive: true, encoding: 'utf8' }).map((name) => `${room}/${name}`),
    )
    .filter((file) => file.endsWith('.ts'))
    .filter((file) => readFileSync(join(src, file), 'utf8').includes('ExitCode.foundSomething'));

  /** The file that the table of verbs loads for each. */
  const fileOf = new Map(
    [
      ...readFileSync(join(src, 'cli/verbs.ts'), 'utf8').matchAll(
        /defineVerb\('([a-z]+)', \{\n(?: {4}.*\n)*? {4}load: .*import\('\.\.\/([^']+)'\)/g,
      ),
    ].map(([, name = '', file = '']) => [name, file]),
  );

  it.each(['zh', 'en'] as const)(
    'name 1, and what it is, for the verbs that may find something: %s',
    async (language) => {
      const { found } = helpMessages[language].exits;
      // The menu and the pages run other verbs and go on whatever they found.
      const runsVerbs = ['menu', 'open'];
      const may = verbs.filter(
        ({ name }) =>
          !runsVerbs.includes(name) && [...reached(fileOf.get(name) ?? name)].some((file) => finding.includes(file)),
      );
      expect(Object.keys(found).sort()).toEqual(may.map(({ name }) => name).sort());
      for (const { name } of verbs) {
        const help = (await runPlan(temporaryHome(), [name, '--help', '--lang', language])).out.replaceAll(/\s+/g, '');
        const words = found[name]?.replaceAll(/\s+/g, '');
        expect({ name, has: words === undefined || help.includes(`1${words}`) }).toEqual({ name, has: true });
        for (const code of ['0', '2', '3', '130']) expect(help.slice(-160)).toMatch(new RegExp(`[^0-9]${code}[^0-9]`));
      }
    },
  );
});

describe('plan help', () => {
  it('lists the topics, and shows each in both languages, within the window', async () => {
    for (const language of ['zh', 'en'] as const) {
      const list = await runPlan(temporaryHome(), ['help', 'topics', '--lang', language]);
      for (const name of topicNames) {
        const { code, out } = await runPlan(temporaryHome(), ['help', name, '--lang', language]);
        expect(code).toBe(0);
        expect(list.out).toContain(`plan help ${name}`);
        expect(out).toContain(topics[name][language].summary);
        expect(Math.max(...out.split('\n').map(displayWidth)), name).toBeLessThanOrEqual(80);
      }
    }
  });

  it('is named at the end of plan --help', async () => {
    expect((await runPlan(temporaryHome(), ['--help'])).out).toContain('plan help topics');
  });

  it('names the nearest verb or topic', async () => {
    const { code, err } = await runPlan(temporaryHome(), ['help', 'fromat']);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('plan help format') });
    expect((await runPlan(temporaryHome(), ['help', 'stauts'])).err).toContain('plan help status');
    expect((await runPlan(temporaryHome(), ['help', 'a', 'b'])).code).toBe(2);
  });

  const linesOf = (parts: (typeof topics)['format']['zh']['parts']): string[] =>
    parts.flatMap((part) => (typeof part === 'object' && 'lines' in part ? [part.lines] : []));

  it('gives examples that work', async () => {
    for (const name of topicNames) {
      const home = await schoolFolder();
      mkdirSync(join(home, 'plans'));
      const blocks = linesOf(topics[name].zh.parts);
      expect(linesOf(topics[name].en.parts).filter((each) => each.startsWith('$'))).toEqual(
        blocks.filter((each) => each.startsWith('$')),
      );
      const plan = blocks.find((block) => block.startsWith('format: 1'));
      if (plan !== undefined) writeFileSync(join(home, 'plans/2024.yaml'), plan);
      for (const line of blocks.join('\n').split('\n')) {
        if (!line.startsWith('$ plan ')) continue;
        const { code, err } = await runPlan(home, wordsOf(line.slice('$ plan '.length)));
        expect({ line, code, err: code === 0 ? '' : err }).toEqual({ line, code: 0, err: '' });
      }
    }
  });
});

describe('the options that every verb has', () => {
  it.each(['zh', 'en'] as const)('stand in the help of each, under a title of their own: %s', async (language) => {
    const { titles } = helpMessages[language].words;
    for (const { name } of verbs) {
      const { out } = await runPlan(temporaryHome(), [name, '--help', '--lang', language]);
      const shared = out.slice(out.indexOf(`\n${titles['Global Options:']}\n`));
      for (const { flags } of globalOptions)
        expect({ name, shared }).toEqual({ name, shared: expect.stringContaining(`\n  ${flags} `) });
      expect(out).not.toContain('--version');
    }
  });
});

describe('the groups of verbs', () => {
  it.each(['zh', 'en'] as const)('part the list of plan --help, each verb in its own: %s', async (language) => {
    const { groups, words } = helpMessages[language];
    const { out } = await runPlan(temporaryHome(), ['--help', '--lang', language]);
    const blocks = out.split('\n\n');
    for (const [group, title] of Object.entries(groups)) {
      const block = blocks.find((each) => each.startsWith(`${title}${words.colon}\n`)) ?? '';
      const listed = [...block.matchAll(/^ {2}([a-z]+)/gm)].map(([, name]) => name).filter((name) => name !== 'help');
      expect(listed).toEqual(verbs.filter((verb) => verb.group === group).map(({ name }) => name));
    }
  });
});

describe('a mistyped word', () => {
  it('is answered with the nearest option, of every option of every verb', async () => {
    const home = temporaryHome();
    for (const { name, options } of verbs) {
      const longs = [...options, ...globalOptions].flatMap(({ flags }) => /--[a-z-]+/.exec(flags)?.[0] ?? []);
      for (const flag of longs.filter((each) => each.length > 6)) {
        const typed = `${flag.slice(0, -2)}${flag.at(-1)}${flag.at(-2)}`;
        if (typed === flag) continue;
        const { code, err } = await runPlan(home, [name, typed]);
        expect({ name, typed, code, err }).toEqual({ name, typed, code: 2, err: expect.stringContaining(flag) });
      }
    }
  });
});
