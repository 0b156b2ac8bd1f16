import type { WriteStream } from 'node:tty';
import {
  AbortPromptError,
  createPrompt,
  ExitPromptError,
  isBackspaceKey,
  isDownKey,
  isEnterKey,
  isUpKey,
  useEffect,
  useKeypress,
  useRef,
  useState,
} from '@inquirer/core';
import type { keysMessages } from '../words/areas/terminal.ts';
import type { Language } from '../words/language.ts';
import { exact, joined, line, type Shown } from '../words/shown.ts';
import { joinedLines } from './joined-lines.ts';
import { erasedRows, listWindow, type Window } from './list-window.ts';
import { type Choice, type ChoiceQuestion, PromptStopped, type SearchQuestion, signsOf } from './prompter.ts';
import type { QuestionInput } from './terminal-input.ts';
import { displayWidth, spaces, wrap } from './text.ts';
import type { Theme } from './theme.ts';

/** What readline tells of a key; inquirer's own type leaves out what was typed. */
interface Key {
  readonly name?: string;
  readonly sequence?: string;
  readonly ctrl?: boolean;
}

/** Rows of a list that fit into a terminal of 24 below a requirement. */
const mostRows = 9;

/** A list of no more is shown whole: the menu, and the ways from files that came first. */
const wholeRows = 11;

const hideCursor = '\u001b[?25l';
const clearScreen = '\u001b[H\u001b[J';
const clearBelow = '\u001b[J';

/** Keys as they are meant: full-width forms, and what a Chinese input method makes of `/`. */
function characterOf({ sequence, name }: Key): string {
  const typed = (sequence ?? name ?? '').normalize('NFKC');
  return typed === '、' ? '/' : typed;
}

/** Which of the choices' signs or shortcuts a key stands for: Esc goes back wherever there is a way back that loses nothing. */
function signOf(key: Key, choices: readonly Choice<unknown>[]): string {
  if (key.name === 'left') return '←';
  if (key.name !== 'escape') return characterOf(key).toLowerCase();
  return choices.some(({ undoes }) => undoes === true) ? '' : '←';
}

interface View<Question> {
  readonly question: Question;
  /** The terminal. */
  readonly terminal: WriteStream;
  readonly theme: Theme;
}

interface ChoiceView extends View<ChoiceQuestion<unknown>> {
  readonly words: (typeof keysMessages)[Language];
}

const chooseOne = createPrompt<unknown, ChoiceView>((view, done) => {
  const { choices, shortcuts = {}, text, above } = view.question;
  const [active, setActive] = useState(0);
  const [taken, setTaken] = useState<Choice<unknown> | undefined>(undefined);
  const drawn = useRef<readonly string[]>([]);
  const columns = useColumns(drawn, above, view.terminal);
  const signs = signsOf(choices);
  const take = (choice: Choice<unknown> | undefined) => {
    setTaken(choice);
    done(choice?.value);
  };
  useKeypress((event) => {
    const key = signOf(event as Key, choices);
    const signed = signs.indexOf(key);
    if (isEnterKey(event)) take(choices[active]);
    else if (isUpKey(event)) setActive((active + choices.length - 1) % choices.length);
    else if (isDownKey(event)) setActive((active + 1) % choices.length);
    // Letters and numbers are typed with Enter behind them, which must not answer the next question; `/`, ← and Esc are not.
    else if (signed >= 0 && /^[/←]$/.test(key)) take(choices[signed]);
    else if (signed >= 0) setActive(signed);
    else if (Object.hasOwn(shortcuts, key)) done(shortcuts[key]);
  });
  // What was chosen stays on the screen as the answer to its question.
  if (taken !== undefined) return `${view.theme.strong(line`? ${text}`)} ${view.theme.accent(taken.label)}`;
  drawn.current = choiceLines(view, active, columns);
  return `${drawn.current.join('\n')}${hideCursor}`;
});

/** The window's columns; when they change, what has been drawn is taken away, as the terminal has broken it into other rows. */
function useColumns(
  drawn: { readonly current: readonly string[] },
  above: (() => Shown) | undefined,
  terminal: WriteStream,
): number {
  const [columns, setColumns] = useState(terminal.columns || 80);
  const standing = useRef(columns);
  useEffect(() => {
    const onResize = () => {
      const now = terminal.columns || 80;
      if (now === standing.current) return;
      standing.current = now;
      const rows = drawn.current.map(displayWidth);
      // inquirer goes back over as many rows as it drew: they are put there.
      if (above === undefined) terminal.write(`${clearBelow}${erasedRows(rows, now)}`);
      else terminal.write(`${clearScreen}${above()}\n${'\n'.repeat(rows.length - 1)}`);
      setColumns(now);
    };
    terminal.on('resize', onResize);
    return () => void terminal.off('resize', onResize);
  }, []);
  return columns;
}

