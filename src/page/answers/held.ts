import { basename } from 'node:path';
import type { Host } from '../../host.ts';
import { mostUploaded, putUploads, type Uploads } from './uploads.ts';

/** A file that came with a form which is not recorded yet. */
export interface HeldFile {
  /** As the form calls it. */
  readonly key: string;
  readonly name: string;
  readonly bytes: number;
  readonly path: string;
  readonly folder: string;
}

interface Kept extends HeldFile {
  readonly uploads: Uploads;
}

/**
 * Files of forms that are shown again, as a browser keeps none of them; gone once they are recorded, and with the program.
 * Together they are no more than one form may bring: those of forms that nobody sent again go first.
 */
export class Held {
  readonly #files = new Map<string, Kept>();
  readonly #most: number;
  #count = 0;

  /** `most`: in bytes. */
  constructor(most = mostUploaded) {
    this.#most = most;
  }

  /** Those of these keys that are still here. */
  find(keys: readonly string[]): readonly HeldFile[] {
    return keys.flatMap((key) => this.#files.get(key) ?? []);
  }

  /** Keeps what came with a form that has `own` already: all it has now; `undefined` where that is too much. */
  async hold(
    sent: readonly File[],
    own: readonly HeldFile[],
    host: Pick<Host, 'disk'>,
  ): Promise<readonly HeldFile[] | undefined> {
    const added = sent.reduce((sum, { size }) => sum + size, 0);
    if (own.reduce((sum, { bytes }) => sum + bytes, added) > this.#most) return undefined;
    await this.#makeRoom(this.#most - added, new Set(own.map(({ key }) => key)));
    const held = [...own];
    for (const file of sent) held.push(await this.#put(file, host));
    return held;
  }

  async release(keys: Iterable<string>): Promise<void> {
    for (const key of keys) {
      const file = this.#files.get(key);
      this.#files.delete(key);
      await file?.uploads.remove();
    }
  }

  /** The program ends. */
  async end(): Promise<void> {
    await this.release([...this.#files.keys()]);
  }

  async #put(file: File, host: Pick<Host, 'disk'>): Promise<HeldFile> {
    const uploads = await putUploads([file], host);
    const [path = ''] = uploads.paths;
    this.#count += 1;
    const key = String(this.#count);
    const kept = { key, name: basename(path), bytes: file.size, path, folder: uploads.folder, uploads };
    this.#files.set(key, kept);
    return kept;
  }

  async #makeRoom(most: number, spared: ReadonlySet<string>): Promise<void> {
    let total = [...this.#files.values()].reduce((sum, { bytes }) => sum + bytes, 0);
    for (const { key, bytes } of [...this.#files.values()]) {
      if (total <= most) return;
      if (spared.has(key)) continue;
      await this.release([key]);
      total -= bytes;
    }
  }
}
