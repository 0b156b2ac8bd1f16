import { type Choice, type Prompter, PromptStopped } from '../../src/screens/prompter.ts';

/** Somebody who takes each choice of a list in turn, types the same thing everywhere, and in the end leaves with Ctrl+C. */
export interface CuriousPrompter extends Prompter {
  /** All that was put before them. */
  readonly asked: () => string;
  /** The longest that they waited, in milliseconds of processor time: for the first question, between two, or for the end. */
  readonly longestWait: () => number;
}

export function curiousPrompter(typed: string, patience: number): CuriousPrompter {
  const asked: string[] = [];
  const times = new Map<string, number>();
  let left = patience;
  let since = process.cpuUsage();
  let longest = 0;
  const waited = (): void => {
    const { user, system } = process.cpuUsage(since);
    longest = Math.max(longest, (user + system) / 1000);
    since = process.cpuUsage();
  };
  const hear = (...texts: readonly (string | undefined)[]) => {
    waited();
    asked.push(...texts.filter((text) => text !== undefined));
    left -= 1;
    if (left < 0) throw new PromptStopped();
  };
  /** How often this was asked before. */
  const turnOf = (question: string): number => {
    const turn = times.get(question) ?? 0;
    times.set(question, turn + 1);
    return turn;
  };
  const labels = (choices: readonly Choice<unknown>[]) => choices.flatMap(({ label, key }) => [label, key]);
  const inTurn = <Value>(question: string, choices: readonly Choice<Value>[]): Choice<Value> => {
    const choice = choices[turnOf(question) % choices.length];
    if (choice === undefined) throw new Error('a list without choices');
    return choice;
  };
  return {
    asked: () => asked.map((text) => `${text}\n`).join(''),
    longestWait: () => {
      waited();
      return longest;
    },
    choose: async ({ text, help, choices }) => {
      hear(text, help, ...labels(choices));
      return inTurn(text, choices).value;
    },
    find: async ({ text, help, nothing, search }) => {
      const found = search('');
      hear(text, help, nothing, ...labels(found));
      return found.length === 0 ? undefined : inTurn(text, found).value;
    },
    ask: async ({ text, suggestion, refuse, complete }) => {
      const offered = (await complete?.('')) ?? [];
      const answer = [typed, suggestion, '1', '2024-03-01'][turnOf(text) % 5];
      const refusal = answer === undefined ? undefined : refuse?.(answer);
      hear(text, suggestion, refusal, ...offered);
      return refusal === undefined ? answer : undefined;
    },
    confirm: async (text) => {
      hear(text);
      return turnOf(text) % 2 === 0;
    },
  };
}
