import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verbs } from '../../src/cli/verbs.ts';
import { planOf } from '../support/plan-text.ts';
import { runPlan, temporaryHome } from '../support/program.ts';
import { scriptedPrompter } from '../support/scripted-prompter.ts';

const plan = planOf('id: "1.1", text: 专题学习');
const other = plan.replace('title: 要点', 'title: 另一份').replace('id: governance-2024', 'id: other-2024');
const copies = ['t-DESKTOP-1.yaml', 't.sync-conflict-20231201-100000-ABC.yaml', 't (王老师的冲突副本).yaml'] as const;

/** A school that records against `plans/t.yaml`, before any copy of it has come. */
async function school(): Promise<string> {
  const home = temporaryHome();
  mkdirSync(join(home, 'plans'));
  writeFileSync(join(home, 'plans/t.yaml'), plan);
  const made = await runPlan(home, ['init', '--unit', '实验小学', '--kind', 'school', '--recorder', '王老师']);
  const recorded = await runPlan(home, ['record', '1.1', '--done', '--on', '2024-03-08']);
  expect([made.code, recorded.code]).toEqual([0, 0]);
  return home;
}

async function schoolWith(files: Readonly<Record<string, string>>): Promise<string> {
  const home = await school();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(home, 'plans', name), text);
  return home;
}

/** How each verb is called where a plan is doubled; `undefined` where it chooses none. */
const calls: Readonly<Record<string, readonly string[] | undefined>> = {
  check: [],
  record: ['1.1', '--done'],
  attach: ['plans'],
  undo: ['--yes'],
  status: [],
  show: ['1.1'],
  evidence: ['1.1'],
  log: [],
  sheet: ['-o', 'a.csv'],
  open: ['--no-browser'],
  menu: [],
  report: [],
  calendar: [],
  submit: ['--period', 'Y1', '--signed', '张书记', '--yes'],
  archive: ['-o', 'a.zip'],
  validate: undefined,
  explain: undefined,
  schema: undefined,
  lsp: undefined,
  key: [],
  list: undefined,
  import: undefined,
  next: [],
  diff: ['governance-2024', 'governance-2024'],
  export: ['-o', 'a.zip'],
  merge: ['.plan'],
  sync: ['postgres://localhost:1/none'],
  verify: [],
  inbox: ['plans'],
  rollup: [],
  notice: [],
  review: ['.plan'],
  store: ['verify', 'postgres://localhost:1/none'],
  init: [],
  config: [],
  doctor: undefined,
  completion: undefined,
};

describe('two plan files of one id', () => {
  it('are met by every verb that there is', () => {
    expect(Object.keys(calls).sort()).toEqual(verbs.map(({ name }) => name).sort());
  });

  it.each(Object.entries(calls).flatMap(([verb, args]) => (args === undefined ? [] : [[verb, args] as const])))(
    'are refused by %s, which names both and writes nothing',
    async (verb, args) => {
      const home = await schoolWith({ [copies[0]]: plan });
      const before = readdirSync(home);
      const ledger = () => readdirSync(join(home, '.plan/ledger/governance-2024'));
      const ledgerBefore = ledger();
      const prompter = verb === 'menu' ? { prompter: scriptedPrompter() } : {};
      const { code, out, err } = await runPlan(home, [verb, ...args], prompter);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain('governance-2024：plans/t-DESKTOP-1.yaml、plans/t.yaml');
      expect({ files: readdirSync(home), ledger: ledger() }).toEqual({ files: before, ledger: ledgerBefore });
    },
  );

  it.each(copies)('are refused whatever a drive calls the copy: %s', async (name) => {
    const texts = [plan, plan.replace('专题学习', '专题学习研讨'), `${plan}nonsense: [`, `﻿${plan}`];
    for (const text of texts) {
      const home = await schoolWith({ [name]: text });
      const { code, err } = await runPlan(home, ['status']);
      expect(code).toBe(2);
      expect(err).toContain(`plans/${name}`);
      expect(err).toContain('plans/t.yaml');
    }
  });

  it('are chosen neither by their id, nor by the name of one, nor by its path, nor by the settings', async () => {
    const home = await schoolWith({ [copies[0]]: plan, 'other.yaml': other });
    for (const named of ['governance-2024', 't', 't-DESKTOP-1', 'plans/t.yaml', join(home, 'plans', copies[0])]) {
      const { code, err } = await runPlan(home, ['status', '--plan', named]);
      expect({ named, code }).toEqual({ named, code: 2 });
      expect(err).toContain('t-DESKTOP-1.yaml、plans/t.yaml');
    }
    expect(readFileSync(join(home, '.plan/config.yaml'), 'utf8')).toContain('governance-2024');
    expect((await runPlan(home, ['status'])).code).toBe(2);
  });

  it('are refused before it is said that there are several, and leave another plan to who names it', async () => {
    const home = temporaryHome();
    mkdirSync(join(home, 'plans'));
    for (const [name, text] of [
      ['a.yaml', other],
      ['t.yaml', plan],
      [copies[1], plan],
    ] as const) {
      writeFileSync(join(home, 'plans', name), text);
    }
    expect((await runPlan(home, ['status'])).err).toContain('governance-2024：');
    expect(await runPlan(home, ['calendar', '--plan', 'other-2024'])).toMatchObject({ code: 0 });
  });

  it('are said in English where that is spoken', async () => {
    const home = await schoolWith({ [copies[0]]: plan });
    expect((await runPlan(home, ['status', '--lang', 'en'])).err).toContain('Several files in plans/ have one plan id');
  });

  it('are none where one is hidden, in a folder below, elsewhere, or the bundled one', async () => {
    const home = await schoolWith({ '._t.yaml': plan, '.t.yaml': plan });
    mkdirSync(join(home, 'plans/examples'));
    writeFileSync(join(home, 'plans/examples/t.yaml'), plan);
    writeFileSync(join(home, 't.yaml'), plan);
    cpSync('plans/party-governance-2023.yaml', join(home, 'plans/party-governance-2023.yaml'));
    for (const args of [['status'], ['status', '--plan', 'party-governance-2023'], ['status', '--plan', 't.yaml']]) {
      expect((await runPlan(home, [...args])).err).not.toContain('governance-2024：');
    }
    expect((await runPlan(home, ['status'])).code).toBe(0);
    expect((await runPlan(home, ['list'])).out).not.toContain('._t.yaml');
    expect((await runPlan(home, ['validate'])).out).not.toContain('duplicate-plan-id');
  });
});

