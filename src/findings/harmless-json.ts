/** What JSON lets stand though a terminal acts on it: DEL, C1, line separators, marks of direction. */
const unescaped = /[\u007f-\u009f\u200e\u200f\u061c\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** A value as indented JSON that ends its last line and does nothing to a terminal: means the same as without the escapes. */
export function harmlessJson(value: unknown): string {
  const json = JSON.stringify(value, null, 2);
  return `${json.replace(unescaped, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
