/* biome-ignore-all lint/suspicious/noControlCharactersInRegex: finding control characters is what this file is for. */
import PizZip from 'pizzip';
import { forged } from './texts.ts';

/** C0 but tab and newline, DEL, C1, marks that turn the direction of text, the byte order mark, half a surrogate pair. */
const raw =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu;

/** What the theme writes, and nothing else does. */
const ownColour = /\u001b\[(?:1|2|9|22|29|31|32|33|36|39)m/g;

/** What XML 1.0 cannot hold, not even as a reference. */
const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** How a text may differ from bare lines. */
export interface Manner {
  /** Colours of ours. */
  readonly hasColor?: boolean;
  /** The mark at the start and the line ends that CSV has; those of iCalendar. */
  readonly isTable?: boolean;
  /** Lines are broken at some width, so that any word may begin one. */
  readonly isWrapped?: boolean;
}

/** Each raw character in a text, with what stands around it; and each line that a value began. */
export function leaksIn(text: string, { hasColor, isTable, isWrapped }: Manner = {}): string[] {
  const plain = isTable ? text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n') : text;
  const bare = hasColor ? plain.replace(ownColour, '') : plain;
  const lines = isWrapped ? [] : [...bare.matchAll(new RegExp(`(?<![^\\n])${forged}`, 'g'))];
  return apart([...bare.matchAll(raw), ...lines]).map(({ 0: found, index }) => leakAt(bare, found, index));
}

/** One value leaks many characters: the first of each is enough. */
function apart(found: readonly RegExpExecArray[]): readonly RegExpExecArray[] {
  return found.filter(({ index }, at) => index - (found[at - 1]?.index ?? -width) >= width);
}

/** Characters within which leaks are one. */
const width = 60;

function leakAt(text: string, found: string, index: number): string {
  const around = text.slice(Math.max(0, index - 40), index + 10);
  return `${found === forged ? 'a forged line' : nameOf(found)} in ${shown(around)}`;
}

function nameOf(sign: string): string {
  return `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** For a person who reads the failure in a terminal of their own. */
function shown(text: string): string {
  return JSON.stringify(text).replace(raw, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The same of a file that a verb wrote: of text as of a screen, of the parts of a zip what XML forbids. */
export function leaksInFile(name: string, bytes: Uint8Array): string[] {
  if (!/\.(?:xlsx|docx|zip)$/.test(name)) {
    return leaksIn(Buffer.from(bytes).toString('utf8'), { isTable: /\.(?:csv|ics)$/.test(name) });
  }
  const parts = Object.values(new PizZip(bytes).files);
  return parts.flatMap((part) => [
    ...leaksIn(part.name),
    ...(/\.(?:xml|rels)$/.test(part.name)
      ? [...part.asText().matchAll(notXml)].map(
          ({ 0: sign, index }) => `${part.name}: ${leakAt(part.asText(), sign, index)}`,
        )
      : []),
  ]);
}
