/** Ten minutes: a page that is only loaded anew, or a lid that was closed over lunch, does not end the program. */
const usualPatience = 600_000;

/** How long the program lives: while a page is open, and some time after the last was closed. */
export class Living {
  readonly ended: Promise<void>;
  readonly #patience: number;
  #pages = 0;
  #timer: NodeJS.Timeout | undefined;
  #tell: () => void = () => {};

  constructor(patience = usualPatience) {
    this.#patience = patience;
    this.ended = new Promise((tell) => {
      this.#tell = tell;
    });
    this.touch();
  }

  /** A page was asked for: one without script says in no other way that it is open. */
  touch(): void {
    clearTimeout(this.#timer);
    if (this.#pages === 0) this.#timer = setTimeout(() => this.end(), this.#patience);
  }

  /** A page is open, until what it gives is called. */
  opened(): () => void {
    this.#pages += 1;
    this.touch();
    let isOpen = true;
    return () => {
      if (isOpen) this.#pages -= 1;
      isOpen = false;
      this.touch();
    };
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#tell();
  }
}
