import { Trouble } from '../../trouble.ts';

/** How many of a list to show; `undefined` where nobody said. */
export function limitFrom(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9][0-9]{0,8}$/.test(text)) throw new Trouble('bad-limit', { text });
  return Number(text);
}
