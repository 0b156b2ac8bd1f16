import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isError } from '../../../src/core/diagnostic.ts';
import { type Plan, placedRequirements, requirementsOf } from '../../../src/core/plan/plan.ts';
import { type PlanReading, readPlan } from '../../../src/core/plan/read-plan.ts';
import { printedPath } from '../../../src/core/plan/yaml/node-path.ts';
import { cpuTime } from '../../support/cpu-time.ts';
import fc from '../../support/fast-check.ts';
import { decimal } from '../../support/plans.ts';
import { rounds } from '../../support/rounds.ts';

const valid = resolve(import.meta.dirname, '../../fixtures/valid');
const calendarYear = readFileSync(join(valid, 'calendar-year.yaml'), 'utf8');
const schoolYear = readFileSync(join(valid, 'school-year.yaml'), 'utf8');

function soundPlan(text: string): Plan {
  const { plan, diagnostics } = readPlan(text, 'plan.yaml');
  expect(diagnostics).toEqual([]);
  if (plan === undefined) throw new Error('no plan');
  return plan;
}

/** `line:column-endLine:endColumn code path` of each finding. */
function placesIn(text: string): string[] {
  return readPlan(text, 'plan.yaml').diagnostics.map(
    ({ code, at, path }) => `${at.line}:${at.column}-${at.endLine}:${at.endColumn} ${code} ${printedPath(path)}`,
  );
}

/** The calendar year's plan with one piece of it replaced. */
function changed(from: string, to: string): string {
  expect(calendarYear).toContain(from);
  return calendarYear.replace(from, to);
}

describe('a sound plan', () => {
  const plan = soundPlan(calendarYear);

  it('keeps what the file says', () => {
    const { id, title, issuer, period, source, aim, breaks, units } = plan;
    expect({ id, title, issuer, period }).toEqual({
      id: 'governance-2024',
      title: '区教育局2024年全面从严治党工作要点',
      issuer: { id: 'district-education', name: '区教育局' },
      period: { from: '2024-01-01', to: '2024-12-31' },
    });
    expect(source).toMatchObject({ complete: true, url: 'https://example.cn/要点.html' });
    expect(aim).toBe('全面加强党对教育工作的领导。\n推动高质量发展。');
    expect(breaks.map(({ from, to, title: name }) => [from, to, name])).toEqual([
      ['2024-07-08', '2024-08-31', '暑假'],
      ['2024-12-25', '2025-02-20', undefined],
    ]);
    expect({ ...units }).toEqual({ bureau: '区教育局机关', school: '中小学校' });
  });

  it('reads every kind of target exactly', () => {
    expect(requirementsOf(plan).map(({ id, target }) => [id, target])).toEqual([
      ['1.1', { kind: 'count', atLeast: decimal('2'), unit: '次', across: false }],
      ['1.10', { kind: 'share', percent: decimal('100'), of: '中小学校', across: true }],
      ['1.1.1', { kind: 'recurring', atLeast: decimal('1'), unit: '次', every: 'month', across: false }],
      ['1.3', { kind: 'recurring', atLeast: decimal('0.5'), unit: '学时', every: 'half-year', across: true }],
      ['1.4', { kind: 'cap', atMost: decimal('0'), unit: '份', across: false }],
      ['1.5', undefined],
    ]);
  });

  it('takes one name or a list of names', () => {
    const [first, second, third] = requirementsOf(plan);
    expect(first).toMatchObject({
      lead: ['宣传科'],
      with: ['组织科', '办公室'],
      evidence: ['会议记录', '签到表'],
      tags: ['学习'],
    });
    expect(second).toMatchObject({ due: '2024-06-30', for: ['school'], lead: [] });
    expect(third?.basis).toEqual({ title: '党员教育管理工作条例', article: '第十六条', url: 'https://example.cn/' });
  });

  it('has no keys for what is not written', () => {
    const last = requirementsOf(plan).at(-1);
    expect(Object.keys(last ?? {}).sort()).toEqual(['at', 'evidence', 'id', 'lead', 'tags', 'text', 'with']);
  });

  it('knows where each requirement stands', () => {
    const { section, item, requirement } = placedRequirements(plan)[1] ?? {};
    expect([section?.number, item?.id, requirement?.id]).toEqual(['一', '1', '1.10']);
    expect(requirement?.at).toEqual({ line: 39, column: 13, endLine: 43, endColumn: 26 });
  });

  it('may be of a school year, across a leap day', () => {
    const { period, sections } = soundPlan(schoolYear);
    expect(period).toEqual({ from: '2023-09-01', to: '2024-08-31' });
    expect(sections[0]?.items[0]?.requirements[1]?.due).toBe('2024-02-29');
  });

  it('keeps units whose names every object has', () => {
    const { units } = soundPlan(changed('  school: 中小学校', '  school: 中小学校\n  constructor: 建筑'));
    expect(Object.keys(units)).toEqual(['bureau', 'school', 'constructor']);
    expect(units.toString).toBeUndefined();
  });
});

