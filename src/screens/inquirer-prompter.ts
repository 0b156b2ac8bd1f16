import { createInterface, type Interface } from 'node:readline';
import {
  AbortPromptError,
  createPrompt,
  ExitPromptError,
  isBackspaceKey,
  isDownKey,
  isEnterKey,
  isUpKey,
  useKeypress,
  usePagination,
  useState,
} from '@inquirer/core';
import { mostCharacters } from '../core/ledger/answer.ts';
import type { pasteMessages } from '../words/areas/terminal.ts';
import type { Language } from '../words/language.ts';
import { exact, line, type Shown } from '../words/shown.ts';
import { between, joinedLines } from './joined-lines.ts';
import {
  type Choice,
  type ChoiceQuestion,
  type Prompter,
  PromptStopped,
  type SearchQuestion,
  type TextQuestion,
} from './prompter.ts';
import { openTerminalInput, type QuestionInput } from './terminal-input.ts';
import type { Theme } from './theme.ts';

type PasteWords = (typeof pasteMessages)[Language];

/** What readline tells of a key; inquirer's own type leaves out what was typed. */
interface Key {
  readonly name?: string;
  readonly sequence?: string;
  readonly ctrl?: boolean;
}

/** Fits a terminal of 24 lines below a requirement, and holds the whole menu. */
const pageSize = 10;

const hideCursor = '\u001b[?25l';

/** Keys as they are meant: full-width forms, and what a Chinese input method makes of `/`. */
function characterOf({ sequence, name }: Key): string {
  const typed = (sequence ?? name ?? '').normalize('NFKC');
  return typed === '、' ? '/' : typed;
}

/** Esc goes back wherever there is a way back. */
function isGoingBack({ name }: Key): boolean {
  return name === 'left' || name === 'escape';
}

interface ChoiceView {
  readonly question: ChoiceQuestion<unknown>;
  readonly theme: Theme;
}

const chooseOne = createPrompt<unknown, ChoiceView>(({ question, theme }, done) => {
  const [active, setActive] = useState(0);
  const [taken, setTaken] = useState<Choice<unknown> | undefined>(undefined);
  const { choices, shortcuts = {} } = question;
  const numbered = choices.filter(({ key }) => key === undefined);
  const take = (choice: Choice<unknown> | undefined) => {
    setTaken(choice);
    done(choice?.value);
  };
  useKeypress((event) => {
    const pressed = event as Key;
    const key = isGoingBack(pressed) ? '←' : characterOf(pressed);
    const keyed = choices.findIndex((choice) => choice.key === key.toLowerCase());
    if (isEnterKey(event)) take(choices[active]);
    else if (isUpKey(event)) setActive((active + choices.length - 1) % choices.length);
    else if (isDownKey(event)) setActive((active + 1) % choices.length);
    // Letters and numbers are typed with Enter behind them, which must not answer the next question; `/`, ← and Esc are not.
    else if (keyed >= 0 && /^[/←]$/.test(key)) take(choices[keyed]);
    else if (keyed >= 0) setActive(keyed);
    else if (Object.hasOwn(shortcuts, key)) done(shortcuts[key]);
    else if (numbered[Number(key) - 1] !== undefined)
      setActive(choices.indexOf(numbered[Number(key) - 1] as Choice<unknown>));
  });
  const list = usePagination({
    items: choices,
    active,
    pageSize,
    loop: false,
    renderItem: ({ item, index, isActive }) => choiceLine(item, index, isActive, theme),
  });
  // What was chosen stays on the screen as the answer to its question.
  if (taken !== undefined) return `${theme.strong(line`? ${question.text}`)} ${theme.accent(taken.label)}`;
  const help = question.help === undefined ? '' : `\n${theme.faint(question.help)}`;
  return `${theme.strong(line`? ${question.text}`)}\n${list}${help}${hideCursor}`;
});

function choiceLine({ label, key }: Choice<unknown>, index: number, isActive: boolean, theme: Theme): Shown {
  return pointed(line`${key === undefined ? (index < 9 ? index + 1 : line` `) : exact(key)} ${label}`, isActive, theme);
}

/** A line of a list, the one that Enter takes with a sign before it. */
function pointed(words: Shown, isActive: boolean, theme: Theme): Shown {
  return isActive ? theme.accent(line`❯ ${words}`) : line`  ${words}`;
}

interface SearchView {
  readonly question: SearchQuestion<unknown>;
  readonly theme: Theme;
}

