import type { Writable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { mostCharacters } from '../core/ledger/answer.ts';
import type { pasteMessages, plainMessages } from '../words/areas/terminal.ts';
import type { Language } from '../words/language.ts';
import { joinedLines } from './joined-lines.ts';
import {
  type Choice,
  type ChoiceQuestion,
  type Prompter,
  PromptStopped,
  type SearchQuestion,
  signsOf,
  type TextQuestion,
} from './prompter.ts';
import { discardTyped, type TerminalStream } from './terminal-input.ts';
import { quietTime } from './typed-input.ts';

export interface PlainTerminal {
  readonly input: TerminalStream;
  readonly output: Writable;
  readonly words: (typeof plainMessages)[Language] & (typeof pasteMessages)[Language];
  /** Calls back at every Ctrl+C until the function that it gives is called. */
  readonly onInterrupt: (stop: () => void) => () => void;
}

/** What is typed to go back, where no key but letters can be relied on. */
const goBack = '<';

/** A person at a terminal that shows one line after the other: read aloud, or without a cursor that moves. Nothing is drawn anew. */
export function plainPrompter({ input, output, words, onInterrupt }: PlainTerminal): Prompter {
  const say = (text: string) => void output.write(`${text}\n`);
  const lines = new Lines({ input, output, words, onInterrupt });
  const ask = async (question: TextQuestion): Promise<string | undefined> => {
    for (;;) {
      const suggestion = question.suggestion ? ` [${question.suggestion}]` : '';
      const typed = await lines.after(`? ${question.text}${suggestion} ${words.back}`);
      if (typed === goBack) return undefined;
      const text = typed === '' ? (question.suggestion ?? '') : typed;
      const refusal = question.refuse?.(text);
      if (refusal === undefined) return text;
      say(refusal);
    }
  };
  const pick = async <Value>(
    text: string,
    choices: readonly Choice<Value>[],
    shortcuts: Readonly<Record<string, Value>>,
  ) => {
    const signs = signsOf(choices);
    // An arrow cannot be typed as a letter.
    const named = choices.map((choice, index) => ({ choice, sign: choice.key === '←' ? goBack : signs[index] }));
    const list = named.map(({ choice, sign }) => `${sign}. ${choice.label}`);
    let shown = [text, ...list, words.choose].filter((each) => each !== '').join('\n');
    for (;;) {
      const typed = (await lines.after(shown)).normalize('NFKC').toLowerCase().replace('、', '/');
      const found = typed === '' ? named[0] : named.find(({ sign }) => sign === typed);
      if (found !== undefined) return found.choice.value;
      const key = typed === goBack ? '←' : typed;
      if (Object.hasOwn(shortcuts, key)) return shortcuts[key] as Value;
      shown = words.notThere;
    }
  };
  return {
    ask,
    choose: <Value>({ text, choices, shortcuts = {} }: ChoiceQuestion<Value>) => {
      const isWayBack = Object.hasOwn(shortcuts, '←') && choices.every(({ key }) => key !== '←');
      return pick(`? ${text}${isWayBack ? ` ${words.back}` : ''}`, choices, shortcuts);
    },
    find: async <Value>({ text, nothing, search }: SearchQuestion<Value>) => {
      for (;;) {
        const typed = await ask({ text, refuse: () => undefined });
        if (typed === undefined || typed === '') return undefined;
        const found = search(typed.normalize('NFKC')).slice(0, 9);
        if (found.length === 0) say(nothing);
        else return pick<Value | undefined>('', [...found, { value: undefined, label: words.search, key: '←' }], {});
      }
    },
    confirm: async (text) => {
      return /^(y|yes|是|好|对)$/i.test((await lines.after(`? ${text} (y/N)`)).normalize('NFKC'));
    },
  };
}

/** One answer after the other, each of what comes after its question was shown: what was typed ahead is let go. */
class Lines {
  readonly #terminal: PlainTerminal;

  constructor(terminal: PlainTerminal) {
    this.#terminal = terminal;
  }

  /** What is answered to what is shown, without white space around it; lines that were pasted are one. */
  async after(shown: string): Promise<string> {
    const { input, output, words, onInterrupt } = this.#terminal;
    let isStopped = false;
    // From before the question is shown: a Ctrl+C while it is must end it as one behind it does.
    const stopListening = onInterrupt(() => {
      isStopped = true;
    });
    try {
      await discardTyped(input);
      output.write(`${shown}\n`);
      for (;;) {
        output.write('> ');
        if (isStopped) throw new PromptStopped();
        const text = await this.#next();
        if (text.length <= mostCharacters) return joinedLines(text);
        output.write(`${words.tooLong({ most: mostCharacters })}\n`);
      }
    } finally {
      stopListening();
    }
  }

  /** A line, and those that come so soon behind it that they were not typed. */
  #next(): Promise<string> {
    const { input, onInterrupt } = this.#terminal;
    const decoder = new StringDecoder('utf8');
    let [text, timer]: [string, NodeJS.Timeout | undefined] = ['', undefined];
    return new Promise((resolve, reject) => {
      const leave = (settle: () => void) => {
        clearTimeout(timer);
        input.off('data', onData).off('end', onStop).pause();
        stopListening();
        settle();
      };
      const onQuiet = () => {
        if (text.endsWith('\n')) leave(() => resolve(text));
      };
      const onData = (data: Uint8Array) => {
        const piece = decoder.write(Buffer.from(data));
        // One character more than is taken tells that it was too much.
        text = text.length > mostCharacters ? `${text.slice(0, -1)}${piece.slice(-1)}` : `${text}${piece}`;
        clearTimeout(timer);
        timer = setTimeout(onQuiet, quietTime);
      };
      const onStop = () => leave(() => reject(new PromptStopped()));
      const stopListening = onInterrupt(onStop);
      if (input.readableEnded) onStop();
      else input.on('data', onData).on('end', onStop).resume();
    });
  }
}
