import { describe, expect, it } from 'vitest';
import { quoted } from '../../../../src/core/plan/yaml/quote-scalar.ts';
import { withEntries } from '../../../../src/core/plan/yaml/set-entries.ts';
import fc from '../../../support/fast-check.ts';

const set = (text: string, within: string | undefined, key: string, value: string) =>
  withEntries(text, within, new Map([[key, value]]));

describe('a value set in a YAML file', () => {
  it('takes the place of the one that stands there, and leaves all else as it is', () => {
    const text = 'format: 1 # one\n# mine\nunit: { id: a, name: "old", kind: school }\nx-own:   [1,2]\n';
    expect(set(text, 'unit', 'name', '"new, name"')).toBe(text.replace('"old"', '"new, name"'));
  });

  it('is written behind the last entry, on a line of its own or within the brackets', () => {
    expect(set('a: 1 # one\r\nb: 2\r\n', undefined, 'c', '3')).toBe('a: 1 # one\r\nb: 2\r\nc: 3\r\n');
    expect(set('a: 1\nb: 2', undefined, 'c', '3')).toBe('a: 1\nb: 2\nc: 3');
    expect(set('m:\n    x: |\n      long\nb: 2\n', 'm', 'z', '3')).toBe('m:\n    x: |\n      long\n    z: 3\nb: 2\n');
    expect(set('m: { x: 1 }\n', 'm', 'z', '3')).toBe('m: { x: 1, z: 3 }\n');
    expect(set('m: {}\n', 'm', 'z', '3')).toBe('m: { z: 3 }\n');
  });

  it('makes the map that it belongs to, where there is none', () => {
    const both = new Map([
      ['1.1', 'a'],
      ['1.10', '[b, c]'],
    ]);
    expect(withEntries('format: 1\n# who\nassign:\n', 'assign', both)).toBe(
      'format: 1\n# who\nassign:\n  "1.1": a\n  "1.10": [b, c]\n',
    );
    expect(withEntries('format: 1\n', 'assign', both)).toBe('format: 1\nassign:\n  "1.1": a\n  "1.10": [b, c]\n');
    expect(withEntries('{ format: 1 }\n', 'assign', both)).toBe(
      '{ format: 1, assign: { "1.1": a, "1.10": [b, c] } }\n',
    );
  });

  it('finds a key however it is written, and takes the place of several lines', () => {
    expect(set('assign:\n  1.10: a\n', 'assign', '1.10', 'b')).toBe('assign:\n  1.10: b\n');
    expect(set("assign:\n  '1.1':\n    - a\n    - b\n", 'assign', '1.1', 'c')).toBe("assign:\n  '1.1':\n    c\n");
  });

  it('is left to a person where anything else would change', () => {
    expect(set('a: 1\na: 2\n', undefined, 'a', '3')).toBeUndefined();
    expect(set('- a\n', undefined, 'a', '3')).toBeUndefined();
    expect(set('a: [\n', undefined, 'a', '3')).toBeUndefined();
    expect(set('m: text\n', 'm', 'a', '3')).toBeUndefined();
  });

  it('holds whatever text it is given, and nothing else', () => {
    const text = 'format: 1\nunit: { id: a, name: b }\nplan: c\n';
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (value) => {
        expect(set(text, 'unit', 'name', quoted(value))).toBe(text.replace(' b ', () => ` ${quoted(value)} `));
      }),
    );
  });
});
