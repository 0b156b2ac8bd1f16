import type { Context, Next } from 'hono';

/**
 * One form after another: between what a form is held against and what is recorded of it, no other may record, be it the same
 * one sent by a second click.
 */
export class Turns {
  #last: Promise<void> = Promise.resolve();

  /** When all that came so far are done. */
  get over(): Promise<void> {
    return this.#last;
  }

  /** Has a form wait for those before it. Whoever sends slowly keeps nobody waiting: only a whole one takes its turn. */
  readonly taken = async ({ req }: Context, next: Next): Promise<void> => {
    if (req.method !== 'POST') return next();
    await req.arrayBuffer();
    const done = this.#last.then(next);
    this.#last = done.catch(() => {});
    return done;
  };
}
