import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../src/core/plan/fixes/edit.ts';
import { fixPlan, haveSameMeaning } from '../../../../src/core/plan/fixes/fix-plan.ts';
import { readPlan } from '../../../../src/core/plan/read-plan.ts';
import type { SourceNode } from '../../../../src/core/plan/yaml/source-node.ts';
import { readYaml } from '../../../../src/core/plan/yaml/yaml-source.ts';
import fc from '../../../support/fast-check.ts';
import { planText } from '../../../support/plan-text.ts';
import { rounds } from '../../../support/rounds.ts';

const counted = (text: string) => Object.fromEntries(fixPlan(text).counts);

function rootOf(text: string): SourceNode {
  const { root } = readYaml(text);
  if (root === undefined) throw new Error(`no YAML: ${text}`);
  return root;
}

describe('fixing a plan', () => {
  it('quotes ids as they stand, items’ and units’ too', () => {
    const before = planText(
      '          - { id: 1.10, text: 学习 }\n          - id: 0x1F # 注\n            text: 研讨\n',
    );
    expect(fixPlan(before).text).toBe(before.replace('1.10', '"1.10"').replace('0x1F', '"0x1F"'));
    expect(counted(before)).toEqual({ 'unquoted-id': 2 });
    expect(readPlan(fixPlan(before).text, '').diagnostics).toEqual([]);
    expect(
      fixPlan(planText('          - { id: "1.1", text: 学习 }\n').replace('school: 学校', '1: 学校')).text,
    ).toContain('units: { "1": 学校 }');
  });

  it('widens punctuation between Chinese characters, and nothing else', () => {
    const before = planText(
      [
        '          # 注释,不动(注)\n',
        '          - id: "1.1"\n',
        '            text: 学习,研讨(含线上):不少于2,000人;a,b, 见 http://x/?a,b\n',
        '            quote: |-\n              第一行,甲\n              第二行!乙\n',
        '            x-备注: "学习,研讨"\n',
        '            tags: [甲,乙]\n',
      ].join(''),
    );
    expect(fixPlan(before).text).toBe(
      before
        .replace('text: 学习,研讨(含线上):不少于2,000人;a', 'text: 学习，研讨（含线上）：不少于2,000人;a')
        .replace('第一行,甲', '第一行，甲')
        .replace('第二行!乙', '第二行！乙'),
    );
  });

  it('leaves what is switched off with a reason', () => {
    const before = planText(
      '          # plan-disable-next-line half-width-punctuation: 原文如此\n          - { id: "1.1", text: "学习,研讨" }\n          - { id: "1.2", text: "学习,交流" }\n',
    );
    expect(fixPlan(before).text).toBe(before.replace('学习,交流', '学习，交流'));
  });

  it('makes line ends LF, the last one too, and removes the byte order mark', () => {
    const sound = planText('          - id: "1.1"\n            text: >-\n              学习\n              研讨\n');
    const before = `\ufeff${sound.trimEnd().replaceAll('\n', '\r\n')}`;
    expect(fixPlan(before).text).toBe(sound);
    expect(counted(before)).toEqual({ 'byte-order-mark': 1, 'line-ends': 16, 'final-line-end': 1 });
  });

  it.each([
    ['a syntax error', planText('          - { id: 1.1, text: "学习 }\n')],
    ['several documents', `${planText('          - { id: 1.1, text: 学习 }\n')}---\nb: 1\n`],
    ['an alias', planText('          - { id: 1.1, text: &a 学习, quote: *a }\n')],
  ])('refuses a file with %s, whatever else is wrong', (_what, before) => {
    expect(fixPlan(`\ufeff${before}`)).toEqual({ text: `\ufeff${before}`, counts: new Map(), isRefused: true });
  });

  it.each(['', '\n', '# 只有注释'])('has nothing to do or to refuse in %j', (before) => {
    expect(fixPlan(before)).toMatchObject({ text: before, isRefused: false });
  });
});

const folder = resolve(import.meta.dirname, '../../../fixtures/invalid');

