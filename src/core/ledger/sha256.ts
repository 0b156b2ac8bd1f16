/** With signatures all that the core takes of node:crypto. */
import { createHash, hash } from 'node:crypto';

/** In lower-case hex; text as UTF-8. */
export function sha256(content: Uint8Array | string): string {
  return hash('sha256', content, 'hex');
}

/** The hash of content that comes in pieces. */
export interface RunningHash {
  update(piece: Uint8Array): void;
  /** In lower-case hex; ends the hash. */
  digest(): string;
}

export function startSha256(): RunningHash {
  const running = createHash('sha256');
  return { update: (piece) => void running.update(piece), digest: () => running.digest('hex') };
}
