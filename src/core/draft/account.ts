import { bareText } from '../text/bare-text.ts';
import type { Coverage } from './draft.ts';
import type { Piece } from './duties/duties.ts';
import { isEnglish } from './english/english-text.ts';

/** Keeps account of the document's sentences: that the pieces written down make up each, once. */
export class Account {
  #sentences = 0;
  #once = 0;
  readonly #missing: string[] = [];
  readonly #twice: string[] = [];

  /** A sentence of the preamble stands in the aim, with a full stop: what it led to stands elsewhere. */
  aim(sentence: string): string {
    this.#judge(sentence, sentence);
    const words = sentence.replace(/(?<![，；：:、])[，；：:、]+$/u, '');
    return isEnglish(sentence) ? `${words}. ` : `${words}。`;
  }

  /** A sentence and the pieces of it that stand in quotes and context. */
  written(sentence: string, pieces: readonly Piece[]): void {
    this.#judge(sentence, pieces.map((piece) => (piece.kind === 'duty' ? piece.quote : piece.text)).join(''));
  }

  #judge(sentence: string, written: string): void {
    this.#sentences += 1;
    const [wanted, found] = [bareText(sentence), bareText(written)];
    if (wanted === found) this.#once += 1;
    else (found.length > wanted.length ? this.#twice : this.#missing).push(sentence);
  }

  coverage(): Coverage {
    return { sentences: this.#sentences, once: this.#once, missing: this.#missing, twice: this.#twice };
  }
}
