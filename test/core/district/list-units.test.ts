import { describe, expect, it } from 'vitest';
import { withoutUnit, withUnitId, withUnits } from '../../../src/core/district/list-units.ts';
import { readUnitList } from '../../../src/core/district/unit-list.ts';
import { unitList } from '../../support/district.ts';

const line = (name: string, kind = 'school', contact = '') => ({ name, kind, contact });

describe('units written into a list', () => {
  it('makes a first list, in which a unit stands once, as written last', () => {
    expect(withUnits(undefined, [line('甲校'), line('乙校: 东'), line('甲校', 'school', '王')])).toBe(
      'format: 1\nunits:\n  - name: 甲校\n    kind: school\n    contact: 王\n  - name: "乙校: 东"\n    kind: school\n',
    );
  });

  it('adds below, and changes kind and contact in their places; all else stays, comments too', () => {
    const list = `# 名单\r\n${unitList.replaceAll('\n', '\r\n')}# 完\r\n`;
    const after = withUnits(list, [
      line('第三小学', 'bureau', '李'),
      line('甲校'),
      line('实验小学', 'school', '赵, 钱'),
    ]);
    expect(after).toBe(
      list
        .replace('contact: 王老师', 'contact: "赵, 钱"')
        .replace(
          '[第三小学], kind: school }',
          '[第三小学], kind: bureau, contact: 李 }\r\n  - name: 甲校\r\n    kind: school',
        ),
    );
  });

  it('adds below a unit that is laid out line by line', () => {
    const first = withUnits(undefined, [line('甲校')]);
    expect(withUnits(first, [line('甲校', 'school', '王'), line('乙校')])).toBe(
      'format: 1\nunits:\n  - name: 甲校\n    kind: school\n    contact: 王\n  - name: 乙校\n    kind: school\n',
    );
  });

  it('leaves to a person what is laid out otherwise', () => {
    expect(withUnits('{ format: 1, units: [{ name: 甲校, kind: school }] }', [line('乙校')])).toBeUndefined();
    expect(withUnits('format: 1\nunits: 3\n', [line('乙校')])).toBeUndefined();
  });
});

describe('a list with another id for a unit', () => {
  const list = 'format: 1\nunits:\n  - name: 甲校\n    kind: school # 东片\n  - { id: b, name: 乙校, kind: school }\n';
  const [first = ''] = (readUnitList(list, '').units ?? []).map(({ id }) => id);

  it('has it where it stood, or at the end of the unit, and all else as it stands', () => {
    expect(withUnitId(list, first, 'unit-1')).toBe(list.replace('# 东片\n', '# 东片\n    id: unit-1\n'));
    expect(withUnitId(list, 'b', 'unit-2')).toBe(list.replace('id: b', 'id: unit-2'));
  });

  it('is not made where another unit has that id, or there is none of the first', () => {
    expect(withUnitId(list, first, 'b')).toBeUndefined();
    expect(withUnitId(list, 'c', 'unit-1')).toBeUndefined();
  });
});

describe('a list without a unit', () => {
  const list =
    'format: 1\nunits:\n  # 东片\n  - { id: a, name: 甲校, kind: school }\n  - id: b # 改过名\n    name: 乙校\n    kind: school\n    contact: 王\n  # 西片\n  - id: c\n    name: 丙校\n    kind: school';

  it.each([
    ['a', / {2}# 东片\n {2}- id: b/],
    ['b', /甲校, kind: school \}\n {2}# 西片\n {2}- id: c/],
    ['c', /contact: 王\n {2}# 西片\n$/],
  ])('has all else as it stands: %s', (id, rest) => {
    const changed = withoutUnit(list, id) ?? '';
    expect(changed).toMatch(rest);
    expect(changed).not.toMatch(new RegExp(`id: ${id}\\b`));
  });

  it.each([
    ['the only one', 'format: 1\nunits:\n  - { id: a, name: 甲校, kind: school }\n', 'a'],
    ['one that it lacks', list, 'd'],
    [
      'a list on one line',
      'format: 1\nunits: [{ id: a, name: 甲校, kind: school }, { id: b, name: 乙校, kind: school }]\n',
      'a',
    ],
  ])('is not made of %s', (_what, text, id) => {
    expect(withoutUnit(text, id)).toBeUndefined();
  });
});
