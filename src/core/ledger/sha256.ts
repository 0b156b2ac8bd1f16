/** The only file of the core that imports node:crypto. */
import { createHash } from 'node:crypto';

/** In lower-case hex; text as UTF-8. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The hash of content that comes in pieces. */
export interface RunningHash {
  update(piece: Uint8Array): void;
  /** In lower-case hex; ends the hash. */
  digest(): string;
}

export function startSha256(): RunningHash {
  const hash = createHash('sha256');
  return { update: (piece) => void hash.update(piece), digest: () => hash.digest('hex') };
}
