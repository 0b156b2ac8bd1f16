/** A key on its way to another computer: a file that is of use with its passphrase alone. */
import { createCipheriv, createDecipheriv, scryptSync } from 'node:crypto';

const start = 'workpoints-key-1';
/** A third of a second for each guess. */
const cost = { N: 1 << 16, r: 8, p: 1, maxmem: 128 << 20 };

/** `random`: 28 bytes of chance. */
export function sealKey(pem: string, passphrase: string, random: Uint8Array): string {
  const [salt, nonce] = [random.subarray(0, 16), random.subarray(16, 28)];
  const cipher = createCipheriv('aes-256-gcm', keyFrom(passphrase, salt), nonce);
  const sealed = [cipher.update(pem, 'utf8'), cipher.final(), cipher.getAuthTag()];
  return `${start} ${Buffer.concat([salt, nonce, ...sealed]).toString('base64')}\n`;
}

/** `undefined` for another passphrase, and for what is no such file. */
export function openKey(text: string, passphrase: string): string | undefined {
  const [first, coded = ''] = text.trim().split(/\s+/);
  const bytes = Buffer.from(coded, 'base64');
  if (first !== start || bytes.length < 44) return undefined;
  try {
    const key = keyFrom(passphrase, bytes.subarray(0, 16));
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(16, 28));
    decipher.setAuthTag(bytes.subarray(-16));
    return Buffer.concat([decipher.update(bytes.subarray(28, -16)), decipher.final()]).toString('utf8');
  } catch {
    return undefined;
  }
}

/** People type full-width forms and spaces around: none of it is meant. */
function keyFrom(passphrase: string, salt: Uint8Array): Buffer {
  return scryptSync(passphrase.normalize('NFKC').trim(), salt, 32, cost);
}
