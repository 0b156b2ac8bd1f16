import { describe, expect, it } from 'vitest';
import { damageAmong } from '../../../../src/core/ledger/signing/submission.ts';

describe('a ledger that somebody is to answer for', () => {
  it('has no line that was altered; one cut off, and what does not belong, count for nothing', () => {
    const torn = { code: 'torn-line', file: 'a.jsonl', line: 3 } as const;
    const foreign = { code: 'foreign-file', file: 'b.txt', line: 0 } as const;
    const altered = { code: 'wrong-hash', file: 'a.jsonl', line: 2 } as const;
    expect(damageAmong([torn, foreign])).toBeUndefined();
    expect(damageAmong([torn, altered])).toBe(altered);
  });
});
