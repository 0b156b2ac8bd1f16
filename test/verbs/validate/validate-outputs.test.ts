import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outputsFor } from '../../../src/verbs/validate/validate-outputs.ts';
import { planOf } from '../../support/plan-text.ts';
import { runPlan, temporaryHome } from '../../support/program.ts';
import { sarifFaults } from '../../support/sarif.ts';

const plan = planOf('id: 1.10, text: "学习,研讨"');

function home(): string {
  const folder = temporaryHome();
  mkdirSync(join(folder, 'plans'));
  writeFileSync(join(folder, 'plans/a.yaml'), plan);
  return folder;
}

describe('the formats of validate', () => {
  it('are several at once: files, and one on standard output', async () => {
    const folder = home();
    const outputs = ['-f', 'sarif:out.sarif', '-f', 'junit:out.xml', '-f', 'pretty', '-f', 'json:out.json'];
    const { code, out, err } = await runPlan(folder, ['validate', ...outputs, 'plans/a.yaml']);
    expect({ code, err }).toEqual({ code: 1, err: '已写入 out.sarif\n已写入 out.xml\n已写入 out.json\n' });
    expect(out).toMatch(/检查 1 个计划文件：1 个错误，1 个警告（.*）\n$/);
    const read = (name: string) => readFileSync(join(folder, name), 'utf8');
    expect(sarifFaults(JSON.parse(read('out.sarif')))).toEqual([]);
    expect(read('out.xml')).toMatch(/^<\?xml .*\n<testsuites name="plan validate" tests="1" failures="1"/);
    expect(JSON.parse(read('out.json'))).toMatchObject({ files: 1, errors: 1, warnings: 1 });
  });

  it('end as they would without files', async () => {
    const folder = home();
    const { code, out } = await runPlan(folder, ['validate', '--strict', '--format=junit:out.xml']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(readFileSync(join(folder, 'out.xml'), 'utf8')).toContain('failures="2"');
  });

  it.each([
    [['sarif'], [{ format: 'sarif' }]],
    [['sarif:C:\\out.sarif'], [{ format: 'sarif', file: 'C:\\out.sarif' }]],
    [
      ['json:a:b.json', 'pretty'],
      [{ format: 'json', file: 'a:b.json' }, { format: 'pretty' }],
    ],
    [undefined, [{ format: 'pretty' }]],
  ])('%j is %j', (given, expected) => {
    expect(outputsFor(given)).toEqual(expected);
  });

  it.each([
    [['-f', 'xml'], '选项 --format 只能是：pretty, json, github, sarif, gitlab, markdown, junit'],
    [['-f', 'constructor'], '选项 --format 只能是'],
    [['-f', 'sarif:'], '选项 --format 只能是'],
    [['-f', 'sarif', '-f', 'json'], '只能有一种格式输出到屏幕'],
    [['-f', 'sarif:out', '-f', 'json:out'], '-f 有两种格式都要写到 out'],
    [['-f', 'json:./plans/a.yaml'], 'plans/a.yaml 是要检查的计划文件，没有覆盖它'],
  ])('%j are a wrong call that writes nothing', async (options, message) => {
    const folder = home();
    const { code, out, err } = await runPlan(folder, ['validate', ...options]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(existsSync(join(folder, 'out'))).toBe(false);
    expect(readFileSync(join(folder, 'plans/a.yaml'), 'utf8')).toBe(plan);
  });

  it('that cannot be written end it with 3', async () => {
    const { code, err } = await runPlan(home(), ['validate', '-f', 'sarif:nowhere/out.sarif']);
    expect(code).toBe(3);
    expect(err).toContain('nowhere/out.sarif');
  });
});
