import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAnyYaml } from '../../../../src/core/plan/yaml/any-yaml.ts';
import { readPlainYaml } from '../../../../src/core/plan/yaml/plain-yaml.ts';
import { readYaml } from '../../../../src/core/plan/yaml/yaml-source.ts';
import fc from '../../../support/fast-check.ts';
import { rounds } from '../../../support/rounds.ts';

const root = join(import.meta.dirname, '../../../..');
const yamlFiles = ['plans', 'test/fixtures/valid', 'test/fixtures/invalid'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder, name)),
);
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

/** What the plain reader accepts has to be what the thorough one reads: the same tree, the same places, no finding. */
function agree(text: string): boolean {
  const plain = readPlainYaml(text);
  if (plain === undefined) return false;
  expect(readAnyYaml(text), JSON.stringify(text)).toEqual({ root: plain, findings: [] });
  return true;
}

/** Pieces of which YAML is made, in no order: few make sense, and those that do are at the edges. */
const piece = fc.constantFrom(
  ...[
    'a',
    'bc',
    '1',
    '1.1',
    '一、',
    '，',
    '~',
    '',
    '"',
    "'",
    '"x"',
    "'y'",
    '"\\n"',
    "''",
    '\\',
    '<<',
    '?',
    '? ',
    '%',
    '#',
  ],
  ...[
    ' # c',
    '#c',
    ':',
    ': ',
    ':\n',
    'k: ',
    'k: v',
    '"k": ',
    '- ',
    '-',
    '--',
    '---',
    '---\n',
    '...',
    '...\n',
    '|',
    '|\n',
  ],
  ...['>-\n', '|+\n', '|2\n', '>2-\n', '[', ']', '{', '}', ', ', ',', '[]', '{}', '[a, b]', '{a: b}', '{a}', '[a: b]'],
  ...[
    '&a ',
    '*a',
    '!t ',
    '!!str ',
    ' ',
    '  ',
    '\n',
    '\n',
    '\n',
    '\n  ',
    '\n    ',
    '\n\n',
    '\t',
    '\r\n',
    '\r',
    '\u3000',
  ],
  ...['\u00a0', '\u0085', '\u2028', '\ufeff', '😀', '\ud800', '@', '`', 'x'.repeat(1020)],
);

/** What the plain reader takes, each alone. */
const plainScalar = fc.constantFrom(
  ...['a', '1.10', '不少于2次', 'a b', '~', '', '-1', '[a, b]', '{ a: 1, b: [x] }', '[ ]', '"a" # why', 'a#b', 'a:b'],
);

const anyScalar = fc.constantFrom(
  ...[
    'a',
    '1.10',
    '不少于2次',
    '"双引号：\\t"',
    "'it''s'",
    'a b',
    'a\n  b',
    '"a\n    b"',
    "'a\n\n      b'",
    '~',
    '',
    '-1',
  ],
  ...[
    '|\n      one\n      two\n',
    '>-\n      one\n\n      two',
    '|+\n      one\n\n',
    '[a, b]',
    '{ a: 1, b: [x] }',
    '[ ]',
  ],
  ...[
    '[\n      a,\n      b,\n    ]',
    '"a" # why',
    'a#b',
    'a:b',
    'https://x.cn/?a=1#b',
    '- x',
    '# none',
    '[a, b,]',
    '{}',
  ],
);

/** Mostly plain, else hardly a whole text would be. */
const scalar = fc.oneof({ weight: 6, arbitrary: plainScalar }, { weight: 1, arbitrary: anyScalar });

/** A map and a list in each other, as plans have them, with each value one that some person might write. */
const planLike = fc
  .array(fc.record({ key: fc.constantFrom('id', '"标题"', 'due', "'x-a'"), value: scalar, items: fc.array(scalar) }))
  .map((entries) =>
    entries
      .map(({ key, value, items }, n) => {
        const list = items.map((item) => `  - ${n % 2 ? `${key}: ` : ''}${item}`).join('\n');
        return items.length > 0 ? `${key}:\n${list}` : `${key}: ${value}`;
      })
      .join('\n'),
  );

const runs = { numRuns: rounds({ few: 300, full: 1000 }) };

describe('the two readers of YAML', () => {
  it.each(yamlFiles)('agree on %s', (file) => {
    agree(textOf(file));
  });

  it.each([
    ['plans/party-governance-2023.yaml', textOf('plans/party-governance-2023.yaml')],
    ['a fixture', textOf('test/fixtures/valid/school-year.yaml')],
    ['a plan in Windows line ends', 'a: 1\r\nb:\r\n  - c: "d"\r\n'],
  ])('read %s the quick way', (_what, text) => {
    expect(agree(text)).toBe(true);
  });

  it.each([
    ['a plan with folded text', textOf('test/fixtures/valid/calendar-year.yaml')],
    ['a block', 'a: |\n  one\n  two\nb: >- # folded\n  three\n\n  four\n'],
    ['a value on the next line', 'a:\n  "b"\nc:\n  - - d\n'],
    ['brackets over several lines', 'a: [ # why\n  b,\n  { c: d } # ]\n  ]\ne: {}\n'],
    ['JSON', '{"a": [{"b": "c"}, "d"], "e": {}}'],
  ])('leave %s to the thorough one, which finds nothing wrong', (_what, text) => {
    expect(readPlainYaml(text)).toBeUndefined();
    expect(readYaml(text)).toMatchObject({ root: { kind: 'map' }, findings: [] });
  });

  it('agree on texts that look like plans', () => {
    let plain = 0;
    fc.assert(
      fc.property(planLike, (text) => {
        if (agree(text)) plain += 1;
      }),
      { ...runs, seed: 2023 },
    );
    expect(plain).toBeGreaterThan(runs.numRuns / 10);
  });

  it('agree on what parted them once in 800,000', () => {
    for (const text of ['a:\n- []"k": ', "- {}'k': 1\n", 'a: "[x]"\nb: 1\n']) agree(text);
  });

  it('agree on pieces of YAML thrown together', () => {
    const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (thrown) => void agree(thrown)),
      { numRuns: rounds({ few: 1_500, full: 6_000 }) },
    );
  });

  it('agree on a plan with a piece put in, or cut out', () => {
    const plan = textOf('test/fixtures/valid/school-year.yaml').slice(0, 1500);
    const place = fc.nat({ max: plan.length });
    fc.assert(
      fc.property(place, fc.nat({ max: 6 }), piece, (from, length, put) => {
        agree(plan.slice(0, from) + put + plan.slice(from + length));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['[', '0'],
    ['{a: ', '0'],
    ['- ', 'a'],
    ['- &a ', 'a'],
    ['- !a\n', 'a'],
    ['? ', 'a'],
    ['[a: ', '0'],
    ['"', ''],
  ])('take no text of %j for a reason to stop or to be slow', (opening, end) => {
    const start = performance.now();
    readYaml(opening.repeat(5_000) + end);
    readPlainYaml(opening.repeat(5_000) + end);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
