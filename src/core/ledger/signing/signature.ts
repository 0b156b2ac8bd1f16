/** Ed25519: whether a line was signed by the key that stands in it. With the hashes all that the core takes of node:crypto. */
import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import type { Entry } from '../entry.ts';

/** Who signs a line, by the key that stands in it. */
export interface Signer {
  readonly key: string;
  /** The signature over the UTF-8 of a text, base64url. */
  readonly sign: (text: string) => string;
}

/** What stands before the 32 secret bytes in PKCS#8 of an Ed25519 key. */
const pkcs8Start = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The private key that 32 bytes of chance make, as PKCS#8 in PEM. */
export function pemOf(secret: Uint8Array): string {
  const key = createPrivateKey({ key: Buffer.concat([pkcs8Start, secret]), format: 'der', type: 'pkcs8' });
  return key.export({ format: 'pem', type: 'pkcs8' }).toString();
}

/** Who signs with a private key; `undefined` where the text is none of Ed25519. */
export function signerOf(pem: string): Signer | undefined {
  const secret = privateKey(pem);
  if (secret?.asymmetricKeyType !== 'ed25519') return undefined;
  const { x } = createPublicKey(secret).export({ format: 'jwk' });
  if (typeof x !== 'string') return undefined;
  return { key: x, sign: (text) => sign(null, Buffer.from(text), secret).toString('base64url') };
}

function privateKey(pem: string): KeyObject | undefined {
  try {
    return createPrivateKey(pem);
  } catch {
    return undefined;
  }
}

/** Whether the line of an entry that was read was signed by its key; of one that bears none, no. */
export function isSignatureSound({ sig, hash: _, ...signed }: Entry): boolean {
  if (signed.key === undefined || sig === undefined) return false;
  try {
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: signed.key }, format: 'jwk' });
    return verify(null, Buffer.from(JSON.stringify(signed).slice(0, -1)), key, Buffer.from(sig, 'base64url'));
  } catch {
    return false;
  }
}

/** What two people compare by telephone: eight groups of four hex digits. */
export function keyFingerprint(key: string): string {
  const digest = createHash('sha256').update(Buffer.from(key, 'base64url')).digest('hex');
  return digest.slice(0, 32).replace(/(.{4})(?=.)/g, '$1 ');
}
