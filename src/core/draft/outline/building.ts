import type { Line } from './line.ts';
import { arePartedWords } from './line-setting.ts';
import type { Heading } from './number.ts';
import type { LineStart, Paragraph } from './paragraph.ts';

/** A paragraph to which its lines are added one by one. */
export class Building {
  readonly #parts: string[] = [];
  readonly #starts: LineStart[] = [];
  readonly #line: Line;
  #length = 0;
  #end = '';
  readonly heading: Heading | undefined;
  readonly isEntry: boolean | undefined;

  constructor(line: Line, heading: Heading | undefined) {
    this.#line = line;
    this.heading = heading;
    this.isEntry = line.isEntry;
    this.#put(heading?.rest ?? line.text, line.number);
  }

  add(line: Line): void {
    this.#put(arePartedWords(this.#end, line.text) ? ` ${line.text}` : line.text, line.number);
  }

  #put(text: string, line: number): void {
    this.#starts.push({ at: this.#length, line });
    this.#parts.push(text);
    this.#length += text.length;
    this.#end = text.slice(-8) || this.#end;
  }

  get length(): number {
    return this.#length;
  }

  /** Its number and title only: no sentence has begun. */
  get isTitle(): boolean {
    return (
      (this.heading !== undefined || this.depth > 0) && this.#length < 80 && !/[。！？；]/u.test(this.#parts.join(''))
    );
  }

  get depth(): number {
    return this.#line.depth;
  }

  done(): Paragraph {
    const { heading } = this;
    const { depth, bold, isEntry, isTold, isFinding, text } = this.#line;
    const words = heading === undefined ? bold : bold?.slice(text.length - heading.rest.length);
    return {
      text: straightened(this.#parts.join('')),
      depth,
      starts: this.#starts,
      ...(heading && { heading }),
      ...(words && { bold: words }),
      ...(isEntry && { isEntry }),
      ...(isTold && { isTold }),
      ...(isFinding && { isFinding }),
    };
  }
}

/** "…" in pairs become “…”; of the same length, so that places hold. */
function straightened(text: string): string {
  if (!text.includes('"') || (text.split('"').length - 1) % 2 === 1) return text;
  let isOpen = false;
  return text.replace(/"/g, () => {
    isOpen = !isOpen;
    return isOpen ? '“' : '”';
  });
}
