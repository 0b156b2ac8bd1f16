import { describe, expect, it } from 'vitest';
import { withListedKey } from '../../../src/core/district/list-key.ts';

const [old, added] = ['B', 'A'].map((letter) => `ed25519:${letter.repeat(42)}E`) as [string, string];
const withKey = (text: string, index = 0) => withListedKey(text, index, added.replace('ed25519:', ''));

/** How people and programs write a unit, and the same with one more key. */
const written: Readonly<Record<string, readonly [string, string]>> = {
  'in braces': ['  - { name: 甲, kind: school } # 注\n', `  - { name: 甲, kind: school, keys: [${added}] } # 注\n`],
  'in braces, with a comma at the end': [
    '  - { name: 甲, kind: school, }\n',
    `  - { name: 甲, kind: school, keys: [${added}], }\n`,
  ],
  'in braces over lines': [
    '  - {\n      name: 甲,\n      kind: school # 注\n    }\n',
    `  - {\n      name: 甲,\n      kind: school, keys: [${added}] # 注\n    }\n`,
  ],
  'as JSON': ['  - {"name": "甲", "kind": "school"}\n', `  - {"name": "甲", "kind": "school", "keys": ["${added}"]}\n`],
  'with keys in brackets': [
    `  - { name: 甲, kind: school, keys: [${old}] } # 注\n`,
    `  - { name: 甲, kind: school, keys: [${old}, ${added}] } # 注\n`,
  ],
  'in lines': [
    '  - name: 甲\n    kind: school # 注\n    # 下面是乙\n  - name: 乙\n    kind: school\n',
    `  - name: 甲\n    kind: school # 注\n    keys: [${added}]\n    # 下面是乙\n  - name: 乙\n    kind: school\n`,
  ],
  'in quotes': [
    "  - 'name': 甲\n    'kind': school\n",
    `  - 'name': 甲\n    'kind': school\n    'keys': ['${added}']\n`,
  ],
  'with a text over lines at the end': [
    '  - name: 甲\n    kind: school\n    contact: |\n      王老师\n      二楼\n',
    `  - name: 甲\n    kind: school\n    contact: |\n      王老师\n      二楼\n    keys: [${added}]\n`,
  ],
  'with keys in lines, one of them ended': [
    `  - name: 甲\n    keys:\n    - key: ${old}\n      until: 2026-06-30 # 丢了\n    kind: school\n`,
    `  - name: 甲\n    keys:\n    - key: ${old}\n      until: 2026-06-30 # 丢了\n    - ${added}\n    kind: school\n`,
  ],
  'with keys in lines and quotes': [
    `  - name: 甲\n    kind: school\n    keys:\n      - "${old}"\n`,
    `  - name: 甲\n    kind: school\n    keys:\n      - "${old}"\n      - "${added}"\n`,
  ],
};

describe('one more key on a list of units', () => {
  it.each(Object.entries(written))('is written as whoever wrote the unit writes: %s', (_, [before, after]) => {
    const head = 'format: 1 # 名单\nunits:\n';
    expect(withKey(head + before)).toBe(head + after);
  });

  it.each(Object.entries(written))('keeps the line ends and the mark that the file has: %s', (_, [before, after]) => {
    const windows = (text: string) => `\ufeffformat: 1\n\nunits:\n${text}`.replaceAll('\n', '\r\n');
    expect(withKey(windows(before))).toBe(windows(after));
    expect(withKey(windows(before).trimEnd())).toBe(windows(after).trimEnd());
  });

  it('is left to a person where the file is laid out otherwise, or has no such unit', () => {
    const anchored = `format: 1\nunits:\n  - &a { name: 甲, kind: school }\n  - { <<: *a, name: 乙 }\n`;
    expect(withKey(anchored, 1)).toBeUndefined();
    expect(withKey('format: 1\nunits:\n  - { name: 甲, kind: school }\n', 1)).toBeUndefined();
    expect(withKey('format: 1\n')).toBeUndefined();
  });
});
