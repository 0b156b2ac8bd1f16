import { describe, expect, it } from 'vitest';
import type { SourceNode } from '../../../../src/core/plan/yaml/source-node.ts';
import { readYaml } from '../../../../src/core/plan/yaml/yaml-source.ts';
import { rounds } from '../../../support/rounds.ts';

/** The tree with each node as the piece of text that it stands for. */
function pieces(text: string): unknown {
  const show = (node: SourceNode): unknown => {
    const piece = text.slice(node.start, node.end);
    if (node.kind === 'scalar') return piece === node.text ? piece : { piece, text: node.text };
    if (node.kind === 'list') return { piece, items: node.items.map(show) };
    return { piece, entries: node.entries.map(({ key, value }) => [key.text, show(value)]) };
  };
  const { root } = readYaml(text);
  return root && show(root);
}

describe('text as nodes', () => {
  it('gives each node exactly its own text', () => {
    expect(pieces('a: [x,  y ]   # why\nb:\n  - c: 1.10  \n\n')).toEqual({
      piece: 'a: [x,  y ]   # why\nb:\n  - c: 1.10',
      entries: [
        ['a', { piece: '[x,  y ]', items: ['x', 'y'] }],
        ['b', { piece: '- c: 1.10', items: [{ piece: 'c: 1.10', entries: [['c', '1.10']] }] }],
      ],
    });
  });

  it('resolves quotes, folds and blocks, and keeps where they stand', () => {
    expect(pieces("a: \"\\u4e00\"\nb: 'it''s'\nc: >-\n  one\n  two\n\nd: one\n  two\n")).toMatchObject({
      entries: [
        ['a', { piece: '"\\u4e00"', text: '一' }],
        ['b', { piece: "'it''s'", text: "it's" }],
        ['c', { piece: '>-\n  one\n  two', text: 'one two' }],
        ['d', { piece: 'one\n  two', text: 'one two' }],
      ],
    });
  });

  it('puts an empty value in the place of its key', () => {
    expect(pieces('a:\nb: {c}')).toMatchObject({
      entries: [
        ['a', { piece: 'a', text: '' }],
        ['b', { entries: [['c', { piece: 'c', text: '' }]] }],
      ],
    });
  });

  it('keeps doubled keys for others to judge', () => {
    expect(pieces('a: 1\na: 2')).toMatchObject({
      entries: [
        ['a', '1'],
        ['a', '2'],
      ],
    });
  });

  it.each([
    ['&a x', 'anchor'],
    ['!!js/function x', 'tag'],
    ['a: &a 1\nb: *a', 'alias'],
    ['<<: {a: 1}', 'merge-key'],
    ['? [a]\n: 1', 'complex-key'],
    ['a: 1\n---\nb: 2', 'documents'],
    ['a: 1\n...\nb: 2', 'documents'],
    ['# c\n%YAML 1.1\n--- 1', 'directive'],
  ])('%j: a plan does without', (text, feature) => {
    expect(readYaml(text).findings.map(({ values }) => values)).toContainEqual({ feature });
  });

  it.each(['--- \na: 1', 'a: 1\n...\n', 'a: 1\n...\n# the end\n', 'a: "%"\n', '- a\n- "&b"\n- "*c"'])(
    '%j is one plain document',
    (text) => {
      expect(readYaml(text).findings).toEqual([]);
    },
  );

  it.each(['', '\n \n', '# nothing\n', '---\n'])('%j has nothing in it', (text) => {
    expect(readYaml(text)).toMatchObject({ root: undefined, findings: [{ code: 'empty-plan' }] });
  });
});

describe('a large plan that is not of the plain kind is read whole', () => {
  const many = rounds({ few: 3000, full: 10_000 });
  const target = '    target:\n      kind: at-least\n      count: 2\n      per: quarter\n    quote: 每季度\n';

  it.each([
    ['text over several lines', `    text: >-\n      开展学习，\n      做好记录\n${target}`],
    ['an escape in quotes', `    text: "开展\\"学习\\"，做好\\u8bb0录"\n${target}`],
    ['text without quotes that runs on', `    text: 开展学习，\n      做好记录\n    due: 2024-06-30\n${target}`],
  ])('%s', (_style, rest) => {
    const { root, findings } = readYaml(
      `requirements:\n${Array.from({ length: many }, (_, n) => `  - id: "1.${n}"\n${rest}`).join('')}`,
    );
    expect(findings).toEqual([]);
    const list = root?.kind === 'map' ? root.entries[0]?.value : undefined;
    expect(list?.kind === 'list' && list.items.length).toBe(many);
  });
});
