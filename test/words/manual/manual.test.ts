import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { severities } from '../../../src/core/diagnostic.ts';
import type { Example } from '../../../src/words/manual/example.ts';
import { examples } from '../../../src/words/manual/manual.ts';
import { manualPage } from '../../../src/words/manual/manual-page.ts';
import { runPlan, temporaryHome } from '../../support/program.ts';

const entries = Object.entries(examples).map(([code, example]) => ({ code, example }));

const top: Readonly<Record<string, string>> = {
  format: 'format: 1\n',
  id: 'id: governance-2024\n',
  title: 'title: 2024年工作要点\n',
  issuer: 'issuer: { id: district-education, name: 区教育局 }\n',
  period: 'period: { from: 2024-01-01, to: 2024-12-31 }\n',
  units: 'units: { bureau: 区教育局机关, school: 中小学校 }\n',
  sections: sectionsWith('- { id: "1.1", text: 专题学习 }\n'),
};

function sectionsWith(requirements: string): string {
  const list = requirements.replace(/^(?=.)/gm, '          ');
  return `sections:
  - number: 一
    title: 突出政治引领
    items:
      - id: "1"
        title: 强化政治领航
        requirements:
${list}`;
}

/** The fragment within a sound plan. */
function completed(of: Example['of'], fragment: string): string {
  if (of === 'file') return fragment;
  const written = of === 'requirements' ? sectionsWith(fragment) : fragment;
  const replaced = new Set([...written.matchAll(/^([^\s#：:]+)(?:：|: ?)/gm)].map(([, key = '']) => key));
  const rest = Object.entries(top).filter(([key]) => !replaced.has(key));
  return `${rest.map(([, text]) => text).join('')}${written}`;
}

const sound = completed('top', '');

/** The codes that the program finds where the example is run as it stands. */
async function codesOf({ of, earlier }: Example, text: string): Promise<string[]> {
  const home = temporaryHome();
  mkdirSync(join(home, 'plans'));
  writeFileSync(join(home, 'plans/2024.yaml'), of === 'call' ? sound : completed(of, text));
  mkdirSync(join(home, '2023.yaml'));
  // 计划 in GBK.
  writeFileSync(join(home, '2024-gbk.yaml'), Uint8Array.from([0xbc, 0xc6, 0xbb, 0xae]));
  mkdirSync(join(home, '网盘/plans'), { recursive: true });
  for (const name of ['2024.yaml', '2024-DESKTOP-1.yaml']) writeFileSync(join(home, '网盘/plans', name), sound);
  writeFileSync(join(home, 'broken.yaml'), 'format: 1\n');
  writeFileSync(join(home, 'last-week.yaml'), of === 'call' ? sound : completed(of, earlier ?? ''));
  const call = of === 'call' ? text : `plan validate plans/2024.yaml${earlier ? ' --against last-week.yaml' : ''}`;
  const { out, err } = await runPlan(home, [...call.split(' ').slice(1), '-f', 'json']);
  expect(err).toBe('');
  return (JSON.parse(out) as { diagnostics: { code: string }[] }).diagnostics.map(({ code }) => code);
}

describe('the manual', () => {
  it.each(entries)('of $code shows what is wrong, and nothing else', async ({ code, example }) => {
    expect(new Set(await codesOf(example, example.wrong))).toEqual(expectedOf(code));
  });

  it.each(entries)('of $code shows what is right, with nothing to find', async ({ example }) => {
    expect(await codesOf(example, example.right)).toEqual([]);
  });

  it.each([
    ['en', 'checks.md'],
    ['zh', 'checks.zh-CN.md'],
  ] as const)('in %s is what docs/%s holds (npm run manual)', (language, file) => {
    const page = readFileSync(resolve(import.meta.dirname, '../../../docs', file), 'utf8');
    expect(page).toBe(manualPage(language));
  });
});

/** A comment that does not switch off leaves what it was for. */
function expectedOf(code: string): Set<string> {
  return new Set(code === 'bad-switch-off' ? [code, 'quote-without-target'] : [code]);
}

describe('plan explain', () => {
  it.each(['zh', 'en'])('has a page for every code in %s', async (lang) => {
    for (const code of Object.keys(severities)) {
      const { code: exit, out } = await runPlan(temporaryHome(), ['explain', code, '--lang', lang]);
      expect({ exit, first: out.split(/[ \n]/)[0] }).toEqual({ exit: 0, first: code });
    }
  });

  it('shows what it finds, why, both examples, and how to switch it off', async () => {
    const { out } = await runPlan(temporaryHome(), ['explain', 'half-width-punctuation']);
    expect(out).toBe(`half-width-punctuation [警告]

查什么
  汉字之间用了半角的逗号、分号、冒号、问号、叹号或成对的括号。数字、英文旁边的不
  算，句点也不算。
为什么
  按《标点符号用法》（GB/T 15834），中文里用全角标点；自查报告会照原样印出来。

错
  - { id: "1.1", text: "落实《工作条例》(试行),开展自查" }
对
  - { id: "1.1", text: 落实《工作条例》（试行），开展自查 }
确有理由不改时
  # plan-disable-line half-width-punctuation: 理由
`);
  });

  it('takes a code as validate writes it, and offers no switch-off for an error', async () => {
    const { code, out } = await runPlan(temporaryHome(), ['explain', '[unquoted-id]', '--lang', 'en']);
    expect(code).toBe(0);
    expect(out).toContain('Finds');
    expect(out).not.toContain('plan-disable');
  });

  it('names the nearest codes where there is none such', async () => {
    const { code, err } = await runPlan(temporaryHome(), ['explain', 'unquoted-ids']);
    expect({ code, err }).toEqual({
      code: 2,
      err: '没有“unquoted-ids”这条检查，相近的有：unquoted-id。plan validate 在每条发现后面的方括号里写着代码。\n',
    });
    expect((await runPlan(temporaryHome(), ['explain', 'toString'])).code).toBe(2);
  });
});
