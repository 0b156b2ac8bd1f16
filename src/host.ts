import type { Threads } from './app/diagnosis/threads.ts';
import type { Prompter } from './screens/prompter.ts';
import type { Theme } from './screens/theme.ts';
import type { Disk } from './store/disk.ts';
import type { LedgerStore } from './store/ledger/ledger-store.ts';
import type { Language } from './words/language.ts';
import type { Shown } from './words/shown.ts';

/** What a command may touch. `main.ts` builds the real one; tests build their own. */
export interface Host {
  /** Absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly disk: Disk;
  /** Now, in local time: RFC 3339 with offset, to the millisecond. Its first ten characters are today. */
  now(): string;
  /** Results. */
  readonly out: Output;
  /** Everything else: notices, warnings, troubles. */
  readonly err: Output;
  /** All that is read from standard input. */
  readInput(): Promise<Uint8Array>;
  /** Standard input and output as they are, for a verb that speaks a protocol over them. */
  protocolStreams(): { readonly input: NodeJS.ReadableStream; readonly output: NodeJS.WritableStream };
  /** Has somebody's Ctrl+C call this, not end the process; gives what ends that. */
  onInterrupt(stop: () => void): () => void;
  /** Shows a text a screen at a time where it is longer than one; only where results go to a terminal and that is wanted. */
  readonly page?: ((text: string) => Promise<void>) | undefined;
  /** Somebody can be asked: standard input and output are a terminal. */
  readonly interactive: boolean;
  /** Loads the prompter; only for verbs that ask. */
  prompter(): Promise<Prompter>;
  /**
   * Hands a file (absolute) or an http(s) address to the program that the system has for it, without a shell.
   * False where there is none. Only after somebody asked for it.
   */
  open(target: string): Promise<boolean>;
  /** Told which language the call, the settings and the plan chose. */
  readonly onLanguage?: (language: Language) => void;
  /** The language that the locale names, where it names one of ours. */
  readonly localeLanguage: Language | undefined;
  /** The ledger that lies in a `.plan/` folder; nothing is read or made yet. */
  openLedger(folder: string): Promise<LedgerStore>;
  /** What the program runs on; only `doctor` asks. */
  machine(): Machine;
  /** How much memory the process may use, in bytes. */
  memory(): Promise<number>;
  /** Other threads that check files; absent where there can be none, as in a program that is one file. */
  readonly threads?: Threads;
  /** The program's. */
  readonly version: string;
  /** Plans that come with the tool: absolute. */
  readonly bundledPlans: string;
}

export interface Machine {
  /** `v20.17.0`. */
  readonly node: string;
  /** As Node names it: `win32`, `linux`, `darwin`. */
  readonly platform: string;
  /** IANA's name: `Asia/Shanghai`. */
  readonly timeZone: string;
}

/** The menu in the terminal, or the page. */
export type Guide = 'menu' | 'page';

export interface Output {
  /** Words for people, and the end of their last line. */
  show(text: Shown): void;
  /** A result that is data, byte for byte: a file, JSON, a script. Few places write one: what people read is shown. */
  write(content: string | Uint8Array): void;
  readonly isTerminal: boolean;
  /** Columns of the terminal; 80 where it is none. */
  readonly columns: number;
  /** One fact a line, nothing drawn anew, no bars: for readers aloud and dumb terminals. Then the columns are more than any line takes. */
  readonly isPlain: boolean;
  /** By what somebody is led who types no commands: no sentence names one. */
  readonly guide?: Guide;
  /** Colour as this output can show it, or none. */
  readonly theme: Theme;
}
