import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readAnyYaml } from '../../../../src/core/plan/yaml/any-yaml.ts';
import { blockScalar, flowScalar, nameList, quoted } from '../../../../src/core/plan/yaml/quote-scalar.ts';
import { scalarType } from '../../../../src/core/plan/yaml/scalar-type.ts';
import type { SourceNode } from '../../../../src/core/plan/yaml/source-node.ts';
import { readYaml } from '../../../../src/core/plan/yaml/yaml-source.ts';
import fc from '../../../support/fast-check.ts';

/** What is no text to some reader of YAML, and what is a sign of its own. */
const awkward = [
  ...['', '~', 'null', 'Null', 'true', 'False', 'y', 'Y', 'yes', 'No', 'on', 'OFF', '=', '<<', '.inf', '-.INF', '.NaN'],
  ...[
    '0x1F',
    '0X1f',
    '-0x1F',
    '0o17',
    '017',
    '0b101',
    '1_000',
    '1e3',
    '1.5E-3',
    '-1',
    '+1',
    '.5',
    '-.5',
    '1.',
    '1,000',
  ],
  ...[
    '2023-01-01',
    '2023-1-1',
    '2023-01-01T10:00:00Z',
    '2023-01-01 10:00:00.5 +08:00',
    '12:30',
    '12:30:45',
    '20:30:45.5',
  ],
  ...['- a', '-', '--- a', '---', '... a', '...', '? a', '?', ': a', ':a', 'a: b', 'a:', 'a:b', 'a #b', 'a#b', '#a'],
  ...['&a', '*a', '!a', '!!str', '|', '>', '%a', '@a', '`a', "'a", '"a', "it's", 'say "no"', '\\', 'a\\n', '\'"\\'],
  ...[
    ' a',
    'a ',
    '\u3000a',
    'a\u00a0',
    '\ta',
    'a\tb',
    'a\t#b',
    'a:\tb',
    'a\n',
    'a\nb',
    'a\r\nb',
    '\u0000',
    '\u001b[31m',
  ],
  ...[
    '\u007f',
    '\u0085',
    '\u009b',
    '\u2028',
    '\u2029',
    '\ufeff',
    '\ufffe',
    '\uffff',
    '\ud800',
    '\udc00a',
    '😀',
    '\u202e',
  ],
  ...[
    'a, b',
    '[a',
    'a]',
    '{a',
    'a}',
    'a: [b',
    ',a',
    '，',
    '一、',
    '：',
    '第一章 总则',
    'a://b?c#d',
    '"a": b',
    '[]',
    '{}',
  ],
];

const any = fc.oneof(
  fc.constantFrom(...awkward),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'-?:,[]{}#&*!|>\'"%@`=.~0123456789xoe_+ \n\tTZan、，') }),
  fc.array(fc.constantFrom(...awkward, ' ', '\n'), { maxLength: 3 }).map((pieces) => pieces.join('')),
);

/** The same tree by the one reader and by the thorough one, which never sees the plain one's answer. */
function read(text: string): SourceNode {
  const [root, thorough] = [readYaml(text).root, readAnyYaml(text).root];
  expect(root, JSON.stringify(text)).toEqual(thorough);
  if (root === undefined) throw new Error(`no YAML: ${JSON.stringify(text)}`);
  return root;
}

/** Every text of the tree, keys too, none of which may mean anything but text. */
function textsIn(node: SourceNode): string[] {
  if (node.kind === 'list') return node.items.flatMap(textsIn);
  if (node.kind === 'map') return node.entries.flatMap(({ key, value }) => [...textsIn(key), ...textsIn(value)]);
  expect(scalarType(node), node.text).toBe('text');
  return [node.text];
}

const places: readonly (readonly [string, (text: string) => string, (text: string) => readonly string[]])[] = [
  ['a value', (text) => `k: ${blockScalar(text)} # c\n`, (text) => ['k', text]],
  ['an element', (text) => `- ${blockScalar(text)}\n- ${quoted(text)}\n`, (text) => [text, text]],
  ['a key', (text) => `${blockScalar(text)}: v\n`, (text) => [text, 'v']],
  ['brackets', (text) => `k: [${flowScalar(text)}, ${flowScalar(text)}]\n`, (text) => ['k', text, text]],
  ['braces', (text) => `k: { ${flowScalar(text)}: ${flowScalar(text)} }\n`, (text) => ['k', text, text]],
  [
    'a list of names',
    (text) => `k: ${nameList([text, text])}\nl: ${nameList([text])}\n`,
    (text) => ['k', text, text, 'l', text],
  ],
];

describe('a text written as YAML', () => {
  it.each(places)('is read as it was, as %s', (_place, written, texts) => {
    for (const text of awkward) expect(textsIn(read(written(text)))).toEqual(texts(text));
    fc.assert(
      fc.property(any, (text) => void expect(textsIn(read(written(text)))).toEqual(texts(text))),
      { numRuns: 300 },
    );
  });

  it('is a text to readers of YAML 1.1, too', () => {
    for (const text of awkward) expect(parse(`- ${blockScalar(text)}\n`, { version: '1.1' }), text).toEqual([text]);
    fc.assert(
      fc.property(any, (text) => void expect(parse(`- ${blockScalar(text)}\n`, { version: '1.1' })).toEqual([text])),
      { numRuns: 300 },
    );
  });

  it.each([
    ['学习研讨', '学习研讨'],
    ['a:b', 'a:b'],
    ['2023年工作要点', '2023年工作要点'],
    ['0x1F', '"0x1F"'],
    ["it's", "it's"],
    ['说“不”', '说“不”'],
    ['"a" b', `'"a" b'`],
    ['a\u001b[31m', '"a\\u001b[31m"'],
    ['a\u009b', '"a\\u009b"'],
  ])('%j has quotes only where it needs them: %s', (text, written) => {
    expect(blockScalar(text)).toBe(written);
  });
});
