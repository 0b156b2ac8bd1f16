import type { Shown } from '../words/shown.ts';

/** How a person is asked. The real one uses a terminal; tests script theirs. */
export interface Prompter {
  /** One of the choices, or what one of the shortcuts stands for. Enter alone takes the first, so the first must do no harm. */
  choose<Value>(question: ChoiceQuestion<Value>): Promise<Value>;
  /** A line of text; the suggestion when nothing is typed; `undefined` when the person goes back (Esc). */
  ask(question: TextQuestion): Promise<string | undefined>;
  /** What a search as one types finds; `undefined` when the person goes back (Esc). */
  find<Value>(question: SearchQuestion<Value>): Promise<Value | undefined>;
  /** Yes or no; Enter alone is no. */
  confirm(text: Shown): Promise<boolean>;
}

export interface Choice<Value> {
  readonly value: Value;
  readonly label: Shown;
  /**
   * The key that stands before it in the place of a number: for ways to go, the same on every screen. As a number does, a
   * letter only moves to it, and Enter takes it; `/` and ← (Esc, too) take it at once.
   */
  readonly key?: string;
  /** Taking it takes back what was answered before: Esc, pressed once more than meant, does not take it. */
  readonly undoes?: boolean;
}

/** What stands before each choice and chooses it: its key, else its number among those that have none. */
export function signsOf(choices: readonly Choice<unknown>[]): readonly string[] {
  let number = 0;
  return choices.map(({ key }) => {
    if (key === undefined) number += 1;
    return key ?? `${number}`;
  });
}

export interface ChoiceQuestion<Value> {
  readonly text: Shown;
  /** How to answer, in a faint line below. */
  readonly help?: Shown;
  readonly choices: readonly Choice<Value>[];
  /** Characters that answer at once without standing in the list; `←` for Esc, too. */
  readonly shortcuts?: Readonly<Record<string, Value>>;
  /** What stands above it, for a window that became narrower or wider: laid out anew. */
  readonly above?: () => Shown;
}

export interface TextQuestion {
  readonly text: Shown;
  /** Taken when nothing is typed; shown in brackets. */
  readonly suggestion?: Shown;
  /** The suggestion is rather changed than typed anew: Tab puts it into the empty line. */
  readonly isReworded?: boolean;
  /** Why the text won't do, or `undefined` when it does. */
  readonly refuse?: (text: string) => Shown | undefined;
  /** What Tab may complete the text to: whole lines. */
  readonly complete?: (text: string) => Promise<readonly Shown[]>;
}

export interface SearchQuestion<Value> {
  readonly text: Shown;
  readonly help?: Shown;
  readonly nothing: Shown;
  readonly search: (text: string) => readonly Choice<Value>[];
}

/** Ctrl+C at a question. What was answered before it is recorded already. */
export class PromptStopped extends Error {
  /** What was typed at the question and not yet sent, as far as it is known. */
  readonly unsent: string;

  constructor(unsent = '') {
    super('stopped');
    this.unsent = unsent;
    this.name = 'PromptStopped';
  }
}

export function isPromptStopped(error: unknown): error is PromptStopped {
  return error instanceof PromptStopped;
}