describe('places', () => {
  it('are the same with Windows line ends', () => {
    const broken = changed('due: 2024-06-30', 'due: 2025-06-30').replace('id: "1.10"', 'id: 1.10');
    const places = placesIn(broken);
    expect(places).toEqual([
      '39:17-39:21 unquoted-id sections[0].items[0].requirements[1].id',
      '42:18-42:28 due-outside-period sections[0].items[0].requirements[1].due',
    ]);
    expect(placesIn(broken.replaceAll('\n', '\r\n'))).toEqual(places);
  });

  it('count Chinese characters and tabs as one, and those beyond the basic plane as two, as editors do', () => {
    expect(placesIn(changed('{ 姓名: 张三, 电话: 123 }', '{ 姓名: 𠮷野家,\t姓名: 张三 }'))).toEqual([
      '38:32-38:34 duplicate-key sections[0].items[0].requirements[0].x-负责人.姓名',
    ]);
  });

  it('come in order, whichever rule finds first', () => {
    const broken = changed('id: governance-2024', 'id: CON')
      .replace('for: bureau', 'for: bureu')
      .replace('title: 暑假', 'titel: 暑假');
    const lines = readPlan(broken, 'plan.yaml').diagnostics.map(({ at }) => at.line);
    expect(lines).toHaveLength(3);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });
});

describe('any text', () => {
  const isJudged = ({ plan, diagnostics }: PlanReading): boolean => (plan === undefined) === diagnostics.some(isError);

  it('gives a plan or says why not, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => isJudged(readPlan(text, 'x'))),
      { numRuns: rounds({ few: 30, full: 1000 }) },
    );
  });

  it('made of the signs of YAML does too', () => {
    const signs = fc.constantFrom(
      ...' \n\t-:?{}[],&*!|>%@`#"\'x1.~<=',
      '\r\n',
      '---\n',
      '...\n',
      '  - ',
      ': ',
      '：',
      '\u0000',
      'id',
    );
    const yaml = fc.array(signs, { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(yaml, (text) => isJudged(readPlan(text, 'x'))),
      { numRuns: rounds({ few: 200, full: 500 }) },
    );
  });

  it('that was a plan until a piece was cut, doubled or moved does too', () => {
    const place = fc.nat(calendarYear.length);
    const edit = ([a, b, c]: readonly [number, number, number]): string =>
      calendarYear.slice(0, a) + calendarYear.slice(b, b + 40) + calendarYear.slice(c);
    fc.assert(
      fc.property(fc.tuple(place, place, place), (cut) => isJudged(readPlan(edit(cut), 'x'))),
      { numRuns: rounds({ few: 50, full: 200 }) },
    );
  });

  it.each([
    ['10,000 open brackets', '['.repeat(10_000)],
    ['10,000 dashes', '- '.repeat(10_000)],
    ['10,000 maps in each other', 'a: {'.repeat(10_000)],
    ['a bomb of aliases', `a: &a [x]\n${Array.from({ length: 50 }, (_, n) => `b${n}: [*a, *a]`).join('\n')}`],
    ['more than any plan holds', 'a: 1\n'.repeat(900_000)],
    ['a line of a million characters', `title: ${'长'.repeat(1_000_000)}`],
    ['20,000 documents', '---\n'.repeat(20_000)],
    ['20,000 tabs', '\t- @a\n'.repeat(20_000)],
  ])('of %s ends soon, with a finding', (_what, text) => {
    const started = performance.now();
    expect(readPlan(text, 'x').diagnostics.some(isError)).toBe(true);
    // Generous for a busy machine; without bounds each takes minutes or ends the process.
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it('with 16,000 keys in one map costs about four times as much as with 4,000', () => {
    const keys = (count: number) => `x-map:\n${Array.from({ length: count }, (_, n) => `  key${n}: 1\n`).join('')}`;
    // The least of many: the processor's time has the collector's in it, which comes when it likes.
    const time = (text: string) =>
      Math.min(...Array.from({ length: 12 }, () => cpuTime(() => void readPlan(text, 'x'))));
    time(keys(4_000));
    const [small, large] = [time(keys(4_000)), time(keys(16_000))];
    expect(large / small).toBeLessThan(10);
  });

  it('leaves Object as it was', () => {
    readPlan(
      '__proto__: { polluted: true }\nunits: { __proto__: a }\nconstructor: { prototype: { polluted: 1 } }',
      'x',
    );
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
