import { describe, expect, it } from 'vitest';
import { withUnits } from '../../../src/core/district/list-units.ts';
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
