import { gatherFiles } from '../../app/evidence/gather-files.ts';
import type { FileFacts } from '../../core/evidence-match/match-file.ts';
import type { Host } from '../../host.ts';
import { mostUploaded, partsOf, putUploads, type Uploads } from './uploads.ts';

/** A file that was sent and is not attached yet. */
export interface WaitingFile {
  /** As forms call it. */
  readonly key: string;
  readonly facts: FileFacts;
}

interface Batch {
  readonly uploads: Uploads;
  readonly bytes: number;
  readonly keys: Set<string>;
}

/** Files that were dropped at once, until somebody said to which duty each belongs; with the program all of them are gone. */
export class Waiting {
  readonly #files = new Map<string, FileFacts>();
  readonly #batches: Batch[] = [];
  #count = 0;

  get files(): readonly WaitingFile[] {
    return [...this.#files].map(([key, facts]) => ({ key, facts }));
  }

  /** So many files were taken and left out; `undefined` where together with those that wait they are too much. */
  async take(
    sent: readonly File[],
    host: Host,
  ): Promise<{ readonly taken: number; readonly left: number } | undefined> {
    const bytes = sent.reduce((sum, { size }) => sum + size, 0);
    if (this.#batches.reduce((sum, batch) => sum + batch.bytes, bytes) > mostUploaded) return undefined;
    const uploads = await putUploads(sent, host);
    const folders = new Map(uploads.paths.map((path, index) => [path, foldersOf(sent[index]?.name ?? '')]));
    const { files } = await gatherFiles([uploads.folder], host);
    const keys = new Set<string>();
    this.#batches.push({ uploads, bytes, keys });
    for (const { modified: _, ...facts } of files) {
      this.#count += 1;
      const key = String(this.#count);
      keys.add(key);
      // When a copy was written here says nothing of what it shows.
      this.#files.set(key, { ...facts, folders: folders.get(facts.path) ?? [] });
    }
    return { taken: files.length, left: sent.length - files.length };
  }

  /** They were attached, or nobody wants them any more. */
  async release(keys: readonly string[]): Promise<void> {
    for (const key of keys) this.#files.delete(key);
    for (const batch of [...this.#batches]) {
      for (const key of keys) batch.keys.delete(key);
      if (batch.keys.size > 0) continue;
      this.#batches.splice(this.#batches.indexOf(batch), 1);
      await batch.uploads.remove();
    }
  }

  /** The program ends. */
  async end(): Promise<void> {
    await this.release([...this.#files.keys()]);
  }
}

/** The folders in a name as a browser sends one of a dropped folder, the innermost first. */
function foldersOf(name: string): readonly string[] {
  const folders = partsOf(name).slice(0, -1);
  return folders.filter((part) => part !== '' && part !== '.' && part !== '..').toReversed();
}
