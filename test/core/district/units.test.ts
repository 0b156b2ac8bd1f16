import { describe, expect, it } from 'vitest';
import { unitIdFor } from '../../../src/core/district/unit-id.ts';
import { findUnit, readUnitList } from '../../../src/core/district/unit-list.ts';

const listOf = (...units: readonly string[]): string =>
  ['format: 1', 'units:', ...units.map((unit) => `  - ${unit}`), ''].join('\n');
const read = (...units: readonly string[]) => readUnitList(listOf(...units), 'units.yaml');
const codesOf = (...units: readonly string[]) => read(...units).diagnostics.map(({ code, at }) => `${code} ${at.line}`);

describe('a list of units', () => {
  it('gives id, name, former names, kind, contact, tags and groups', () => {
    const { units, diagnostics } = read(
      '{ id: third, name: 新三小, former: [三小, 第三小学], kind: school, contact: 王老师, tags: 城区, groups: { 街道: 东城街道 }, x-own: 1 }',
    );
    expect(diagnostics).toEqual([]);
    expect(units).toEqual([
      {
        id: 'third',
        name: '新三小',
        former: ['三小', '第三小学'],
        kind: 'school',
        contact: '王老师',
        tags: ['城区'],
        groups: { 街道: '东城街道' },
        keys: [],
        at: expect.objectContaining({ line: 3 }),
      },
    ]);
  });

  it('gives the keys of units and of reviewers, and the day on which one ends', () => {
    const [old, now] = ['A'.repeat(43), 'B'.repeat(42).concat('E')];
    const { units, reviewers, diagnostics } = readUnitList(
      [
        'format: 1',
        `reviewers: [{ name: 赵科员, keys: [ed25519:${now}] }]`,
        'units:',
        `  - { name: 三小, kind: school, keys: [{ key: "ed25519:${old}", until: 2026-06-30 }, ed25519:${now}] }`,
      ].join('\n'),
      'units.yaml',
    );
    expect(diagnostics).toEqual([]);
    expect(units?.[0]?.keys).toEqual([{ key: old, until: '2026-06-30' }, { key: now }]);
    expect(reviewers).toEqual([{ key: now }]);
  });

  it('makes a missing id from the earliest name, so that a school that is renamed keeps it', () => {
    const [before, after] = [
      read('{ name: 三小, kind: school }'),
      read('{ name: 新三小, former: [三小], kind: school }'),
    ];
    expect(before.units?.[0]?.id).toBe(unitIdFor('三小'));
    expect(after.units?.[0]?.id).toBe(unitIdFor('三小'));
  });

  it.each([
    ['an id twice', ['{ id: a1, name: 甲, kind: school }', '{ id: a1, name: 乙, kind: school }'], ['duplicate-id 4']],
    ['a name twice', ['{ id: a1, name: 甲, kind: school }', '{ id: a2, name: 甲, kind: school }'], ['duplicate-id 4']],
    [
      'a name that was another unit’s',
      ['{ id: a1, name: 甲, former: [丙], kind: school }', '{ id: a2, name: 丙, kind: school }'],
      ['duplicate-id 4'],
    ],
    ['no kind', ['{ id: a1, name: 甲 }'], ['missing-key 3']],
    ['an unknown key', ['{ id: a1, name: 甲, kind: school, fone: 1 }'], ['unknown-key 3']],
    ['an id that is a path', ['{ id: ../a, name: 甲, kind: school }'], ['bad-value 3']],
    ['an id that is a device', ['{ id: con, name: 甲, kind: school }'], ['bad-value 3']],
    ['an id in capitals', ['{ id: A1, name: 甲, kind: school }'], ['bad-value 3']],
  ])('does not go through with %s', (_what, units, codes) => {
    expect(codesOf(...units)).toEqual(codes);
    expect(read(...units).units).toBeUndefined();
  });

  it.each(['', '[]', 'format: 2\nunits: []\n', 'units: 5', '- a', 'format: 1\nunits:\n  - 甲\n', ': :'])(
    'has something wrong in %j, and throws nothing',
    (text) => {
      expect(readUnitList(text, 'units.yaml').units).toBeUndefined();
    },
  );

  it('finds a unit by its id, its name or a former one, in whatever width', () => {
    const units =
      read('{ id: a1, name: 第１小学, kind: school }', '{ id: a2, name: 乙, former: [丙], kind: school }').units ?? [];
    expect(['a1', '第1小学', ' 丙 ', '丁'].map((given) => findUnit(units, given)?.id)).toEqual([
      'a1',
      'a1',
      'a2',
      undefined,
    ]);
  });
});
