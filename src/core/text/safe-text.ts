/* biome-ignore-all lint/suspicious/noControlCharactersInRegex: finding control characters is what this file is for. */

/** OSC, DCS, PM, APC and SOS with their whole text: window titles, links, clipboard writes. */
const controlString =
  /(?:\u001b[\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])[^\u0000-\u001f\u007f-\u009f]*(?:\u0007|\u001b\\|\u009c)/gu;

/** Colours and cursor moves: CSI, then the shorter sequences of ECMA-48. */
const escapeSequence = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b[ -/]*[0-~]/gu;

const lineBreak = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;

/** C0, DEL and C1; marks that turn the direction of text; the byte order mark. */
const invisible = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/gu;

const loneSurrogate = /\p{Surrogate}/gu;

/** Most texts are nothing but these, and are told quickly: a class of Unicode takes milliseconds to compile. */
const plain = /^[ -~\u2010-\u2027\u3000-\u9fff\uff01-\uff5e]*$/;

const unsafe =
  /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/u;

/**
 * Text from a plan, a ledger or a file as one line that does nothing to a terminal: line breaks become a space,
 * escape sequences and control characters go, half a surrogate pair becomes U+FFFD.
 * Everything that can be read stays, the joiners of emoji too.
 */
export function safeText(text: string): string {
  if (plain.test(text) || !unsafe.test(text)) return text;
  return text
    .replace(controlString, '')
    .replace(escapeSequence, '')
    .replace(lineBreak, ' ')
    .replace(invisible, '')
    .replace(loneSurrogate, '\ufffd')
    .trim();
}
