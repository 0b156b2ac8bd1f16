import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contractNames } from '../../src/core/contract/schemas.ts';
import { python } from '../support/contracts.ts';
import { planText } from '../support/plan-text.ts';
import { runPlan, temporaryHome } from '../support/program.ts';

const shipped = (path: string) => readFileSync(resolve(import.meta.dirname, '../..', path), 'utf8');

describe('plan schema', () => {
  it('lists every schema by name', async () => {
    const { out, code } = await runPlan(temporaryHome(), ['schema']);
    expect({ code, names: out.trim().split('\n').sort() }).toEqual({
      code: 0,
      names: ['plan', 'units', 'common', ...contractNames].sort(),
    });
  });

  it('prints what the package ships', async () => {
    const home = temporaryHome();
    expect((await runPlan(home, ['schema', 'plan'])).out).toBe(shipped('plans/plan.schema.json'));
    expect((await runPlan(home, ['schema', 'status'])).out).toBe(shipped('schemas/status.schema.json'));
    await runPlan(home, ['schema', 'plan', '-o', 'here.json']);
    expect(readFileSync(join(home, 'here.json'), 'utf8')).toBe(shipped('plans/plan.schema.json'));
  });

  it('says what it might be where there is none of that name', async () => {
    expect(await runPlan(temporaryHome(), ['schema', 'staus'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('status'),
    });
  });

  it.skipIf(python === undefined)('gives schemas that Python takes', () => {
    const script = `
import json, sys, jsonschema, pathlib
for path in map(pathlib.Path, sys.argv[1:]):
    schema = json.loads(path.read_text("utf8"))
    jsonschema.validators.validator_for(schema).check_schema(schema)
`;
    const files = [
      'plans/plan.schema.json',
      ...['units', ...contractNames].map((name) => `schemas/${name}.schema.json`),
    ];
    const { status, stderr } = spawnSync(python ?? '', ['-W', 'ignore', '-c', script, ...files], {
      cwd: resolve(import.meta.dirname, '../..'),
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

describe('the schema beside plans', () => {
  it('comes with a draft, next year’s plan and a new ledger, and one that is there stays', async () => {
    const home = temporaryHome();
    writeFileSync(join(home, '要点.txt'), '2024年工作要点\n一、学习\n1.专题学习。全年开展专题学习2次。\n');
    await runPlan(home, ['import', '要点.txt', '-o', '计划/2024.yaml']);
    expect(readFileSync(join(home, '计划/plan.schema.json'), 'utf8')).toBe(shipped('plans/plan.schema.json'));
    mkdirSync(join(home, 'plans'));
    writeFileSync(join(home, 'plans/2024.yaml'), planText('          - { id: "1.1", text: 学习 }\n'));
    writeFileSync(join(home, '计划/plan.schema.json'), '{}');
    await runPlan(home, ['next', '--plan', 'plans/2024.yaml', '-o', '计划/2025.yaml']);
    expect(readFileSync(join(home, '计划/plan.schema.json'), 'utf8')).toBe('{}');
    expect(existsSync(join(home, 'plans/plan.schema.json'))).toBe(false);
    await runPlan(home, ['init', '--unit', '实验小学', '--recorder', '王']);
    expect(existsSync(join(home, 'plans/plan.schema.json'))).toBe(true);
  });
});
