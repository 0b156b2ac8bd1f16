import { stripVTControlCharacters } from 'node:util';
import { spawn } from '@lydell/node-pty';
import headless from '@xterm/headless';
import { environmentIn, programCommand } from './environment.ts';

/** What a person sees and does: a real pseudo-terminal, its screen kept by a terminal emulator. */
export interface TerminalSession {
  /** Types text or keys. */
  type(keys: string): void;
  /** Resolves when the screen shows the text; fails with the screen when it does not in time. */
  see(text: string | RegExp): Promise<void>;
  /** Resolves when the text was shown, though it may have scrolled by since. */
  said(text: string): Promise<void>;
  /** Resolves when the screen is no longer as it was. */
  change(from: string): Promise<void>;
  /** The screen now, row by row, without trailing blanks. */
  screen(): string;
  /** Everything that scrolled by, too. */
  transcript(): string;
  /** All that the program has sent, as it sent it. */
  raw(): string;
  /** The same in lines, without what colours them. */
  rawLines(): string[];
  /** The columns of the widest row. */
  widest(): number;
  /** Column of the cursor, from 0. */
  cursorColumn(): number;
  /** Ends the program from outside. */
  kill(signal: string): void;
  /** The exit code, as a shell would tell it. */
  readonly ended: Promise<number>;
  /** Gives the window another width. */
  resize(columns: number): void;
  /** Ends it, whatever it does; resolves when it has. */
  close(): Promise<void>;
}

export const keys = {
  enter: '\r',
  up: '\u001b[A',
  down: '\u001b[B',
  left: '\u001b[D',
  escape: '\u001b',
  ctrlC: '\u0003',
  tab: '\t',
  backspace: '\u007f',
} as const;

/** How a terminal is opened. */
export interface TerminalOptions {
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** What is started in the terminal, before the arguments: the built program, else a shell. */
  readonly command?: readonly [string, ...string[]];
}

/** Generous: a busy machine must not turn slowness into failure. */
const patience = 50_000;

/** The program, or a shell, in a terminal of its own. */
export function openSession(
  cwd: string,
  args: readonly string[],
  { columns = 80, rows = 24, env = {}, command = programCommand }: TerminalOptions = {},
): TerminalSession {
  const emulator = new headless.Terminal({ cols: columns, rows, allowProposedApi: true, scrollback: 5000 });
  const child = spawn(command[0], [...command.slice(1), ...args], {
    cwd,
    cols: columns,
    rows,
    name: env.TERM ?? 'xterm-256color',
    env: environmentIn(cwd, { TERM: 'xterm-256color', ...env }),
  });
  const watchers = new Set<() => void>();
  let sent = '';
  child.onData((data) => {
    sent += data;
    emulator.write(data, () => {
      for (const watch of watchers) watch();
    });
  });
  const ended = new Promise<number>((resolve) =>
    child.onExit(({ exitCode, signal }) => resolve(signal ? 128 + signal : exitCode)),
  );
  const close = async () => {
    try {
      child.kill('SIGKILL');
    } catch {
      // It has ended already.
    }
    // What it writes at its end must not lie in a folder that is being removed.
    await ended;
  };

  const buffer = () => emulator.buffer.active;
  const rowsOf = (from: number, to: number) =>
    Array.from(
      { length: to - from },
      (_, row) =>
        buffer()
          .getLine(from + row)
          ?.translateToString(true) ?? '',
    );
  const screen = () => rowsOf(buffer().baseY, buffer().baseY + rows).join('\n');
  const until = (isThere: () => boolean, what: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        watchers.delete(look);
        reject(new Error(`The screen never ${what}. It shows:\n${screen()}`));
      }, patience);
      const look = () => {
        if (!isThere()) return;
        clearTimeout(late);
        watchers.delete(look);
        resolve();
      };
      watchers.add(look);
      look();
    });
  return {
    type: (text) => child.write(text),
    screen,
    transcript: () => rowsOf(0, buffer().length).join('\n'),
    raw: () => sent,
    rawLines: () => stripVTControlCharacters(sent).split(/\r?\n/),
    widest: () => Math.max(...rowsOf(0, buffer().length).map((row) => row.length)),
    cursorColumn: () => buffer().cursorX,
    kill: (signal) => child.kill(signal),
    ended,
    close,
    resize: (width) => {
      emulator.resize(width, rows);
      child.resize(width, rows);
    },
    see: (text) =>
      until(() => (typeof text === 'string' ? screen().includes(text) : text.test(screen())), `showed ${String(text)}`),
    said: (text) => until(() => rowsOf(0, buffer().length).join('\n').includes(text), `said ${text}`),
    change: (from) => until(() => screen() !== from, 'changed'),
  };
}
