import type { Readable, Writable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import type { plainMessages } from '../words/areas/terminal.ts';
import type { Language } from '../words/language.ts';
import {
  type Choice,
  type ChoiceQuestion,
  type Prompter,
  PromptStopped,
  type SearchQuestion,
  type TextQuestion,
} from './prompter.ts';

export interface PlainTerminal {
  readonly input: Readable;
  readonly output: Writable;
  readonly words: (typeof plainMessages)[Language];
  /** Calls back at every Ctrl+C until the function that it gives is called. */
  readonly onInterrupt: (stop: () => void) => () => void;
}

/** What is typed to go back, where no key but letters can be relied on. */
const goBack = '<';

/** A person at a terminal that shows one line after the other: read aloud, or without a cursor that moves. Nothing is drawn anew. */
export function plainPrompter({ input, output, words, onInterrupt }: PlainTerminal): Prompter {
  const say = (text: string) => void output.write(`${text}\n`);
  const lines = new Lines({ input, output, onInterrupt });
  const ask = async (question: TextQuestion): Promise<string | undefined> => {
    for (;;) {
      say(`? ${question.text}${question.suggestion ? ` [${question.suggestion}]` : ''} ${words.back}`);
      const typed = (await lines.next()).trim();
      if (typed === goBack) return undefined;
      const text = typed === '' ? (question.suggestion ?? '') : typed;
      const refusal = question.refuse?.(text);
      if (refusal === undefined) return text;
      say(refusal);
    }
  };
  const pick = async <Value>(choices: readonly Choice<Value>[], shortcuts: Readonly<Record<string, Value>>) => {
    const named = choices.map((choice, index) => ({ choice, sign: signOf(choice, index) }));
    for (const { choice, sign } of named) say(`${sign}. ${choice.label}`);
    say(words.choose);
    for (;;) {
      const typed = (await lines.next()).normalize('NFKC').trim().toLowerCase().replace('、', '/');
      const found = typed === '' ? named[0] : named.find(({ sign }) => sign === typed);
      if (found !== undefined) return found.choice.value;
      const key = typed === goBack ? '←' : typed;
      if (Object.hasOwn(shortcuts, key)) return shortcuts[key] as Value;
      say(words.notThere);
    }
  };
  return {
    ask,
    choose: async <Value>({ text, choices, shortcuts = {} }: ChoiceQuestion<Value>) => {
      const isWayBack = Object.hasOwn(shortcuts, '←') && choices.every(({ key }) => key !== '←');
      say(`? ${text}${isWayBack ? ` ${words.back}` : ''}`);
      return pick(choices, shortcuts);
    },
    find: async <Value>({ text, nothing, search }: SearchQuestion<Value>) => {
      for (;;) {
        const typed = await ask({ text, refuse: () => undefined });
        if (typed === undefined || typed === '') return undefined;
        const found = search(typed.normalize('NFKC')).slice(0, 9);
        if (found.length === 0) say(nothing);
        else return pick<Value | undefined>([...found, { value: undefined, label: words.search, key: '←' }], {});
      }
    },
    confirm: async (text) => {
      say(`? ${text} (y/N)`);
      return /^(y|yes|是|好|对)$/i.test((await lines.next()).normalize('NFKC').trim());
    },
  };
}

/** An arrow cannot be typed as a letter. */
function signOf({ key }: Choice<unknown>, index: number): string {
  return key === '←' ? goBack : (key ?? `${index + 1}`);
}

/** One line after the other; what was typed ahead is kept for the next question. */
class Lines {
  readonly #terminal: Omit<PlainTerminal, 'words'>;
  readonly #decoder = new StringDecoder('utf8');
  #ahead = '';

  constructor(terminal: Omit<PlainTerminal, 'words'>) {
    this.#terminal = terminal;
  }

  next(): Promise<string> {
    const { input, output, onInterrupt } = this.#terminal;
    output.write('> ');
    return new Promise((resolve, reject) => {
      const leave = (settle: () => void) => {
        input.off('data', onData).off('end', onStop).pause();
        stopListening();
        settle();
      };
      const onData = (data: Uint8Array) => {
        this.#ahead += this.#decoder.write(Buffer.from(data));
        const line = this.#take();
        if (line !== undefined) leave(() => resolve(line));
      };
      const onStop = () => leave(() => reject(new PromptStopped()));
      const stopListening = onInterrupt(onStop);
      const line = this.#take();
      if (line !== undefined) leave(() => resolve(line));
      else if (input.readableEnded) onStop();
      else input.on('data', onData).on('end', onStop).resume();
    });
  }

  #take(): string | undefined {
    const end = this.#ahead.indexOf('\n');
    if (end < 0) return undefined;
    const line = this.#ahead.slice(0, end).replace(/\r$/, '');
    this.#ahead = this.#ahead.slice(end + 1);
    return line;
  }
}
