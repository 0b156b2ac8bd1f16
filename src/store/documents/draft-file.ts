import { Trouble } from '../../trouble.ts';
import type { Disk } from '../disk.ts';
import { decodeText, wholeText } from '../text-file.ts';

/** A plan file that is rewritten whole at each answer, and only while nobody else has written to it. */
export class DraftFile {
  readonly #path: string;
  readonly #file: string;
  readonly #disk: Disk;
  readonly #mark: string;
  #text: string;

  private constructor(path: string, file: string, disk: Disk, whole: string) {
    this.#path = path;
    this.#file = file;
    this.#disk = disk;
    this.#mark = whole.startsWith('\ufeff') ? '\ufeff' : '';
    this.#text = whole.slice(this.#mark.length);
  }

  /** `path` is absolute, `file` what messages call it. Throws `Trouble` where it cannot be read or is no UTF-8. */
  static async open(path: string, file: string, disk: Disk): Promise<DraftFile> {
    return new DraftFile(path, file, disk, await soundText(path, file, disk));
  }

  /** Without byte order mark. */
  get text(): string {
    return this.#text;
  }

  /** On disk when this resolves. Throws `Trouble` `review-changed`, and writes nothing, where the file is not as this left it. */
  async write(text: string): Promise<void> {
    if ((await this.#now()) !== `${this.#mark}${this.#text}`) {
      throw new Trouble('review-changed', { file: this.#file });
    }
    await this.#disk.writeWhole(this.#path, `${this.#mark}${text}`);
    this.#text = text;
  }

  async #now(): Promise<string | undefined> {
    if ((await this.#disk.kindOf(this.#path)) !== 'file') return undefined;
    return wholeText(await this.#disk.readBytes(this.#path));
  }
}

async function soundText(path: string, file: string, disk: Disk): Promise<string> {
  const bytes = await disk.readBytes(path);
  const decoded = decodeText(bytes);
  if (!('text' in decoded)) throw new Trouble('broken-plan', { file, errors: 1 });
  return wholeText(bytes);
}
