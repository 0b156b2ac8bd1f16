import { describe, expect, test } from 'vitest';
import { rounds } from '../support/rounds.ts';
import { schoolLedger } from './school-ledger.ts';

describe('processes that record at once', () => {
  const hands = rounds({ few: 4, full: 8 });
  const each = rounds({ few: 5, full: 200 });

  test(`${hands} hands with ${each} commands each: every entry is there, in one unbroken chain`, async () => {
    const { note, run, found } = await schoolLedger();
    const hand = async (name: number): Promise<string[]> => {
      const texts: string[] = [];
      for (let index = 0; index < each; index += 1) {
        const text = `${name} 之 ${index}`;
        const { code, err } = await note(text);
        expect({ text, code, err }).toEqual({ text, code: 0, err: '' });
        texts.push(text);
      }
      return texts;
    };
    const texts = (await Promise.all(Array.from({ length: hands }, (_, name) => hand(name)))).flat();
    const { notes, faults, entries, writers } = found();
    expect({ faults, entries, writers }).toEqual({ faults: [], entries: hands * each, writers: 1 });
    expect([...notes].sort()).toEqual(texts.sort());
    expect(await run('verify')).toMatchObject({ code: 0 });
  });
});
