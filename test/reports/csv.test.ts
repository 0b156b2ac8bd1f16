import { parse } from 'csv-parse/sync';
import { array, constantFrom, assert as holds, oneof, property, string } from 'fast-check';
import '../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { bracketedId, csvRow, inertCell, originalCell, originalId, textCell } from '../../src/core/text/csv-cell.ts';
import { requirement } from '../support/plans.ts';
import { done } from '../support/records.ts';
import { reportIn, schoolYear, textOf } from '../support/reports.ts';

const cell = oneof(
  string({ unit: 'binary' }),
  array(constantFrom("'", '=', '＝', '-', '"', ',', '，', '\r', '\n', '\t', ' ', ';', '党'), { maxLength: 8 }).map(
    (parts) => parts.join(''),
  ),
);

function rowsOf(text: string): string[][] {
  return parse(text, { bom: true, record_delimiter: '\r\n' });
}

describe('a row of CSV', () => {
  it('reads back as it was, whatever its cells hold', () => {
    holds(
      property(array(cell, { minLength: 2, maxLength: 6 }), (cells) => {
        expect(rowsOf(csvRow(cells)).map((row) => row.map(originalCell))).toEqual([cells]);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['=1+1', '+8613', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', '＋1', '－1', '＠x', ' =1', "'=1", '\n=1'])(
    'holds no formula for %j',
    (text) => {
      expect(inertCell(text)).toBe(`'${text}`);
      expect(originalCell(inertCell(text))).toBe(text);
    },
  );

  it('leaves other text as it is', () => {
    for (const text of ['', '不少于 2 次', "it's", "'quoted'", '38/40（95%）']) expect(inertCell(text)).toBe(text);
  });
});

describe('an id in CSV', () => {
  it.each(['1.10', '1-2', '3/4', '007', '=1', 'a', '123456789012345678'])(
    '%s is no number, date or formula, and comes back',
    (id) => {
      expect(bracketedId(id)).toBe(`〔${id}〕`);
      expect(originalId(inertCell(bracketedId(id)))).toBe(id);
      expect(originalId(` ${bracketedId(id)} `)).toBe(id);
    },
  );

  it('may have been typed without brackets', () => {
    expect(originalId('1.10')).toBe('1.10');
  });
});

describe('an id in a table to be looked at', () => {
  it.each(['1.10', '1-2', '3/4', '007', '123456789012345678', '2023-03-08', '12月'])(
    '%s is kept text by a tab behind it',
    (id) => {
      expect(textCell(id)).toBe(`${id}\t`);
      expect(originalId(inertCell(textCell(id)))).toBe(id);
    },
  );

  it.each(['', '一-3', 'a1', '=1', '1a'])('%j is text by itself', (id) => {
    expect(textCell(id)).toBe(id);
  });
});

describe('the CSV report', () => {
  const report = reportIn(schoolYear);

  it('has a row a requirement, contributions last', async () => {
    const [head, ...rows] = rowsOf(await textOf(report, 'csv', { lang: 'zh' }));
    expect(head).toHaveLength(14);
    expect(rows.map((row) => originalId(row[3] ?? ''))).toEqual([
      '1.1',
      '1.10',
      '2.1',
      '2.2',
      '2.3',
      '4.1',
      '4.2',
      '3.3',
    ]);
  });

  it('is for BI tools a row a requirement and period, every cell of one type, ids plain', async () => {
    const [head = [], ...rows] = rowsOf(await textOf(report, 'csv', { lang: 'zh', tidy: true, bom: false }));
    const all = rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])));
    expect(rowsOf(await textOf(report, 'csv', { lang: 'en', tidy: true }))[0]).toEqual(head);
    const { requirements, contributions } = report;
    const expected = [...requirements, ...contributions].flatMap(({ id, periods }) =>
      periods === undefined ? [[id, '']] : periods.map(({ name }) => [id, name]),
    );
    expect(all.map((row) => [row.requirement, row.period])).toEqual(expected);
    expect(expected.some(([, period]) => period !== '')).toBe(true);
    const number = /^(?:[0-9]+(?:\.[0-9]+)?)?$/;
    const day = /^(?:[0-9]{4}-[0-9]{2}-[0-9]{2})?$/;
    for (const row of all) {
      const numbers = ['at_least', 'at_most', 'value', 'value_of', 'days_late', 'evidence', 'outdated', 'period_value'];
      for (const name of numbers) expect(row[name]).toMatch(number);
      for (const name of ['as_of', 'due', 'done_on', 'period_from', 'period_to']) expect(row[name]).toMatch(day);
      for (const name of ['contributes', 'evidence_missing']) expect(row[name]).toMatch(/^(?:true|false)$/);
    }
    expect(all.find((row) => row.value_of !== '')).toMatchObject({ kind: 'share', is_percent: 'true' });
  });

  it('begins with a byte order mark unless a program asks for none, and ends its lines with CRLF', async () => {
    const text = await textOf(report, 'csv', { lang: 'zh' });
    expect(text.startsWith('\ufeff序号,')).toBe(true);
    const plain = text.slice(1).replace(/"([^"\t]+)\t"/g, '$1');
    expect(await textOf(report, 'csv', { lang: 'zh', bom: false })).toBe(plain);
    expect(
      text
        .split('\n')
        .slice(0, -1)
        .every((line) => line.endsWith('\r')),
    ).toBe(true);
  });

  it('stays within what a cell of Excel holds', async () => {
    const long = reportIn({
      requirements: [requirement()],
      entries: Array.from({ length: 10 }, () => done('2023-03-01', { note: `=${'😀'.repeat(2_500)}` })),
      asOf: '2023-06-30',
    });
    const remark = rowsOf(await textOf(long, 'csv', { lang: 'zh' }))[1]?.[13] ?? '';
    expect(remark.length).toBeLessThanOrEqual(32_767);
    expect(remark).toMatch(/😀…$/u);
  });
});
