import { describe, expect, test } from 'vitest';
import { type Glance, glanceAt } from '../../../../src/core/ledger/large/glance.ts';
import { readLine, sealEntry } from '../../../../src/core/ledger/line.ts';
import { sha256 } from '../../../../src/core/ledger/sha256.ts';
import { ulid, unsealed } from '../../../support/entries.ts';
import fc from '../../../support/fast-check.ts';
import { rounds } from '../../../support/rounds.ts';

const encoder = new TextEncoder();

/** A glance at the bytes of a text, a character for each. */
function glance(text: string): Glance | undefined {
  return glanceAt(Buffer.from(text).toString('latin1'));
}

/** What reading the whole line makes of it. */
function read(text: string): Glance | undefined {
  const { entry } = readLine(encoder.encode(text));
  if (entry === undefined) return undefined;
  const { id, at, unit, requirement = '', prev, hash } = entry;
  return { id, at, unit, requirement, prev, hash };
}

/** A text whose hash is right, whatever it says. */
function sealed(body: string): string {
  return `${body},"hash":"${sha256(body)}"}`;
}

describe('a glance', () => {
  test.each<[string, Readonly<Record<string, unknown>>]>([
    ['done', {}],
    ['an amount with its day', { kind: 'progress', on: '2023-03-31', amount: '38/40', period: '2023-02' }],
    ['a note in Chinese', { kind: 'note', note: '已联系，“下周”办' }],
    ['a reopening with its reason', { kind: 'reopen', reason: '数据有误' }],
    [
      'later evidence',
      { kind: 'attach', to: ulid(9), evidence: [{ name: '会议.docx', sha256: sha256('a'), bytes: 12 }] },
    ],
    ['what the requirement read', { print: '0123456789abcdef', said: '专题学习' }],
  ])('tells of %s what reading it would', (_what, change) => {
    const { line } = sealEntry(unsealed(change));
    expect(glance(line)).toEqual(read(line));
    expect(glance(line)).toBeDefined();
  });

  test.each<[string, Readonly<Record<string, unknown>>]>([
    ['a retraction', { kind: 'retract', retracts: ulid(9) }],
    ['a part of a batch', { batch: { id: ulid(9), n: 1, of: 2 } }],
    ['a unit whose id is Chinese', { unit: '实验小学' }],
    ['escapes', { note: '第一行\n第二行' }],
    ['keys of a later version', { 'x-mood': 'good' }],
    ['a day that not every year has', { on: '2024-02-29' }],
  ])('leaves %s to be read', (_what, change) => {
    const { line } = sealEntry(unsealed(change));
    expect(glance(line)).toBeUndefined();
    expect(read(line)).toBeDefined();
  });

  test('never finds what reading would not, whatever was changed in the line', () => {
    const { line } = sealEntry(
      unsealed({
        kind: 'progress',
        on: '2023-03-07',
        amount: '1.5',
        note: '备注',
        evidence: [{ name: 'a', sha256: sha256('a'), bytes: 1 }],
      }),
    );
    const body = line.slice(0, line.indexOf(',"hash"'));
    const change = fc.record({
      at: fc.nat(body.length - 1),
      length: fc.nat(3),
      text: fc.oneof(
        fc.constantFrom('', '"', '\\', '0', '9', '3', 'Z', '}', ',', '\u0001', '一'),
        fc.string({ maxLength: 3 }),
      ),
    });
    let found = 0;
    fc.assert(
      fc.property(change, ({ at, length, text }) => {
        const changed = sealed(body.slice(0, at) + text + body.slice(at + length));
        const seen = glance(changed);
        if (seen === undefined) return;
        found += 1;
        expect(seen).toEqual(read(changed));
      }),
      { numRuns: rounds({ few: 1000, full: 3000 }), seed: 7 },
    );
    expect(found).toBeGreaterThan(100);
  });
});
