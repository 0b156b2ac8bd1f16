import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { plainPrompter } from '../../src/screens/plain-prompter.ts';
import { PromptStopped } from '../../src/screens/prompter.ts';
import { pasteMessages, plainMessages } from '../../src/words/areas/terminal.ts';
import { line } from '../../src/words/shown.ts';

/** A person who answers each question when it is shown, with a line or several at once; what is shown to them. */
function person(...answers: string[]) {
  const input = Object.assign(new PassThrough(), { setRawMode: () => {} });
  const output = new PassThrough();
  const left = [...answers];
  let [shown, interrupt] = ['', () => {}];
  output.on('data', (text) => {
    shown += String(text);
    if (!shown.endsWith('> ')) return;
    const answer = left.shift();
    if (answer !== undefined) setImmediate(() => input.write(`${answer}\n`));
  });
  const onInterrupt = (stop: () => void) => {
    interrupt = stop;
    return () => {};
  };
  const words = { ...plainMessages.zh, ...pasteMessages.zh };
  const prompter = plainPrompter({ input, output, words, onInterrupt });
  return {
    prompter,
    shown: () => shown,
    type: (text: string) => void input.write(text),
    interrupt: () => interrupt(),
    end: () => input.end(),
  };
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

  it('counts only what has no key, so that a number takes what it stands before', async () => {
    const choices = [{ value: 'back', label: line`返回`, key: '←' }, ...fruits.choices.slice(0, 2)];
    const { prompter, shown } = person('2');
    expect(await prompter.choose({ text: line`哪一种？`, choices })).toBe('pear');
    expect(shown()).toContain('<. 返回\n1. 都不要\n2. 梨\n');
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
    await expect.poll(interrupted.shown).toContain('> ');
    interrupted.interrupt();
    await expect(asked).rejects.toBeInstanceOf(PromptStopped);
    const ended = person();
    ended.end();
    await expect(ended.prompter.confirm(line`好吗？`)).rejects.toBeInstanceOf(PromptStopped);
  });

  it('takes lines that come at once as one answer, and none of them for the next question', async () => {
    const { prompter, shown } = person('教师节走访慰问\n2\n\n\n', '第一段。\n第二段，\n\tlast', 'y');
    expect(await prompter.ask({ text: line`说明` })).toBe('教师节走访慰问；2');
    expect(await prompter.ask({ text: line`说明` })).toBe('第一段。第二段，last');
    expect(await prompter.confirm(line`好吗？`)).toBe(true);
    expect(shown()).toContain('? 好吗？ (y/N)\n> ');
  });

  it('lets go what was typed before a question was shown, and stops at a Ctrl+C among it', async () => {
    const asked = person('梨');
    asked.type('2\n2\nhalf a li');
    expect(await asked.prompter.ask({ text: line`说明` })).toBe('梨');
    const stopped = person('梨');
    stopped.type('2\n\u0003');
    await expect(stopped.prompter.ask({ text: line`说明` })).rejects.toBeInstanceOf(PromptStopped);
  });

  it('does not take a list for an answer, and asks again', async () => {
    const { prompter, shown } = person('2\n3\n', '2');
    expect(await prompter.choose(fruits)).toBe('pear');
    expect(shown()).toContain('没有这一项');
  });

  it('takes control characters out, and nothing that is longer than a note may be', async () => {
    const { prompter, shown } = person('甲\u001b[31m乙\u0007\u009b2J', '长'.repeat(1_000_000), '短');
    expect(await prompter.ask({ text: line`说明` })).toBe('甲乙');
    expect(await prompter.ask({ text: line`说明` })).toBe('短');
    expect(shown()).toContain('粘贴的内容太长（最多 50000 字），没有放进来。');
  });
});