const findOne = createPrompt<unknown, SearchView>(({ question, theme }, done) => {
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const found = question.search(text.normalize('NFKC').trim());
  useKeypress((event, typed) => {
    const key = event as Key;
    if (key.name === 'escape' || (isBackspaceKey(event) && text === '')) done(undefined);
    else if (isEnterKey(event)) {
      // The Enter of somebody who typed `/` and Enter has chosen nothing yet.
      const isMeant = text !== '' || active > 0;
      if (isMeant && found[active] !== undefined) done(found[active].value);
      else typed.write(text);
    } else if (isUpKey(event)) setActive(Math.max(0, active - 1));
    else if (isDownKey(event)) setActive(Math.min(found.length - 1, active + 1));
    else {
      setText(typed.line);
      setActive(0);
    }
  });
  const list = usePagination({
    items: found,
    active: Math.min(active, Math.max(0, found.length - 1)),
    pageSize,
    loop: false,
    renderItem: ({ item, isActive }) => pointed(item.label, isActive, theme),
  });
  const below = [found.length > 0 ? list : theme.faint(question.nothing), theme.faint(question.help ?? '')];
  return [
    `${theme.strong(line`? ${question.text}`)}\n› ${exact(text)}`,
    below.filter((each) => each !== '').join('\n'),
  ];
});

/** inquirer draws lists; lines of text are Node's own readline, whose cursor stands right in long Chinese lines. */
export function inquirerPrompter(theme: Theme, words: PasteWords): Prompter {
  return {
    choose: async <Value>(question: ChoiceQuestion<Value>) =>
      (await atTerminal(1, ({ keys, gone }) => chooseOne({ question, theme }, { input: keys, signal: gone }))) as Value,
    find: async <Value>(question: SearchQuestion<Value>) =>
      (await atTerminal(mostCharacters, ({ keys, gone }) => {
        keys.on('paste', (text: string) => void keys.write(joinedLines(text).slice(0, mostSearched)));
        return findOne({ question, theme }, { clearPromptOnDone: true, input: keys, signal: gone });
      })) as Value | undefined,
    ask: (question) => askUntilSound(question, theme, words),
    confirm: async (text) => {
      const answer = await askLine({ text: line`${text} (y/N)` }, theme, words);
      return /^(y|yes|是|好|对)$/i.test((answer ?? '').normalize('NFKC').trim());
    },
  };
}

/** What a list can be searched for. */
const mostSearched = 100;

/** The terminal, opened for one question; the one place where inquirer's way of saying Ctrl+C becomes ours. */
async function atTerminal<Value>(longestKey: number, ask: (input: QuestionInput) => Promise<Value>): Promise<Value> {
  const input = await openTerminalInput(process.stdin, process.stdout, longestKey);
  try {
    return await ask(input);
  } catch (error) {
    const isStop = error instanceof ExitPromptError || error instanceof AbortPromptError;
    throw isStop ? new PromptStopped() : error;
  } finally {
    input.end();
  }
}

async function askUntilSound(question: TextQuestion, theme: Theme, words: PasteWords): Promise<string | undefined> {
  for (;;) {
    const typed = await askLine(question, theme, words);
    if (typed === undefined) return undefined;
    const text = typed.trim() === '' ? (question.suggestion ?? '') : typed.trim();
    const refusal = question.refuse?.(text);
    if (refusal === undefined) return text;
    process.stdout.write(`${theme.bad(refusal)}\n`);
  }
}

/** One line; `undefined` for Esc. */
function askLine(question: TextQuestion, theme: Theme, words: PasteWords): Promise<string | undefined> {
  return atTerminal(mostCharacters, (input) => readLine(question, theme, words, input));
}

function readLine(
  { text, suggestion, complete }: TextQuestion,
  theme: Theme,
  words: PasteWords,
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
  const label = suggestion ? line`${text} ${theme.faint(line`[${suggestion}]`)}` : text;
  return new Promise((resolve, reject) => {
    const leave = (settle: () => void) => {
      gone.removeEventListener('abort', onStop);
      keys.off('keypress', onKey);
      reader.off('close', onStop);
      reader.close();
      settle();
    };
    const onKey = (_text: unknown, key: Key | undefined) => {
      if (key?.name !== 'escape') return;
      process.stdout.write('\n');
      leave(() => resolve(undefined));
    };
    const onStop = () => leave(() => reject(new PromptStopped()));
    keys.on('keypress', onKey);
    keys.on('paste', (pasted: string, isSent: boolean) =>
      pasteInto(reader, pasted, isSent, theme.bad(words.tooLong({ most: mostCharacters }))),
    );
    gone.addEventListener('abort', onStop);
    reader.on('SIGINT', onStop);
    reader.on('close', onStop);
    reader.question(`${theme.strong(line`? ${label}`)}\n› `, (answer) => leave(() => resolve(answer)));
  });
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
