import { describe, expect, it } from 'vitest';
import { marksIn } from '../../../src/reports/templates/marks.ts';

describe('the marks of a template', () => {
  it('are looked for until more is wrong than anybody mends at a time', () => {
    const { problems } = marksIn('{{'.repeat(500_000), () => 0);
    expect(problems.length).toBe(1000);
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['stray-open']));
  });
});
