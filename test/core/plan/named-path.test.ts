import { describe, expect, it } from 'vitest';
import { namedPath } from '../../../src/core/plan/named-path.ts';
import { readYaml } from '../../../src/core/plan/yaml/yaml-source.ts';

const text = `sections:
  - number: 一
    items:
      - { id: "1", requirements: [{ id: "1.1", evidence: [甲, 乙] }, { text: 没有编号 }] }
"a\\"b.c": [{ x: 1 }]
`;

function named(path: string): string {
  const { root } = readYaml(text);
  if (root === undefined) throw new Error('no YAML');
  return namedPath(root, path);
}

describe('a path by names', () => {
  it.each([
    ['', ''],
    ['sections', '.sections'],
    ['sections[0].items[0].requirements[0].text', '.sections["一"].items["1"].requirements["1.1"].text'],
    ['sections[0].items[0].requirements[0].evidence[1]', '.sections["一"].items["1"].requirements["1.1"].evidence[1]'],
    ['sections[0].items[0].requirements[1]', '.sections["一"].items["1"].requirements[1]'],
    ['["a\\"b.c"][0].x', '.a"b.c[0].x'],
  ])('%j has ids in the place of indexes where there are some: %j', (path, expected) => {
    expect(named(path)).toBe(expected);
  });
});
