import { resolve } from 'node:path';
import type { OpenLedger } from '../../app/workspace/workspace.ts';
import type { Call } from '../../call.ts';
import { keyFingerprint, signerOf } from '../../core/ledger/signing/signature.ts';
import { ExitCode } from '../../exit-code.ts';
import type { Host } from '../../host.ts';
import { openKey, sealKey } from '../../store/ledger/sealed-key.ts';
import { readPlainFile } from '../../store/plain-file.ts';
import { Trouble } from '../../trouble.ts';
import { keyMessages } from '../../words/areas/ledger/keys.ts';
import type { Language } from '../../words/language.ts';

const leastCharacters = 8;

/** Writes the key into a file that only the passphrase opens. */
export async function exportKey(
  { store, config }: OpenLedger,
  { options }: Call<'key'>,
  language: Language,
  host: Host,
): Promise<ExitCode> {
  const { output, yes } = options;
  if (output === undefined) throw new Trouble('key-no-file');
  const path = resolve(host.cwd, output);
  if (!yes && (await host.disk.kindOf(path)) !== undefined) throw new Trouble('key-file-there', { file: output });
  const keys = await store.keys();
  const signer = await keys.signer(config.unit.id);
  const pem = (await keys.pem(config.unit.id)) ?? '';
  const passphrase = await passphraseFrom(language, host);
  await host.disk.writeSecret(path, sealKey(pem, passphrase, keys.chance(28)));
  host.out.show(keyMessages[language].exported({ file: output, fingerprint: keyFingerprint(signer.key) }));
  return ExitCode.ok;
}

/** In bytes; ours have some three hundred. */
const largestKey = 1 << 14;

/** Signs with the key of such a file from now on. Throws `Trouble` rather than lose another key. */
export async function importKey(
  file: string | undefined,
  { store, config }: OpenLedger,
  { options }: Call<'key'>,
  language: Language,
  host: Host,
): Promise<ExitCode> {
  if (file === undefined) throw new Trouble('key-which-file');
  const bytes = await readPlainFile(resolve(host.cwd, file), largestKey, host.disk);
  const pem = openKey(new TextDecoder().decode(bytes), await passphraseFrom(language, host));
  const signer = pem === undefined ? undefined : signerOf(pem);
  if (pem === undefined || signer === undefined) throw new Trouble('key-sealed', { file });
  const keys = await store.keys();
  const known = await keys.known(config.unit.id);
  if (known !== undefined && known.key !== signer.key && !options.yes) {
    throw new Trouble('key-there', { fingerprint: keyFingerprint(known.key) });
  }
  await keys.replace(config.unit.id, pem);
  host.out.show(keyMessages[language].imported({ unit: config.unit.name, fingerprint: keyFingerprint(signer.key) }));
  return ExitCode.ok;
}

/** From the terminal, or from PLAN_KEY_PASSPHRASE: on the command line it would stay in its history. */
async function passphraseFrom(language: Language, host: Host): Promise<string> {
  const say = keyMessages[language];
  const isShort = (text: string) => [...text.normalize('NFKC').trim()].length < leastCharacters;
  const given = host.env.PLAN_KEY_PASSPHRASE;
  if (given) {
    if (isShort(given)) throw new Trouble('key-passphrase', { least: leastCharacters });
    return given;
  }
  if (!host.interactive) throw new Trouble('key-passphrase', { least: leastCharacters });
  const refuse = (text: string) => (isShort(text) ? say.short({ least: leastCharacters }) : undefined);
  for (;;) {
    const typed = await (await host.prompter()).ask({ text: say.passphrase, refuse });
    if (typed !== undefined) return typed;
  }
}
