import { Trouble } from '../../trouble.ts';
import type { PacketFault } from '../../words/trouble-words.ts';

/** Why a packet cannot be used, thrown on the way through it. */
export class Refusal extends Error {
  readonly why: PacketFault;
  readonly detail: string;

  constructor(why: PacketFault, detail = '') {
    super(why);
    this.why = why;
    this.detail = detail;
  }
}

/** The trouble that an error in a packet comes to: whatever a reader trips over, the packet is broken. */
export function refused(file: string, error: unknown): Trouble {
  if (error instanceof Trouble) return error;
  const { why, detail }: Pick<Refusal, 'why' | 'detail'> =
    error instanceof Refusal ? error : { why: 'broken', detail: '' };
  return new Trouble('packet-refused', { file, why, detail }, error);
}
