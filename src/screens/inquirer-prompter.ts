import { createInterface, type Interface, moveCursor } from 'node:readline';
import { mostCharacters } from '../core/ledger/answer.ts';
import type { keysMessages, pasteMessages } from '../words/areas/terminal.ts';
import type { Language } from '../words/language.ts';
import { joined, line, type Shown } from '../words/shown.ts';
import { between, joinedLines } from './joined-lines.ts';
import { choiceMade, searchMade } from './list-prompts.ts';
import {
  type ChoiceQuestion,
  type Prompter,
  PromptStopped,
  type SearchQuestion,
  type TextQuestion,
} from './prompter.ts';
import { openTerminalInput, type QuestionInput } from './terminal-input.ts';
import { displayWidth, wrap } from './text.ts';
import type { Theme } from './theme.ts';

type Words = (typeof keysMessages)[Language] & (typeof pasteMessages)[Language];

/** What readline tells of a key; its own type says less. */
interface Key {
  readonly name?: string;
}

/** inquirer draws lists; lines of text are Node's own readline, whose cursor stands right in long Chinese lines. */
export function inquirerPrompter(theme: Theme, words: Words): Prompter {
  const terminal = process.stdout;
  return {
    choose: async <Value>(question: ChoiceQuestion<Value>) =>
      (await atTerminal(1, (input) => choiceMade({ question, theme, words, terminal }, input))) as Value,
    find: async <Value>(question: SearchQuestion<Value>) =>
      (await atTerminal(mostCharacters, (input) => searchMade({ question, theme, terminal }, input))) as
        | Value
        | undefined,
    ask: (question) => askUntilSound(question, theme, words),
    confirm: async (text) => {
      const answer = await askLine({ text: line`${text} (y/N)` }, theme, { ...words, back: '' });
      return /^(y|yes|是|好|对)$/i.test((answer ?? '').normalize('NFKC').trim());
    },
  };
}

/** The terminal, opened for one question. */
async function atTerminal<Value>(longestKey: number, ask: (input: QuestionInput) => Promise<Value>): Promise<Value> {
  const input = await openTerminalInput(process.stdin, process.stdout, longestKey);
  try {
    return await ask(input);
  } finally {
    input.end();
  }
}

async function askUntilSound(question: TextQuestion, theme: Theme, words: LineWords): Promise<string | undefined> {
  for (;;) {
    const typed = await askLine(question, theme, words);
    if (typed === undefined) return undefined;
    const text = typed.trim() === '' ? (question.suggestion ?? '') : typed.trim();
    const refusal = question.refuse?.(text);
    if (refusal === undefined) return text;
    process.stdout.write(`${theme.bad(refusal)}\n`);
  }
}

/** What is said at a line besides its question. */
interface LineWords {
  /** The way back, where it is told. */
  readonly back: Shown;
  readonly backOrTab: Shown;
  readonly tooLong: Words['tooLong'];
}

/** One line; `undefined` for Esc. */
function askLine(question: TextQuestion, theme: Theme, words: LineWords): Promise<string | undefined> {
  return atTerminal(mostCharacters, (input) => readLine(question, theme, words, input));
}

function readLine(
  { text, suggestion, isReworded = false, complete = isReworded ? tabTakes(suggestion) : undefined }: TextQuestion,
  theme: Theme,
  { back, backOrTab, tooLong }: LineWords,
  { keys, gone }: QuestionInput,
): Promise<string | undefined> {
  const reader = createInterface({
    input: keys,
    output: process.stdout,
    terminal: true,
    historySize: 0,
    ...(complete && {
      completer: (typed: string, tell: (error: null, found: [string[], string]) => void) =>
        void complete(typed).then((found) => tell(null, [[...found], typed])),
    }),
  });
  const ways = isReworded && suggestion ? backOrTab : back;
  const label = questionLines(text, joined([suggestion ? line`[${suggestion}]` : line``, ways], ' '), theme);
  return new Promise((resolve, reject) => {
    const follower = followWidth(reader);
    const leave = (settle: () => void) => {
      follower.end();
      gone.removeEventListener('abort', onStop);
      keys.off('keypress', onKey);
      reader.off('close', onStop);
      reader.close();
      settle();
    };
    const onKey = (_text: unknown, key: Key | undefined) => {
      follower.note();
      // In a line that has text ← moves the cursor.
      if (key?.name !== 'escape' && !(key?.name === 'left' && reader.line === '')) return;
      process.stdout.write('\n');
      leave(() => resolve(undefined));
    };
    const onStop = () => leave(() => reject(new PromptStopped(reader.line.trim())));
    keys.on('keypress', onKey);
    keys.on('paste', (pasted: string, isSent: boolean) => {
      pasteInto(reader, pasted, isSent, theme.bad(tooLong({ most: mostCharacters })));
      follower.note();
    });
    gone.addEventListener('abort', onStop);
    reader.on('SIGINT', onStop);
    reader.on('close', onStop);
    reader.question(`${label}\n› `, (answer) => leave(() => resolve(answer)));
    follower.note();
  });
}

/** The question and, faint, what is offered; on lines of their own where they are longer than one: no date is broken at a line's end. */
function questionLines(text: Shown, offered: Shown, theme: Theme): string {
  const columns = (process.stdout.columns || 80) - 1;
  const asked = wrap(line`? ${text}`, columns);
  const last = asked.at(-1) ?? '';
  const fits = offered === '' || displayWidth(last) + displayWidth(offered) < columns;
  if (fits) return theme.strong(line`${joined(asked, '\n')}${offered === '' ? '' : line` ${theme.faint(offered)}`}`);
  return theme.strong(line`${joined(asked, '\n')}\n${joined(wrap(offered, columns).map(theme.faint), '\n')}`);
}

function tabTakes(suggestion: Shown | undefined) {
  return async (typed: string) => (typed === '' && suggestion !== undefined ? [suggestion] : []);
}

/** Another width breaks what is shown into more or fewer rows than readline goes back over when it draws it anew. */
function followWidth(reader: Interface): { note(): void; end(): void } {
  let rows = 0;
  const onResize = () => {
    const more = reader.getCursorPos().rows - rows;
    if (more > 0) moveCursor(process.stdout, 0, -more);
    else process.stdout.write('\n'.repeat(-more));
    rows += more;
  };
  process.stdout.prependListener('resize', onResize);
  return {
    note: () => {
      rows = reader.getCursorPos().rows;
    },
    end: () => void process.stdout.off('resize', onResize),
  };
}

/** Pasted text goes in where the cursor stands, as one line; only one that came with a line break behind it is sent. */
function pasteInto(reader: Interface, pasted: string, isSent: boolean, tooLong: Shown): void {
  const text = joinedLines(pasted);
  if (pasted.length > mostCharacters || reader.line.length + text.length > mostCharacters) {
    process.stdout.write(`\n${tooLong}\n`);
    reader.prompt(true);
    return;
  }
  reader.write(/^[\r\n]/.test(pasted) ? `${between(reader.line, text)}${text}` : text);
  if (isSent) reader.write(null, { name: 'return' });
}
