import { cutText } from '../core/text/cut-text.ts';

/** Octets of a line, without its end: RFC 5545, 3.1. */
const longestLine = 75;

/** One line as RFC 5545 writes it: folded at 75 octets, never within a character, ended by CRLF. */
export function contentLine(line: string): string {
  return `${Buffer.byteLength(line) > longestLine ? folded(line) : line}\r\n`;
}

function folded(line: string): string {
  let [text, used] = ['', 0];
  for (const character of line) {
    const octets = Buffer.byteLength(character);
    if (used + octets > longestLine) [text, used] = [`${text}\r\n `, 1];
    [text, used] = [text + character, used + octets];
  }
  return text;
}

/** More than any clause has; no calendar shows more of an event, and each event says again what its plan says once. */
const longestText = 5000;

/** A value of the type TEXT (RFC 5545, 3.3.11): what would end or divide it is escaped. */
export function textValue(text: string): string {
  return cutText(text, longestText)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}
