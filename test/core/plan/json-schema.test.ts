import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import type { Diagnostic, DiagnosticCode } from '../../../src/core/diagnostic.ts';
import { jsonSchema } from '../../../src/core/plan/json-schema.ts';
import { readPlan } from '../../../src/core/plan/read-plan.ts';
import { printedPath } from '../../../src/core/plan/yaml/node-path.ts';
import { schemaWords } from '../../../src/words/schema-words.ts';
import fc from '../../support/fast-check.ts';
import { mutated, mutation, type PlanData, soundPlanData } from '../../support/plan-data.ts';
import { rounds } from '../../support/rounds.ts';

const file = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const schema = jsonSchema(schemaWords);

const ajv = new Ajv({ strict: true });

const fits = ajv.compile(schema);

const structural: readonly DiagnosticCode[] = [
  'missing-key',
  'unknown-key',
  'wrong-type',
  'bad-value',
  'bad-target',
  'unquoted-id',
];
const unsayable = ['period-order', 'period-length'];

function isStructural({ code, values }: Diagnostic): boolean {
  return structural.includes(code) && !('problem' in values && unsayable.includes(values.problem));
}

function complaints(text: string): string[] {
  const { diagnostics } = readPlan(text, 'plan.yaml');
  const unread = diagnostics.filter(({ code }) => /yaml|limits|empty/.test(code));
  if (unread.length > 0) throw new Error(`not read: ${JSON.stringify(unread)}`);
  return diagnostics.filter(isStructural).map(({ code, path }) => `${printedPath(path)} ${code}`);
}

/** Both verdicts, with what each complains of, so that a difference explains itself. */
function judge(plan: PlanData): { readonly agree: boolean; readonly why: string; readonly isSound: boolean } {
  const json = JSON.stringify(plan);
  const isSound = fits(JSON.parse(json));
  // Half of them in YAML's own dress.
  const found = complaints(json.length % 2 === 0 ? json : stringify(JSON.parse(json), { lineWidth: 0 }));
  const agree = isSound === (found.length === 0);
  return { agree, isSound, why: JSON.stringify([plan, found, ajv.errorsText(fits.errors)]) };
}

describe('the JSON Schema of plan files', () => {
  it('is shipped as it would be made now (npm run schema)', () => {
    expect(file('plans/plan.schema.json')).toBe(`${JSON.stringify(schema, null, 2)}\n`);
  });

  it('is one that ajv takes in strict mode', () => {
    expect(ajv.validateSchema(schema)).toBe(true);
  });

  it('describes every key in both languages', () => {
    const described = descriptionsIn(schema);
    expect(described.length).toBeGreaterThan(45);
    for (const text of described) expect(text).toMatch(/^\P{Lu}*\p{Script=Han}[\s\S]*\n\n[\s\S]*[a-z]/u);
  });

  it.each([
    'plans/party-governance-2023.yaml',
    'plans/examples/school-year.yaml',
    'test/fixtures/valid/calendar-year.yaml',
    'test/fixtures/valid/school-year.yaml',
  ])('fits %s', (path) => {
    expect(fits(parse(file(path))), ajv.errorsText(fits.errors)).toBe(true);
  });

  it('accepts thousands of sound plans, as reading does', () => {
    fc.assert(
      fc.property(soundPlanData, (plan) => {
        const { agree, isSound, why } = judge(plan);
        expect(agree && isSound, why).toBe(true);
      }),
      { numRuns: rounds({ few: 150, full: 600 }) },
    );
  });

  it('says of thousands of spoilt plans what reading says of their structure', () => {
    const numRuns = rounds({ few: 600, full: 3000 });
    let refused = 0;
    fc.assert(
      fc.property(soundPlanData, fc.array(mutation, { minLength: 1, maxLength: 2 }), (plan, mutations) => {
        const { agree, isSound, why } = judge(mutations.reduce(mutated, plan));
        if (!isSound) refused += 1;
        expect(agree, why).toBe(true);
      }),
      { numRuns },
    );
    expect(refused).toBeGreaterThan(numRuns / 3);
  });

  it.each([
    ['a day that its month has not', 'to: 2024-12-31', 'to: 2024-02-30', 'period.to bad-value'],
    ['that a period ends before it begins', 'to: 2024-12-31', 'to: 2023-12-31', 'period.to bad-value'],
    ['that a period is too long', 'to: 2024-12-31', 'to: 2199-12-31', 'period.to bad-value'],
    ['a number in another form', 'format: 1', 'format: 1.0', 'format bad-value'],
    [
      'an amount in another form',
      'at-least: 2',
      'at-least: 2e1',
      'sections[0].items[0].requirements[0].target.at-least bad-target',
    ],
    [
      'an amount too fine',
      'at-least: 2',
      'at-least: 0.1234567',
      'sections[0].items[0].requirements[0].target.at-least bad-target',
    ],
    ['a key that is a number', 'school: 学校', '1.10: 学校', 'units["1.10"] unquoted-id'],
    ['an id in a compatibility form', 'id: "1.1"', 'id: ①', 'sections[0].items[0].requirements[0].id bad-value'],
  ])('cannot say %s; reading does', (_what, sound, spoilt, finding) => {
    const text = plan.replace(sound, spoilt);
    expect(text).not.toBe(plan);
    expect(fits(parse(text)), ajv.errorsText(fits.errors)).toBe(true);
    const found = readPlan(text, 'plan.yaml').diagnostics.map(({ path, code }) => `${printedPath(path)} ${code}`);
    expect(found).toContain(finding);
  });
});

const plan = `format: 1
id: governance-2024
title: 要点
issuer: { id: district, name: 区教育局 }
period: { from: 2024-01-01, to: 2024-12-31 }
units: { school: 学校 }
sections:
  - { number: 一, title: 甲, items: [{ id: "1", title: 乙, requirements: [{ id: "1.1", text: 学习, target: { at-least: 2, unit: 次 } }] }] }
`;

function descriptionsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(descriptionsIn);
  return 'description' in value && typeof value.description === 'string' ? [value.description, ...below] : below;
}