describe('whatever is fixed', () => {
  it.each(readdirSync(folder).filter((name) => name.endsWith('.yaml')))('%s: once is enough', (name) => {
    const before = readFileSync(join(folder, name), 'utf8');
    const { text, isRefused } = fixPlan(before);
    expect(fixPlan(text).text).toBe(text);
    if (isRefused) expect(text).toBe(before);
  });

  const words = fc
    .array(
      fc.constantFrom('学习', '研', ',', ';', ':', '(', ')', '!', '?', '2', 'a', ' ', '，', '”', '）', '# ', '"'),
      {
        minLength: 1,
        maxLength: 12,
      },
    )
    .map((parts) => `学${parts.join('')}`);
  const scalar = words.chain((text) =>
    fc.constantFrom(
      JSON.stringify(text),
      `'${text.replaceAll("'", "''")}'`,
      `|-\n              ${text.trim()}`,
      `>\n              ${text.trim()}\n              第二行,乙`,
      text.replace(/[:#"]/g, '').trim(),
    ),
  );
  const requirement = fc
    .tuple(fc.constantFrom('1.1', '1.10', '"1.2"', '0x1F', 'a-1'), scalar, words, words)
    .map(
      ([id, text, comment, foreign]) =>
        `          - id: ${id}   # ${comment}\n            text: ${text}\n            # ${comment}\n            x-备注: ${JSON.stringify(foreign)}\n`,
    );
  const plans = fc
    .tuple(
      fc.array(requirement, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('\n', '\r\n'),
      fc.constantFrom('', '\ufeff'),
      fc.boolean(),
    )
    .map(([all, lineEnd, mark, isEnded]) => {
      const text = `# 甲,乙(丙)\n${planText(all.join(''))}`;
      return mark + (isEnded ? text : text.trimEnd()).replaceAll('\n', lineEnd);
    });

  it('fixing twice is fixing once, the plan says the same, and comments and x- keys stay', () => {
    fc.assert(
      fc.property(plans, (before) => {
        const { text, counts, isRefused } = fixPlan(before);
        expect(isRefused).toBe(false);
        expect(fixPlan(text)).toEqual({ text, counts: new Map(), isRefused: false });
        expect(counts.size > 0).toBe(text !== before);
        expect(haveSameMeaning(rootOf(before.replace('\ufeff', '')), rootOf(text))).toBe(true);
        expect(text).not.toContain('\r');
        expect(keptLines(text)).toEqual(keptLines(before.replace('\ufeff', '')));
      }),
      { numRuns: rounds({ few: 30, full: 150 }) },
    );
  });
});

/** What no fix may touch: the comments and the keys of the writer’s own. */
function keptLines(text: string): readonly string[] {
  return text.split(/\r?\n/).flatMap((line) => line.match(/^ *#.*|^ *x-.*|(?<=^ *- id: \S+) {3}#.*/g) ?? []);
}

describe('having the same meaning', () => {
  it.each([
    ['a: 1.10', 'a: "1.10"', true],
    ['a: "甲,乙"', 'a: 甲，乙', false],
    ['a: 甲,乙', 'a: "甲，乙"', true],
    ['a: 甲', 'a: 乙', false],
    ['a: 甲', 'b: 甲', false],
    ['a: [甲]', 'a: [甲, 乙]', false],
    ['a: [甲]', 'a: 甲', false],
    ['{ a: 1, b: 2 }', '{ b: 2, a: 1 }', false],
  ])('%s and %s: %j', (a, b, expected) => {
    expect(haveSameMeaning(rootOf(a), rootOf(b))).toBe(expected);
  });
});

describe('edits', () => {
  it('are made in any order, and leave the rest', () => {
    const edits = [
      { start: 4, end: 4, replacement: '!' },
      { start: 0, end: 1, replacement: 'AA' },
      { start: 2, end: 3, replacement: '' },
    ];
    expect(applyEdits('abcd', edits)).toBe('AAbd!');
    expect(applyEdits('abcd', [])).toBe('abcd');
  });
});
