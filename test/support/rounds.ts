/**
 * `npm run test:long` and `test:faults` ask for the full figures of what is long by nature; every other run takes a few
 * rounds of each, by the same code.
 */
export const isFull = process.env.PLAN_TEST_ROUNDS === 'full';

export function rounds<Figure>({ few, full }: { readonly few: Figure; readonly full: Figure }): Figure {
  return isFull ? full : few;
}
