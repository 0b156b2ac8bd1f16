import { describe, expect, it } from 'vitest';
import { wrap } from '../../src/screens/text.ts';
import { Trouble } from '../../src/trouble.ts';
import { submitMessages } from '../../src/words/areas/ledger/hand-in.ts';
import { recordMessages } from '../../src/words/areas/ledger/record.ts';
import { validateMessages } from '../../src/words/areas/plans/validate.ts';
import { statusMessages } from '../../src/words/areas/screen.ts';
import { forEachLanguage } from '../../src/words/language.ts';
import { exact, joined, line, type Shown, shown } from '../../src/words/shown.ts';
import { inEachLanguage, type Like, sentence } from '../../src/words/table.ts';
import { hostIn } from '../support/host.ts';
import { scriptedPrompter } from '../support/scripted-prompter.ts';

const zh = {
  asOf: '截至 {day}',
  quit: '退出',
  left: ({ count }: { readonly count: number }) => `剩 ${count} 条`,
} as const;

// What follows each `@ts-expect-error` must not compile: `tsc` fails where it does.
describe('the values of a sentence', () => {
  const say = statusMessages.zh;

  it('are those that its braces name, all of them and no other', () => {
    expect(say.asOf({ day: '2023-06-30' })).toBe('截至 2023-06-30');
    // @ts-expect-error a value is missing
    expect(say.asOf({})).toMatch(/^截至 /);
    // @ts-expect-error a value is misspelt
    expect(say.asOf({ dya: '2023-06-30' })).toMatch(/^截至 /);
    // @ts-expect-error a value is too much
    expect(say.asOf({ day: '2023-06-30', from: '2023-01-01' })).toBe('截至 2023-06-30');
  });

  it('are those that its function takes', () => {
    const counts = { error: 1, warning: 0, note: 0 };
    expect(validateMessages.zh.counted(counts)).toBe('1 个错误');
    // @ts-expect-error a number is wanted
    expect(validateMessages.zh.counted({ ...counts, error: '1' })).toBe('1 个错误');
    // @ts-expect-error a value is missing
    expect(submitMessages.zh.next({ name: 'a' })).toContain('-o a.zip');
  });

  it('are none where it has none', () => {
    expect(recordMessages.zh.notRecorded).toBe('没有记。');
    // @ts-expect-error a constant is no function
    expect(() => recordMessages.zh.notRecorded()).toThrow(TypeError);
  });
});

describe('the values of a trouble', () => {
  it('are those of its sentence', () => {
    expect(new Trouble('note-needed', { id: '1.1' }).exitCode).toBe(2);
    // @ts-expect-error the values are missing
    expect(new Trouble('note-needed').values).toBeUndefined();
    // @ts-expect-error a value is misspelt
    expect(new Trouble('note-needed', { idd: '' }).code).toBe('note-needed');
    // @ts-expect-error a value is too much
    expect(new Trouble('note-needed', { id: '', day: '' }).code).toBe('note-needed');
    // @ts-expect-error a sentence without values takes none
    expect(new Trouble('stopped', { text: '' }).code).toBe('stopped');
    // @ts-expect-error no such reason
    expect(new Trouble('packet-refused', { file: '', why: 'bored', detail: '' }).code).toBe('packet-refused');
  });
});

describe('a table in another language', () => {
  it('has the entries of the first, and no value that it lacks', () => {
    const en = { asOf: 'as of {day}', quit: 'quit', left: '{count} left' } as const satisfies Like<typeof zh>;
    const messages = inEachLanguage({ ...forEachLanguage(() => en), zh, en });
    expect(messages.en.left({ count: 2 })).toBe('2 left');
    expect(messages.zh.left({ count: 2 })).toBe('剩 2 条');
    const wrong = { asOf: 'as of {day} {hour}', quit: 'quit', left: 'left' } as const satisfies Like<typeof zh>;
    // @ts-expect-error `hour` is no value of the first
    expect(inEachLanguage({ ...forEachLanguage(() => en), zh, en: wrong }).en.asOf({ day: '1' })).toMatch(/^as of 1/);
    // @ts-expect-error an entry is missing
    expect(({ asOf: 'as of {day}', quit: 'quit' } as const satisfies Like<typeof zh>).quit).toBe('quit');
  });
});

describe('text for a screen', () => {
  it('is cleaned and masked, and nothing else has its type', () => {
    const text: Shown = shown('甲\u001b[31m\r\n13812345678');
    expect(text).toBe('甲 138××××5678');
    expect(shown(text)).toBe(text);
    // @ts-expect-error it was not cleaned
    const raw: Shown = '甲';
    expect(raw).toBe('甲');
  });

  it('keeps the numbers of what must be exact', () => {
    expect(exact('/tmp/13812345678\u009b2J')).toBe('/tmp/13812345678');
  });

  it('is put together of pieces that were cleaned', () => {
    expect(line`${exact('1.1')} ${shown('甲')}：${2}`).toBe('1.1 甲：2');
    expect(joined([shown('甲'), shown(''), shown('乙')], ' ')).toBe('甲 乙');
    // @ts-expect-error a piece was not cleaned
    expect(line`${'甲'}`).toBe('甲');
    // @ts-expect-error a piece was not cleaned
    expect(joined(['甲'], ' ')).toBe('甲');
  });

  it('is all that an output shows, a question asks, and a screen wraps or paints', async () => {
    const host = hostIn('/');
    host.out.show(shown('甲'));
    // @ts-expect-error it was not cleaned
    host.out.show('乙');
    expect(host.written()).toBe('甲\n乙\n');
    // @ts-expect-error it was not cleaned
    expect(wrap('甲乙', 2)).toEqual(['甲', '乙']);
    // @ts-expect-error it was not cleaned
    expect(host.out.theme.bad('甲')).toBe('甲');
    const prompter = scriptedPrompter('1', true, '梨');
    // @ts-expect-error it was not cleaned
    expect(await prompter.ask({ text: '几次？', suggestion: shown('1') })).toBe('1');
    // @ts-expect-error it was not cleaned
    expect(await prompter.confirm('好吗？')).toBe(true);
    // @ts-expect-error a label was not cleaned
    expect(await prompter.choose({ text: shown('哪种？'), choices: [{ value: 1, label: '梨' }] })).toBe(1);
  });

  it('is what a sentence says, whether or not it takes values', () => {
    expect(sentence(validateMessages.en.fixes['unquoted-id'], { count: 2 })).toBe('2 ids quoted');
    expect(sentence(validateMessages.en.fixes['byte-order-mark'], { count: 2 })).toBe('the byte order mark removed');
  });
});