function choiceLines(view: ChoiceView, active: number, columns: number): readonly Shown[] {
  const { theme, words } = view;
  const { text, help, choices } = view.question;
  const signs = signsOf(choices);
  const all = choices.map(({ label }, index) => {
    const sign = signs[index] ?? '';
    return pointed(wrap(label, columns - 5), line`${exact(sign.length > 1 ? ' ' : sign)} `, index === active, theme);
  });
  const asked = wrap(line`? ${text}`, columns - 1);
  const helped = help === undefined ? [] : wrap(help, columns - 1);
  const shown = windowOn(all, active, roomFor(all, asked.length + helped.length, view));
  const mark =
    shown.to - shown.from < choices.length ? line` ${theme.faint(windowMark(shown, choices.length, words))}` : '';
  return [
    ...asked.map((each, index, { length }) =>
      index < length - 1 ? theme.strong(each) : line`${theme.strong(each)}${mark}`,
    ),
    ...all.slice(shown.from, shown.to).flat(),
    ...helped.map(theme.faint),
  ];
}

/** A list that leaves what stands above it in sight is shown whole. */
function roomFor(lines: readonly (readonly Shown[])[], besides: number, { question, terminal }: ChoiceView): number {
  const { above } = question;
  const room = above === undefined ? wholeRows : (terminal.rows || 24) - above().split('\n').length - besides - 1;
  const whole = lines.flat().length;
  return whole <= room ? whole : mostRows;
}

/** （显示 2 至 9，↑ 还有 1，↓ 还有 2）. */
function windowMark({ from, to }: Window, of: number, words: ChoiceView['words']): Shown {
  const parts = [
    words.rows({ from: from + 1, to }),
    ...(from > 0 ? [words.above({ count: from })] : []),
    ...(to < of ? [words.below({ count: of - to })] : []),
  ];
  return words.window({ parts: joined(parts, words.between) });
}

/** A line of a list in as many rows as it needs, the one that Enter takes with a sign before it. */
function pointed(rows: readonly Shown[], sign: Shown, isActive: boolean, theme: Theme): readonly Shown[] {
  const behind = spaces(sign.length);
  return rows.map((row, index) => {
    const all = index === 0 ? line`${isActive ? line`❯` : line` `} ${sign}${row}` : line`  ${behind}${row}`;
    return isActive ? theme.accent(all) : all;
  });
}

function windowOn(lines: readonly (readonly Shown[])[], active: number, rows: number): Window {
  return listWindow(
    lines.map(({ length }) => length),
    active,
    rows,
  );
}

const findOne = createPrompt<unknown, View<SearchQuestion<unknown>>>(({ question, theme, terminal }, done) => {
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const drawn = useRef<readonly string[]>([]);
  const columns = useColumns(drawn, undefined, terminal);
  const found = question.search(text.normalize('NFKC').trim());
  useKeypress((event, typed) => {
    const key = event as Key;
    const isEmptied = text === '' && (isBackspaceKey(event) || key.name === 'left');
    if (key.name === 'escape' || isEmptied) done(undefined);
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
  const at = Math.min(active, Math.max(0, found.length - 1));
  // Among thousands only those that may be shown are laid out.
  const first = Math.max(0, at - mostRows);
  const lines = found
    .slice(first, at + mostRows)
    .map(({ label }, index) => pointed(wrap(label, columns - 3), '', first + index === at, theme));
  const { from, to } = windowOn(lines, at - first, mostRows);
  const list = found.length > 0 ? lines.slice(from, to).flat() : [theme.faint(question.nothing)];
  drawn.current = [line`? ${question.text}`, line`› ${exact(text)}`];
  return [
    `${theme.strong(line`? ${question.text}`)}\n› ${exact(text)}`,
    [...list, theme.faint(question.help ?? '')].filter((each) => each !== '').join('\n'),
  ];
});

/** One of the choices. */
export function choiceMade(view: ChoiceView, input: QuestionInput): Promise<unknown> {
  return stoppable(chooseOne(view, contextOf(input)));
}

/** What a search found; `undefined` when the person goes back. Pasted text is what is searched for. */
export function searchMade(view: View<SearchQuestion<unknown>>, input: QuestionInput): Promise<unknown> {
  input.keys.on('paste', (text: string) => void input.keys.write(joinedLines(text).slice(0, mostSearched)));
  return stoppable(findOne(view, { clearPromptOnDone: true, ...contextOf(input) }));
}

/** What a list can be searched for. */
const mostSearched = 100;

function contextOf({ keys, gone }: QuestionInput) {
  return { input: keys, signal: gone };
}

/** The one place where inquirer's way of saying Ctrl+C, or that the terminal is gone, becomes ours. */
async function stoppable<Value>(answer: Promise<Value>): Promise<Value> {
  try {
    return await answer;
  } catch (error) {
    throw error instanceof ExitPromptError || error instanceof AbortPromptError ? new PromptStopped() : error;
  }
}
