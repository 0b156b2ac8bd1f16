import { describe, expect, it } from 'vitest';
import { namedPath, pathTo, printedPath } from '../../../../src/core/plan/yaml/node-path.ts';
import { descend } from '../../../../src/core/plan/yaml/source-node.ts';
import { readYaml } from '../../../../src/core/plan/yaml/yaml-source.ts';

const text = `sections:
  - number: 一
    items:
      - { id: "1", requirements: [{ id: "1.1", evidence: [甲, 乙] }, { text: 没有编号 }] }
"a\\"b.c": [{ x: 1 }]
`;

function pathAlong(...steps: readonly (string | number)[]) {
  const { root } = readYaml(text);
  if (root === undefined) throw new Error('no YAML');
  return pathTo(descend({ node: root }, steps));
}

describe('the way to a node', () => {
  it.each([
    [[], '', ''],
    [['sections'], 'sections', '.sections'],
    [
      ['sections', 0, 'items', 0, 'requirements', 0, 'text'],
      'sections[0].items[0].requirements[0]',
      '.sections["一"].items["1"].requirements["1.1"]',
    ],
    [
      ['sections', 0, 'items', 0, 'requirements', 0, 'evidence', 1],
      'sections[0].items[0].requirements[0].evidence[1]',
      '.sections["一"].items["1"].requirements["1.1"].evidence[1]',
    ],
    [
      ['sections', 0, 'items', 0, 'requirements', 1],
      'sections[0].items[0].requirements[1]',
      '.sections["一"].items["1"].requirements[1]',
    ],
    [['a"b.c', 0, 'x'], '["a\\"b.c"][0].x', '.a"b.c[0].x'],
  ])('%j is printed as %j, and has ids in the place of indexes where there are some: %j', (steps, printed, named) => {
    const path = pathAlong(...steps);
    expect(printedPath(path)).toBe(printed);
    expect(namedPath(path)).toBe(named);
  });
});
