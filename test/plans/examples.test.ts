import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { requirementsOf } from '../../src/core/plan/plan.ts';
import { readPlan } from '../../src/core/plan/read-plan.ts';
import { planShape } from '../../src/core/plan/schema.ts';
import type { Shape } from '../../src/core/plan/shape.ts';
import { rhythmUnits, stepOf } from '../../src/core/progress/periods.ts';
import { everyOf, targetKinds } from '../../src/core/target/kinds.ts';
import { runPlan, temporaryHome } from '../support/program.ts';

const file = 'plans/examples/school-year.yaml';
const root = resolve(import.meta.dirname, '../..');
const text = readFileSync(join(root, file), 'utf8');

/** Every key that a plan may have, by its way from the root. */
function keysOf(shape: Shape, path = ''): string[] {
  if (shape.kind === 'list') return keysOf(shape.of, path);
  if (shape.kind !== 'map') return [];
  return Object.entries(shape.keys).flatMap(([key, { is }]) => {
    const own = path === '' ? key : `${path}.${key}`;
    return [own, ...keysOf(is, own)];
  });
}

/** The same of a value. */
function keysIn(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => keysIn(each, path));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => {
    const own = path === '' ? key : `${path}.${key}`;
    return [own, ...keysIn(each, own)];
  });
}

describe('the example of a plan', () => {
  it('is sound, without a warning or a note', () => {
    expect(readPlan(text, file).diagnostics).toEqual([]);
  });

  it('shows every key that a plan may have, and one of the writer’s own', () => {
    const shown = new Set(keysIn(parse(text)));
    expect(keysOf(planShape).filter((key) => !shown.has(key))).toEqual([]);
    expect([...shown].some((key) => key.includes('.x-'))).toBe(true);
  });

  it('shows every kind of target and every rhythm, also with a number and with a day to be due', () => {
    const { plan } = readPlan(text, file);
    const targets = plan === undefined ? [] : requirementsOf(plan).map(({ target }) => target);
    const kinds = new Set(targets.map((target) => target?.kind ?? 'plain'));
    expect(['plain', ...Object.keys(targetKinds)].filter((kind) => !kinds.has(kind as never))).toEqual([]);
    const rhythms = targets.flatMap((target) => everyOf(target) ?? []);
    expect(rhythmUnits.filter((unit) => !rhythms.includes(unit))).toEqual([]);
    const counted = rhythms.map(stepOf).flatMap(({ count, unit }) => (count > 1 ? [unit] : []));
    expect(counted.sort()).toEqual(['month', 'week', 'year']);
    for (const by of ['by: fri', 'by: 25', 'by: last-workday']) expect(text).toContain(by);
    const levels = targets.flatMap((target) => (target?.kind === 'level' ? [target.bound] : []));
    expect(levels.sort()).toEqual(['at-least', 'at-most']);
  });

  it('says of each key in a comment on its line what it does, where the key first stands', () => {
    const lines = text.split('\n');
    const keys = new Set(keysOf(planShape).map((path) => path.split('.').at(-1) ?? ''));
    const silent = [...keys, 'x-remark'].filter((key) => {
      const first = lines.find((line) => !line.startsWith('#') && new RegExp(`(?:^|[ {-])${key}:`).test(line));
      return first === undefined || !/ # ?\S/.test(first);
    });
    // What a break and a term are, and from when to when, is said where their list begins.
    expect(silent).toEqual([]);
  });
});

describe('plans/examples/', () => {
  it('is chosen by name alone: by id, by file, with its ending or without', async () => {
    const home = temporaryHome();
    expect((await runPlan(home, ['show', '1.1'])).out).not.toContain('教学常规管理办法');
    for (const name of ['school-year-example', 'school-year', 'examples/school-year', 'examples/school-year.yaml']) {
      const shown = await runPlan(home, ['show', '1.1', '--plan', name]);
      expect(shown, name).toMatchObject({ code: 0, out: expect.stringContaining('教学常规管理办法') });
    }
  });

  it('is none of the plans of a folder: neither the only one, nor one too many, nor another of the same id', async () => {
    const home = temporaryHome();
    const own = join(home, 'plans/examples');
    mkdirSync(own, { recursive: true });
    copyFileSync(join(root, file), join(own, 'mine.yaml'));
    expect((await runPlan(home, ['show', '1.1'])).out).toContain('意识形态');
    expect((await runPlan(home, ['show', '1.5', '--plan', 'examples/mine'])).out).toContain('组织教学质量分析');
    const { plans } = JSON.parse((await runPlan(home, ['list', '--json'])).out);
    expect(plans).toMatchObject([{ bundled: true }, { file: 'plans/examples/mine.yaml', example: true }]);
    // Whoever copies it to begin a plan of their own has chosen that one.
    writeFileSync(join(home, 'plans/2026.yaml'), text.replace('text: 组织教学质量分析', 'text: 开展教学质量分析'));
    expect(await runPlan(home, ['validate', '--strict'])).toMatchObject({ code: 0 });
    expect((await runPlan(home, ['show', '1.5', '--plan', 'school-year-example'])).out).toContain('开展教学质量分析');
    expect(await runPlan(home, ['doctor', '--json'])).toMatchObject({
      out: expect.not.stringContaining('plan-doubled'),
    });
  });

  it('is listed after the others, as what it is', async () => {
    const { out } = await runPlan(temporaryHome(), ['list']);
    expect(out.indexOf('school-year-example')).toBeGreaterThan(out.indexOf('party-governance-2023'));
    expect(out).toContain('示例，只供参照，点名才选用');
  });
});
