/** What can be told of an entry without parsing its line: enough to leave it out, if it concerns nobody who asks. */
export interface Glance {
  readonly id: string;
  readonly at: string;
  readonly unit: string;
  readonly requirement: string;
  readonly prev: string;
  /** As it is claimed: the bytes may have changed since. */
  readonly hash: string;
}

const text = String.raw`"[^"\\\x00-\x1f]*"`;
/** Of ASCII only, so that one byte is one character. */
const plain = String.raw`"([ !#-[\]-~]*)"`;
/** Any day but the 29th of February, which is left to the calendar. */
const day = `(?:19|20|21)[0-9]{2}-(?:${[
  '(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])',
  '(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)',
  '02-(?:0[1-9]|1[0-9]|2[0-8])',
].join('|')})`;
const time = String.raw`(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\.[0-9]{3}(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])`;
const decimal = String.raw`[0-9]+(?:\.[0-9]+)?`;
const evidence = `\\{"name":${text},"sha256":"[0-9a-f]{64}","bytes":(?:0|[1-9][0-9]{0,14})\\}`;

/** Most lines, as `sealEntry` writes them: keys in its order, no escapes, no batch, nothing retracted. */
const usual = new RegExp(
  [
    `^\\{"v":1,"id":"([0-7][0-9A-HJKMNP-TV-Z]{25})","at":"(${day}T${time})","by":${text},"unit":${plain},"plan":${text}`,
    `,"requirement":${plain}(?:,"print":"[0-9a-f]{16}")?(?:,"said":${text})?`,
    ',"kind":"(?:done|progress|reopen|note|attach|confirm)"',
    `(?:,"on":"${day}")?(?:,"amount":"${decimal}(?:/${decimal})?")?(?:,"period":${text})?(?:,"reason":${text})?`,
    `(?:,"note":${text})?(?:,"evidence":\\[${evidence}(?:,${evidence})*\\])?(?:,"to":"[0-7][0-9A-HJKMNP-TV-Z]{25}")?`,
    ',"prev":"([0-9a-f]{64})","hash":"([0-9a-f]{64})"\\}$',
  ].join(''),
);

/**
 * A glance at a line, given with a character for each byte. What it finds is an entry of format 1, if the hash is right;
 * where it finds nothing, the line must be read.
 */
export function glanceAt(line: string): Glance | undefined {
  const [, id, at, unit, requirement, prev, hash] = usual.exec(line) ?? [];
  if (!id || !at || unit === undefined || requirement === undefined || !prev || !hash) return undefined;
  return { id, at, unit, requirement, prev, hash };
}