describe('in spite of two plan files of one id', () => {
  it('list shows both', async () => {
    const { code, out } = await runPlan(await schoolWith({ [copies[0]]: plan }), ['list']);
    expect(code).toBe(0);
    expect(out).toContain('plans/t.yaml');
    expect(out).toContain(`plans/${copies[0]}`);
  });

  it('diff compares the two files', async () => {
    const home = await schoolWith({ [copies[0]]: plan.replace('专题学习', '专题学习研讨') });
    const { code, out } = await runPlan(home, ['diff', 'plans/t.yaml', `plans/${copies[0]}`]);
    expect(code).toBe(0);
    expect(out).toContain('专题学习研讨');
  });

  it('doctor names them, once, with what to do, whichever plan is chosen', async () => {
    const home = await schoolWith({ [copies[0]]: plan, 'other.yaml': other });
    for (const args of [[], ['--plan', 'other-2024']]) {
      const { code, out } = await runPlan(home, ['doctor', '--json', ...args]);
      expect(code).toBe(1);
      const { findings } = JSON.parse(out) as { findings: { code: string; message: string; remedy: string | null }[] };
      const ofPlan = findings.filter((each) => each.code.startsWith('plan-')).map((each) => each.code);
      expect(ofPlan).toEqual(args.length === 0 ? ['plan-doubled'] : ['plan-doubled', 'plan-read']);
      const doubled = findings.find((each) => each.code === 'plan-doubled');
      expect(doubled?.message).toContain('plans/t-DESKTOP-1.yaml、plans/t.yaml');
      expect(doubled?.remedy).toContain('plan diff');
    }
  });
});

describe('validate', () => {
  const found = async (home: string, ...args: readonly string[]) => {
    const { code, out } = await runPlan(home, ['validate', '-f', 'json', ...args]);
    const { diagnostics } = JSON.parse(out) as {
      diagnostics: { file: string; code: string; message: string; line: number }[];
    };
    return { code, diagnostics: diagnostics.filter((each) => each.code === 'duplicate-plan-id') };
  };

  it('says at the id of each of two files that the other has it', async () => {
    const { code, diagnostics } = await found(await schoolWith({ [copies[0]]: plan }));
    expect(code).toBe(1);
    expect(diagnostics.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'plans/t-DESKTOP-1.yaml:2',
      'plans/t.yaml:2',
    ]);
    expect(diagnostics[0]?.message).toContain('plans/t.yaml');
    expect(diagnostics[1]?.message).toContain('plans/t-DESKTOP-1.yaml');
  });

  it('says it of one that is checked alone, and where the other is broken', async () => {
    const home = await schoolWith({ [copies[1]]: `${plan}nonsense: [` });
    expect(await found(home, 'plans/t.yaml')).toMatchObject({ code: 1, diagnostics: [{ file: 'plans/t.yaml' }] });
  });

  it('does not say it of files that lie in no plans/: of versions that are compared, say', async () => {
    const home = temporaryHome();
    writeFileSync(join(home, 'a.yaml'), plan);
    writeFileSync(join(home, 'b.yaml'), plan);
    expect(await found(home, 'a.yaml', 'b.yaml')).toEqual({ code: 0, diagnostics: [] });
  });

  it('passes hidden files over, unless one is named', async () => {
    const home = await schoolWith({ '._t.yaml': 'Mac OS X \u0000' });
    expect(await found(home)).toMatchObject({ code: 0 });
    expect(await found(home, 'plans')).toMatchObject({ code: 0 });
    expect(await found(home, 'plans/._t.yaml')).toMatchObject({ code: 1 });
  });
});
