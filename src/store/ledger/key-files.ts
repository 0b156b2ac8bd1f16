import { dirname, join } from 'node:path';
import { sha256 } from '../../core/ledger/sha256.ts';
import { pemOf, type Signer, signerOf } from '../../core/ledger/signing/signature.ts';
import { Trouble } from '../../trouble.ts';
import { signingKeyIn, signingKeysIn } from '../layout.ts';
import type { IdentitySource } from './writer-identity.ts';

const keyFile = 'private.pem';

/** The keys with which this user signs, one a unit, each readable by the user alone. They never lie in a `.plan/`. */
export class KeyFiles {
  readonly #source: IdentitySource;
  readonly #named: string | undefined;

  /** `named`: the absolute path of the one file that is used for every unit. */
  constructor(source: IdentitySource, named: string | undefined) {
    this.#source = source;
    this.#named = named;
  }

  /** Who signs for a unit; `undefined` where nobody has yet. Throws `Trouble` `bad-key` for a file that holds no key. */
  async known(unit: string): Promise<Signer | undefined> {
    const pem = await this.pem(unit);
    return pem === undefined ? undefined : this.#signerOf(pem, unit);
  }

  /** As `known`; the key is made on first use. */
  async signer(unit: string): Promise<Signer> {
    const known = await this.known(unit);
    return known ?? this.#signerOf(await this.keep(unit, pemOf(this.#source.random(32))), unit);
  }

  #signerOf(pem: string, unit: string): Signer {
    const signer = signerOf(pem);
    if (signer === undefined) throw new Trouble('bad-key', { file: this.place(unit) });
    return signer;
  }

  async pem(unit: string): Promise<string | undefined> {
    const path = this.place(unit);
    const { disk } = this.#source;
    if ((await disk.kindOf(path)) === undefined) return undefined;
    return new TextDecoder().decode(await disk.readBytes(path));
  }

  place(unit: string): string {
    return this.#named ?? join(signingKeyIn(this.#source.stateFolder, sha256(unit)), keyFile);
  }

  /** The public keys of all with which this user signs, as lines have them. */
  async all(): Promise<readonly string[]> {
    const { disk, stateFolder } = this.#source;
    const folder = signingKeysIn(stateFolder);
    const places =
      this.#named === undefined ? (await disk.list(folder)).map((name) => join(folder, name, keyFile)) : [this.#named];
    const found: string[] = [];
    for (const path of places) {
      const text = (await disk.kindOf(path)) === 'file' ? new TextDecoder().decode(await disk.readBytes(path)) : '';
      const key = signerOf(text)?.key;
      if (key !== undefined) found.push(key);
    }
    return found;
  }

  chance(count: number): Uint8Array {
    return this.#source.random(count);
  }

  /** Puts a key in the place of the one that is kept, if there is one. */
  async replace(unit: string, pem: string): Promise<void> {
    const { disk } = this.#source;
    await disk.makeFolder(dirname(this.place(unit)));
    await disk.writeSecret(this.place(unit), pem);
  }

  /** Keeps a key where there is none, and gives what is kept: of processes that try at once, one key is everybody's. */
  async keep(unit: string, pem: string): Promise<string> {
    const { disk, random } = this.#source;
    const path = this.place(unit);
    if (this.#named !== undefined) {
      await disk.writeSecret(path, pem);
      return pem;
    }
    const folder = dirname(path);
    const prepared = `${folder}.${Buffer.from(random(8)).toString('hex')}.tmp`;
    await disk.makeFolder(prepared);
    await disk.writeSecret(join(prepared, keyFile), pem);
    if (await disk.renameFolder(prepared, folder)) {
      await disk.syncFolder(dirname(folder));
      return pem;
    }
    await disk.removeFile(join(prepared, keyFile));
    await disk.removeEmptyFolder(prepared);
    return (await this.pem(unit)) ?? pem;
  }
}
