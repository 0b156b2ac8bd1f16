import { joinedLines } from './joined-lines.ts';

/** Text between these was pasted: a terminal says so where it was asked to. */
const pasteStart = '\u001b[200~';
const pasteEnd = '\u001b[201~';

export const ctrlC = '\u0003';

/** Who pastes several lines sends one after the other, a slow terminal some 40 ms apart: so long nothing comes behind a last one. */
export const quietTime = 100;

/** No finger is so quick from a key to Enter. */
const fingerTime = 20;

/** What a question is told of what comes from a terminal. */
export interface TypedListener {
  /** Keys as they were typed, Enter among them. */
  readonly keys: (text: string) => void;
  /** Text that came at once. `isSent`: with a line break at its end, and nothing behind it. */
  readonly paste: (text: string, isSent: boolean) => void;
  /** More characters than this at once were not typed: 1 for a list. */
  readonly longestKey: number;
  /** More text than this is not kept; what is told is longer by one then. */
  readonly mostPasted: number;
}

/** Time as it passes; tests have their own. */
export interface Clock {
  now(): number;
  /** Calls back after so many milliseconds, unless the function that it gives is called before. */
  after(milliseconds: number, call: () => void): () => void;
}

const realClock: Clock = {
  now: () => performance.now(),
  after(milliseconds, call) {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
};

/**
 * Tells keys from a paste, so that no line of one answers the next question: by the marks that a terminal sends, else by what
 * comes at once or too fast for fingers. An Enter that comes with text before it counts when nothing follows.
 */
export class TypedInput {
  readonly #listener: TypedListener;
  readonly #clock: Clock;
  #between: 'marks' | 'lines' | undefined;
  #pasted = '';
  #carried = '';
  #lastAt = Number.NEGATIVE_INFINITY;
  #letGo: () => void = () => {};

  constructor(listener: TypedListener, clock: Clock = realClock) {
    this.#listener = listener;
    this.#clock = clock;
  }

  /** What has come, piece by piece. */
  take(piece: string): void {
    if (piece === ctrlC || (this.#between !== 'marks' && piece.includes(ctrlC))) this.#stop();
    else this.#split(this.#carried + piece);
    this.#lastAt = this.#clock.now();
  }

  /** Nothing is told any more. */
  end(): void {
    this.#letGo();
  }

  /** Also out of a paste whose end got lost; what came just before is let go. */
  #stop(): void {
    this.#between = undefined;
    this.#pasted = '';
    this.#carried = '';
    this.#letGo();
    this.#listener.keys(ctrlC);
  }

  #split(text: string): void {
    this.#carried = '';
    const mark = this.#between === 'marks' ? pasteEnd : pasteStart;
    const at = text.indexOf(mark);
    const part = at < 0 ? text.slice(0, text.length - partOfMark(text, mark)) : text.slice(0, at);
    if (this.#between === 'marks') this.#keep(part);
    else if (part !== '') this.#unmarked(part);
    if (at < 0) this.#carried = text.slice(part.length);
    else {
      this.#cross();
      const rest = text.slice(at + mark.length);
      if (rest !== '') this.#split(rest);
    }
  }

  /** A mark was met. */
  #cross(): void {
    if (this.#between === 'marks') this.#tell(false);
    else {
      if (this.#between === 'lines') this.#settle();
      this.#between = 'marks';
    }
  }

  #keep(text: string): void {
    const room = this.#listener.mostPasted + 1 - this.#pasted.length;
    if (room > 0) this.#pasted += text.slice(0, room);
  }

  #unmarked(text: string): void {
    if (this.#between === 'lines') this.#hold(text);
    else if (this.#isPasted(text)) this.#hold(text);
    else this.#typed(text);
  }

  /** A line break within it, or more than a key where only keys are typed, or text with a tab or another control character. */
  #isPasted(text: string): boolean {
    if (text.startsWith('\u001b')) return false;
    const [line = '', ...rest] = text.split(/\r\n|[\r\n]/);
    return (
      rest.join('') !== '' || [...line].length > this.#listener.longestKey || isMixed(line) || line.length > longLine
    );
  }

  /** Keys; an Enter glued to what stands before it waits for what may follow. */
  #typed(text: string): void {
    const at = text.search(/[\r\n]/);
    const isQuick = at > 0 || this.#clock.now() - this.#lastAt < fingerTime;
    if (at !== 0) this.#listener.keys(at < 0 ? text : text.slice(0, at));
    if (at === 0 && !isQuick) this.#listener.keys('\r');
    else if (at >= 0) this.#hold(text.slice(at));
  }

  #hold(text: string): void {
    this.#between = 'lines';
    this.#keep(text);
    this.#letGo();
    this.#letGo = this.#clock.after(quietTime, () => this.#settle());
  }

  /** Nothing came behind it. */
  #settle(): void {
    this.#letGo();
    if (joinedLines(this.#pasted) === '') {
      this.#forget();
      this.#listener.keys('\r');
    } else this.#tell(/[\r\n]$/.test(this.#pasted));
  }

  #tell(isSent: boolean): void {
    const text = this.#pasted;
    this.#forget();
    this.#listener.paste(text, isSent);
  }

  #forget(): void {
    this.#between = undefined;
    this.#pasted = '';
  }
}

/** A line longer than this would take readline long, key by key. */
const longLine = 500;

/* biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for. */
const control = /[\u0000-\u001f\u007f]/;

function isMixed(line: string): boolean {
  return line.length > 1 && control.test(line) && [...line].some((sign) => !control.test(sign));
}

/** How many characters at its end may be the beginning of a mark; a lone Esc is a key, and ESC [ begins that of an arrow. */
function partOfMark(text: string, mark: string): number {
  const shortest = mark === pasteEnd ? 1 : 3;
  for (let length = mark.length - 1; length >= shortest; length -= 1)
    if (text.endsWith(mark.slice(0, length))) return length;
  return 0;
}
