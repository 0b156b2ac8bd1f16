import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { runPlan, temporaryHome } from '../support/program.ts';

/** A plan with the number of a person in each text that somebody may write there. */
const plan = `format: 1
id: numbers-2023
title: 区教育局2023年要点13811110001
issuer: { id: ju, name: 区教育局13811110002 }
period: { from: 2023-01-01, to: 2023-12-31 }
source: { title: 要点13811110003, complete: true }
units: { school: 中小学校 }
sections:
  - number: 一
    title: 总体13811110004
    items:
      - id: "1"
        title: 事项13811110005
        requirements:
          - id: "1.1"
            text: 按时研究，联系13811110006
            quote: 原文联系13811110007，按时研究
            lead: 办公室13811110008
            evidence: [会议记录13811110009]
            basis: { title: 办法13811110010 }
            tags: [标签13811110011]
            target: { at-least: 2, unit: 次 }
`;

const [contact, link] = ['13811110012', '13811110013'];

async function homeWithNumbers(): Promise<string> {
  const home = temporaryHome();
  mkdirSync(join(home, 'plans'));
  writeFileSync(join(home, 'plans', 'p.yaml'), plan);
  const list = `format: 1\nunits:\n  - { name: 实验小学13811110014, kind: school, contact: 李${contact}, groups: { 街道: 东13811110015 } }\n`;
  writeFileSync(join(home, 'units.yaml'), list);
  await runPlan(home, ['init', '--unit', '实验小学13811110014', '--kind', 'school', '--recorder', '王13811110016']);
  const { code } = await runPlan(home, [
    'record',
    '1.1',
    '--add',
    '1',
    '--on',
    '2023-03-08',
    '--evidence',
    `https://a.example/${link}`,
  ]);
  expect(code).toBe(0);
  return home;
}

/** All that an Office file holds. */
function textOf(file: string): string {
  return Object.values(new PizZip(readFileSync(file)).files)
    .map((part) => part.asText())
    .join('\n');
}

const numbersIn = (text: string) => [...new Set(text.match(/138[0-9]{8}/g) ?? [])].sort();

describe('the number of a person in a plan or a unit’s name', () => {
  it('is on no screen and no paper; a report’s addresses and the table’s contacts stay, or they would be of no use', async () => {
    const home = await homeWithNumbers();
    const seen = async (...args: readonly string[]) => {
      const { out, err } = await runPlan(home, args);
      return numbersIn(out + err);
    };
    for (const args of [
      ['status'],
      ['show', '1.1'],
      ['log'],
      ['check'],
      ['list'],
      ['calendar'],
      ['sheet', '-f', 'csv'],
    ]) {
      expect([args, await seen(...args)]).toEqual([args, []]);
    }
    for (const format of ['md', 'csv', 'html', 'json']) {
      expect([format, await seen('report', '-f', format)]).toEqual([format, [link]]);
    }
    for (const format of ['md', 'html']) {
      expect([format, await seen('rollup', '.', '-f', format)]).toEqual([format, [contact]]);
    }
    expect(await seen('rollup', '.', '--by', 'section')).toEqual([]);
  });

  it('is in no Office file', async () => {
    const home = await homeWithNumbers();
    for (const [args, file, expected] of [
      [['report'], 'r.docx', [link]],
      [['report'], 'r.xlsx', [link]],
      [['rollup', '.'], 't.xlsx', [contact]],
      [['sheet'], 's.xlsx', []],
    ] as const) {
      await runPlan(home, [...args, '-o', file]);
      expect([file, numbersIn(textOf(join(home, file)))]).toEqual([file, expected]);
    }
  });

  it('is pointed out where an address has it', async () => {
    const home = await homeWithNumbers();
    const { err } = await runPlan(home, [
      'record',
      '1.1',
      '--note',
      '一',
      '--on',
      '2023-03-09',
      '--evidence',
      `https://a.example/${link}`,
    ]);
    expect(err).toContain('像是有身份证号或手机号');
  });

  it('stays in what programs read, as it was written', async () => {
    const home = await homeWithNumbers();
    for (const args of [
      ['log', '--json'],
      ['evidence', '1.1', '--json'],
      ['status', '--json'],
    ]) {
      expect(numbersIn((await runPlan(home, args)).out)).not.toEqual([]);
    }
  });
});
