/** Names that Windows keeps for devices, whatever ending follows. */
const deviceName = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** Whether a plan's id may name a folder: `a-z 0-9 -`, 2 to 63 characters, no Windows device name. */
export function isPlanId(text: string): boolean {
  return /^[a-z0-9][a-z0-9-]{0,61}[a-z0-9]$/.test(text) && !deviceName.test(text);
}

/** What a unit's id looks like: it names folders and rows of a shared store. */
export function isUnitId(text: string): boolean {
  return /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(text);
}

/** Letters that are hard to confuse, in lower case: some file systems know no other difference. */
const writerAlphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** Bytes of chance that a writer's id takes. */
export const writerRandomBytes = 12;

/** A writer's id: 12 characters, 60 bits of chance. `random` has twelve bytes. */
export function writerIdOf(random: Uint8Array): string {
  return Array.from(random.slice(0, writerRandomBytes), (byte) => writerAlphabet.charAt(byte & 31)).join('');
}

export function isWriterId(text: string): boolean {
  return /^[0-9a-hjkmnp-tv-z]{12}$/.test(text);
}

/**
 * A branch is another course that one writer's file took, as after a restored backup: `<writer>~<8 hex digits>`. It is kept
 * whole beside the writer's own file, and read as if it were another writer's; nobody appends to it.
 */
export function branchOf(writer: string, mark: string): string {
  return `${writer}~${mark.slice(0, branchMarkLength)}`;
}

export const branchMarkLength = 8;

/** Whether it names a ledger file: a writer, or a branch of one. */
export function isWriterOrBranch(text: string): boolean {
  return isWriterId(baseWriterOf(text)) && /^[^~]+(?:~[0-9a-f]{8})?$/.test(text);
}

/** The writer that a branch is of; a writer is its own. */
export function baseWriterOf(writer: string): string {
  return writer.split('~', 1)[0] ?? '';
}

const ending = '.jsonl';

/** The name of a writer's file, or a branch's, in the folder of its plan. */
export function fileOfWriter(writer: string): string {
  return `${writer}${ending}`;
}

/** The writer, or the branch of one, whose file has this name; `undefined` for every other file. */
export function writerOfFile(name: string): string | undefined {
  const writer = name.slice(0, -ending.length);
  return name.endsWith(ending) && isWriterOrBranch(writer) ? writer : undefined;
}

/** What was half made when a program ended: `<name>.<process>-<attempt>.tmp`, beside what it was to become. */
export function isHalfMade(name: string): boolean {
  return /\.[0-9]+-[0-9]+\.tmp$/.test(name);
}

/** A ledger file that no writer made, as cloud drives make them: `… (conflicted copy).jsonl`, `….sync-conflict-….jsonl`. */
export function isForeignFile(name: string): boolean {
  return name.toLowerCase().includes(ending) && writerOfFile(name) === undefined && !name.startsWith('.');
}

/** A signer's public key as a ledger's lines have it: 32 bytes, base64url. */
export function isPublicKey(text: string): boolean {
  return /^[0-9A-Za-z_-]{42}[AEIMQUYcgkosw048]$/.test(text);
}

/** Before a key as lists and settings have it: what kind of key it is. */
const keyStart = 'ed25519:';

export function listedKeyText(key: string): string {
  return `${keyStart}${key}`;
}

/** The key that such a text names; `undefined` for what names none. */
export function readKeyText(text: string): string | undefined {
  const bare = text.trim().slice(keyStart.length);
  return text.trim().startsWith(keyStart) && isPublicKey(bare) ? bare : undefined;
}
