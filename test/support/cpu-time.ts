/** Milliseconds of processor time that a piece of work takes: unlike the clock's, hardly more on a busy machine. */
export function cpuTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The same of work that takes its turns with other work. */
export async function cpuTimeOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Below so many milliseconds no growth can be told from what else the process does. */
const worthMeasuring = 500;

/**
 * How many times as long work takes on so many characters as on a quarter of them: about 4 where it grows with the text, 16 where it
 * grows with its square, whatever the machine; 0 where it is over at once.
 */
export function growthOf(work: (size: number) => void, size: number): number {
  if (cpuTime(() => work(size)) < worthMeasuring) return 0;
  const quarter = cpuTime(() => work(size / 4));
  return cpuTime(() => work(size)) / quarter;
}

/** Between the growth of what is linear and of what is quadratic. */
export const linear = 8;
