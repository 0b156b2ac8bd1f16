/** Told again and again as long work goes on: how much of how much is done, in whatever the work is counted in. */
export type Advance = (done: number, of: number) => void;

/** Has work watched by somebody while it goes on. */
export type Watch = <Result>(work: (advance: Advance) => Promise<Result>) => Promise<Result>;

/** For work that nobody watches. */
export const unwatched: Advance = () => {};

/**
 * The things one after the other, each with what to call as its own work goes on, by how much. A thing counts by its
 * size, neither more nor less, however much of it there was to do.
 */
export function* watched<Thing>(
  things: readonly Thing[],
  sizeOf: (thing: Thing) => number,
  advance: Advance,
): Generator<readonly [Thing, (more: number) => void]> {
  const of = things.reduce((sum, thing) => sum + sizeOf(thing), 0);
  let before = 0;
  for (const thing of things) {
    const size = sizeOf(thing);
    let done = 0;
    const step = (more: number) => {
      done = Math.min(size, done + more);
      advance(before + done, of);
    };
    yield [thing, step];
    before += size;
    advance(before, of);
  }
}
