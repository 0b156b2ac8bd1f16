import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { plainPrompter } from '../../src/screens/plain-prompter.ts';
import { PromptStopped } from '../../src/screens/prompter.ts';
import { plainMessages } from '../../src/words/areas/terminal.ts';
import { line } from '../../src/words/shown.ts';

/** A person who has typed all lines ahead; what is shown to them. */
function person(...lines: string[]) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let [shown, interrupt] = ['', () => {}];
  output.on('data', (text) => {
    shown += String(text);
  });
  const onInterrupt = (stop: () => void) => {
    interrupt = stop;
    return () => {};
  };
  // All at once, as from a paste.
  if (lines.length > 0) input.write(lines.map((each) => `${each}\n`).join(''));
  const prompter = plainPrompter({ input, output, words: plainMessages.zh, onInterrupt });
  return { prompter, shown: () => shown, interrupt: () => interrupt(), end: () => input.end() };
}

const fruits = {
  text: line`哪一种？`,
  choices: [
    { value: 'none', label: line`都不要` },
    { value: 'pear', label: line`梨` },
    { value: 'back', label: line`返回`, key: '←' },
    { value: 'quit', label: line`退出`, key: 'q' },
  ],
  shortcuts: { '/': 'find' },
};

describe('the plain prompter', () => {
  it.each([
    ['', 'none'],
    ['2', 'pear'],
    ['２', 'pear'],
    ['<', 'back'],
    ['Q', 'quit'],
    ['/', 'find'],
    ['、', 'find'],
  ])('takes %j for %s', async (typed, value) => {
    expect(await person(typed).prompter.choose(fruits)).toBe(value);
  });

  it('shows a list once, a line a choice, and asks again for what is not in it', async () => {
    const { prompter, shown } = person('7', '2');
    expect(await prompter.choose(fruits)).toBe('pear');
    expect(shown()).toBe(
      '? 哪一种？\n1. 都不要\n2. 梨\n<. 返回\nq. 退出\n输入前面的编号或字母，回车确认；只按回车是第一项\n> 没有这一项，请再输入一次\n> ',
    );
  });

  it('asks for a line with a suggestion, refuses what will not do, and goes back', async () => {
    const refuse = (text: string) => (text === 'x' ? line`不行` : undefined);
    const asked = person('x', '', '<', 'y', '');
    const question = { text: line`数量`, suggestion: line`1`, refuse };
    expect(await asked.prompter.ask(question)).toBe('1');
    expect(await asked.prompter.ask(question)).toBeUndefined();
    expect(await asked.prompter.confirm(line`好吗？`)).toBe(true);
    expect(await asked.prompter.confirm(line`好吗？`)).toBe(false);
    expect(asked.shown()).toContain('不行');
  });

  it('finds by words, says where there is nothing, and lets go', async () => {
    const search = (text: string) => (text === '梨' ? [{ value: 'pear', label: line`梨` }] : []);
    const question = { text: line`找什么？`, nothing: line`没有`, search };
    expect(await person('桃', '梨', '1').prompter.find(question)).toBe('pear');
    expect(await person('梨', '<').prompter.find(question)).toBeUndefined();
    expect(await person('').prompter.find(question)).toBeUndefined();
  });

  it('stops at Ctrl+C and where the input ends', async () => {
    const interrupted = person();
    const asked = interrupted.prompter.choose(fruits);
    interrupted.interrupt();
    await expect(asked).rejects.toBeInstanceOf(PromptStopped);
    const ended = person();
    ended.end();
    await expect(ended.prompter.confirm(line`好吗？`)).rejects.toBeInstanceOf(PromptStopped);
  });
});
